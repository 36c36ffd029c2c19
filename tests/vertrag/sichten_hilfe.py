"""Views over a log in memory, and what stands in their tables."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from uuid import uuid4

from sqlalchemy import select

from adapters.anwendung.sichten import alle_sichten
from projections.quelle import Quelle
from projections.sicht import Sicht
from projections.sichten import Sichten
from tests.einheit.speicherlog import Speicherlog
from tests.einheit.verlaufsgenerator import KENNUNG, Verlauf

Inhalt = dict[tuple[str, str], list[tuple[Any, ...]]]


@contextmanager
def geoeffnet(
    url: str, quelle: Quelle, *, sichten: Sequence[Sicht] | None = None, log_id: str | None = None
) -> Iterator[Sichten]:
    """Views of a log that nobody has seen before, unless `log_id` names one."""
    offen = Sichten(url, sichten or alle_sichten(), quelle, KENNUNG, log_id=log_id or uuid4().hex, verbindungen=4)
    try:
        yield offen
    finally:
        offen.schliessen()


def inhalt(sichten: Sichten) -> Inhalt:
    """All rows of all views, in an order of their own."""
    ergebnis: Inhalt = {}
    for stand in sichten.stand():
        with sichten.lesen(stand.name) as lesung:
            for name, tabelle in lesung.tabellen.items():
                zeilen = [tuple(zeile) for zeile in lesung.verbindung.execute(select(tabelle))]
                ergebnis[stand.name, name] = sorted(zeilen, key=repr)
    return ergebnis


def spiele(verlauf: Verlauf, log: Speicherlog, von: int = 0, bis: int | None = None) -> None:
    """Records a part of a history."""
    for speicherung in verlauf.speicherungen[von:bis]:
        log.speichern(speicherung.neue, speicherung.texte)
