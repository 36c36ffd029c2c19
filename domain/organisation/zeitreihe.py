"""What holds from a day on, until something later takes its place."""

from datetime import date
from typing import TypeVar

T = TypeVar("T")

Zeitreihe = tuple[tuple[date, T], ...]
"""(from day, value) in the order of recording; a later entry wins from its day on."""


def am_tag(reihe: Zeitreihe[T], tag: date) -> T:
    """What holds on that day; before the first day, as on the first. There must be one."""
    return am_tag_oder(reihe, tag, reihe[0][1])


def am_tag_oder(reihe: Zeitreihe[T], tag: date, sonst: T) -> T:
    """What holds on that day; `sonst` before the first day, and where there is none."""
    gueltige = [(ab, stelle, wert) for stelle, (ab, wert) in enumerate(reihe) if ab <= tag]
    return max(gueltige, key=lambda eintrag: eintrag[:2])[2] if gueltige else sonst


def letzter(reihe: Zeitreihe[T]) -> T:
    """What holds in the end."""
    return am_tag(reihe, date.max)
