"""A log in one SQLite file: connections, recorder, own queries."""

import json
import sqlite3
from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from eventsourcing.persistence import InfrastructureFactory, IntegrityError, OperationalError, StoredEvent
from eventsourcing.sqlite import (
    SQLiteApplicationRecorder,
    SQLiteConnection,
    SQLiteConnectionPool,
    SQLiteCursor,
    SQLiteDatastore,
    SQLiteFactory,
)
from eventsourcing.utils import Environment

from adapters.eventstore.fehler import LogNichtErreichbar
from adapters.eventstore.schema import EREIGNISTABELLE, SCHEMA_VERSION, SQLITE
from adapters.eventstore.zusatz import (
    IdempotenzZeile,
    Zusatz,
    als_text,
    grenzen_pruefen,
    letzte_je_stunde,
    schluesselzeilen,
)

WARTEZEIT = 30
"""Seconds a writer waits for its turn, within the process and between processes."""

_VERSUCHE = 20
_VORHANDEN = "SELECT 1 FROM sqlite_master WHERE name = 'log_meta'"
_UNERREICHBAR = (sqlite3.OperationalError, OperationalError)

_EINDEUTIGKEIT = (sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY, sqlite3.SQLITE_CONSTRAINT_UNIQUE)


class _Pool(SQLiteConnectionPool):
    """Connections as we set them. When the pool is closed, a connection at work is closed by who gives it back.

    The library closes it under the thread that works with it, and SQLite then takes the whole process down.
    """

    fluechtig = False
    beendet = False

    def get_connection(self, timeout: float | None = None, *, is_writer: bool | None = None) -> SQLiteConnection:
        self._noch_offen()
        return super().get_connection(timeout, is_writer=is_writer)

    def put_connection(self, conn: SQLiteConnection) -> None:
        with self._put_condition:
            if self.beendet:
                conn.close()
            super().put_connection(conn)

    def close(self) -> None:
        with self._put_condition:
            self.beendet = True
            while self._pool:
                self._pool.popleft().close()

    def _noch_offen(self) -> None:
        if self.beendet:
            raise LogNichtErreichbar("das Log ist geschlossen")

    def _create_connection(self) -> SQLiteConnection:
        # Who waited for a connection while the pool was closed comes here, as nothing is left in it.
        self._noch_offen()
        verbindung = sqlite3.connect(
            self.db_name, timeout=WARTEZEIT, isolation_level=None, check_same_thread=False, cached_statements=128
        )
        try:
            _einstellen(verbindung, fluechtig=self.fluechtig)
        except BaseException:
            verbindung.close()
            raise
        verbindung.row_factory = sqlite3.Row
        return SQLiteConnection(sqlite_conn=verbindung, max_age=self.max_age)


def _einstellen(verbindung: sqlite3.Connection, *, fluechtig: bool) -> None:
    for _ in range(_VERSUCHE):
        try:
            verbindung.execute("PRAGMA journal_mode=WAL")
            break
        except sqlite3.OperationalError:
            # SQLite does not wait here for another process that does the same; for the write lock it does.
            verbindung.execute("BEGIN EXCLUSIVE")
            verbindung.execute("COMMIT")
    else:
        raise LogNichtErreichbar("die Datenbankdatei ist dauernd gesperrt")
    verbindung.execute("PRAGMA synchronous=OFF" if fluechtig else "PRAGMA synchronous=FULL")
    # Destroyed keys are overwritten, not only forgotten.
    verbindung.execute("PRAGMA secure_delete=ON")


class _Datastore(SQLiteDatastore):
    def __init__(self, datei: Path, verbindungen: int, *, fluechtig: bool) -> None:
        super().__init__(db_name=str(datei))
        pool = _Pool(
            db_name=str(datei), pool_size=verbindungen, max_overflow=0, pool_timeout=WARTEZEIT, lock_timeout=WARTEZEIT
        )
        pool.fluechtig = fluechtig
        self.pool = pool


class SQLiteFabrik(SQLiteFactory):
    """The library's factory on our own connections. Reads no environment."""

    def __init__(self, env: Environment, datei: Path, verbindungen: int, *, fluechtig: bool = False) -> None:
        InfrastructureFactory.__init__(self, env)
        self.datastore = _Datastore(datei, verbindungen, fluechtig=fluechtig)


