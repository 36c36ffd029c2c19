"""Entries of a case, and of other streams, as models of what the database sends: never filled in themselves."""

from datetime import date
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from adapters.http.antworten import Antwortmodell
from domain.ereignis import Regelkennung, Regelverstoss, Regelwerkverweis
from domain.persoenlich import Verborgen
from domain.vokabular import Rolle


class EintragAntwort(Antwortmodell):
    """One entry of a stream. `texte` only when asked for."""

    nr: int
    position: int
    am: date
    erfasst_am: Annotated[str, Field(description="UTC", json_schema_extra={"format": "date-time"})]
    durch: str
    rolle: Rolle
    vertritt: UUID | None
    art: str
    satz: str
    nachtrag: bool
    regelwerke: tuple[Regelwerkverweis, ...]
    angewandt: tuple[Regelkennung, ...]
    verstoesse: tuple[Regelverstoss, ...]
    entschuldigt: tuple[Regelkennung, ...]
    texte: dict[str, Any] = Field(default_factory=dict)


class HistorieAntwort(EintragAntwort):
    """One entry of a case. `storno_begruendung` only when asked for."""

    fall: UUID
    storniert_durch: int | None
    storno_position: int | None
    ersetzt_durch: int | None
    storno_begruendung: str | Verborgen | None = None
