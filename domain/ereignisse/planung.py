"""Where it shall go: aims, strategies, plans, Leistungen, and the steps of the office on the way."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from pydantic import Field

from domain.ereignisse.basis import Tatsache
from domain.ereigniswerte import MAX_EINTRAEGE, Kosten, Schluessel
from domain.persoenlich import PersoenlicherKurztextWahlweise, PersoenlicherTextWahlweise
from domain.vokabular import Funktion, Interventionstiefe, Leistungsschritt, Planteil, Strategiestand


class IntegrationsplanErstellt(Tatsache):
    """An Integrationsplan was drawn up or carried on: which parts it holds, and the steps in their order.

    `zieltermine` are the days by which its aims shall be reached.
    """

    TOPIC: ClassVar[str] = "fall.integrationsplan_erstellt"

    teile: tuple[Planteil, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    zieltermine: tuple[date, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    interventionstiefe: Interventionstiefe | None = None
    inhalt: PersoenlicherTextWahlweise = None


class LeistungGesteuert(Tatsache):
    """A step in the life of an Eingliederungsleistung: agreed, a provider won, coordinated, monitored, evaluated.

    `eigenleistung`: the Fallmanagement or its own unit delivers it. `rang`: its place in the order of the Leistungen.
    `bis` is its planned end; `kosten` are in euros.
    """

    TOPIC: ClassVar[str] = "fall.leistung_gesteuert"

    leistung: UUID
    schritt: Leistungsschritt
    eigenleistung: bool | None = None
    rang: int | None = Field(default=None, ge=1, le=MAX_EINTRAEGE)
    von: date | None = None
    bis: date | None = None
    kosten: Kosten | None = None
    anbieter: PersoenlicherKurztextWahlweise = None
    bezeichnung: PersoenlicherTextWahlweise = None


class ZielVereinbart(Tatsache):
    """Where the person shall get to, in words of the Regelwerk, possibly by a day. The latest one holds.

    `einvernehmlich`: person and Fachkraft chose it together; otherwise the Fachkraft alone did.
    """

    TOPIC: ClassVar[str] = "fall.ziel"

    ziel: Schluessel
    einvernehmlich: bool = True
    bis: date | None = None
    beruf: PersoenlicherKurztextWahlweise = None
    wuensche: PersoenlicherTextWahlweise = None
    begruendung: PersoenlicherTextWahlweise = None


class HandlungsstrategieFestgehalten(Tatsache):
    """How an obstacle shall be overcome, and the Zwischenziel this leads to; entered again, how far that is.

    Every obstacle has its own; one may have several.
    """

    TOPIC: ClassVar[str] = "fall.handlungsstrategie"

    strategie: UUID
    hemmnis: UUID
    stand: Strategiestand = Strategiestand.VEREINBART
    bis: date | None = None
    beschreibung: PersoenlicherTextWahlweise = None
    zwischenziel: PersoenlicherTextWahlweise = None


class ArbeitsschrittGetan(Tatsache):
    """The office did something for the case that is no talk with the person, in words of the Regelwerk.

    `beteiligte`: the functions that took part. `zeitraum`: the Maßnahme or training it was about. `termin`: a day it set.
    """

    TOPIC: ClassVar[str] = "fall.arbeitsschritt"

    arbeitsschritt: Schluessel
    beteiligte: tuple[Funktion, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    zeitraum: UUID | None = None
    termin: date | None = None
    vermerk: PersoenlicherTextWahlweise = None
