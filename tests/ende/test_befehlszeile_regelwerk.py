"""The commands for those who write regulations: show, check, diff, schema, as a person uses them."""

import json
import tomllib
from pathlib import Path

import jsonschema
import pytest

from adapters.anwendung.regelwerke import mitgelieferte, mitgeliefertes
from domain.regelwerk import bezeichnungen
from domain.regelwerk.in_worten import in_worten
from domain.regelwerk.laden import lade
from tests.ende.test_befehlszeile import fallwerk

ILM = "ilm-kreis-14-2017"


def ilm() -> str:
    text = mitgeliefertes(ILM)
    assert text is not None
    return text


def fliessend(text: str) -> str:
    """Without the breaks and columns of the page it was printed on."""
    return " ".join(text.split())


ANZAHL = len(lade(ilm(), ILM).alle)


def datei(ordner: Path, name: str, text: str) -> str:
    pfad = ordner / name
    pfad.write_text(text, "utf-8")
    return str(pfad)


def features(ordner: Path, *aussagen: str) -> str:
    """A folder with one scenario per statement."""
    ordner.mkdir(parents=True, exist_ok=True)
    szenarien = "".join(f"\n  @{aussage}\n  Szenario: {aussage}\n    Dann ist es so\n" for aussage in aussagen)
    (ordner / "alle.feature").write_text(f"# language: de\nFunktionalität: Alles\n{szenarien}", "utf-8")
    return str(ordner)


def alle_aussagen() -> list[str]:
    return sorted({regel.aussage for regel in lade(ilm(), ILM).alle})


@pytest.fixture
def projekt(tmp_path: Path) -> Path:
    """A folder that is a project of its own, so that no features above it are found."""
    (tmp_path / ".git").mkdir()
    return tmp_path


# --- show ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kennung", mitgelieferte())
def test_show_zeigt_jede_regel_mit_wortlaut_und_bedeutung(tmp_path: Path, kennung: str) -> None:
    werk = lade(mitgelieferte()[kennung], kennung)
    ergebnis = fallwerk(tmp_path, "regelwerk", "show", kennung)
    assert ergebnis.exit_code == 0
    gedruckt = fliessend(ergebnis.stdout)
    for regel in werk.alle:
        art = bezeichnungen.art(type(regel)).wort
        bedeutung = " ".join(f"{zeile.wort} {zeile.text}" for zeile in in_worten(regel, werk))
        ganz = f"{regel.id} {regel.grad} {regel.fundstelle} ({art}) {regel.text} {bedeutung}"
        assert fliessend(ganz) in gedruckt
    for eintrag in werk.nicht_umgesetzt:
        assert fliessend(f"{eintrag.regel} {eintrag.grund}") in gedruckt


def test_show_liest_sich_wie_ein_dokument(tmp_path: Path) -> None:
    gedruckt = fliessend(fallwerk(tmp_path, "regelwerk", "show", ILM).stdout)
    assert gedruckt.startswith(
        "Geschäftsanweisung Nr. 14/2017: Beschäftigungsorientiertes Fallmanagement gilt vom 01.01.2018 bis 31.12.2018 "
    )
    assert "Träger Jobcenter Ilm-Kreis " in gedruckt
    assert (
        "Zu tun Qualifizierten Kontakt führen (arbeitslos, unter 25) Es handelt Fallmanagement "
        "Gilt für im Fallmanagement; unter 25 Jahren; arbeitslos Beginnt mit Fallzugang Frist 14 Tage "
    ) in gedruckt


def test_show_nimmt_auch_eine_datei_und_keine_fehlerhafte(tmp_path: Path) -> None:
    gut = datei(tmp_path, "gut.toml", ilm().replace("tage = 14", "tage = 10"))
    assert "10 Tage" in fallwerk(tmp_path, "regelwerk", "show", gut).stdout
    schlecht = datei(tmp_path, "schlecht.toml", ilm() + "\n[[wunsch]]\n")
    ergebnis = fallwerk(tmp_path, "regelwerk", "show", schlecht)
    assert ergebnis.exit_code == 2 and "regelwerk check" in ergebnis.stderr


# --- check -----------------------------------------------------------------------------------------------------------


