"""The database of the views: connections, transactions, and how rows get in by the thousand, on SQLite and PostgreSQL."""

import fcntl
import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import (
    URL,
    Boolean,
    ColumnElement,
    Connection,
    Dialect,
    Engine,
    Insert,
    Select,
    Table,
    bindparam,
    create_engine,
    event,
    func,
    make_url,
    select,
)
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as KeineVerbindungFrei
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from projections.sicht import TEXT, Zeile

WARTEZEIT = 30
"""Seconds a writer waits for its turn."""

VORUEBERGEHEND = (OperationalError, KeineVerbindungFrei)
"""Errors of a database that may be gone at the next attempt."""

Rohzeilen = Sequence[Sequence[Any]]
T = TypeVar("T")

_VERSUCHE = 20
_SCHREIBEND = "fallwerk_schreibend"


class Datenbank:
    """Where the views of one Mandant live; `sqlite:///file` or `postgresql://...`."""

    def __init__(self, url: str, verbindungen: int = 16) -> None:
        adresse = _adresse(url)
        self.sqlite = adresse.get_backend_name() == "sqlite"
        self._datei = Path(adresse.database) if self.sqlite and adresse.database else None
        if self._datei is not None:
            self._datei.parent.mkdir(parents=True, exist_ok=True)
        # A connection comes back as it was given out: transactions end in `lesend` and `schreibend`, the rest has none.
        self.engine: Engine = create_engine(
            adresse,
            pool_size=verbindungen,
            max_overflow=0,
            pool_timeout=WARTEZEIT,
            pool_reset_on_return=None,
            **({} if self.sqlite else {"isolation_level": "AUTOCOMMIT"}),
        )
        self.dialekt = self.engine.dialect
        self._lesend = self._schreibend = self.engine
        if self.sqlite:
            event.listen(self.engine, "connect", _sqlite_einstellen)
            event.listen(self.engine, "begin", _sqlite_beginnen)
        else:
            # One snapshot for all queries of a reader: rows, position and pointer to the build belong together.
            self._lesend = self.engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            self._schreibend = self.engine.execution_options(isolation_level="READ COMMITTED")
        self._einfuegen: dict[str, str] = {}

    def schliessen(self) -> None:
        self.engine.dispose()

    def neu_verbinden(self) -> None:
        """Forgets the connections nobody uses: after one was found dead the others may be as well."""
        self.engine.dispose()

    @contextmanager
    def schreibend(self) -> Iterator[Connection]:
        """One transaction that writes; on SQLite it is the only one from its first moment on."""
        with self._schreibend.connect() as verbindung:
            if self.sqlite:
                verbindung = verbindung.execution_options(**{_SCHREIBEND: True})
            with verbindung.begin():
                yield verbindung

    @contextmanager
    def lesend(self) -> Iterator[Connection]:
        """One transaction that reads, on an unchanging picture of the database."""
        with self._lesend.connect() as verbindung, verbindung.begin():
            yield verbindung

    def einzeln_lesen(self, abfrage: "Vorbereitet", werte: Mapping[str, Any]) -> Rohzeilen:
        """What a query finds that is a transaction of its own."""
        return self._einzeln(lambda treiber: abfrage.ausfuehren(treiber, werte).fetchall())

    def einzeln_schreiben(self, anweisung: "Vorbereitet", werte: Mapping[str, Any]) -> None:
        """A statement that is a transaction of its own."""
        self._einzeln(lambda treiber: anweisung.ausfuehren(treiber, werte))

    def _einzeln(self, tue: Callable[[Any], T]) -> T:
        """Straight to the driver; its errors come as SQLAlchemy's. A connection found dead takes the others with it."""
        try:
            geliehen = self.engine.raw_connection()
        except self.dialekt.loaded_dbapi.Error as fehler:
            raise _wie_sonst(self.dialekt, fehler) from fehler
        try:
            return tue(geliehen.driver_connection)
        except self.dialekt.loaded_dbapi.Error as fehler:
            huelle = _wie_sonst(self.dialekt, fehler, geliehen.driver_connection)
            if huelle.connection_invalidated:
                geliehen.invalidate()
                self.neu_verbinden()
            raise huelle from fehler
        finally:
            geliehen.close()

    @contextmanager
    def sperre(self, was: str) -> Iterator[bool]:
        """False if somebody else is at this (`bau`), in whatever process; ends by itself when the process dies."""
        if self._datei is not None:
            with Path(f"{self._datei}.{was}").open("w") as datei:
                try:
                    fcntl.flock(datei, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except OSError:
                    yield False
                else:
                    yield True
            return
        kennung = int.from_bytes(sha256(f"fallwerk/sichten/{was}".encode()).digest()[:8], signed=True)
        with self.engine.connect() as verbindung:
            # Held by the session, not by a transaction: building takes many of these.
            frei = bool(verbindung.scalar(select(func.pg_try_advisory_lock(kennung))))
            try:
                yield frei
            finally:
                if frei:
                    verbindung.scalar(select(func.pg_advisory_unlock(kennung)))

    def einfuegen(self, verbindung: Connection, tabelle: Table, zeilen: Sequence[Zeile]) -> None:
        """Rows in the order of the table's columns."""
        if not zeilen:
            return
        if self.sqlite or len(zeilen) < 10:
            platz = "?" if self.sqlite else "%s"
            sql = f"INSERT INTO {tabelle.name} VALUES ({','.join([platz] * len(tabelle.columns))})"  # noqa: S608  # own table
            verbindung.exec_driver_sql(sql, list(zeilen))
            return
        cursor: Any = verbindung.connection.cursor()
        try:
            with cursor.copy(f"COPY {tabelle.name} FROM STDIN") as kopie:
                for zeile in zeilen:
                    kopie.write_row(zeile)
        except self.dialekt.loaded_dbapi.Error as fehler:
            raise _wie_sonst(self.dialekt, fehler) from fehler
        finally:
            cursor.close()

    def loeschen(self, verbindung: Connection, tabelle: Table, zeilen: Iterable[Zeile]) -> None:
        """Exactly these rows, by their primary key."""
        spalten = list(tabelle.columns)
        stellen = [spalten.index(spalte) for spalte in tabelle.primary_key.columns]
        schluessel = [tuple(zeile[stelle] for stelle in stellen) for zeile in zeilen]
        if not schluessel:
            return
        platz = "?" if self.sqlite else "%s"
        bedingung = " AND ".join(f"{spalten[stelle].name} = {platz}" for stelle in stellen)
        verbindung.exec_driver_sql(f"DELETE FROM {tabelle.name} WHERE {bedingung}", schluessel)  # noqa: S608  # own table


class Vorbereitet:
    """A statement compiled once: what is left per execution is what the driver itself needs."""

    def __init__(self, anweisung: Select[*tuple[Any, ...]] | Insert, dialekt: Dialect) -> None:
        kompiliert = anweisung.compile(dialect=dialekt)
        if not isinstance(kompiliert, SQLCompiler):
            raise TypeError("keine Abfrage")
        self._sql = str(kompiliert)
        self._namen: list[str] | None = list(kompiliert.positiontup) if kompiliert.positiontup is not None else None
        self._vorgaben: Mapping[str, Any] = dict(kompiliert.params)

    def zeilen(self, verbindung: Connection, werte: Mapping[str, Any]) -> Rohzeilen:
        """What it finds, within the transaction of the connection; errors come as SQLAlchemy's."""
        treiber = verbindung.connection.driver_connection
        try:
            zeilen: Rohzeilen = self.ausfuehren(treiber, werte).fetchall()
        except verbindung.dialect.loaded_dbapi.Error as fehler:
            huelle = _wie_sonst(verbindung.dialect, fehler, treiber)
            if huelle.connection_invalidated:
                verbindung.invalidate()
            raise huelle from fehler
        return zeilen

    def ausfuehren(self, treiber: Any, werte: Mapping[str, Any]) -> Any:
        """Asked of the driver itself, whose cursor is returned and whose errors are raised."""
        alle = {**self._vorgaben, **werte}
        return treiber.execute(self._sql, alle if self._namen is None else tuple(alle[name] for name in self._namen))


class _InListe(FunctionElement[bool]):
    """Whether a text is among others that come as one parameter, so that the statement stays the same for any number."""

    type = Boolean()
    inherit_cache = True
    name = "in_liste"


@compiles(_InListe, "sqlite")
def _in_liste_sqlite(element: _InListe, compiler: SQLCompiler, **kw: Any) -> str:
    spalte, werte = (compiler.process(teil, **kw) for teil in element.clauses)
    return f"{spalte} IN (SELECT value FROM json_each({werte}))"  # noqa: S608  # compiled expressions, no values


@compiles(_InListe, "postgresql")
def _in_liste_postgresql(element: _InListe, compiler: SQLCompiler, **kw: Any) -> str:
    spalte, werte = (compiler.process(teil, **kw) for teil in element.clauses)
    return f"{spalte} IN (SELECT json_array_elements_text(({werte})::json))"


def in_liste(spalte: ColumnElement[str], parameter: str) -> ColumnElement[bool]:
    """Whether the column holds one of the texts in this parameter, which is made by `liste`."""
    return _InListe(spalte, bindparam(parameter, type_=TEXT))


def liste(werte: Iterable[object]) -> str:
    """Texts as one parameter for `in_liste`, in an order of its own."""
    return json.dumps(sorted(map(str, werte)))


def sichten_url(log_url: str) -> str:
    """Where the views of a log live unless told otherwise: on SQLite a file beside it, on PostgreSQL the same database."""
    adresse = make_url(log_url)
    if adresse.get_backend_name() != "sqlite" or not adresse.database:
        return log_url
    datei = Path(adresse.database)
    return f"sqlite:///{datei.with_name(f'{datei.stem}.sichten{datei.suffix}')}"


def _adresse(url: str) -> URL:
    adresse = make_url(url)
    if adresse.drivername in ("postgresql", "postgres"):
        return adresse.set(drivername="postgresql+psycopg")
    if adresse.get_backend_name() not in ("sqlite", "postgresql"):
        raise ValueError("die Sichten brauchen sqlite:/// oder postgresql://")
    return adresse


def _sqlite_einstellen(verbindung: Any, _: object) -> None:
    # Transactions begin where we say so, not where the driver guesses.
    verbindung.isolation_level = None
    cursor = verbindung.cursor()
    cursor.execute(f"PRAGMA busy_timeout={WARTEZEIT * 1000}")
    _wal(cursor)
    # A view lost with the power is built again.
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute("PRAGMA cache_size=-32768")
    cursor.close()


def _wal(cursor: Any) -> None:
    for _ in range(_VERSUCHE):
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError:
            # SQLite does not wait here for another process that does the same; for the write lock it does.
            cursor.execute("BEGIN EXCLUSIVE")
            cursor.execute("COMMIT")


def _sqlite_beginnen(verbindung: Connection) -> None:
    schreibend = verbindung.get_execution_options().get(_SCHREIBEND, False)
    verbindung.exec_driver_sql("BEGIN IMMEDIATE" if schreibend else "BEGIN")


def _wie_sonst(dialekt: Dialect, fehler: Any, treiber: Any = None) -> DBAPIError:
    """An error of the driver as SQLAlchemy would have raised it; with the connection, whether that is gone."""
    dbapi: Any = dialekt.loaded_dbapi
    weg = treiber is not None and dialekt.is_disconnect(fehler, treiber, None)
    huelle: Any = DBAPIError.instance(None, None, fehler, dbapi.Error, connection_invalidated=weg, dialect=dialekt)
    gehuellt: DBAPIError = huelle
    return gehuellt
