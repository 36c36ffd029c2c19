"""The Vorlagen that ship with the software: they hold where a Mandant has put none in place."""

from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from importlib.resources import files

from domain.vokabular import Schriftstueck

_ORDNER = files("adapters.dokumente") / "vorlagen"


@cache
def mitgelieferte() -> Mapping[Schriftstueck, str]:
    """The text of every document."""
    return {dokument: (_ORDNER / f"{dokument}.html").read_text(encoding="utf-8") for dokument in Schriftstueck}


@cache
def stil() -> str:
    """The style sheet for A4 and for the screen, which Vorlagen may take over."""
    return (_ORDNER / "stil.css").read_text(encoding="utf-8")


def pruefsumme(text: str) -> str:
    """The hash a Vorlage is kept under."""
    return sha256(text.encode()).hexdigest()
