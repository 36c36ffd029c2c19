"""What can be asked of Geschäftsstellen, teams and the people in them."""

from datetime import date
from decimal import Decimal
from uuid import UUID

from pydantic import Field, model_validator

from domain.befehle import Befehl
from domain.befehle.basis import Abweichungen, Geltungsbefehl, ende_pruefen
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


class TeamZuordnen(Geltungsbefehl):
    """The team belongs to this Geschäftsstelle, from `gilt_ab` or `am` on; None: to none."""

    geschaeftsstelle: UUID | None


class FachkraftAnlegen(Befehl):
    """A member of staff."""

    team: UUID
    rollen: tuple[Rolle, ...] = Field(min_length=1, max_length=8)
    anteil: Anteil = Decimal(1)


class AnteilAendern(Geltungsbefehl):
    """The share of full time changes, from `gilt_ab` or `am` on."""

    anteil: Anteil


class TeamWechseln(Geltungsbefehl):
    """The Fachkraft moves to another team, from `gilt_ab` or `am` on."""

    team: UUID


class FallzahlFestsetzen(Geltungsbefehl):
    """A number of places set in place of the ratio, from `gilt_ab` or `am` on; None lifts it."""

    fallzahl: int | None = Field(default=None, ge=0, le=1_000)
    begruendung: Freitext | None = None


class RollenAendern(Geltungsbefehl):
    """The Fachkraft has these roles and no others, from `gilt_ab` or `am` on."""

    rollen: Rollen


class SchwerpunkteAendern(Geltungsbefehl):
    """A Fachkraft is specialised in this and nothing else, from `gilt_ab` or `am` on."""

    schwerpunkte: Schwerpunkte


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


class Ausscheiden(Geltungsbefehl):
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
