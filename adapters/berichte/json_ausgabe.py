"""A report as JSON: what the answer model describes."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from domain.berichte.kennwerte import Kennwert
from domain.regelwerk.regeln import Regeln
from domain.woerter import wort
from projections.berichte import WORTE, Berichtsergebnis, Ergebnis, gruppenworte

MEDIENTYP = "application/json"


def als_json(ergebnis: Berichtsergebnis, regeln: Regeln, mandant: str) -> dict[str, Any]:
    """The report of this Mandant, under the rules in force on its Stichtag."""
    return {
        "bericht": ergebnis.bericht.value,
        "titel": wort(ergebnis.bericht),
        "mandant": mandant,
        "monat": f"{ergebnis.zeit.monat:%Y-%m}",
        "stand": ergebnis.zeit.stand.isoformat(),
        "regelwerke": [verweis.model_dump() for verweis in ergebnis.regelwerke],
        "hinweise": list(_hinweise(ergebnis, regeln)),
        "kennzahlen": [_kennzahl(einzelnes, ergebnis, regeln) for einzelnes in ergebnis.ergebnisse],
    }


def _hinweise(ergebnis: Berichtsergebnis, regeln: Regeln) -> list[str]:
    if regeln.lokal is None:
        return ["An diesem Tag ist keine örtliche Regelung in Kraft."]
    if not ergebnis.ergebnisse:
        return ["Das Regelwerk dieses Tages kennt keine Kennzahl dieses Berichts."]
    return []


def _kennzahl(einzelnes: Ergebnis, ergebnis: Berichtsergebnis, regeln: Regeln) -> dict[str, Any]:
    kennzahl = einzelnes.kennzahl
    worte = gruppenworte(regeln, kennzahl)
    return {
        "kennzahl": kennzahl.id,
        "aussage": kennzahl.aussage,
        "grad": kennzahl.grad.value,
        "fundstelle": kennzahl.fundstelle,
        "text": kennzahl.text,
        "bezeichnung": kennzahl.bezeichnung,
        "definition": kennzahl.definition,
        "zeit": kennzahl.zeit.value,
        "von": einzelnes.spanne.von.isoformat(),
        "bis": einzelnes.spanne.bis.isoformat(),
        "richtwert": einzelnes.richtwert,
        "werte": [_wert(wert, worte, ergebnis) for wert in einzelnes.werte],
    }


def _wert(wert: Kennwert, worte: Callable[[str], str], ergebnis: Berichtsergebnis) -> dict[str, Any]:
    return {
        "ebene": wert.ebene.value,
        "kennung": wert.kennung,
        "name": ergebnis.namen.get(wert.kennung) if wert.kennung is not None else None,
        "gruppe": wert.gruppe,
        "gruppe_bezeichnung": worte(wert.gruppe) if wert.gruppe is not None else None,
        "teil": wert.teil,
        "teil_bezeichnung": WORTE.get(wert.teil, wert.teil) if wert.teil is not None else None,
        "einheit": wert.einheit.value,
        "wert": _zahl(wert.wert),
        "zaehler": wert.zaehler,
        "nenner": wert.nenner,
        "richtwert_eingehalten": wert.erreicht,
        "fehlt_weil": wert.fehlt_weil,
    }


def _zahl(wert: Decimal | None) -> int | float | None:
    if wert is None:
        return None
    return int(wert) if wert == wert.to_integral_value() else float(wert)
