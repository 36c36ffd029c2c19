"""What all rules have: the statement they render, how binding it is, where it stands, when it holds."""

from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field

from domain.ereignis import Wert
from domain.vokabular import Grad, Verletzungsart

Kennung = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*(:[a-z0-9_]+)?$")]


class Aussage(Wert):
    """A statement of the source: its id in the catalogue, how binding it is, where it stands, and what it says."""

    id: Kennung
    grad: Grad
    stelle: Annotated[str, Field(min_length=1, max_length=200)]
    text: Annotated[str, Field(min_length=1, max_length=2_000)]

    @property
    def aussage(self) -> str:
        """The catalogue id, also where this is only a part of the statement."""
        return self.id.partition(":")[0]


class Regel(Aussage):
    """What all rules have. `stelle` is the place in the source; `quelle` is filled in by the loader from the head of the file.

    `auch`: what the source says of this rule at another place, as how it stands to others; the rule itself renders it.
    """

    ART: ClassVar[str] = ""

    geprueft_am: date
    gueltig_ab: date
    gueltig_bis: date | None = None
    quelle: str
    auch: Annotated[tuple[Aussage, ...], Field(max_length=20)] = ()

    @property
    def aussagen(self) -> tuple[Aussage, ...]:
        """Every statement the rule renders: its own, then those inside it."""
        return (self, *self.auch)

    @property
    def fundstelle(self) -> str:
        """Where the rule stands: document and place."""
        return f"{self.quelle}, {self.stelle}"

    @property
    def verletzungsart(self) -> Verletzungsart:
        """What it is not to keep the rule."""
        return Verletzungsart.VERSTOSS if self.grad is Grad.MUSS else Verletzungsart.ABWEICHUNG

    def gilt_am(self, tag: date) -> bool:
        """Whether the rule itself is valid on that day (its Regelwerk must be in force as well)."""
        return self.gueltig_ab <= tag and (self.gueltig_bis is None or tag <= self.gueltig_bis)

    def ist_gemeint(self, kennung: str) -> bool:
        """Whether another rule that names this id means this one: itself, or every part of its statement."""
        return kennung in (self.id, self.aussage)
