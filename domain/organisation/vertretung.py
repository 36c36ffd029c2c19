"""Vertretung: who acts for whom, from the first to the last day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from domain.organisation.fachkraft import Fachkraft


@dataclass(frozen=True, slots=True)
class Vertretung:
    """`vertreter` acts for somebody on every day from `von` to `bis`. `id` names it when it is ended early."""

    id: UUID
    vertreter: UUID
    von: date
    bis: date

    def gilt_am(self, tag: date) -> bool:
        return self.von <= tag <= self.bis


def vertretene(fachkraefte: Mapping[UUID, "Fachkraft"], vertreter: UUID | None, tag: date) -> tuple[UUID, ...]:
    """For whom this Fachkraft acts on that day, beside themselves."""
    if vertreter is None:
        return ()
    return tuple(
        person.id
        for person in fachkraefte.values()
        if any(v.vertreter == vertreter and v.gilt_am(tag) for v in person.vertretungen)
    )


def ist_beauftragt(fachkraefte: Mapping[UUID, "Fachkraft"], vertreter: UUID, tag: date) -> bool:
    """Whether somebody is charged with deputising: on that day, or on one that is still to come."""
    return any(
        v.vertreter == vertreter and tag <= v.bis for person in fachkraefte.values() for v in person.vertretungen
    )
