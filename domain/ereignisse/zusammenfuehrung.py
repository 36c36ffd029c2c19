"""Two cases of one person become one."""

from typing import ClassVar
from uuid import UUID

from domain.ereignisse.basis import FallEreignis
from domain.persoenlich import PersoenlicherText


class FallZusammengefuehrt(FallEreignis):
    """This case and `mit` are of the same person. `fuehrend`: this one goes on, else the other one, and this one ends here."""

    TOPIC: ClassVar[str] = "fall.zusammengefuehrt"

    mit: UUID
    fuehrend: bool
    begruendung: PersoenlicherText
