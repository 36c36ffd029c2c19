"""What of a case a set of scopes looks at: situations that look alike are judged alike."""

from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from operator import attrgetter

from domain.regelwerk.geltung import Geltung, Sachlage
from domain.vokabular import Merkmal, Zeitraumart

_MERKMALE = tuple(merkmal.value for merkmal in Merkmal)


@dataclass(frozen=True, slots=True)
class Blick:
    """The facts that can make a difference to any of these scopes, and nothing else."""

    felder: tuple[str, ...]
    altersgrenzen: tuple[int, ...]
    zeitraeume: frozenset[Zeitraumart]
    hemmnisse: bool
    _werte: Callable[[Sachlage], Hashable] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_werte", attrgetter(*self.felder))

    @classmethod
    def auf(cls, geltungen: Iterable[Geltung]) -> "Blick":
        """What these look at."""
        alle = tuple(geltungen)
        gefragt = (name for name in ("funktion", *_MERKMALE) if any(_fragt(geltung, name) for geltung in alle))
        zeitraeume = (art for geltung in alle for art in (*(geltung.waehrend or ()), *(geltung.ausserhalb or ())))
        return cls(
            # The phase says by itself whether duties run at all.
            felder=("phase", *gefragt),
            altersgrenzen=tuple(sorted(frozenset[int]().union(*(geltung.altersgrenzen for geltung in alle)))),
            zeitraeume=frozenset(zeitraeume),
            hemmnisse=any(geltung.hemmnisse is not None for geltung in alle),
        )

    def sieht(self, lage: Sachlage) -> Hashable:
        """The same for situations in which exactly the same of these scopes hold."""
        alter = bisect_right(self.altersgrenzen, lage.alter) if lage.alter is not None else None
        gezaehlt = (
            tuple(frozenset(zahlen.items()) for zahlen in (lage.hemmnisse, lage.veraenderbare, lage.schwerwiegende))
            if self.hemmnisse
            else None
        )
        return self._werte(lage), alter, lage.zeitraeume & self.zeitraeume, gezaehlt


def _fragt(geltung: Geltung, name: str) -> bool:
    return getattr(geltung, name) is not None or getattr(geltung, f"{name}_nicht", None) is not None
