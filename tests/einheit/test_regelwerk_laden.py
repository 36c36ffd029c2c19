"""The strict loader: what it takes, and that it names everything that is wrong with a file, not the first thing only."""

import hashlib
from collections.abc import Iterable
from datetime import date

import pytest

from domain.regelwerk.laden import Fehler, RegelwerkFehlerhaft, lade, pruefe
from domain.regelwerk.pruefung import MAX_PAARE
from domain.vokabular import Grad

DATEI = "probe.toml"

KOPF = """
[regelwerk]
id = "probe"
version = "1"
titel = "Probeanweisung"
traeger = "Jobcenter Probe"
quelle = "Probeanweisung vom 01.01.2020"
kurz = "GA Probe"
schicht = "lokal"
geprueft_am = 2020-01-02

[regelwerk.funktionen]
fallmanagement = ["fallmanager"]

[[geltungsdauer]]
id = "P-0"
grad = "muss"
stelle = "Nr. 0"
text = "Gilt im Jahr 2020."
gueltig_ab = 2020-01-01
gueltig_bis = 2020-12-31
"""


def frist(kennung: str, *zeilen: str, geltung: str = "{}", pflicht: str = "kontakt", stelle: str = "Nr. 5") -> str:
    """A Frist that is right but for what `zeilen` add."""
    return "\n".join(
        (
            "",
            "[[frist]]",
            f'id = "{kennung}"',
            'grad = "muss"',
            f'stelle = "{stelle}"',
            'text = "Kontakt halten."',
            f'pflicht = "{pflicht}"',
            f"geltung = {geltung}",
            'ausloeser = [{ ereignis = "fallzugang" }]',
            'erfuellt_durch = [{ ereignis = "kontakt" }]',
            'handelt = "fallmanagement"',
            'aufgabe = "Kontakt halten"',
            *zeilen,
            "",
        )
    )


def regel(art: str, kennung: str, *zeilen: str) -> str:
    """A rule of this kind with the fields all rules have."""
    return "\n".join(
        ("", f"[[{art}]]", f'id = "{kennung}"', 'grad = "muss"', 'stelle = "Nr. 1"', 'text = "Regel."', *zeilen, "")
    )


def fehler_in(*teile: str) -> tuple[Fehler, ...]:
    regelwerk, fehler = pruefe("".join(teile), DATEI)
    assert (regelwerk is None) == bool(fehler)
    return fehler


def gruende(fehler: Iterable[Fehler], kennung: str) -> list[str]:
    return [einzelner.grund for einzelner in fehler if einzelner.regel == kennung]


def test_was_der_kopf_sagt_gilt_fuer_jede_regel_die_nichts_eigenes_sagt() -> None:
    werk = lade(
        KOPF + frist("P-1", "dauer = { wochen = 2 }") + frist("P-2", "gueltig_ab = 2020-07-01", pflicht="x"), DATEI
    )
    erste, zweite = werk.fristen
    assert (erste.gueltig_ab, erste.gueltig_bis) == (date(2020, 1, 1), date(2020, 12, 31))
    assert (zweite.gueltig_ab, zweite.gueltig_bis) == (date(2020, 7, 1), date(2020, 12, 31))
    assert erste.geprueft_am == date(2020, 1, 2)
    assert erste.fundstelle == "GA Probe, Nr. 5"
    assert erste.grad is Grad.MUSS
    assert werk.nach_id["P-1"] is erste


def test_der_hash_ist_der_des_textes() -> None:
    text = KOPF + "# Änderung, die nur ein Kommentar ist\n"
    assert lade(text, DATEI).sha256 == hashlib.sha256(text.encode()).hexdigest()
    assert lade(text, DATEI).verweis.sha256 == lade(text, "anders.toml").sha256
    assert lade(text, DATEI).sha256 != lade(KOPF, DATEI).sha256


def test_eine_zweite_regel_derselben_aussage_traegt_deren_kennung_vor_dem_doppelpunkt() -> None:
    werk = lade(KOPF + frist("P-1:teil"), DATEI)
    assert werk.fristen[0].aussage == "P-1"


def test_kein_toml_ist_ein_einziger_fehler_an_der_datei() -> None:
    (einziger,) = fehler_in("[regelwerk\n")
    assert (einziger.datei, einziger.regel) == (DATEI, "")
    assert "kein gültiges TOML" in einziger.grund


