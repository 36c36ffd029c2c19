"""The way into the Fallmanagement."""

from typing import ClassVar
from uuid import UUID

from pydantic import Field

from domain.ereignisse.basis import Entscheidung, Tatsache
from domain.ereigniswerte import Einschaetzungen
from domain.persoenlich import PersoenlicherText, PersoenlicherTextWahlweise
from domain.vokabular import Einschaetzung, Funktion


class ZugangGeprueft(Tatsache):
    """The Zugangsprüfung: do the access criteria hold? Result and grounds, both ways. A fact, always recorded."""

    TOPIC: ClassVar[str] = "fall.zugang_geprueft"
    ENTSCHEIDUNGSERHEBLICH: ClassVar[bool] = True

    ergebnis: Einschaetzung | None = None
    begruendung: PersoenlicherTextWahlweise = None
    einschaetzungen: Einschaetzungen = Field(default_factory=dict)


class Vormerkung(Entscheidung):
    """The IFK proposes the case for Fallmanagement, to a team and possibly a Fachkraft."""

    TOPIC: ClassVar[str] = "fall.vormerkung"
    ENTSCHEIDUNGSERHEBLICH: ClassVar[bool] = True

    team: UUID
    fachkraft: UUID | None = None


class WartelisteAufgenommen(Entscheidung):
    """No place is free: the case waits on the list of a team."""

    TOPIC: ClassVar[str] = "fall.warteliste_aufgenommen"

    team: UUID


class Fallzugang(Entscheidung):
    """The Fallmanagement takes the case over: a stay begins, on a place of this Fachkraft."""

    TOPIC: ClassVar[str] = "fall.fallzugang"
    ENTSCHEIDUNGSERHEBLICH: ClassVar[bool] = True

    fachkraft: UUID
    funktion: Funktion = Funktion.FALLMANAGEMENT


class Fallablehnung(Entscheidung):
    """The Fallmanagement declines the case."""

    TOPIC: ClassVar[str] = "fall.ablehnung"


class Fallweiterleitung(Entscheidung):
    """The case goes somewhere else than into the Fallmanagement."""

    TOPIC: ClassVar[str] = "fall.weiterleitung"

    wohin: PersoenlicherText
