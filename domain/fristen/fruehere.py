"""What has been recorded before a day, by kind: a rule that begins to hold looks back for what started it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from datetime import date

from domain.eintrag import Eintrag
from domain.ereignisse import Fallabgang, LeistungBeendet
from domain.regelwerk.ereignisart import gilt_als


class FruehereEintraege:
    """The effective entries of one case, in order of their days, with an index by kind."""

    def __init__(self, eintraege: Sequence[Eintrag]) -> None:
        self._eintraege = eintraege
        self._tage = [eintrag.ereignis.am for eintrag in eintraege]
        self._abschluesse: list[int] = []
        self._nach_art: dict[str, list[int]] = {}
        for stelle, eintrag in enumerate(eintraege):
            for art in gilt_als(eintrag.ereignis):
                self._nach_art.setdefault(art, []).append(stelle)
            if isinstance(eintrag.ereignis, Fallabgang | LeistungBeendet):
                self._abschluesse.append(stelle)

    def seit_abschluss(self, arten: Set[str], tag: date) -> Iterator[Eintrag]:
        """The entries of these kinds before `tag`, the latest first, back to the last end of a stay or of benefits."""
        ende = bisect_left(self._tage, tag)
        abschluss = bisect_left(self._abschluesse, ende)
        anfang = self._abschluesse[abschluss - 1] if abschluss else 0
        stellen: set[int] = set()
        for art in arten:
            alle = self._nach_art.get(art)
            if alle is not None:
                stellen.update(alle[bisect_left(alle, anfang) : bisect_left(alle, ende)])
        return (self._eintraege[stelle] for stelle in sorted(stellen, reverse=True))
