"""When somebody reaches the age limit of the SGB II: the last day on which they are looked after."""

from calendar import monthrange
from datetime import date, timedelta
from random import Random

from domain.kalender import geburtstag, plus_monate

JAHRE = 65
PARAGRAF_7A_SEIT = date(2008, 1, 1)
_ANHEBUNG_AB = 1947
_IN_GROSSEN_SCHRITTEN_AB = 1959
_HOECHSTENS = 24
"""Months that are added at most: 67 years."""


def letzter_tag(geboren: date) -> date:
    """The day before the 65th birthday; where that came after 2007 the last day of the month, and later for whoever was born
    from 1947 on (§ 7a SGB II): one month for each year, two for each from 1959 on."""
    vollendet = geburtstag(geboren, JAHRE) - timedelta(days=1)
    if vollendet < PARAGRAF_7A_SEIT:
        return vollendet
    monat = plus_monate(vollendet, _angehoben_um(geboren.year))
    return monat.replace(day=monthrange(monat.year, monat.month)[1])


def _angehoben_um(jahrgang: int) -> int:
    einzeln = max(0, min(jahrgang, _IN_GROSSEN_SCHRITTEN_AB - 1) - _ANHEBUNG_AB + 1)
    doppelt = max(0, jahrgang - _IN_GROSSEN_SCHRITTEN_AB + 1)
    return min(_HOECHSTENS, einzeln + 2 * doppelt)


def geboren_fuer(rng: Random, von: date, bis: date) -> date:
    """A birth date with which the age limit is reached between these days. They lie at least half a year apart."""
    aeltester = plus_monate(von, -12 * JAHRE - _HOECHSTENS - 1)
    spielraum = (bis - aeltester).days - JAHRE * 365
    while True:
        geboren = aeltester + timedelta(days=rng.randrange(spielraum))
        if von <= letzter_tag(geboren) <= bis:
            return geboren
