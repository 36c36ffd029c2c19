"""The access log, on both databases: what is recorded is there, and what could not be recorded says so."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from adapters.config import neben
from adapters.http.zugriffe import ZUGRIFFE, NichtFestgehalten, Zugriffe
from domain.entscheidungen.umstaende import Akteur
from domain.vokabular import Rolle
from tests.vertrag.sichten_hilfe import schliesse_alle

WER = Akteur("ifk-1", Rolle.IFK, None)
JETZT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


@contextmanager
def geoeffnet(url: str) -> Iterator[Zugriffe]:
    offen = Zugriffe(neben(url, "zugriffe"), 4)
    try:
        yield offen
    finally:
        offen.schliessen()


def gegenstaende(zugriffe: Zugriffe) -> list[str]:
    with zugriffe.verbinden() as verbindung:
        return list(verbindung.scalars(select(ZUGRIFFE.c.gegenstaende).order_by(ZUGRIFFE.c.laufend)))


def test_was_festgehalten_ist_sieht_sofort_jeder(datenbank_url: str) -> None:
    with geoeffnet(datenbank_url) as eine, geoeffnet(datenbank_url) as andere:
        eine.festhalten(WER, "fristen", ("fall-1", "fall-2"), JETZT)
        andere.festhalten(WER, "fall_lesen", ("fall-3",), JETZT)
        with andere.verbinden() as verbindung:
            zeilen = verbindung.execute(select(ZUGRIFFE).order_by(ZUGRIFFE.c.laufend)).all()
    assert [tuple(zeile)[1:] for zeile in zeilen] == [
        ("2026-11-22T09:30:00.000+00:00", "ifk-1", "ifk", "fristen", "fall-1 fall-2"),
        ("2026-11-22T09:30:00.000+00:00", "ifk-1", "ifk", "fall_lesen", "fall-3"),
    ]


def test_das_festhalten_wartet_nicht_auf_die_platte(datenbank_url: str) -> None:
    with geoeffnet(datenbank_url) as zugriffe, zugriffe.verbinden() as verbindung:
        if datenbank_url.startswith("postgresql"):
            assert verbindung.exec_driver_sql("SHOW synchronous_commit").scalar() == "off"
        else:
            assert verbindung.exec_driver_sql("PRAGMA synchronous").scalar() == 1


def test_nach_einem_neustart_der_datenbank_misslingt_es_hoechstens_einmal(
    neue_datenbank: Callable[[], str], request: pytest.FixtureRequest
) -> None:
    url = neue_datenbank()
    with geoeffnet(url) as zugriffe:
        with zugriffe.verbinden(), zugriffe.verbinden(), zugriffe.verbinden():
            pass
        schliesse_alle(url, request)
        gelungen = []
        for nummer in range(5):
            try:
                zugriffe.festhalten(WER, "fall_lesen", (f"fall-{nummer}",), JETZT)
                gelungen.append(f"fall-{nummer}")
            except NichtFestgehalten:
                assert nummer == 0
        assert len(gelungen) >= 4
        assert gegenstaende(zugriffe) == gelungen
