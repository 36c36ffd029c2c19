"""The course of a stay."""

from datetime import date
from uuid import UUID

from pydantic import Field, model_validator

from domain.befehle.basis import Befehl, Entscheidungsbefehl, Tatsachenbefehl, ende_pruefen
from domain.ereigniswerte import Schluessel
from domain.persoenlich import Freitext
from domain.vokabular import Feststellung, Fortfuehrung


class FortfuehrungPruefen(Tatsachenbefehl):
    """The stay was reviewed."""

    ergebnis: Fortfuehrung
    begruendung: Freitext | None = None
    erfolgsaussichten: Freitext | None = None


class VerlaengerungBewilligen(Entscheidungsbefehl):
    """The stay may last longer than its maximum."""

    monate: int = Field(ge=1, le=120)


class AbweichungBegruenden(Befehl):
    """A `soll` Frist is excused, possibly only until a day."""

    frist: UUID
    begruendung: Freitext
    bis: date | None = None

    @model_validator(mode="after")
    def _zeitraum(self) -> "AbweichungBegruenden":
        ende_pruefen(self.am, self.bis, ("am", "bis"))
        return self


class FeststellungTreffen(Befehl):
    """A case of a sample was looked at, at one of its points."""

    stichprobe: UUID
    pruefpunkt: Schluessel | None = None
    ergebnis: Feststellung
    vermerk: Freitext | None = None


class FallBeenden(Entscheidungsbefehl):
    """The stay ends on `am`, its last day."""

    grund: Schluessel