def test_check_ohne_szenarien_sagt_dass_es_keine_kennt(projekt: Path) -> None:
    ergebnis = fallwerk(projekt, "regelwerk", "check", datei(projekt, "gut.toml", ilm()), "--strict")
    assert ergebnis.exit_code == 0
    assert ergebnis.stdout.splitlines() == [
        "gut.toml: kein Ordner features im Projekt; ob Szenarien fehlen, ist nicht geprüft",
        f"gut.toml: {ANZAHL} Regeln, keine Fehler, keine Warnungen",
    ]


def test_check_findet_die_szenarien_im_projekt_der_datei(projekt: Path) -> None:
    features(projekt / "features", *(aussage for aussage in alle_aussagen() if aussage != "ILM-5.3"))
    (projekt / "a" / "b").mkdir(parents=True)
    gut = datei(projekt / "a" / "b", "gut.toml", ilm())
    ergebnis = fallwerk(projekt, "regelwerk", "check", gut)
    assert ergebnis.exit_code == 0, "eine Warnung ist kein Fehler"
    assert ergebnis.stdout.splitlines() == [
        "gut.toml: ILM-5.3: Warnung: kein Szenario trägt das Kennzeichen @ILM-5.3",
        f"gut.toml: {ANZAHL} Regeln, keine Fehler, 1 Warnung",
    ]
    assert fallwerk(projekt, "regelwerk", "check", gut, "--strict").exit_code == 1
    anderswo = features(projekt / "anderswo", *alle_aussagen())
    assert fallwerk(projekt, "regelwerk", "check", gut, "--strict", "--features", anderswo).exit_code == 0
    assert fallwerk(projekt, "regelwerk", "check", gut, "--features", str(projekt / "fehlt")).exit_code == 2


def test_check_kennt_den_heutigen_tag(projekt: Path) -> None:
    alt = datei(projekt, "alt.toml", ilm().replace("geprueft_am = 2026-11-22", "geprueft_am = 2019-01-02"))
    ergebnis = fallwerk(projekt, "regelwerk", "check", alt)
    assert ergebnis.exit_code == 0
    assert "alt.toml: Warnung: zuletzt am 02.01.2019 mit der Quelle verglichen" in ergebnis.stdout
    assert "1 Warnung" in ergebnis.stdout


def test_check_vergleicht_die_fassungen_eines_regelwerks(projekt: Path) -> None:
    erste = datei(projekt, "v1.toml", ilm())
    zweite = ilm().replace('version = "1.0"', 'version = "2.0"')
    zweite = zweite.replace("gueltig_ab = 2018-01-01\ngueltig_bis = 2018-12-31", "gueltig_ab = 2019-02-01")
    spaet = datei(projekt, "v2.toml", zweite)
    ergebnis = fallwerk(projekt, "regelwerk", "check", spaet, erste, "--strict")
    assert ergebnis.exit_code == 1
    assert ergebnis.stdout.splitlines()[-1] == (
        "v2.toml: Warnung: zwischen Version 1.0 (v1.toml) und Version 2.0 (v2.toml) "
        "gilt vom 01.01.2019 bis 31.01.2019 keine Fassung"
    )
    anschliessend = datei(projekt, "v2.toml", zweite.replace("2019-02-01", "2019-01-01"))
    assert fallwerk(projekt, "regelwerk", "check", erste, anschliessend, "--strict").exit_code == 0


def test_check_prueft_alle_dateien_auch_wenn_eine_fehlerhaft_ist(projekt: Path) -> None:
    schlecht = datei(projekt, "schlecht.toml", ilm().replace('grad = "muss"', 'grad = "darf"', 1))
    gut = datei(projekt, "gut.toml", ilm())
    ergebnis = fallwerk(projekt, "regelwerk", "check", schlecht, gut)
    assert ergebnis.exit_code == 1
    assert "schlecht.toml: ILM-8.1: grad: erlaubt ist nur" in ergebnis.stdout
    assert f"gut.toml: {ANZAHL} Regeln, keine Fehler" in ergebnis.stdout
    assert fallwerk(projekt, "regelwerk", "check").exit_code == 2


def test_die_mitgelieferten_dateien_haben_keine_warnung_ausser_ihrem_alter(tmp_path: Path) -> None:
    ordner = Path(__file__).parents[2] / "domain" / "regelwerke"
    ergebnis = fallwerk(tmp_path, "regelwerk", "check", *map(str, sorted(ordner.glob("*.toml"))))
    assert ergebnis.exit_code == 0
    warnungen = [zeile for zeile in ergebnis.stdout.splitlines() if "Warnung: " in zeile]
    assert [zeile for zeile in warnungen if "vor mehr als einem Jahr" not in zeile] == []


