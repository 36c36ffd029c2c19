"""Who looked at which case: every read of case contents leaves a row here, before its answer is sent."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, Column, Connection, Index, Integer, MetaData, Table, Text, event, insert
from sqlalchemy.exc import SQLAlchemyError

from adapters.http.tabellen import anlegen
from domain.entscheidungen.umstaende import Akteur
from projections.datenbank import Datenbank, Vorbereitet

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
        self._datenbank = Datenbank(url, verbindungen)
        if not self._datenbank.sqlite:
            event.listen(self._datenbank.engine, "connect", _nicht_auf_die_platte_warten)
        try:
            anlegen(self._datenbank, _METADATA)
        except BaseException:
            self._datenbank.schliessen()
            raise
        spalten = [spalte.name for spalte in ZUGRIFFE.columns if spalte.name != "laufend"]
        # Every read passes here: written once, not compiled each time.
        self._einfuegen = Vorbereitet(
            insert(ZUGRIFFE).values(dict.fromkeys(spalten, "")).inline(), self._datenbank.dialekt
        )

    def festhalten(self, akteur: Akteur, vorgang: str, gegenstaende: Sequence[str], jetzt: datetime) -> None:
        """Raises `NichtFestgehalten` when the row could not be stored."""
        zeit = jetzt.astimezone(UTC).isoformat(timespec="milliseconds")
        zeile = {
            "zeit": zeit,
            "durch": akteur.kennung,
            "rolle": akteur.rolle.value,
            "vorgang": vorgang,
            "gegenstaende": " ".join(gegenstaende),
        }
        try:
            self._datenbank.einzeln_schreiben(self._einfuegen, zeile)
        except SQLAlchemyError:
            raise NichtFestgehalten from None  # its message would repeat the row

    def verbinden(self) -> AbstractContextManager[Connection]:
        """For those who may read it."""
        return self._datenbank.lesend()

    def schliessen(self) -> None:
        self._datenbank.schliessen()


def _nicht_auf_die_platte_warten(verbindung: Any, _: object) -> None:
    # A row more or less after a power cut is bearable, a wait for the disk on every read is not.
    verbindung.execute("SET synchronous_commit TO off")
