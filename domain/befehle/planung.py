"""Where it shall go: aims, strategies, plans, Leistungen, and the steps of the office on the way."""

from datetime import date
from uuid import UUID

from pydantic import Field, model_validator

from domain.befehle.basis import Tatsachenbefehl, ende_pruefen
from domain.ereigniswerte import MAX_EINTRAEGE, Kosten, Schluessel
from domain.persoenlich import Freitext, Kurztext
from domain.vokabular import Funktion, Interventionstiefe, Leistungsschritt, Planteil, Strategiestand


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
        ende_pruefen(self.von, self.bis)
        return self


class ZielVereinbaren(Tatsachenbefehl):
    """Where the person shall get to."""

    ziel: Schluessel
    einvernehmlich: bool = True
    bis: date | None = None
    beruf: Kurztext | None = None
    wuensche: Freitext | None = None
    begruendung: Freitext | None = None

    @model_validator(mode="after")
    def _zeitraum(self) -> "ZielVereinbaren":
        ende_pruefen(self.am, self.bis, ("am", "bis"))
        return self


class HandlungsstrategieFesthalten(Tatsachenbefehl):
    """How an obstacle shall be overcome, or how far that is. `strategie` may bring an id of its own; a known one goes on."""

    strategie: UUID | None = None
    hemmnis: UUID
    stand: Strategiestand = Strategiestand.VEREINBART
    bis: date | None = None
    beschreibung: Freitext | None = None
    zwischenziel: Freitext | None = None


class ArbeitsschrittFesthalten(Tatsachenbefehl):
    """The office did something for the case that is no talk with the person."""

    arbeitsschritt: Schluessel
    beteiligte: tuple[Funktion, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    zeitraum: UUID | None = None
    termin: date | None = None
    vermerk: Freitext | None = None
