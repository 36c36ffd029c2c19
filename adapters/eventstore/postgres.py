"""A log in one PostgreSQL database: connections, recorder, own queries."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from typing import Any, TypeVar
from uuid import UUID, uuid4

import psycopg
from eventsourcing.persistence import (
    InfrastructureFactory,
    IntegrityError,
    InterfaceError,
    OperationalError,
    StoredEvent,
)
from eventsourcing.postgres import PostgresApplicationRecorder, PostgresDatastore, PostgresFactory
from eventsourcing.utils import Environment, retry
from psycopg import Connection, Cursor
from psycopg.conninfo import conninfo_to_dict
from psycopg.rows import DictRow, dict_row, tuple_row
from psycopg.sql import SQL, Composed

from adapters.eventstore.fehler import LogNichtErreichbar, UngueltigeEinrichtung
from adapters.eventstore.schema import EREIGNISTABELLE, POSTGRES, POSTGRES_EREIGNISTABELLE, SCHEMA_VERSION
from adapters.eventstore.zusatz import (
    IdempotenzZeile,
    Zusatz,
    als_text,
    grenzen_pruefen,
    letzte_je_stunde,
    schluesselzeilen,
    versiegelte,
)

SPERRZEIT = 5
"""Seconds one attempt of a save waits for the table lock (POSTGRES_LOCK_TIMEOUT of the library)."""
VERSUCHE = 10
"""How often a save is tried while the connection is lost or the lock is not to be had, as in the library."""
VERBINDUNGSZEIT = 5.0
"""Seconds to wait for a connection."""

_SITZUNG = "-c search_path=public -c plan_cache_mode=force_generic_plan"
"""The library names its schema, the statements of this package rely on the path. They are few, are asked again and again,
and what fits one set of values fits all: the server need not plan the one for the tail of the log anew for every request."""

_E = TypeVar("_E")

_VERSUCHE = 3
_PAUSE = 0.2
"""How often a read is tried, and the seconds in between."""

_SPERRE = 0x66616C6C7765726B
"""Key of the advisory lock under which tables are made."""


class PostgresFabrik(PostgresFactory):
    """The library's factory for one URL. Reads no environment; database functions stay off: they lose the order."""

    def __init__(self, env: Environment, url: str, verbindungen: int) -> None:
        InfrastructureFactory.__init__(self, env)
        try:
            angaben = {name: str(wert) for name, wert in conninfo_to_dict(url).items() if wert is not None}
        except psycopg.ProgrammingError:
            raise UngueltigeEinrichtung("die Datenbankadresse ist keine gültige PostgreSQL-Adresse") from None
        self.datastore = PostgresDatastore(
            dbname="",
            host="",
            port="",
            user="",
            password="",
            connect_timeout=VERBINDUNGSZEIT,
            idle_in_transaction_session_timeout=30,
            pool_size=1,
            max_overflow=max(verbindungen - 1, 1),
            lock_timeout=SPERRZEIT,
            enable_db_functions=False,
        )
        # The library knows five parameters; an address has more (sslmode, a socket's folder).
        optionen = f"{angaben.pop('options', '')} {_SITZUNG}".strip()
        self.datastore.pool.kwargs = {**angaben, "options": optionen, "row_factory": dict_row}


