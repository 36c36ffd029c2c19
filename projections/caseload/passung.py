"""The cases whose responsible Fachkraft does not fit them on a day, straight from the table of cases."""

from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Table, and_, case, or_, select, true

from domain.organisation.passung import Passung
from domain.regelwerk.geltung import Geltung
from domain.vokabular import Altersgruppe, Merkmal, Phase
from projections.caseload.fallbestand import Bestandsfilter, bedingungen
from projections.caseload.tatsachen import ALTERSGRENZE
from projections.intervalle import am
from projections.lesung import Lesung
from projections.seiten import MAX_SEITE, Seite, cursor_lesen, danach, json_objekt, seite

_MERKMALE = (
    Merkmal.STATUS,
    Merkmal.PROFILLAGE,
    Merkmal.INTEGRATIONSPROGNOSE,
    Merkmal.KUNDENKATEGORIE,
    Merkmal.ZIELGRUPPE,
    Merkmal.PERSONENGRUPPE,
)
"""Those of which the table of cases has a column of the same name."""


class NichtZuFragen(ValueError):
    """A scope asks for a fact the table of cases does not hold."""


def unpassende(
    lesung: Lesung,
    stand: date,
    pruefungen: Sequence[tuple[Passung, Collection[UUID]]],
    filter: Bestandsfilter,
    *,
    limit: int = 100,
    cursor: str | None = None,
) -> Seite:
    """One page of the cases on `stand` that break one of these: `fall`, `fachkraft`, `funktion`, `regel` (the first broken).

    With each check come the Fachkräfte who have a Schwerpunkt it asks for. A check whose scope asks for what the table of
    cases does not hold is left to the proposal at the case itself.
    """
    faelle = lesung.tabellen["faelle"]
    gebrochen: list[tuple[ColumnElement[bool], str]] = []
    for passung, wer in pruefungen:
        with suppress(NichtZuFragen):
            gebrochen.append((_bricht(faelle, passung, wer), passung.regel.aussage))
    if not gebrochen:
        return Seite("[]", 0, None)
    felder: dict[str, ColumnElement[Any]] = {
        "fall": faelle.c.fall,
        "fachkraft": faelle.c.fachkraft,
        "funktion": faelle.c.funktion,
        "regel": case(*gebrochen),
    }
    frage = (
        select(json_objekt(felder), faelle.c.fall)
        .where(
            am(faelle, stand),
            faelle.c.phase != Phase.AUSGESCHIEDEN.value,
            or_(*(bedingung for bedingung, _ in gebrochen)),
            *bedingungen(lesung.tabellen, stand, filter),
        )
        .order_by(faelle.c.fall)
    )
    if cursor is not None:
        frage = frage.where(danach([faelle.c.fall], cursor_lesen("unpassende", cursor, [str])))
    limit = max(1, min(limit, MAX_SEITE))
    return seite("unpassende", lesung.verbindung.execute(frage.limit(limit + 1)).fetchall(), limit)


def _bricht(faelle: Table, passung: Passung, wer: Collection[UUID]) -> ColumnElement[bool]:
    falsch: list[ColumnElement[bool]] = []
    if passung.nicht_in:
        falsch.append(faelle.c.funktion.in_(sorted(passung.nicht_in)))
    if passung.mit:
        falsch.append(faelle.c.fachkraft.not_in([str(kennung) for kennung in wer]))
    return and_(trifft_zu(faelle, passung.geltung), or_(*falsch))


def trifft_zu(faelle: Table, geltung: Geltung) -> ColumnElement[bool]:
    """The scope as a condition on the rows of cases; what is not known meets nothing, as in `Geltung.trifft_zu`.

    Raises `NichtZuFragen` for what these rows do not tell.
    """
    teile: list[ColumnElement[bool]] = [true()]
    gesagt: Mapping[str, Any] = geltung.model_dump(exclude_defaults=True)
    for name, werte in gesagt.items():
        merkmal = name.removesuffix("_nicht")
        if name in ("phase", "funktion"):
            teile.append(faelle.c[name].in_([wert.value for wert in werte]))
        elif merkmal in _MERKMALE:
            liste = [wert.value for wert in werte]
            spalte = faelle.c[merkmal]
            teile.append(or_(spalte.is_(None), spalte.not_in(liste)) if name != merkmal else spalte.in_(liste))
        elif name == "alter_unter" and werte == ALTERSGRENZE:
            teile.append(faelle.c.altersgruppe == Altersgruppe.U25.value)
        elif name == "alter_ab" and werte == ALTERSGRENZE:
            teile.append(faelle.c.altersgruppe == Altersgruppe.UE25.value)
        else:
            raise NichtZuFragen(name)
    return and_(*teile)