@pytest.mark.parametrize("text", ["a = " + "[" * 100_000, f"a = {'9' * 5_000}"])
def test_auch_masslose_texte_sind_nur_fehlerhaft(text: str) -> None:
    (einziger,) = fehler_in(text)
    assert "kein gültiges TOML" in einziger.grund


def test_alle_fehler_einer_datei_werden_genannt_jeder_mit_datei_regel_und_grund() -> None:
    fehler = fehler_in(
        KOPF,
        frist("P-1", 'dauer = { monate = 2 }\nfarbe = "rot"'),
        frist("P-2", geltung="{ alter_unter = 25 }"),
        frist("P-3", stelle=""),
        frist("P-4", "gueltig_ab = 2020-05-01\ngueltig_bis = 2020-04-30", pflicht="vier"),
        frist("P-5", pflicht="fuenf").replace('"kontakt" }', '"kontackt" }'),
        regel("dokumentationspflicht", "P-6", 'vorgaenge = ["kontakt"]', 'felder = ["ergebnis"]'),
        regel("dokumentationspflicht", "P-6", 'vorgaenge = ["kontakt"]', 'felder = ["vermerk"]'),
        '\n[[wunsch]]\nid = "P-7"\n',
    )
    assert {einzelner.datei for einzelner in fehler} == {DATEI}
    assert gruende(fehler, "P-1") == ["unbekannter Schlüssel: farbe"]
    assert "die Fundstelle fehlt (stelle)" in gruende(fehler, "P-3")
    assert gruende(fehler, "P-4") == ["unmöglicher Zeitraum: 2020-05-01 bis 2020-04-30"]
    assert any("unbekannte Ereignisart 'kontackt'" in grund for grund in gruende(fehler, "P-5"))
    assert gruende(fehler, "P-6") == ["die id ist 2-mal vergeben", "der Vorgang kontakt hat kein Feld ergebnis"]
    assert any("unbekannte Tabelle [[wunsch]]" in grund for grund in gruende(fehler, ""))
    with pytest.raises(RegelwerkFehlerhaft) as geworfen:
        lade(KOPF + frist("P-1", "farbe = 1") + frist("P-2", stelle=" ", pflicht="zwei"), DATEI)
    assert str(geworfen.value).splitlines() == [
        "probe.toml: P-1: unbekannter Schlüssel: farbe",
        "probe.toml: P-2: die Fundstelle fehlt (stelle)",
    ]


def test_eine_regel_ohne_fundstelle_nennt_auch_ihre_uebrigen_fehler() -> None:
    fehler = fehler_in(KOPF, frist("P-1", 'farbe = "rot"', stelle=""))
    assert gruende(fehler, "P-1") == ["die Fundstelle fehlt (stelle)", "unbekannter Schlüssel: farbe"]


def test_zwei_regeln_einer_pflicht_ohne_statt_oder_neben_nennen_beide_fundstellen() -> None:
    (einziger,) = fehler_in(
        KOPF, frist("P-1", stelle="Nr. 5 Satz 1"), frist("P-2", geltung="{ alter_unter = 25 }", stelle="Nr. 5 Satz 2")
    )
    assert einziger.regel == "P-1"
    assert "P-2" in einziger.grund
    assert "GA Probe, Nr. 5 Satz 1" in einziger.grund
    assert "GA Probe, Nr. 5 Satz 2" in einziger.grund


@pytest.mark.parametrize(
    ("erste", "zweite"),
    [
        pytest.param(("",), ('statt = ["P-1"]',), id="statt"),
        pytest.param(("",), ('neben = ["P-1"]',), id="neben"),
        pytest.param(("gueltig_bis = 2020-06-30",), ("gueltig_ab = 2020-07-01",), id="nacheinander gültig"),
    ],
)
def test_zwei_regeln_einer_pflicht_die_sagen_wie_sie_zueinander_stehen_sind_recht(
    erste: tuple[str, ...], zweite: tuple[str, ...]
) -> None:
    assert not fehler_in(KOPF, frist("P-1", *erste), frist("P-2", *zweite))


def test_zwei_regeln_einer_pflicht_fuer_verschiedene_faelle_sind_recht() -> None:
    assert not fehler_in(KOPF, frist("P-1", geltung="{ alter_ab = 25 }"), frist("P-2", geltung="{ alter_unter = 25 }"))


