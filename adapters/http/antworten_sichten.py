"""Rows and results of the views, as models: they describe what the database sends, and are never filled in themselves."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from adapters.http.antworten import Antwortmodell
from domain.ereignis import Regelkennung, Regelverstoss, Regelwerkverweis
from domain.fristen.frist import Ausgang
from domain.persoenlich import Verborgen
from domain.vokabular import (
    Altersgruppe,
    Bearbeitungsstand,
    Bereich,
    Funktion,
    Grad,
    Integrationsprognose,
    Kundenkategorie,
    Phase,
    Profillage,
    Rolle,
    Status,
    Teamart,
    ZielgruppeU25,
)
from projections.integration_progress import Bewegungsart, Richtung


class BestandAntwort(Antwortmodell):
    """One case in a list, on a day."""

    fall: UUID
    kunde: UUID
    beginn: date
    phase: Phase
    status: Status | None
    profillage: Profillage | None
    integrationsprognose: Integrationsprognose | None
    kundenkategorie: Kundenkategorie | None
    zielgruppe: ZielgruppeU25 | None
    altersgruppe: Altersgruppe | None
    fachkraft: UUID
    funktion: Funktion
    zustaendig_seit: date
    aufenthalt_von: date | None
    aufenthalt_bis: date | None
    abgangsgrund: str | None
    warteliste: UUID | None
    hemmnisse_offen: int
    letzter_kontakt: date | None


class EintragAntwort(Antwortmodell):
    """One entry of a stream. `texte` only when asked for."""

    nr: int
    position: int
    am: date
    erfasst_am: Annotated[str, Field(description="UTC", json_schema_extra={"format": "date-time"})]
    durch: str
    rolle: Rolle
    vertritt: UUID | None
    art: str
    satz: str
    nachtrag: bool
    regelwerke: tuple[Regelwerkverweis, ...]
    angewandt: tuple[Regelkennung, ...]
    verstoesse: tuple[Regelverstoss, ...]
    entschuldigt: tuple[Regelkennung, ...]
    texte: dict[str, Any] = Field(default_factory=dict)


class HistorieAntwort(EintragAntwort):
    """One entry of a case. `storno_begruendung` only when asked for."""

    fall: UUID
    storniert_durch: int | None
    storno_position: int | None
    ersetzt_durch: int | None
    storno_begruendung: str | Verborgen | None = None


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


class WartenderAntwort(Antwortmodell):
    """Who waits for a place; `stelle` 1 is next."""

    stelle: int
    fall: UUID
    seit: date
    begruendung: Annotated[str | None, Field(description="warum der Fall wartet; nur mit gruende=true")] = None


class PlaetzeAntwort(Antwortmodell):
    """Cases against places of one Fachkraft on a day; `plaetze` null: no rule limits them."""

    fachkraft: UUID
    team: UUID
    anteil: str
    fallmanagement: bool
    faelle: int
    laufend: int
    belegt: int
    plaetze: int | None
    fallzahl: int | None
    hart: bool | None
    regel: str | None
    frei: int | None
    ueber_kapazitaet: int


class TeamauslastungAntwort(Antwortmodell):
    """The same for a team, and how many wait."""

    team: UUID
    name: str
    art: Teamart
    faelle: int
    laufend: int
    belegt: int
    plaetze: int | None
    frei: int | None
    ueber_kapazitaet: int
    warteliste: int


class StellenauslastungAntwort(Antwortmodell):
    """The sums of the teams of a Geschäftsstelle, null: of those that belong to none."""

    geschaeftsstelle: UUID | None
    faelle: int
    laufend: int
    belegt: int
    plaetze: int | None
    frei: int | None
    ueber_kapazitaet: int
    warteliste: int


class AuslastungAntwort(Antwortmodell):
    stand: date
    fachkraefte: tuple[PlaetzeAntwort, ...]
    teams: tuple[TeamauslastungAntwort, ...]
    geschaeftsstellen: tuple[StellenauslastungAntwort, ...]


class SchluesselAntwort(Antwortmodell):
    """People looked after per full-time post, against an aim: at a Geschäftsstelle, null: in the whole Jobcenter.

    `je_stelle` and `ueber_ziel` are null where they cannot be told; `grund` says why.
    """

    geschaeftsstelle: UUID | None
    altersgruppe: Altersgruppe
    faelle: int
    vollzeitstellen: Decimal
    je_stelle: Decimal | None
    ziel: int
    ueber_ziel: bool | None
    regel: str
    fundstelle: str
    zaehlregel: str | None
    grund: str | None


class HemmnisabschnittAntwort(Antwortmodell):
    von: date
    bis: Annotated[date | None, Field(description="null: gilt am Ende des Tags noch")]
    stand: Bearbeitungsstand


class HemmnisverlaufAntwort(Antwortmodell):
    hemmnis: UUID
    bereich: Bereich
    veraenderbar: bool
    abschnitte: tuple[HemmnisabschnittAntwort, ...]


class BewegungAntwort(Antwortmodell):
    """A change of a Hemmnis, by the entry `nr`."""

    nr: int
    am: date
    art: Bewegungsart
    hemmnis: UUID
    bereich: Bereich
    vorher: Bearbeitungsstand | None
    nachher: Bearbeitungsstand


class ProfilabschnittAntwort(Antwortmodell):
    von: date
    bis: date | None
    profillage: Profillage
    vorher: Profillage | None
    richtung: Richtung


class KategorieabschnittAntwort(Antwortmodell):
    von: date
    bis: date | None
    wert: Kundenkategorie
    vorher: Kundenkategorie | None
    richtung: Richtung


class ZielgruppenabschnittAntwort(Antwortmodell):
    von: date
    bis: date | None
    wert: ZielgruppeU25
    vorher: ZielgruppeU25 | None
    richtung: Richtung


class VerlaufAntwort(Antwortmodell):
    """How far one case has come, up to a day."""

    fall: UUID
    stand: date
    hemmnisse: tuple[HemmnisverlaufAntwort, ...]
    bewegungen: tuple[BewegungAntwort, ...]
    profillagen: tuple[ProfilabschnittAntwort, ...]
    kundenkategorien: tuple[KategorieabschnittAntwort, ...]
    zielgruppen: tuple[ZielgruppenabschnittAntwort, ...]


class HemmnisbestandAntwort(Antwortmodell):
    bereich: Bereich
    stand: Bearbeitungsstand
    anzahl: int


class HemmnisbewegungAntwort(Antwortmodell):
    bereich: Bereich
    art: Bewegungsart
    anzahl: int


class ProfilbestandAntwort(Antwortmodell):
    profillage: Profillage
    anzahl: int


class ProfilbewegungAntwort(Antwortmodell):
    richtung: Richtung
    anzahl: int


class HemmniszahlenAntwort(Antwortmodell):
    anfang: tuple[HemmnisbestandAntwort, ...]
    ende: tuple[HemmnisbestandAntwort, ...]
    bewegungen: tuple[HemmnisbewegungAntwort, ...]


class ProfilzahlenAntwort(Antwortmodell):
    anfang: tuple[ProfilbestandAntwort, ...]
    ende: tuple[ProfilbestandAntwort, ...]
    bewegungen: tuple[ProfilbewegungAntwort, ...]


class KategoriebestandAntwort(Antwortmodell):
    wert: Kundenkategorie
    anzahl: int


class ZielgruppenbestandAntwort(Antwortmodell):
    wert: ZielgruppeU25
    anzahl: int


class KategoriezahlenAntwort(Antwortmodell):
    anfang: tuple[KategoriebestandAntwort, ...]
    ende: tuple[KategoriebestandAntwort, ...]
    bewegungen: tuple[ProfilbewegungAntwort, ...]


class ZielgruppenzahlenAntwort(Antwortmodell):
    anfang: tuple[ZielgruppenbestandAntwort, ...]
    ende: tuple[ZielgruppenbestandAntwort, ...]
    bewegungen: tuple[ProfilbewegungAntwort, ...]


class FortschrittAntwort(Antwortmodell):
    """Counts between two days: what stood at the end of each, and what changed on the days after `von` up to `bis`."""

    von: date
    bis: date
    hemmnisse: HemmniszahlenAntwort
    profillagen: ProfilzahlenAntwort
    kundenkategorien: KategoriezahlenAntwort
    zielgruppen: ZielgruppenzahlenAntwort
