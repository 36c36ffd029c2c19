"""What the office itself did and has to do, as answered."""

from datetime import date
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from adapters.http.antworten import Antwortmodell
from adapters.http.antworten_sichten import SchrittAntwort
from domain.amtsfristen.einheiten import Einheitart
from domain.ereignis import Regelverstoss
from domain.fristen.frist import Ausgang
from domain.persoenlich import Verborgen
from domain.vokabular import Amtshandlungsart, Funktion, Gegenstand, Grad, Rolle, Status


class AmtshandlungAntwort(Antwortmodell):
    """One act of the logbook. `satz` says everything about it that is not free text."""

    handlung: UUID
    art: Amtshandlungsart
    am: date
    team: Annotated[UUID | None, Field(description="null: für das ganze Amt")]
    funktion: Annotated[Funktion | None, Field(description="in welcher Funktion gehandelt wurde")]
    gegenstaende: tuple[Gegenstand, ...]
    satz: str
    durch: str
    rolle: Rolle
    verstoesse: tuple[Regelverstoss, ...]
    storniert: bool


class OffeneAmtshandlungAntwort(AmtshandlungAntwort):
    """The same with its note, and all it says."""

    vermerk: str | Verborgen | None
    angaben: Annotated[dict[str, Any], Field(description="alle weiteren Felder des Eintrags")]


class AmtsfristAntwort(Antwortmodell):
    """A duty of the office on a day."""

    amtsfrist: UUID
    regel: str
    regel_id: str
    grad: Grad
    fundstelle: str
    aufgabe: str
    funktion: Annotated[Funktion, Field(description="wer zu handeln hat")]
    je: Einheitart
    einheit: Annotated[UUID | None, Field(description="Team oder Fachkraft; null: das ganze Amt")]
    ausloeser: str
    ausloeser_am: date
    faellig_am: Annotated[date | None, Field(description="null: offene Aufgabe, die nie überfällig wird")]
    vorwarnung_ab: date | None
    ausgang: Ausgang
    tage_ueberfaellig: int
    tage_verspaetet: int
    erledigt_am: date | None
    erledigt_durch: Annotated[UUID | None, Field(description="die Handlung, die sie erfüllt hat")]


class NichtGezaehlteHandlung(Antwortmodell):
    """An act that looks as if it should have fulfilled the duty, and why it did not."""

    handlung: UUID
    am: date
    grund: str


class AmtsfristWarumAntwort(AmtsfristAntwort):
    """Why a duty of the office stands as it does."""

    wortlaut: str
    zaehlung: tuple[SchrittAntwort, ...]
    erfuellt_durch_arten: Annotated[tuple[str, ...], Field(description="welche Handlungen sie erfüllen")]
    nicht_gezaehlt: tuple[NichtGezaehlteHandlung, ...]
    ergebnis: str


class SpanneAntwort(Antwortmodell):
    """A span a Suchlauf can be limited to."""

    schluessel: str
    bezeichnung: str
    von: Annotated[date | None, Field(description="erster Tag, an dem die letzte Beratung liegen kann; null: offen")]
    bis: date


class SuchlaufAntwort(Antwortmodell):
    """A search the regulation offers on a day."""

    suchlauf: str
    bezeichnung: str
    regel: str
    fundstelle: str
    status: tuple[Status, ...]
    ohne_status: bool
    spannen: tuple[SpanneAntwort, ...]
    seit_tag: Annotated[bool, Field(description="ob ein Tag anzugeben ist (seit)")]
