"""Periods in the life of a case: what has a beginning and usually a planned end, as known on a day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from domain.ereignisse import (
    EGVErsetztDurchVA,
    EGVSigned,
    FallEreignis,
    KooperationsplanVereinbart,
    LeistungGesteuert,
    ZeitraumFestgehalten,
)
from domain.vokabular import Zeitraumart


@dataclass(frozen=True, slots=True)
class Zeitraum:
    """From `von` until `bis`, both included; `bis` None: no end is known. `nr` is the entry that said so last.

    What is said again under the same `schluessel` replaces what was known: that is how an end moves.
    """

    schluessel: str
    art: Zeitraumart
    von: date
    bis: date | None
    nr: int

    @property
    def kennung(self) -> str:
        """Which period it is: that a Maßnahme ends later leaves it the same one, a new agreement is another."""
        neu = self.art in (Zeitraumart.EGV, Zeitraumart.KOOPERATIONSPLAN)
        return f"{self.schluessel}/{self.nr}" if neu else self.schluessel

    @property
    def gegenstand(self) -> str:
        """As entries name it in their field `zeitraum` or `leistung`."""
        return self.schluessel.removeprefix("leistung/")


def zeitraum_aus(ereignis: FallEreignis, nr: int, bisher: Mapping[str, Zeitraum]) -> Zeitraum | None:
    """What this entry says about a period; None if nothing."""
    match ereignis:
        case ZeitraumFestgehalten():
            return Zeitraum(str(ereignis.zeitraum), ereignis.art, ereignis.von, ereignis.bis, nr)
        case LeistungGesteuert():
            return _leistung(ereignis, nr, bisher.get(f"leistung/{ereignis.leistung}"))
        case EGVSigned() | EGVErsetztDurchVA():
            # One agreement at a time: a new one takes the place of the one before.
            return Zeitraum("egv", Zeitraumart.EGV, ereignis.gilt_ab, ereignis.gilt_bis, nr)
        case KooperationsplanVereinbart():
            # Carried on, it is the same plan: it began with the first one.
            erster = bisher.get("kooperationsplan")
            von = min(erster.von, ereignis.gilt_ab) if erster is not None else ereignis.gilt_ab
            return Zeitraum("kooperationsplan", Zeitraumart.KOOPERATIONSPLAN, von, ereignis.gilt_bis, nr)
        case _:
            return None


def _leistung(ereignis: LeistungGesteuert, nr: int, bekannt: Zeitraum | None) -> Zeitraum | None:
    """A Leistung that names no days says nothing new about them."""
    if ereignis.von is None and ereignis.bis is None:
        return None
    von = ereignis.von or (bekannt.von if bekannt is not None else ereignis.am)
    bis = ereignis.bis or (bekannt.bis if bekannt is not None else None)
    if bis is not None and bis < von:
        von = bis
    return Zeitraum(f"leistung/{ereignis.leistung}", Zeitraumart.LEISTUNG, von, bis, nr)
