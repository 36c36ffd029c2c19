"""The regulations themselves: that they load, are complete in themselves, and say what was agreed on."""

from datetime import date, timedelta
from pathlib import Path

import pytest

import domain
from domain.kalender import Dauer, Einheit
from domain.regelwerk.fristregel import Fristregel
from domain.regelwerk.kriterien import EinschaetzungKriterium, HemmnisKriterium
from domain.regelwerk.laden import lade, pruefe
from domain.regelwerk.regel import Regel
from domain.regelwerk.regelwerk import Regelwerk
from domain.vokabular import Funktion, Grad, Rolle

ORDNER = Path(domain.__file__).parent / "regelwerke"
DATEIEN = sorted(ORDNER.glob("*.toml"))


@pytest.fixture(params=DATEIEN, ids=lambda datei: datei.stem)
def datei(request: pytest.FixtureRequest) -> Path:
    assert isinstance(request.param, Path)
    return request.param


def regelwerk(name: str) -> Regelwerk:
    return lade((ORDNER / f"{name}.toml").read_text(encoding="utf-8"), name)


def frist(werk: Regelwerk, kennung: str) -> Fristregel:
    gefunden = werk.nach_id[kennung]
    assert isinstance(gefunden, Fristregel)
    return gefunden


def test_die_regelwerke_sind_da() -> None:
    assert {pfad.stem for pfad in DATEIEN} >= {"bund-sgb2", "bremen-beratung-2022", "ga-01-13", "ilm-kreis-14-2017"}


def test_jede_datei_laedt_ohne_einen_fehler_und_heisst_wie_ihr_regelwerk(datei: Path) -> None:
    werk, fehler = pruefe(datei.read_text(encoding="utf-8"), datei.name)
    assert fehler == ()
    assert werk is not None
    assert werk.id == datei.stem


def test_jede_regel_hat_fundstelle_wortlaut_und_pruefdatum(datei: Path) -> None:
    for regel in regelwerk(datei.stem).alle:
        assert regel.stelle.strip(), regel.id
        assert regel.text.strip().endswith("."), regel.id
        assert regel.geprueft_am >= date(2026, 11, 22), regel.id


def test_kein_wortlaut_steht_zweimal_da(datei: Path) -> None:
    texte = [regel.text for regel in regelwerk(datei.stem).alle]
    assert len(texte) == len(set(texte))


def test_wer_nicht_umgesetzt_ist_hat_einen_grund_und_keine_regel(datei: Path) -> None:
    werk = regelwerk(datei.stem)
    aussagen = {regel.aussage for regel in werk.alle}
    for eintrag in werk.nicht_umgesetzt:
        assert eintrag.grund.strip()
        assert eintrag.regel not in aussagen


def test_nur_eine_handvoll_aussagen_bleibt_auf_dauer_ohne_regel(datei: Path) -> None:
    auf_dauer = [e.regel for e in regelwerk(datei.stem).nicht_umgesetzt if not e.grund.startswith("folgt: ")]
    assert len(auf_dauer) <= 5, auf_dauer


def test_jede_funktion_die_handeln_soll_ist_rollen_zugeordnet() -> None:
    leitung = {Funktion.BEREICHSLEITUNG: (Rolle.BEREICHSLEITUNG,), Funktion.DATENQUALITAET: (Rolle.CONTROLLING,)}
    weitere = {
        "bremen-beratung-2022": {Funktion.CONTROLLING: (Rolle.CONTROLLING,)},
        "ilm-kreis-14-2017": leitung,
        "ga-01-13": leitung,
        "ba-2004": {},
    }
    for name, eigene in weitere.items():
        assert regelwerk(name).kopf.funktionen == {
            **eigene,
            Funktion.ZUSTAENDIGE_FACHKRAFT: (Rolle.IFK, Rolle.FALLMANAGER),
            Funktion.VORSCHLAGENDE_FACHKRAFT: (Rolle.IFK,),
            Funktion.FALLMANAGEMENT: (Rolle.FALLMANAGER,),
            Funktion.TEAMLEITUNG: (Rolle.TEAMLEITUNG,),
        }


@pytest.mark.parametrize(
    ("name", "ab", "bis"),
    [
        ("ilm-kreis-14-2017", date(2018, 1, 1), date(2018, 12, 31)),
        ("ga-01-13", date(2016, 8, 5), None),
        ("bremen-beratung-2022", date(2022, 8, 1), None),
        ("ba-2004", date(2004, 11, 23), None),
        ("bund-sgb2", date(2005, 1, 1), None),
    ],
)
def test_die_geltungsdauer_ist_die_der_quelle(name: str, ab: date, bis: date | None) -> None:
    werk = regelwerk(name)
    assert (werk.gueltig_ab, werk.gueltig_bis) == (ab, bis)


