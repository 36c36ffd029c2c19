"""A view that was kept up, in whatever portions, holds exactly what one made from zero holds. All views, any history."""

from collections import Counter
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.eventstore import Log, NeuerEintrag
from projections import runner
from projections.batch import Anwender
from projections.datenbank import sichten_url
from tests.einheit.speicherlog import Speicherlog
from tests.einheit.verlaufsgenerator import ZU_ZEIGEN, Verlauf, verlaeufe, verlauf
from tests.vertrag.eventstore_hilfe import SCHLUESSEL
from tests.vertrag.sichten_hilfe import Inhalt, geoeffnet, inhalt, spiele

EINE_DATENBANK = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
"""The database of a test is used by all its examples: the views of another log are dropped when a new one comes."""


def test_die_verlaeufe_zeigen_alles_was_sichten_schwer_macht() -> None:
    gezeigt: Counter[str] = Counter()
    for seed in range(40):
        gezeigt += verlauf(seed, 60).merkmale
    assert {merkmal: gezeigt[merkmal] for merkmal in ZU_ZEIGEN if gezeigt[merkmal] < 5} == {}


@settings(EINE_DATENBANK, max_examples=15)
@given(verlauf=verlaeufe(max_schritte=60), portionen=st.lists(st.integers(1, 40), min_size=1, max_size=8))
def test_nachgezogen_ist_dasselbe_wie_neu_aufgebaut(datenbank_url: str, verlauf: Verlauf, portionen: list[int]) -> None:
    log = Speicherlog()
    with geoeffnet(datenbank_url, log) as sichten:
        stelle = 0
        while stelle < len(verlauf.speicherungen):
            portion = portionen[stelle % len(portionen)]
            spiele(verlauf, log, stelle, stelle + portion)
            stelle += portion
            assert sichten.nachziehen() == log.spitze()
        nachgezogen = inhalt(sichten)
        sichten.neu_aufbauen()
        assert inhalt(sichten) == nachgezogen


def test_ein_eintrag_nach_dem_anderen_ergibt_dasselbe_wie_alle_auf_einmal(datenbank_url: str) -> None:
    ganzer = verlauf(seed=11, schritte=70)
    log = Speicherlog()
    with geoeffnet(datenbank_url, log) as sichten:
        for stelle in range(len(ganzer.speicherungen)):
            spiele(ganzer, log, stelle, stelle + 1)
            sichten.nachziehen()
        einzeln = inhalt(sichten)
    with geoeffnet(datenbank_url, log) as sichten:
        sichten.nachziehen()
        assert inhalt(sichten) == einzeln


def test_aus_dem_ereignisspeicher_gelesen_ergibt_es_dasselbe_wie_aus_dem_gedaechtnis(datenbank_url: str) -> None:
    ganzer = verlauf(seed=3, schritte=70)
    gedaechtnis = Speicherlog()
    log = Log.oeffnen(datenbank_url, SCHLUESSEL)
    try:
        with geoeffnet(sichten_url(datenbank_url), log) as sichten:
            nummern: Counter[object] = Counter()
            for stelle, speicherung in enumerate(ganzer.speicherungen):
                spiele(ganzer, gedaechtnis, stelle, stelle + 1)
                neue = []
                for strom, ereignis in speicherung.neue:
                    nummern[strom] += 1
                    neue.append(NeuerEintrag(strom, nummern[strom], ereignis, strom))
                log.speichern(neue, regelwerk_texte=speicherung.texte)
                if stelle % 7 == 0:
                    sichten.nachziehen()
            sichten.nachziehen()
            aus_dem_speicher = inhalt(sichten)
            sichten.neu_aufbauen()
            assert inhalt(sichten) == aus_dem_speicher
        with geoeffnet(sichten_url(datenbank_url), gedaechtnis) as sichten:
            sichten.nachziehen()
            assert inhalt(sichten) == aus_dem_speicher
    finally:
        log.schliessen()