class PostgresRecorder(PostgresApplicationRecorder):
    """Events and what belongs to them in one transaction, in the order of commits."""

    def __init__(self, datastore: PostgresDatastore) -> None:
        super().__init__(datastore, events_table_name=EREIGNISTABELLE)
        # Without the server-side insert function: it takes no lock and skips what belongs to the events.
        # The table is ours; of the library's statements its type and the index over positions remain.
        ersetzt = (self.create_table_statement_index, self.create_insert_function_statement_index)
        self.sql_create_statements = [
            Composed([SQL(POSTGRES_EREIGNISTABELLE)]),
            *(text for stelle, text in enumerate(self.sql_create_statements) if stelle not in ersetzt),
            *(Composed([SQL(text)]) for text in POSTGRES),
        ]

    def create_table(self) -> None:
        """All tables or none; of several processes one makes them, the others wait and find them."""
        with self.datastore.get_connection() as verbindung:
            verbindung.execute("SELECT pg_advisory_lock(%s)", (_SPERRE,))
            try:
                vorhanden = verbindung.execute("SELECT to_regclass('log_meta') IS NOT NULL AS ja").fetchone()
                if not (vorhanden and vorhanden["ja"]):
                    super().create_table()
            finally:
                verbindung.execute("SELECT pg_advisory_unlock(%s)", (_SPERRE,))
        self.datastore.register_type_adapters()

    def _create_table(self, curs: Cursor[DictRow]) -> None:
        super()._create_table(curs)
        curs.execute("INSERT INTO log_meta VALUES ('log_id', %s), ('schema', %s)", (uuid4().hex, SCHEMA_VERSION))

    def insert_events(
        self, stored_events: Sequence[StoredEvent], zusatz: Zusatz | None = None, **kwargs: Any
    ) -> Sequence[int] | None:
        grenzen_pruefen(stored_events, zusatz)
        if not stored_events:
            return None
        einfuegen = retry((InterfaceError, OperationalError), max_attempts=VERSUCHE, wait=0.2)(self._einfuegen)
        positionen: Sequence[int] = einfuegen(stored_events, zusatz)
        return positionen

    def _einfuegen(self, stored_events: Sequence[StoredEvent], zusatz: Zusatz | None) -> Sequence[int]:
        """The library's transaction, but for what happens on an error.

        With more than one statement that may fail, the library's way lets it depend on timing whether the cause comes up
        or only `PipelineAborted`, which it takes for a lost connection and repeats.
        """
        with (
            self.datastore.get_connection() as verbindung,
            verbindung.pipeline() as leitung,
            verbindung.transaction(),
            verbindung.cursor() as vorher,
            verbindung.cursor() as curs,
        ):
            try:
                self._insert_events(vorher, stored_events, zusatz=zusatz)
                self._insert_stored_events(curs, stored_events)
                leitung.sync()
                positionen = self._fetch_ids_after_insert_events(curs, stored_events)
            except psycopg.Error:
                _leeren(leitung)
                raise
            if zusatz is not None:
                zusatz.ungewiss = True
            return positionen or ()

    def _insert_events(
        self,
        curs: Cursor[DictRow],
        stored_events: Sequence[StoredEvent],
        zusatz: Zusatz | None = None,
        **kwargs: Any,
    ) -> None:
        # The table lock first, so that nothing below waits for another save without its timeout, or deadlocks.
        super()._lock_table(curs)
        if zusatz is not None:
            zusatz.gesendet = versiegelte(stored_events)
            if zusatz.idempotenz is not None:
                curs.execute(
                    "INSERT INTO idempotenz VALUES (%s,%s,%s,%s,%s,%s,%s,%s)", _werte(zusatz.idempotenz), prepare=True
                )
            if zusatz.regelwerk_texte:
                curs.execute(
                    "INSERT INTO regelwerk_texte SELECT * FROM unnest(%s::text[], %s::text[]) ON CONFLICT DO NOTHING",
                    (list(zusatz.regelwerk_texte), list(zusatz.regelwerk_texte.values())),
                )
        if schluessel := schluesselzeilen(stored_events):
            curs.execute(
                "INSERT INTO schluessel SELECT * FROM unnest(%s::uuid[], %s::bigint[], %s::uuid[], %s::bytea[])",
                [list(spalte) for spalte in zip(*schluessel, strict=True)],
                prepare=True,
            )

    def _lock_table(self, curs: Cursor[DictRow]) -> None:
        """Already done in `_insert_events`, which the library calls before in the same transaction."""

    def _fetch_ids_after_insert_events(
        self, curs: Cursor[DictRow], stored_events: Sequence[StoredEvent], **kwargs: Any
    ) -> Sequence[int] | None:
        positionen = super()._fetch_ids_after_insert_events(curs, stored_events, **kwargs)
        if stunden := letzte_je_stunde(stored_events, positionen or ()):
            with curs.connection.cursor() as weiterer:
                # Goes out together with the COMMIT.
                weiterer.execute(
                    "INSERT INTO erfassungsstunden SELECT * FROM unnest(%s::bigint[], %s::bigint[]) "
                    "ON CONFLICT (stunde) DO UPDATE "
                    "SET position = greatest(erfassungsstunden.position, excluded.position)",
                    (list(stunden), list(stunden.values())),
                    prepare=True,
                )
        return positionen

    def belegte_tabelle(self, fehler: IntegrityError) -> str | None:
        """In which table a key was taken already; None when the error is another one."""
        ursache = fehler.__cause__
        return ursache.diag.table_name if isinstance(ursache, psycopg.errors.UniqueViolation) else None


