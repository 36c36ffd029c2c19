"""What a Fachkraft wants to be shown a case again for, beside the Fristen of the rules."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from domain.ereignisse.basis import FallEreignis
from domain.persoenlich import PersoenlicherTextWahlweise


class WiedervorlageGesetzt(FallEreignis):
    """The case shall be shown to this Fachkraft again on the day `tag`."""

    TOPIC: ClassVar[str] = "fall.wiedervorlage_gesetzt"

    wiedervorlage: UUID
    tag: date
    fachkraft: UUID
    notiz: PersoenlicherTextWahlweise = None


class WiedervorlageVerschoben(FallEreignis):
    """It shall be shown on another day."""

    TOPIC: ClassVar[str] = "fall.wiedervorlage_verschoben"

    wiedervorlage: UUID
    tag: date


class WiedervorlageErledigt(FallEreignis):
    """What it was for is done, or no longer needed."""

    TOPIC: ClassVar[str] = "fall.wiedervorlage_erledigt"

    wiedervorlage: UUID
    vermerk: PersoenlicherTextWahlweise = None
