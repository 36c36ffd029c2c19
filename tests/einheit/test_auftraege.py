"""Jobs: in turn, bounded, for whoever asked, gone after a while."""

import threading
from collections.abc import Iterator
from uuid import uuid4

import pytest

from adapters.anwendung.auftraege import HALTBAR, HOECHSTENS, JE_PERSON, Arbeit, Auftraege, Auftrag, Zustand
from adapters.berichte.ausgabe import Ausgabe, Format
from domain.vokabular import Bericht
from projections.berichte.nachspielen import Fortschritt

FERTIG = Ausgabe(b"{}", Format.JSON, "bericht.json", 7)
BERICHT = Bericht.ABFRAGE_203


class Haus:
    """Jobs with a clock that is set by hand."""

    def __init__(self) -> None:
        self.jetzt = 0.0
        self.auftraege = Auftraege(lambda: self.jetzt)

    def nimm(self, von: str, arbeit: Arbeit) -> Auftrag:
        auftrag = self.auftraege.annehmen(von, BERICHT, arbeit)
        assert auftrag is not None
        return auftrag

    def erledige(self, von: str = "wer") -> Auftrag:
        fertig = threading.Event()

        def arbeit(fortschritt: Fortschritt) -> Ausgabe:
            fortschritt(3, 5)
            fertig.set()
            return FERTIG

        auftrag = self.nimm(von, arbeit)
        assert fertig.wait(10)
        self.warte()
        return auftrag

    def warte(self) -> None:
        """Until everything before has been done."""
        self.auftraege._arbeiter.submit(lambda: None).result(10)


@pytest.fixture
def haus() -> Iterator[Haus]:
    haus = Haus()
    yield haus
    haus.auftraege.schliessen()


def test_ein_auftrag_sagt_wie_weit_er_ist_und_hat_am_ende_ein_ergebnis(haus: Haus) -> None:
    auftrag = haus.erledige()
    assert (auftrag.zustand, auftrag.fertig, auftrag.gesamt, auftrag.ergebnis) == (Zustand.FERTIG, 3, 5, FERTIG)
    assert haus.auftraege.finden(auftrag.id, "wer") is auftrag


def test_nur_wer_ihn_gegeben_hat_findet_ihn(haus: Haus) -> None:
    auftrag = haus.erledige()
    assert haus.auftraege.finden(auftrag.id, "jemand anders") is None
    assert haus.auftraege.finden(uuid4(), "wer") is None


def test_was_scheitert_haelt_die_anderen_nicht_auf(haus: Haus) -> None:
    def arbeit(_: Fortschritt) -> Ausgabe:
        raise LookupError("ein Name")

    gescheitert, danach = haus.nimm("wer", arbeit), haus.erledige()
    assert gescheitert.zustand is Zustand.GESCHEITERT and gescheitert.ergebnis is None
    assert danach.zustand is Zustand.FERTIG


def test_niemand_hat_mehr_als_einige_offene_auftraege(haus: Haus) -> None:
    weiter = threading.Event()

    def arbeit(_: Fortschritt) -> Ausgabe:
        weiter.wait(10)
        return FERTIG

    for _ in range(JE_PERSON):
        haus.nimm("wer", arbeit)
    assert haus.auftraege.annehmen("wer", BERICHT, arbeit) is None
    haus.nimm("jemand anders", arbeit)
    weiter.set()
    haus.warte()
    haus.nimm("wer", arbeit)


def test_ein_ergebnis_bleibt_eine_stunde(haus: Haus) -> None:
    auftrag = haus.erledige()
    haus.jetzt = HALTBAR
    assert haus.auftraege.finden(auftrag.id, "wer") is auftrag
    haus.jetzt = HALTBAR + 1
    assert haus.auftraege.finden(auftrag.id, "wer") is None


def test_die_aeltesten_ergebnisse_weichen_den_neuen(haus: Haus) -> None:
    auftraege = []
    for _ in range(HOECHSTENS + 1):
        haus.jetzt += 1
        auftraege.append(haus.erledige())
    assert haus.auftraege.finden(auftraege[0].id, "wer") is None
    assert haus.auftraege.finden(auftraege[-1].id, "wer") is auftraege[-1]


def test_am_ende_bricht_ab_was_laeuft(haus: Haus) -> None:
    begonnen, ende = threading.Event(), threading.Event()

    def arbeit(fortschritt: Fortschritt) -> Ausgabe:
        begonnen.set()
        assert ende.wait(10)
        fortschritt(1, 2)
        return FERTIG

    auftrag = haus.nimm("wer", arbeit)
    assert begonnen.wait(10)
    haus.auftraege._ende.set()
    ende.set()
    haus.auftraege.schliessen()
    assert auftrag.zustand is Zustand.GESCHEITERT and auftrag.ergebnis is None
