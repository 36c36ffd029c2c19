"""The time a report speaks of, and how long something has lasted."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.berichte.zeit import Berichtszeit, UngueltigeZeit, berichtszeit, fruehester_beginn
from domain.kalender import Dauer, Einheit, fristende
from domain.vokabular import Bezugszeit

HEUTE = date(2018, 7, 15)
TAG = timedelta(days=1)


@pytest.mark.parametrize(
    ("monat", "stand", "erwartet"),
    [
        (None, None, (date(2018, 7, 1), HEUTE)),
        (date(2018, 7, 1), None, (date(2018, 7, 1), HEUTE)),
        (date(2018, 6, 1), None, (date(2018, 6, 1), date(2018, 6, 30))),
        (date(2016, 2, 1), None, (date(2016, 2, 1), date(2016, 2, 29))),
        (date(2017, 12, 1), None, (date(2017, 12, 1), date(2017, 12, 31))),
        (None, date(2018, 6, 3), (date(2018, 6, 1), date(2018, 6, 3))),
        (date(2018, 6, 1), date(2018, 6, 30), (date(2018, 6, 1), date(2018, 6, 30))),
    ],
)
def test_ohne_tag_ist_es_der_letzte_des_monats_laengstens_heute(
    monat: date | None, stand: date | None, erwartet: tuple[date, date]
) -> None:
    assert berichtszeit(monat, stand, HEUTE) == Berichtszeit(*erwartet)


@pytest.mark.parametrize(
    ("monat", "stand", "feld"),
    [
        (date(2018, 8, 1), None, "monat"),
        (None, date(2018, 7, 16), "stand"),
        (date(2018, 6, 1), date(2018, 7, 1), "stand"),
        (date(2018, 6, 1), date(2018, 5, 31), "stand"),
    ],
)
def test_was_nicht_zusammenpasst_wird_genannt(monat: date | None, stand: date | None, feld: str) -> None:
    with pytest.raises(UngueltigeZeit) as fehler:
        berichtszeit(monat, stand, HEUTE)
    assert fehler.value.feld == feld


def test_ein_jahr_zaehlt_vom_ersten_januar_bis_zum_stichtag() -> None:
    zeit = berichtszeit(date(2018, 6, 1), None, HEUTE)
    jahr, monat = zeit.spanne(Bezugszeit.JAHR), zeit.spanne(Bezugszeit.MONAT)
    assert (jahr.von, jahr.bis, jahr.ende) == (date(2018, 1, 1), date(2018, 6, 30), date(2018, 12, 31))
    assert (monat.von, monat.tage) == (date(2018, 6, 1), 30)
    assert zeit.spanne(Bezugszeit.STICHTAG).tage == 1


@given(
    stand=st.dates(date(2000, 1, 1), date(2040, 12, 31)),
    anzahl=st.integers(1, 60),
    einheit=st.sampled_from([Einheit.TAGE, Einheit.WOCHEN, Einheit.MONATE, Einheit.JAHRE]),
)
def test_wer_frueher_begann_hat_die_dauer_ueberschritten_und_sonst_niemand(
    stand: date, anzahl: int, einheit: Einheit
) -> None:
    if einheit is Einheit.JAHRE:
        anzahl = anzahl % 30 + 1
    dauer = Dauer(anzahl=anzahl, einheit=einheit)
    erster = fruehester_beginn(stand, dauer, "TH")
    assert fristende(erster, dauer, "TH") >= stand
    assert fristende(erster - TAG, dauer, "TH") < stand
