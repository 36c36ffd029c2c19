"""A Regelwerk on trial: what would differ in a case, and that nothing but the text makes a difference."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.anwendung.erprobung import erprobe
from domain.akte import gespeicherte_akte
from domain.befehle import (
    Befehl,
    EintraegeStornieren,
    FallBeenden,
    FallUebernehmen,
    KontaktErfassen,
    ProfilErstellen,
    VerlaengerungBewilligen,
    ZugangPruefen,
)
from domain.eintrag import Lesart
from domain.entscheidungen.umstaende import Akteur
from domain.erprobung.nachurteil import OHNE_ABGANGSGRUND, OHNE_VERLAENGERUNG
from domain.erprobung.probe import NichtErprobbar, Probe, probe
from domain.erprobung.unterschied import Art, Fallunterschied, Folge, Posten, unterschied
from domain.erprobung.zaehlung import Zaehlung
from domain.regelwerk.inkraft import Regelstand
from domain.regelwerk.laden import lade
from domain.regelwerk.regelwerk import Regelwerk
from domain.vokabular import Einschaetzung, Kontaktform, Profillage
from projections.stamm import Stammspeicher
from tests.einheit.rein import FM, IFK, REGELWERKE, TL, Buehne, ilm_kreis, in_kraft, werk
from tests.einheit.speicherlog import Speicherlog
from tests.einheit.verlaufsgenerator import KENNUNG, Verlauf, verlaeufe, verlauf

TAG = timedelta(days=1)
BEGINN = date(2018, 1, 2)
ZUGANG = date(2018, 1, 15)
STAND = date(2018, 12, 31)
ILM = "ilm-kreis-14-2017"

MOTIVATION = """
[[zugangskriterium]]
id = "NEU-1"
grad = "muss"
stelle = "Nr. 1"
text = "Ohne Motivation kein Zugang."
bei = ["fallzugang"]
kriterium = { art = "einschaetzung", schluessel = "motivation", frage = "Motiviert?" }
"""

VORHER_PROFILING = """
[[vorgangsregel]]
id = "NEU-2"
grad = "muss"
stelle = "Nr. 2"
text = "Vor dem Zugang steht ein Profiling."
vorgaenge = ["fallzugang"]
verlangt = { art = "vorher", ereignis = "profiling_erstellt" }
"""

VERMERK = """
[[dokumentationspflicht]]
id = "ILM-5.2:vermerk"
grad = "muss"
stelle = "Nr. 5 Abs. 2"
text = "Kontakte werden festgehalten."
vorgaenge = ["kontakt"]
felder = ["vermerk"]
"""

BESCHREIBUNG = """
[[dokumentationspflicht]]
id = "NEU-4"
grad = "soll"
stelle = "Nr. 4"
text = "Hemmnisse werden beschrieben."
vorgaenge = ["hemmnis_festgestellt"]
felder = ["beschreibung"]
"""


def text(name: str, *ersetzt: tuple[str, str], dazu: str = "") -> str:
    """The text of a shipped Regelwerk with changes that must find something to change."""
    inhalt = (REGELWERKE / f"{name}.toml").read_text("utf-8")
    for alt, neu in ersetzt:
        assert alt in inhalt, alt
        inhalt = inhalt.replace(alt, neu)
    return inhalt + dazu


def fassung(*ersetzt: tuple[str, str], dazu: str = "") -> Regelwerk:
    return lade(text(ILM, *ersetzt, dazu=dazu), "test")


MONATLICH = fassung(("dauer = { monate = 2 }", "dauer = { monate = 1 }"))


def kontakt(am: date, **mehr: object) -> KontaktErfassen:
    return KontaktErfassen.model_validate({"am": am, "form": Kontaktform.PRAESENZ, "qualifiziert": True, **mehr})


def zugang(am: date = ZUGANG, **mehr: object) -> FallUebernehmen:
    return FallUebernehmen.model_validate(
        {
            "am": am,
            "fachkraft": FM.fachkraft,
            "begruendung": "Kriterien liegen vor",
            "einschaetzungen": {"zugangskriterien_anlage": Einschaetzung.JA},
            "abweichungen": {"ILM-6.1": "telefonisch", "ILM-6.1a": "krank"},
            **mehr,
        }
    )


def fall(*befehle: Befehl, stand: Regelstand | None = None) -> Buehne:
    buehne = Buehne(stand or ilm_kreis()).angelegt(BEGINN)
    for befehl in befehle:
        buehne.tue(befehl)
    return buehne


def anders(buehne: Buehne, werk_: Regelwerk, *, stand: date = STAND, ab: date | None = None) -> Fallunterschied:
    return unterschied(buehne.akte, buehne.geboren, probe(buehne.regelstand, werk_, ab, stand))


def angemeldet(akteur: Akteur) -> Akteur:
    """As the log names whoever has a token."""
    return replace(akteur, kennung=str(akteur.fachkraft))


def frist(regel: str, folge: Folge) -> Posten:
    return Posten(Art.FRIST, "", regel, folge)


def abgelehnt(vorgang: str, *regeln: str) -> Mapping[Posten, int]:
    return {Posten(Art.ENTSCHEIDUNG, vorgang, regel, Folge.ABGELEHNT): 1 for regel in ("", *regeln)}


class TestFristen:
    def test_eine_verschaerfte_dauer_macht_genau_die_frist_ueberfaellig_die_sie_verfehlt(self) -> None:
        buehne = fall(zugang(), kontakt(date(2018, 2, 10)))
        letzter_tag = date(2018, 3, 10)
        assert anders(buehne, MONATLICH, stand=letzter_tag).gleich, "am letzten Tag ist sie noch eingehalten"
        danach = anders(buehne, MONATLICH, stand=letzter_tag + TAG)
        assert (danach.neu, danach.entfallen) == ({frist("ILM-5.2", Folge.UEBERFAELLIG): 1}, {})
        beide = anders(buehne, MONATLICH, stand=date(2018, 4, 11))
        assert beide.gleich, "nun ist sie unter beiden überfällig"

    def test_verspaetet_erfuellt_ist_sie_ein_verstoss(self) -> None:
        buehne = fall(zugang(), kontakt(date(2018, 2, 10)), kontakt(date(2018, 3, 20)), kontakt(date(2018, 4, 1)))
        gefunden = anders(buehne, MONATLICH, stand=date(2018, 4, 1))
        assert (gefunden.neu, gefunden.entfallen) == ({frist("ILM-5.2", Folge.VERSTOSS): 1}, {})

    def test_eine_gelockerte_dauer_laesst_verstoesse_wegfallen(self) -> None:
        buehne = fall(zugang(), kontakt(date(2018, 4, 20)))
        gefunden = anders(buehne, fassung(("dauer = { monate = 2 }", "dauer = { monate = 4 }")), stand=date(2018, 5, 1))
        assert (gefunden.neu, gefunden.entfallen) == ({}, {frist("ILM-5.2", Folge.VERSTOSS): 1})

    def test_aus_dem_verstoss_gegen_ein_muss_wird_die_abweichung_von_einem_soll(self) -> None:
        buehne = fall(zugang(), kontakt(date(2018, 4, 20)))
        weicher = fassung(('id = "ILM-5.2"\ngrad = "muss"', 'id = "ILM-5.2"\ngrad = "soll"'))
        gefunden = anders(buehne, weicher, stand=date(2018, 5, 1))
        assert gefunden.neu == {frist("ILM-5.2", Folge.ABWEICHUNG): 1}
        assert gefunden.entfallen == {frist("ILM-5.2", Folge.VERSTOSS): 1}

    def test_was_im_erprobten_verstoesst_erfuellt_dort_keine_frist(self) -> None:
        buehne = fall(zugang(), kontakt(date(2018, 3, 1)), kontakt(date(2018, 4, 1), vermerk="besprochen"))
        gefunden = anders(buehne, fassung(dazu=VERMERK), stand=date(2018, 4, 1))
        ohne_vermerk = Posten(Art.TATSACHE, "kontakt", "ILM-5.2:vermerk", Folge.VERSTOSS)
        assert gefunden.neu == {ohne_vermerk: 1, frist("ILM-5.2", Folge.VERSTOSS): 1}
        assert gefunden.entfallen == {}


class TestEntscheidungen:
    @pytest.mark.parametrize("motivation", [None, *Einschaetzung])
    def test_ein_weiteres_kriterium_lehnt_genau_die_zugaenge_ab_denen_es_fehlt(
        self, motivation: Einschaetzung | None
    ) -> None:
        beurteilt = {"zugangskriterien_anlage": Einschaetzung.JA}
        beurteilt |= {"motivation": motivation} if motivation is not None else {}
        gefunden = anders(fall(zugang(einschaetzungen=beurteilt)), fassung(dazu=MOTIVATION))
        fehlt = motivation is not Einschaetzung.JA
        assert gefunden.neu == (abgelehnt("fallzugang", "NEU-1") if fehlt else {})
        assert gefunden.entfallen == {}

    def test_eine_frueher_festgehaltene_einschaetzung_zaehlt_und_eine_spaetere_nicht(self) -> None:
        pruefung = {"ergebnis": Einschaetzung.JA, "einschaetzungen": {"motivation": Einschaetzung.JA}}
        davor = ZugangPruefen.model_validate({"am": BEGINN, **pruefung})
        assert anders(fall(davor, zugang()), fassung(dazu=MOTIVATION)).gleich
        danach = ZugangPruefen.model_validate({"am": ZUGANG, **pruefung})
        gefunden = anders(fall(zugang(), danach), fassung(dazu=MOTIVATION))
        assert gefunden.neu == abgelehnt("fallzugang", "NEU-1")

    def test_was_erst_spaeter_bekannt_wurde_haette_der_entscheidung_nicht_geholfen(self) -> None:
        profiling = ProfilErstellen(am=BEGINN, profillage=Profillage.ENTWICKLUNGSPROFIL)
        erprobt = fassung(dazu=VORHER_PROFILING)
        assert not anders(fall(profiling, zugang()), erprobt).neu
        gefunden = anders(fall(zugang(), profiling), erprobt)
        assert gefunden.neu == abgelehnt("fallzugang", "NEU-2")

    def test_festgehaltene_gruende_decken_ein_soll_und_kein_muss(self) -> None:
        ohne_gruende = fassung(dazu=MOTIVATION.replace("muss", "soll"))
        assert anders(fall(zugang()), ohne_gruende).neu == abgelehnt("fallzugang", "NEU-1")
        strenger = fassung(('id = "ILM-6.1"\ngrad = "soll"', 'id = "ILM-6.1"\ngrad = "muss"'))
        assert anders(fall(zugang()), strenger).neu == abgelehnt("fallzugang", "ILM-6.1")

    def test_was_unter_dem_geltenden_abgelehnt_wuerde_kann_das_erprobte_zulassen(self) -> None:
        strenges = fassung(dazu=MOTIVATION)
        nachtraeglich = in_kraft(("bund-sgb2", date(2005, 1, 1), None), (strenges, date(2018, 1, 1), None))
        gefunden = anders(fall(zugang()).in_kraft(nachtraeglich), werk(ILM))
        assert (gefunden.neu, gefunden.entfallen) == ({}, abgelehnt("fallzugang", "NEU-1"))

    def test_ein_nachtrag_ist_eine_tatsache(self) -> None:
        buehne = fall()
        buehne.tue(zugang(nachtrag=True), TL)
        gefunden = anders(buehne, fassung(dazu=MOTIVATION))
        assert gefunden.neu == {Posten(Art.TATSACHE, "fallzugang", "NEU-1", Folge.VERSTOSS): 1}

    def test_was_storniert_ist_wird_nicht_beurteilt(self) -> None:
        buehne = fall(zugang())
        assert anders(buehne, fassung(dazu=MOTIVATION)).neu
        buehne.tue(EintraegeStornieren(am=ZUGANG, eintraege=(2,), begruendung="falsche Person"))
        assert anders(buehne, fassung(dazu=MOTIVATION)).gleich

    def test_vor_dem_ersten_und_nach_dem_letzten_tag_wird_nicht_beurteilt(self) -> None:
        buehne, erprobt = fall(zugang()), fassung(dazu=MOTIVATION)
        assert anders(buehne, erprobt, ab=ZUGANG).neu and anders(buehne, erprobt, stand=ZUGANG).neu
        assert anders(buehne, erprobt, ab=ZUGANG + TAG).gleich
        assert anders(buehne, erprobt, stand=ZUGANG - TAG).gleich

    def test_ein_grund_den_niemand_mehr_kennt_beendet_keinen_aufenthalt(self) -> None:
        schluessel = werk(ILM).abgangsgruende[0].schluessel
        buehne = fall(zugang())
        buehne.tue(FallBeenden(am=STAND, grund=schluessel, begruendung="beendet", nachtrag=True), TL)
        gefunden = anders(buehne, fassung((f'schluessel = "{schluessel}"', 'schluessel = "anderer_grund"')))
        assert gefunden.neu == abgelehnt("fallabgang", OHNE_ABGANGSGRUND)

    def test_wo_nichts_verlaengerbar_ist_gibt_es_keine_verlaengerung(self) -> None:
        stand = in_kraft(("bund-sgb2", date(2005, 1, 1), None), ("ga-01-13", date(2016, 8, 5), None))
        buehne = Buehne(stand).angelegt(BEGINN)
        buehne.tue(zugang(nachtrag=True, abweichungen={}), TL)
        buehne.tue(VerlaengerungBewilligen(am=STAND, monate=3, begruendung="fast am Ziel", nachtrag=True), TL)
        starr = lade(text("ga-01-13", ("verlaengerbar = true", "verlaengerbar = false")), "test")
        gefunden = anders(buehne, starr)
        assert gefunden.neu == abgelehnt("verlaengerung_bewilligt", OHNE_VERLAENGERUNG)


class TestWerGehandeltHat:
    ZUSTAENDIGE = """
