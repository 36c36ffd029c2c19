"""Pages of lists: opaque cursors over a sort key, and rows that leave the database as the JSON that is sent."""

import binascii
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Text, and_, case, false, literal_column, or_
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

MAX_SEITE = 500
"""Rows on one page at most."""

Schluesselwert = str | int | None


class UngueltigerCursor(ValueError):
    """The cursor was not made by this list."""


@dataclass(frozen=True, slots=True)
class Seite:
    """One page. `json` is the array of its rows as it is sent; `weiter` is the cursor of the next page, None on the last."""

    json: str
    anzahl: int
    weiter: str | None

    @property
    def eintraege(self) -> list[dict[str, Any]]:
        """The rows as values, for those who do not just pass them on."""
        zeilen: list[dict[str, Any]] = json.loads(self.json)
        return zeilen


def cursor(liste: str, werte: Sequence[Schluesselwert]) -> str:
    """The sort key of the last row of a page, opaque. `liste` names list and order, so that no other list takes it."""
    text = json.dumps([liste, *werte], separators=(",", ":"), ensure_ascii=False)
    return urlsafe_b64encode(text.encode()).decode().rstrip("=")


def cursor_lesen(liste: str, text: str, arten: Sequence[type]) -> tuple[Any, ...]:
    """The sort key again; raises `UngueltigerCursor` for anything `cursor(liste, ...)` did not make.

    `arten` are the types of its values; None is accepted for each.
    """
    try:
        werte = json.loads(urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode())
    except (ValueError, binascii.Error, RecursionError) as fehler:
        raise UngueltigerCursor("der Cursor ist nicht lesbar") from fehler
    if not isinstance(werte, list) or len(werte) != len(arten) + 1 or werte[0] != liste:
        raise UngueltigerCursor("der Cursor gehört zu einer anderen Liste")
    for wert, art in zip(werte[1:], arten, strict=True):
        passt = wert is None or (isinstance(wert, art) and not (art is int and isinstance(wert, bool)))
        if not passt or (isinstance(wert, str) and "\0" in wert) or (isinstance(wert, int) and abs(wert) >= 2**63):
            raise UngueltigerCursor("der Cursor ist nicht lesbar")
    return tuple(werte[1:])


def danach(
    spalten: Sequence[ColumnElement[Any]], werte: Sequence[Any], *, absteigend: bool = False
) -> ColumnElement[bool]:
    """The rows after this sort key, in ascending (descending) order of columns that are never null."""
    stufen: list[ColumnElement[bool]] = []
    for stelle, spalte in enumerate(spalten):
        gleich = [frueher == wert for frueher, wert in zip(spalten[:stelle], werte[:stelle], strict=True)]
        stufen.append(and_(*gleich, spalte < werte[stelle] if absteigend else spalte > werte[stelle]))
    return or_(false(), *stufen)


class JsonObjekt(FunctionElement[str]):
    """A JSON object made by the database: `json_objekt({"fall": tabelle.c.fall})`."""

    type = Text()
    inherit_cache = True
    name = "json_objekt"


def json_objekt(felder: Mapping[str, ColumnElement[Any]]) -> JsonObjekt:
    """The fields of one row as JSON text, in this order."""
    teile: list[ColumnElement[Any]] = []
    for name, spalte in felder.items():
        if not name.isidentifier():
            raise ValueError(name)
        # Part of the statement: as parameters they would be sent and read with every page.
        teile += [literal_column(f"'{name}'", Text()), spalte]
    return JsonObjekt(*teile)


@compiles(JsonObjekt, "sqlite")
def _auf_sqlite(element: JsonObjekt, compiler: SQLCompiler, **kw: Any) -> str:
    return f"json_object({compiler.process(element.clauses, **kw)})"


@compiles(JsonObjekt, "postgresql")
def _auf_postgresql(element: JsonObjekt, compiler: SQLCompiler, **kw: Any) -> str:
    return f"json_build_object({compiler.process(element.clauses, **kw)})::text"


class JsonWert(FunctionElement[Any]):
    """Text that is JSON already, so that it becomes part of an object as it is and not as a string."""

    inherit_cache = True
    name = "json_wert"


@compiles(JsonWert, "sqlite")
def _wert_auf_sqlite(element: JsonWert, compiler: SQLCompiler, **kw: Any) -> str:
    return f"json({compiler.process(element.clauses, **kw)})"


@compiles(JsonWert, "postgresql")
def _wert_auf_postgresql(element: JsonWert, compiler: SQLCompiler, **kw: Any) -> str:
    return f"({compiler.process(element.clauses, **kw)})::json"


def json_wahr(bedingung: ColumnElement[Any]) -> JsonWert:
    """true, false or null for a column of 1, 0 or null."""
    return JsonWert(case((bedingung == 1, "true"), (bedingung == 0, "false"), else_="null"))


def seite(liste: str, zeilen: Sequence[Sequence[Any]], limit: int) -> Seite:
    """The page of at most `limit` rows `(json text, *sort key)` when `limit + 1` were asked for."""
    auf_der_seite = zeilen[:limit]
    weiter = cursor(liste, tuple(auf_der_seite[-1])[1:]) if len(zeilen) > limit else None
    return Seite("[" + ",".join(zeile[0] for zeile in auf_der_seite) + "]", len(auf_der_seite), weiter)


__all__ = [
    "MAX_SEITE",
    "JsonWert",
    "Seite",
    "UngueltigerCursor",
    "cursor",
    "cursor_lesen",
    "danach",
    "json_objekt",
    "json_wahr",
    "seite",
]
