"""Everything outside the Fall that a decision may look at. Clock and identity are arguments here, never looked up."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from domain.organisation.amt import MASSNAHME, Amt
from domain.organisation.fachkraft import Fachkraft, Team
from domain.organisation.massnahme import Massnahme
from domain.organisation.plaetze import Plaetze, Wartende
from domain.regelwerk.inkraft import Regelstand
from domain.vokabular import Rolle


@dataclass(frozen=True, slots=True)
class Akteur:
    """Who acts: the identity as the log names it, the role, the Fachkraft behind it, and for whom when deputising."""

    kennung: str
    rolle: Rolle
    fachkraft: UUID | None = None
    vertritt: UUID | None = None

    @property
    def handelt_fuer(self) -> frozenset[UUID]:
        """The Fachkräfte in whose place this one acts, itself included."""
        return frozenset(kennung for kennung in (self.fachkraft, self.vertritt) if kennung is not None)


@dataclass(frozen=True, slots=True)
class Umstaende:
    """The circumstances of one command.

    `heute` is the Berlin day of `erfasst_am` (the Stichtag of a demo Mandant), `amt` the office as known now. `plaetze`
    and `wartelisten` are by Fachkraft and by team; whoever is missing there has an empty stream.
    """

    akteur: Akteur
    erfasst_am: datetime
    heute: date
    regelstand: Regelstand
    geboren: date | None = None
    amt: Amt = field(default_factory=Amt.aus)
    plaetze: Mapping[UUID, Plaetze] = field(default_factory=dict)
    wartelisten: Mapping[UUID, Wartende] = field(default_factory=dict)

    @property
    def fachkraefte(self) -> Mapping[UUID, Fachkraft]:
        return self.amt.fachkraefte

    @property
    def teams(self) -> Mapping[UUID, Team]:
        return self.amt.teams

    @property
    def massnahmen(self) -> Mapping[UUID, Massnahme]:
        return self.amt.alle(MASSNAHME)
