"""A report as one flat table: a row per value, with what it takes to read it alone."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from domain.berichte.kennwerte import Einheit, Kennwert
from domain.regelwerk.regeln import Regeln
from domain.vokabular import Ebene
from domain.woerter import wort
from projections.berichte import WORTE, Berichtsergebnis, Ergebnis, gruppenworte

Zelle = str | int | Decimal | date | None

EINHEITEN = {
    Einheit.ANZAHL: "Anzahl",
    Einheit.TAGE: "Tage",
    Einheit.PROZENT: "Prozent",
    Einheit.JE_STELLE_UND_WOCHE: "je volle Stelle und Woche",
    Einheit.EURO: "Euro",
}

SPALTEN = (
    *("Bericht", "Kennzahl", "Bezeichnung", "Ebene", "Wer", "Gruppe", "Davon", "Wert", "Einheit"),
    *("Richtwert", "Richtwert eingehalten", "Fehlt, weil", "Von", "Bis", "Zähler", "Nenner"),
    *("Grad", "Fundstelle", "Definition"),
)
"""What stands above the columns."""


@dataclass(frozen=True, slots=True)
class Tabelle:
    """Rows in the order of `SPALTEN`; `kopf`: what the report is, as pairs of word and value."""

    kopf: tuple[tuple[str, Zelle], ...]
    zeilen: tuple[tuple[Zelle, ...], ...]


def tabelle(ergebnis: Berichtsergebnis, regeln: Regeln, mandant: str) -> Tabelle:
    """The report of this Mandant, under the rules in force on its Stichtag."""
    werke = ", ".join(f"{verweis.id} {verweis.version}" for verweis in ergebnis.regelwerke) or "keines"
    kopf: tuple[tuple[str, Zelle], ...] = (
        ("Bericht", wort(ergebnis.bericht)),
        ("Mandant", mandant),
        ("Monat", f"{ergebnis.zeit.monat:%m/%Y}"),
        ("Stichtag", ergebnis.zeit.stand),
        ("Wissensstand (Position)", ergebnis.position),
        ("Regelwerke", werke),
    )
    return Tabelle(kopf, tuple(_zeilen(ergebnis, regeln)))


def _zeilen(ergebnis: Berichtsergebnis, regeln: Regeln) -> Iterator[tuple[Zelle, ...]]:
    for einzelnes in ergebnis.ergebnisse:
        worte = gruppenworte(regeln, einzelnes.kennzahl)
        for wert in einzelnes.werte:
            yield _zeile(ergebnis, einzelnes, wert, worte)


def _zeile(
    ergebnis: Berichtsergebnis, einzelnes: Ergebnis, wert: Kennwert, worte: Callable[[str], str]
) -> tuple[Zelle, ...]:
    kennzahl = einzelnes.kennzahl
    erreicht = {True: "ja", False: "nein", None: None}[wert.erreicht]
    return (
        wort(ergebnis.bericht),
        kennzahl.id,
        kennzahl.bezeichnung,
        wort(wert.ebene),
        None if wert.ebene is Ebene.GESAMT else ergebnis.namen.get(wert.kennung or "", wert.kennung),
        worte(wert.gruppe) if wert.gruppe is not None else None,
        WORTE.get(wert.teil, wert.teil) if wert.teil is not None else None,
        wert.wert,
        EINHEITEN[wert.einheit],
        einzelnes.richtwert,
        erreicht,
        wert.fehlt_weil,
        einzelnes.spanne.von,
        einzelnes.spanne.bis,
        wert.zaehler,
        wert.nenner,
        kennzahl.grad.value,
        kennzahl.fundstelle,
        kennzahl.definition,
    )
