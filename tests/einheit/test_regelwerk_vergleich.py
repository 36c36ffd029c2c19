"""What changed between two texts of a regulation, for whom, in words."""

from pathlib import Path

import pytest

import domain
from domain.regelwerk.laden import lade
from domain.regelwerk.regelwerk import Regelwerk
from domain.regelwerk.vergleich import Regelaenderung, Vergleich, vergleiche
from tests.einheit.regelwerkdateien import DATEIEN
from tests.einheit.test_regelwerk_laden import KOPF, frist, regel

ORDNER = Path(domain.__file__).parent / "regelwerke"
ILM = (ORDNER / "ilm-kreis-14-2017.toml").read_text("utf-8")


def werk(*teile: str) -> Regelwerk:
    return lade("".join(teile), "probe")


def unterschied(vorher: str, nachher: str) -> Vergleich:
    return vergleiche(werk(KOPF, vorher), werk(KOPF, nachher))


def einzige(vergleich: Vergleich) -> Regelaenderung:
    (regelaenderung,) = vergleich.regeln
    return regelaenderung


def saetze(vorher: str, nachher: str) -> list[str]:
    return [str(aenderung) for aenderung in einzige(unterschied(vorher, nachher)).aenderungen]


@pytest.mark.parametrize("datei", DATEIEN, ids=lambda datei: datei.stem)
def test_mit_sich_selbst_verglichen_ist_jedes_regelwerk_gleich(datei: Path) -> None:
    text = datei.read_text("utf-8")
    vergleich = vergleiche(lade(text, "a"), lade(text + "\n# nur ein Kommentar\n", "b"))
    assert vergleich.gleich
    assert (vergleich.kopf, vergleich.regeln, vergleich.nicht_umgesetzt) == ((), (), ())


def test_die_reihenfolge_der_regeln_in_der_datei_aendert_nichts() -> None:
    erste, zweite = frist("P-1"), frist("P-2", pflicht="zwei")
    assert unterschied(erste + zweite, zweite + erste).gleich


def test_eine_andere_frist_steht_da_wie_man_sie_vorliest() -> None:
    vergleich = vergleiche(lade(ILM, "a"), lade(ILM.replace("dauer = { tage = 14 }", "dauer = { wochen = 3 }"), "b"))
    regelaenderung = einzige(vergleich)
    assert not vergleich.gleich
    assert (regelaenderung.regel, regelaenderung.art, regelaenderung.nur_wortlaut) == ("ILM-5.3", "geaendert", False)
    assert regelaenderung.betrifft == "im Fallmanagement; unter 25 Jahren; arbeitslos; es handelt: Fallmanagement"
    (aenderung,) = regelaenderung.aenderungen
    assert str(aenderung) == "Frist: 3 Wochen statt 14 Tage"
    assert (aenderung.feld, aenderung.vorher, aenderung.nachher) == ("dauer", "14 Tage", "3 Wochen")
    assert vergleich.geaenderte == (regelaenderung,)


@pytest.mark.parametrize(
    ("vorher", "nachher", "satz"),
    [
        ("{ alter_unter = 25 }", "{ alter_unter = 27 }", "Gilt für: unter 27 Jahren statt unter 25 Jahren"),
        ("{}", '{ phase = ["im_fallmanagement"] }', "Gilt für: nur noch im Fallmanagement"),
        ('{ status = ["arbeitslos"] }', "{}", "Gilt für: nicht mehr nur arbeitslos"),
        (
            "{ alter_unter = 25 }",
            "{ alter_ab = 25 }",
            "Gilt für: nur noch ab 25 Jahren; nicht mehr nur unter 25 Jahren",
        ),
        (
            "{ hemmnisse = { mindestens = 2 } }",
            "{ hemmnisse = { mindestens = 3 } }",
            "Gilt für: mindestens 3 Handlungsbedarfe statt mindestens 2 Handlungsbedarfe",
        ),
    ],
)
def test_eine_andere_geltung_sagt_welche_bedingung_anders_ist(vorher: str, nachher: str, satz: str) -> None:
    assert saetze(frist("P-1", geltung=vorher), frist("P-1", geltung=nachher)) == [satz]


