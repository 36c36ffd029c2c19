"""What a command answers when it was accepted, and what a retry is recognised by."""

from dataclasses import dataclass
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from domain.ereignis import Regelkennung, Regelverstoss


class HinweisAntwort(BaseModel):
    """A recorded fact does not count for this rule, and why."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    regel: Regelkennung
    fundstelle: str
    grund: str


class Quittung(BaseModel):
    """Accepted and stored: the stream, its version now, and the numbers of the new entries in it.

    `verstoesse` are rules a fact broke, `entschuldigt` those a decision deviates from with grounds. `position` is where
    the log stands with it; `wiederholt` says that this is the stored answer to the same request made before.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: UUID
    version: int
    eintraege: tuple[int, ...]
    verstoesse: tuple[Regelverstoss, ...] = ()
    entschuldigt: tuple[Regelkennung, ...] = ()
    hinweise: tuple[HinweisAntwort, ...] = ()
    position: int = 0
    wiederholt: bool = False


@dataclass(frozen=True, slots=True)
class Anfrage:
    """An Idempotency-Key of an actor, and a keyed fingerprint of what was asked under it."""

    schluessel: str
    akteur: str
    fingerabdruck: str


@dataclass(frozen=True, slots=True)
class AnfrageWiderspruch:
    """The same key was used before for something else."""


@dataclass(frozen=True, slots=True)
class Versionsabweichung:
    """The aggregate is not at the version the client expected; nothing was decided."""

    version: int
