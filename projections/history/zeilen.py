"""The view history: one row per entry of a case that never changes, and beside it which entry was voided by which."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC
from typing import Any
from uuid import UUID

from sqlalchemy import Column, MetaData, Table

from domain.eintrag import Eintrag
from domain.ereignisse import EintragStorniert
from domain.regelwerk.ereignisart import ereignisart
from domain.regelwerk.inkraft import Regelstand
from projections.fallsicht import Fallsicht
from projections.saetze import satz
from projections.sicht import TEXT, ZAHL, Stammdaten, Zeile, Zeilen


class History:
    """What happened in a case, in plain German, with both axes of time, who did it, and what the rules said about it."""

    name = "history"
    version = 1
    haengt_an_regeln = True
    """The rules know what their reasons and statements are called."""
    stammtabellen: frozenset[str] = frozenset()

    def tabellen(self, metadata: MetaData, endung: str) -> Mapping[str, Table]:
        """`eintraege`, and `stornierungen`: per voided entry the Storno that names it."""
        return {
            "eintraege": Table(
                f"history_eintraege{endung}",
                metadata,
                Column("fall", TEXT, primary_key=True),
                Column("nr", ZAHL, primary_key=True, autoincrement=False),
                Column("position", ZAHL, nullable=False),
                Column("am", TEXT, nullable=False),
                # UTC, always with microseconds, so that it sorts as text.
                Column("erfasst_am", TEXT, nullable=False),
                Column("durch", TEXT, nullable=False),
                Column("rolle", TEXT, nullable=False),
                Column("vertritt", TEXT),
                Column("art", TEXT, nullable=False),
                Column("satz", TEXT, nullable=False),
                Column("nachtrag", ZAHL, nullable=False),
                # The next four hold JSON.
                Column("regelwerke", TEXT, nullable=False),
                Column("angewandt", TEXT, nullable=False),
                Column("verstoesse", TEXT, nullable=False),
                Column("entschuldigt", TEXT, nullable=False),
            ),
            "stornierungen": Table(
                f"history_stornierungen{endung}",
                metadata,
                Column("fall", TEXT, primary_key=True),
                Column("nr", ZAHL, primary_key=True, autoincrement=False),
                Column("storno_nr", ZAHL, nullable=False),
                Column("storno_position", ZAHL, nullable=False),
                Column("ersetzt_durch", ZAHL),
            ),
        }

    def zeilen(self, sicht: Fallsicht) -> Zeilen:
        fall = str(sicht.fall_id)
        return {
            "eintraege": [(fall, *eintragswerte(eintrag, sicht.regelstand)) for eintrag in sicht.akte.eintraege],
            "stornierungen": [(fall, *werte) for werte in stornierungen(sicht.akte.eintraege)],
        }

    def stammzeilen(self, stamm: Stammdaten, strom: UUID) -> Zeilen:
        return {}


def stornierungen(eintraege: Sequence[Eintrag]) -> list[tuple[int, int, int, int | None]]:
    """Per voided entry: its number, number and position of the Storno, and the entry in place of what was voided."""
    return [
        (nr, eintrag.nr, eintrag.position, eintrag.ereignis.ersetzt_durch)
        for eintrag in eintraege
        if isinstance(eintrag.ereignis, EintragStorniert)
        for nr in eintrag.ereignis.eintraege
    ]


def eintragswerte(eintrag: Eintrag, regelstand: Regelstand) -> Zeile:
    """What the history says of an entry, in the order of the table, after `fall`."""
    ereignis = eintrag.ereignis
    erfassung = ereignis.erfassung
    return (
        eintrag.nr,
        eintrag.position,
        ereignis.am.isoformat(),
        f"{erfassung.erfasst_am.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='microseconds')}Z",
        erfassung.durch,
        erfassung.rolle.value,
        str(erfassung.vertritt) if erfassung.vertritt is not None else None,
        ereignisart(ereignis),
        satz(ereignis, regelstand.am(ereignis.am)),
        int(erfassung.nachtrag),
        _json([{"id": werk.id, "version": werk.version, "sha256": werk.sha256} for werk in erfassung.regelwerke]),
        _json(erfassung.angewandt),
        _json([{"regel": v.regel, "grad": v.grad.value, "fundstelle": v.fundstelle} for v in erfassung.verstoesse]),
        _json(erfassung.entschuldigt),
    )


def _json(werte: Sequence[Any]) -> str:
    return json.dumps(werte, ensure_ascii=False, separators=(",", ":")) if werte else "[]"
