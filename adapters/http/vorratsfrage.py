"""A question about what there is to do: whose, on which day, and where an entry stands in the answer."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from uuid import UUID

from adapters.http.amtsfristen import fristen_in_reichweite
from adapters.http.antworten_aufsicht import Stufe, VorratAntwort
from adapters.http.dienst import Dienst
from adapters.http.reichweite import Reichweite
from domain.amtsfristen.frist import Amtsfrist
from domain.regelwerk.regeln import Regeln
from domain.vokabular import Funktion

Ort = tuple[str, str]
"""Where an entry stands within its stage: a day, then its identity."""


@dataclass(frozen=True)
class Frage:
    """Whose work is asked for: of a Fachkraft, of a team, or (neither) of the whole office."""

    dienst: Dienst
    reichweite: Reichweite
    stand: date
    fachkraft: UUID | None
    team: UUID | None
    kalender: frozenset[UUID]
    """The Fachkräfte whose calendar whoever asks may look into."""

    @property
    def woche_bis(self) -> date:
        """The Sunday of the week of the asked day."""
        return self.stand + timedelta(days=6 - self.stand.weekday())

    @property
    def regeln(self) -> Regeln:
        return self.dienst.betrieb.gedaechtnis.regelstand().am(self.stand)

    @property
    def fachkraefte(self) -> frozenset[UUID] | None:
        """Whose days are asked for; None: everybody's."""
        if self.fachkraft is not None:
            return frozenset({self.fachkraft})
        if self.team is None:
            return None
        personen = self.dienst.fachkraefte().values()
        return frozenset(p.id for p in personen if p.ist_da(self.stand) and p.team(self.stand) == self.team)

    @cached_property
    def amtsfristen(self) -> tuple[Amtsfrist, ...]:
        """What the office has to do, in reach: every stage of the list asks for it."""
        return tuple(fristen_in_reichweite(self.dienst, self.reichweite, self.stand, self.team))

    @property
    def entscheidet(self) -> bool:
        """Whether proposed cases wait for them: a team as a whole, or who acts as Fallmanagement."""
        person = self.dienst.fachkraefte().get(self.fachkraft) if self.fachkraft is not None else None
        rollen = self.regeln.rollen(Funktion.FALLMANAGEMENT)
        return person is None or not set(rollen).isdisjoint(person.rollen(self.stand))


@dataclass(frozen=True, slots=True)
class Punkt:
    """One entry and where it stands within its stage."""

    ort: Ort
    antwort: VorratAntwort


Quelle = Callable[[Frage, Stufe, Ort | None, int], list[Punkt]]
"""The entries of one kind in a stage after a place, at most so many, in their order."""