[[vorgangsregel]]
id = "NEU-3"
grad = "muss"
stelle = "Nr. 3"
text = "Den Kontakt hält fest, wer dafür zuständig ist."
vorgaenge = ["kontakt"]
verlangt = { art = "funktion", funktionen = ["zustaendige_fachkraft"] }
"""
    VERSTOSS = Posten(Art.TATSACHE, "kontakt", "NEU-3", Folge.VERSTOSS)

    def test_es_zaehlt_die_funktion_in_der_festgehalten_wurde(self) -> None:
        buehne = fall()
        buehne.tue(kontakt(ZUGANG), angemeldet(IFK))
        assert anders(buehne, fassung(dazu=self.ZUSTAENDIGE)).gleich, "zuständig ist die IFK"
        buehne.tue(kontakt(ZUGANG), angemeldet(FM))
        assert anders(buehne, fassung(dazu=self.ZUSTAENDIGE)).neu == {self.VERSTOSS: 1}

    def test_nennt_das_log_keine_fachkraft_gilt_die_zustaendige(self) -> None:
        buehne = fall()
        buehne.tue(kontakt(ZUGANG, fachkraft=FM.fachkraft), replace(FM, kennung="dienst-7"))
        assert anders(buehne, fassung(dazu=self.ZUSTAENDIGE)).gleich


class TestProbe:
    def test_erprobt_wird_nur_ein_oertliches_regelwerk_das_vor_dem_stand_beginnt(self) -> None:
        with pytest.raises(NichtErprobbar, match="Bund"):
            probe(ilm_kreis(), werk("bund-sgb2"), None, STAND)
        with pytest.raises(NichtErprobbar, match=r"01\.01\.2018"):
            probe(ilm_kreis(), werk(ILM), None, date(2017, 12, 31))
        assert probe(ilm_kreis(), werk(ILM), None, date(2018, 1, 1)).ab == date(2018, 1, 1)

    def test_ein_entwurf_von_morgen_laesst_sich_von_gestern_an_erproben(self) -> None:
        entwurf = fassung(
            ("gueltig_ab = 2018-01-01", "gueltig_ab = 2027-01-01"),
            ("gueltig_bis = 2018-12-31", ""),
            ("dauer = { monate = 2 }", "dauer = { monate = 1 }"),
            dazu=MOTIVATION,
        )
        buehne = fall(zugang(), kontakt(date(2018, 2, 10)))
        gefunden = anders(buehne, entwurf, ab=date(2018, 1, 1), stand=date(2018, 3, 11))
        assert gefunden.neu == {**abgelehnt("fallzugang", "NEU-1"), frist("ILM-5.2", Folge.UEBERFAELLIG): 1}
        assert gefunden.entfallen == {}

    def test_nach_seinem_letzten_tag_wird_es_weiter_angewandt(self) -> None:
        buehne = fall(zugang(), kontakt(date(2018, 12, 20)))
        assert buehne.regelstand.am(date(2019, 1, 1)).lokal is None
        gefunden = anders(buehne, werk(ILM), stand=date(2019, 3, 1))
        assert gefunden.neu[frist("ILM-5.2", Folge.UEBERFAELLIG)] == 1


def gespielt(verlauf: Verlauf) -> Speicherlog:
    log = Speicherlog()
    for speicherung in verlauf.speicherungen:
        log.speichern(speicherung.neue, speicherung.texte)
    return log


def regelstand(log: Speicherlog) -> Regelstand:
    return Stammspeicher(log, KENNUNG).am(log.spitze())[0].regelstand


def unterschiede(log: Speicherlog, versuch: Probe) -> Iterator[Fallunterschied]:
    return (eines.unterschied for eines in erprobe(log, versuch, log.spitze(), lambda fertig, gesamt: None))


@settings(max_examples=20)
@given(verlaeufe(min_schritte=20), st.integers(0, 400), st.integers(0, 400))
def test_der_text_der_in_kraft_ist_macht_an_keinem_tag_einen_unterschied(
    verlauf: Verlauf, versatz: int, weiter: int
) -> None:
    log = gespielt(verlauf)
    geltend = regelstand(log)
    letzter = geltend.abschnitte["lokal"][-1]
    derselbe = lade(log.regelwerk_text(letzter.regelwerk.sha256) or "", "test")
    kommentiert = lade(f"{log.regelwerk_text(letzter.regelwerk.sha256)}\n# anders ist nur der Hash\n", "test")
    ab = letzter.von + timedelta(days=versatz)
    for erprobt, beginn in ((derselbe, letzter.von), (derselbe, ab), (kommentiert, letzter.von)):
        versuch = probe(geltend, erprobt, beginn, beginn + timedelta(days=weiter))
        gefunden = list(unterschiede(log, versuch))
        assert len(gefunden) == len(verlauf.faelle)
        assert [eines for eines in gefunden if not eines.gleich] == []


@settings(max_examples=10)
@given(verlaeufe(min_schritte=20))
def test_mehr_als_entscheidungen_offen_zu_lesen_aendert_nichts(verlauf: Verlauf) -> None:
    log = gespielt(verlauf)
    geltend = regelstand(log)
    anderes = "ga-01-13" if geltend.abschnitte["lokal"][0].regelwerk.id == ILM else ILM
    versuch = probe(geltend, lade(text(anderes, dazu=MOTIVATION), "test"), date(2018, 1, 1), verlauf.letzter_tag)
    for gefunden in unterschiede(log, versuch):
        offen = gespeicherte_akte(gefunden.fall, log.strom(gefunden.fall, lesart=Lesart.OFFEN))
        assert offen.fall is not None
        (geboren, *_) = [
            wert
            for eintrag in reversed(log.strom(offen.fall.kunde, lesart=Lesart.OFFEN))
            if (wert := getattr(eintrag.ereignis, "geburtsdatum", None)) is not None
        ]
        assert unterschied(offen, geboren, versuch) == gefunden


def test_die_verlaeufe_zeigen_unter_einem_anderen_text_unterschiede_jeder_art() -> None:
    gezeigt: set[tuple[Art, Folge]] = set()
    for seed in range(6):
        verlauf_ = verlauf(seed, 80)
        log = gespielt(verlauf_)
        erprobt = lade(text(ILM, dazu=MOTIVATION + VERMERK + BESCHREIBUNG), "test")
        for gefunden in unterschiede(log, probe(regelstand(log), erprobt, date(2018, 1, 1), verlauf_.letzter_tag)):
            gezeigt |= {(posten.art, posten.folge) for posten in {**gefunden.neu, **gefunden.entfallen}}
    assert gezeigt == {
        (Art.FRIST, Folge.UEBERFAELLIG),
        (Art.FRIST, Folge.VERSTOSS),
        (Art.FRIST, Folge.ABWEICHUNG),
        (Art.ENTSCHEIDUNG, Folge.ABGELEHNT),
        (Art.TATSACHE, Folge.VERSTOSS),
        (Art.TATSACHE, Folge.ABWEICHUNG),
    }


def test_gezaehlt_wird_genau_und_beispiele_bleiben_wenige() -> None:
    zaehlung = Zaehlung(beispiele=3)
    ein, zwei = frist("A", Folge.VERSTOSS), Posten(Art.TATSACHE, "kontakt", "B", Folge.VERSTOSS)
    faelle = [UUID(int=nr) for nr in range(1, 101)]
    for nr, kennung in enumerate(faelle):
        neu = {ein: 2, zwei: 1} if nr % 2 else {}
        zaehlung.nimm(Fallunterschied(kennung, neu, {ein: 1} if nr == 50 else {}), eintraege=10)
    assert (zaehlung.faelle, zaehlung.verschiedene, zaehlung.eintraege) == (100, 51, 1_000)
    (zeile,) = zaehlung.zeilen(Art.FRIST)
    assert (zeile.neu.befunde, zeile.neu.faelle, zeile.neu.beispiele) == (100, 50, [faelle[1], faelle[3], faelle[5]])
    assert (zeile.entfallen.befunde, zeile.entfallen.faelle, zeile.entfallen.beispiele) == (1, 1, [faelle[50]])
    assert [zeile.posten for zeile in zaehlung.zeilen(Art.TATSACHE)] == [zwei]
    assert zaehlung.zeilen(Art.ENTSCHEIDUNG) == []
