"""The view of deadlines: its rows, its lists and its answers to why, the same from the tables and from a case in memory."""

import random
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.akte import Akte
from domain.fallverlauf import Unvereinbar, falte
from domain.fristen.frist import LAUFEND, Ausgang
from domain.vokabular import Funktion
from projections.deadlines import Deadlines, Fristenabfrage, eines_falls_aus, warum
from projections.deadlines.abfragen import Sichtbar
from projections.faelle import fallsichten as lesen
from projections.fallsicht import Fallsicht
from projections.lesung import Lesung
from projections.seiten import UngueltigerCursor
from projections.stamm import Stammspeicher
from tests.einheit.speicherlog import Speicherlog
from tests.einheit.verlaufsgenerator import BEGINN, KENNUNG, Verlauf, verlaeufe, verlauf
from tests.vertrag.sichten_hilfe import geoeffnet, spiele

EINE_DATENBANK = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])

tage = st.integers(0, 900).map(lambda tage: BEGINN + timedelta(days=tage))


def fallsichten(log: Speicherlog, verlauf: Verlauf) -> list[Fallsicht]:
    """The cases of a history as the runner sees them."""
    stamm, _ = Stammspeicher(log, KENNUNG).am(log.spitze())
    return [sicht for _, sichten in lesen(log, stamm.regelstand, verlauf.faelle, log.spitze()) for sicht in sichten]


def geschnitten(sicht: Fallsicht, stand: date) -> Fallsicht | None:
    """The same case from those effective entries only that speak of no later day."""
    wirksam = tuple(eintrag for eintrag in sicht.akte.wirksam if eintrag.ereignis.am <= stand)
    fall = falte(wirksam)
    assert not isinstance(fall, Unvereinbar)
    return Fallsicht(Akte(sicht.fall_id, wirksam, wirksam, fall), sicht.geboren, sicht.regelstand) if wirksam else None


# --- laws ------------------------------------------------------------------------------------------------------------


@settings(max_examples=80)
@given(verlauf=verlaeufe(min_schritte=10), stand=tage)
def test_wie_es_an_einem_tag_stand_haengt_an_keinem_spaeteren_eintrag(verlauf: Verlauf, stand: date) -> None:
    log = Speicherlog()
    spiele(verlauf, log)
    for sicht in fallsichten(log, verlauf):
        damals = geschnitten(sicht, stand)
        erwartet = eines_falls_aus(damals, stand) if damals is not None else []
        assert eines_falls_aus(sicht, stand) == erwartet
        if damals is not None:
            for zeile in erwartet[:5]:
                assert warum(sicht, UUID(zeile["frist"]), stand) == warum(damals, UUID(zeile["frist"]), stand)


@settings(EINE_DATENBANK, max_examples=15)
@given(verlauf=verlaeufe(min_schritte=20, max_schritte=60), staende=st.lists(tage, min_size=3, max_size=3))
def test_die_tabellen_sagen_dasselbe_wie_der_fall_im_gedaechtnis(
    datenbank_url: str, verlauf: Verlauf, staende: list[date]
) -> None:
    log = Speicherlog()
    spiele(verlauf, log)
    with geoeffnet(datenbank_url, log, sichten=[Deadlines()]) as sichten:
        sichten.nachziehen()
        alle = fallsichten(log, verlauf)
        with sichten.lesen("deadlines") as lesung:
            abfrage = Fristenabfrage(lesung)
            for stand in staende:
                gezaehlt = {ausgang.value: 0 for ausgang in Ausgang}
                erwartete: list[dict[str, Any]] = []
                for sicht in alle:
                    zeilen = eines_falls_aus(sicht, stand)
                    assert abfrage.eines_falls(sicht.fall_id, stand).eintraege == zeilen
                    erwartete += zeilen
                    for zeile in zeilen:
                        gezaehlt[zeile["ausgang"]] += 1
                assert abfrage.zusammenfassung(stand) == gezaehlt
                for zustand in (*([ausgang] for ausgang in Ausgang), LAUFEND, list(Ausgang)):
                    gefunden = alle_seiten(abfrage, stand, zustand=zustand, limit=7)
                    passende = [zeile for zeile in erwartete if zeile["ausgang"] in zustand]
                    assert sorted(map(str, gefunden)) == sorted(map(str, passende))
                    assert [_tag(zeile) for zeile in gefunden] == sorted(_tag(zeile) for zeile in passende)