class SQLiteRecorder(SQLiteApplicationRecorder):
    """Events and what belongs to them in one transaction, positions that are never given twice."""

    def __init__(self, datastore: SQLiteDatastore) -> None:
        super().__init__(datastore, events_table_name=EREIGNISTABELLE)
        self.insert_events_statement = (
            "INSERT INTO fallwerk_events (originator_id, originator_version, topic, state) VALUES (?,?,?,?)"
        )

    def construct_create_table_statements(self) -> list[str]:
        return list(SQLITE)

    def create_table(self) -> None:
        """All tables or none; whoever comes second finds them."""
        with self.datastore.get_connection(commit=True) as verbindung, verbindung.cursor() as c:
            if c.execute(_VORHANDEN).fetchone():
                return
            c.execute("BEGIN IMMEDIATE")
            try:
                if not c.execute(_VORHANDEN).fetchone():
                    for anweisung in self.create_table_statements:
                        c.execute(anweisung)
                    meta = (("log_id", uuid4().hex), ("schema", SCHEMA_VERSION))
                    c.executemany("INSERT INTO log_meta (name, wert) VALUES (?, ?)", meta)
            except BaseException:
                c.execute("ROLLBACK")
                raise
            c.execute("COMMIT")

    def insert_events(self, stored_events: Sequence[StoredEvent], **kwargs: Any) -> Sequence[int] | None:
        grenzen_pruefen(stored_events, kwargs.get("zusatz"))
        return super().insert_events(stored_events, **kwargs)

    def _insert_events(
        self, c: SQLiteCursor, stored_events: Sequence[StoredEvent], zusatz: Zusatz | None = None, **kwargs: Any
    ) -> Sequence[int] | None:
        if zusatz is not None:
            if zusatz.idempotenz is not None:
                c.execute("INSERT INTO idempotenz VALUES (?,?,?,?,?,?,?,?)", _werte(zusatz.idempotenz))
            if zusatz.regelwerk_texte:
                c.executemany(
                    "INSERT OR IGNORE INTO regelwerk_texte VALUES (?,?)", list(zusatz.regelwerk_texte.items())
                )
        if schluessel := schluesselzeilen(stored_events):
            c.executemany(
                "INSERT INTO schluessel VALUES (?,?,?,?)",
                [
                    (strom.hex, nr, person.hex if person else None, verpackt)
                    for strom, nr, person, verpackt in schluessel
                ],
            )
        positionen = super()._insert_events(c, stored_events, **kwargs)
        if stunden := letzte_je_stunde(stored_events, positionen or ()):
            c.executemany(
                "INSERT INTO erfassungsstunden VALUES (?,?) "
                "ON CONFLICT (stunde) DO UPDATE SET position = max(position, excluded.position)",
                list(stunden.items()),
            )
        return positionen

    def belegte_tabelle(self, fehler: IntegrityError) -> str | None:
        """In which table a key was taken already; None when the error is another one."""
        ursache = fehler.__cause__
        if not isinstance(ursache, sqlite3.IntegrityError) or ursache.sqlite_errorcode not in _EINDEUTIGKEIT:
            return None
        # "UNIQUE constraint failed: idempotenz.akteur, idempotenz.schluessel"
        return str(ursache).rpartition(": ")[2].partition(".")[0]


def _werte(zeile: IdempotenzZeile) -> tuple[object, ...]:
    return (
        zeile.akteur,
        zeile.schluessel,
        zeile.anfrage_hash,
        zeile.status,
        zeile.antwort,
        zeile.strom.hex if zeile.strom else None,
        zeile.nr,
        als_text(zeile.erfasst_am),
    )


class SQLiteAblage:
    """Own queries on the connections of a SQLite log."""

    def __init__(self, datastore: SQLiteDatastore) -> None:
        self._datastore = datastore

    def lesen(self, sql: str, werte: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        try:
            with self._datastore.get_connection(commit=False) as verbindung, verbindung.cursor() as c:
                c.row_factory = None
                return c.execute(_anweisung(sql), werte).fetchall()
        except _UNERREICHBAR as fehler:
            raise LogNichtErreichbar(str(fehler)) from fehler

    def aendern(self, sql: str, werte: Sequence[object] = ()) -> int:
        """How many rows it changed, in a transaction of its own."""
        try:
            with self._datastore.get_connection(commit=True) as verbindung, verbindung.cursor() as c:
                return c.execute(_anweisung(sql), werte).rowcount
        except _UNERREICHBAR as fehler:
            raise LogNichtErreichbar(str(fehler)) from fehler

    def spuren_tilgen(self) -> None:
        """What was deleted leaves the write-ahead log too; in the file `secure_delete` has overwritten it."""
        self.aendern("PRAGMA wal_checkpoint(TRUNCATE)")

    def kennung(self, kennung: UUID) -> str:
        return kennung.hex

    def als_uuid(self, wert: str) -> UUID:
        return _als_uuid(wert)

    def liste(self, werte: Sequence[object]) -> str:
        return json.dumps(werte)


# To build a UUID from its text takes as long as a third of decoding an event, and the same few occur again and again.
@lru_cache(maxsize=65_536)
def _als_uuid(text: str) -> UUID:
    return UUID(hex=text)


@cache
def _anweisung(sql: str) -> str:
    return sql.replace("IN LISTE", "IN (SELECT value FROM json_each(?))")
