"""From the bytes of a body to a command, or to the list of fields that cannot be used."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails, from_json, to_json

from adapters.http.problem import Feldfehler, Name, Problem, ungueltig

MAX_BYTES = 256 * 1024
ERSTER_TAG = date(1900, 1, 1)
LETZTER_TAG = date(2199, 12, 31)
"""Days beyond these are typing errors, and no arithmetic with days can leave the calendar between them."""

M = TypeVar("M", bound=BaseModel)

_BEKANNT_AUSSEHEND = re.compile(r"[a-z][a-z0-9_]{0,39}")

_SAETZE = {
    "missing": "fehlt",
    "extra_forbidden": "ist hier nicht vorgesehen",
    "string_type": "muss ein Text sein",
    "string_too_short": "ist zu kurz (mindestens {min_length} Zeichen)",
    "string_too_long": "ist zu lang (höchstens {max_length} Zeichen)",
    "string_pattern_mismatch": "passt nicht zum Muster {pattern}",
    "enum": "erlaubt ist nur {expected}",
    "literal_error": "erlaubt ist nur {expected}",
    "int_type": "muss eine ganze Zahl sein",
    "int_from_float": "muss eine ganze Zahl sein",
    "bool_type": "muss true oder false sein",
    "greater_than": "muss größer als {gt} sein",
    "greater_than_equal": "muss mindestens {ge} sein",
    "less_than": "muss kleiner als {lt} sein",
    "less_than_equal": "darf höchstens {le} sein",
    "decimal_max_digits": "hat zu viele Stellen (höchstens {max_digits})",
    "decimal_max_places": "hat zu viele Nachkommastellen (höchstens {decimal_places})",
    "date_type": "muss ein Tag sein (JJJJ-MM-TT)",
    "date_parsing": "muss ein Tag sein (JJJJ-MM-TT)",
    "date_from_datetime_parsing": "muss ein Tag sein (JJJJ-MM-TT)",
    "date_from_datetime_inexact": "muss ein Tag ohne Uhrzeit sein",
    "uuid_type": "muss eine UUID sein",
    "uuid_parsing": "muss eine UUID sein",
    "too_short": "hat zu wenige Einträge (mindestens {min_length})",
    "too_long": "hat zu viele Einträge (höchstens {max_length})",
    "tuple_type": "muss eine Liste sein",
    "list_type": "muss eine Liste sein",
    "dict_type": "muss ein Objekt sein",
    "model_type": "muss ein Objekt sein",
    "model_attributes_type": "muss ein Objekt sein",
}


def lies(klasse: type[M], koerper: bytes, gegeben: Mapping[str, object]) -> M | Problem:
    """The command of this body. `gegeben` are fields known from elsewhere (the path): the body must not name them.

    Every value is taken as JSON has it: a number is no day, a text is no number.
    """
    try:
        daten = from_json(koerper, allow_inf_nan=False)
    except ValueError:
        return Problem(Name.UNGUELTIGES_JSON, "Der Inhalt der Anfrage ist kein gültiges JSON.")
    if not isinstance(daten, dict):
        return ungueltig(Feldfehler(feld="", grund="muss ein Objekt sein"))
    doppelt = [Feldfehler(feld=name, grund="ist hier nicht vorgesehen") for name in gegeben if name in daten]
    unlesbar = [Feldfehler(feld=feld, grund="enthält unzulässige Zeichen") for feld in _unzulaessig(daten, "")]
    if doppelt or unlesbar:
        return ungueltig(*doppelt, *unlesbar)
    try:
        # Written again, so that what was looked at is what is validated, also where a key stood there twice.
        befehl = klasse.model_validate_json(to_json({**daten, **gegeben}), strict=True)
    except ValidationError as fehler:
        return ungueltig(*_felder(fehler))
    tage = tuple(_unmoegliche_tage(befehl, ""))
    return ungueltig(*tage) if tage else befehl


def _felder(fehler: ValidationError) -> Iterator[Feldfehler]:
    gesehen: set[tuple[str, str]] = set()
    for einzelner in fehler.errors(include_url=False, include_input=False):
        feld, grund = _ort(einzelner), grund_auf_deutsch(einzelner)
        if (feld, grund) not in gesehen:
            gesehen.add((feld, grund))
            yield Feldfehler(feld=feld, grund=grund)


def _ort(fehler: ErrorDetails) -> str:
    """Where, in names of the models and numbers; keys that were sent only if they look like names of ours."""
    teile = [str(teil) for teil in fehler["loc"] if teil != "[key]"]
    return ".".join(teil if teil.isdigit() or _BEKANNT_AUSSEHEND.fullmatch(teil) else "?" for teil in teile)


def grund_auf_deutsch(fehler: ErrorDetails) -> str:
    """Why, from what the model demands; what was sent is not repeated."""
    ctx = fehler.get("ctx", {})
    if fehler["type"] == "value_error":
        return str(ctx["error"])
    satz = _SAETZE.get(fehler["type"])
    return satz.format(**ctx).replace(" or ", " oder ") if satz is not None else "ist ungültig"


def _unzulaessig(wert: object, feld: str) -> Iterator[str]:
    """Fields with texts that no database keeps: NUL. (Half a surrogate pair is no JSON to begin with.)"""
    match wert:
        case str() if "\0" in wert:
            yield feld
        case dict():
            for name, inhalt in wert.items():
                teil = name if _BEKANNT_AUSSEHEND.fullmatch(name) else "?"
                if "\0" in name:
                    yield _unter(feld, teil)
                yield from _unzulaessig(inhalt, _unter(feld, teil))
        case list():
            for stelle, inhalt in enumerate(wert):
                yield from _unzulaessig(inhalt, _unter(feld, str(stelle)))


def _unmoegliche_tage(wert: object, feld: str) -> Iterator[Feldfehler]:
    match wert:
        case date() if not ERSTER_TAG <= wert <= LETZTER_TAG:
            yield Feldfehler(feld=feld, grund=f"muss zwischen {ERSTER_TAG} und {LETZTER_TAG} liegen")
        case BaseModel():
            for name in type(wert).model_fields:
                yield from _unmoegliche_tage(getattr(wert, name), _unter(feld, name))
        case tuple():
            for stelle, inhalt in enumerate(wert):
                yield from _unmoegliche_tage(inhalt, _unter(feld, str(stelle)))


def _unter(feld: str, teil: str) -> str:
    return f"{feld}.{teil}" if feld else teil
