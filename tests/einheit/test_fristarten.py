"""Every kind of Frist, day by day, on an invented regulation that holds one of each (`regelwerke/probe.toml`)."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from domain.befehle import (
    EGVErfassen,
    EGVErsetzen,
    FallBeenden,
    FallUebernehmen,
    FortfuehrungPruefen,
    HemmnisFeststellen,
    HemmnisStandAendern,
    KontaktErfassen,
    KontaktversuchErfassen,
    KooperationsplanVereinbaren,
    LeistungSteuern,
    MerkmalAendern,
    PlanErstellen,
    TerminversaeumnisErfassen,
    ZeitraumFesthalten,
    ZugangPruefen,
)
from domain.fristen.frist import LAUFEND, Ausgang, Frist
from domain.fristen.zaehlung import zaehlung
from domain.fristen.zeitraeume import geltende
from domain.regelwerk.inkraft import Regelstand
from domain.regelwerk.laden import lade, pruefe
from domain.regelwerk.regelwerk import Regelwerk
from domain.vokabular import (
    Bearbeitungsstand,
    Bereich,
    Fortfuehrung,
    Kontaktform,
    Leistungsschritt,
    Merkmal,
    Planteil,
    Schulpflicht,
    Status,
    Zeitraumart,
)
from tests.einheit.rein import FM, Buehne, in_kraft

BEGINN = date(2018, 1, 2)
AUSBILDUNG, MASSNAHME = UUID(int=11), UUID(int=12)
LEISTUNGEN = UUID(int=21), UUID(int=22)


@cache
def probe() -> Regelwerk:
    datei = Path(__file__).parent / "regelwerke" / "probe.toml"
    return lade(datei.read_text(encoding="utf-8"), datei.name)


@cache
def regelstand() -> Regelstand:
    return in_kraft(("bund-sgb2", date(2005, 1, 1), None), (probe(), date(2018, 1, 1), None), land="BB")


@pytest.fixture
def fall() -> Buehne:
    return Buehne(regelstand(), geboren=date(2000, 5, 5)).angelegt(BEGINN)


def tag(text: str) -> date:
    """15.01. is a day of 2018; other years are written out."""
    d, m, j = text.split(".")
    return date(int(j or 2018), int(m), int(d))


def kontakt(am: str, form: Kontaktform = Kontaktform.TELEFON, *, qualifiziert: bool = False) -> KontaktErfassen:
    return KontaktErfassen(am=tag(am), form=form, qualifiziert=qualifiziert)


def zugang(fall: Buehne, am: str) -> None:
    assert FM.fachkraft is not None
    fall.tue(FallUebernehmen(am=tag(am), fachkraft=FM.fachkraft))


def abgang(fall: Buehne, am: str, grund: str = "integration") -> None:
    fall.tue(FallBeenden(am=tag(am), grund=grund))


def merkmal(fall: Buehne, am: str, was: Merkmal, wert: str | None) -> None:
    fall.tue(MerkmalAendern(am=tag(am), merkmal=was, wert=wert))


def zeitraum(fall: Buehne, am: str, kennung: UUID, art: Zeitraumart, von: str, bis: str | None) -> None:
    ende = tag(bis) if bis else None
    fall.tue(ZeitraumFesthalten(am=tag(am), zeitraum=kennung, art=art, von=tag(von), bis=ende))


def laufende(fall: Buehne, regel: str, am: str) -> list[Frist]:
    return [frist for frist in fall.fristen(regel) if frist.ausgang(tag(am)) in LAUFEND]


def faellig(fall: Buehne, regel: str, am: str) -> date | None:
    """When the one running Frist of the statement is due, as it stands on that day."""
    (frist,) = laufende(fall, regel, am)
    abschnitt = frist.abschnitt(tag(am))
    assert abschnitt is not None
    return abschnitt.faellig_am


def ausgaenge(fall: Buehne, regel: str, am: str) -> list[Ausgang | None]:
    return [frist.ausgang(tag(am)) for frist in fall.fristen(regel)]


# --- Ziel- und Mindestwert, Ausnahme, nebeneinander --------------------------------------------------------------------


def test_der_zielwert_ist_eine_eigene_frist_neben_dem_mindestwert(fall: Buehne) -> None:
    assert faellig(fall, "P-1a", "02.01.") == tag("01.02.")
    assert faellig(fall, "P-1", "02.01.") == tag("03.03.")
    fall.tue(kontakt("05.02.", qualifiziert=True))
    (ziel, _), (mindest, _) = fall.fristen("P-1a"), fall.fristen("P-1")
    assert (ziel.letzter.ausgang, ziel.tage_verspaetet, ziel.verletzung) == (
        Ausgang.VERSPAETET_ERFUELLT,
        4,
        "abweichung",
    )
    assert (mindest.letzter.ausgang, mindest.verletzung) == (Ausgang.ERFUELLT, None)
    assert faellig(fall, "P-1a", "06.02.") == tag("07.03.")
    assert faellig(fall, "P-1", "06.02.") == tag("06.04.")


def test_ab_dem_zielwert_ist_der_mindestwert_bald_faellig(fall: Buehne) -> None:
    (mindest,) = fall.fristen("P-1")
    assert mindest.ausgang(tag("31.01.")) is Ausgang.OFFEN
    assert mindest.ausgang(tag("01.02.")) is Ausgang.BALD_FAELLIG


def test_wer_ausgenommen_ist_hat_weder_mindest_noch_zielwert_und_die_frist_sagt_wonach(fall: Buehne) -> None:
    merkmal(fall, "10.01.", Merkmal.SCHULPFLICHT, Schulpflicht.VOLLZEIT)
    assert laufende(fall, "P-1", "10.01.") == [] and laufende(fall, "P-1a", "10.01.") == []
    (frist,) = fall.fristen("P-1")
    assert (frist.letzter.ausgang, frist.erlaeuterung) == (
        Ausgang.ENTFALLEN,
        "ausgenommen nach P-1b (Probe, 1 Satz 3)",
    )


def test_endet_die_ausnahme_zaehlt_von_diesem_tag_an_eine_neue_frist(fall: Buehne) -> None:
    merkmal(fall, "10.01.", Merkmal.SCHULPFLICHT, Schulpflicht.VOLLZEIT)
    merkmal(fall, "01.03.", Merkmal.SCHULPFLICHT, Schulpflicht.KEINE)
    assert faellig(fall, "P-1", "01.03.") == tag("30.04.")
    assert faellig(fall, "P-1a", "01.03.") == tag("31.03.")


def test_was_vor_der_ausnahme_versaeumt_war_bleibt_versaeumt(fall: Buehne) -> None:
    merkmal(fall, "04.03.", Merkmal.SCHULPFLICHT, Schulpflicht.VOLLZEIT)
    assert ausgaenge(fall, "P-1", "04.03.") == [Ausgang.NICHT_ERFUELLT]


def test_zwei_pflichten_nebeneinander_erfuellen_verschiedene_formen_des_kontakts(fall: Buehne) -> None:
    fall.tue(kontakt("10.01.", Kontaktform.AUFSUCHEND))
    assert faellig(fall, "P-2", "10.01.") == tag("10.04.")
    assert faellig(fall, "P-1", "10.01.") == tag("03.03."), "ein Besuch, der nicht qualifiziert war"
    fall.tue(kontakt("20.01.", Kontaktform.AUFSUCHEND, qualifiziert=True))
    assert faellig(fall, "P-1", "20.01.") == tag("21.03.") and faellig(fall, "P-2", "20.01.") == tag("20.04.")


# --- Folge, Spanne, nicht vor, so viele --------------------------------------------------------------------------------


def test_auf_eine_folge_verschiedener_abstaende_folgt_eine_wiederholung(fall: Buehne) -> None:
    zugang(fall, "05.02.")
    erwartet = [("05.02.", "12.02."), ("12.02.", "26.02."), ("20.02.", "20.04."), ("20.04.", "20.06.")]
    for stelle, (am, letzter_tag) in enumerate(erwartet):
        if stelle:
            fall.tue(kontakt(am))
        assert faellig(fall, "P-3", am) == tag(letzter_tag)


def test_ein_neuer_ausloeser_beginnt_die_folge_von_vorn(fall: Buehne) -> None:
    zugang(fall, "05.02.")
    fall.tue(kontakt("10.02."))
    abgang(fall, "15.02.")
    zugang(fall, "01.03.")
    assert faellig(fall, "P-3", "01.03.") == tag("08.03.")


def test_eine_spanne_ist_ab_ihrem_anfang_bald_faellig_und_bis_zu_ihrem_ende_eingehalten(fall: Buehne) -> None:
    zugang(fall, "05.02.")
    (frist,) = fall.fristen("P-4")
    assert frist.ausgang(tag("04.03.")) is Ausgang.OFFEN
    assert frist.ausgang(tag("05.03.")) is Ausgang.BALD_FAELLIG
    assert frist.ausgang(tag("19.03.")) is Ausgang.BALD_FAELLIG
    assert frist.ausgang(tag("20.03.")) is Ausgang.UEBERFAELLIG


def test_vor_dem_fruehesten_tag_zaehlt_nichts(fall: Buehne) -> None:
    zugang(fall, "05.02.")
    fall.tue(FortfuehrungPruefen(am=tag("04.07."), ergebnis=Fortfuehrung.FORTFUEHREN))
    assert faellig(fall, "P-5", "04.07.") == tag("05.08.")
    fall.tue(FortfuehrungPruefen(am=tag("05.07."), ergebnis=Fortfuehrung.FORTFUEHREN))
    assert ausgaenge(fall, "P-5", "05.07.") == [Ausgang.ERFUELLT]


def test_so_viele_kontakte_in_einem_zeitraum_auf_festem_raster(fall: Buehne) -> None:
    zugang(fall, "05.02.")
    for am in ("06.02.", "07.02."):
        fall.tue(kontakt(am))
    assert faellig(fall, "P-6", "07.02.") == tag("05.05.")
    fall.tue(kontakt("08.02."))
    assert faellig(fall, "P-6", "08.02.") == tag("05.08."), "der nächste Zeitraum beginnt mit dem Ende des ersten"
    for am in ("09.02.", "05.05.", "06.05.", "07.05."):
        fall.tue(kontakt(am))
    (frist,) = laufende(fall, "P-6", "07.05.")
    assert len(frist.gezaehlte) == 2, "was in den ersten Zeitraum fällt, zählt nicht für den zweiten"
    fall.tue(kontakt("08.05."))
    assert faellig(fall, "P-6", "08.05.") == tag("05.11.")


def test_ganze_versaeumte_zeitraeume_gehoeren_zur_verspaetung(fall: Buehne) -> None:
    zugang(fall, "05.02.")
    for am in ("01.09.", "02.09.", "03.09."):
        fall.tue(kontakt(am))
    erste, zweite = fall.fristen("P-6")
    assert erste.letzter.ausgang is Ausgang.VERSPAETET_ERFUELLT
    assert zweite.abschnitte[0].faellig_am == tag("05.11."), "das Raster bleibt: 05.05., 05.08., 05.11."


@pytest.mark.parametrize(
    ("besuche", "ausgang"),
    [
        (["10.02."], Ausgang.NICHT_ERFUELLT),
        (["10.02.", "01.03."], Ausgang.ERFUELLT),
    ],
)
def test_so_viele_kontakte_waehrend_eines_aufenthalts(fall: Buehne, besuche: list[str], ausgang: Ausgang) -> None:
    zugang(fall, "05.02.")
    for am in besuche:
        fall.tue(kontakt(am, Kontaktform.AUFSUCHEND))
    abgang(fall, "01.03.")
    assert ausgaenge(fall, "P-7", "01.03.") == [ausgang]


def test_der_tod_macht_niemandem_einen_verstoss(fall: Buehne) -> None:
    zugang(fall, "05.02.")
    abgang(fall, "01.03.", "tod")
    assert ausgaenge(fall, "P-7", "01.03.") == [Ausgang.ENTFALLEN]


# --- vor, zur Hälfte, mit und nach dem Ende von etwas ------------------------------------------------------------------


def test_vor_dem_geplanten_ende_und_mit_ihm_verlegt(fall: Buehne) -> None:
    zeitraum(fall, "10.01.", AUSBILDUNG, Zeitraumart.AUSBILDUNG, "01.08.2016", "31.05.2019")
    assert faellig(fall, "P-8", "10.01.") == date(2019, 2, 28)
    zeitraum(fall, "01.09.", AUSBILDUNG, Zeitraumart.AUSBILDUNG, "01.08.2016", "31.08.2019")
    assert faellig(fall, "P-8", "31.08.") == date(2019, 2, 28), "davor stand das alte Ende"
    assert faellig(fall, "P-8", "01.09.") == date(2019, 5, 31)
    fall.tue(kontakt("27.02.2019"))
    assert faellig(fall, "P-8", "27.02.2019") == date(2019, 5, 31), "früher als sechs Monate vorher zählt nicht"
    fall.tue(kontakt("28.02.2019"))
    assert ausgaenge(fall, "P-8", "28.02.2019") == [Ausgang.ERFUELLT]


def test_ein_ende_das_zu_spaet_bekannt_wird_macht_an_diesem_tag_nichts_ueberfaellig(fall: Buehne) -> None:
    zeitraum(fall, "10.04.", AUSBILDUNG, Zeitraumart.AUSBILDUNG, "01.08.2016", "31.05.")
    (frist,) = fall.fristen("P-8")
    assert frist.ausgang(tag("10.04.")) is Ausgang.BALD_FAELLIG
    assert frist.ausgang(tag("11.04.")) is Ausgang.UEBERFAELLIG


def test_rueckt_das_ende_heran_wird_an_diesem_tag_nichts_ueberfaellig(fall: Buehne) -> None:
    zeitraum(fall, "10.01.", AUSBILDUNG, Zeitraumart.AUSBILDUNG, "01.08.2016", "31.05.2019")
    zeitraum(fall, "01.09.", AUSBILDUNG, Zeitraumart.AUSBILDUNG, "01.08.2016", "30.09.")
    assert faellig(fall, "P-8", "01.09.") == tag("01.09.")


def test_was_versaeumt_ist_verschiebt_kein_spaeteres_ende(fall: Buehne) -> None:
    zeitraum(fall, "10.01.", AUSBILDUNG, Zeitraumart.AUSBILDUNG, "01.08.2016", "31.05.")
    zeitraum(fall, "01.03.", AUSBILDUNG, Zeitraumart.AUSBILDUNG, "01.08.2016", "31.12.")
    assert faellig(fall, "P-8", "01.03.") == tag("28.02.")


def test_steht_das_ende_nicht_mehr_fest_entfaellt_die_frist_und_beginnt_mit_dem_naechsten_neu(fall: Buehne) -> None:
    zeitraum(fall, "10.01.", AUSBILDUNG, Zeitraumart.AUSBILDUNG, "01.08.2016", "31.05.2019")
    zeitraum(fall, "01.03.", AUSBILDUNG, Zeitraumart.AUSBILDUNG, "01.08.2016", None)
    assert ausgaenge(fall, "P-8", "01.03.") == [Ausgang.ENTFALLEN]
    zeitraum(fall, "01.04.", AUSBILDUNG, Zeitraumart.AUSBILDUNG, "01.08.2016", "31.07.2019")
    assert faellig(fall, "P-8", "01.04.") == date(2019, 4, 30)


def test_zur_haelfte_einer_massnahme(fall: Buehne) -> None:
    zeitraum(fall, "10.01.", MASSNAHME, Zeitraumart.MASSNAHME, "01.02.", "31.03.")
    assert faellig(fall, "P-8a", "10.01.") == tag("02.03.")
    fall.tue(kontakt("02.03."))
    assert ausgaenge(fall, "P-8a", "02.03.") == [Ausgang.ERFUELLT]


def test_mit_dem_ablauf_einer_vereinbarung_und_eine_neue_loest_sie_ab(fall: Buehne) -> None:
    fall.tue(EGVErfassen(am=tag("10.01."), gilt_bis=tag("09.07.")))
    assert faellig(fall, "P-8b", "10.01.") == tag("09.07.")
    fall.tue(EGVErfassen(am=tag("01.06."), gilt_bis=tag("30.11.")))
    assert faellig(fall, "P-8b", "01.06.") == tag("30.11.")
    assert ausgaenge(fall, "P-8b", "01.06.") == [Ausgang.ENTFALLEN, Ausgang.OFFEN]


def test_nach_dem_ende_einer_leistung_und_fuer_jede_eine_eigene(fall: Buehne) -> None:
    for leistung, bis in zip(LEISTUNGEN, ("30.04.", "15.05."), strict=True):
        fall.tue(
            LeistungSteuern(
                am=tag("01.02."),
                leistung=leistung,
                schritt=Leistungsschritt.VEREINBART,
                von=tag("01.02."),
                bis=tag(bis),
            )
        )
    erste, zweite = fall.fristen("P-8c")
    assert (erste.entstanden_am, erste.abschnitte[0].faellig_am) == (tag("30.04."), tag("14.05."))
    assert (zweite.entstanden_am, zweite.abschnitte[0].faellig_am) == (tag("15.05."), tag("29.05."))
    fall.tue(LeistungSteuern(am=tag("20.05."), leistung=LEISTUNGEN[1], schritt=Leistungsschritt.EVALUIERT))
    assert ausgaenge(fall, "P-8c", "20.05.") == [Ausgang.UEBERFAELLIG, Ausgang.ERFUELLT]


# --- Tage im Kalender, Arbeitstage, Werktage ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("seit", "letzter"),
    [
        ("15.02.", date(2019, 1, 31)),
        ("29.09.", date(2019, 1, 31)),
        ("30.09.", date(2020, 1, 31)),
    ],
)
def test_ein_tag_im_kalender_nach_einem_anderen(fall: Buehne, seit: str, letzter: date) -> None:
    merkmal(fall, seit, Merkmal.STATUS, Status.AUSBILDUNGSUCHEND)
    assert faellig(fall, "P-9", seit) == letzter
    fall.tue(ZugangPruefen(am=tag(seit)))
    assert ausgaenge(fall, "P-9", seit) == [Ausgang.ERFUELLT]


def test_zum_monatsende_und_derselbe_tag_nicht_zweimal(fall: Buehne) -> None:
    zugang(fall, "05.02.")
    assert faellig(fall, "P-9a", "05.02.") == tag("28.02.")
    fall.tue(PlanErstellen(am=tag("20.02."), teile=(Planteil.SCHRITTFOLGE,)))
    assert faellig(fall, "P-9a", "20.02.") == tag("31.03.")
    fall.tue(PlanErstellen(am=tag("02.04."), teile=(Planteil.SCHRITTFOLGE,)))
    assert faellig(fall, "P-9a", "02.04.") == tag("30.04.")


def test_arbeitstage_des_amts_und_werktage_der_person(fall: Buehne) -> None:
    fall.tue(TerminversaeumnisErfassen(am=tag("26.03.")))
    assert faellig(fall, "P-10", "26.03.") == tag("11.04."), "ohne Karfreitag und Ostermontag"
    assert faellig(fall, "P-10a", "26.03.") == tag("03.04."), "der 02.04. ist Ostermontag"
    (frist,) = fall.fristen("P-10a")
    assert frist.regel.handelt.value == "person"
    fall.tue(KontaktversuchErfassen(am=tag("11.04."), erreicht=False))
    assert ausgaenge(fall, "P-10", "11.04.") == [Ausgang.ERFUELLT]


# --- sobald etwas so ist, nach einem Erfolg, ruht, aufgehoben ----------------------------------------------------------


def test_faellig_sobald_etwas_so_ist(fall: Buehne) -> None:
    hemmnis = UUID(int=31)
    fall.tue(HemmnisFeststellen(am=tag("10.01."), hemmnis=hemmnis, bereich=Bereich.MOTIVATION))
    zugang(fall, "05.02.")
    assert fall.fristen("P-11") == []
    fall.tue(HemmnisStandAendern(am=tag("01.03."), hemmnis=hemmnis, stand=Bearbeitungsstand.ERFOLGREICH_ERLEDIGT))
    assert faellig(fall, "P-11", "01.03.") is None
    fall.tue(FortfuehrungPruefen(am=tag("05.03."), ergebnis=Fortfuehrung.BEENDEN))
    assert ausgaenge(fall, "P-11", "05.03.") == [Ausgang.ERFUELLT]


def test_nachsorge_nach_einem_erfolg_zaehlt_vom_letzten_tag_des_aufenthalts(fall: Buehne) -> None:
    zugang(fall, "05.02.")
    abgang(fall, "01.03.")
    assert faellig(fall, "P-12", "02.03.") == tag("01.06.")
    zugang(fall, "01.04.")
    assert ausgaenge(fall, "P-12", "01.04.") == [Ausgang.ENTFALLEN]


def test_ohne_erfolg_keine_nachsorge(fall: Buehne) -> None:
    zugang(fall, "05.02.")
    abgang(fall, "01.03.", "traegerwechsel")
    assert fall.fristen("P-12") == []


def test_eine_pflicht_ruht_solange_etwas_so_ist(fall: Buehne) -> None:
    merkmal(fall, "10.01.", Merkmal.STATUS, Status.ARBEITSLOS)
    assert faellig(fall, "P-13", "10.01.") == tag("17.01.")
    zeitraum(fall, "12.01.", MASSNAHME, Zeitraumart.MASSNAHME, "15.01.", "31.01.")
    assert faellig(fall, "P-13", "14.01.") == tag("17.01.")
    assert laufende(fall, "P-13", "15.01.") == [] and laufende(fall, "P-13", "31.01.") == []
    assert faellig(fall, "P-13", "01.02.") == tag("08.02.")


@pytest.mark.parametrize(("am", "lauft"), [("30.06.2023", True), ("01.07.2023", False)])
def test_was_nur_eine_abgeschaffte_handlung_erfuellen_kann_ist_aufgehoben(fall: Buehne, am: str, lauft: bool) -> None:
    zugang(fall, "15.06.2023")
    assert bool(laufende(fall, "P-14", am)) is lauft
    (frist,) = fall.fristen("P-14")
    assert frist.erlaeuterung is not None and frist.erlaeuterung.startswith("aufgehoben durch BUND-15 (Bundesrecht, ")
    spaeter = Buehne(regelstand()).angelegt(BEGINN)
    zugang(spaeter, "01.07.2023")
    assert spaeter.fristen("P-14") == []


def test_ein_verwaltungsakt_steht_fuer_die_vereinbarung(fall: Buehne) -> None:
    zugang(fall, "05.02.")
    fall.tue(EGVErsetzen(am=tag("05.03."), gilt_bis=tag("04.09."), begruendung="keine Einigung"))
    assert ausgaenge(fall, "P-14", "05.03.") == [Ausgang.ERFUELLT]


@pytest.mark.parametrize(("plan", "ende"), [(None, date(2023, 12, 31)), (date(2023, 9, 1), date(2023, 8, 31))])
def test_eine_alte_vereinbarung_laeuft_bis_zum_ersten_kooperationsplan_laengstens_bis_jahresende(
    fall: Buehne, plan: date | None, ende: date
) -> None:
    fall.tue(EGVErfassen(am=date(2023, 6, 1), gilt_bis=date(2024, 5, 31)))
    assert faellig(fall, "P-8b", "01.06.2023") == date(2023, 12, 31)
    if plan is not None:
        fall.tue(KooperationsplanVereinbaren(am=plan))
        assert fall.fristen("P-8b")[0].letzter.faellig_am == plan, "das Ende war erst an diesem Tag bekannt"
    assert fall.akte.fall is not None
    instrumente = regelstand().am(date(2024, 1, 1)).instrumente
    (egv, *_) = geltende(fall.akte.fall.zeitraeume, instrumente)
    assert egv.bis == ende


def test_eine_vereinbarung_die_an_ihrem_tag_keine_sein_konnte_laeuft_nie_und_loest_nichts_ab(fall: Buehne) -> None:
    fall.tue(EGVErfassen(am=date(2023, 6, 1), gilt_bis=date(2023, 11, 30)))
    fall.tue(KooperationsplanVereinbaren(am=date(2023, 6, 30)))
    fall.tue(EGVErfassen(am=date(2023, 7, 1), gilt_bis=date(2024, 6, 30)))
    assert fall.akte.fall is not None
    instrumente = regelstand().am(date(2023, 7, 1)).instrumente
    assert [(g.zeitraum.art, g.bis) for g in geltende(fall.akte.fall.zeitraeume, instrumente)] == [
        (Zeitraumart.EGV, date(2023, 11, 30))
    ]
    assert faellig(fall, "P-8b", "01.07.2023") == date(2023, 11, 30)


# --- wie gezählt wurde -------------------------------------------------------------------------------------------------


def begruendung(fall: Buehne, regel: str) -> list[str]:
    (frist,) = fall.fristen(regel)
    return [schritt.text for schritt in zaehlung(frist, frist.regel, "BB")]


def test_jede_art_sagt_wie_sie_gezaehlt_hat(fall: Buehne) -> None:
    zeitraum(fall, "10.01.", AUSBILDUNG, Zeitraumart.AUSBILDUNG, "01.08.2016", "31.05.2019")
    zeitraum(fall, "10.01.", MASSNAHME, Zeitraumart.MASSNAHME, "01.02.", "31.03.")
    merkmal(fall, "10.01.", Merkmal.STATUS, Status.AUSBILDUNGSUCHEND)
    zugang(fall, "05.02.")
    assert begruendung(fall, "P-8") == [
        "Freitag, 31.05.2019: geplantes Ende (Ausbildung), von ihm wird zurückgezählt.",
        "Donnerstag, 28.02.2019: 3 Monate vorher, letzter Tag der Frist; dieser Tag zählt noch.",
        "Was vor dem 30.11.2018 geschieht, zählt nicht.",
    ]
    assert begruendung(fall, "P-8a") == [
        "Maßnahme: 01.02.2018 bis voraussichtlich 31.03.2018.",
        "Freitag, 02.03.2018: die Hälfte dieser Zeit, letzter Tag der Frist.",
    ]
    assert begruendung(fall, "P-9") == [
        "Sonntag, 30.09.2018: der nächste 30. September.",
        "Donnerstag, 31.01.2019: der nächste 31. Januar.",
    ]
    assert begruendung(fall, "P-3")[0] == "Abstand der Folge (1. von 2): 1 Woche."
    assert begruendung(fall, "P-7") == [
        "Die Regel nennt keine Zahl: offene Aufgabe von diesem Tag an, sie wird nie überfällig."
    ]


# --- was nicht geladen wird --------------------------------------------------------------------------------------------


def frist_aus(**felder: Any) -> str:
    """A regulation with one Frist rule that says this besides what every one says."""
    grund = {
        "pflicht": '"x"',
        "ausloeser": '[{ ereignis = "fallzugang" }]',
        "erfuellt_durch": '[{ ereignis = "kontakt" }]',
        "handelt": '"fallmanagement"',
        "aufgabe": '"x"',
    }
    zeilen = "\n".join(f"{name} = {wert}" for name, wert in (grund | felder).items())
    text = (Path(__file__).parent / "regelwerke" / "probe.toml").read_text(encoding="utf-8").split("[[angabe]]")[0]
    return f'{text}\n[[frist]]\nid = "X-1"\ngrad = "muss"\nstelle = "X"\ntext = "x"\n{zeilen}\n'


@pytest.mark.parametrize(
    ("felder", "grund"),
    [
        ({"lage": '"vor"', "dauer": "{ tage = 3 }"}, 'lage = "vor" braucht Auslöser mit ende_von'),
        ({"lage": '"vor"', "ausloeser": '[{ ende_von = "egv" }]'}, 'lage = "vor" braucht eine dauer'),
        (
            {"lage": '"halbzeit"', "ausloeser": '[{ ende_von = "egv" }]', "dauer": "{ tage = 3 }"},
            'lage = "halbzeit" nennt keine dauer',
        ),
        ({"anfang": "[{ tage = 3 }]", "dauer": "{ tage = 3 }"}, "eine Folge (anfang) ist wiederkehrend"),
        ({"anfang": "[{ tage = 3 }]", "wiederkehrend": "true"}, "nach einer Folge (anfang) braucht es eine dauer"),
        ({"faellig_ab": "{ tage = 3 }"}, "faellig_ab braucht eine dauer"),
        ({"faellig_ab": "{ tage = 4 }", "dauer": "{ tage = 3 }"}, "faellig_ab liegt nach der dauer"),
        ({"fruehestens": "{ tage = 4 }", "dauer": "{ tage = 3 }"}, "fruehestens liegt nach der dauer"),
        ({"naechste_ab": '"faelligkeit"', "dauer": "{ tage = 3 }"}, 'naechste_ab = "faelligkeit" braucht'),
        ({"rechnung": '"person"', "dauer": "{ tage = 3 }"}, 'handelt = "person" und rechnung = "person"'),
        ({"je": '"leistung"'}, "je = leistung: kontakt, fallzugang nennt das nicht"),
        ({"ausloeser": '[{ ende_von = "aufenthalt" }]'}, "ein Aufenthalt hat kein geplantes Ende"),
        ({"zum": "[{ tag = 30, monat = 2 }]"}, "der Februar hat keinen 30."),
        (
            {"erfuellt_durch": '[{ ereignis = "kontakt", angaben = ["erinnert"] }]'},
            "die Angabe erinnert kann beim Vorgang kontakt niemand machen",
        ),
    ],
)
def test_was_sich_nicht_zaehlen_laesst_wird_nicht_geladen(felder: dict[str, str], grund: str) -> None:
    werk, fehler = pruefe(frist_aus(**felder), "x.toml")
    assert werk is None
    assert any(einer.regel == "X-1" and grund in einer.grund for einer in fehler), fehler