# --- diff ------------------------------------------------------------------------------------------------------------


def test_diff_sagt_was_sich_fuer_wen_aendert_und_endet_dann_mit_eins(tmp_path: Path) -> None:
    neu = ilm().replace("tage = 14", "tage = 10").replace('version = "1.0"', 'version = "2.0"')
    neu = neu.replace('text = "Warum die Betreuung endet,', 'text = "Weshalb die Betreuung endet,')
    ergebnis = fallwerk(tmp_path, "regelwerk", "diff", ILM, datei(tmp_path, "neu.toml", neu))
    assert ergebnis.exit_code == 1
    assert fliessend(ergebnis.stdout).startswith(
        "Von GA 14/2017, Version 1.0 (vom 01.01.2018 bis 31.12.2018) "
        "zu GA 14/2017, Version 2.0 (vom 01.01.2018 bis 31.12.2018) "
        "Kopf Version 2.0 statt 1.0 "
        "Geändert ILM-5.3 muss GA 14/2017, Nr. 5 Abs. 2 (Frist) "
        "Betrifft: im Fallmanagement; unter 25 Jahren; arbeitslos; es handelt: Fallmanagement "
        "Frist 10 Tage statt 14 Tage "
        "Nur Wortlaut oder Fundstelle geändert ILM-3.5 muss GA 14/2017, Nr. 3 Abs. 2 (Vorgangsregel) "
        "Wortlaut „Weshalb die Betreuung endet,"
    )


def test_diff_zeigt_neue_und_entfallene_regeln_und_beide_fundstellen(tmp_path: Path) -> None:
    anders = ilm().replace('id = "ILM-6.1a"', 'id = "ILM-6.1b"')
    anders = anders.replace('stelle = "Nr. 4"\n', 'stelle = "Nr. 4a"\n').replace(
        'regel = "ILM-5.1"', 'regel = "ILM-5.9"'
    )
    ergebnis = fallwerk(tmp_path, "regelwerk", "diff", ILM, datei(tmp_path, "neu.toml", anders))
    assert ergebnis.exit_code == 1
    zeilen = [zeile.strip() for zeile in ergebnis.stdout.splitlines()]
    neu, entfallen, gefasst, offen = map(
        zeilen.index, ("Neu", "Entfallen", "Nur Wortlaut oder Fundstelle geändert", "Nicht umgesetzt")
    )
    assert zeilen[neu + 2].startswith("ILM-6.1b  soll") and zeilen[entfallen + 2].startswith("ILM-6.1a  soll")
    assert zeilen[gefasst + 2].startswith("ILM-4.1  muss  GA 14/2017, Nr. 4a; bisher GA 14/2017, Nr. 4 ")
    assert any(zeile.startswith("ILM-5.9") for zeile in zeilen[offen:])


def test_diff_ohne_unterschied_endet_mit_null(tmp_path: Path) -> None:
    mit_kommentar = datei(tmp_path, "gleich.toml", f"# nur eine Bemerkung\n{ilm()}")
    ergebnis = fallwerk(tmp_path, "regelwerk", "diff", ILM, mit_kommentar)
    assert (ergebnis.exit_code, ergebnis.stdout.splitlines()[-1]) == (0, "Kein Unterschied.")
    assert fallwerk(tmp_path, "regelwerk", "diff", ILM, "gibt-es-nicht").exit_code == 2


# --- what includes others --------------------------------------------------------------------------------------------

HAUS = """
[regelwerk]
id = "haus"
version = "1"
titel = "Hausverfügung"
traeger = "Jobcenter Musterstadt"
quelle = "Hausverfügung vom 01.01.2018"
kurz = "HV"
schicht = "lokal"
geprueft_am = 2026-11-01
schliesst_ein = ["ilm-kreis-14-2017"]

[[geltungsdauer]]
id = "HV-0"
grad = "muss"
stelle = "Nr. 0"
text = "Gilt im Jahr 2018."
gueltig_ab = 2018-01-01
gueltig_bis = 2018-12-31
"""


