"""Events of Geschäftsstellen, teams and the people in them, each in their stream."""

from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from domain.organisation.ereignisse.basis import OrganisationsEreignis
from domain.persoenlich import Kurztext, PersoenlicherTextWahlweise
from domain.vokabular import (
    Qualifizierung,
    Qualifizierungsstand,
    Rolle,
    Schwerpunkt,
    Teamart,
)

Anteil = Annotated[Decimal, Field(gt=0, le=1, max_digits=4, decimal_places=3)]
"""Share of full time: 0.65 is 65 %."""


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


Rollen = Annotated[tuple[Rolle, ...], Field(min_length=1, max_length=8)]


Schwerpunkte = Annotated[tuple[Schwerpunkt, ...], Field(max_length=8)]


class RollenGeaendert(OrganisationsEreignis):
    """The Fachkraft has these roles from `gilt_ab` on, in place of all they had."""

    TOPIC: ClassVar[str] = "fachkraft.rollen_geaendert"

    rollen: Rollen
    gilt_ab: date


class SchwerpunkteGeaendert(OrganisationsEreignis):
    """The Fachkraft is specialised in this from `gilt_ab` on, in place of everything before."""

    TOPIC: ClassVar[str] = "fachkraft.schwerpunkte_geaendert"

    schwerpunkte: Schwerpunkte
    gilt_ab: date


class QualifizierungVermerkt(OrganisationsEreignis):
    """A Qualifizierung was begun or completed on the day `am`, or one `modul` of it was taken then."""

    TOPIC: ClassVar[str] = "fachkraft.qualifizierung"

    art: Qualifizierung
    stand: Qualifizierungsstand
    modul: Kurztext | None = None


class Ausgeschieden(OrganisationsEreignis):
    """From `gilt_ab` on the Fachkraft works here no more; None: they stay after all."""

    TOPIC: ClassVar[str] = "fachkraft.ausgeschieden"

    gilt_ab: date | None


class VertretungEingerichtet(OrganisationsEreignis):
    """From `von` to `bis`, both included, `vertreter` acts for the Fachkraft of this stream."""

    TOPIC: ClassVar[str] = "fachkraft.vertretung"

    vertretung: UUID
    vertreter: UUID
    von: date
    bis: date


class VertretungBeendet(OrganisationsEreignis):
    """A Vertretung ends earlier than planned; where `letzter_tag` lies before its first day, it never begins."""

    TOPIC: ClassVar[str] = "fachkraft.vertretung_beendet"

    vertretung: UUID
    letzter_tag: date


class TeamSchwerpunkteGeaendert(OrganisationsEreignis):
    """The team is specialised in this from `gilt_ab` on, in place of everything before."""

    TOPIC: ClassVar[str] = "team.schwerpunkte_geaendert"

    schwerpunkte: Schwerpunkte
    gilt_ab: date
