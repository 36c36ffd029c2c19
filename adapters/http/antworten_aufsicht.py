"""What the office itself did and has to do, as answered."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from adapters.http.antworten import Antwortmodell
from adapters.http.antworten_bestand import PlaetzeAntwort, TeamauslastungAntwort
from adapters.http.antworten_fristen import SchrittAntwort
from domain.amtsfristen.einheiten import Einheitart
from domain.ereignis import Regelverstoss
from domain.fristen.frist import Ausgang
from domain.organisation.stichprobe import Gewichte
from domain.persoenlich import Verborgen
from domain.vokabular import Amtshandlungsart, Feststellung, Funktion, Gegenstand, Grad, Rolle, Status


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


class StichprobeAntwort(Antwortmodell):
    """A sample: how it was drawn, and from what."""

    id: UUID
    am: date
    team: Annotated[UUID | None, Field(description="null: aus dem ganzen Amt")]
    durch: str
    rolle: Rolle
    regeln: Annotated[tuple[str, ...], Field(description="welche Regeln sie verlangen und mit ihr erfüllt sind")]
    saat: int
    gewichte: Gewichte
    position: Annotated[int, Field(description="bis wohin das Log dabei bekannt war")]
    grundgesamtheit: int
    pruefsumme: Annotated[str, Field(description="SHA-256 über alle Fälle mit ihrem Maß")]
    pruefpunkte: tuple[str, ...]
    anzahl: int


class FeststellungAntwort(Antwortmodell):
    """What was found in a case of a sample; its note is in the history of the case."""

    eintrag: int
    am: date
    pruefpunkt: str | None
    ergebnis: Feststellung


class GezogenAntwort(Antwortmodell):
    """A case of a sample, why it was drawn, and what was found."""

    fall: UUID
    ueberfaelliges_muss: int
    entschuldigtes_soll: int
    langer_aufenthalt: bool
    ohne_kontakt: bool
    unbearbeitetes_hemmnis: int
    mass_am_tag: int
    feststellungen: tuple[FeststellungAntwort, ...]


class StichprobeOffenAntwort(StichprobeAntwort):
    """The same with its cases, in the order in which they were drawn."""

    faelle: tuple[GezogenAntwort, ...]


class Stufe(StrEnum):
    """How urgent something is, the most urgent first."""

    UEBERFAELLIG = "ueberfaellig"
    DIESE_WOCHE = "diese_woche"
    ENTSCHEIDUNG = "entscheidung"
    RUECKSPRACHE = "ruecksprache"
    AUFGABE = "aufgabe"


class Vorratsart(StrEnum):
    """What an entry of the work list is."""

    FRIST = "frist"
    WIEDERVORLAGE = "wiedervorlage"
    BERATUNGSTERMIN = "beratungstermin"
    VORMERKUNG = "vormerkung"
    RUECKSPRACHE = "ruecksprache"
    ZUSTIMMUNG = "zustimmung"
    AMTSFRIST = "amtsfrist"


class VorratAntwort(Antwortmodell):
    """Something to do: why, by when, and by which rule."""

    stufe: Stufe
    art: Vorratsart
    kennung: Annotated[UUID, Field(description="Frist, Amtsfrist, Wiedervorlage, Termin oder (Vormerkung) Fall")]
    fall: Annotated[UUID | None, Field(description="null: betrifft keinen einzelnen Fall")]
    fachkraft: Annotated[
        UUID | None, Field(description="wer für den Fall zuständig ist, oder wen die Pflicht betrifft")
    ]
    aufgabe: str
    regel: Annotated[str | None, Field(description="null: keine Regel setzt dafür eine Frist")]
    grad: Grad | None
    fundstelle: str | None
    funktion: Annotated[Funktion | None, Field(description="wer nach der Regel zu handeln hat")]
    seit: date
    faellig_am: date | None
    tage_ueberfaellig: int


class LageAntwort(Antwortmodell):
    """How a team stands on a day, in numbers."""

    stand: date
    fristen: Annotated[dict[Ausgang, int], Field(description="Fristen seiner Fälle, nach Ausgang")]
    amtsfristen: Annotated[dict[Ausgang, int], Field(description="Pflichten des Amts und des Teams, nach Ausgang")]
    fachkraefte: tuple[PlaetzeAntwort, ...]
    teams: Annotated[tuple[TeamauslastungAntwort, ...], Field(description="das Team, mit seiner Warteliste")]