def _leeren(leitung: psycopg.Pipeline) -> None:
    """Reads what is still to come after an error, so that the rollback does not meet it."""
    for _ in range(VERSUCHE):
        with suppress(psycopg.Error):
            leitung.sync()
            return


def _werte(zeile: IdempotenzZeile) -> tuple[object, ...]:
    return (
        zeile.akteur,
        zeile.schluessel,
        zeile.anfrage_hash,
        zeile.status,
        zeile.antwort,
        zeile.strom,
        zeile.nr,
        als_text(zeile.erfasst_am),
    )


class PostgresAblage:
    """Own queries on the connections of a PostgreSQL log. A lost connection is tried again a few times."""

    def __init__(self, datastore: PostgresDatastore) -> None:
        self._pool = datastore.pool
        self._pool.open()

    def lesen(self, sql: str, werte: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        return self._wiederholt(lambda: self._lesen(sql, werte))

    def aendern(self, sql: str, werte: Sequence[object] = ()) -> int:
        """How many rows it changed, in a transaction of its own."""
        return self._wiederholt(lambda: self._aendern(sql, werte))

    def spuren_tilgen(self) -> None:
        """Nothing to do here: the bytes of deleted rows go with the next vacuum, out of backups with these."""

    def _lesen(self, sql: str, werte: Sequence[object]) -> list[tuple[Any, ...]]:
        with self._geliehen() as verbindung:
            c = verbindung.cursor(row_factory=tuple_row, binary=True)
            return c.execute(_anweisung(sql), werte, prepare=True).fetchall()

    def _aendern(self, sql: str, werte: Sequence[object]) -> int:
        with self._geliehen() as verbindung:
            return verbindung.execute(_anweisung(sql), werte).rowcount

    @contextmanager
    def _geliehen(self) -> Iterator[Connection[DictRow]]:
        """For one statement, which commits itself. Every request reads: the library's way to a connection costs a sixth."""
        verbindung = self._pool.getconn()
        try:
            yield verbindung
        finally:
            self._pool.putconn(verbindung)

    def _wiederholt(self, aufgabe: Callable[[], _E]) -> _E:
        for _ in range(_VERSUCHE - 1):
            try:
                return aufgabe()
            except (psycopg.InterfaceError, psycopg.OperationalError):
                # The server may have closed every idle connection: the next attempt must not be given another dead one.
                self._pool.check()
                time.sleep(_PAUSE)
        try:
            return aufgabe()
        except (psycopg.InterfaceError, psycopg.OperationalError) as fehler:
            raise LogNichtErreichbar("die Datenbank antwortet nicht") from fehler

    def kennung(self, kennung: UUID) -> UUID:
        return kennung

    def als_uuid(self, wert: UUID) -> UUID:
        return wert

    def liste(self, werte: Sequence[object]) -> list[object]:
        return list(werte)


@cache
def _anweisung(sql: str) -> SQL:
    # The statements are constants of this package; psycopg wants to see that from a literal type.
    return SQL(sql.replace("IN LISTE", "= ANY(?)").replace("?", "%s"))
