"""Events and logs for the contract tests of the event store."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

from adapters.eventstore import Hauptschluessel, IdempotenzZeile, Log, NeuerEintrag
from domain.ereignis import Ereignis, Erfassung
from domain.ereignisse import ContactHeld
from domain.vokabular import Funktion, Kontaktform, Rolle

SCHLUESSEL = Hauptschluessel(b"Hauptschluessel fuer alle Tests!")

TABELLEN = ("fallwerk_events", "schluessel", "idempotenz", "regelwerk_texte", "erfassungsstunden")


@contextmanager
def geoeffnet(url: str, schluessel: Hauptschluessel = SCHLUESSEL) -> Iterator[Log]:
    log = Log.oeffnen(url, schluessel)
    try:
        yield log
    finally:
        log.schliessen()


def erfassung(erfasst_am: datetime | None = None) -> Erfassung:
    return Erfassung(
        erfasst_am=erfasst_am or datetime(2018, 5, 2, 10, 0, tzinfo=UTC), durch="fm-1", rolle=Rolle.FALLMANAGER
    )


def kontakt(vermerk: str | None = None, erfasst_am: datetime | None = None) -> ContactHeld:
    return ContactHeld(
        am=date(2018, 5, 2),
        erfassung=erfassung(erfasst_am),
        form=Kontaktform.PRAESENZ,
        qualifiziert=True,
        fachkraft=UUID(int=7),
        funktion=Funktion.FALLMANAGEMENT,
        vermerk=vermerk,
    )


def neu(strom: UUID, nr: int, ereignis: Ereignis | None = None, person: UUID | None = None) -> NeuerEintrag:
    return NeuerEintrag(strom, nr, ereignis or kontakt(), person)


def folge(strom: UUID, anzahl: int, vermerk: str | None = None) -> list[NeuerEintrag]:
    return [neu(strom, nr, kontakt(vermerk), strom) for nr in range(1, anzahl + 1)]


def antwort(schluessel: str | None = None, text: str = '{"ok":true}') -> IdempotenzZeile:
    return IdempotenzZeile(
        akteur="fm-1",
        schluessel=schluessel or uuid4().hex,
        anfrage_hash="0f" * 32,
        status=201,
        antwort=text,
        strom=UUID(int=9),
        nr=3,
        erfasst_am=datetime(2018, 5, 2, 10, 0, tzinfo=UTC),
    )


def zeilen(log: Log, tabelle: str) -> list[tuple[object, ...]]:
    """All rows of a table, as the database has them."""
    return sorted(log._ablage.lesen(f"SELECT * FROM {tabelle}"), key=repr)


def inhalt(log: Log) -> dict[str, list[tuple[object, ...]]]:
    """Everything that is stored: for asserting that nothing was."""
    return {tabelle: zeilen(log, tabelle) for tabelle in TABELLEN}
