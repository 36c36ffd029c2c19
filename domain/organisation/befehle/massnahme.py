"""What can be asked of the Maßnahmekatalog."""

from datetime import date
from uuid import UUID

from pydantic import Field, model_validator

from domain.befehle.basis import Abweichungen, Befehl, Geltungsbefehl, ende_pruefen
from domain.ereigniswerte import Kosten
from domain.organisation.ereignisse import Inhaltstext, OffenFuer, Platzzahl, Zielgruppen
from domain.persoenlich import Freitext, Kurztext
from domain.vokabular import Massnahmeart


class Katalogbefehl(Befehl):
    """`abweichungen` gives grounds per `soll` rule that is not kept."""

    abweichungen: Abweichungen = Field(default_factory=dict)


class Massnahmeangaben(Katalogbefehl):
    """What the catalogue says of a Maßnahme; see `Massnahmebeschreibung`."""

    titel: Kurztext
    inhalt: Inhaltstext | None = None
    zielgruppen: Zielgruppen = ()
    offen_fuer: OffenFuer = ()
    traeger: Kurztext | None = None
    standort: Kurztext | None = None
    geschaeftsstelle: UUID | None = None
    plaetze: Platzzahl | None = None
    von: date
    bis: date | None = None
    kosten_je_platz: Kosten | None = None
    ansprechperson: Kurztext | None = None
    telefon: Kurztext | None = None
    email: Kurztext | None = None

    @model_validator(mode="after")
    def _zeitraum(self) -> "Massnahmeangaben":
        ende_pruefen(self.von, self.bis)
        return self


class MassnahmeAnlegen(Massnahmeangaben):
    """A Maßnahme, planned or running, is put into the catalogue."""

    art: Massnahmeart
    verantwortlich: UUID | None = None


class MassnahmeAendern(Massnahmeangaben, Geltungsbefehl):
    """The catalogue says this of it from `gilt_ab`, or `am`, on: all anew, what is not named is gone."""


class VerantwortungUebertragen(Katalogbefehl, Geltungsbefehl):
    """Somebody else is responsible, from `gilt_ab` or `am` on."""

    verantwortlich: UUID


class MassnahmeBeenden(Katalogbefehl):
    """The Maßnahme ends earlier than it should have: `bis`, else `am`, is its last day."""

    bis: date | None = None
    begruendung: Freitext | None = None
