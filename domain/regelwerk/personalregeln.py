"""Rules about staff: what training is open to whom."""

from typing import Annotated, ClassVar

from pydantic import Field

from domain.regelwerk.regel import Regel
from domain.vokabular import Qualifizierung, Qualifizierungsstand


class Qualifizierungsangebot(Regel):
    """This much of these Qualifizierungen is open: to all, or to those who are charged with deputising on that day.

    What an entry rests on is said on it; where nothing offers something, it is recorded all the same.
    """

    ART: ClassVar[str] = "qualifizierungsangebot"

    qualifizierungen: Annotated[tuple[Qualifizierung, ...], Field(min_length=1)]
    umfang: Annotated[tuple[Qualifizierungsstand, ...], Field(min_length=1)]
    nur_vertretung: bool = False
