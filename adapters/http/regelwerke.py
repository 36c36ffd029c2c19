"""Regelwerke: which judge from when until when, what they say in words, how two differ, and whether a text is one."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Annotated, Any

from pydantic import Field

from adapters.anwendung.nachschlagen import Fund, in_kraft_gesetzte, nachgeschlagen
from adapters.anwendung.regelwerke import mitgelieferte
from adapters.anwendung.speichern import Antwort
from adapters.http.antworten import Liste
from adapters.http.antworten_regelwerke import (
    AenderungAntwort,
    BefundAntwort,
    FassungAntwort,
    InkraftsetzungAntwort,
    NichtUmgesetztAntwort,
    PruefungAntwort,
    RegelaenderungAntwort,
    RegelAntwort,
    RegelwerkAntwort,
    SchemaAntwort,
    VergleichAntwort,
    ZeileAntwort,
)
from adapters.http.operation import KENNUNG, Aufruf, Gruppe, Inhalt, Operation, als_json, inhalt
from adapters.http.parameter import POSITION, STAND, Parameter
from adapters.http.problem import Feldfehler, Problem, nicht_gefunden, ungueltig
from adapters.http.reichweite import BEREICH, JEDER
from domain.ereignis import Wert
from domain.organisation.befehle import RegelwerkInKraftSetzen, Regelwerktext
from domain.regelwerk.in_worten import Zeile, in_worten, kopf_in_worten, wie_in_der_quelle
from domain.regelwerk.laden import Fehler, pruefe
from domain.regelwerk.regel import Regel
from domain.regelwerk.regelwerk import Regelwerk
from domain.regelwerk.schema import regelwerkschema
from domain.regelwerk.vergleich import Aenderung, vergleiche
from domain.regelwerk.warnungen import Fassung, Warnung, warnungen, zwischen_fassungen
from domain.vokabular import NIE, Rolle

VERFASSER = BEREICH | {Rolle.TECHNIK}
"""Who puts a Regelwerk in force, and who prepares its text."""

DIESER = "dieser Text"
MAX_BEFUNDE = 500
MAX_BEFUND = 500
"""A text can be wrong in more ways than anybody reads, and an id in it as long as the text."""

MIT = Parameter(
    "mit",
    Annotated[str, Field(max_length=64, pattern=KENNUNG)],
    "Kennung des Regelwerks, zu dem verglichen wird",
    noetig=True,
)
MIT_STAND = Parameter("mit_stand", date, "Tag, dessen Fassung von „mit“ gemeint ist; ohne Angabe der von „stand“")


class Textpruefung(Wert):
    """A text that may become a Regelwerk, as it stands in a file."""

    text: Regelwerktext


def _in_kraft_setzen(aufruf: Aufruf) -> Antwort:
    return aufruf.dienst.betrieb.regelwerk_in_kraft_setzen(aufruf.befehl, aufruf.akteur, anfrage=aufruf.anfrage)


def _lesen(aufruf: Aufruf) -> Inhalt:
    dienst, stand = aufruf.dienst, _stand(aufruf)
    regeln = dienst.betrieb.gedaechtnis.regelstand().am(stand)
    geltende = {verweis.sha256 for verweis in regeln.verweise}
    mandant = dienst.mandant()
    eintraege = []
    for ereignis in mandant.inkraftsetzungen if mandant is not None else ():
        werk = dienst.betrieb.gedaechtnis.werk(ereignis.sha256)
        umfasst = ereignis.gilt_ab <= stand and (ereignis.gilt_bis is None or stand <= ereignis.gilt_bis)
        eintraege.append(
            InkraftsetzungAntwort(
                regelwerk=ereignis.regelwerk,
                version=ereignis.version,
                sha256=ereignis.sha256,
                titel=werk.kopf.titel,
                schicht=werk.kopf.schicht,
                gilt_ab=ereignis.gilt_ab,
                gilt_bis=ereignis.gilt_bis,
                art=ereignis.art,
                gilt_am_stand=umfasst and ereignis.sha256 in geltende,
            )
        )
    return inhalt(Liste[InkraftsetzungAntwort](eintraege=tuple(eintraege), weiter=None), aufruf.position)


def _schema(aufruf: Aufruf) -> Inhalt:
    return als_json(regelwerkschema(), aufruf.position)


def _eines(aufruf: Aufruf) -> Inhalt | Problem:
    stand = _stand(aufruf)
    fund = _finde(aufruf, aufruf.kennungen["regelwerk"], stand)
    if fund is None:
        return nicht_gefunden()
    werk, kopf = fund.werk, fund.werk.kopf
    antwort = RegelwerkAntwort(
        **_fassung(fund, stand),
        traeger=kopf.traeger,
        quelle=kopf.quelle,
        schicht=kopf.schicht,
        geprueft_am=kopf.geprueft_am,
        funktionen=kopf.funktionen,
        kopf_in_worten=_zeilen(kopf_in_worten(kopf)),
        regeln=tuple(_regel(regel, werk) for regel in wie_in_der_quelle(werk.alle)),
        nicht_umgesetzt=tuple(map(NichtUmgesetztAntwort.model_validate, werk.nicht_umgesetzt)),
    )
    return inhalt(antwort, aufruf.position)


def _vergleich(aufruf: Aufruf) -> Inhalt | Problem:
    stand = _stand(aufruf)
    mit_stand = aufruf.parameter["mit_stand"] or stand
    vorher = _finde(aufruf, aufruf.kennungen["regelwerk"], stand)
    if vorher is None:
        return nicht_gefunden()
    nachher = _finde(aufruf, aufruf.parameter["mit"], mit_stand)
    if nachher is None:
        return ungueltig(Feldfehler(feld=MIT.name, grund="dieses Regelwerk ist hier nicht bekannt"))
    unterschied = vergleiche(vorher.werk, nachher.werk)
    antwort = VergleichAntwort(
        vorher=FassungAntwort(**_fassung(vorher, stand)),
        nachher=FassungAntwort(**_fassung(nachher, mit_stand)),
        gleich=unterschied.gleich,
        kopf=_aenderungen(unterschied.kopf),
        regeln=tuple(map(RegelaenderungAntwort.model_validate, unterschied.regeln)),
        nicht_umgesetzt=_aenderungen(unterschied.nicht_umgesetzt),
    )
    return inhalt(antwort, aufruf.position)


def _pruefen(aufruf: Aufruf) -> Inhalt:
    werk, fehler = pruefe(aufruf.befehl.text, DIESER, mitgelieferte())
    gewarnt = _warnungen(aufruf, werk) if werk is not None else []
    antwort = PruefungAntwort(
        brauchbar=werk is not None,
        regelwerk=werk.id if werk is not None else None,
        version=werk.kopf.version if werk is not None else None,
        sha256=werk.sha256 if werk is not None else None,
        regeln=len(werk.alle) if werk is not None else 0,
        fehler=_befunde(fehler),
        fehler_gesamt=len(fehler),
        warnungen=_befunde(gewarnt),
        warnungen_gesamt=len(gewarnt),
    )
    return inhalt(antwort, aufruf.position)


def _warnungen(aufruf: Aufruf, werk: Regelwerk) -> list[Warnung]:
    """Also what the text does between the versions of it that this Mandant knows. Scenarios are not known here."""
    andere: list[Fassung] = [
        ("in Kraft gesetzt", bekanntes)
        for bekanntes in in_kraft_gesetzte(aufruf.dienst.betrieb.gedaechtnis, werk.id)
        if bekanntes.sha256 != werk.sha256
    ]
    ohne_ihn = set(zwischen_fassungen(andere))
    return [
        *warnungen(DIESER, werk, aufruf.dienst.heute(), gezeigt=None),
        *(warnung for warnung in zwischen_fassungen([*andere, (DIESER, werk)]) if warnung not in ohne_ihn),
    ]


def _stand(aufruf: Aufruf) -> date:
    stand: date = aufruf.parameter["stand"] or aufruf.dienst.heute()
    return stand


def _finde(aufruf: Aufruf, kennung: str, tag: date) -> Fund | None:
    return nachgeschlagen(aufruf.dienst.betrieb.gedaechtnis, kennung, tag)


def _fassung(fund: Fund, stand: date) -> dict[str, Any]:
    """The fields of a `FassungAntwort`."""
    werk, abschnitt = fund.werk, fund.abschnitt
    return {
        "regelwerk": werk.id,
        "version": werk.kopf.version,
        "sha256": werk.sha256,
        "titel": werk.kopf.titel,
        "kurz": werk.kopf.kurz,
        "gueltig_ab": werk.gueltig_ab,
        "gueltig_bis": werk.gueltig_bis,
        "stand": stand,
        "herkunft": fund.herkunft,
        "gilt_ab": abschnitt.von if abschnitt is not None else None,
        "gilt_bis": abschnitt.bis if abschnitt is not None and abschnitt.bis < NIE else None,
    }


def _regel(regel: Regel, werk: Regelwerk) -> RegelAntwort:
    return RegelAntwort(
        regel=regel.id,
        aussage=regel.aussage,
        art=regel.ART,
        grad=regel.grad,
        fundstelle=regel.fundstelle,
        text=regel.text,
        gueltig_ab=regel.gueltig_ab,
        gueltig_bis=regel.gueltig_bis,
        geprueft_am=regel.geprueft_am,
        in_worten=_zeilen(in_worten(regel, werk)),
    )


def _zeilen(zeilen: Iterable[Zeile]) -> tuple[ZeileAntwort, ...]:
    return tuple(map(ZeileAntwort.model_validate, zeilen))


def _aenderungen(aenderungen: Iterable[Aenderung]) -> tuple[AenderungAntwort, ...]:
    return tuple(map(AenderungAntwort.model_validate, aenderungen))


def _befunde(befunde: Sequence[Fehler] | Sequence[Warnung]) -> tuple[BefundAntwort, ...]:
    return tuple(
        BefundAntwort(regel=_gekuerzt(befund.regel), grund=_gekuerzt(befund.grund)) for befund in befunde[:MAX_BEFUNDE]
    )


def _gekuerzt(text: str) -> str:
    return text if len(text) <= MAX_BEFUND else text[: MAX_BEFUND - 1] + "…"


OPERATIONEN: tuple[Operation, ...] = (
    Operation(
        id="regelwerke_lesen",
        methode="GET",
        pfad="regelwerke",
        titel="Was in Kraft gesetzt wurde, und was an einem Tag gilt",
        gruppe=Gruppe.REGELWERKE,
        rollen=JEDER,
        antwort=Liste[InkraftsetzungAntwort],
        parameter=(STAND, POSITION),
        abfrage=_lesen,
    ),
    Operation(
        id="regelwerk_lesen",
        methode="GET",
        pfad="regelwerke/{regelwerk}",
        titel="Ein Regelwerk zum Lesen: jede Regel mit Grad, Fundstelle, Wortlaut und dem, was sie bedeutet",
        gruppe=Gruppe.REGELWERKE,
        rollen=JEDER,
        antwort=RegelwerkAntwort,
        parameter=(STAND, POSITION),
        abfrage=_eines,
        beschreibung="Die Fassung, die am Stand in Kraft ist; ist keine in Kraft, die mitgelieferte.",
    ),
    Operation(
        id="regelwerke_vergleichen",
        methode="GET",
        pfad="regelwerke/{regelwerk}/vergleich",
        titel="Was sich zu einem anderen Regelwerk ändert, und für wen",
        gruppe=Gruppe.REGELWERKE,
        rollen=JEDER,
        antwort=VergleichAntwort,
        parameter=(MIT, MIT_STAND, STAND, POSITION),
        abfrage=_vergleich,
        beschreibung="Zwei Fassungen desselben Regelwerks: dieselbe Kennung, und zwei Tage.",
    ),
    Operation(
        id="regelwerkschema_lesen",
        methode="GET",
        pfad="regelwerke/schema",
        titel="Das Format der Dateien als JSON Schema",
        gruppe=Gruppe.REGELWERKE,
        rollen=JEDER,
        antwort=SchemaAntwort,
        abfrage=_schema,
    ),
    Operation(
        id="regelwerktext_pruefen",
        methode="POST",
        pfad="regelwerke/pruefungen",
        titel="Einen Text prüfen: alle Fehler und Warnungen; gespeichert wird nichts",
        gruppe=Gruppe.REGELWERKE,
        rollen=VERFASSER,
        koerper=Textpruefung,
        antwort=PruefungAntwort,
        abfrage=_pruefen,
        beschreibung="Auch ein Text voller Fehler ist eine Antwort: brauchbar ist dann false.",
    ),
    Operation(
        id="regelwerk_in_kraft_setzen",
        methode="POST",
        pfad="regelwerke/inkraftsetzungen",
        titel="Ein Regelwerk in Kraft setzen oder weiter anwenden",
        gruppe=Gruppe.REGELWERKE,
        rollen=BEREICH,
        koerper=RegelwerkInKraftSetzen,
        befehl=_in_kraft_setzen,
    ),
)
