"""The database fixture itself: without it a green run on two databases means nothing."""

import os
from collections.abc import Callable

import psycopg
import pytest
import sqlalchemy

from tests.conftest import POSTGRES_URL, SERVEREINSTELLUNGEN


def verbunden(url: str) -> sqlalchemy.Engine:
    return sqlalchemy.create_engine(
        url.replace("postgresql://", "postgresql+psycopg://"), poolclass=sqlalchemy.NullPool
    )


@pytest.mark.parametrize("durchgang", [1, 2])
def test_jeder_test_findet_eine_leere_datenbank_vor(datenbank_url: str, durchgang: int) -> None:
    with verbunden(datenbank_url).begin() as verbindung:
        verbindung.exec_driver_sql("CREATE TABLE nur_hier (durchgang INTEGER PRIMARY KEY)")
        assert verbindung.exec_driver_sql("SELECT count(*) FROM nur_hier").scalar_one() == 0
        verbindung.exec_driver_sql(f"INSERT INTO nur_hier VALUES ({durchgang})")


def test_zwei_datenbanken_eines_tests_sind_getrennt(neue_datenbank: Callable[[], str]) -> None:
    eine, andere = neue_datenbank(), neue_datenbank()
    with verbunden(eine).begin() as verbindung:
        verbindung.exec_driver_sql("CREATE TABLE nur_hier (durchgang INTEGER PRIMARY KEY)")
    assert sqlalchemy.inspect(verbunden(eine)).get_table_names() == ["nur_hier"]
    assert sqlalchemy.inspect(verbunden(andere)).get_table_names() == []


def test_der_zweite_durchgang_ist_wirklich_postgresql(datenbank_url: str, request: pytest.FixtureRequest) -> None:
    erwartet = {"sqlite": "sqlite", "postgresql": "postgresql"}[datenbank_url.partition(":")[0]]
    assert verbunden(datenbank_url).dialect.name == erwartet
    assert f"[{erwartet}]" in request.node.name


@pytest.mark.skipif(bool(os.environ.get(POSTGRES_URL)), reason="ein fremder Server hat seine eigenen Einstellungen")
def test_der_eigene_server_laeuft_mit_den_einstellungen_der_tests(postgres_verwaltung: psycopg.Connection) -> None:
    zeilen = [zeile.split(" = ") for zeile in SERVEREINSTELLUNGEN.strip().splitlines()]
    for name, wert in zeilen:
        zeile = postgres_verwaltung.execute("SELECT current_setting(%s)", [name]).fetchone()
        assert zeile == (wert,)
