"""Many at once: nobody overtakes a reader, nobody overwrites, a lost connection loses and doubles nothing."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Barrier, Event
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
from eventsourcing.persistence import OperationalError

from adapters.eventstore import Log, LogNichtErreichbar, SchluesselBelegt, Versionskonflikt
from domain.eintrag import Lesart
from tests.vertrag.eventstore_hilfe import SCHLUESSEL, antwort, folge, geoeffnet, inhalt, kontakt, neu

WURZEL = Path(__file__).parents[2]


@pytest.fixture
def log(datenbank_url: str) -> Iterator[Log]:
    with geoeffnet(datenbank_url) as log:
        yield log


# Order


def test_ein_leser_der_nachliest_verpasst_nichts(datenbank_url: str) -> None:
    """12 writers over two open logs, one reader that follows the tail while they write."""
    with geoeffnet(datenbank_url) as eines, geoeffnet(datenbank_url) as anderes, ThreadPoolExecutor(13) as gruppe:
        fertig = Event()

        def schreiben(nummer: int) -> list[int]:
            log, positionen = (eines, anderes)[nummer % 2], list[int]()
            for lauf in range(20):
                positionen += log.speichern(folge(uuid4(), 1 + lauf % 3, "vermerkt" if lauf % 2 else None))
            return positionen

        def nachlesen() -> list[int]:
            gesehen: list[int] = []
            while True:
                letzte_runde = fertig.is_set()
                while stueck := eines.ab(gesehen[-1] if gesehen else 0, 7):
                    gesehen += [eintrag.position for eintrag in stueck]
                if letzte_runde:
                    return gesehen

        leser = gruppe.submit(nachlesen)
        schreiber = [gruppe.submit(schreiben, nummer) for nummer in range(12)]
        geschrieben = [position for einer in schreiber for position in einer.result()]
        fertig.set()
        gesehen = leser.result()
    assert gesehen == sorted(geschrieben)
    assert len(set(gesehen)) == len(gesehen) == 12 * 39


def test_von_vielen_die_dieselbe_nummer_wollen_bekommt_sie_einer(log: Log) -> None:
    strom, start = uuid4(), Barrier(12)

    def versuchen(nummer: int) -> bool:
        start.wait()
        try:
            log.speichern(
                [neu(uuid4(), 1, kontakt(f"beiwerk {nummer}"), strom), neu(strom, 1, kontakt(str(nummer)), strom)]
            )
        except Versionskonflikt:
            return False
        return True

    with ThreadPoolExecutor(12) as gruppe:
        erfolge = list(gruppe.map(versuchen, range(12)))
    assert erfolge.count(True) == 1
    assert len(log.ab(0, 100)) == 2
    assert log.strom(strom, lesart=Lesart.OFFEN)[0].ereignis == kontakt(str(erfolge.index(True)))


def test_derselbe_schluessel_von_vielen_zugleich_wird_einmal_ausgefuehrt(log: Log) -> None:
    start = Barrier(12)

    def versuchen(nummer: int) -> bool:
        start.wait()
        try:
            log.speichern([neu(uuid4(), 1, kontakt("x"), None)], idempotenz=antwort("k-1", f"Antwort {nummer}"))
        except SchluesselBelegt:
            return False
        return True

    with ThreadPoolExecutor(12) as gruppe:
        erfolge = list(gruppe.map(versuchen, range(12)))
    assert erfolge.count(True) == 1
    assert len(log.ab(0, 100)) == 1
    zeile = log.idempotenz_lesen("fm-1", "k-1")
    assert zeile is not None
    assert zeile.antwort == f"Antwort {erfolge.index(True)}"


def test_die_ursache_eines_fehlschlags_ist_immer_dieselbe(log: Log) -> None:
    """The driver sends several statements at once: which of their errors comes up must not depend on timing."""
    a = uuid4()
    log.speichern([neu(a, 1, kontakt("x"), a)], idempotenz=antwort("k-1"))
    vorher = inhalt(log)
    for _ in range(25):
        with pytest.raises(SchluesselBelegt):
            log.speichern([neu(a, 1, kontakt("x"), a)], idempotenz=antwort("k-1"))
        with pytest.raises(Versionskonflikt):
            log.speichern([neu(a, 1, kontakt("x"), a), neu(a, 2)], idempotenz=antwort("k-2"))
        with pytest.raises(Versionskonflikt):
            log.speichern([neu(a, 1)])
    assert inhalt(log) == vorher


@contextmanager
def fremde_sperre(url: str) -> Iterator[None]:
    """Somebody else holds the right to write, and does not let go."""
    if url.startswith("sqlite"):
        datei = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
        datei.execute("BEGIN IMMEDIATE")
        yield
        datei.close()
    else:
        with psycopg.connect(url) as verbindung:
            verbindung.execute("LOCK TABLE fallwerk_events IN EXCLUSIVE MODE")
            yield


def test_ein_speichern_gibt_auf_wenn_die_sperre_nicht_zu_haben_ist(
    datenbank_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.eventstore.sqlite.WARTEZEIT", 1)
    monkeypatch.setattr("adapters.eventstore.postgres.SPERRZEIT", 1)
    monkeypatch.setattr("adapters.eventstore.postgres.VERSUCHE", 1)
    a = uuid4()
    with geoeffnet(datenbank_url) as log:
        log.speichern([neu(a, 1)])
        vorher = inhalt(log)
        with fremde_sperre(datenbank_url):
            with pytest.raises(LogNichtErreichbar):
                log.speichern([neu(a, 2, kontakt("x"), a)], idempotenz=antwort("k-1"))
            assert inhalt(log) == vorher
        log.speichern([neu(a, 2, kontakt("x"), a)], idempotenz=antwort("k-1"))
        assert log.idempotenz_lesen("fm-1", "k-1") == antwort("k-1")


# Processes


def schreiben(url: str, anzahl: str) -> None:
    """What one process of the test below does."""
    with geoeffnet(url) as log:
        for _ in range(int(anzahl)):
            log.speichern(folge(uuid4(), 2, "vermerkt"))


def test_mehrere_prozesse_oeffnen_und_schreiben_zugleich(datenbank_url: str) -> None:
    """The first opening makes the tables: all processes come at once and find an empty database."""
    befehl = "import sys; from tests.vertrag.test_eventstore_nebenlaeufig import schreiben; schreiben(*sys.argv[1:])"
    prozesse = [
        subprocess.Popen(
            [sys.executable, "-W", "error", "-c", befehl, datenbank_url, "15"],
            cwd=WURZEL,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    fehler = [prozess.communicate()[1] for prozess in prozesse]
    assert fehler == [""] * 4
    with geoeffnet(datenbank_url) as log:
        alle = log.ab(0, 1000, lesart=Lesart.OFFEN)
        assert len(alle) == 4 * 15 * 2
        assert all(eintrag.ereignis == kontakt("vermerkt") for eintrag in alle)
        assert len(log.strom_ids("fall.")) == 60


def test_viele_faeden_eines_prozesses_oeffnen_zugleich(datenbank_url: str) -> None:
    start = Barrier(6)

    def oeffnen(_: int) -> str:
        start.wait()
        with geoeffnet(datenbank_url) as log:
            return log.log_id

    with ThreadPoolExecutor(6) as gruppe:
        assert len(set(gruppe.map(oeffnen, range(6)))) == 1


# Lost connections


@contextmanager
def nach_dem_commit_verloren(log: Log, monkeypatch: pytest.MonkeyPatch, danach: Callable[[], None]) -> Iterator[None]:
    """The first time the log writes, the connection breaks after the commit and before anybody hears of it."""
    speicher: Any = log._recorder.datastore
    echt, offen = speicher.get_connection, [True]

    @contextmanager
    def verbindung(**angaben: Any) -> Iterator[Any]:
        with echt(**angaben) as eine:
            yield eine
        if offen:
            offen.clear()
            danach()
            raise psycopg.OperationalError("server closed the connection unexpectedly")

    @contextmanager
    def uebersetzt(**angaben: Any) -> Iterator[Any]:
        try:
            with verbindung(**angaben) as eine:
                yield eine
        except psycopg.OperationalError as fehler:
            raise OperationalError(str(fehler)) from fehler

    monkeypatch.setattr(speicher, "get_connection", uebersetzt)
    yield
    monkeypatch.undo()


def test_was_vor_dem_verlust_der_verbindung_gespeichert_war_gilt_als_gespeichert(
    log: Log, datenbank_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b = uuid4(), uuid4()
    eintraege = [neu(a, 1, kontakt("x"), a), neu(b, 1), neu(a, 2)]
    with nach_dem_commit_verloren(log, monkeypatch, lambda: None):
        if datenbank_url.startswith("sqlite"):
            # Nothing repeats a save here; whoever repeats the command is told by its key.
            with pytest.raises(LogNichtErreichbar):
                log.speichern(eintraege, idempotenz=antwort("k-1"))
            with pytest.raises(SchluesselBelegt):
                log.speichern(eintraege, idempotenz=antwort("k-1"))
        else:
            positionen = log.speichern(eintraege, idempotenz=antwort("k-1"))
            assert positionen == tuple(eintrag.position for eintrag in log.ab(0, 10))
    assert [(eintrag.strom, eintrag.nr) for eintrag in log.ab(0, 10)] == [(a, 1), (b, 1), (a, 2)]
    assert log.idempotenz_lesen("fm-1", "k-1") == antwort("k-1")


def test_ein_fremdes_ereignis_gilt_nach_einem_verlust_nicht_als_das_eigene(
    log: Log, datenbank_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The connection breaks, nothing of ours is there, and another writer has taken the number."""
    a = uuid4()

    def zuvorkommen() -> None:
        log._ablage.aendern("DELETE FROM fallwerk_events")
        log._ablage.aendern("DELETE FROM schluessel")
        with geoeffnet(datenbank_url) as anderes:
            anderes.speichern([neu(a, 1, kontakt("fremd"), a)])

    erwartet = LogNichtErreichbar if datenbank_url.startswith("sqlite") else Versionskonflikt
    with nach_dem_commit_verloren(log, monkeypatch, zuvorkommen), pytest.raises(erwartet):
        log.speichern([neu(a, 1, kontakt("eigen"), a)])
    assert [eintrag.ereignis for eintrag in log.strom(a, lesart=Lesart.OFFEN)] == [kontakt("fremd")]


