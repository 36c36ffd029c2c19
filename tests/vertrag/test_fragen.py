"""A single question to a view: one statement, whose rows and position agree whatever happens to the view meanwhile."""

import threading
from collections.abc import Callable
from uuid import uuid4

import pytest
from sqlalchemy import insert, select

from projections import speicher
from projections.datenbank import Datenbank, Vorbereitet, sichten_url
from projections.lesung import Befragbar, Einzelfrage, Frage, Lesung
from projections.sichten import Sichten, SichtNichtBereit
from projections.speicher import EINRICHTUNG
from tests.einheit.speicherlog import Speicherlog
from tests.einheit.verlaufsgenerator import Verlauf, verlauf
from tests.vertrag.sichten_hilfe import Zaehlung, geoeffnet, schliesse_alle, spiele


@pytest.fixture
def ganzer() -> Verlauf:
    return verlauf(seed=21, schritte=90)


class Zaehlfrage:
    """How many entries every case has, by case. Knows of each time it was put whether that was in a `Lesung`."""

    def __init__(self, *, mindestens: int = 0, vorher: Callable[[], None] = lambda: None) -> None:
        self.mindestens = mindestens
        self.vorher = vorher
        self.gestellt: list[type[Befragbar]] = []

    def __call__(self, bau: Befragbar) -> dict[str, int]:
        self.gestellt.append(type(bau))
        if type(bau) is Einzelfrage:
            self.vorher()
        c = bau.tabellen["faelle"].c
        frage = Frage(select(c.fall, c.anzahl).where(c.anzahl >= self.mindestens), ("fall",))
        return dict(map(tuple, bau.zeilen(("zaehlung", self.mindestens), lambda: frage, {})))


def gelesen(sichten: Sichten) -> tuple[dict[str, int], int]:
    """The same, asked in a `Lesung`."""
    with sichten.lesen("zaehlung") as lesung:
        tabelle = lesung.tabellen["faelle"]
        return {zeile.fall: zeile.anzahl for zeile in lesung.verbindung.execute(select(tabelle))}, lesung.position


def test_eine_frage_findet_dasselbe_wie_eine_lesung_und_braucht_von_der_zweiten_an_keine(
    datenbank_url: str, ganzer: Verlauf
) -> None:
    log = Speicherlog()
    spiele(ganzer, log)
    with geoeffnet(datenbank_url, log, sichten=[Zaehlung()]) as sichten:
        sichten.nachziehen()
        frage = Zaehlfrage()
        for _ in range(3):
            assert sichten.fragen("zaehlung", frage) == gelesen(sichten)
        assert len(gelesen(sichten)[0]) == len(ganzer.faelle)
        assert frage.gestellt == [Lesung, Einzelfrage, Einzelfrage]


@pytest.mark.parametrize("absteigend", [False, True])
def test_die_zeilen_kommen_in_der_ordnung_der_frage(datenbank_url: str, ganzer: Verlauf, absteigend: bool) -> None:
    log = Speicherlog()
    spiele(ganzer, log)

    def geordnet(bau: Befragbar) -> list[tuple[str, int]]:
        c = bau.tabellen["faelle"].c
        frage = Frage(select(c.fall, c.anzahl), ("anzahl", "fall"), absteigend)
        return [(fall, anzahl) for fall, anzahl in bau.zeilen("geordnet", lambda: frage, {})]

    with geoeffnet(datenbank_url, log, sichten=[Zaehlung()]) as sichten:
        sichten.nachziehen()
        erwartet = sorted(gelesen(sichten)[0].items(), key=lambda paar: (paar[1], paar[0]), reverse=absteigend)
        assert len(erwartet) > 3
        for _ in range(2):
            assert sichten.fragen("zaehlung", geordnet)[0] == erwartet


def test_auch_eine_leere_antwort_weiss_ihre_position(datenbank_url: str, ganzer: Verlauf) -> None:
    log = Speicherlog()
    spiele(ganzer, log)
    with geoeffnet(datenbank_url, log, sichten=[Zaehlung()]) as sichten:
        sichten.nachziehen()
        sichten.fragen("zaehlung", Zaehlfrage())
        frage = Zaehlfrage(mindestens=1_000)
        assert sichten.fragen("zaehlung", frage) == ({}, log.spitze())
        assert frage.gestellt == [Einzelfrage]


