"""What became of the reminder of an appointment."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from domain.ereignisse.basis import FallEreignis
from domain.ereigniswerte import Uhrzeit
from domain.vokabular import Erinnerungsweg, Unterbleibensgrund


class Terminerinnerung(FallEreignis):
    """The reminder of an appointment as it was then: moved, it may need another one."""

    beratungstermin: UUID
    tag: date
    uhrzeit: Uhrzeit
    weg: Erinnerungsweg


class ErinnerungVersandt(Terminerinnerung):
    """It was handed over to whoever delivers it; `nur_protokolliert`: written into the log of the server, and to nobody."""

    TOPIC: ClassVar[str] = "fall.erinnerung_versandt"

    nur_protokolliert: bool = False


class ErinnerungUnterblieben(Terminerinnerung):
    """It was wanted and had not been sent when the appointment began; why is what stood in the way then."""

    TOPIC: ClassVar[str] = "fall.erinnerung_unterblieben"

    grund: Unterbleibensgrund
