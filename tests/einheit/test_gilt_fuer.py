"""What a new version of a regulation means for cases that run: `gilt_fuer` says it per rule."""

from datetime import date

import pytest

from domain.befehle import FallBeenden, FallUebernehmen, KontaktErfassen, ProfilErstellen
from domain.fristen.frist import LAUFEND, Frist
from domain.regelwerk.laden import lade
from domain.regelwerk.regelwerk import Regelwerk
from domain.vokabular import Kontaktform, Profilteil
from tests.einheit.rein import FM, Buehne, in_kraft
from tests.einheit.test_regelwerk_laden import KOPF, frist, regel

WECHSEL = date(2020, 7, 1)
ABGANG = regel("abgangsgrund", "P-2", 'schluessel = "umzug"', 'bezeichnung = "Umzug"')
IM_FM = '{ phase = ["im_fallmanagement"] }'


def fassung(version: str, tage: int, gilt_fuer: str) -> Regelwerk:
    eine = frist(
        "P-1", f"dauer = {{ tage = {tage} }}", "wiederkehrend = true", f'gilt_fuer = "{gilt_fuer}"', geltung=IM_FM
    )
    return lade(KOPF.replace('version = "1"', f'version = "{version}"') + ABGANG + eine, f"v{version}.toml")


def fall(gilt_fuer: str, *, alt: int = 60, neu: int = 14) -> Buehne:
    """From the first of July on another period holds, for whom `gilt_fuer` of the new version says."""
    regelstand = in_kraft(
        ("bund-sgb2", date(2005, 1, 1), None),
        (fassung("1", alt, "alle"), date(2020, 1, 1), None),
        (fassung("2", neu, gilt_fuer), WECHSEL, None),
    )
    return Buehne(regelstand, geboren=date(1990, 5, 5)).angelegt(date(2020, 1, 2))


def zugang(buehne: Buehne, am: date) -> Buehne:
    assert FM.fachkraft is not None
    buehne.tue(FallUebernehmen(am=am, fachkraft=FM.fachkraft))
    return buehne


def kontakt(buehne: Buehne, am: date) -> None:
    buehne.tue(KontaktErfassen(am=am, form=Kontaktform.TELEFON, qualifiziert=False))


def faellig(buehne: Buehne, am: date) -> date | None:
    (laufende,) = [f for f in buehne.fristen("P-1") if f.ausgang(am) in LAUFEND]
    abschnitt = laufende.abschnitt(am)
    assert abschnitt is not None
    return abschnitt.faellig_am


def dauer(eine: Frist) -> str:
    return str(eine.regel.dauer)


def test_alle_heisst_die_neue_frist_gilt_auch_fuer_laufende_faelle_sofort() -> None:
    buehne = zugang(fall("alle"), date(2020, 6, 15))
    assert faellig(buehne, date(2020, 6, 30)) == date(2020, 8, 14)
    assert faellig(buehne, WECHSEL) == date(2020, 7, 15), "vierzehn Tage vom Wechsel an, nicht rückwirkend versäumt"


def test_ab_zugang_heisst_aufenthalte_die_vorher_begannen_bleiben_unter_der_alten_frist() -> None:
    buehne = zugang(fall("ab_zugang"), date(2020, 6, 15))
    assert faellig(buehne, WECHSEL) == date(2020, 8, 14)
    kontakt(buehne, date(2020, 8, 3))
    assert faellig(buehne, date(2020, 8, 3)) == date(2020, 10, 2), "auch die nächste zählt nach der alten"
    buehne.tue(FallBeenden(am=date(2020, 9, 1), grund="umzug"))
    zugang(buehne, date(2020, 9, 10))
    assert faellig(buehne, date(2020, 9, 10)) == date(2020, 9, 24), "der neue Aufenthalt begann unter der neuen Fassung"


def test_ab_zugang_gilt_am_ersten_tag_der_fassung_schon() -> None:
    assert faellig(zugang(fall("ab_zugang"), date(2020, 6, 30)), WECHSEL) == date(2020, 8, 29)
    assert faellig(zugang(fall("ab_zugang"), WECHSEL), WECHSEL) == date(2020, 7, 15)


