"""What the demo of Uckermark shows: everybody is looked after, and the process of the Handlungskonzept is seen in full."""

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from adapters.demo import DEMOMANDANTEN
from adapters.demo.altersgrenze import letzter_tag
from adapters.eventstore.themen import gespeicherte_klassen
from domain.ereignisse import (
    AntragVollstaendig,
    ArbeitsschrittGetan,
    BelehrungErteilt,
    ContactHeld,
    EGVSigned,
    EinladungErgangen,
    FallAngelegt,
    FallEreignis,
    HandlungsstrategieFestgehalten,
    HemmnissePriorisiert,
    LeistungBeendet,
    LeistungBewilligt,
    MerkmalGeaendert,
    TerminVersaeumt,
    ZeitraumFestgehalten,
    ZielVereinbart,
    ZustaendigkeitUebertragen,
)
from domain.ereignisse.zugang import Fallzugang
from domain.fristen.frist import Ausgang
from domain.kalender import geburtstag
from domain.organisation.ereignisse import MandantEingerichtet
from domain.vokabular import (
    Funktion,
    Kundenkategorie,
    Merkmal,
    Phase,
    Rolle,
    Strategiestand,
    Teamart,
    Zeitraumart,
    ZielgruppeU25,
)
from tests.vertrag.demo_hilfe import DOPPELT, Demo, Demos, ausgaenge, neuer_betrieb
from tests.vertrag.kopien import pruefe_kopien
from tests.vertrag.test_demo_fallarbeit import je_fall

UCKERMARK = "uckermark"
GESCHAEFTSSTELLEN = ("Angermünde", "Prenzlau", "Schwedt", "Templin")
RUHEND = {Kundenkategorie.X, Kundenkategorie.Y, Kundenkategorie.Z}
FERN, NAH = Funktion.FALLMANAGEMENT_ARBEITSMARKTFERN, Funktion.FALLMANAGEMENT_ARBEITSMARKTNAH
NUR_MIT_FILTER = {
    *("fall.fallzugang", "fall.fallabgang", "fall.vormerkung", "fall.ablehnung", "fall.weiterleitung"),
    *(
        "fall.warteliste_aufgenommen",
        "fall.fortfuehrung_geprueft",
        "fall.verlaengerung_bewilligt",
        "fall.zugang_geprueft",
    ),
    *("warteliste.aufgenommen", "warteliste.gestrichen", "plaetze.belegt", "plaetze.freigegeben"),
    "fachkraft.fallzahl_festgesetzt",
}
OHNE_REGEL_DAFUER = {
    *(f"amtshandlung.{art}" for art in ("anlass", "auswertung", "kontrolle", "mitteilung")),
    *(f"fall.abstimmung_{was}" for was in ("erbeten", "beantwortet", "zurueckgezogen")),
}
"""What the concept asks of nobody."""
SPAETER_ERFUNDEN = {"fall.kooperationsplan"}


@pytest.fixture
def demo(demos: Demos) -> Demo:
    return demos[UCKERMARK]


def werte(demo: Demo, merkmal: Merkmal) -> set[str | None]:
    return {m.wert for m in demo.alle(MerkmalGeaendert) if m.merkmal is merkmal}


# --- everything occurs -----------------------------------------------------------------------------------------------


def test_das_amt_liegt_in_brandenburg_und_beginnt_und_endet_an_festen_tagen(demo: Demo) -> None:
    (eingerichtet,) = demo.alle(MandantEingerichtet)
    assert eingerichtet.land == "BB"
    assert (demo.mandant.beginn, eingerichtet.stichtag) == (date(2018, 1, 2), date(2019, 12, 31))
    assert demo.mandant.faelle == 200


def test_jede_kundenkategorie_und_jede_zielgruppe_kommt_vor(demo: Demo) -> None:
    assert werte(demo, Merkmal.KUNDENKATEGORIE) >= set(Kundenkategorie)
    assert werte(demo, Merkmal.ZIELGRUPPE) >= set(ZielgruppeU25)


def test_jede_art_von_ereignis_kommt_vor_die_es_ohne_filter_gibt(demo: Demo) -> None:
    alle = {klasse.TOPIC for klasse in gespeicherte_klassen()}
    gezaehlt = Counter(e.ereignis.TOPIC for e in demo.eintraege)
    nie = NUR_MIT_FILTER | SPAETER_ERFUNDEN | OHNE_REGEL_DAFUER
    assert alle - nie - set(gezaehlt) == set()
    assert set(gezaehlt) & (NUR_MIT_FILTER | SPAETER_ERFUNDEN) == set()


