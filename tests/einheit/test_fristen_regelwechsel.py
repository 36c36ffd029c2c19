"""On the day another rule of a duty takes over, what triggers it that very day starts one Frist and not two."""

from datetime import date

import pytest

from domain.befehle import FallUebernehmen, KontaktErfassen
from domain.fristen.frist import LAUFEND, Ausgang, Frist
from domain.regelwerk.laden import lade
from domain.vokabular import Kontaktform
from tests.einheit.rein import FM, Buehne, in_kraft
from tests.einheit.test_regelwerk_laden import KOPF, frist

BEGINN = date(2020, 1, 2)
ZUGANG = date(2020, 2, 3)
DRAUSSEN = '{ phase = ["ohne_fallmanagement"] }'
IM_FM = '{ phase = ["im_fallmanagement"] }'


def fall(draussen: str, im_fm: str) -> Buehne:
    """Contacts outside the Fallmanagement count from the beginning of the case, in it from the Fallzugang."""
    text = (
        KOPF
        + frist("P-1", draussen, "wiederkehrend = true", geltung=DRAUSSEN).replace("fallzugang", "angelegt")
        + frist("P-2", im_fm, "wiederkehrend = true", geltung=IM_FM)
    )
    regelstand = in_kraft(("bund-sgb2", date(2005, 1, 1), None), (lade(text, "p.toml"), date(2020, 1, 1), None))
    buehne = Buehne(regelstand, geboren=date(1990, 5, 5)).angelegt(BEGINN)
    assert FM.fachkraft is not None
    buehne.tue(FallUebernehmen(am=ZUGANG, fachkraft=FM.fachkraft))
    return buehne


def laufende(buehne: Buehne, am: date) -> list[Frist]:
    return [f for f in buehne.fristen() if f.ausgang(am) in LAUFEND]


def test_war_mehr_zeit_als_die_neue_regel_laesst_bleibt_deren_frist_allein() -> None:
    buehne = fall("dauer = { monate = 6 }", "dauer = { monate = 2 }")
    (eine,) = laufende(buehne, ZUGANG)
    assert (eine.regel.id, eine.ausloeser_am, eine.letzter.faellig_am) == ("P-2", ZUGANG, date(2020, 4, 3))
    (alte,) = buehne.fristen("P-1")
    assert (alte.letzter.ausgang, alte.erlaeuterung) == (Ausgang.ENTFALLEN, "abgelöst durch P-2")


def test_waere_vom_alten_ausloeser_an_weniger_zeit_bleibt_auch_dieser_tag_und_ein_kontakt_erfuellt_beide() -> None:
    buehne = fall("dauer = { tage = 40 }", "dauer = { monate = 2 }")
    assert [f.letzter.faellig_am for f in laufende(buehne, ZUGANG)] == [date(2020, 3, 2), date(2020, 4, 3)]
    buehne.tue(KontaktErfassen(am=date(2020, 2, 10), form=Kontaktform.TELEFON, qualifiziert=False))
    (eine,) = laufende(buehne, date(2020, 2, 10))
    assert eine.letzter.faellig_am == date(2020, 4, 10)


@pytest.mark.parametrize("im_fm", ["dauer = { monate = 2 }", ""])
def test_was_am_tag_des_wechsels_schon_versaeumt_war_bleibt_es_und_laeuft_nicht_noch_einmal(im_fm: str) -> None:
    buehne = fall("dauer = { tage = 14 }", im_fm)
    (alte,) = buehne.fristen("P-1")
    assert (alte.letzter.ausgang, alte.verletzung) == (Ausgang.NICHT_ERFUELLT, "verstoss")
    assert [f.ausloeser_am for f in laufende(buehne, ZUGANG)] == [ZUGANG]


def test_zwei_aufgaben_ohne_zahl_sind_eine() -> None:
    buehne = fall("", "")
    assert [(f.regel.id, f.ausloeser_am) for f in laufende(buehne, ZUGANG)] == [("P-2", ZUGANG)]