def test_gekappte_verbindungen_werden_ersetzt(log: Log, datenbank_url: str) -> None:
    def kappen() -> None:
        if datenbank_url.startswith("sqlite"):
            return
        with psycopg.connect(datenbank_url, autocommit=True) as verwaltung:
            gekappt = verwaltung.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()"
            ).fetchall()
            assert gekappt

    a = uuid4()
    log.speichern([neu(a, 1)])
    kappen()
    assert log.speichern([neu(a, 2, kontakt("x"), a)], idempotenz=antwort("k-1")) == (log.spitze(),)
    kappen()
    assert [eintrag.nr for eintrag in log.strom(a)] == [1, 2]


def test_ein_geschlossenes_log_haelt_nichts_mehr_offen(datenbank_url: str) -> None:
    log = Log.oeffnen(datenbank_url, SCHLUESSEL)
    log.speichern([neu(UUID(int=1), 1)])
    log.schliessen()
    if datenbank_url.startswith("sqlite"):
        ordner = Path(datenbank_url.removeprefix("sqlite:///")).parent
        assert not list(ordner.glob("*-wal"))
    else:
        with psycopg.connect(datenbank_url) as verwaltung:
            zeile = verwaltung.execute(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend'"
            ).fetchone()
            assert zeile == (1,)