def test_eingeschlossenes_kommt_aus_demselben_ordner_oder_wird_mitgeliefert(projekt: Path) -> None:
    haus = datei(projekt, "haus.toml", HAUS)
    ergebnis = fallwerk(projekt, "regelwerk", "check", haus)
    assert (ergebnis.exit_code, ergebnis.stdout.splitlines()) == (
        0,
        [
            "haus.toml: kein Ordner features im Projekt; ob Szenarien fehlen, ist nicht geprüft",
            f"haus.toml: schließt {ILM} ein (mitgeliefert)",
            f"haus.toml: {ANZAHL} Regeln, keine Fehler, keine Warnungen",
        ],
    )
    assert "ILM-5.3 muss GA 14/2017, Nr. 5 Abs. 2 (Frist)" in fliessend(
        fallwerk(projekt, "regelwerk", "show", haus).stdout
    )
    datei(projekt, f"{ILM}.toml", ilm().replace("tage = 14", "tage = 10"))
    assert f"haus.toml: schließt {ILM} ein ({ILM}.toml aus demselben Ordner)" in (
        fallwerk(projekt, "regelwerk", "check", haus).stdout
    )
    unterschied = fliessend(fallwerk(projekt, "regelwerk", "diff", ILM, haus).stdout)
    assert "Schließt ein dazu ilm-kreis-14-2017" in unterschied and "Frist 10 Tage statt 14 Tage" in unterschied


def test_bind_macht_einen_text_der_fuer_sich_steht(projekt: Path) -> None:
    haus = datei(projekt, "haus.toml", HAUS)
    gedruckt = fallwerk(projekt, "regelwerk", "bind", haus)
    assert gedruckt.exit_code == 0 and gedruckt.stdout.startswith(HAUS)
    ziel = projekt / "gebunden.toml"
    assert fallwerk(projekt, "regelwerk", "bind", haus, "--out", str(ziel)).exit_code == 0
    assert ziel.read_text("utf-8") == gedruckt.stdout
    werk = lade(gedruckt.stdout, "ohne Bibliothek")
    assert len(werk.alle) == ANZAHL and werk.nach_id["ILM-5.3"].fundstelle == "GA 14/2017, Nr. 5 Abs. 2"
    assert fallwerk(projekt, "regelwerk", "diff", haus, str(ziel)).exit_code == 0


def test_was_fehlt_wird_mit_dem_weg_genannt_und_nicht_gebunden(projekt: Path) -> None:
    datei(projekt, "mitte.toml", HAUS.replace('id = "haus"', 'id = "mitte"').replace(ILM, "fehlt"))
    haus = datei(projekt, "haus.toml", HAUS.replace(ILM, "mitte"))
    ergebnis = fallwerk(projekt, "regelwerk", "check", haus)
    assert ergebnis.exit_code == 1
    assert (
        ergebnis.stdout == "mitte.toml: schließt fehlt ein (haus > mitte > fehlt), aber dieser Text liegt nicht vor\n"
    )
    assert fallwerk(projekt, "regelwerk", "bind", haus).exit_code == 2
    for wege in ('"../haus"', '"/etc/hostname"'):
        fremd = datei(projekt, "fremd.toml", HAUS.replace(f'"{ILM}"', wege))
        assert "passt nicht zum Muster" in fallwerk(projekt, "regelwerk", "check", fremd).stdout


# --- schema ----------------------------------------------------------------------------------------------------------


def test_das_gedruckte_schema_nimmt_die_mitgelieferten_dateien(tmp_path: Path) -> None:
    gedruckt = fallwerk(tmp_path, "regelwerk", "schema")
    assert gedruckt.exit_code == 0
    ziel = tmp_path / "regelwerk.schema.json"
    geschrieben = fallwerk(tmp_path, "regelwerk", "schema", "--out", str(ziel))
    assert (geschrieben.exit_code, geschrieben.stdout) == (0, "")
    assert ziel.read_text("utf-8") == gedruckt.stdout
    schema = json.loads(gedruckt.stdout)
    for text in mitgelieferte().values():
        jsonschema.validate(json.loads(json.dumps(tomllib.loads(text), default=str)), schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"regelwerk": {}}, schema)


def test_wohin_sich_das_schema_nicht_schreiben_laesst_wird_gesagt(tmp_path: Path) -> None:
    ergebnis = fallwerk(tmp_path, "regelwerk", "schema", "--out", str(tmp_path / "fehlt" / "x.json"))
    assert ergebnis.exit_code == 2 and "x.json" in ergebnis.stderr.replace("\n", "")
