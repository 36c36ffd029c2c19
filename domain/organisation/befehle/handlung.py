"""What is entered in the logbook of the office: the commands, with fields named as in the events."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field, field_validator

from domain.befehle import Befehl
from domain.ereigniswerte import MAX_EINTRAEGE, Schluessel
from domain.organisation.amtshandlung import Regelwerkname, Teilnahme
from domain.persoenlich import Freitext
from domain.vokabular import Amtsebene, Besprechungsart, Funktion, Gegenstand

Funktionen = Annotated[tuple[Funktion, ...], Field(max_length=MAX_EINTRAEGE)]


class Handlungsbefehl(Befehl):
    """The office did something. `team`: by or for this team alone; without `funktion` the one the actor's role acts in."""

    team: UUID | None = None
    funktion: Funktion | None = None
    gegenstaende: Annotated[tuple[Gegenstand, ...], Field(max_length=MAX_EINTRAEGE)] = ()
    vermerk: Freitext | None = None


class BesprechungFesthalten(Handlungsbefehl):
    """A meeting took place."""

    art: Besprechungsart
    teilnehmende: Annotated[tuple[Teilnahme, ...], Field(max_length=500)] = ()
    fuer_alle: Funktionen = ()
    regelwerke: Annotated[tuple[Regelwerkname, ...], Field(max_length=20)] = ()


class AnlassFesthalten(Handlungsbefehl):
    """There is occasion for something."""

    gegenstaende: Annotated[tuple[Gegenstand, ...], Field(min_length=1, max_length=MAX_EINTRAEGE)]


class _Monatsbefehl(Handlungsbefehl):
    auswertung: Schluessel
    monat: date | None = None

    @field_validator("monat")
    @classmethod
    def _erster(cls, wert: date | None) -> date | None:
        """A month is named by its first day."""
        return wert.replace(day=1) if wert is not None else None


class AuswertungFesthalten(_Monatsbefehl):
    """An evaluation was run."""

    ebenen: Annotated[tuple[Amtsebene, ...], Field(max_length=10)] = ()


class MitteilungFesthalten(_Monatsbefehl):
    """Its result was sent to somebody."""

    an: Annotated[tuple[Funktion, ...], Field(min_length=1, max_length=MAX_EINTRAEGE)]


class ErgebnispruefungFesthalten(Handlungsbefehl):
    """What has become of the regulation was reviewed."""

    jahr: int = Field(ge=2000, le=2200)


class FortschreibungFesthalten(Handlungsbefehl):
    """The regulation was brought forward."""


class StellenabgleichFesthalten(Handlungsbefehl):
    """Open jobs were matched with the own customers."""

    stellen: int | None = Field(default=None, ge=0, le=100_000)


class KontrolleFesthalten(Handlungsbefehl):
    """Something was looked at in the internal control system."""


class AmtshandlungStornieren(Befehl):
    """What was entered by mistake counts for nothing."""

    begruendung: Freitext
