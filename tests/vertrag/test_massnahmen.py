"""The last place of a Maßnahme when many want it at once, on both databases: saved with the case, all or nothing."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from adapters.anwendung.gedaechtnis import Gedaechtnis
from adapters.anwendung.quittung import Quittung
from adapters.anwendung.speichern import Antwort
from domain.befehle import EintraegeStornieren, MassnahmeZuweisen, TeilnahmeBeenden, ZeitraumAbsagen
from domain.entscheidungen.ergebnis import Art, Zurueckweisung
from domain.organisation.amt import MASSNAHME
from domain.organisation.befehle import MassnahmeAnlegen
from domain.organisation.massnahme import Massnahme
from domain.vokabular import Massnahmeart
from tests.betriebe import Jobcenter, angenommen, jobcenter

BEGINN = date(2018, 9, 3)
PLAETZE = 3
FAELLE = 12


@pytest.fixture
def amt(datenbank_url: str, tmp_path: Path) -> Iterator[Jobcenter]:
    with jobcenter(datenbank_url, tmp_path) as amt:
        amt.setze_in_kraft("bund-sgb2", date(2005, 1, 1))
        yield amt


def neue_massnahme(amt: Jobcenter, plaetze: int | None = PLAETZE) -> UUID:
    befehl = MassnahmeAnlegen(
        am=BEGINN, art=Massnahmeart.AKTIVIERUNG, titel="Kurs", plaetze=plaetze, von=BEGINN, ansprechperson="Frau X"
    )
    return angenommen(amt.betrieb.amtsvorgang(befehl, amt.tl)).id


def massnahme(amt: Jobcenter, kennung: UUID) -> Massnahme:
    return amt.betrieb.amt().alle(MASSNAHME)[kennung]


def zuweisung(kennung: UUID, tage: int = 0) -> MassnahmeZuweisen:
    von = BEGINN + timedelta(days=tage)
    return MassnahmeZuweisen(am=BEGINN, massnahme=kennung, von=von, bis=von + timedelta(days=30))


def test_um_die_letzten_plaetze_bewerben_sich_viele_zugleich_und_genau_so_viele_bekommen_einen(amt: Jobcenter) -> None:
    kennung = neue_massnahme(amt)
    faelle = [amt.neuer_fall(date(1980, 5, 5), BEGINN) for _ in range(FAELLE)]

    def bewirb(nr: int) -> Antwort:
        # Not the same days, but on the thirtieth all of them would be there.
        return amt.betrieb.ausfuehren(faelle[nr], zuweisung(kennung, nr), amt.fm)

    with ThreadPoolExecutor(FAELLE) as pool:
        antworten = list(pool.map(bewirb, range(FAELLE)))
    drin = {fall for fall, antwort in zip(faelle, antworten, strict=True) if isinstance(antwort, Quittung)}
    abgewiesen = [antwort for antwort in antworten if isinstance(antwort, Zurueckweisung)]
    assert len(drin) == PLAETZE and len(abgewiesen) == FAELLE - PLAETZE
    assert {antwort.art for antwort in abgewiesen} == {Art.KAPAZITAET}
    stand = massnahme(amt, kennung)
    assert {belegung.fall for belegung in stand.belegungen.values()} == drin
    assert stand.besetzt(BEGINN + timedelta(days=30)) == PLAETZE
    assert len(amt.betrieb.log.strom(kennung)) == 1 + PLAETZE
    assert sum(amt.betrieb.akte(fall).version for fall in faelle) == FAELLE + PLAETZE, "nichts von den anderen"
    for fall in faelle:
        akte = amt.betrieb.akte(fall).fall
        assert akte is not None and bool(akte.zeitraeume) is (fall in drin)


def test_wer_geht_macht_platz_und_ein_storno_stellt_beides_wieder_her(amt: Jobcenter) -> None:
    kennung = neue_massnahme(amt, plaetze=1)
    erster, zweiter = (amt.neuer_fall(date(1980, 5, 5), BEGINN) for _ in range(2))
    angenommen(amt.betrieb.ausfuehren(erster, zuweisung(kennung), amt.fm))
    (belegung,) = massnahme(amt, kennung).belegungen.values()
    absage = ZeitraumAbsagen(am=BEGINN, zeitraum=belegung.zeitraum)
    nr = angenommen(amt.betrieb.ausfuehren(erster, absage, amt.fm)).eintraege[0]
    angenommen(amt.betrieb.ausfuehren(zweiter, zuweisung(kennung), amt.fm))
    storno = EintraegeStornieren(am=BEGINN, eintraege=(nr,), begruendung="doch gekommen")
    angenommen(amt.betrieb.ausfuehren(erster, storno, amt.fm))
    stand = massnahme(amt, kennung)
    assert stand.frei(BEGINN) == -1
    assert {b.fall for b in stand.belegungen.values() if b.ueber_plaetze} == {erster}


def test_ein_anderer_prozess_sieht_dieselbe_besetzung(amt: Jobcenter) -> None:
    kennung = neue_massnahme(amt)
    fall = amt.neuer_fall(date(1980, 5, 5), BEGINN)
    angenommen(amt.betrieb.ausfuehren(fall, zuweisung(kennung), amt.fm))
    (belegung,) = massnahme(amt, kennung).belegungen.values()
    angenommen(amt.betrieb.ausfuehren(fall, TeilnahmeBeenden(am=BEGINN, zeitraum=belegung.zeitraum), amt.fm))
    frisch = Gedaechtnis(amt.betrieb.log, "test").amt().alle(MASSNAHME)[kennung]
    assert frisch == massnahme(amt, kennung)
    assert [frisch.besetzt(BEGINN + timedelta(days=n)) for n in (0, 1)] == [1, 0]