def _tag(zeile: dict[str, Any]) -> str:
    return zeile["faellig_am"] or "9999-12-31"


def alle_seiten(abfrage: Fristenabfrage, stand: date, **weitere: Any) -> list[dict[str, Any]]:
    """The rows of all pages, one after the other."""
    zeilen: list[dict[str, Any]] = []
    cursor: str | None = None
    while True:
        seite = abfrage.liste(stand, cursor=cursor, **weitere)
        zeilen += seite.eintraege
        assert seite.anzahl == len(seite.eintraege) <= weitere.get("limit", 50)
        cursor = seite.weiter
        if cursor is None:
            return zeilen


# --- lists -----------------------------------------------------------------------------------------------------------


class Liste:
    """A history whose lists are asked for, and the rows of all cases to compare with."""

    def __init__(self, lesung: Lesung, log: Speicherlog, ganzer: Verlauf) -> None:
        self.abfrage = Fristenabfrage(lesung)
        self.stand = ganzer.letzter_tag
        self.zeilen = [zeile for sicht in fallsichten(log, ganzer) for zeile in eines_falls_aus(sicht, self.stand)]
        self.stamm, _ = Stammspeicher(log, KENNUNG).am(log.spitze())

    def von(self, *fachkraefte: UUID) -> list[str]:
        kennungen = {str(fachkraft) for fachkraft in fachkraefte}
        return sorted(
            zeile["frist"] for zeile in self.zeilen if zeile["fachkraft"] in kennungen and zeile["ausgang"] in LAUFEND
        )

    def in_team(self, team: UUID) -> list[UUID]:
        return [id for id, fachkraft in self.stamm.fachkraefte.items() if fachkraft.team(self.stand) == team]

    def gefragt(self, **weitere: Any) -> list[str]:
        return sorted(zeile["frist"] for zeile in alle_seiten(self.abfrage, self.stand, limit=5, **weitere))


def test_listen_nach_fachkraft_und_team_und_was_jemand_sehen_darf(datenbank_url: str) -> None:
    ganzer = verlauf(seed=30, schritte=200)
    log = Speicherlog()
    spiele(ganzer, log)
    with geoeffnet(datenbank_url, log, sichten=[Deadlines()]) as sichten:
        sichten.nachziehen()
        with sichten.lesen("deadlines") as lesung:
            liste = Liste(lesung, log, ganzer)
            fachkraefte, teams = list(liste.stamm.fachkraefte), list(liste.stamm.teams)
            assert liste.gefragt() == liste.von(*fachkraefte) != []
            for fachkraft in fachkraefte:
                assert liste.gefragt(fachkraft=fachkraft) == liste.von(fachkraft)
                assert sum(liste.abfrage.zusammenfassung(liste.stand, fachkraft=fachkraft).values()) == sum(
                    zeile["fachkraft"] == str(fachkraft) for zeile in liste.zeilen
                )
                sichtbar = Sichtbar(fachkraefte=frozenset({fachkraft}))
                assert liste.gefragt(sichtbar=sichtbar) == liste.von(fachkraft)
                assert liste.gefragt(fachkraft=fachkraefte[0], sichtbar=sichtbar) == (
                    liste.von(fachkraft) if fachkraft == fachkraefte[0] else []
                )
            for team in teams:
                assert liste.gefragt(team=team) == liste.von(*liste.in_team(team))
                assert liste.gefragt(sichtbar=Sichtbar(teams=frozenset({team}))) == liste.von(*liste.in_team(team))
            je_funktion = {Funktion(zeile["funktion"]) for zeile in liste.zeilen}
            assert sorted(f for funktion in je_funktion for f in liste.gefragt(funktion=funktion)) == liste.gefragt()
            assert liste.gefragt(funktion=Funktion.SERVICE) == []
            beides = Sichtbar(teams=frozenset(teams[:1]), fachkraefte=frozenset(fachkraefte[:1]))
            assert liste.gefragt(sichtbar=beides) == liste.von(*liste.in_team(teams[0]), fachkraefte[0])
            assert liste.gefragt(sichtbar=Sichtbar()) == []
            assert liste.gefragt(fachkraft=UUID(int=1)) == liste.gefragt(team=UUID(int=1)) == []


