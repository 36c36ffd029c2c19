"""The kind Stichprobenregel: somebody has to look at cases by their risk, and at what in them."""

from typing import Annotated, ClassVar

from pydantic import Field, model_validator

from domain.ereignis import Wert
from domain.ereigniswerte import Schluessel
from domain.regelwerk.regel import Regel
from domain.vokabular import Funktion, Phase


class Pruefpunkt(Wert):
    """Something in a case that is looked at."""

    schluessel: Schluessel
    bezeichnung: Annotated[str, Field(min_length=1, max_length=300)]


class Stichprobenregel(Regel):
    """Those in these functions draw cases in one of these phases by their risk and look at each of these points."""

    ART: ClassVar[str] = "stichprobe"

    durch: Annotated[tuple[Funktion, ...], Field(min_length=1)]
    phasen: Annotated[tuple[Phase, ...], Field(min_length=1)]
    pruefpunkte: Annotated[tuple[Pruefpunkt, ...], Field(min_length=1, max_length=50)]

    @model_validator(mode="after")
    def _einmal(self) -> "Stichprobenregel":
        if len({punkt.schluessel for punkt in self.pruefpunkte}) != len(self.pruefpunkte):
            raise ValueError("ein Prüfpunkt ist doppelt genannt")
        return self

    @property
    def genannte_funktionen(self) -> tuple[Funktion, ...]:
        return self.durch


OHNE_REGEL = tuple(phase for phase in Phase if phase is not Phase.AUSGESCHIEDEN)
"""In which phases cases are drawn where no regulation says so: all who are still looked after."""
