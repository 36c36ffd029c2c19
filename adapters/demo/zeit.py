"""Simulated time: what is planned happens in its order, on working days, and no two records share a moment."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from heapq import heappop, heappush
from itertools import count
from random import Random

from adapters.anwendung.betrieb import BERLIN
from domain.kalender import naechster_werktag

DIENSTBEGINN = 7 * 60 + 15
DIENSTENDE = 16 * 60 + 30
"""Minutes of the day between which somebody works."""

Handlung = Callable[[], None]
"""Something that happens, at the moment for which it was planned."""


class Ablauf:
    """The plan of one office: a queue of moments that only moves forward."""

    def __init__(self, land: str, beginn: date, ende: date) -> None:
        self.land = land
        self.beginn = beginn
        self.ende = ende
        self.jetzt = datetime.combine(beginn, time(7), BERLIN)
        self._plan: list[tuple[datetime, int, Handlung]] = []
        self._nummer = count()
        self._zuletzt = self.jetzt.astimezone(UTC)

    @property
    def heute(self) -> date:
        return self.jetzt.date()

    def dienst(self, tag: date, rng: Random) -> datetime:
        """A moment of work on this day, or on the next working day."""
        tag = naechster_werktag(tag, self.land)
        minute = rng.randrange(DIENSTBEGINN, DIENSTENDE)
        return datetime.combine(tag, time(minute // 60, minute % 60), BERLIN)

    def plane(self, moment: datetime, handlung: Handlung) -> None:
        """It happens then, or now if that is past. What lies after the last day never happens."""
        if moment.date() <= self.ende:
            heappush(self._plan, (max(moment, self.jetzt), next(self._nummer), handlung))

    def plane_am(self, tag: date, rng: Random, handlung: Handlung) -> None:
        """It happens at some moment of work on that day, or on the next working day."""
        self.plane(self.dienst(tag, rng), handlung)

    def stempel(self) -> datetime:
        """When a record is made now: each later than the one before."""
        self._zuletzt = max(self.jetzt.astimezone(UTC), self._zuletzt + timedelta(seconds=1))
        return self._zuletzt

    def laufe(self, fortschritt: Callable[[int, int], None]) -> None:
        """Everything planned, and what that plans in turn. Progress: days done, days in all."""
        tage = (self.ende - self.beginn).days + 1
        erledigt = 0
        while self._plan:
            self.jetzt, _, handlung = heappop(self._plan)
            vergangen = (self.jetzt.date() - self.beginn).days
            if vergangen > erledigt:
                erledigt = vergangen
                fortschritt(erledigt, tage)
            handlung()
        fortschritt(tage, tage)