@pytest.mark.parametrize(
    ("vorher", "nachher", "satz"),
    [
        ("", "dauer = { tage = 14 }", "Frist: 14 Tage (bisher keine Angabe)"),
        ("dauer = { tage = 14 }", "", "Frist: keine Angabe mehr (bisher 14 Tage)"),
        ("", "wiederkehrend = true", "Danach: jede Erfüllung lässt die nächste Frist beginnen statt nichts weiter"),
        ("", 'grad = "soll"', "Grad: soll statt muss"),
        ("", "gueltig_bis = 2020-06-30", "Gültig bis: 30.06.2020 statt 31.12.2020"),
        ("", "geprueft_am = 2020-05-05", "Verglichen am: 05.05.2020 statt 02.01.2020"),
        (
            "dauer = { tage = 14 }",
            "dauer = { tage = 14 }\n"
            'zielwert = { id = "P-2", grad = "soll", stelle = "Nr. 6", text = "Gut.", dauer = { tage = 7 } }',
            "Zielwert: Kennung: P-2, Grad: soll, Stelle: Nr. 6, Wortlaut: Gut., Frist: 7 Tage (bisher keine Angabe)",
        ),
    ],
)
def test_jede_andere_angabe_ist_ein_satz(vorher: str, nachher: str, satz: str) -> None:
    def mit(zeile: str) -> str:
        text = frist("P-1", zeile)
        return text.replace('grad = "muss"\n', "", 1) if zeile.startswith("grad") else text

    assert saetze(mit(vorher), mit(nachher)) == [satz]


def test_bei_listen_steht_was_dazukommt_und_was_wegfaellt() -> None:
    def pflicht(*vorgaenge: str) -> str:
        liste = ", ".join(f'"{vorgang}"' for vorgang in vorgaenge)
        return regel("vorgangsregel", "P-1", f"vorgaenge = [{liste}]", 'verlangt = { art = "begruendung" }')

    assert saetze(pflicht("fallzugang", "ablehnung"), pflicht("fallabgang", "fallzugang")) == [
        "Bei: dazu Fallabgang; nicht mehr Ablehnung"
    ]
    assert saetze(pflicht("fallzugang", "ablehnung"), pflicht("ablehnung", "fallzugang")) == [
        "Bei: andere Reihenfolge: Ablehnung, Fallzugang"
    ]
    assert saetze(frist("P-1"), frist("P-1").replace('{ ereignis = "kontakt" }', '{ ereignis = "fallabgang" }')) == [
        "Erfüllt durch: dazu Fallabgang; nicht mehr Kontakt"
    ]


def test_eine_andere_forderung_wird_ganz_genannt_dieselbe_nur_in_dem_was_anders_ist() -> None:
    def verlangt(forderung: str) -> str:
        return regel("vorgangsregel", "P-1", 'vorgaenge = ["fallzugang"]', f"verlangt = {forderung}")

    rat = '{ art = "abstimmung", arten = ["ruecksprache"], mit_funktion = ["fallmanagement"] }'
    persoenlich = rat.replace(" }", ", persoenlich = true }")
    assert saetze(verlangt('{ art = "begruendung" }'), verlangt(rat)) == [
        "Verlangt wird: Rücksprache, mit dem Fallmanagement statt Begründung"
    ]
    assert saetze(verlangt(rat), verlangt(persoenlich)) == ["Verlangt wird: persönlich statt auch nicht persönlich"]


def test_wo_nur_wortlaut_und_fundstelle_anders_sind_aendert_sich_fuer_niemanden_etwas() -> None:
    vergleich = unterschied(
        frist("P-1", stelle="Nr. 5") + frist("P-2", pflicht="zwei"),
        frist("P-1", stelle="Nr. 6 Abs. 1").replace("Kontakt halten.", "Kontakt ist zu halten.")
        + frist("P-2", "dauer = { tage = 1 }", pflicht="zwei", stelle="Nr. 9"),
    )
    (neu_gefasst,) = vergleich.neu_gefasste
    assert neu_gefasst.nur_wortlaut
    assert (neu_gefasst.fundstelle_vorher, neu_gefasst.fundstelle_nachher) == (
        "GA Probe, Nr. 5",
        "GA Probe, Nr. 6 Abs. 1",
    )
    assert [str(aenderung) for aenderung in neu_gefasst.aenderungen] == [
        "Stelle: Nr. 6 Abs. 1 statt Nr. 5",
        "Wortlaut: „Kontakt ist zu halten.“ statt „Kontakt halten.“",
    ]
    assert [regelaenderung.regel for regelaenderung in vergleich.geaenderte] == ["P-2"]


