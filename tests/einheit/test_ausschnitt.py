"""Pages of lists in memory: together they are the list, and only a cursor they made leads on."""

from collections.abc import Iterable, Iterator

import pytest
from pydantic import BaseModel

from adapters.http.ausschnitt import ausschnitt
from projections.seiten import UngueltigerCursor, cursor

WERTE = [(1, "a"), (1, "b"), (2, "a"), (3, "c"), (3, "d")]


class Zeile(BaseModel):
    nr: int
    name: str


def zeilen(werte: Iterable[tuple[int, str]]) -> Iterator[Zeile]:
    return (Zeile(nr=nr, name=name) for nr, name in werte)


@pytest.mark.parametrize("limit", [1, 2, 5, 6])
def test_alle_seiten_zusammen_sind_die_liste(limit: int) -> None:
    gelesen: list[tuple[int, str]] = []
    zeiger: str | None = None
    while True:
        seite = ausschnitt("zahlen", WERTE, lambda wert: wert, zeilen, limit, zeiger)
        assert seite.anzahl <= limit
        gelesen += [(eintrag["nr"], eintrag["name"]) for eintrag in seite.eintraege]
        if (zeiger := seite.weiter) is None:
            break
    assert gelesen == WERTE


@pytest.mark.parametrize(
    "zeiger",
    [
        cursor("andere", (1, "a")),
        cursor("zahlen", (None, "a")),
        cursor("zahlen", (1, None)),
        cursor("zahlen", ("1", "a")),
    ],
)
def test_ein_cursor_den_keine_seite_dieser_liste_gemacht_hat_wird_abgelehnt(zeiger: str) -> None:
    with pytest.raises(UngueltigerCursor):
        ausschnitt("zahlen", WERTE, lambda wert: wert, zeilen, 2, zeiger)
