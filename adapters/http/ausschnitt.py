"""Pages of lists that are in memory."""

import json
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import TypeVar

from pydantic import BaseModel

from projections.seiten import Seite, UngueltigerCursor, cursor, cursor_lesen

T = TypeVar("T")
Schluessel = tuple[int, str] | tuple[str, str]


def ausschnitt(
    liste: str,
    sortiert: Iterable[T],
    schluessel: Callable[[T], Schluessel],
    zeilen: Callable[[Sequence[T]], Iterable[BaseModel]],
    limit: int,
    zeiger: str | None,
    *,
    arten: tuple[type, type] = (int, str),
) -> Seite:
    """One page of values sorted by this key, whose types are `arten`; `zeilen` makes the rows of a page, all at once.

    Raises `UngueltigerCursor`.
    """
    nach = cursor_lesen(liste, zeiger, arten) if zeiger is not None else None
    if nach is not None and None in nach:
        raise UngueltigerCursor("der Cursor ist nicht lesbar")
    gefundene = list(islice((wert for wert in sortiert if nach is None or schluessel(wert) > nach), limit + 1))
    seite = gefundene[:limit]
    weiter = cursor(liste, schluessel(seite[-1])) if len(gefundene) > limit else None
    text = json.dumps([z.model_dump(mode="json") for z in zeilen(seite)], ensure_ascii=False, separators=(",", ":"))
    return Seite(text, len(seite), weiter)
