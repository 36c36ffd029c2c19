"""Who looked at which case: every read of case contents leaves a row here, before its answer is sent."""

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import BigInteger, Column, Engine, Index, Integer, MetaData, Table, Text, create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.exc import SQLAlchemyError

from adapters.config import sqlalchemy_url
from adapters.http.tabellen import anlegen
from domain.entscheidungen.umstaende import Akteur
from projections.datenbank import Datenbank

_METADATA = MetaData()
ZUGRIFFE = Table(
    "zugriffe",
    _METADATA,
    Column("laufend", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("zeit", Text, nullable=False, comment="UTC, ISO 8601"),
    Column("durch", Text, nullable=False),
    Column("rolle", Text, nullable=False),
    Column("vorgang", Text, nullable=False, comment="die Operation der Schnittstelle"),
    Column(
        "gegenstaende", Text, nullable=False, comment="Kennungen der Fälle und Personen, durch Leerzeichen getrennt"
    ),
    Index("zugriffe_zeit", "zeit"),
)


class NichtFestgehalten(Exception):
    """The read could not be recorded, so it must not be answered."""


class Zugriffe:
    """The access log of one Mandant: rows are added, never changed. It holds ids only."""

    def __init__(self, url: str, verbindungen: int) -> None:
        einrichtung = Datenbank(url, 1)
        try:
            anlegen(einrichtung, _METADATA)
        finally:
            einrichtung.schliessen()
        self._engine = _engine(url, verbindungen)
        platz = "?" if self._engine.dialect.name == "sqlite" else "%s"
        spalten = [spalte.name for spalte in ZUGRIFFE.columns if spalte.name != "laufend"]
        # Every read passes here: written once, not compiled each time. Names of our own columns only.
        self._einfuegen = f"INSERT INTO zugriffe ({', '.join(spalten)}) VALUES ({', '.join([platz] * len(spalten))})"  # noqa: S608

    def festhalten(self, akteur: Akteur, vorgang: str, gegenstaende: Sequence[str], jetzt: datetime) -> None:
        """Raises `NichtFestgehalten` when the row could not be stored."""
        zeit = jetzt.astimezone(UTC).isoformat(timespec="milliseconds")
        zeile = (zeit, akteur.kennung, akteur.rolle.value, vorgang, " ".join(gegenstaende))
        try:
            with self._engine.connect() as verbindung:
                verbindung.exec_driver_sql(self._einfuegen, zeile)
        except SQLAlchemyError:
            raise NichtFestgehalten from None  # its message would repeat the row

    def verbinden(self) -> Connection:
        """For those who may read it."""
        return self._engine.connect()

    def schliessen(self) -> None:
        self._engine.dispose()


def _engine(url: str, verbindungen: int) -> Engine:
    # One statement is one row is one transaction.
    engine = create_engine(sqlalchemy_url(url), pool_size=verbindungen, max_overflow=0, isolation_level="AUTOCOMMIT")

    @event.listens_for(engine, "connect")
    def _einstellen(verbindung, _eintrag) -> None:  # type: ignore[no-untyped-def]  # the types are those of two drivers
        zeiger = verbindung.cursor()
        if engine.dialect.name == "sqlite":
            zeiger.execute("PRAGMA journal_mode=WAL")
            zeiger.execute("PRAGMA synchronous=NORMAL")
            zeiger.execute("PRAGMA busy_timeout=10000")
        else:
            # A row more or less after a power cut is bearable, a wait for the disk on every read is not.
            zeiger.execute("SET synchronous_commit TO off")
        zeiger.close()

    return engine
