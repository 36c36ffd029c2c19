"""What pydantic finds wrong with a text, in the words of whoever wrote it."""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

_SAETZE = {
    "enum": "erlaubt ist nur {expected}",
    "literal_error": "erlaubt ist nur {expected}",
    "union_tag_invalid": "unbekannte Art '{tag}'; erlaubt ist nur {expected_tags}",
    "union_tag_not_found": "die Angabe art fehlt",
    "string_type": "muss ein Text sein",
    "string_too_short": "ist zu kurz (mindestens {min_length} Zeichen)",
    "string_too_long": "ist zu lang (höchstens {max_length} Zeichen)",
    "string_pattern_mismatch": "passt nicht zum Muster {pattern}",
    "int_type": "muss eine ganze Zahl sein",
    "int_parsing": "muss eine ganze Zahl sein",
    "int_from_float": "muss eine ganze Zahl sein",
    "bool_type": "muss true oder false sein",
    "bool_parsing": "muss true oder false sein",
    "greater_than_equal": "muss mindestens {ge} sein",
    "less_than_equal": "darf höchstens {le} sein",
    "date_type": "muss ein Datum sein (JJJJ-MM-TT)",
    "date_parsing": "muss ein Datum sein (JJJJ-MM-TT)",
    "date_from_datetime_parsing": "muss ein Datum sein (JJJJ-MM-TT)",
    "date_from_datetime_inexact": "muss ein Datum ohne Uhrzeit sein",
    "tuple_type": "muss eine Liste sein",
    "too_short": "hat zu wenige Einträge (mindestens {min_length})",
    "too_long": "hat zu viele Einträge (höchstens {max_length})",
    "dict_type": "muss eine Tabelle sein",
    "model_type": "muss eine Tabelle sein",
    "model_attributes_type": "muss eine Tabelle sein",
}


def auf_deutsch(fehler: ValidationError) -> Iterator[str]:
    """One German sentence per fault, with the key it is about; what has no sentence here keeps pydantic's."""
    alle = fehler.errors(include_url=False, include_input=False)
    orte = [einzelner["loc"] for einzelner in alle]
    for einzelner in alle:
        # A list whose only entry is wrong is also told to be too short: the entry's own fault is enough.
        hier = einzelner["loc"]
        if einzelner["type"] == "too_short" and any(ort[: len(hier)] == hier != ort for ort in orte):
            continue
        wo = ".".join(str(teil) for teil in einzelner["loc"])
        match einzelner["type"]:
            case "extra_forbidden":
                yield f"unbekannter Schlüssel: {wo}"
            case "missing":
                yield f"es fehlt: {wo}"
            case _:
                yield f"{wo}: {_satz(einzelner)}" if wo else _satz(einzelner)


def _satz(fehler: ErrorDetails) -> str:
    umstaende: Mapping[str, Any] = fehler.get("ctx", {})
    if fehler["type"] == "value_error":
        return str(umstaende["error"])
    satz = _SAETZE.get(fehler["type"])
    return satz.format_map({name: _deutsch(wert) for name, wert in umstaende.items()}) if satz else fehler["msg"]


def _deutsch(wert: object) -> object:
    return wert.replace(" or ", " oder ") if isinstance(wert, str) else wert