def test_neue_und_entfallene_regeln_werden_vorgelesen_mit_ihrer_fundstelle() -> None:
    vergleich = unterschied(frist("P-1"), frist("P-2"))
    (neu,), (entfallen,) = vergleich.neue, vergleich.entfallene
    assert (neu.regel, neu.fundstelle_vorher, neu.fundstelle_nachher) == ("P-2", None, "GA Probe, Nr. 5")
    assert (entfallen.regel, entfallen.fundstelle_vorher, entfallen.fundstelle_nachher) == (
        "P-1",
        "GA Probe, Nr. 5",
        None,
    )
    for regelaenderung in (neu, entfallen):
        assert "Es handelt: Fallmanagement" in map(str, regelaenderung.in_worten)
        assert regelaenderung.betrifft == "alle Fälle; es handelt: Fallmanagement"
        assert not regelaenderung.nur_wortlaut


def test_eine_regel_anderer_art_unter_derselben_kennung_ist_geaendert() -> None:
    erste, *weitere = saetze(frist("P-1"), regel("warteliste", "P-1"))
    assert erste == "Art: Warteliste statt Frist"
    assert "Zu tun: keine Angabe mehr (bisher Kontakt halten)" in weitere


def test_eine_neue_geltungsdauer_ist_eine_aenderung_und_nicht_eine_je_regel() -> None:
    nachher = KOPF.replace("2020-01-01", "2021-01-01").replace("2020-12-31", "2021-12-31")
    vergleich = vergleiche(werk(KOPF, frist("P-1")), werk(nachher, frist("P-1")))
    regelaenderung = einzige(vergleich)
    assert regelaenderung.regel == "P-0"
    assert [str(aenderung) for aenderung in regelaenderung.aenderungen] == [
        "Gültig ab: 01.01.2021 statt 01.01.2020",
        "Gültig bis: 31.12.2021 statt 31.12.2020",
    ]


def test_der_kopf_wird_einmal_verglichen_und_seine_angaben_nicht_bei_jeder_regel() -> None:
    nachher = (
        KOPF.replace('version = "1"', 'version = "2"')
        .replace("GA Probe", "GA Neu")
        .replace("geprueft_am = 2020-01-02", "geprueft_am = 2020-02-02")
        .replace(
            'fallmanagement = ["fallmanager"]', 'fallmanagement = ["fallmanager", "ifk"]\nteamleitung = ["teamleitung"]'
        )
    )
    vergleich = vergleiche(werk(KOPF, frist("P-1")), werk(nachher, frist("P-1")))
    assert vergleich.regeln == ()
    assert [str(aenderung) for aenderung in vergleich.kopf] == [
        "Version: 2 statt 1",
        "Kurzname: GA Neu statt GA Probe",
        "Funktionen: Fallmanagement: Fallmanagement, Integrationsfachkraft statt Fallmanagement: Fallmanagement; "
        "dazu Teamleitung: Teamleitung",
        "Verglichen am: 02.02.2020 statt 02.01.2020",
    ]
    zurueck = vergleiche(werk(nachher), werk(KOPF))
    assert "nicht mehr Teamleitung: Teamleitung" in str(zurueck.kopf[2])


def test_was_als_nicht_umgesetzt_erklaert_ist_wird_verglichen() -> None:
    def offen(kennung: str, grund: str) -> str:
        return f'\n[[nicht_umgesetzt]]\nregel = "{kennung}"\ngrund = "{grund}"\n'

    vergleich = unterschied(
        offen("P-7", "folgt") + offen("P-8", "folgt"), offen("P-8", "geht nicht") + offen("P-9", "folgt")
    )
    assert not vergleich.gleich
    assert [str(aenderung) for aenderung in vergleich.nicht_umgesetzt] == [
        "P-7: nicht mehr als nicht umgesetzt erklärt",
        "P-8: geht nicht statt folgt",
        "P-9: jetzt nicht umgesetzt: folgt",
    ]


def test_zwei_verschiedene_regelwerke_haben_keine_regel_gemeinsam() -> None:
    ga = lade((ORDNER / "ga-01-13.toml").read_text("utf-8"), "ga")
    ilm = lade(ILM, "ilm")
    vergleich = vergleiche(ilm, ga)
    assert {regelaenderung.regel for regelaenderung in vergleich.entfallene} == set(ilm.nach_id)
    assert {regelaenderung.regel for regelaenderung in vergleich.neue} == set(ga.nach_id)
    assert vergleich.geaenderte == () == vergleich.neu_gefasste
