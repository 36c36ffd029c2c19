"""Where it shall go: aims, strategies, plans, Leistungen, and the steps of the office on the way."""

from datetime import date
from uuid import UUID

from pydantic import Field, model_validator

from domain.befehle.basis import Tatsachenbefehl
from domain.ereigniswerte import MAX_EINTRAEGE, Kosten
from domain.persoenlich import Freitext, Kurztext
from domain.vokabular import Interventionstiefe, Leistungsschritt, Planteil


class PlanErstellen(Tatsachenbefehl):
    """An Integrationsplan was drawn up or carried on."""

    teile: tuple[Planteil, ...] = Field(min_length=1, max_length=MAX_EINTRAEGE)
    zieltermine: tuple[date, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    interventionstiefe: Interventionstiefe | None = None
    inhalt: Freitext | None = None


class LeistungSteuern(Tatsachenbefehl):
    """A step in the life of an Eingliederungsleistung."""

    leistung: UUID
    schritt: Leistungsschritt
    eigenleistung: bool | None = None
    rang: int | None = Field(default=None, ge=1, le=MAX_EINTRAEGE)
    von: date | None = None
    bis: date | None = None
    kosten: Kosten | None = None
    anbieter: Kurztext | None = None
    bezeichnung: Freitext | None = None

    @model_validator(mode="after")
    def _zeitraum(self) -> "LeistungSteuern":
        if self.bis is not None and self.von is not None and self.bis < self.von:
            raise ValueError("bis liegt vor von")
        return self
