"""Commands about the life of a Fachkraft at the office, as they come in through every door."""

from datetime import date
from uuid import UUID

from pydantic import Field, model_validator

from domain.befehle import Befehl
from domain.befehle.basis import Abweichungen, ende_pruefen
from domain.organisation.personalereignisse import Rollen, Schwerpunkte
from domain.persoenlich import Kurztext
from domain.vokabular import Qualifizierung, Qualifizierungsstand


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