def test_wer_weit_zurueckliegt_wird_neu_gebaut_und_nicht_fall_fuer_fall_nachgezogen(
    datenbank_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner, "WEIT_ZURUECK", 20)
    nachgezogene: list[int] = []
    eigentlich = Anwender.anwenden

    def gezaehlt(*args: Any, **kwargs: Any) -> None:
        nachgezogene.append(1)
        eigentlich(*args, **kwargs)

    monkeypatch.setattr(Anwender, "anwenden", gezaehlt)
    ganzer = verlauf(seed=5, schritte=60)
    log = Speicherlog()
    with geoeffnet(datenbank_url, log) as sichten:
        spiele(ganzer, log, 0, 12)
        sichten.nachziehen()
        nachgezogene.clear()
        spiele(ganzer, log, 12, None)
        assert log.spitze() > 40, "weiter zurück als das, was schon gesehen ist"
        assert sichten.nachziehen() == log.spitze()
        danach = inhalt(sichten)
    assert nachgezogene == []
    assert danach == _von_null(datenbank_url, log)


def test_der_neuaufbau_nennt_seinen_fortschritt(datenbank_url: str) -> None:
    ganzer = verlauf(seed=5, schritte=60)
    log = Speicherlog()
    spiele(ganzer, log)
    gemeldet: list[tuple[int, int]] = []
    with geoeffnet(datenbank_url, log) as sichten:
        sichten.neu_aufbauen(lambda fertig, gesamt: gemeldet.append((fertig, gesamt)))
    assert gemeldet[-1] == (len(ganzer.faelle), len(ganzer.faelle))
    assert gemeldet == sorted(gemeldet)


def test_was_waehrend_des_neuaufbaus_aufgezeichnet_wird_fehlt_danach_nicht(datenbank_url: str) -> None:
    ganzer = verlauf(seed=8, schritte=60)
    log = Speicherlog()
    haelfte = len(ganzer.speicherungen) // 2
    spiele(ganzer, log, 0, haelfte)
    with geoeffnet(datenbank_url, log) as sichten:
        sichten.nachziehen()

        def inzwischen(fertig: int, gesamt: int) -> None:
            spiele(ganzer, log, haelfte, None)

        sichten.neu_aufbauen(inzwischen)
        sichten.nachziehen()
        assert {stand.rueckstand for stand in sichten.stand()} == {0}
        danach = inhalt(sichten)
    assert danach == _von_null(datenbank_url, log)


def test_ein_abgebrochener_neuaufbau_laesst_die_alten_zeilen_antworten(datenbank_url: str) -> None:
    ganzer = verlauf(seed=9, schritte=60)
    log = Speicherlog()
    spiele(ganzer, log)
    with geoeffnet(datenbank_url, log) as sichten:
        sichten.nachziehen()
        vorher = inhalt(sichten)

        def abbruch(fertig: int, gesamt: int) -> None:
            raise KeyboardInterrupt

        try:
            sichten.neu_aufbauen(abbruch)
        except KeyboardInterrupt:
            pass
        else:
            raise AssertionError("der Abbruch kam nicht an")
        assert inhalt(sichten) == vorher
        sichten.neu_aufbauen()
        assert inhalt(sichten) == vorher
        assert not any(stand.wird_neu_gebaut for stand in sichten.stand())


def test_sichten_eines_anderen_logs_werden_verworfen(datenbank_url: str) -> None:
    erster, zweiter = Speicherlog(), Speicherlog()
    spiele(verlauf(seed=1, schritte=50), erster)
    spiele(verlauf(seed=2, schritte=50), zweiter)
    log_id = uuid4().hex
    with geoeffnet(datenbank_url, erster, log_id=log_id) as sichten:
        sichten.nachziehen()
        aus_dem_ersten = inhalt(sichten)
    with geoeffnet(datenbank_url, erster, log_id=log_id) as sichten:
        assert {stand.position for stand in sichten.stand()} == {erster.spitze()}
        assert inhalt(sichten) == aus_dem_ersten
    with geoeffnet(datenbank_url, zweiter) as sichten:
        assert {stand.zustand for stand in sichten.stand()} == {"fehlt"}
        sichten.nachziehen()
        assert inhalt(sichten) == _von_null(datenbank_url, zweiter) != aus_dem_ersten


def _von_null(url: str, log: Speicherlog) -> Inhalt:
    with geoeffnet(url, log) as sichten:
        sichten.nachziehen()
        return inhalt(sichten)


def test_ohne_einen_einzigen_eintrag_sind_alle_sichten_bereit(datenbank_url: str) -> None:
    with geoeffnet(datenbank_url, Speicherlog()) as sichten:
        assert sichten.nachziehen() == 0
        assert all(stand.bereit for stand in sichten.stand())
        assert not any(inhalt(sichten).values())
