"""Teams and the people in them, with what holds from which day."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import TypeVar
from uuid import UUID

from domain.ereignis import Ereignis
from domain.organisation.ereignisse import (
    AnteilGeaendert,
    FachkraftAngelegt,
    FallzahlFestgesetzt,
    GeschaeftsstelleAngelegt,
    TeamAngelegt,
    TeamGewechselt,
    TeamZugeordnet,
)
from domain.vokabular import Rolle, Schwerpunkt, Teamart

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Geschaeftsstelle:
    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class Team:
    """A team as it is called now. `geschaeftsstellen` is a timeline like those of a Fachkraft."""

    id: UUID
    name: str
    art: Teamart
    geschaeftsstellen: tuple[tuple[date, UUID | None], ...] = ()
    schwerpunkte: tuple[Schwerpunkt, ...] = ()

    def geschaeftsstelle(self, tag: date) -> UUID | None:
        """The one it belongs to on that day; before the first day, as on the first."""
        return _am(self.geschaeftsstellen, tag, self.geschaeftsstellen[0][1]) if self.geschaeftsstellen else None


@dataclass(frozen=True, slots=True)
class Fachkraft:
    """A member of staff. The timelines hold (from day, value) in the order of recording; a later entry wins from its day on."""

    id: UUID
    seit: date
    rollen: tuple[Rolle, ...]
    teams: tuple[tuple[date, UUID], ...]
    anteile: tuple[tuple[date, Decimal], ...]
    fallzahlen: tuple[tuple[date, int | None], ...] = ()

    def team(self, tag: date) -> UUID:
        return _am(self.teams, tag, self.teams[0][1])

    def anteil(self, tag: date) -> Decimal:
        """The share of full time on that day; before the first day, as on the first."""
        return _am(self.anteile, tag, self.anteile[0][1])

    def fallzahl(self, tag: date) -> int | None:
        """The number of places set by the Teamleitung, None if the ratio holds."""
        return _am(self.fallzahlen, tag, None)


def _am(reihe: tuple[tuple[date, T], ...], tag: date, sonst: T) -> T:
    gueltige = [(ab, stelle, wert) for stelle, (ab, wert) in enumerate(reihe) if ab <= tag]
    return max(gueltige, key=lambda eintrag: eintrag[:2])[2] if gueltige else sonst


def team_aus(team_id: UUID, ereignisse: Iterable[Ereignis]) -> Team | None:
    """The team after these events: the last name, kind and Schwerpunkte."""
    team: Team | None = None
    for ereignis in ereignisse:
        match ereignis:
            case TeamAngelegt():
                bisher = team.geschaeftsstellen if team is not None else ()
                ort = (ereignis.am, ereignis.geschaeftsstelle)
                team = Team(team_id, ereignis.name, ereignis.art, (*bisher, ort), ereignis.schwerpunkte)
            case TeamZugeordnet() if team is not None:
                ort = (ereignis.gilt_ab, ereignis.geschaeftsstelle)
                team = replace(team, geschaeftsstellen=(*team.geschaeftsstellen, ort))
            case _:
                raise ValueError(f"{ereignis.TOPIC} passt nicht in den Strom eines Teams")
    return team


def geschaeftsstelle_aus(kennung: UUID, ereignisse: Iterable[Ereignis]) -> Geschaeftsstelle | None:
    """The Geschäftsstelle after these events, by its last name."""
    stelle: Geschaeftsstelle | None = None
    for ereignis in ereignisse:
        if isinstance(ereignis, GeschaeftsstelleAngelegt):
            stelle = Geschaeftsstelle(kennung, ereignis.name)
    return stelle


def evolve(fachkraft: Fachkraft | None, fachkraft_id: UUID, ereignis: Ereignis) -> Fachkraft:
    """The Fachkraft after one more event of their stream."""
    match ereignis:
        case FachkraftAngelegt():
            return Fachkraft(
                id=fachkraft_id,
                seit=ereignis.am,
                rollen=ereignis.rollen,
                teams=((ereignis.am, ereignis.team),),
                anteile=((ereignis.am, ereignis.anteil),),
            )
        case AnteilGeaendert() if fachkraft is not None:
            return replace(fachkraft, anteile=(*fachkraft.anteile, (ereignis.gilt_ab, ereignis.anteil)))
        case TeamGewechselt() if fachkraft is not None:
            return replace(fachkraft, teams=(*fachkraft.teams, (ereignis.gilt_ab, ereignis.team)))
        case FallzahlFestgesetzt() if fachkraft is not None:
            return replace(fachkraft, fallzahlen=(*fachkraft.fallzahlen, (ereignis.gilt_ab, ereignis.fallzahl)))
        case _:
            raise ValueError(f"{ereignis.TOPIC} passt nicht in den Strom einer Fachkraft")


def fachkraft_aus(fachkraft_id: UUID, ereignisse: Iterable[Ereignis]) -> Fachkraft | None:
    """The Fachkraft after all these events, None before they were recorded."""
    fachkraft: Fachkraft | None = None
    for ereignis in ereignisse:
        fachkraft = evolve(fachkraft, fachkraft_id, ereignis)
    return fachkraft
