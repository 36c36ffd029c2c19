"""What every command of a Fall brings: its day, and what it rests on."""

from datetime import date
from typing import Annotated

from pydantic import Field, model_validator

from domain.ereignis import Regelkennung, Wert
from domain.ereigniswerte import (
    MAX_EINTRAEGE,
    Abstimmung,
    Angaben,
    Belegliste,
    Benachrichtigung,
    Gespraech,
    Schluessel,
)
from domain.persoenlich import Freitext
from domain.vokabular import Dokumentart, Einschaetzung

Einschaetzungen = Annotated[dict[Schluessel, Einschaetzung], Field(max_length=MAX_EINTRAEGE)]
Abweichungen = Annotated[dict[Regelkennung, Freitext], Field(max_length=50)]


class Befehl(Wert):
    """Something is to be recorded of the day `am`."""

    am: date


class Geltungsbefehl(Befehl):
    """Something holds from `gilt_ab`, else `am`, on, and never from a day before `am`: what held earlier is recorded of that
    earlier day. So what holds on a day is always among what is recorded of no later one."""

    gilt_ab: date | None = None

    @model_validator(mode="after")
    def _gilt_nicht_rueckwirkend(self) -> "Geltungsbefehl":
        ende_pruefen(self.am, self.gilt_ab, ("am", "gilt_ab"))
        return self


class Tatsachenbefehl(Befehl):
    """Something happened. `abweichungen` gives grounds per `soll` rule it did not keep; without them it is recorded as well,
    and the rule as broken."""

    angaben: Angaben = Field(default_factory=dict)
    abweichungen: Abweichungen = Field(default_factory=dict)
    belege: Belegliste = ()


class Entscheidungsbefehl(Befehl):
    """A decision and what it rests on.

    `abweichungen` gives grounds per `soll` rule that is not kept. `nachtrag`: the decision was taken outside the system
    and is entered by the Teamleitung, with a Begründung; it is then a fact, and what it broke is recorded.
    """

    begruendung: Freitext | None = None
    gespraech: Gespraech | None = None
    abstimmungen: tuple[Abstimmung, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    benachrichtigung: Benachrichtigung | None = None
    dokumente: tuple[Dokumentart, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    angaben: Angaben = Field(default_factory=dict)
    einschaetzungen: Einschaetzungen = Field(default_factory=dict)
    abweichungen: Abweichungen = Field(default_factory=dict)
    nachtrag: bool = False
    belege: Belegliste = ()


def ende_pruefen(anfang: date | None, ende: date | None, namen: tuple[str, str] = ("von", "bis")) -> None:
    """Raises ValueError when the last day lies before the first; a day that is not named lies nowhere."""
    if anfang is not None and ende is not None and ende < anfang:
        raise ValueError(f"{namen[1]} liegt vor {namen[0]}")
