"""What one save carries besides its events, and how big it may be."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from uuid import UUID

from eventsourcing.persistence import StoredEvent

from adapters.eventstore.fehler import SaveZuGross
from adapters.eventstore.mapper import VersiegeltesEreignis

MAX_EREIGNISSE = 500
MAX_BYTES = 256 * 1024
"""psycopg's pipeline can hang with the table lock held from about twice this size."""


@dataclass(frozen=True, slots=True)
class IdempotenzZeile:
    """The answer to a command under the key its client gave it; one per (akteur, schluessel).

    `anfrage_hash` is a keyed fingerprint (`Log.fingerabdruck`), never a bare hash: a request holds personal values
    that could be guessed back. `antwort` holds nothing personal. `strom`, `nr`: the entry the answer speaks of, if any.
    """

    akteur: str
    schluessel: str
    anfrage_hash: str
    status: int
    antwort: str
    strom: UUID | None
    nr: int | None
    erfasst_am: datetime


@dataclass(slots=True)
class Zusatz:
    """Travels through the library to the recorder, and back with what happened there."""

    idempotenz: IdempotenzZeile | None = None
    regelwerk_texte: Mapping[str, str] = field(default_factory=dict)
    gesendet: Sequence[VersiegeltesEreignis] = ()
    ungewiss: bool = False
    """An attempt came as far as its commit. If it is repeated, it was not confirmed and may yet have been stored."""


def versiegelte(ereignisse: Iterable[StoredEvent]) -> list[VersiegeltesEreignis]:
    """Those that came through our mapper: all, but for the library's own tests."""
    return [ereignis for ereignis in ereignisse if isinstance(ereignis, VersiegeltesEreignis)]


def schluesselzeilen(ereignisse: Sequence[StoredEvent]) -> list[tuple[UUID, int, UUID | None, bytes]]:
    """Rows of the key table: strom, nr, person, verpackt."""
    return [
        (e.originator_id, e.originator_version, e.person, e.verpackt)
        for e in versiegelte(ereignisse)
        if e.verpackt is not None
    ]


def letzte_je_stunde(ereignisse: Sequence[StoredEvent], positionen: Iterable[int]) -> dict[int, int]:
    """The last position recorded in each hour (whole hours since 1970, UTC) that occurs."""
    stunden: dict[int, int] = {}
    for ereignis, position in zip(ereignisse, positionen, strict=True):
        if isinstance(ereignis, VersiegeltesEreignis):
            stunde = stunde_von(ereignis.erfasst_am)
            stunden[stunde] = max(position, stunden.get(stunde, 0))
    return stunden


def stunde_von(moment: datetime) -> int:
    """The hour a moment lies in, counted from 1970 in UTC."""
    return int(moment.timestamp() // 3600)


def als_text(moment: datetime) -> str:
    """A moment as sortable text, in UTC."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def grenzen_pruefen(ereignisse: Sequence[StoredEvent], zusatz: Zusatz | None) -> None:
    """Raises `SaveZuGross` beyond 500 events or 256 KB of everything that would be stored."""
    groesse = sum(len(e.topic) + len(e.state) for e in ereignisse)
    groesse += sum(len(verpackt) for *_, verpackt in schluesselzeilen(ereignisse))
    if zusatz is not None:
        groesse += sum(len(text.encode()) for text in zusatz.regelwerk_texte.values())
        groesse += len(zusatz.idempotenz.antwort.encode()) if zusatz.idempotenz else 0
    if len(ereignisse) > MAX_EREIGNISSE or groesse > MAX_BYTES:
        raise SaveZuGross(len(ereignisse), groesse)
