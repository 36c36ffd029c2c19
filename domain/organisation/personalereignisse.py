"""Events in the life of a Fachkraft at the office, each in their stream: roles, Schwerpunkte, Qualifizierung, Vertretung,
leaving."""

from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from domain.organisation.ereignisse import OrganisationsEreignis
from domain.persoenlich import Kurztext
from domain.vokabular import Qualifizierung, Qualifizierungsstand, Rolle, Schwerpunkt

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
