"""How often one identity may ask: a bucket that fills steadily, so that short bursts pass."""

import math
import time
from collections import OrderedDict
from collections.abc import Callable
from threading import Lock

BEKANNTE = 10_000
"""Identities remembered; who was quiet for longest is forgotten first."""


class Begrenzung:
    """A limit per identity in this process; `je_minute` 0 means none."""

    def __init__(self, je_minute: int, uhr: Callable[[], float] = time.monotonic) -> None:
        self._je_minute = je_minute
        self._uhr = uhr
        self._eimer: OrderedDict[tuple[str, str], tuple[float, float]] = OrderedDict()
        self._schloss = Lock()

    def warten(self, mandant: str, kennung: str) -> int:
        """0 if this request may pass, else in how many seconds the next one may."""
        if self._je_minute == 0:
            return 0
        jetzt = self._uhr()
        with self._schloss:
            rest, zuletzt = self._eimer.get((mandant, kennung), (float(self._je_minute), jetzt))
            rest = min(float(self._je_minute), rest + (jetzt - zuletzt) * self._je_minute / 60)
            frei = rest >= 1
            self._eimer[mandant, kennung] = (rest - 1 if frei else rest, jetzt)
            self._eimer.move_to_end((mandant, kennung))
            if len(self._eimer) > BEKANNTE:
                self._eimer.popitem(last=False)
        return 0 if frei else math.ceil((1 - rest) * 60 / self._je_minute)
