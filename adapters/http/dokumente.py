"""Documents printed from the file of a case: HTML that loads nothing and runs nothing."""

from datetime import date
from typing import Annotated

from pydantic import Field

from adapters.anwendung.vorlagen import geltende_vorlage
from adapters.dokumente.aktenlage import Aktenlage, Fehlend
from adapters.dokumente.druck import NichtDruckbar, drucke
from adapters.dokumente.verzeichnis import DOKUMENTE
from adapters.http.operation import Aufruf, Gruppe, Inhalt, Operation
from adapters.http.parameter import POSITION, STAND, Parameter
from adapters.http.problem import Name, Problem, nicht_gefunden
from adapters.http.reichweite import PERSON
from domain.eintrag import Lesart
from domain.vokabular import Schriftstueck

HTML = "text/html"
SCHUTZ = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; sandbox"
"""The Content-Security-Policy: a page to read and to print. Nothing in a Vorlage can send what stands in it anywhere."""

EINTRAG = Parameter(
    "eintrag",
    Annotated[int, Field(ge=1, le=1_000_000)],
    "Nummer des Eintrags, von dem das Dokument handelt; ohne Angabe der letzte, der passt",
)


def _drucken(aufruf: Aufruf) -> Inhalt | Problem:
    dienst = aufruf.dienst
    dokument = schriftstueck(aufruf)
    lage = _lage(aufruf, aufruf.parameter["stand"] or dienst.heute())
    if dokument is None or lage is None:
        return nicht_gefunden()
    inhalt = DOKUMENTE[dokument].aus(lage, aufruf.parameter["eintrag"])
    if isinstance(inhalt, Fehlend):
        return Problem(Name.NICHT_GEFUNDEN, inhalt.grund)
    vorlage = geltende_vorlage(dienst.mandant(), dienst.betrieb.log, dokument, lage.stand)
    try:
        seite = drucke(vorlage.text, inhalt)
    except NichtDruckbar:
        return Problem(Name.ZUSTAND, "Mit der hinterlegten Vorlage lässt sich dieses Dokument nicht drucken.")
    gelesen = (str(lage.fall.id), str(lage.kunde.id))
    return Inhalt(seite.encode(), aufruf.position, gelesen, {"Content-Security-Policy": SCHUTZ})


def _lage(aufruf: Aufruf, stand: date) -> Aktenlage | None:
    """The file with everything opened; None on a day before the case began."""
    dienst = aufruf.dienst
    akte = dienst.betrieb.akte(aufruf.pfad["fall"], lesart=Lesart.OFFEN)
    fall = akte.am(stand)
    kunde = dienst.betrieb.kunde(fall.kunde) if fall is not None else None
    mandant = dienst.mandant()
    if fall is None or kunde is None or mandant is None:
        return None
    return Aktenlage(
        amt=mandant.name,
        stand=stand,
        kunde=kunde,
        akte=akte,
        fall=fall,
        regelstand=dienst.betrieb.gedaechtnis.regelstand(),
        fachkraefte=dienst.fachkraefte(),
        teams=dienst.teams(),
    )


def schriftstueck(aufruf: Aufruf) -> Schriftstueck | None:
    """The document the path names, None if there is no such one."""
    return next((eines for eines in Schriftstueck if eines == aufruf.kennungen["dokument"]), None)


OPERATIONEN: tuple[Operation, ...] = (
    Operation(
        id="dokument_drucken",
        methode="GET",
        pfad="faelle/{fall}/dokumente/{dokument}",
        titel="Ein Dokument aus der Akte, zum Lesen und Drucken; das Lesen wird festgehalten",
        gruppe=Gruppe.DOKUMENTE,
        rollen=PERSON,
        medientyp=HTML,
        parameter=(STAND, EINTRAG, POSITION),
        abfrage=_drucken,
        beschreibung="Mit der Vorlage, die am Stand gilt. Fehlt der Eintrag, von dem es handelt, sagt die Antwort, welcher.",
    ),
)
