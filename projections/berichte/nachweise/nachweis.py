"""The shape every query of facts has."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    FromClause,
    Label,
    Select,
    and_,
    cast,
    literal,
    literal_column,
    null,
)

from domain.berichte.zeit import Spanne
from projections.berichte.lage import Berichtslage
from projections.sicht import TEXT, ZAHL

Nachweisabfrage = tuple[Select[Any], ...]
"""One query, or several whose facts belong together: each is counted for itself, so that an index alone can answer it."""

Messer = Callable[[Berichtslage, Any, Spanne], Nachweisabfrage]
"""From what is measured to the query."""

SPALTEN = ("fall", "nr", "tag", "gruppe", "teil", "fachkraft", "stichtag", "wert")
"""Of a fact: its case, the entry behind it (null: none alone), its day; what it is counted as (`gruppe`, for a Frist the key of
its rule, and `teil`);
the Fachkraft it counts for, and the day whose team that is; and what is added up."""

_Text = ColumnElement[Any] | str | None


def nachweis(
    *,
    fall: ColumnElement[Any],
    nr: ColumnElement[Any] | None,
    tag: ColumnElement[Any],
    fachkraft: ColumnElement[Any],
    stichtag: ColumnElement[Any] | str,
    gruppe: _Text = None,
    teil: _Text = None,
    wert: ColumnElement[Any] | None = None,
) -> tuple[ColumnElement[Any], ...]:
    """The columns of a fact, in their order."""
    return (
        fall.label("fall"),
        (nr if nr is not None else cast(null(), ZAHL)).label("nr"),
        tag.label("tag"),
        _text(gruppe).label("gruppe"),
        _text(teil).label("teil"),
        fachkraft.label("fachkraft"),
        _text(stichtag).label("stichtag"),
        (wert if wert is not None else literal_column("0", ZAHL)).label("wert"),
    )


def ein_tag(frage: Select[Any]) -> bool:
    """Whether all its facts are of the same `stichtag`."""
    stichtag = frage.selected_columns["stichtag"]
    return isinstance(stichtag, Label) and isinstance(stichtag.element, BindParameter)


def _text(wert: _Text) -> ColumnElement[Any]:
    if wert is None:
        return cast(null(), TEXT)
    return literal(wert, TEXT) if isinstance(wert, str) else wert


def laeuft(tabelle: FromClause, tag: str, von: str = "von", bis: str = "bis") -> ColumnElement[bool]:
    """The rows that hold on this day."""
    return and_(tabelle.c[bis] >= tag, tabelle.c[von] <= tag)


def in_spanne(spalte: ColumnElement[Any], spanne: Spanne) -> ColumnElement[bool]:
    return and_(spalte >= spanne.von.isoformat(), spalte <= spanne.bis.isoformat())
