"""All Fristen of one case as a query computes them: with the case in memory, and read and decoded first."""

from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from uuid import UUID

from adapters.anwendung.betrieb import Betrieb

RUNDEN = 20
FAELLE = 500
"""How many cases are looked through for the examples."""
QUANTILE = (0.5, 0.9, 1.0)
"""By their number of entries."""


@dataclass(frozen=True, slots=True)
class Fristenwerte:
    """Medians in milliseconds, and how many Fristen came of it."""

    eintraege: int
    fristen: int
    warm: float
    kalt: float

    @property
    def kalt_zu_warm(self) -> float:
        """How many times longer; less is better."""
        return self.kalt / self.warm


def miss_fristen(betrieb: Betrieb) -> list[Fristenwerte]:
    """On cases of the Mandant of different lengths, under the rules in force there. Rounds alternate."""
    return [_miss(betrieb, fall) for fall in _faelle(betrieb)]


def _faelle(betrieb: Betrieb) -> Iterator[UUID]:
    akten = sorted(
        (betrieb.akte(fall) for fall in betrieb.log.strom_ids("fall.", limit=FAELLE)), key=lambda a: a.version
    )
    return (akten[round(quantil * (len(akten) - 1))].fall_id for quantil in QUANTILE)


def _miss(betrieb: Betrieb, fall: UUID) -> Fristenwerte:
    warm: list[float] = []
    kalt: list[float] = []
    anzahl = 0
    for _ in range(RUNDEN):
        betrieb.gedaechtnis.vergiss([fall])
        anfang = perf_counter()
        anzahl = _fristen(betrieb, fall)
        mitte = perf_counter()
        _fristen(betrieb, fall)
        warm.append(perf_counter() - mitte)
        kalt.append(mitte - anfang)
    return Fristenwerte(betrieb.akte(fall).version, anzahl, 1000 * median(warm), 1000 * median(kalt))


def _fristen(betrieb: Betrieb, fall: UUID) -> int:
    sicht = betrieb.fallsicht(fall)
    return len(sicht.fristen) if sicht is not None else 0