def test_zeilen_und_position_gehoeren_zusammen_waehrend_die_sicht_nachkommt(
    datenbank_url: str, ganzer: Verlauf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speicher, "GNADENFRIST", 0)
    log = Speicherlog()
    spiele(ganzer, log, 0, 10)
    log_id = uuid4().hex
    with geoeffnet(datenbank_url, log, sichten=[Zaehlung()], log_id=log_id) as sichten:
        sichten.nachziehen()
        fertig = threading.Event()

        def schreibe() -> None:
            with geoeffnet(datenbank_url, log, sichten=[Zaehlung()], log_id=log_id) as andere:
                for stelle in range(10, len(ganzer.speicherungen), 5):
                    spiele(ganzer, log, stelle, stelle + 5)
                    andere.nachziehen()
                    if stelle % 20 == 0:
                        andere.neu_aufbauen()
            fertig.set()

        faden = threading.Thread(target=schreibe)
        faden.start()
        frage = Zaehlfrage()
        gefunden: dict[int, int] = {}
        while not fertig.is_set():
            antwort, position = sichten.fragen("zaehlung", frage)
            assert gefunden.setdefault(position, sum(antwort.values())) == sum(antwort.values())
        faden.join()
        antwort, position = sichten.fragen("zaehlung", frage)
        gefunden[position] = sum(antwort.values())
    assert position == log.spitze()
    der_faelle = [eintrag.position for eintrag in log.ab(0, 10_000) if eintrag.ereignis.TOPIC.startswith("fall.")]
    assert gefunden == {bis: sum(1 for stelle in der_faelle if stelle <= bis) for bis in gefunden}
    assert len(gefunden) > 3
    assert frage.gestellt.count(Einzelfrage) > 3


@pytest.mark.parametrize("gnadenfrist", [60, 0])
def test_wird_der_gefragte_bau_inzwischen_abgeloest_so_antwortet_der_neue(
    datenbank_url: str, ganzer: Verlauf, monkeypatch: pytest.MonkeyPatch, gnadenfrist: int
) -> None:
    """Whether the tables of the old one are still there, or gone as well."""
    monkeypatch.setattr(speicher, "GNADENFRIST", gnadenfrist)
    log = Speicherlog()
    spiele(ganzer, log, 0, 30)
    with geoeffnet(datenbank_url, log, sichten=[Zaehlung()]) as sichten:
        sichten.nachziehen()
        vorher = sichten.fragen("zaehlung", Zaehlfrage())

        def loese_ab() -> None:
            spiele(ganzer, log, 30)
            sichten.neu_aufbauen()
            sichten.nachziehen()

        frage = Zaehlfrage(vorher=loese_ab)
        nachher = sichten.fragen("zaehlung", frage)
        assert frage.gestellt == [Einzelfrage, Lesung]
        assert nachher == gelesen(sichten) != vorher
        assert nachher[1] == log.spitze()
        frage = Zaehlfrage()
        assert sichten.fragen("zaehlung", frage) == nachher
        assert frage.gestellt == [Einzelfrage]


def test_eine_angehaltene_sicht_antwortet_nicht_auch_wenn_sie_eben_noch_antwortete(
    datenbank_url: str, ganzer: Verlauf
) -> None:
    log = Speicherlog()
    spiele(ganzer, log, 0, 5)
    kranke = Zaehlung("kranke", giftig=frozenset(ganzer.faelle))
    with geoeffnet(datenbank_url, log, sichten=[kranke, Zaehlung()]) as sichten:
        with pytest.raises(SichtNichtBereit):
            sichten.fragen("kranke", Zaehlfrage())
        sichten.nachziehen()
        for _ in range(2):
            sichten.fragen("kranke", Zaehlfrage())
            sichten.fragen("zaehlung", Zaehlfrage())
        spiele(ganzer, log, 5)
        sichten.nachziehen()
        with pytest.raises(SichtNichtBereit) as fehler:
            sichten.fragen("kranke", Zaehlfrage())
        assert (fehler.value.name, fehler.value.zustand) == ("kranke", "angehalten")
        assert sichten.fragen("zaehlung", Zaehlfrage())[1] == log.spitze()