@pytest.mark.parametrize(
    "ketten",
    [{"P-1": "P-2", "P-2": "P-1"}, {"P-1": "P-2", "P-2": "P-3", "P-3": "P-1"}],
    ids=["gegenseitig", "zu dritt"],
)
def test_statt_im_kreis_wird_gemeldet(ketten: dict[str, str]) -> None:
    fehler = fehler_in(KOPF, *(frist(kennung, f'statt = ["{ersetzt}"]') for kennung, ersetzt in ketten.items()))
    (einziger,) = fehler
    assert einziger.grund.startswith(f"ersetzen einander über statt im Kreis: {', '.join(ketten)} (")


def test_statt_und_neben_zugleich_und_verweise_ins_leere_werden_gemeldet() -> None:
    fehler = fehler_in(
        KOPF,
        frist("P-1"),
        frist("P-2", 'statt = ["P-1"]', 'neben = ["P-1"]'),
        frist("P-3", 'statt = ["P-9"]', pflicht="andere"),
    )
    assert gruende(fehler, "P-1") == ["nennt P-2 zugleich statt und neben"]
    assert gruende(fehler, "P-3") == ["nennt P-9, aber keine solche andere Regel hat die Pflicht andere"]


def test_eine_unmoegliche_geltungsdauer_ist_ein_fehler_und_nicht_einer_je_regel() -> None:
    fehler = fehler_in(KOPF.replace("gueltig_bis = 2020-12-31", "gueltig_bis = 2019-12-31"), frist("P-1"))
    assert [str(einzelner) for einzelner in fehler] == [
        "probe.toml: P-0: unmöglicher Zeitraum: 2020-01-01 bis 2019-12-31"
    ]


@pytest.mark.parametrize("zeile", ["gueltig_ab = 2019-12-31", "gueltig_bis = 2021-01-01"])
def test_keine_regel_gilt_laenger_als_ihr_regelwerk(zeile: str) -> None:
    (grund,) = gruende(fehler_in(KOPF, frist("P-1", zeile)), "P-1")
    assert "außerhalb der Geltungsdauer" in grund


def test_ohne_kopf_und_geltungsdauer_wird_beides_gesagt_und_die_regeln_werden_doch_geprueft() -> None:
    fehler = fehler_in(frist("P-1", "farbe = 1"))
    assert [str(einzelner) for einzelner in fehler] == [
        "probe.toml: die Tabelle [regelwerk] fehlt",
        "probe.toml: genau eine [[geltungsdauer]] ist nötig, gefunden: 0",
        "probe.toml: P-1: unbekannter Schlüssel: farbe",
    ]


def test_was_umgesetzt_ist_kann_nicht_als_nicht_umgesetzt_erklaert_sein() -> None:
    fehler = fehler_in(
        KOPF,
        frist("P-1:teil"),
        '\n[[nicht_umgesetzt]]\nregel = "P-1"\ngrund = "folgt: später"\n',
        '\n[[nicht_umgesetzt]]\nregel = "P-8"\ngrund = "folgt: später"\n' * 2,
        '\n[[nicht_umgesetzt]]\nregel = "P-9"\n',
    )
    assert gruende(fehler, "P-1") == ["ist als nicht umgesetzt erklärt und steht doch als Regel in der Datei"]
    assert gruende(fehler, "P-8") == ["mehrfach als nicht umgesetzt erklärt"]
    assert gruende(fehler, "P-9") == ["es fehlt: grund"]


def test_wer_handeln_soll_braucht_eine_rolle() -> None:
    (einziger,) = fehler_in(KOPF, frist("P-1").replace('handelt = "fallmanagement"', 'handelt = "traegerbetreuung"'))
    assert einziger.grund == "der Funktion traegerbetreuung ist im Kopf der Datei keine Rolle zugeordnet"


@pytest.mark.parametrize(
    ("verlangt", "feld"),
    [
        ('{ art = "begruendung" }', "begruendung"),
        ('{ art = "gespraech" }', "gespraech"),
        ('{ art = "dokument", dokument = "gutachten" }', "dokumente"),
        ('{ art = "abstimmung", arten = ["absprache"], mit_funktion = ["fallmanagement"] }', "abstimmungen"),
        ('{ art = "benachrichtigung", formen = ["schriftlich"] }', "benachrichtigung"),
        ('{ art = "angabe", schluessel = "x", bezeichnung = "x" }', "angaben"),
        ('{ art = "felder", felder = ["erfolgsaussichten"] }', "erfolgsaussichten"),
    ],
)
def test_kein_vorgang_verlangt_was_sein_eintrag_nicht_haben_kann(verlangt: str, feld: str) -> None:
    (einziger,) = fehler_in(KOPF, regel("vorgangsregel", "P-1", 'vorgaenge = ["angelegt"]', f"verlangt = {verlangt}"))
    assert einziger.grund == f"der Vorgang angelegt hat kein Feld {feld}"


