"""One case as the views see it: folded once, shared by all of them."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from uuid import UUID

from domain.akte import Akte
from domain.fristen.frist import Frist
from domain.fristen.rechner import fristen
from domain.regelwerk.inkraft import Regelstand


@dataclass(frozen=True)
class Fallsicht:
    """What is known of one Fall up to a position, and what follows from it. Fristen are computed when first asked for."""

    akte: Akte
    geboren: date | None
    regelstand: Regelstand

    @property
    def fall_id(self) -> UUID:
        return self.akte.fall_id

    @property
    def aufgegangen_am(self) -> date | None:
        """From which day on the person is looked after in another case: from then on this one is in no list."""
        ende = self.akte.fall.aufgegangen if self.akte.fall is not None else None
        return ende.am if ende is not None else None

    @cached_property
    def fristen(self) -> tuple[Frist, ...]:
        return fristen(self.akte.fall_id, self.akte.wirksam, self.geboren, self.regelstand)