def test_niemand_kommt_in_ein_fallmanagement_oder_geht_daraus(demo: Demo) -> None:
    assert not demo.alle(Fallzugang)
    assert all(not s.akte.fall.aufenthalte for s in demo.sichten if s.akte.fall is not None)


def test_jeder_grund_aus_dem_leistungen_enden_kommt_vor(demo: Demo) -> None:
    bekannt = {grund.schluessel for grund in demo.regeln.alle_abgangsgruende()}
    assert {ende.grund for ende in demo.alle(LeistungBeendet)} == bekannt


def test_jeder_ausgang_einer_frist_kommt_in_uckermark_vor(demo: Demo) -> None:
    gezaehlt = Counter(ausgang for frist in demo.fristen for ausgang in ausgaenge(frist, demo.stichtag))
    assert set(gezaehlt) == set(Ausgang)


@pytest.mark.parametrize("stelle", GESCHAEFTSSTELLEN)
@pytest.mark.parametrize("art", [Teamart.U25, Teamart.UE25])
def test_jede_geschaeftsstelle_hat_in_beiden_altersgruppen_arbeit(demo: Demo, stelle: str, art: Teamart) -> None:
    teams = {k for k, team in demo.betrieb.amt().teams.items() if team.name.startswith(stelle) and team.art is art}
    assert len(teams) == 1
    kraefte = {k for k, person in demo.betrieb.amt().fachkraefte.items() if person.team(demo.stichtag) in teams}
    assert {r for k in kraefte for r in demo.betrieb.amt().fachkraefte[k].rollen(demo.stichtag)} >= {
        Rolle.FALLMANAGER,
        Rolle.SACHBEARBEITUNG,
        Rolle.TEAMLEITUNG,
    }
    assert any(kontakt.fachkraft in kraefte for kontakt in demo.alle(ContactHeld))


def test_woerter_und_angaben_sind_die_des_regelwerks(demo: Demo) -> None:
    for feld in ("anlass", "arbeitsschritt", "ziel"):
        gebraucht = {w for e in demo.alle(FallEreignis) if (w := getattr(e, feld, None)) is not None}
        assert gebraucht <= set(demo.regeln.begriffe(feld))
        assert gebraucht, feld


# --- the process -----------------------------------------------------------------------------------------------------


def test_jeder_fall_beginnt_mit_dem_antrag_und_wird_bewilligt(demo: Demo) -> None:
    antraege = je_fall(demo, AntragVollstaendig)
    assert len(antraege) == demo.faelle + DOPPELT
    assert {a.erstmals for alle in antraege.values() for a in alle} == {True, False}
    assert any(a.zuzug for alle in antraege.values() for a in alle)
    assert any(a.letzter_bezug_bis is not None for alle in antraege.values() for a in alle)
    bewilligt = je_fall(demo, LeistungBewilligt)
    assert len(bewilligt) > 0.9 * demo.faelle
    assert all(alle[0].am > antraege[fall][0].am for fall, alle in bewilligt.items())


def test_der_einstieg_gelingt_meist_manchmal_spaet_und_manchmal_gar_nicht(demo: Demo) -> None:
    einstieg = {m.anlaesse for r in demo.regeln.fristen for m in r.erfuellt_durch if r.id.partition(":")[0] == "UM-3.2"}
    (anlaesse,) = {a for a in einstieg if a}
    ausgang = Counter(f.ausgang(demo.stichtag) for f in demo.fristen if f.regel.aussage == "UM-3.2")
    assert ausgang[Ausgang.ERFUELLT] > ausgang[Ausgang.VERSPAETET_ERFUELLT] > 0
    versaeumt = [t for t in demo.alle(TerminVersaeumt) if t.anlass in anlaesse]
    assert versaeumt
    unter_androhung = [e for e in demo.alle(EinladungErgangen) if e.rechtsfolgen and e.anlass not in anlaesse]
    assert unter_androhung
    assert not any(e.rechtsfolgen for e in demo.alle(EinladungErgangen) if e.anlass in anlaesse), "er ist freiwillig"


