"""Fristen, and why each stands as it does, as models of what the database sends: never filled in themselves."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from adapters.http.antworten import Antwortmodell
from domain.fristen.frist import Ausgang
from domain.vokabular import Funktion, Grad


class FristAntwort(Antwortmodell):
    """One Frist on a day."""

    frist: UUID
    fall: UUID
    regel: str
    regel_id: str
    grad: Grad
    pflicht: str
    aufgabe: str
    fundstelle: str
    funktion: Funktion
    fachkraft: UUID
    ausloeser_nr: int | None
    ausloeser_am: date
    entstanden_am: date
    faellig_am: date | None
    ziel_am: date | None
    vorwarnung_ab: date | None
    ausgang: Ausgang
    tage_ueberfaellig: int
    tage_verspaetet: int
    erledigt_am: date | None
    erledigt_nr: int | None
    erlaeuterung: str | None
    gegenstand: Annotated[str | None, Field(description="Leistung, Hemmnis oder Zeitraum, um den es geht")]


class AusloeserAntwort(Antwortmodell):
    """What started a Frist: an entry, or (`nr` null) the day its rule began to hold."""

    nr: int | None
    art: str | None
    bezeichnung: str
    am: date


class SchrittAntwort(Antwortmodell):
    tag: date
    text: str


class ZielwertAntwort(Antwortmodell):
    regel: str
    grad: Grad
    fundstelle: str
    wortlaut: str
    am: date | None


class VerschiebungAntwort(Antwortmodell):
    """From the day `am` on the Frist was due on another day, and why."""

    am: date
    von: date | None
    auf: date | None
    grund: str
    zaehlung: tuple[SchrittAntwort, ...]


class NichtGezaehltAntwort(Antwortmodell):
    """An entry that looks as if it should have fulfilled the Frist, and why it did not."""

    nr: int
    am: date
    bezeichnung: str
    grund: str


class WarumAntwort(FristAntwort):
    """Why a Frist stands as it does."""

    wortlaut: str
    ausloeser: AusloeserAntwort
    zaehlung: tuple[SchrittAntwort, ...]
    zielwert: ZielwertAntwort | None
    erfuellt_durch: tuple[str, ...]
    noetig: Annotated[int, Field(description="so viele Einträge braucht es")]
    gezaehlte: Annotated[tuple[int, ...], Field(description="Nummern der Einträge, die gezählt haben")]
    verschiebungen: tuple[VerschiebungAntwort, ...]
    nicht_gezaehlt: tuple[NichtGezaehltAntwort, ...]
    ergebnis: str