def test_die_liste_geht_auch_rueckwaerts(datenbank_url: str) -> None:
    ganzer = verlauf(seed=31, schritte=150)
    log = Speicherlog()
    spiele(ganzer, log)
    with geoeffnet(datenbank_url, log, sichten=[Deadlines()]) as sichten:
        sichten.nachziehen()
        with sichten.lesen("deadlines") as lesung:
            abfrage = Fristenabfrage(lesung)
            vorwaerts = alle_seiten(abfrage, ganzer.letzter_tag, limit=3, zustand=list(Ausgang))
            rueckwaerts = alle_seiten(abfrage, ganzer.letzter_tag, limit=4, zustand=list(Ausgang), absteigend=True)
            assert rueckwaerts == vorwaerts[::-1]
            assert len(vorwaerts) > 8


def test_ein_cursor_gilt_nur_fuer_seine_liste(datenbank_url: str) -> None:
    ganzer = verlauf(seed=31, schritte=150)
    log = Speicherlog()
    spiele(ganzer, log)
    with geoeffnet(datenbank_url, log, sichten=[Deadlines()]) as sichten:
        sichten.nachziehen()
        with sichten.lesen("deadlines") as lesung:
            abfrage = Fristenabfrage(lesung)
            cursor = abfrage.liste(ganzer.letzter_tag, limit=2, zustand=list(Ausgang)).weiter
            assert cursor is not None
            zufall = random.Random(1)
            falsche = [
                "",
                "x",
                "W10",
                cursor[:-3],
                "".join(zufall.sample(cursor, len(cursor))),
                "W1tbW1tbW1tbW1tbW1tb",
                "bnVsbA",
                "\u00e4",
            ]
            for falscher in falsche:
                with pytest.raises(UngueltigerCursor):
                    abfrage.liste(ganzer.letzter_tag, cursor=falscher)
            with pytest.raises(UngueltigerCursor):
                abfrage.liste(ganzer.letzter_tag, cursor=cursor, absteigend=True)


def test_von_einem_unbekannten_fall_gibt_es_nichts(datenbank_url: str) -> None:
    with geoeffnet(datenbank_url, Speicherlog(), sichten=[Deadlines()]) as sichten:
        sichten.nachziehen()
        with sichten.lesen("deadlines") as lesung:
            abfrage = Fristenabfrage(lesung)
            assert abfrage.eines_falls(UUID(int=1), BEGINN).eintraege == []
            assert set(abfrage.zusammenfassung(BEGINN).values()) == {0}
            assert abfrage.liste(BEGINN).json == "[]"


@pytest.mark.parametrize(("zustand", "index"), [([Ausgang.UEBERFAELLIG], "versaeumt"), (list(LAUFEND), "laufend")])
def test_die_liste_einer_fachkraft_liest_nur_deren_laufende_fristen(
    tmp_path: Path, zustand: list[Ausgang], index: str
) -> None:
    """By index, so that it costs the same among 20,000 cases. Asked of SQLite: PostgreSQL plans by how much there is."""
    datenbank_url = f"sqlite:///{tmp_path / 'sichten.sqlite'}"
    ganzer = verlauf(seed=32, schritte=150)
    log = Speicherlog()
    spiele(ganzer, log)
    with geoeffnet(datenbank_url, log, sichten=[Deadlines()]) as sichten:
        sichten.nachziehen()
        with sichten.lesen("deadlines") as lesung:
            Fristenabfrage(lesung).liste(ganzer.letzter_tag, zustand=zustand, fachkraft=UUID(int=1))
            (anweisung,) = lesung.bau.gemerkt.values()
            plan = lesung.verbindung.exec_driver_sql(
                "EXPLAIN QUERY PLAN " + anweisung._sql, ("",) * anweisung._sql.count("?")
            )
            schritte = [zeile[3] for zeile in plan]
    assert any(f"USING INDEX deadlines_{index}_fachkraft" in schritt for schritt in schritte), schritte
    # What is scanned is the page that was chosen before, and once more to put it in order.
    assert [schritt for schritt in schritte if schritt.startswith("SCAN")] == ["SCAN f", "SCAN gefragt LEFT-JOIN"], (
        schritte
    )
