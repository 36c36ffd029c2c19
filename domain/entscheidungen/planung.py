"""Where the person shall get to, and the steps on the way: facts, which are always recorded."""

from uuid import uuid5

from domain import ereignisse
from domain.akte import Akte
from domain.befehle import (
    ArbeitsschrittFesthalten,
    HandlungsstrategieFesthalten,
    LeistungSteuern,
    PlanErstellen,
    ZielVereinbaren,
)
from domain.entscheidungen.erfassen import tatsache
from domain.entscheidungen.ergebnis import Ergebnis
from domain.entscheidungen.umstaende import Umstaende


def decide_ziel(akte: Akte, befehl: ZielVereinbaren, umstaende: Umstaende) -> Ergebnis:
    """An aim was agreed, or set."""
    return tatsache(akte, befehl, ereignisse.ZielVereinbart, umstaende)


def decide_strategie(akte: Akte, befehl: HandlungsstrategieFesthalten, umstaende: Umstaende) -> Ergebnis:
    """A Handlungsstrategie, or how far it is. Its id is made as that of a Hemmnis."""
    kennung = befehl.strategie or uuid5(akte.fall_id, f"strategie/{akte.version + 1}")
    return tatsache(akte, befehl, ereignisse.HandlungsstrategieFestgehalten, umstaende, strategie=kennung)


def decide_arbeitsschritt(akte: Akte, befehl: ArbeitsschrittFesthalten, umstaende: Umstaende) -> Ergebnis:
    """The office did something for the case."""
    return tatsache(akte, befehl, ereignisse.ArbeitsschrittGetan, umstaende)


def decide_plan(akte: Akte, befehl: PlanErstellen, umstaende: Umstaende) -> Ergebnis:
    """An Integrationsplan was drawn up."""
    return tatsache(akte, befehl, ereignisse.IntegrationsplanErstellt, umstaende)


def decide_leistung(akte: Akte, befehl: LeistungSteuern, umstaende: Umstaende) -> Ergebnis:
    """A step in the life of a Leistung."""
    return tatsache(akte, befehl, ereignisse.LeistungGesteuert, umstaende)
