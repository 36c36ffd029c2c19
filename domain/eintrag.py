"""An event at its place in the log, and how much of it a reader wants to see."""

from dataclasses import dataclass
from enum import Enum, auto
from uuid import UUID

from domain.ereignis import Ereignis


class Lesart(Enum):
    """Which personal fields are decrypted when entries are read. What is not opened is `VERSIEGELT`."""

    VERSIEGELT = auto()
    """None: no key is fetched."""
    ERHEBLICH = auto()
    """Those of events a decision or a Frist needs open (`ENTSCHEIDUNGSERHEBLICH`)."""
    ZU_BEURTEILEN = auto()
    """Those too that rules look into when they judge the entry itself once more (`BEURTEILUNGSERHEBLICH`)."""
    OFFEN = auto()
    """All."""

    def oeffnet(self, klasse: type[Ereignis]) -> bool:
        """Whether the personal fields of events of this class are decrypted."""
        match self:
            case Lesart.VERSIEGELT:
                return False
            case Lesart.ERHEBLICH:
                return klasse.ENTSCHEIDUNGSERHEBLICH
            case Lesart.ZU_BEURTEILEN:
                return klasse.ENTSCHEIDUNGSERHEBLICH or klasse.BEURTEILUNGSERHEBLICH
            case Lesart.OFFEN:
                return bool(klasse.PERSOENLICH)


@dataclass(frozen=True, slots=True)
class Eintrag:
    """One event, in its stream (`nr`, from 1 without gaps) and in its log (`position`, in the order of commits)."""

    strom: UUID
    nr: int
    position: int
    ereignis: Ereignis