@pytest.mark.parametrize(
    ("muster", "grund"),
    [
        ('{ ereignis = "fallabgang", qualifiziert = true }', "fallabgang hat kein Feld qualifiziert"),
        ('{ ereignis = "vormerkung", dokumentiert = ["ergebnis"] }', "vormerkung hat kein Feld ergebnis"),
        ('{ ereignis = "profiling_erstellt", teile = ["hilfeplan"] }', "kennt den Wert hilfeplan nicht"),
        ('{ ereignis = "zugang_geprueft", ergebnis = ["beenden"] }', "kennt den Wert beenden nicht"),
        ('{ ereignis = "kontakt", formen = [] }', "eine leere Liste trifft nie zu"),
    ],
)
def test_ein_muster_das_nie_zutreffen_kann_wird_gemeldet(muster: str, grund: str) -> None:
    (einziger,) = fehler_in(KOPF, frist("P-1").replace('{ ereignis = "kontakt" }', muster))
    assert grund in einziger.grund


@pytest.mark.parametrize(
    ("falsch", "grund"),
    [
        (frist("P-1", "dauer = { jahrzehnte = 1 }"), "eine Dauer nennt genau eine Einheit"),
        (frist("P-1", 'dauer = { tage = "zwei" }'), "muss eine ganze Zahl sein"),
        (frist("P-1", geltung="{ alter_ab = 25, alter_unter = 25 }"), "alter_ab liegt nicht unter alter_unter"),
        (frist("P-1", geltung="{ integrationsprognose = [] }"), "eine leere Liste trifft nie zu"),
        (frist("P-1", geltung='{ status = ["muede"] }'), "erlaubt ist nur 'arbeitslos'"),
        (frist("P-1").replace('grad = "muss"', 'grad = "darf"'), "oder 'hinweis'"),
        (frist("P-1", 'geprueft_am = "gestern"'), "muss ein Datum sein"),
        (
            frist("P-1").replace('[{ ereignis = "fallzugang" }]', "[{}]"),
            "genau eines von ereignis, geltung = true, ende_von",
        ),
        (regel("kapazitaet", "P-1", "hart = true"), "nennt ein verhaeltnis oder festsetzung_durch"),
        (regel("kapazitaet", "P-1", "verhaeltnis = 0"), "muss mindestens 1 sein"),
        (regel("vorgangsregel", "P-1", 'vorgaenge = ["kontakt"]', 'verlangt = { art = "x" }'), "unbekannte Art 'x'"),
        (
            regel("vorgangsregel", "P-1", "vorgaenge = []", 'verlangt = { art = "vorgang" }'),
            "zu wenige Einträge (mindestens 1)",
        ),
    ],
)
def test_wertfehler_stehen_auf_deutsch_bei_ihrer_regel(falsch: str, grund: str) -> None:
    alle = gruende(fehler_in(KOPF, falsch), "P-1")
    assert any(grund in einzelner for einzelner in alle), alle


def test_ein_abgangsgrund_ist_an_jedem_tag_hoechstens_einmal_beschrieben() -> None:
    def grund(kennung: str, *zeilen: str) -> str:
        return regel("abgangsgrund", kennung, 'schluessel = "umzug"', 'bezeichnung = "Umzug"', *zeilen)

    assert not fehler_in(KOPF, grund("P-1", "gueltig_bis = 2020-06-30"), grund("P-2", "gueltig_ab = 2020-07-01"))
    (einziger,) = fehler_in(KOPF, grund("P-1", "gueltig_bis = 2020-07-01"), grund("P-2", "gueltig_ab = 2020-07-01"))
    assert einziger.grund == "beschreibt denselben Abgangsgrund umzug wie P-2"


def test_gruende_schraenken_nur_den_fallabgang_ein() -> None:
    (einziger,) = fehler_in(
        KOPF,
        regel(
            "vorgangsregel",
            "P-1",
            'vorgaenge = ["fallzugang"]',
            'gruende = ["umzug"]',
            'verlangt = { art = "begruendung" }',
        ),
    )
    assert "fallabgang" in einziger.grund


