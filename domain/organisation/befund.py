"""What the office lacks on a day by its own regulation."""

from dataclasses import dataclass
from uuid import UUID

from domain.regelwerk.regel import Regel


@dataclass(frozen=True, slots=True)
class Befund:
    """The rule that is not kept, what it is about (a Team, a Fachkraft, a Maßnahme, a word; None: the office), and a sentence."""

    regel: Regel
    gegenstand: UUID | str | None
    text: str
