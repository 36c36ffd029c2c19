"""Answers about the work of the office with its cases as a whole."""

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AwareDatetime, Field

from adapters.http.antworten import Antwortmodell
from domain.ereignis import Regelkennung
from domain.vokabular import Funktion, Uebergabehindernis


class ZuteilungAntwort(Antwortmodell):
    """A case and who could take it, null: nobody."""

    fall: UUID
    an: UUID | None
    funktion: Funktion


class UebergabefallAntwort(Antwortmodell):
    """A case of a handover. `ueberholt`: something that happened meanwhile stands in the way, and `grund` says what."""

    fall: UUID
    an: UUID
    funktion: Funktion
    stand: Literal["uebergeben", "offen", "ueberholt"]
    hindernis: Uebergabehindernis | None
    grund: str | None
    regeln: tuple[Regelkennung, ...]


class UebergabeAntwort(Antwortmodell):
    """A handover and how far it has come; `uebergeben`, `ueberholt` and `offen` add up to `faelle`."""

    id: UUID
    am: date
    erfasst_am: AwareDatetime
    durch: Annotated[str, Field(description="wer sie angeordnet hat")]
    von: UUID
    faelle: int
    uebergeben: int
    ueberholt: int
    offen: int
    eintraege: tuple[UebergabefallAntwort, ...]
