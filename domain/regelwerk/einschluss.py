"""Regulations that include others: where the texts of those come from, and how a text is made to stand alone.

A Regelwerk in force is kept by the hash of its text, for ever. So what it includes is bound into that text when it is put
in force: `[[eingebunden]]` with id and text. A file that someone works on only names what it includes.
"""

import json
import tomllib
from collections.abc import Mapping
from typing import Any

EINGEBUNDEN = "eingebunden"


def eingebundene(dokument: Mapping[str, Any]) -> dict[str, str]:
    """The texts that are bound into a document, by id; what has not that form is left out."""
    eintraege = dokument.get(EINGEBUNDEN, [])
    return {
        eintrag["id"]: eintrag["text"]
        for eintrag in (eintraege if isinstance(eintraege, list) else [])
        if isinstance(eintrag, dict) and isinstance(eintrag.get("id"), str) and isinstance(eintrag.get("text"), str)
    }


def eingeschlossene(dokument: Mapping[str, Any]) -> tuple[str, ...]:
    """The ids of what a document says it includes."""
    kopf = dokument.get("regelwerk")
    ids = kopf.get("schliesst_ein", []) if isinstance(kopf, dict) else []
    return tuple(kennung for kennung in ids if isinstance(kennung, str)) if isinstance(ids, list) else ()


def binde(text: str, bibliothek: Mapping[str, str]) -> str:
    """The text with all it includes, directly or not, bound into it; the same text if it includes nothing more.

    What the library does not have stays unbound: whoever loads the result is told.
    """
    try:
        dokument = tomllib.loads(text)
    except (ValueError, RecursionError):
        return text
    gebunden = eingebundene(dokument)
    offen, teile = list(eingeschlossene(dokument)), [text.rstrip("\n") + "\n"]
    while offen:
        kennung = offen.pop(0)
        if kennung in gebunden or (eingeschlossen := bibliothek.get(kennung)) is None:
            continue
        gebunden[kennung] = eingeschlossen
        # A JSON string is a basic string of TOML, once nothing in it is escaped that need not be.
        wert = json.dumps(eingeschlossen, ensure_ascii=False).replace("\x7f", "\\u007f")
        teile.append(f'[[{EINGEBUNDEN}]]\nid = "{kennung}"\ntext = {wert}\n')
        try:
            offen += eingeschlossene(tomllib.loads(eingeschlossen))
        except (ValueError, RecursionError):
            continue
    return "\n".join(teile) if len(teile) > 1 else text