def test_die_kennung_eines_zielwerts_ist_auch_vergeben() -> None:
    zielwert = 'zielwert = { id = "P-2", grad = "soll", stelle = "Nr. 5", text = "Besser.", dauer = { tage = 7 } }'
    fehler = fehler_in(KOPF, frist("P-1", "dauer = { tage = 14 }", zielwert), frist("P-2", pflicht="zwei"))
    assert gruende(fehler, "P-2") == ["die id ist 2-mal vergeben"]


def test_eine_flut_von_widerspruechen_hat_ein_ende() -> None:
    gruende = [
        regel("abgangsgrund", f"G-{nummer}", 'schluessel = "umzug"', 'bezeichnung = "Umzug"') for nummer in range(60)
    ]
    for gleiche in ([frist(f"F-{nummer}") for nummer in range(60)], gruende):
        assert len(fehler_in(KOPF, *gleiche)) == MAX_PAARE < 60 * 59 / 2


AUCH = 'auch = [{ id = "P-2", grad = "muss", stelle = "Nr. 6", text = "Daneben gilt das Übrige." }]'


def test_was_eine_regel_auch_wiedergibt_ist_eine_aussage_des_regelwerks() -> None:
    werk = lade("".join((KOPF, frist("P-1", AUCH))), DATEI)
    assert werk.aussagen == {"P-0", "P-1", "P-2"}


def test_auch_seine_kennung_ist_vergeben_und_kann_nicht_als_nicht_umgesetzt_erklaert_sein() -> None:
    fehler = fehler_in(KOPF, frist("P-1", AUCH), frist("P-2", pflicht="zwei"))
    assert gruende(fehler, "P-2") == ["die id ist 2-mal vergeben"]
    erklaert = '\n[[nicht_umgesetzt]]\nregel = "P-2"\ngrund = "folgt: später"\n'
    assert gruende(fehler_in(KOPF, frist("P-1", AUCH), erklaert), "P-2") == [
        "ist als nicht umgesetzt erklärt und steht doch als Regel in der Datei"
    ]


def test_was_eine_regel_auch_wiedergibt_hat_eine_fundstelle() -> None:
    fehler = fehler_in(KOPF, frist("P-1", 'auch = [{ id = "P-2", grad = "muss", text = "Daneben." }]'))
    assert gruende(fehler, "P-1") == ["es fehlt: auch.0.stelle"]


# --- figures ---------------------------------------------------------------------------------------------------------


def kennzahl(misst: str, zeit: str = "stichtag", kennung: str = "P-K") -> str:
    return regel("kennzahl", kennung) + (
        f'bericht = "203"\nbezeichnung = "Zahl"\ndefinition = "So gezählt."\nmisst = {misst}\nzeit = "{zeit}"\n'
    )


@pytest.mark.parametrize(
    ("misst", "zeit", "grund"),
    [
        ('{ art = "zugaenge" }', "stichtag", "wird über einen Monat oder ein Jahr gezählt"),
        ('{ art = "bestand" }', "monat", "wird am Stichtag gezählt"),
        ('{ art = "ueberfaellig", pflichten = ["gibt_es_nicht"] }', "stichtag", "keine Frist hier hat die Pflicht gibt_es_nicht"),
        ('{ art = "ueber_hoechstdauer", pflicht = "gibt_es_nicht" }', "stichtag", "keine Frist hier hat die Pflicht"),
        ('{ art = "uebersicht", kennzahlen = ["P-K", "P-9"] }', "monat", "nennt P-9, aber eine solche Kennzahl gibt es hier nicht"),
        ('{ art = "erfunden" }', "monat", "erfunden"),
        (
            '{ art = "gespraeche_je_stelle", funktionen = ["service"], richtwert = 20 }',
            "monat",
            "der Funktion service ist im Kopf der Datei keine Rolle zugeordnet",
        ),
    ],
)  # fmt: skip
def test_eine_kennzahl_die_nie_gezeigt_werden_koennte_wird_abgelehnt(misst: str, zeit: str, grund: str) -> None:
    werk, fehler = pruefe(KOPF + frist("P-1") + kennzahl(misst, zeit), "probe")
    assert werk is None
    assert any(grund in str(einer) for einer in fehler), fehler
