"""Who works in the office of a demo: teams, people, how carefully they work, and how many cases they have."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import ROUND_DOWN, Decimal
from typing import TYPE_CHECKING
from uuid import UUID

from domain.entscheidungen.umstaende import Akteur
from domain.vokabular import Teamart

if TYPE_CHECKING:
    from adapters.demo.lebenslauf import Lebenslauf


@dataclass(frozen=True)
class Sorgfalt:
    """How somebody works: after which share of a period the next step comes, and how often something goes wrong.

    `luecke`: nothing happens for months. `spaet`: recorded days later. `lueckenhaft`: something is not filled in.
    """

    von: float
    bis: float
    luecke: float
    spaet: float
    lueckenhaft: float


GRUENDLICH = Sorgfalt(0.55, 0.97, 0.005, 0.06, 0.01)
UEBLICH = Sorgfalt(0.7, 1.06, 0.04, 0.12, 0.05)
NACHLAESSIG = Sorgfalt(0.85, 1.9, 0.15, 0.3, 0.2)


def sorgfalt(nr: int) -> Sorgfalt:
    """How the n-th of a team works."""
    return (UEBLICH, GRUENDLICH, NACHLAESSIG, UEBLICH)[nr % 4]


@dataclass(eq=False)
class Kraft:
    """Somebody who works here. `faelle`: open stays, as far as the demo counts them."""

    akteur: Akteur
    kennung: UUID
    sorgfalt: Sorgfalt
    anteil: Decimal = Decimal(1)
    faelle: int = 0

    @property
    def auslastung(self) -> float:
        return self.faelle / float(self.anteil)


@dataclass(frozen=True)
class Teamplan:
    """A team as it is meant to be: what it is called, and its share of all cases. `ort`: where it sits, where that matters to
    its cases. `geschaeftsstelle`: to which it belongs, the one at its `ort` unless said otherwise.

    `schluessel` tells it from the others of its Mandant, always the same.
    """

    schluessel: str
    art: Teamart
    name: str
    anteil: float
    ort: str | None = None
    geschaeftsstelle: str | None = None

    @property
    def stelle(self) -> str | None:
        """What the Geschäftsstelle is called."""
        return self.geschaeftsstelle or self.ort


@dataclass(eq=False)
class Team:
    """A team; `wartende` in the order in which they were put on its Warteliste, `von_der_liste` how many got in from there.

    `vermittlung`: those every case is with at first. `fallmanagement`: those a decision leads to. `sachbearbeitung`: those who
    hold no case.
    """

    kennung: UUID
    art: Teamart
    name: str
    anteil: float
    """Share of all cases."""
    leitung: Kraft
    ort: str | None = None
    vermittlung: list[Kraft] = field(default_factory=list)
    fallmanagement: list[Kraft] = field(default_factory=list)
    sachbearbeitung: list[Kraft] = field(default_factory=list)
    wartende: list["Lebenslauf"] = field(default_factory=list)
    von_der_liste: int = 0


FM_JE_FALL = 0.33
"""Places for so many of all cases: too few, so that some have to wait."""
OHNE_SCHLUESSEL = 50
"""Cases of a full-time Fallmanager where no rule names a number."""


def stellen(plaetze: int, verhaeltnis: int | None) -> list[Decimal]:
    """Shares of full time that give about so many places, much of it part time."""
    if verhaeltnis is None:
        return [Decimal(1), Decimal("0.6")][: max(1, round(plaetze / OHNE_SCHLUESSEL) + 1)]
    anteile: list[Decimal] = []
    rest = plaetze
    for anteil in (*[Decimal(1)] * (plaetze // verhaeltnis), Decimal("0.65"), Decimal("0.25")):
        if int(anteil * verhaeltnis) <= rest:
            anteile.append(anteil)
            rest -= int(anteil * verhaeltnis)
    if not anteile or rest > 2:
        anteil = Decimal(rest) / verhaeltnis + Decimal("0.01")
        anteile.append(anteil.quantize(Decimal("0.01"), ROUND_DOWN))
    return anteile


def wenigste(kraefte: Iterable[Kraft]) -> Kraft:
    """Who has the lowest caseload for their hours; the first of several."""
    return min(kraefte, key=lambda kraft: kraft.auslastung)