@pytest.mark.parametrize(
    ("name", "kennung", "grad", "dauer"),
    [
        ("ilm-kreis-14-2017", "ILM-2.2", Grad.SOLL, (6, Einheit.MONATE)),
        ("ilm-kreis-14-2017", "ILM-3.1", Grad.MUSS, (6, Einheit.MONATE)),
        ("ilm-kreis-14-2017", "ILM-3.2", Grad.MUSS, (6, Einheit.MONATE)),
        ("ilm-kreis-14-2017", "ILM-3.3", Grad.SOLL, (2, Einheit.JAHRE)),
        ("ilm-kreis-14-2017", "ILM-5.2", Grad.MUSS, (2, Einheit.MONATE)),
        ("ilm-kreis-14-2017", "ILM-5.3", Grad.MUSS, (14, Einheit.TAGE)),
        ("ga-01-13", "MI-3.1.1", Grad.MUSS, (6, Einheit.MONATE)),
        ("ga-01-13", "MI-3.1.5", Grad.MUSS, (4, Einheit.WOCHEN)),
        ("ga-01-13", "MI-3.3.1", Grad.SOLL, (2, Einheit.MONATE)),
        ("ga-01-13", "MI-3.3.2", Grad.MUSS, (1, Einheit.MONATE)),
        ("ga-01-13", "MI-3.4.2", Grad.SOLL, (6, Einheit.MONATE)),
        ("ga-01-13", "MI-3.4.5", Grad.MUSS, (24, Einheit.MONATE)),
        ("bremen-beratung-2022", "HB-3.0", Grad.MUSS, (180, Einheit.TAGE)),
        ("bremen-beratung-2022", "HB-3.1", Grad.MUSS, (180, Einheit.TAGE)),
        ("bremen-beratung-2022", "HB-3.2", Grad.MUSS, (60, Einheit.TAGE)),
        ("bremen-beratung-2022", "HB-3.4", Grad.MUSS, (180, Einheit.TAGE)),
        ("bremen-beratung-2022", "HB-3.5", Grad.MUSS, (180, Einheit.TAGE)),
        ("bremen-beratung-2022", "HB-3.5a", Grad.MUSS, (180, Einheit.TAGE)),
    ],
)
def test_die_fristen_haben_laenge_und_grad_der_quelle(
    name: str, kennung: str, grad: Grad, dauer: tuple[int, Einheit]
) -> None:
    regel = frist(regelwerk(name), kennung)
    assert (regel.grad, regel.dauer) == (grad, Dauer(anzahl=dauer[0], einheit=dauer[1]))


@pytest.mark.parametrize(("mindestwert", "zielwert", "tage"), [("HB-3.1", "HB-3.1a", 90), ("HB-3.2", "HB-3.2a", 30)])
def test_die_zielwerte_von_bremen_sind_eigene_fristen_und_ein_soll(mindestwert: str, zielwert: str, tage: int) -> None:
    ziel = frist(regelwerk("bremen-beratung-2022"), mindestwert).zielregel
    assert ziel is not None
    assert (ziel.id, ziel.grad, ziel.dauer) == (zielwert, Grad.SOLL, Dauer(anzahl=tage, einheit=Einheit.TAGE))


def test_jedes_beratungsgespraech_zaehlt_in_bremen_fuer_alle_werte_gleich() -> None:
    """The same talk fulfils the general duty and that of the group."""
    werk = regelwerk("bremen-beratung-2022")
    muster = {regel.erfuellt_durch for regel in werk.fristen if regel.pflicht == "kontakt"}
    assert len(muster) == 1


def test_wo_die_quelle_keine_zahl_nennt_steht_keine() -> None:
    namen = ("bremen-beratung-2022", "ilm-kreis-14-2017", "ga-01-13")
    ohne = {regel.id for name in namen for regel in regelwerk(name).fristen if not regel.dauer}
    assert {"ILM-0.1", "ILM-0.2", "MI-3.2.1", "MI-3.2.2", "MI-3.2.7"} <= ohne
    assert {kennung for kennung in ohne if kennung.startswith("HB-")} == {"HB-3.7", "HB-5.0", "HB-5.1", "HB-5.1a"}
    assert not {kennung for kennung in ohne if kennung.startswith(("ILM-3", "ILM-5", "MI-3.1", "MI-3.3", "MI-3.4"))}


def test_das_fachkonzept_der_ba_nennt_keinen_tag() -> None:
    werk = regelwerk("ba-2004")
    assert werk.fristen
    assert [regel.id for regel in werk.fristen if regel.dauer or regel.zum or regel.anfang or regel.zielwert] == []


def test_das_fachkonzept_der_ba_steuert_jede_fremde_leistung_fuer_sich() -> None:
    fristen = [regel for regel in regelwerk("ba-2004").fristen if regel.aussage.startswith("BA-5")]
    assert len(fristen) == 7
    for regel in fristen:
        assert regel.je == "leistung", regel.id
        assert all(a.muster is not None and a.muster.eigenleistung is False for a in regel.ausloeser), regel.id


