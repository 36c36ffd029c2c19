"""The entries of one case as they are shown: filtered, sorted on either axis of time, cut by `stand` and `wissensstand`."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import ColumnElement, and_, select

from domain.eintrag import Eintrag
from domain.regelwerk.inkraft import Regelstand
from projections.fallsicht import Fallsicht
from projections.history.zeilen import History, eintragswerte
from projections.lesung import Lesung
from projections.seiten import MAX_SEITE, JsonWert, Seite, cursor_lesen, danach, json_objekt, json_wahr, seite
from projections.sicht import Zeile

Achse = Literal["am", "erfasst"]
"""`am`: by the day an entry speaks of, in the order of the fold; `erfasst`: in the order of recording."""

_FELDER_EINES_EINTRAGS = (
    *("nr", "position", "am", "erfasst_am", "durch", "rolle", "vertritt", "art", "satz", "nachtrag"),
    *("regelwerke", "angewandt", "verstoesse", "entschuldigt"),
)
_FELDER = ("fall", *_FELDER_EINES_EINTRAGS)
_JSON = frozenset({"regelwerke", "angewandt", "verstoesse", "entschuldigt"})
_STORNO = ("storniert_durch", "storno_position", "ersetzt_durch")


@dataclass(frozen=True, slots=True)
class Historienfilter:
    """Which entries; what is not named is not asked. `art` as in `ereignisart`: `kontakt`. Days are of the axis `am`.

    `nur_verstoesse`: entries that broke a rule, excused ones not.
    """

    arten: tuple[str, ...] | None = None
    von: date | None = None
    bis: date | None = None
    nur_verstoesse: bool = False
    durch: str | None = None


ALLE = Historienfilter()


def historie(
    lesung: Lesung,
    fall: UUID,
    *,
    stand: date | None = None,
    wissensstand: int | None = None,
    filter: Historienfilter = ALLE,
    achse: Achse = "am",
    absteigend: bool = False,
    limit: int = 100,
    cursor: str | None = None,
) -> Seite:
    """One page of the entries of a case that speak of no later day than `stand`, known at the position `wissensstand`.

    A row has the fields of the table, and `storniert_durch` (number of the Storno), `storno_position`, `ersetzt_durch`: set
    only if the Storno is known at `wissensstand`, whatever day it speaks of. Voided entries stay in the list.
    Raises UngueltigerCursor for a cursor of another list or order.
    """
    eintraege, stornierungen = lesung.tabellen["eintraege"], lesung.tabellen["stornierungen"]
    passend = [stornierungen.c.fall == eintraege.c.fall, stornierungen.c.nr == eintraege.c.nr]
    bedingungen: list[ColumnElement[bool]] = [eintraege.c.fall == str(fall)]
    if wissensstand is not None:
        passend.append(stornierungen.c.storno_position <= wissensstand)
        bedingungen.append(eintraege.c.position <= wissensstand)
    if stand is not None:
        bedingungen.append(eintraege.c.am <= stand.isoformat())
    if filter.arten is not None:
        bedingungen.append(eintraege.c.art.in_(filter.arten))
    if filter.von is not None:
        bedingungen.append(eintraege.c.am >= filter.von.isoformat())
    if filter.bis is not None:
        bedingungen.append(eintraege.c.am <= filter.bis.isoformat())
    if filter.nur_verstoesse:
        bedingungen.append(eintraege.c.verstoesse != "[]")
    if filter.durch is not None:
        bedingungen.append(eintraege.c.durch == filter.durch)
    felder: dict[str, ColumnElement[Any]] = {
        name: JsonWert(eintraege.c[name]) if name in _JSON else eintraege.c[name] for name in _FELDER
    }
    felder["nachtrag"] = json_wahr(eintraege.c.nachtrag)
    felder |= dict(
        zip(
            _STORNO,
            (stornierungen.c.storno_nr, stornierungen.c.storno_position, stornierungen.c.ersetzt_durch),
            strict=True,
        )
    )
    schluessel = [eintraege.c.am, eintraege.c.nr] if achse == "am" else [eintraege.c.nr]
    frage = (
        select(json_objekt(felder), *schluessel)
        .outerjoin_from(eintraege, stornierungen, and_(*passend))
        .where(*bedingungen)
        .order_by(*(spalte.desc() if absteigend else spalte.asc() for spalte in schluessel))
    )
    liste = f"historie/{achse}/{'ab' if absteigend else 'auf'}"
    if cursor is not None:
        arten = [str, int] if achse == "am" else [int]
        frage = frage.where(danach(schluessel, cursor_lesen(liste, cursor, arten), absteigend=absteigend))
    limit = max(1, min(limit, MAX_SEITE))
    return seite(liste, lesung.verbindung.execute(frage.limit(limit + 1)).fetchall(), limit)


def historie_aus(sicht: Fallsicht, stand: date | None = None) -> list[dict[str, Any]]:
    """The same rows, all of them in the order of the fold, from a case in memory as known at its position."""
    zeilen = History().zeilen(sicht)
    stornos = {zeile[1]: zeile[2:] for zeile in zeilen["stornierungen"]}
    sichtbar = [zeile for zeile in zeilen["eintraege"] if stand is None or str(zeile[3]) <= stand.isoformat()]
    return [
        _als_objekt(_FELDER, zeile) | dict(zip(_STORNO, stornos.get(zeile[1]) or (None, None, None), strict=True))
        for zeile in sorted(sichtbar, key=lambda z: (z[3], z[1]))
    ]


def eintrag_als_objekt(eintrag: Eintrag, regelstand: Regelstand) -> dict[str, Any]:
    """An entry of any stream in the same words, without `fall` and Stornos."""
    return _als_objekt(_FELDER_EINES_EINTRAGS, eintragswerte(eintrag, regelstand))


def _als_objekt(felder: Sequence[str], zeile: Zeile) -> dict[str, Any]:
    objekt: dict[str, Any] = dict(zip(felder, zeile, strict=True))
    for name in _JSON:
        objekt[name] = json.loads(objekt[name])
    objekt["nachtrag"] = bool(objekt["nachtrag"])
    return objekt
