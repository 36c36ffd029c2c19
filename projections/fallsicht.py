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

    @cached_property
    def fristen(self) -> tuple[Frist, ...]:
        return fristen(self.akte.fall_id, self.akte.wirksam, self.geboren, self.regelstand)