def test_wer_den_einstieg_versaeumt_wird_im_erstgespraech_belehrt(demo: Demo) -> None:
    versaeumt = [
        (fall, t.am) for fall, alle in je_fall(demo, TerminVersaeumt).items() for t in alle if t.anlass is not None
    ]
    belehrt = je_fall(demo, BelehrungErteilt)
    assert any(b.am > am for fall, am in versaeumt for b in belehrt[fall])
    assert all(len(b.teile) == 2 for alle in belehrt.values() for b in alle)


def test_minderjaehrige_laden_ihre_sorgeberechtigten_mit_und_sie_unterzeichnen_mit(demo: Demo) -> None:
    geboren = {s.fall_id: s.geboren for s in demo.sichten}
    for fall, einladungen in je_fall(demo, EinladungErgangen).items():
        tag = geboren[fall]
        assert tag is not None
        assert all(e.mit_sorgeberechtigten or e.am >= geburtstag(tag, 18) for e in einladungen)
    assert any(e.mit_sorgeberechtigten for e in demo.alle(EinladungErgangen))
    assert any(egv.mitunterzeichnet for egv in demo.alle(EGVSigned))


def test_vereinbarungen_nennen_ziel_und_aufgaben_und_ruhende_haben_keine(demo: Demo) -> None:
    egv = demo.alle(EGVSigned)
    for feld in ("leitziel", "zielkategorie", "aufgaben_person", "aufgaben_amt", "auswertung_vorige"):
        assert any(getattr(e, feld) not in (None, ()) for e in egv), feld
    for sicht in demo.sichten:
        for eintrag in sicht.akte.wirksam:
            if isinstance(eintrag.ereignis, EGVSigned):
                vorher = sicht.akte.am(eintrag.ereignis.am)
                assert vorher is not None
                assert vorher.merkmal(Merkmal.KUNDENKATEGORIE, eintrag.ereignis.am) not in RUHEND


def test_hemmnisse_haben_eine_reihenfolge_und_je_eine_strategie(demo: Demo) -> None:
    assert any(len(p.reihenfolge) > 2 for p in demo.alle(HemmnissePriorisiert))
    strategien = demo.alle(HandlungsstrategieFestgehalten)
    assert {s.stand for s in strategien} == set(Strategiestand)
    assert any(s.zwischenziel is not None for s in strategien)
    assert {z.einvernehmlich for z in demo.alle(ZielVereinbart)} == {True, False}


def test_kategorien_werden_besser_und_schlechter_und_ruhende_werden_reaktiviert(demo: Demo) -> None:
    wechsel: set[tuple[str, str]] = set()
    for merkmale in je_fall(demo, MerkmalGeaendert).values():
        folge = [m.wert for m in merkmale if m.merkmal is Merkmal.KUNDENKATEGORIE]
        wechsel |= set(pairwise(folge))
    rang = [k.value for k in (Kundenkategorie.A, Kundenkategorie.B, Kundenkategorie.C, Kundenkategorie.D)]
    assert any(v in rang and n in rang and rang.index(n) < rang.index(v) for v, n in wechsel)
    assert any(v in rang and n in rang and rang.index(n) > rang.index(v) for v, n in wechsel)
    assert any(v in RUHEND and n not in RUHEND for v, n in wechsel)


def test_uebergeleitet_wird_in_beide_richtungen_mit_gruenden_und_einmal_auf_papier(demo: Demo) -> None:
    uebergaben = je_fall(demo, ZustaendigkeitUebertragen, FallAngelegt)
    wege = {(v.funktion, n.funktion) for alle in uebergaben.values() for v, n in pairwise(alle)}
    assert wege >= {(FERN, NAH), (NAH, FERN), (Funktion.FALLMANAGEMENT_U25, FERN)}
    assert (Funktion.BERUFSBERATUNG, Funktion.FALLMANAGEMENT_U25) in wege
    alle_uebergaben = demo.alle(ZustaendigkeitUebertragen)
    assert all(u.begruendung is not None for u in alle_uebergaben)
    assert any(u.dokumente for u in alle_uebergaben), "das Übergabeprotokoll"
    assert any(u.erfassung.nachtrag and u.erfassung.verstoesse for u in alle_uebergaben)
    assert not any(u.erfassung.verstoesse for u in alle_uebergaben if not u.erfassung.nachtrag)
    assert demo.betrieb.abgelehnt > 0


