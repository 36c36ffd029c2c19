"""The time a report speaks of: one month, and the day on which it is looked at."""

from dataclasses import dataclass
from datetime import date, timedelta

from domain.kalender import EIN_TAG, Dauer, fristende, rueckwaerts
from domain.vokabular import Bezugszeit


@dataclass(frozen=True, slots=True)
class Spanne:
    """Days from `von` to `bis`, both included. `bis` is the day on which it is looked at: nothing later is known. `ende`: the
    last day of the whole month or year."""

    von: date
    bis: date
    ende: date

    @property
    def tage(self) -> int:
        return (self.bis - self.von).days + 1


class UngueltigeZeit(ValueError):
    """Month and day do not go together; the message says why, in German. `feld` is what is wrong."""

    def __init__(self, feld: str, grund: str) -> None:
        super().__init__(grund)
        self.feld = feld


@dataclass(frozen=True, slots=True)
class Berichtszeit:
    """A month and a day in it, the Stichtag: what is counted over the month is counted up to that day."""

    monat: date
    """Its first day."""
    stand: date

    def spanne(self, zeit: Bezugszeit) -> Spanne:
        """The days a figure is counted over."""
        match zeit:
            case Bezugszeit.STICHTAG:
                return Spanne(self.stand, self.stand, self.stand)
            case Bezugszeit.MONAT:
                return Spanne(self.monat, self.stand, monatsende(self.monat))
            case Bezugszeit.JAHR:
                return Spanne(self.monat.replace(month=1), self.stand, self.monat.replace(month=12, day=31))


def berichtszeit(monat: date | None, stand: date | None, heute: date) -> Berichtszeit:
    """Without a day, the last of the month, or today while it lasts; without a month, that of the day. Raises
    `UngueltigeZeit`."""
    tag = stand or heute
    erster = (monat or tag).replace(day=1)
    if erster > heute:
        raise UngueltigeZeit("monat", "liegt in der Zukunft")
    if stand is None:
        return Berichtszeit(erster, min(monatsende(erster), heute))
    if stand > heute:
        raise UngueltigeZeit("stand", "liegt in der Zukunft")
    if not erster <= stand <= monatsende(erster):
        raise UngueltigeZeit("stand", "liegt nicht in diesem Monat")
    return Berichtszeit(erster, stand)


def monatsende(tag: date) -> date:
    """The last day of the month."""
    naechster = tag.replace(day=28) + timedelta(days=4)
    return naechster - timedelta(days=naechster.day)


def fruehester_beginn(stand: date, dauer: Dauer, land: str) -> date:
    """The first day from which a period has not run out by `stand`: what began earlier has lasted longer than that."""
    tag = rueckwaerts(stand, dauer, land)
    while fristende(tag, dauer, land) < stand:
        tag += EIN_TAG
    while fristende(tag - EIN_TAG, dauer, land) >= stand:
        tag -= EIN_TAG
    return tag
