"""What every event has in common: its day, who recorded it when, and what the rules said about it."""

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Any, ClassVar, Self
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from domain.persoenlich import PERSOENLICH, VERSIEGELT, Freitext, Personenbezogen, Verborgen
from domain.vokabular import Grad, Rolle

Regelkennung = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9][A-Za-z0-9._:§ -]*$")]
"""The catalogue id of a statement (`ILM-5.2`), or of a rule of the statute layer (`BUND-9`)."""

# From left to right: what stands for a hidden value would itself be a dict of this form.
Begruendungen = Annotated[
    Verborgen | Annotated[dict[Regelkennung, Freitext], Field(max_length=50)],
    Field(union_mode="left_to_right"),
    PERSOENLICH,
]
"""Grounds per rule that was deviated from: free text, hence personal."""


class Wert(BaseModel):
    """Base of the small frozen values inside events and commands."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Regelwerkverweis(Wert):
    """The exact text by which something was judged."""

    id: str
    version: str
    sha256: str


class Regelverstoss(Wert):
    """A rule that was not kept, with its place in the source."""

    regel: Regelkennung
    grad: Grad
    fundstelle: str


class Erfassung(Wert):
    """Who recorded an event, when, by which Regelwerke, and what these said.

    `erfasst_am` only labels the moment; the order of commits decides what was known when. `entschuldigt` names the
    `soll` rules that were broken with a Begründung (the text is in the event's `begruendungen`), `verstoesse` those a fact
    broke, `angewandt` every rule that was asked.
    """

    erfasst_am: AwareDatetime
    durch: str = Field(min_length=1, max_length=64)
    rolle: Rolle
    vertritt: UUID | None = None
    regelwerke: tuple[Regelwerkverweis, ...] = ()
    angewandt: tuple[Regelkennung, ...] = ()
    verstoesse: tuple[Regelverstoss, ...] = ()
    entschuldigt: tuple[Regelkennung, ...] = ()
    nachtrag: bool = False


class Ereignis(BaseModel):
    """A thing that happened; immutable, on two axes of time.

    `am` is the business day it speaks of (Europe/Berlin), `erfassung` says when and by whom it was recorded. A subclass
    has an own, permanent `TOPIC` (`aggregate.event`), a `VERSION`, and one method `upcast_vN_vM` per older version, which
    takes the stored fields as a dict and returns them in the newer shape.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    TOPIC: ClassVar[str] = ""
    VERSION: ClassVar[int] = 1
    PERSOENLICH: ClassVar[frozenset[str]] = frozenset()
    ENTSCHEIDUNGSERHEBLICH: ClassVar[bool] = False
    """True when a decision or a Frist needs the personal fields open, so that a fold has to decrypt them."""
    BEURTEILUNGSERHEBLICH: ClassVar[bool] = False
    """True when a rule asks for what a personal field holds. Where it only asks whether one is filled in, sealed will do."""

    am: date
    erfassung: Erfassung
    begruendungen: Begruendungen = Field(default_factory=dict)

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        cls.PERSOENLICH = frozenset(
            name
            for name, feld in cls.model_fields.items()
            if any(isinstance(marke, Personenbezogen) for marke in feld.metadata)
        )

    def versiegelt(self) -> Self:
        """The same event with every personal value that is set replaced by `VERSIEGELT`."""
        return self.model_copy(update=dict.fromkeys(self.gesetzte_persoenliche(), VERSIEGELT))

    def gesetzte_persoenliche(self) -> tuple[str, ...]:
        """The personal fields that hold something to protect."""
        return tuple(name for name in sorted(self.PERSOENLICH) if getattr(self, name) not in (None, {}, ()))


def alle_ereignisklassen(wurzel: type[Ereignis] = Ereignis) -> Iterable[type[Ereignis]]:
    """Every event class that can be stored: the leaves, each with its own TOPIC."""
    for klasse in wurzel.__subclasses__():
        if "TOPIC" in klasse.__dict__:
            yield klasse
        yield from alle_ereignisklassen(klasse)
