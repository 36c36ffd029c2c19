"""A Vorlage filled in with what a document offers."""

from collections.abc import Iterable
from functools import lru_cache

from jinja2 import Template, TemplateError
from markupsafe import Markup

from adapters.dokumente.angebot import STIL
from adapters.dokumente.inhalt import Inhalt
from adapters.dokumente.mitgeliefert import stil
from adapters.dokumente.sprache import umgebung

MAX_ZEICHEN = 1_000_000
"""A document is not longer: it would be printed on some hundred pages."""


class NichtDruckbar(Exception):
    """The Vorlage does not fit what the document offers today, or makes more text than anybody reads. Says nothing more:
    what went wrong may quote the data."""


def drucke(text: str, inhalt: Inhalt) -> str:
    """The document as HTML; everything from data is escaped. Raises `NichtDruckbar`."""
    werte = {name: getattr(inhalt, name) for name in type(inhalt).model_fields}
    try:
        gedruckt: str | None = _begrenzt(_uebersetzt(text).generate({**werte, STIL: Markup(stil())}))  # noqa: S704  # our own file
    except TemplateError:
        gedruckt = None
    # Outside the handler, so that no exception with data hangs on this one.
    if gedruckt is None:
        raise NichtDruckbar
    return gedruckt


def _begrenzt(teile: Iterable[str]) -> str | None:
    """All of it, or None as soon as it is too long."""
    genommen: list[str] = []
    laenge = 0
    for teil in teile:
        laenge += len(teil)
        if laenge > MAX_ZEICHEN:
            return None
        genommen.append(teil)
    return "".join(genommen)


@lru_cache(maxsize=64)
def _uebersetzt(text: str) -> Template:
    return umgebung().from_string(text)