# Closing


def test_ein_log_das_geschlossen_wird_laesst_erst_enden_was_gerade_gelesen_wird(datenbank_url: str) -> None:
    """8 threads read while the log is closed under them: none gets half an answer, and the process goes on. SQLite has crashed
    in some one of 20 rounds; a server closes its own side."""
    strom = uuid4()
    with geoeffnet(datenbank_url) as log:
        log.speichern(folge(strom, 50))

    def lesen(log: Log, begonnen: Barrier) -> list[int]:
        mengen = list[int]()
        try:
            while True:
                mengen.append(len(log.ab(0, 100)))
                if len(mengen) == 1:
                    begonnen.wait()
        except LogNichtErreichbar:
            return mengen

    for _ in range(20 if datenbank_url.startswith("sqlite") else 3):
        log, begonnen = Log.oeffnen(datenbank_url, SCHLUESSEL), Barrier(9)
        with ThreadPoolExecutor(8) as gruppe:
            leser = [gruppe.submit(lesen, log, begonnen) for _ in range(8)]
            begonnen.wait()
            log.schliessen()
            assert {menge for einer in leser for menge in einer.result()} == {50}


def test_ein_geschlossenes_log_sagt_dass_es_nicht_erreichbar_ist(log: Log) -> None:
    log.schliessen()
    with pytest.raises(LogNichtErreichbar):
        log.spitze()
    with pytest.raises(LogNichtErreichbar):
        log.speichern(folge(uuid4(), 1))