def test_was_neuerer_code_gebaut_hat_beantwortet_der_alte_nicht(datenbank_url: str, ganzer: Verlauf) -> None:
    log = Speicherlog()
    spiele(ganzer, log)
    log_id = uuid4().hex
    with (
        geoeffnet(datenbank_url, log, sichten=[Zaehlung()], log_id=log_id) as alte,
        geoeffnet(datenbank_url, log, sichten=[Zaehlung(version=2)], log_id=log_id) as neue,
    ):
        alte.nachziehen()
        bisher, _ = alte.fragen("zaehlung", Zaehlfrage())
        neue.nachziehen()
        with pytest.raises(SichtNichtBereit):
            alte.fragen("zaehlung", Zaehlfrage())
        assert neue.fragen("zaehlung", Zaehlfrage())[0] == {fall: 2 * anzahl for fall, anzahl in bisher.items()}


def test_geschlossene_verbindungen_merkt_nicht_wer_fragt(
    neue_datenbank: Callable[[], str], request: pytest.FixtureRequest, ganzer: Verlauf
) -> None:
    url = neue_datenbank()
    log = Speicherlog()
    spiele(ganzer, log)
    with geoeffnet(url, log, sichten=[Zaehlung()]) as sichten:
        sichten.nachziehen()
        erwartet = gelesen(sichten)
        for _ in range(3):
            # Several lie in the pool, so that more than one is found dead.
            with sichten.lesen("zaehlung"), sichten.lesen("zaehlung"):
                assert sichten.fragen("zaehlung", Zaehlfrage()) == erwartet
            schliesse_alle(url, request)
            frage = Zaehlfrage()
            assert sichten.fragen("zaehlung", frage) == erwartet
            assert sichten.fragen("zaehlung", frage) == erwartet
            assert frage.gestellt[-1] is Einzelfrage


def test_wer_zweimal_fragen_will_braucht_eine_lesung(datenbank_url: str, ganzer: Verlauf) -> None:
    log = Speicherlog()
    spiele(ganzer, log)

    def zwei_fragen(bau: Befragbar) -> int:
        return len(Zaehlfrage()(bau)) + len(Zaehlfrage(mindestens=3)(bau))

    with geoeffnet(datenbank_url, log, sichten=[Zaehlung()]) as sichten:
        sichten.nachziehen()
        with sichten.lesen("zaehlung") as lesung:
            assert zwei_fragen(lesung) > len(ganzer.faelle)
        with pytest.raises(RuntimeError, match="Lesung"):
            sichten.fragen("zaehlung", zwei_fragen)


def test_wer_nichts_fragt_erfaehrt_trotzdem_die_position(datenbank_url: str, ganzer: Verlauf) -> None:
    log = Speicherlog()
    spiele(ganzer, log)
    with geoeffnet(datenbank_url, log, sichten=[Zaehlung()]) as sichten:
        sichten.nachziehen()
        for _ in range(2):
            assert sichten.fragen("zaehlung", lambda bau: sorted(bau.tabellen)) == (["faelle", "stroeme"], log.spitze())


def test_was_einzeln_geschrieben_wird_ist_sofort_gespeichert(datenbank_url: str) -> None:
    """Also on a connection that was in a transaction before, reading or writing."""
    url = sichten_url(datenbank_url)
    eine, andere = Datenbank(url, 1), Datenbank(url, 1)
    try:
        with eine.schreibend() as verbindung:
            EINRICHTUNG.create(verbindung)
        einfuegen = Vorbereitet(insert(EINRICHTUNG).values(log_id="").inline(), eine.dialekt)
        alle = Vorbereitet(select(EINRICHTUNG.c.log_id).order_by(EINRICHTUNG.c.log_id), eine.dialekt)
        eine.einzeln_schreiben(einfuegen, {"log_id": "a"})
        assert andere.einzeln_lesen(alle, {}) == [("a",)]
        with eine.lesend() as verbindung:
            assert verbindung.execute(select(EINRICHTUNG)).all() == [("a",)]
        eine.einzeln_schreiben(einfuegen, {"log_id": "b"})
        assert andere.einzeln_lesen(alle, {}) == [("a",), ("b",)]
        with pytest.raises(ZeroDivisionError), eine.schreibend() as verbindung:
            verbindung.execute(insert(EINRICHTUNG).values(log_id="c"))
            raise ZeroDivisionError
        assert eine.einzeln_lesen(alle, {}) == [("a",), ("b",)]
    finally:
        eine.schliessen()
        andere.schliessen()
