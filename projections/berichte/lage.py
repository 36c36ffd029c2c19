"""What a report is made from: the tables of several views within one transaction, the rules of the day, the office."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from sqlalchemy import Connection, Table, select

from domain.berichte.zeit import Berichtszeit
from domain.regelwerk.inkraft import Regelstand
from domain.regelwerk.regeln import Regeln
from projections.intervalle import am

SICHTEN = ("berichte", "deadlines", "integration_progress")
"""The views reports read."""

Tabellen = Mapping[str, Mapping[str, Table]]
"""Of each view by its own keys."""


@dataclass(frozen=True)
class Auswahl:
    """Whose cases a report is about. `teams` None: all of the Mandant."""

    teams: frozenset[str] | None = None

    def umfasst(self, team: str | None) -> bool:
        return self.teams is None or team in self.teams


class Teamzeile(NamedTuple):
    """A team on the Stichtag, and the Geschäftsstelle it belongs to."""

    kennung: str
    name: str
    geschaeftsstelle: str | None


@dataclass(frozen=True)
class Berichtslage:
    """Open for the queries of one report."""

    verbindung: Connection
    tabellen: Tabellen
    position: int
    zeit: Berichtszeit
    regelstand: Regelstand
    auswahl: Auswahl = Auswahl()
    wochenstunden: Decimal | None = None
    """Of a full-time post, on the Stichtag."""
    geschaeftsstellen: Mapping[str, str] = field(default_factory=dict)
    """What each is called."""

    @cached_property
    def regeln(self) -> Regeln:
        """What is in force on the Stichtag."""
        return self.regelstand.am(self.zeit.stand)

    @cached_property
    def teams(self) -> tuple[Teamzeile, ...]:
        """All teams that were asked for, by name."""
        t = self.tabellen["berichte"]["teams"]
        frage = select(t.c.strom, t.c.name, t.c.geschaeftsstelle).where(am(t, self.zeit.stand))
        frage = frage.order_by(t.c.name, t.c.strom)
        alle = [Teamzeile(*zeile) for zeile in self.verbindung.execute(frage)]
        return tuple(team for team in alle if self.auswahl.umfasst(team.kennung))

    @cached_property
    def _gefuehrt_in(self) -> Mapping[str, str]:
        """By case that of the same person it had become part of by the Stichtag."""
        t = self.tabellen["berichte"]["aufgegangen"]
        frage = select(t.c.fall, t.c.mit).where(t.c.von <= self.zeit.stand.isoformat())
        return {zeile.fall: zeile.mit for zeile in self.verbindung.execute(frage)}

    def person(self, fall: str) -> str:
        """The case in which whoever this one is about is looked after on the Stichtag: the same for all cases of a person."""
        while (weiter := self._gefuehrt_in.get(fall)) is not None:
            fall = weiter
        return fall

    @cached_property
    def zielwerte(self) -> frozenset[str]:
        """The ids of all rules that are a Zielwert."""
        return frozenset(
            regel.zielwert.id
            for abschnitte in self.regelstand.abschnitte.values()
            for abschnitt in abschnitte
            for regel in abschnitt.regelwerk.fristen
            if regel.zielwert is not None
        )
