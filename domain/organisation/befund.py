"""What the office lacks, measured by its Regelwerk on a day: read from the office, recorded nowhere."""

from dataclasses import dataclass
from uuid import UUID

from domain.regelwerk.regel import Regel


@dataclass(frozen=True, slots=True)
class Befund:
    """A rule the office does not keep on a day, what it lacks it in (a team, a Geschäftsstelle, a Fachkraft, a
    Maßnahme, a word; None: the Mandant), and in one sentence."""

    regel: Regel
    gegenstand: UUID | str | None
    satz: str
