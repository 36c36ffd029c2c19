"""What a Fachkraft wants to be shown a case again for."""

from datetime import date
from uuid import UUID

from pydantic import model_validator

from domain.befehle.basis import Befehl, ende_pruefen
from domain.persoenlich import Freitext


class WiedervorlageSetzen(Befehl):
    """The case shall be shown again on `tag`, without `fachkraft` to the one who asks for it. `wiedervorlage` may bring an id
    of its own."""

    wiedervorlage: UUID | None = None
    tag: date
    fachkraft: UUID | None = None
    notiz: Freitext | None = None

    @model_validator(mode="after")
    def _nicht_davor(self) -> "WiedervorlageSetzen":
        ende_pruefen(self.am, self.tag, ("am", "tag"))
        return self


class WiedervorlageVerschieben(Befehl):
    """It shall be shown on another day."""

    wiedervorlage: UUID
    tag: date

    @model_validator(mode="after")
    def _nicht_davor(self) -> "WiedervorlageVerschieben":
        ende_pruefen(self.am, self.tag, ("am", "tag"))
        return self


class WiedervorlageErledigen(Befehl):
    """What it was for is done."""

    wiedervorlage: UUID
    vermerk: Freitext | None = None
