"""What a decision answers: events to save, or a refusal with the rules in its hand."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from domain.ereignis import Ereignis
from domain.regelwerk.regel import Regel
from domain.vokabular import Grad


class Art(StrEnum):
    """Why a command was refused."""

    REGELVERSTOSS = "regelverstoss"
    KAPAZITAET = "kapazitaet"
    ZUSTAND = "zustand"
    UNGUELTIG = "ungueltig"


@dataclass(frozen=True, slots=True)
class Beanstandung:
    """A rule that stands in the way, where it stands, and what would satisfy it."""

    regel: str
    grad: Grad
    fundstelle: str
    text: str
    abhilfe: str

    @classmethod
    def von(cls, regel: Regel, abhilfe: str) -> "Beanstandung":
        return cls(regel.aussage, regel.grad, regel.fundstelle, regel.text, abhilfe)


@dataclass(frozen=True, slots=True)
class Zurueckweisung:
    """The command is refused and nothing is stored. `eintraege` are entries in the way, `feld` the invalid input."""

    art: Art
    meldung: str
    verstoesse: tuple[Beanstandung, ...] = ()
    eintraege: tuple[int, ...] = ()
    feld: str | None = None


@dataclass(frozen=True, slots=True)
class Hinweis:
    """A recorded fact does not count for this rule, and why."""

    regel: str
    fundstelle: str
    grund: str


@dataclass(frozen=True, slots=True)
class Angenommen:
    """Events to save, all or nothing: of the aggregate itself, and of others (by stream) where an invariant spans them."""

    ereignisse: tuple[Ereignis, ...]
    andere: Mapping[UUID, tuple[Ereignis, ...]] = field(default_factory=dict)
    hinweise: tuple[Hinweis, ...] = ()


Ergebnis = Angenommen | Zurueckweisung


def zustand(meldung: str, *eintraege: int) -> Zurueckweisung:
    return Zurueckweisung(Art.ZUSTAND, meldung, eintraege=eintraege)


def ungueltig(feld: str, meldung: str) -> Zurueckweisung:
    return Zurueckweisung(Art.UNGUELTIG, meldung, feld=feld)


def zukunft(am: date, heute: date) -> Zurueckweisung | None:
    """What speaks of a day cannot have happened on one that is still to come."""
    return ungueltig("am", "Der Tag liegt in der Zukunft.") if am > heute else None
