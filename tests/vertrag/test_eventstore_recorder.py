"""The recorders under the library's own contract, and what we changed about its tables."""

import importlib
import sqlite3
import sys
import unittest
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from uuid import uuid4

import eventsourcing.cryptography
import psycopg
import pytest

from adapters.eventstore import Log
from tests.vertrag.eventstore_hilfe import folge, geoeffnet, neu


@pytest.fixture
def log(datenbank_url: str) -> Iterator[Log]:
    with geoeffnet(datenbank_url) as log:
        yield log


@pytest.fixture
def bibliothek(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The library's contract tests. They import a cipher of a package we do not use and do not need here."""
    monkeypatch.setitem(sys.modules, "eventsourcing.cipher", eventsourcing.cryptography)
    return importlib.import_module("eventsourcing.tests.persistence")


@pytest.mark.parametrize(
    ("vertrag", "pruefung"),
    [
        ("ApplicationRecorderTestCase", "test_insert_select"),
        ("ApplicationRecorderTestCase", "test_concurrent_no_conflicts"),
        ("ApplicationRecorderTestCase", "test_concurrent_throughput"),
        ("NonInterleavingNotificationIDsBaseCase", "test"),
    ],
)
def test_die_recorder_erfuellen_den_vertrag_der_bibliothek(
    log: Log, bibliothek: ModuleType, vertrag: str, pruefung: str
) -> None:
    recorder = log._recorder
    # 1000 events in one save are more than ours takes.
    angaben: dict[str, Any] = {"create_recorder": lambda _: recorder, "insert_num": 500}
    fall = type("Vertrag", (getattr(bibliothek, vertrag),), angaben)(pruefung)
    ergebnis = unittest.TestResult()
    fall.run(ergebnis)
    assert ergebnis.testsRun == 1
    assert [text for _, text in ergebnis.failures + ergebnis.errors] == []
    assert ergebnis.skipped == []


def test_eine_position_wird_nie_zweimal_vergeben(log: Log) -> None:
    log.speichern(folge(uuid4(), 3))
    log._ablage.aendern("DELETE FROM fallwerk_events WHERE originator_version = ?", (3,))
    assert log.speichern([neu(uuid4(), 1)]) == (4,)


def test_postgresql_hat_keine_funktion_die_ohne_sperre_einfuegt(log: Log, datenbank_url: str) -> None:
    if datenbank_url.startswith("sqlite"):
        assert log._ablage.lesen("SELECT name FROM sqlite_master WHERE type = 'trigger'") == []
        return
    with psycopg.connect(datenbank_url) as verbindung:
        namen = verbindung.execute(
            "SELECT proname FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace WHERE nspname = 'public'"
        ).fetchall()
    assert namen == []
    assert log._recorder.datastore.enable_db_functions is False  # type: ignore[union-attr] # of PostgreSQL


def test_ein_speichern_wartet_nicht_fuer_immer_auf_die_sperre(log: Log, datenbank_url: str) -> None:
    if datenbank_url.startswith("sqlite"):
        zeile = log._ablage.lesen("PRAGMA busy_timeout")[0]
        assert zeile == (30_000,)
    else:
        assert log._recorder.datastore.lock_timeout > 0  # type: ignore[union-attr] # of PostgreSQL


def test_sqlite_verliert_nichts_und_laesst_leser_schreiber_nicht_aufhalten(tmp_path: Path) -> None:
    with geoeffnet(f"sqlite:///{tmp_path / 'neu' / 'ordner' / 'log.sqlite'}") as log:
        for _ in range(2):  # every connection, not only the first
            assert log._ablage.lesen("PRAGMA journal_mode") == [("wal",)]
            assert log._ablage.lesen("PRAGMA synchronous") == [(2,)]
            assert log._ablage.lesen("PRAGMA secure_delete") == [(1,)]


def test_ein_abzug_von_sqlite_behaelt_die_positionen(tmp_path: Path) -> None:
    with geoeffnet(f"sqlite:///{tmp_path / 'log.sqlite'}") as log:
        log.speichern(folge(uuid4(), 4))
        log._ablage.aendern("DELETE FROM fallwerk_events WHERE originator_version = ?", (2,))
        erwartet = log.ab(0, 10)
    quelle, ziel = sqlite3.connect(tmp_path / "log.sqlite"), sqlite3.connect(tmp_path / "abzug.sqlite")
    ziel.executescript("\n".join(quelle.iterdump()))
    quelle.close()
    ziel.close()
    with geoeffnet(f"sqlite:///{tmp_path / 'abzug.sqlite'}") as log:
        assert log.ab(0, 10) == erwartet
        assert [eintrag.position for eintrag in erwartet] == [1, 3, 4]
