"""Views over a log in memory, and what stands in their tables."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Column, MetaData, Table, select

from adapters.anwendung.sichten import alle_sichten
from projections.fallsicht import Fallsicht
from projections.quelle import Quelle
from projections.sicht import TEXT, ZAHL, Sicht, Stammdaten, Zeilen
from projections.sichten import Sichten
from tests.einheit.speicherlog import Speicherlog
from tests.einheit.verlaufsgenerator import KENNUNG, Verlauf

Inhalt = dict[tuple[str, str], list[tuple[Any, ...]]]


class Zaehlung:
    """A small view: how many entries a case has, and how many a stream of the office."""

    haengt_an_regeln = False
    stammtabellen = frozenset({"stroeme"})

    def __init__(self, name: str = "zaehlung", version: int = 1, *, giftig: frozenset[UUID] = frozenset()) -> None:
        self.name = name
        self.version = version
        self.giftig = giftig

    def tabellen(self, metadata: MetaData, endung: str) -> Mapping[str, Table]:
        def tabelle(name: str, schluessel: str) -> Table:
            voller_name = f"{self.name}_{name}{endung}"
            return Table(voller_name, metadata, Column(schluessel, TEXT, primary_key=True), Column("anzahl", ZAHL))

        return {"faelle": tabelle("faelle", "fall"), "stroeme": tabelle("stroeme", "strom")}

    def zeilen(self, sicht: Fallsicht) -> Zeilen:
        if sicht.fall_id in self.giftig:
            raise LookupError(f"Vermerk über {sicht.fall_id}")
        return {"faelle": [(str(sicht.fall_id), sicht.akte.version * self.version)]}

    def stammzeilen(self, stamm: Stammdaten, strom: UUID) -> Zeilen:
        return {"stroeme": [(str(strom), len(stamm.eintraege[strom]))]}


@contextmanager
def geoeffnet(
    url: str, quelle: Quelle, *, sichten: Sequence[Sicht] | None = None, log_id: str | None = None
) -> Iterator[Sichten]:
    """Views of a log that nobody has seen before, unless `log_id` names one."""
    offen = Sichten(url, sichten or alle_sichten(), quelle, KENNUNG, log_id=log_id or uuid4().hex, verbindungen=4)
    try:
        yield offen
    finally:
        offen.schliessen()


def inhalt(sichten: Sichten) -> Inhalt:
    """All rows of all views, in an order of their own."""
    ergebnis: Inhalt = {}
    for stand in sichten.stand():
        with sichten.lesen(stand.name) as lesung:
            for name, tabelle in lesung.tabellen.items():
                zeilen = [tuple(zeile) for zeile in lesung.verbindung.execute(select(tabelle))]
                ergebnis[stand.name, name] = sorted(zeilen, key=repr)
    return ergebnis


def spiele(verlauf: Verlauf, log: Speicherlog, von: int = 0, bis: int | None = None) -> None:
    """Records a part of a history."""
    for speicherung in verlauf.speicherungen[von:bis]:
        log.speichern(speicherung.neue, speicherung.texte)


def schliesse_alle(url: str, request: pytest.FixtureRequest) -> None:
    """What a server does that starts anew: all connections end. SQLite has none that could."""
    if url.startswith("postgresql"):
        verwaltung = request.getfixturevalue("postgres_verwaltung")
        name = urlsplit(url).path.removeprefix("/")
        verwaltung.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name])
