"""Reports written to files from the command line."""

import csv
import io
import json
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from openpyxl import load_workbook
from typer.testing import CliRunner, Result

from adapters.cli import app
from tests.betriebe import angenommen, jobcenter
from tests.vertrag.ansichten import zugang


@pytest.fixture(scope="module")
def amt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Mandant under the GA of Ilm-Kreis with two stays."""
    ordner = tmp_path_factory.mktemp("amt")
    (ordner / "daten").mkdir()
    url = f"sqlite:///{ordner / 'test.sqlite'}"
    (ordner / "mandanten.toml").write_text(f'[[mandant]]\nid = "test"\nurl = "{url}"\n', "utf-8")
    with jobcenter(url, ordner / "daten") as center:
        center.setze_in_kraft("bund-sgb2", date(2005, 1, 1))
        center.setze_in_kraft("ilm-kreis-14-2017", date(2018, 1, 1))
        for _ in range(2):
            fall = center.neuer_fall(date(1980, 5, 5), date(2018, 1, 2))
            angenommen(center.betrieb.ausfuehren(fall, zugang(center.fm, date(2018, 6, 4)), center.fm))
    return ordner


def report(amt: Path, *argumente: str, name: str = "203", mandant: str = "test") -> Result:
    umgebung = {
        "FALLWERK_DATA": str(amt / "daten"),
        "FALLWERK_MANDANTEN": str(amt / "mandanten.toml"),
        "COLUMNS": "200",
    }
    return CliRunner().invoke(app, ["report", name, "--mandant", mandant, *argumente], env=umgebung)


@pytest.mark.parametrize("format", ["json", "csv", "xlsx"])
def test_ein_bericht_wird_geschrieben(amt: Path, tmp_path: Path, format: str) -> None:
    datei = tmp_path / f"bericht.{format}"
    ergebnis = report(amt, "--monat", "2018-06", "--format", format, "--out", str(datei))
    assert ergebnis.exit_code == 0, ergebnis.output
    roh = datei.read_bytes()
    match format:
        case "json":
            zahlen = {k["kennzahl"]: k["werte"][0]["wert"] for k in json.loads(roh)["kennzahlen"]}
        case "csv":
            zeilen = csv.DictReader(io.StringIO(roh.decode("utf-8-sig"), newline=""), delimiter=";")
            zahlen = {z["Kennzahl"]: int(z["Wert"]) for z in zeilen if z["Ebene"] == "insgesamt" and not z["Gruppe"]}
        case _:
            kopf, *reihen = load_workbook(io.BytesIO(roh))["Werte"].iter_rows(values_only=True)
            alle = [dict(zip(kopf, reihe, strict=True)) for reihe in reihen]
            zahlen = {z["Kennzahl"]: z["Wert"] for z in alle if z["Ebene"] == "insgesamt" and not z["Gruppe"]}
    assert (zahlen["ILM-7.2:zugaenge"], zahlen["ILM-7.2:bestand"], zahlen["ILM-7.2:ohne_egv"]) == (2, 2, 2)


def test_nach_frueherem_wissensstand_wird_alles_nachgespielt(amt: Path, tmp_path: Path) -> None:
    """On that day nothing was known yet, not even which regulation holds."""
    datei = tmp_path / "bericht.json"
    argumente = ("--monat", "2018-06", "--format", "json", "--out", str(datei))
    assert report(amt, *argumente, "--wissensstand", "2018-07-01").exit_code == 0
    frueher = json.loads(datei.read_bytes())
    assert frueher["kennzahlen"] == [] and frueher["hinweise"]


@pytest.mark.parametrize(
    ("argumente", "grund"),
    [
        (("--monat", "2999-01"), "liegt in der Zukunft"),
        (("--monat", "2018-06", "--stand", "2018-07-01"), "liegt nicht in diesem Monat"),
        (("--team", str(uuid4())), "Dieses Team gibt es hier nicht"),
        (("--geschaeftsstelle", str(uuid4())), "Diese Geschäftsstelle gibt es hier nicht"),
        (("--wissensstand", "2999-01-01"), "muss ein vergangener Tag sein"),
    ],
)
def test_was_nicht_geht_endet_mit_2_und_schreibt_nichts(
    amt: Path, tmp_path: Path, argumente: tuple[str, ...], grund: str
) -> None:
    datei = tmp_path / "bericht.csv"
    ergebnis = report(amt, *argumente, "--out", str(datei))
    assert ergebnis.exit_code == 2 and grund in ergebnis.output
    assert not datei.exists()


def test_einen_unbekannten_mandanten_gibt_es_nicht(amt: Path, tmp_path: Path) -> None:
    ergebnis = report(amt, "--out", str(tmp_path / "b.csv"), mandant="anderer")
    assert ergebnis.exit_code == 2 and "keine Daten" in ergebnis.output
