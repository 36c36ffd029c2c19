"""The caseload and how full it is, as models of what the database sends: never filled in themselves."""

from datetime import date
from decimal import Decimal
from typing import Annotated
from uuid import UUID

from pydantic import Field

from adapters.http.antworten import Antwortmodell
from domain.vokabular import (
    Altersgruppe,
    Funktion,
    Integrationsprognose,
    Kundenkategorie,
    Phase,
    Profillage,
    Status,
    Teamart,
    ZielgruppeU25,
)


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
