"""Rules about what the office keeps: which Schwerpunkte, and where."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from domain.regelwerk.geltung import Geltung
from domain.regelwerk.regel import Regel
from domain.vokabular import Funktion, Schwerpunkt, Teamart


class Besetzungsregel(Regel):
    """In each team, each Geschäftsstelle or once at the Mandant (`je`), somebody in this function has each of these
    Schwerpunkte, of their own or by their team. `teamarten` limits it to teams of these kinds."""

    ART: ClassVar[str] = "besetzung"

    je: Literal["team", "geschaeftsstelle", "mandant"]
    teamarten: tuple[Teamart, ...] | None = None
    funktion: Funktion
    fuer: Geltung | None = None
    """Whom the Schwerpunkte are for: such cases are shown where nobody with one of them is responsible."""
    schwerpunkte: Annotated[tuple[Schwerpunkt, ...], Field(min_length=1)]
