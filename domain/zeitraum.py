"""Periods in the life of a case: what has a beginning and usually a planned end, as known on a day."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from domain.ereignisse import (
    EGVErsetztDurchVA,
    EGVSigned,
    FallEreignis,
    KooperationsplanVereinbart,
    LeistungBewilligt,
    LeistungGesteuert,
    ZeitraumFestgehalten,
)
from domain.vokabular import Zeitraumart


@dataclass(frozen=True, slots=True)
class Zeitraum:
    """From `von` until `bis`, both included; `bis` None: no end is known. `nr` is the entry that said so last, on the day `am`.

    What is said again under the same `schluessel` replaces what was known: that is how an end moves. Every agreement has a
    key of its own: which of several counts is a question of law.
    """

    schluessel: str
    art: Zeitraumart
    von: date
    bis: date | None
    nr: int
    am: date
    massnahme: UUID | None = None
    """The entry of the Maßnahmekatalog in which the case has a place meanwhile."""

    @property
    def gegenstand(self) -> str:
        """As entries name it in their field `zeitraum` or `leistung`."""
        return self.schluessel.removeprefix("leistung/")


def zeitraum_aus(ereignis: FallEreignis, nr: int, bisher: Mapping[str, Zeitraum]) -> Zeitraum | None:
    """What this entry says about a period; None if nothing."""
    match ereignis:
        case ZeitraumFestgehalten():
            return Zeitraum(
                str(ereignis.zeitraum),
                ereignis.art,
                ereignis.von,
                ereignis.bis,
                nr,
                ereignis.am,
                ereignis.massnahme,
            )
        case LeistungGesteuert():
            return _leistung(ereignis, nr, bisher.get(f"leistung/{ereignis.leistung}"))
        case EGVSigned() | EGVErsetztDurchVA():
            return Zeitraum(f"egv/{nr}", Zeitraumart.EGV, ereignis.gilt_ab, ereignis.gilt_bis, nr, ereignis.am)
        case KooperationsplanVereinbart():
            art = Zeitraumart.KOOPERATIONSPLAN
            return Zeitraum(f"kooperationsplan/{nr}", art, ereignis.gilt_ab, ereignis.gilt_bis, nr, ereignis.am)
        case LeistungBewilligt():
            art = Zeitraumart.LEISTUNGSBEZUG
            return Zeitraum(f"leistungsbezug/{nr}", art, ereignis.gilt_ab, ereignis.gilt_bis, nr, ereignis.am)
        case _:
            return None


def beendet(zeitraeume: Mapping[str, Zeitraum], art: Zeitraumart, am: date, nr: int) -> dict[str, Zeitraum]:
    """The periods with those of one kind that would go on after `am` ended on it, as entry `nr` says; what had not begun
    yet never does."""
    bleibende = {s: z for s, z in zeitraeume.items() if z.art is not art or z.von <= am}
    return {
        s: replace(z, bis=am, nr=nr, am=am) if z.art is art and (z.bis is None or z.bis > am) else z
        for s, z in bleibende.items()
    }


def _leistung(ereignis: LeistungGesteuert, nr: int, bekannt: Zeitraum | None) -> Zeitraum | None:
    """A Leistung that names no days says nothing new about them."""
    if ereignis.von is None and ereignis.bis is None:
        return None
    von = ereignis.von or (bekannt.von if bekannt is not None else ereignis.am)
    bis = ereignis.bis or (bekannt.bis if bekannt is not None else None)
    if bis is not None and bis < von:
        von = bis
    return Zeitraum(f"leistung/{ereignis.leistung}", Zeitraumart.LEISTUNG, von, bis, nr, ereignis.am)
