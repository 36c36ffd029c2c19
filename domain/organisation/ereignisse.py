"""Events of the office, each in the stream of its aggregate: Mandant, Team, Fachkraft, Plätze, Warteliste."""

from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from domain.ereignis import Ereignis
from domain.persoenlich import Kurztext, PersoenlicherTextWahlweise
from domain.vokabular import Inkraftart, Rolle, Schriftstueck, Schwerpunkt, Teamart

Anteil = Annotated[Decimal, Field(gt=0, le=1, max_digits=4, decimal_places=3)]
"""Share of full time: 0.65 is 65 %."""


Wochenstunden = Annotated[Decimal, Field(gt=0, le=60, max_digits=4, decimal_places=2)]
"""Working hours of a full-time post in a week: 39.8."""


class OrganisationsEreignis(Ereignis):
    """An event in a stream of the office."""


class MandantEingerichtet(OrganisationsEreignis):
    """The Jobcenter: its name, the Land whose holidays count, and from how many days before its due day a Frist is due soon.

    `stichtag` is the last day of a demo Mandant, its default `stand`; real Mandanten have none. `wochenstunden`: how long a
    full-time post works in a week, where reports need it.
    """

    TOPIC: ClassVar[str] = "mandant.eingerichtet"

    name: Kurztext
    land: Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
    vorwarnung_tage: int = Field(default=7, ge=0, le=366)
    stichtag: date | None = None
    wochenstunden: Wochenstunden | None = None


class RegelwerkInKraftGesetzt(OrganisationsEreignis):
    """From `gilt_ab` until `gilt_bis` this text of a Regelwerk judges, in place of what its layer had there before."""

    TOPIC: ClassVar[str] = "mandant.regelwerk_in_kraft_gesetzt"

    regelwerk: Annotated[str, Field(min_length=1, max_length=64)]
    version: Annotated[str, Field(min_length=1, max_length=32)]
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    gilt_ab: date
    gilt_bis: date | None = None
    art: Inkraftart = Inkraftart.GELTUNG
    begruendung: PersoenlicherTextWahlweise = None


class VorlageHinterlegt(OrganisationsEreignis):
    """From `gilt_ab` on this document is printed with this text, until a Vorlage with a later day takes its place."""

    TOPIC: ClassVar[str] = "mandant.vorlage_hinterlegt"

    dokument: Schriftstueck
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    gilt_ab: date


class GeschaeftsstelleAngelegt(OrganisationsEreignis):
    """A place where the Jobcenter works; recorded again, it gets another name."""

    TOPIC: ClassVar[str] = "geschaeftsstelle.angelegt"

    name: Kurztext


class TeamAngelegt(OrganisationsEreignis):
    """A team: for whom it works, at which Geschäftsstelle, and what it is specialised in."""

    TOPIC: ClassVar[str] = "team.angelegt"

    name: Kurztext
    art: Teamart = Teamart.GEMISCHT
    geschaeftsstelle: UUID | None = None
    schwerpunkte: tuple[Schwerpunkt, ...] = Field(default=(), max_length=8)


class TeamZugeordnet(OrganisationsEreignis):
    """The team belongs to this Geschäftsstelle from `gilt_ab` on; None: to none."""

    TOPIC: ClassVar[str] = "team.zugeordnet"

    geschaeftsstelle: UUID | None
    gilt_ab: date


class FachkraftAngelegt(OrganisationsEreignis):
    """A member of staff: roles, team and share of full time from `am` on."""

    TOPIC: ClassVar[str] = "fachkraft.angelegt"

    team: UUID
    rollen: tuple[Rolle, ...] = Field(min_length=1, max_length=8)
    anteil: Anteil = Decimal(1)


class AnteilGeaendert(OrganisationsEreignis):
    """The share of full time changes from `gilt_ab` on."""

    TOPIC: ClassVar[str] = "fachkraft.anteil_geaendert"

    anteil: Anteil
    gilt_ab: date


class TeamGewechselt(OrganisationsEreignis):
    """The Fachkraft belongs to another team from `gilt_ab` on."""

    TOPIC: ClassVar[str] = "fachkraft.team_gewechselt"

    team: UUID
    gilt_ab: date


class FallzahlFestgesetzt(OrganisationsEreignis):
    """The Teamleitung sets the number of places; it replaces what the ratio gives, from `gilt_ab` on. None lifts it."""

    TOPIC: ClassVar[str] = "fachkraft.fallzahl_festgesetzt"

    fallzahl: int | None = Field(default=None, ge=0, le=1_000)
    gilt_ab: date
    begruendung: PersoenlicherTextWahlweise = None


class PlatzBelegt(OrganisationsEreignis):
    """A stay takes a place of this Fachkraft. `ueber_kapazitaet`: it was restored or moved here although none was free."""

    TOPIC: ClassVar[str] = "plaetze.belegt"

    fall: UUID
    ueber_kapazitaet: bool = False


class PlatzFreigegeben(OrganisationsEreignis):
    """A stay no longer takes a place here."""

    TOPIC: ClassVar[str] = "plaetze.freigegeben"

    fall: UUID


class WartenderAufgenommen(OrganisationsEreignis):
    """A case is put on the Warteliste of the team: at its end, or where it stood when a Storno restores it."""

    TOPIC: ClassVar[str] = "warteliste.aufgenommen"

    fall: UUID
    stelle: int | None = Field(default=None, ge=0)


class WartenderGestrichen(OrganisationsEreignis):
    """A case leaves the Warteliste: taken in, declined, or entered by mistake."""

    TOPIC: ClassVar[str] = "warteliste.gestrichen"

    fall: UUID
    abweichung: PersoenlicherTextWahlweise = None
    """The Begründung when it was not first in line."""
