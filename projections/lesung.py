"""Asking a build of a view: in a transaction, or by one statement that brings along which build answers.

Statements are compiled once per build.
"""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from sqlalchemy import Connection, Dialect, Select, Table, literal_column, select, true

from projections.datenbank import Datenbank, Rohzeilen, Vorbereitet
from projections.sicht import TEXT
from projections.speicher import AKTIV, ANGEHALTEN, STAND, Bau


class Zeiger(NamedTuple):
    """Which build answers for a view, whether it still keeps up or not, and how far it has come."""

    bau: int
    version: int
    position: int
    zustand: str


ZEIGERSPALTEN = len(Zeiger._fields)


def zeiger(sicht: str) -> Select[tuple[int, int, int, str]]:
    """The `Zeiger` of this view: one row, or none while there is nothing that answers."""
    # As text in the statement: only so a database sees that the partial index answers it.
    antwortende = [literal_column(f"'{zustand}'", TEXT) for zustand in (AKTIV, ANGEHALTEN)]
    c = STAND.c
    return select(c.bau, c.version, c.position, c.zustand).where(c.sicht == sicht, c.zustand.in_(antwortende))


@dataclass(frozen=True, slots=True)
class Frage:
    """A query, and which of its columns its rows are ordered by. Its first column is never null."""

    auswahl: Select[*tuple[Any, ...]]
    ordnung: tuple[str, ...] = ()
    absteigend: bool = False


class Befragbar(Protocol):
    """A build one can put questions to: all within a `Lesung`, or a single one by `Sichten.fragen`."""

    @property
    def tabellen(self) -> Mapping[str, Table]:
        """Its tables by the keys of the view."""

    def zeilen(self, form: Hashable, frage: Callable[[], Frage], werte: Mapping[str, Any]) -> Rohzeilen:
        """The rows of a query. `form` tells it from others of this view: it is made when asked for the first time."""


@dataclass(frozen=True, slots=True)
class Lesung:
    """The active build of a view, open for queries within one transaction; what is read agrees with `position`."""

    verbindung: Connection
    bau: Bau
    position: int

    @property
    def tabellen(self) -> Mapping[str, Table]:
        return self.bau.tabellen

    def zeilen(self, form: Hashable, frage: Callable[[], Frage], werte: Mapping[str, Any]) -> Rohzeilen:
        anweisung = _vorbereitet(self.bau, form, frage, self.verbindung.dialect)
        return _ohne_zeiger(anweisung.zeilen(self.verbindung, werte))


class Abgeloest(Exception):
    """The build that was asked is not the one that answers."""


class Einzelfrage:
    """A build that answered a moment ago, open for one query without a transaction around it.

    `position`: what the rows agree with, None before they are read.
    """

    def __init__(self, datenbank: Datenbank, bau: Bau) -> None:
        self._datenbank = datenbank
        self._bau = bau
        self.position: int | None = None

    @property
    def tabellen(self) -> Mapping[str, Table]:
        return self._bau.tabellen

    def zeilen(self, form: Hashable, frage: Callable[[], Frage], werte: Mapping[str, Any]) -> Rohzeilen:
        """Raises `Abgeloest`."""
        if self.position is not None:
            raise RuntimeError("zwei Abfragen gehören in eine Lesung")
        zeilen = self._datenbank.einzeln_lesen(_vorbereitet(self._bau, form, frage, self._datenbank.dialekt), werte)
        if not zeilen:
            raise Abgeloest
        bau, version, position, zustand = zeilen[0][-ZEIGERSPALTEN:]
        if (bau, version, zustand) != (self._bau.nummer, self._bau.sicht.version, AKTIV):
            raise Abgeloest
        self.position = position
        return _ohne_zeiger(zeilen)


def _vorbereitet(bau: Bau, form: Hashable, frage: Callable[[], Frage], dialekt: Dialect) -> Vorbereitet:
    anweisung = bau.gemerkt.get(form)
    if anweisung is None:
        anweisung = bau.gemerkt[form] = Vorbereitet(_mit_zeiger(bau.sicht.name, frage()), dialekt)
    return anweisung


def _mit_zeiger(sicht: str, frage: Frage) -> Select[*tuple[Any, ...]]:
    """The pointer behind every row; in a row without anything else where there are none."""
    wo, was = zeiger(sicht).subquery("zeiger"), frage.auswahl.subquery("gefragt")
    ordnung = [was.c[name].desc() if frage.absteigend else was.c[name] for name in frage.ordnung]
    return select(*was.c, *wo.c).select_from(wo.outerjoin(was, true())).order_by(*ordnung)


def _ohne_zeiger(zeilen: Rohzeilen) -> Rohzeilen:
    return [zeile[:-ZEIGERSPALTEN] for zeile in zeilen if zeile[0] is not None]
