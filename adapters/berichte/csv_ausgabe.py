"""CSV as a German spreadsheet opens it with a double click: UTF-8 with a byte order mark, semicolons, comma in numbers, days
as 31.01.2018. No cell is ever taken for a formula."""

import csv
from datetime import date
from decimal import Decimal
from io import StringIO

from adapters.berichte.tabelle import SPALTEN, Tabelle, Zelle

MEDIENTYP = "text/csv"

FORMELZEICHEN = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")
"""What makes a spreadsheet compute a text, at its beginning."""


def als_csv(tabelle: Tabelle) -> bytes:
    """The rows with their headings; the head of the report stands in no row, because every row stands for itself."""
    ziel = StringIO(newline="")
    schreiber = csv.writer(ziel, delimiter=";", lineterminator="\r\n")
    kopf = dict(tabelle.kopf)
    schreiber.writerow(["Mandant", "Monat", "Stichtag", *SPALTEN])
    davor = [zelle(kopf[name]) for name in ("Mandant", "Monat", "Stichtag")]
    schreiber.writerows([*davor, *map(zelle, zeile)] for zeile in tabelle.zeilen)
    return ziel.getvalue().encode("utf-8-sig")


def zelle(wert: Zelle) -> str:
    """As it stands in the file. An apostrophe before a text says that it is one."""
    match wert:
        case None:
            return ""
        case date():
            return f"{wert:%d.%m.%Y}"
        case Decimal() | int():
            return str(wert).replace(".", ",")
        case str():
            return f"'{wert}" if wert.lstrip(" ").startswith(FORMELZEICHEN) else wert
