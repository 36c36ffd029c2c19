"""Closed intervals of days as rows keep them, and the two ways to make them: from changes, and by painting over."""

from collections.abc import Iterable
from datetime import date
from enum import Enum
from typing import TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Table, and_

from domain.kalender import EIN_TAG
from domain.vokabular import NIE

T = TypeVar("T")


def aus_wechseln(wechsel: Iterable[tuple[date, T]]) -> list[tuple[date, date, T]]:
    """What holds from which day on, in order of days, as intervals up to `NIE`.

    Of several changes on one day the last one holds; what equals the value before makes no new interval.
    """
    beginne: list[tuple[date, T]] = []
    for tag, wert in wechsel:
        if beginne and beginne[-1][0] == tag:
            beginne.pop()
        if not beginne or beginne[-1][1] != wert:
            beginne.append((tag, wert))
    enden = [tag - EIN_TAG for tag, _ in beginne[1:]] + [NIE]
    return [(von, bis, wert) for (von, wert), bis in zip(beginne, enden, strict=False)]


def uebermalt(abschnitte: Iterable[tuple[date, date, T]]) -> list[tuple[date, date, T]]:
    """Intervals in the order of the fold, of which later ones cover earlier ones, as disjoint intervals in order of days."""
    flaeche: list[tuple[date, date, T]] = []
    for von, bis, wert in abschnitte:
        if bis < von:
            continue
        neu: list[tuple[date, date, T]] = []
        for alt_von, alt_bis, alt_wert in flaeche:
            if alt_von < von:
                neu.append((alt_von, min(alt_bis, von - EIN_TAG), alt_wert))
            if alt_bis > bis:
                neu.append((max(alt_von, bis + EIN_TAG), alt_bis, alt_wert))
        neu.append((von, bis, wert))
        flaeche = neu
    flaeche.sort(key=lambda abschnitt: abschnitt[0])
    return _verbunden(flaeche)


def _verbunden(abschnitte: list[tuple[date, date, T]]) -> list[tuple[date, date, T]]:
    """Neighbours of equal value become one."""
    ergebnis: list[tuple[date, date, T]] = []
    for von, bis, wert in abschnitte:
        if ergebnis and ergebnis[-1][2] == wert and ergebnis[-1][1] + EIN_TAG == von:
            ergebnis[-1] = (ergebnis[-1][0], bis, wert)
        else:
            ergebnis.append((von, bis, wert))
    return ergebnis


def vor(abschnitte: Iterable[tuple[date, date, T]], ende: date | None) -> list[tuple[date, date, T]]:
    """What of these intervals lies before a day; all of it where there is none."""
    if ende is None:
        return list(abschnitte)
    letzter = ende - EIN_TAG
    return [(von, min(bis, letzter), wert) for von, bis, wert in abschnitte if von <= letzter]


def text(wert: Enum | UUID | date | str | None) -> str | None:
    """A value as rows keep it: the plain word, the id as text of 36 characters, the day as ISO text."""
    if wert is None:
        return None
    if isinstance(wert, Enum):
        return str(wert.value)
    return wert.isoformat() if isinstance(wert, date) else str(wert)


def am(tabelle: Table, tag: date) -> ColumnElement[bool]:
    """The rows that hold on this day. Their key ends with `bis`, so that what holds today is found from its end."""
    iso = tag.isoformat()
    return and_(tabelle.c.bis >= iso, tabelle.c.von <= iso)
