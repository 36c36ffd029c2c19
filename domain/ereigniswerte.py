"""The small values inside the events of a Fall: keys, grounds of a decision, ratings. Field names are permanent."""

from datetime import date
from decimal import Decimal
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, Field

from domain.ereignis import Wert
from domain.persoenlich import BESONDERS, PERSOENLICH, Freitext, Verborgen
from domain.vokabular import (
    Abstimmungsart,
    Belegart,
    Benachrichtigungsform,
    Dokumentart,
    Einschaetzung,
    Erinnerungsweg,
    Funktion,
    Kontaktform,
    Stufe,
)

MAX_EINTRAEGE = 100
"""Upper bound of every list inside one event: an event stays far below the size one save may have."""

Schluessel = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[a-z0-9_]+$")]
"""A key that a Regelwerk defines: a criterion to assess, a reason to end a stay, an Angabe."""

Eintragsnummer = Annotated[int, Field(ge=1, le=1_000_000)]
"""The number of an entry in its Fall: its place in the stream, starting at 1."""

Kosten = Annotated[Decimal, Field(ge=0, max_digits=10, decimal_places=2)]
"""An amount of money in euros."""

Minuten = Annotated[int, Field(ge=0, le=600)]
"""How long something took, at most ten hours."""

Einschaetzungen = Annotated[
    Annotated[dict[Schluessel, Einschaetzung], Field(max_length=MAX_EINTRAEGE)] | Verborgen, BESONDERS
]
"""What the Fachkraft assessed, by key. May speak of Sucht or health."""

Dokumente = Annotated[Annotated[tuple[Dokumentart, ...], Field(max_length=MAX_EINTRAEGE)] | Verborgen, BESONDERS]
"""Which documents lie before the one who decides; a Gutachten speaks of health."""


Archivkennung = Annotated[
    str,
    Field(
        max_length=64,
        pattern=r"^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{16,64}|([A-Z]{1,8}[-:/.])?[0-9]+([-:/.][0-9]+)*)$",
    ),
]
"""Under which number a document lies in the archive of the office: digits, a UUID or a hash, never words about somebody."""


class Beleg(Wert):
    """A document in the archive of the office that an entry rests on: where it lies, and which bytes it was. Never the document."""

    kennung: Archivkennung
    art: Belegart
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


MAX_BELEGE = 20


def _jeder_einmal(belege: tuple[Beleg, ...]) -> tuple[Beleg, ...]:
    if len({beleg.kennung for beleg in belege}) != len(belege):
        raise ValueError("ein Beleg ist doppelt genannt")
    return belege


Belegliste = Annotated[tuple[Beleg, ...], Field(max_length=MAX_BELEGE), AfterValidator(_jeder_einmal)]

Belege = Annotated[Belegliste | Verborgen, BESONDERS]
"""That there is a Gutachten speaks of health: which documents there are is personal as what stands in them."""


Uhrzeit = Annotated[str, Field(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
"""What the clock in the office says: Europe/Berlin, to the minute."""


class Erinnerungswunsch(Wert):
    """The person wants to be reminded of an appointment: how, and how long before."""

    weg: Erinnerungsweg
    stunden_vorher: int = Field(default=24, ge=1, le=336)


class Gespraech(Wert):
    """A talk a decision rests on."""

    am: date
    form: Kontaktform
    person_anwesend: bool


class Abstimmung(Wert):
    """Somebody was involved in a decision: how, in which function, who, when, and whether face to face."""

    art: Abstimmungsart
    mit_funktion: Funktion
    mit: UUID | None = None
    am: date
    persoenlich: bool = False
    person_anwesend: bool = False


class Benachrichtigung(Wert):
    """The person was told of a decision."""

    form: Benachrichtigungsform
    am: date


class Bewertung(Wert):
    """How a Hemmnis or a Ressource weighs with a view to work: its extent, how hard it is to change or to use, and what it
    means for this very person (BA-3.2)."""

    ausmass: Stufe
    schwierigkeitsgrad: Stufe
    bedeutung: Stufe


Angaben = Annotated[dict[Schluessel, bool], Field(max_length=MAX_EINTRAEGE)]
"""Statements the Regelwerk knows by key (`person_informiert`); what is absent was not said."""


class Aufgabe(Wert):
    """What one side has to do, and by when."""

    was: Freitext
    bis: date


Aufgaben = Annotated[
    Verborgen | Annotated[tuple[Aufgabe, ...], Field(max_length=50)],
    Field(union_mode="left_to_right"),
    PERSOENLICH,
]
"""The tasks of one side of an agreement, in their order; as a whole personal."""
