"""What a case knows of others of the same person."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from domain.eintrag import Eintrag
from domain.ereignisse.zusammenfuehrung import FallZusammengefuehrt


@dataclass(frozen=True, slots=True)
class Zusammenfuehrung:
    """With which case, since when, by which entry, and whether this one goes on."""

    mit: UUID
    am: date
    nr: int
    fuehrend: bool


def mit_zusammenfuehrung(bisher: Sequence[Zusammenfuehrung], eintrag: Eintrag) -> tuple[Zusammenfuehrung, ...]:
    """Those of a case after one more entry that says so."""
    ereignis = eintrag.ereignis
    if not isinstance(ereignis, FallZusammengefuehrt):
        raise TypeError(ereignis.TOPIC)
    return (*bisher, Zusammenfuehrung(ereignis.mit, ereignis.am, eintrag.nr, ereignis.fuehrend))


def aufgegangen(zusammenfuehrungen: Sequence[Zusammenfuehrung]) -> Zusammenfuehrung | None:
    """The one by which the case ended; None while it goes on."""
    return next((eine for eine in zusammenfuehrungen if not eine.fuehrend), None)
