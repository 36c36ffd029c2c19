"""What can be asked of samples."""

from uuid import UUID

from pydantic import Field

from domain.befehle import Befehl
from domain.organisation.stichprobe import MAX_STICHPROBE, Gewichte, Risiko, Saat


class StichprobeAnfordern(Befehl):
    """So many cases are to be drawn: of a team, or of the whole office. Without a seed one is chosen."""

    team: UUID | None = None
    anzahl: int = Field(ge=1, le=MAX_STICHPROBE)
    saat: Saat | None = None
    gewichte: Gewichte = Gewichte()


class StichprobeZiehen(StichprobeAnfordern):
    """The same with the cases to draw from, as they were known at `position`."""

    saat: Saat
    position: int = Field(ge=0)
    kandidaten: tuple[Risiko, ...]
