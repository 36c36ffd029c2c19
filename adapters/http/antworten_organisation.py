"""Answers about the work of the office with its cases as a whole."""

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AwareDatetime, Field

from adapters.http.antworten import Antwortmodell
from domain.ereignis import Regelkennung
from domain.persoenlich import Verborgen
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


class KandidatAntwort(Antwortmodell):
    """Somebody who could take a case, in which function; `frei` null: no rule limits their places.

    `passt` false: by the rules in `gegen` they do not fit the case.
    """

    fachkraft: UUID
    team: UUID
    funktion: Funktion
    frei: int | None
    passt: bool
    gegen: tuple[Regelkennung, ...]


class UnpassendAntwort(Antwortmodell):
    """A case whose responsible Fachkraft, or function, does not fit it by this rule."""

    fall: UUID
    fachkraft: UUID
    funktion: Funktion
    regel: Regelkennung


class PlatzvorschlagAntwort(Antwortmodell):
    """A Fachkraft with a place free, and the case that is next for it; `fall` null: nobody waits.

    `regel` says how many places there are, `reihenfolge` who is next. `begruendung`: why the case was put on the Warteliste.
    """

    fachkraft: UUID
    frei: int
    regel: Regelkennung
    fall: UUID | None
    stelle: Annotated[int | None, Field(description="1 ist als Nächstes dran")]
    seit: date | None
    begruendung: str | Verborgen | None
    reihenfolge: Regelkennung | None