def test_nur_ga_01_13_laesst_die_hoechstdauer_verlaengern() -> None:
    assert frist(regelwerk("ga-01-13"), "MI-3.4.5").verlaengerbar
    assert not frist(regelwerk("ilm-kreis-14-2017"), "ILM-3.3").verlaengerbar


def test_ga_01_13_verlangt_das_einverstaendnis_unbedingt_und_alle_uebrigen_kriterien_grundsaetzlich() -> None:
    kriterien = {regel.id: regel for regel in regelwerk("ga-01-13").kriterien}
    assert len(kriterien) == 10
    assert {kennung for kennung, regel in kriterien.items() if regel.grad is Grad.MUSS} == {"MI-2.6"}
    bedarfe = kriterien["MI-2.2"].kriterium
    assert isinstance(bedarfe, HemmnisKriterium)
    assert (bedarfe.mindestens, bedarfe.veraenderbar) == (3, True)
    therapie = kriterien["MI-2.10"].kriterium
    assert isinstance(therapie, EinschaetzungKriterium)
    assert therapie.nur_wenn == "suchterkrankung"


def test_eine_erlaubnis_bindet_nur_in_ihren_bedingungen() -> None:
    werk = regelwerk("ga-01-13")
    grade = {regel.id: regel.grad for regel in werk.vorgangsregeln if regel.aussage == "MI-3.4.5a"}
    assert grade == {
        "MI-3.4.5a": Grad.KANN,
        "MI-3.4.5a:begruendung": Grad.MUSS,
        "MI-3.4.5a:ruecksprache": Grad.MUSS,
    }


def test_das_gesetz_beendet_einen_aufenthalt_aus_sechs_gruenden_und_nur_der_tod_verlangt_nichts() -> None:
    gruende = regelwerk("bund-sgb2").abgangsgruende
    assert {grund.schluessel for grund in gruende} == {
        "tod",
        "traegerwechsel",
        "ende_hilfebeduerftigkeit",
        "altersgrenze",
        "ausschluss",
        "ende_erwerbsfaehigkeit",
    }
    assert [grund.schluessel for grund in gruende if grund.verlangt_nichts] == ["tod"]


def test_jeder_gesetzliche_abgangsgrund_ist_an_jedem_tag_genau_einmal_beschrieben() -> None:
    werk = regelwerk("bund-sgb2")
    for schluessel in {grund.schluessel for grund in werk.abgangsgruende}:
        for tag in (werk.gueltig_ab, date(2007, 12, 31), date(2008, 1, 1), date(2025, 12, 31)):
            gueltige = [g for g in werk.abgangsgruende if g.schluessel == schluessel and g.gilt_am(tag)]
            assert len(gueltige) == 1, (schluessel, tag)


def test_das_gutachten_haengt_am_gesetzlichen_schluessel() -> None:
    (grund,) = [g for g in regelwerk("ga-01-13").abgangsgruende if g.id == "MI-3.4.4a"]
    assert grund.schluessel in {g.schluessel for g in regelwerk("bund-sgb2").abgangsgruende}
    assert grund.bedingungen


def test_die_eingliederungsvereinbarung_gibt_es_bis_ende_juni_2023() -> None:
    letzter = date(2023, 6, 30)
    am_letzten, danach = (
        {art for i in regelwerk("bund-sgb2").instrumente if i.gilt_am(tag) for art in i.ereignisse}
        for tag in (letzter, letzter + timedelta(days=1))
    )
    assert am_letzten == {"egv", "egv_ersetzt"}
    assert danach == {"kooperationsplan"}


def test_wer_gruende_nennt_nennt_nur_bekannte(datei: Path) -> None:
    bekannt = {g.schluessel for werk in (regelwerk(datei.stem), regelwerk("bund-sgb2")) for g in werk.abgangsgruende}
    for regel in regelwerk(datei.stem).vorgangsregeln:
        assert set(regel.gruende or ()) <= bekannt, regel.id


def test_was_rueckgabe_heisst_sind_die_gruende_der_anweisung_selbst() -> None:
    werk = regelwerk("ga-01-13")
    eigene = {grund.schluessel for grund in werk.abgangsgruende}
    for kennung in ("MI-3.2.6", "MI-3.4.3", "MI-3.4.6"):
        (regel,) = [r for r in werk.vorgangsregeln if r.id == kennung]
        assert set(regel.gruende or ()) == eigene, kennung


def test_jede_regel_ist_ueber_ihre_kennung_zu_finden(datei: Path) -> None:
    werk = regelwerk(datei.stem)
    regeln: dict[str, Regel] = werk.nach_id
    assert len(regeln) == len(werk.alle)
    assert regeln[werk.geltungsdauer.id] is werk.geltungsdauer
