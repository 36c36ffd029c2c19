"""For whom a duty of the office holds: the whole office, each team, each Fachkraft; since when there is somebody to keep it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal
from uuid import UUID

from domain.organisation.amt import Amt
from domain.organisation.fachkraft import Fachkraft

Einheitart = Literal["mandant", "team", "fachkraft"]


@dataclass(frozen=True, slots=True)
class Einheit:
    """One part of the office, from the day somebody first belongs to it. `name`: of a team."""

    art: Einheitart
    id: UUID
    seit: date
    name: str | None = None


def einheiten(art: Einheitart, amt: Amt, mandant: UUID) -> list[Einheit]:
    """All of them. A team nobody ever belonged to has no duties, nor has an office without people."""
    personen = sorted(amt.fachkraefte.values(), key=lambda person: person.id)
    match art:
        case "mandant":
            return [Einheit("mandant", mandant, min(p.seit for p in personen))] if personen else []
        case "team":
            seit = _seit(personen)
            return [
                Einheit("team", team.id, seit[team.id], team.name)
                for team in sorted(amt.teams.values(), key=lambda team: team.id)
                if team.id in seit
            ]
        case "fachkraft":
            return [Einheit("fachkraft", person.id, person.seit) for person in personen]


def _seit(personen: Iterable[Fachkraft]) -> dict[UUID, date]:
    """Since when each team has had somebody in it."""
    seit: dict[UUID, date] = {}
    for person in personen:
        for ab, team in person.teams:
            seit[team] = min(ab, seit.get(team, ab))
    return seit
