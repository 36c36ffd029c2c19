"""What the office lacks, measured by its Regelwerk on a day: read from the office, recorded nowhere."""

from dataclasses import dataclass
from uuid import UUID

from domain.regelwerk.regel import Regel


@dataclass(frozen=True, slots=True)
class Befund:
    """A rule the office does not keep on a day, where (a team, a Geschäftsstelle, None: the Mandant), and in one sentence."""

    regel: Regel
    gegenstand: UUID | None
    satz: str