def test_ab_ereignis_heisst_eine_laufende_frist_laeuft_aus_und_die_naechste_zaehlt_neu() -> None:
    buehne = zugang(fall("ab_ereignis"), date(2020, 6, 15))
    assert faellig(buehne, WECHSEL) == date(2020, 8, 14)
    kontakt(buehne, date(2020, 8, 3))
    assert faellig(buehne, date(2020, 8, 3)) == date(2020, 8, 17), "ihr Auslöser lag unter der neuen Fassung"
    alte, neue = buehne.fristen("P-1")
    assert (dauer(alte), dauer(neue)) == ("60 Tage", "14 Tage")


def test_ab_ereignis_gilt_am_ersten_tag_der_fassung_schon() -> None:
    buehne = zugang(fall("ab_ereignis"), date(2020, 6, 15))
    kontakt(buehne, WECHSEL)
    assert faellig(buehne, WECHSEL) == date(2020, 7, 15)


@pytest.mark.parametrize(("gilt_fuer", "erwartet"), [("alle", "60 Tage"), ("ab_ereignis", "14 Tage")])
def test_eine_laengere_frist_verschiebt_nur_wo_sie_fuer_laufende_gilt(gilt_fuer: str, erwartet: str) -> None:
    buehne = zugang(fall(gilt_fuer, alt=14, neu=60), date(2020, 6, 25))
    (eine,) = buehne.fristen("P-1")
    assert eine.abschnitte[0].faellig_am == date(2020, 7, 9)
    assert eine.letzter.faellig_am == (date(2020, 8, 24) if gilt_fuer == "alle" else date(2020, 7, 9))
    assert dauer(eine) == erwartet


@pytest.mark.parametrize("gilt_fuer", ["ab_zugang", "ab_ereignis"])
def test_was_unter_der_alten_fassung_weiterlaeuft_erledigt_auch_was_nur_sie_gelten_laesst(gilt_fuer: str) -> None:
    alte = frist("P-1", "dauer = { tage = 60 }", geltung=IM_FM).replace(
        'erfuellt_durch = [{ ereignis = "kontakt" }]',
        'erfuellt_durch = [{ ereignis = "kontakt" }, { ereignis = "profiling_erstellt" }]',
    )
    neue = frist("P-1", "dauer = { tage = 14 }", f'gilt_fuer = "{gilt_fuer}"', geltung=IM_FM)
    zweite = lade(KOPF.replace('version = "1"', 'version = "2"') + ABGANG + neue, "v2.toml")
    regelstand = in_kraft(
        ("bund-sgb2", date(2005, 1, 1), None),
        (lade(KOPF + ABGANG + alte, "v1.toml"), date(2020, 1, 1), None),
        (zweite, WECHSEL, None),
    )
    buehne = Buehne(regelstand, geboren=date(1990, 5, 5)).angelegt(date(2020, 1, 2))
    zugang(buehne, date(2020, 6, 15)).tue(ProfilErstellen(am=date(2020, 7, 20), teile=(Profilteil.STAERKEN,)))
    (eine,) = buehne.fristen("P-1")
    assert (eine.erledigt_am, dauer(eine)) == (date(2020, 7, 20), "60 Tage")


@pytest.mark.parametrize("gilt_fuer", ["alle", "ab_zugang", "ab_ereignis"])
def test_was_vor_dem_wechsel_versaeumt_war_bleibt_es_in_jedem_fall(gilt_fuer: str) -> None:
    buehne = zugang(fall(gilt_fuer, alt=14, neu=60), date(2020, 6, 1))
    erste = buehne.fristen("P-1")[0]
    assert erste.abschnitte[0].faellig_am == date(2020, 6, 15)
    kontakt(buehne, date(2020, 7, 20))
    erste = buehne.fristen("P-1")[0]
    assert erste.verletzung == "verstoss"
