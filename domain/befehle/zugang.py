"""The way into the Fallmanagement."""

from uuid import UUID

from pydantic import Field

from domain.befehle.basis import Einschaetzungen, Entscheidungsbefehl, Tatsachenbefehl
from domain.persoenlich import Freitext
from domain.vokabular import Einschaetzung


class ZugangPruefen(Tatsachenbefehl):
    """The access criteria were checked: result and grounds."""

    ergebnis: Einschaetzung | None = None
    begruendung: Freitext | None = None
    einschaetzungen: Einschaetzungen = Field(default_factory=dict)


class Vormerken(Entscheidungsbefehl):
    """The case is proposed for Fallmanagement."""

    team: UUID
    fachkraft: UUID | None = None


class AufWartelisteSetzen(Entscheidungsbefehl):
    """The case waits for a place in this team."""

    team: UUID


class FallUebernehmen(Entscheidungsbefehl):
    """The Fallmanagement takes the case over, on a place of this Fachkraft."""

    fachkraft: UUID


class FallAblehnen(Entscheidungsbefehl):
    """The Fallmanagement declines the case."""


class FallWeiterleiten(Entscheidungsbefehl):
    """The case goes somewhere else."""

    wohin: Freitext
