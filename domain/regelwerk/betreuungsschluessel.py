"""Rules about how many people one full-time post looks after, as an aim: shown, never a limit."""

from typing import ClassVar

from pydantic import Field, model_validator

from domain.regelwerk.regel import Regel
from domain.vokabular import Altersgruppe, Funktion


class Betreuungsschluessel(Regel):
    """An aim of so many people of this `altersgruppe` per full-time post, or which functions count as posts for all aims.

    Where no rule says who counts, it is those who act as Fallmanagement. What limits access is a Kapazität.
    """

    ART: ClassVar[str] = "betreuungsschluessel"

    altersgruppe: Altersgruppe | None = None
    verhaeltnis: int | None = Field(default=None, ge=1, le=1_000)
    mitgezaehlt: tuple[Funktion, ...] = ()

    @model_validator(mode="after")
    def _sagt_etwas(self) -> "Betreuungsschluessel":
        if (self.altersgruppe is None) is not (self.verhaeltnis is None):
            raise ValueError("altersgruppe und verhaeltnis gehören zusammen")
        if self.verhaeltnis is None and not self.mitgezaehlt:
            raise ValueError("ein Betreuungsschlüssel nennt ein verhaeltnis oder wer mitgezaehlt wird")
        return self
