"""XLSX: numbers as numbers, days as days, texts as texts whatever they look like."""

from datetime import UTC, date, datetime, time
from decimal import Decimal
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from adapters.berichte.tabelle import SPALTEN, Tabelle, Zelle

MEDIENTYP = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

MAX_ZEICHEN = 32_767
"""Of one cell."""

BREITEN = {
    "Bezeichnung": 40,
    "Wer": 24,
    "Gruppe": 44,
    "Davon": 22,
    "Fehlt, weil": 44,
    "Fundstelle": 30,
    "Definition": 80,
}
BREITE = 14


def als_xlsx(tabelle: Tabelle) -> bytes:
    """Two sheets: the values, and what the report is. The same bytes for the same report."""
    ziel = BytesIO()
    # What begins like a formula, a number or an address stays the text it is.
    mappe = Workbook(
        ziel,
        {"in_memory": True, "strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False},
    )
    stichtag = next(wert for _, wert in tabelle.kopf if isinstance(wert, date))
    mappe.set_properties({"created": datetime.combine(stichtag, time(), UTC)})
    tag = mappe.add_format({"num_format": "dd.mm.yyyy"})
    fett = mappe.add_format({"bold": True})
    werte = mappe.add_worksheet("Werte")
    for spalte, name in enumerate(SPALTEN):
        werte.write_string(0, spalte, name, fett)
        werte.set_column(spalte, spalte, BREITEN.get(name, BREITE))
    for nr, zeile in enumerate(tabelle.zeilen, start=1):
        for spalte, wert in enumerate(zeile):
            _schreibe(werte, nr, spalte, wert, tag)
    werte.freeze_panes(1, 0)
    werte.autofilter(0, 0, max(1, len(tabelle.zeilen)), len(SPALTEN) - 1)
    kopf = mappe.add_worksheet("Bericht")
    kopf.set_column(0, 1, 30)
    for nr, (name, wert) in enumerate(tabelle.kopf):
        kopf.write_string(nr, 0, name, fett)
        _schreibe(kopf, nr, 1, wert, tag)
    mappe.close()
    return ziel.getvalue()


def _schreibe(blatt: Worksheet, zeile: int, spalte: int, wert: Zelle, tag: Format) -> None:
    match wert:
        case None:
            return
        case date():
            blatt.write_datetime(zeile, spalte, datetime.combine(wert, time()), tag)  # a day has no zone
        case Decimal() | int():
            blatt.write_number(zeile, spalte, float(wert))
        case str():
            blatt.write_string(zeile, spalte, wert[:MAX_ZEICHEN])
