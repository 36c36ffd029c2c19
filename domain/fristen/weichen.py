"""Which lanes an entry can move: found by what it is, without asking every rule."""

from collections.abc import Iterable, Mapping, Sequence, Set

from domain.eintrag import Eintrag
from domain.ereignis import Ereignis
from domain.regelwerk.ereignisart import KLASSEN_UNTER
from domain.regelwerk.muster import Ereignismuster

Spurschluessel = tuple[str, str]
"""(duty, "" or, where a duty has several lanes, the first rule of the lane; other layers and Zielwerte say so)."""


class Weichen:
    """An index over the patterns of lanes: by class of event, and by the one field that tells most."""

    def __init__(self, spuren: Mapping[Spurschluessel, Iterable[Ereignismuster]]) -> None:
        self._immer: dict[type[Ereignis], set[Spurschluessel]] = {}
        self._je_feld: dict[type[Ereignis], dict[str, dict[object, set[Spurschluessel]]]] = {}
        for schluessel, alle in spuren.items():
            for muster in alle:
                for klasse in KLASSEN_UNTER[muster.ereignis]:
                    self._nimm_auf(klasse, muster, schluessel)

    def _nimm_auf(self, klasse: type[Ereignis], muster: Ereignismuster, schluessel: Spurschluessel) -> None:
        if muster.kennzeichen is None:
            self._immer.setdefault(klasse, set()).add(schluessel)
            return
        feld, werte = muster.kennzeichen
        je_wert = self._je_feld.setdefault(klasse, {}).setdefault(feld, {})
        for wert in werte:
            je_wert.setdefault(wert, set()).add(schluessel)

    def gestellt(self, eintraege: Iterable[Eintrag]) -> dict[Spurschluessel, Sequence[Eintrag]]:
        """The lanes these entries may move, and for each of them which. That they do is for its rules to say."""
        gefunden: dict[Spurschluessel, list[Eintrag]] = {}
        for eintrag in eintraege:
            ereignis = eintrag.ereignis
            klasse = type(ereignis)
            betroffene: Set[Spurschluessel] = self._immer.get(klasse, frozenset())
            for feld, je_wert in self._je_feld.get(klasse, {}).items():
                betroffene = betroffene | je_wert.get(getattr(ereignis, feld, None), frozenset())
            for schluessel in betroffene:
                gefunden.setdefault(schluessel, []).append(eintrag)
        return {**gefunden}