def test_unter_25_fuehrt_kein_weg_zu_den_arbeitsmarktnahen(demo: Demo) -> None:
    geboren = {s.fall_id: s.geboren for s in demo.sichten}
    for fall, uebergaben in je_fall(demo, ZustaendigkeitUebertragen).items():
        tag = geboren[fall]
        assert tag is not None
        assert all(u.am >= geburtstag(tag, 25) for u in uebergaben if u.funktion is NAH)


def test_schule_ausbildung_und_massnahmen_haben_ein_ende_und_fallkonferenzen(demo: Demo) -> None:
    arten = {z.art for z in demo.alle(ZeitraumFestgehalten) if z.bis is not None}
    assert arten >= {
        Zeitraumart.SCHULBESUCH,
        Zeitraumart.AUSBILDUNG,
        Zeitraumart.MASSNAHME,
        Zeitraumart.ARBEITSLOSENGELD,
        Zeitraumart.VERMITTLUNGSHINDERNIS,
    }
    zeitraeume = {z.zeitraum for z in demo.alle(ZeitraumFestgehalten)}
    zu_etwas = [s for s in demo.alle(ArbeitsschrittGetan) if s.zeitraum is not None]
    assert zu_etwas and all(s.zeitraum in zeitraeume for s in zu_etwas)
    assert any(s.beteiligte for s in demo.alle(ArbeitsschrittGetan))


def test_wer_die_altersgrenze_erreicht_bezieht_bis_zum_letzten_tag(demo: Demo) -> None:
    geboren = {s.fall_id: s.geboren for s in demo.sichten}
    enden = [(f, e) for f, alle in je_fall(demo, LeistungBeendet).items() for e in alle if e.grund == "altersgrenze"]
    assert enden
    for fall, ende in enden:
        tag = geboren[fall]
        assert tag is not None and ende.am == letzter_tag(tag)


def test_manche_beantragen_wieder_bald_oder_erst_wenn_es_ein_neufall_ist(demo: Demo) -> None:
    wieder = {
        fall: (antraege[1].am - ende[0].am, antraege[1])
        for fall, antraege in je_fall(demo, AntragVollstaendig).items()
        if len(antraege) > 1 and (ende := je_fall(demo, LeistungBeendet)[fall])
    }
    assert any(abstand < timedelta(days=180) for abstand, _ in wieder.values())
    assert any(abstand > timedelta(days=190) for abstand, _ in wieder.values())
    assert all(antrag.letzter_bezug_bis is not None for _, antrag in wieder.values()), "die Akte weiß es"


def test_nach_dem_ende_der_leistungen_laeuft_keine_frist_mehr(demo: Demo) -> None:
    ausgeschieden = [
        s for s in demo.sichten if s.akte.fall is not None and s.akte.fall.phase(demo.stichtag) is Phase.AUSGESCHIEDEN
    ]
    assert ausgeschieden
    laufend = {Ausgang.OFFEN, Ausgang.BALD_FAELLIG, Ausgang.UEBERFAELLIG}
    for sicht in ausgeschieden:
        offene = [f.regel for f in sicht.fristen if f.ausgang(demo.stichtag) in laufend]
        assert not [regel.id for regel in offene if regel.geltung.phase is None], "außer es ist eigens gesagt"


def test_stellensuchlaeufe_gibt_es_woche_fuer_woche(demo: Demo) -> None:
    regel = next(r for r in demo.regeln.fristen if r.aussage == "UM-4.2.4")
    wort = (regel.erfuellt_durch[0].arbeitsschritte or ("",))[0]
    laeufe = [s for alle in je_fall(demo, ArbeitsschrittGetan).values() for s in alle if s.arbeitsschritt == wort]
    assert len(laeufe) > 20
    assert Ausgang.ERFUELLT in {f.ausgang(demo.stichtag) for f in demo.fristen if f.regel.id == regel.id}


# --- multiplied ------------------------------------------------------------------------------------------------------


def test_auch_diese_demo_laesst_sich_vervielfaeltigen(tmp_path: Path) -> None:
    betrieb = neuer_betrieb(UCKERMARK, tmp_path)
    try:
        pruefe_kopien(betrieb, UCKERMARK, faelle=20, kopien=1)
    finally:
        betrieb.schliessen()


def test_uckermark_steht_unter_den_demo_mandanten(tmp_path: Path) -> None:
    assert DEMOMANDANTEN[UCKERMARK].land == "BB"
    assert len(DEMOMANDANTEN[UCKERMARK].teams) == 2 * len(GESCHAEFTSSTELLEN)
