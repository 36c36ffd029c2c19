"""Vorlagen: the text a Mandant prints its documents with."""

from datetime import date
from typing import Annotated

from pydantic import Field

from adapters.anwendung.speichern import Antwort
from adapters.anwendung.vorlagen import GeltendeVorlage, geltende_vorlage
from adapters.dokumente.angebot import felder
from adapters.dokumente.verzeichnis import DOKUMENTE
from adapters.http.antworten import Antwortmodell, Liste
from adapters.http.dokumente import schriftstueck
from adapters.http.operation import Aufruf, Gruppe, Inhalt, Operation, inhalt
from adapters.http.parameter import POSITION, STAND
from adapters.http.problem import Problem, nicht_gefunden
from adapters.http.reichweite import FALLSICHT, LEITUNG
from domain.organisation.befehle import VorlageHinterlegen
from domain.vokabular import Schriftstueck
from domain.woerter import wort

TEXT = "text/plain"


class FeldAntwort(Antwortmodell):
    """A name a Vorlage may use."""

    name: Annotated[str, Field(description="„[]“ steht für jeden Teil einer Liste")]
    art: str


class VorlageAntwort(Antwortmodell):
    """Which text a document is printed with on a day, and what it may name."""

    dokument: Schriftstueck
    bezeichnung: str
    sha256: str
    gilt_ab: Annotated[date | None, Field(description="null: es ist keine hinterlegt, die mitgelieferte gilt")]
    mitgeliefert: Annotated[bool, Field(description="ob es der Text ist, der mitgeliefert wird")]
    felder: tuple[FeldAntwort, ...]


def _hinterlegen(aufruf: Aufruf) -> Antwort:
    return aufruf.dienst.betrieb.vorlage_hinterlegen(aufruf.befehl, aufruf.akteur, anfrage=aufruf.anfrage)


def _lesen(aufruf: Aufruf) -> Inhalt:
    eintraege = tuple(_antwort(_geltende(aufruf, dokument)) for dokument in Schriftstueck)
    return inhalt(Liste[VorlageAntwort](eintraege=eintraege, weiter=None), aufruf.position)


def _text(aufruf: Aufruf) -> Inhalt | Problem:
    dokument = schriftstueck(aufruf)
    if dokument is None:
        return nicht_gefunden()
    return Inhalt(_geltende(aufruf, dokument).text.encode(), aufruf.position)


def _geltende(aufruf: Aufruf, dokument: Schriftstueck) -> GeltendeVorlage:
    dienst = aufruf.dienst
    stand = aufruf.parameter["stand"] or dienst.heute()
    return geltende_vorlage(dienst.mandant(), dienst.betrieb.log, dokument, stand)


def _antwort(vorlage: GeltendeVorlage) -> VorlageAntwort:
    return VorlageAntwort(
        dokument=vorlage.dokument,
        bezeichnung=wort(vorlage.dokument),
        sha256=vorlage.sha256,
        gilt_ab=vorlage.gilt_ab,
        mitgeliefert=vorlage.mitgeliefert,
        felder=tuple(FeldAntwort(name=f.name, art=f.art) for f in felder(DOKUMENTE[vorlage.dokument].inhalt)),
    )


OPERATIONEN: tuple[Operation, ...] = (
    Operation(
        id="vorlagen_lesen",
        methode="GET",
        pfad="vorlagen",
        titel="Mit welchem Text welches Dokument gedruckt wird, und was er nennen darf",
        gruppe=Gruppe.DOKUMENTE,
        rollen=FALLSICHT,
        antwort=Liste[VorlageAntwort],
        parameter=(STAND, POSITION),
        abfrage=_lesen,
    ),
    Operation(
        id="vorlage_lesen",
        methode="GET",
        pfad="vorlagen/{dokument}",
        titel="Der Text einer Vorlage, so wie er hinterlegt wird",
        gruppe=Gruppe.DOKUMENTE,
        rollen=FALLSICHT,
        medientyp=TEXT,
        parameter=(STAND, POSITION),
        abfrage=_text,
    ),
    Operation(
        id="vorlage_hinterlegen",
        methode="POST",
        pfad="vorlagen",
        titel="Eine Vorlage hinterlegen; ohne Text gilt wieder die mitgelieferte",
        gruppe=Gruppe.DOKUMENTE,
        rollen=LEITUNG,
        koerper=VorlageHinterlegen,
        befehl=_hinterlegen,
        beschreibung="Jinja2 mit Ausgaben, if und for. Was das Dokument nicht anbietet, wird mit seiner Zeile abgelehnt.",
    ),
)
