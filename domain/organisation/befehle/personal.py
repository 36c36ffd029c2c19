"""What can be asked of Geschäftsstellen, teams and the people in them."""

from datetime import date
from decimal import Decimal
from uuid import UUID

from pydantic import Field, model_validator

from domain.befehle import Befehl
from domain.befehle.basis import Abweichungen, ende_pruefen
from domain.organisation.ereignisse import Anteil, Rollen, Schwerpunkte
from domain.persoenlich import Freitext, Kurztext
from domain.vokabular import (
    Qualifizierung,
    Qualifizierungsstand,
    Rolle,
    Schwerpunkt,
    Teamart,
)


class GeschaeftsstelleAnlegen(Befehl):
    """A place where the Jobcenter works."""

    name: Kurztext


class TeamAnlegen(Befehl):
    """A team: for whom it works, at which Geschäftsstelle, and what it is specialised in."""

    name: Kurztext
    art: Teamart = Teamart.GEMISCHT
    geschaeftsstelle: UUID | None = None
    schwerpunkte: tuple[Schwerpunkt, ...] = Field(default=(), max_length=8)


class TeamZuordnen(Befehl):
    """The team belongs to this Geschäftsstelle, from `gilt_ab` or `am` on; None: to none."""

    geschaeftsstelle: UUID | None
    gilt_ab: date | None = None


class FachkraftAnlegen(Befehl):
    """A member of staff."""

    team: UUID
    rollen: tuple[Rolle, ...] = Field(min_length=1, max_length=8)
    anteil: Anteil = Decimal(1)


class AnteilAendern(Befehl):
    """The share of full time changes, from `gilt_ab` or `am` on."""

    anteil: Anteil
    gilt_ab: date | None = None


class TeamWechseln(Befehl):
    """The Fachkraft moves to another team, from `gilt_ab` or `am` on."""

    team: UUID
    gilt_ab: date | None = None


class FallzahlFestsetzen(Befehl):
    """A number of places set in place of the ratio, from `gilt_ab` or `am` on; None lifts it."""

    fallzahl: int | None = Field(default=None, ge=0, le=1_000)
    gilt_ab: date | None = None
    begruendung: Freitext | None = None


class RollenAendern(Befehl):
    """The Fachkraft has these roles and no others, from `gilt_ab` or `am` on."""

    rollen: Rollen
    gilt_ab: date | None = None


class SchwerpunkteAendern(Befehl):
    """A Fachkraft is specialised in this and nothing else, from `gilt_ab` or `am` on."""

    schwerpunkte: Schwerpunkte
    gilt_ab: date | None = None


class TeamSchwerpunkteAendern(SchwerpunkteAendern):
    """A team is specialised in this and nothing else, from `gilt_ab` or `am` on."""


class QualifizierungVermerken(Befehl):
    """A Qualifizierung was begun or completed, or one module of it was taken, which is then named."""

    art: Qualifizierung
    stand: Qualifizierungsstand
    modul: Kurztext | None = None

    @model_validator(mode="after")
    def _modul_mit_namen(self) -> "QualifizierungVermerken":
        if (self.stand is Qualifizierungsstand.MODUL) is not (self.modul is not None):
            raise ValueError("modul wird genannt, wenn ein Modul besucht wurde, und nur dann")
        return self


class Ausscheiden(Befehl):
    """The Fachkraft works here no more from `gilt_ab` on; null: they stay after all."""

    gilt_ab: date | None


class VertretungEinrichten(Befehl):
    """Somebody acts for the Fachkraft from `von` to `bis`, both included. `abweichungen`: grounds per soll not kept."""

    vertreter: UUID
    von: date
    bis: date
    abweichungen: Abweichungen = Field(default_factory=dict)

    @model_validator(mode="after")
    def _endet_nach_dem_anfang(self) -> "VertretungEinrichten":
        ende_pruefen(self.von, self.bis)
        return self


class VertretungBeenden(Befehl):
    """A Vertretung ends earlier than planned, with `letzter_tag`."""

    vertretung: UUID
    letzter_tag: date
    abweichungen: Abweichungen = Field(default_factory=dict)
