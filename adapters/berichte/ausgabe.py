"""A report in one of its formats."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from adapters.berichte import csv_ausgabe, json_ausgabe, xlsx_ausgabe
from adapters.berichte.csv_ausgabe import als_csv
from adapters.berichte.json_ausgabe import als_json
from adapters.berichte.tabelle import Tabelle, tabelle
from adapters.berichte.xlsx_ausgabe import als_xlsx
from domain.regelwerk.regeln import Regeln
from projections.berichte import Berichtsergebnis


class Format(StrEnum):
    JSON = "json"
    CSV = "csv"
    XLSX = "xlsx"


MEDIENTYPEN: Mapping[Format, str] = {
    Format.JSON: json_ausgabe.MEDIENTYP,
    Format.CSV: csv_ausgabe.MEDIENTYP,
    Format.XLSX: xlsx_ausgabe.MEDIENTYP,
}
_TABELLEN: Mapping[Format, Callable[[Tabelle], bytes]] = {Format.CSV: als_csv, Format.XLSX: als_xlsx}


@dataclass(frozen=True, slots=True)
class Ausgabe:
    """A report as it is sent or written."""

    koerper: bytes
    format: Format
    dateiname: str
    position: int

    @property
    def medientyp(self) -> str:
        return MEDIENTYPEN[self.format]


def ausgabe(ergebnis: Berichtsergebnis, regeln: Regeln, mandant: str, format: Format) -> Ausgabe:
    """The report of this Mandant, under the rules in force on its Stichtag."""
    if format is Format.JSON:
        text = json.dumps(als_json(ergebnis, regeln, mandant), ensure_ascii=False, separators=(",", ":"))
        koerper = text.encode()
    else:
        koerper = _TABELLEN[format](tabelle(ergebnis, regeln, mandant))
    name = f"{mandant}-{ergebnis.bericht.value}-{ergebnis.zeit.stand.isoformat()}.{format.value}"
    return Ausgabe(koerper, format, name, ergebnis.position)
