"""What a spreadsheet finds in a report: read back with another library than the one that wrote it."""

import csv
import io
import zipfile
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from openpyxl import load_workbook

from adapters.berichte.csv_ausgabe import als_csv, zelle
from adapters.berichte.tabelle import SPALTEN, Tabelle, Zelle
from adapters.berichte.xlsx_ausgabe import als_xlsx

FORMELN = ("=1+1", "+49 30", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =HYPERLINK(A1)", "=cmd|'/C calc'!A0", "%0A")
KOPF: tuple[tuple[str, Zelle], ...] = (
    ("Bericht", "Auswertung 203"),
    ("Mandant", "musterstadt"),
    ("Monat", "06/2018"),
    ("Stichtag", date(2018, 6, 30)),
)


def eine_zeile(**werte: Zelle) -> Tabelle:
    return Tabelle(KOPF, (tuple(werte.get(name) for name in SPALTEN),))


def in_csv(tabelle: Tabelle) -> dict[str, str]:
    kopf, zeile = csv.reader(io.StringIO(als_csv(tabelle).decode("utf-8-sig"), newline=""), delimiter=";")
    return dict(zip(kopf, zeile, strict=True))


def in_xlsx(tabelle: Tabelle) -> dict[str, Any]:
    blatt = load_workbook(io.BytesIO(als_xlsx(tabelle)))["Werte"]
    kopf, zeile = blatt.iter_rows()
    return {str(name.value): wert for name, wert in zip(kopf, zeile, strict=True)}


@pytest.mark.parametrize("text", FORMELN)
def test_kein_text_wird_zur_formel(text: str) -> None:
    tabelle = eine_zeile(Wer=text)
    assert in_csv(tabelle)["Wer"] == f"'{text}"
    gefunden = in_xlsx(tabelle)["Wer"]
    assert gefunden.data_type == "s" and gefunden.value.replace("_x000D_", "\r") == text
    with zipfile.ZipFile(io.BytesIO(als_xlsx(tabelle))) as mappe:
        assert b"<f>" not in mappe.read("xl/worksheets/sheet1.xml")


@pytest.mark.parametrize(
    "text", ["Ölmühle & Söhne; „groß“", 'mit "Zitat"', "zwei\nZeilen", "https://example.org", "0049", ""]
)
def test_jeder_andere_text_bleibt_wie_er_ist(text: str) -> None:
    tabelle = eine_zeile(Wer=text)
    assert in_csv(tabelle)["Wer"] == text
    gefunden = in_xlsx(tabelle)["Wer"]
    assert (gefunden.value or "") == text
    assert gefunden.hyperlink is None


def test_tage_sind_tage_und_zahlen_zahlen_mit_komma() -> None:
    tabelle = eine_zeile(Von=date(2018, 6, 1), Wert=Decimal("47.2"), Nenner=3)
    zeile = in_csv(tabelle)
    assert (zeile["Von"], zeile["Wert"], zeile["Nenner"], zeile["Stichtag"]) == (
        "01.06.2018",
        "47,2",
        "3",
        "30.06.2018",
    )
    gefunden = in_xlsx(tabelle)
    assert gefunden["Von"].value == datetime(2018, 6, 1) and gefunden["Von"].number_format == "dd.mm.yyyy"  # noqa: DTZ001
    assert gefunden["Wert"].value == 47.2 and gefunden["Nenner"].value == 3


def test_was_fehlt_ist_leer_und_nicht_null() -> None:
    tabelle = eine_zeile(Wert=None, **{"Fehlt, weil": "nicht angegeben"})
    assert in_csv(tabelle)["Wert"] == ""
    assert in_xlsx(tabelle)["Wert"].value is None
    assert zelle(0) == "0"


def test_excel_erkennt_die_zeichen_der_csv_datei() -> None:
    roh = als_csv(eine_zeile(Wer="Öl"))
    assert roh.startswith(b"\xef\xbb\xbf") and b"\r\n" in roh and b";" in roh


def test_dieselbe_tabelle_ergibt_dieselben_bytes() -> None:
    assert als_xlsx(eine_zeile(Wer="a")) == als_xlsx(eine_zeile(Wer="a"))
