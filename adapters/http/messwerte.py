"""Counters for operators in the text format of Prometheus: by route and status, positions and lag. Nothing personal."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import accumulate
from threading import Lock

MEDIENTYP = "text/plain; version=0.0.4; charset=utf-8"
GRENZEN = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Upper bounds of the buckets, in seconds."""


class Messwerte:
    """What this process has answered. Routes are templates, never addresses."""

    def __init__(self) -> None:
        self._schloss = Lock()
        self._anfragen: Counter[tuple[str, str, int]] = Counter()
        self._dauer: Counter[tuple[str, int]] = Counter()
        self._summe: defaultdict[str, float] = defaultdict(float)
        self._anzahl: Counter[str] = Counter()

    def zaehle(self, methode: str, route: str, status: int, sekunden: float) -> None:
        """One request was answered."""
        with self._schloss:
            self._anfragen[methode, route, status] += 1
            self._anzahl[route] += 1
            self._summe[route] += sekunden
            self._dauer[route, bisect_left(GRENZEN, sekunden)] += 1

    def text(self, staende: Mapping[str, Mapping[str, int]], spitzen: Mapping[str, int]) -> str:
        """All of it; `staende` are positions of views by Mandant, `spitzen` the last position of each log."""
        return "\n".join([*self._http(), *_sichten(staende, spitzen), ""])

    def _http(self) -> Iterable[str]:
        with self._schloss:
            anfragen, dauer = sorted(self._anfragen.items()), dict(self._dauer)
            summe, anzahl = dict(self._summe), sorted(self._anzahl.items())
        yield "# HELP fallwerk_anfragen_total Beantwortete Anfragen"
        yield "# TYPE fallwerk_anfragen_total counter"
        for (methode, route, status), zahl in anfragen:
            yield f'fallwerk_anfragen_total{{methode="{methode}",route="{route}",status="{status}"}} {zahl}'
        yield "# HELP fallwerk_dauer_seconds Dauer der Anfragen"
        yield "# TYPE fallwerk_dauer_seconds histogram"
        for route, zahl in anzahl:
            bisher = accumulate(dauer.get((route, stelle), 0) for stelle in range(len(GRENZEN)))
            for grenze, hoechstens in zip(GRENZEN, bisher, strict=True):
                yield f'fallwerk_dauer_seconds_bucket{{route="{route}",le="{grenze}"}} {hoechstens}'
            yield f'fallwerk_dauer_seconds_bucket{{route="{route}",le="+Inf"}} {zahl}'
            yield f'fallwerk_dauer_seconds_sum{{route="{route}"}} {summe[route]:.6f}'
            yield f'fallwerk_dauer_seconds_count{{route="{route}"}} {zahl}'


def _sichten(staende: Mapping[str, Mapping[str, int]], spitzen: Mapping[str, int]) -> Iterable[str]:
    yield "# HELP fallwerk_position Letzte Position des Protokolls"
    yield "# TYPE fallwerk_position gauge"
    for mandant, spitze in sorted(spitzen.items()):
        yield f'fallwerk_position{{mandant="{mandant}"}} {spitze}'
    yield "# HELP fallwerk_sicht_position Position, bis zu der eine Sicht nachgezogen ist"
    yield "# TYPE fallwerk_sicht_position gauge"
    for mandant, sichten in sorted(staende.items()):
        for sicht, position in sorted(sichten.items()):
            yield f'fallwerk_sicht_position{{mandant="{mandant}",sicht="{sicht}"}} {position}'
    yield "# HELP fallwerk_sicht_rueckstand Positionen, die einer Sicht noch fehlen"
    yield "# TYPE fallwerk_sicht_rueckstand gauge"
    for mandant, sichten in sorted(staende.items()):
        for sicht, position in sorted(sichten.items()):
            rueckstand = max(0, spitzen.get(mandant, 0) - position)
            yield f'fallwerk_sicht_rueckstand{{mandant="{mandant}",sicht="{sicht}"}} {rueckstand}'
