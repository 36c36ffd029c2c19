"""What every event of a Fall is: in its stream, a fact or a decision."""

from typing import ClassVar

from pydantic import Field

from domain.ereignis import Ereignis
from domain.ereigniswerte import (
    MAX_EINTRAEGE,
    Abstimmung,
    Angaben,
    Belege,
    Benachrichtigung,
    Dokumente,
    Einschaetzungen,
    Gespraech,
)
from domain.persoenlich import PersoenlicherTextWahlweise


class FallEreignis(Ereignis):
    """An event in the stream of one Fall."""


class Tatsache(FallEreignis):
    """Something that happened in the work with the person."""

    angaben: Angaben = Field(default_factory=dict)
    belege: Belege = ()


class Entscheidung(FallEreignis):
    """A decision: what it rests on. Which of these a decision needs is said by the Regelwerk, never here."""

    BEURTEILUNGSERHEBLICH: ClassVar[bool] = True

    begruendung: PersoenlicherTextWahlweise = None
    gespraech: Gespraech | None = None
    abstimmungen: tuple[Abstimmung, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    benachrichtigung: Benachrichtigung | None = None
    dokumente: Dokumente = ()
    angaben: Angaben = Field(default_factory=dict)
    einschaetzungen: Einschaetzungen = Field(default_factory=dict)
    belege: Belege = ()
