"""The list of cases on a day, filtered and sorted, and one case on a day."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import Column, ColumnElement, Select, Table, and_, false, func, or_, select

from domain.vokabular import Altersgruppe, Kundenkategorie, Phase, Profillage, Status, ZielgruppeU25
from projections.caseload.kontakte import letzte_kontakte
from projections.caseload.tatsachen import tatsachen
from projections.fallsicht import Fallsicht
from projections.intervalle import am, text
from projections.lesung import Lesung
from projections.seiten import MAX_SEITE, Seite, cursor_lesen, danach, json_objekt, seite

SPALTEN = (
    "fall",
    "kunde",
    "beginn",
    "phase",
    "status",
    "profillage",
    "integrationsprognose",
    "kundenkategorie",
    "zielgruppe",
    "altersgruppe",
    "fachkraft",
    "funktion",
    "zustaendig_seit",
    "aufenthalt_von",
    "aufenthalt_bis",
    "abgangsgrund",
    "warteliste",
    "hemmnisse_offen",
)
"""The fields of a row in their order; `letzter_kontakt` follows."""

Sortierung = Literal[
    "fall",
    "beginn",
    "phase",
    "status",
    "profillage",
    "kundenkategorie",
    "zielgruppe",
    "altersgruppe",
    "fachkraft",
    "zustaendig_seit",
    "aufenthalt_von",
    "hemmnisse_offen",
    "letzter_kontakt",
]
"""By which columns the list can be sorted. What is not known comes first; the Fall decides between equals."""


@dataclass(frozen=True, slots=True)
class Bestandsfilter:
    """Which cases; what is None is not asked, everything else must hold on the asked day.

    `team` is the one the responsible Fachkraft belongs to on that day. `kontakt_vor`: the last counting contact was before
    this day, or there never was one. `status_aus`: one of these, None for a status that is not set. `kontakt_zwischen`: the
    last counting contact was on a day of one of these intervals. `sichtbare_*` limit the list to what somebody may see: one
    of these Fachkräfte or a Fachkraft of one of these teams is responsible, or the case is proposed to or waits for one of
    them; both None: everything.
    """

    fachkraft: UUID | None = None
    team: UUID | None = None
    phase: Phase | None = None
    status: Status | None = None
    profillage: Profillage | None = None
    kundenkategorie: Kundenkategorie | None = None
    zielgruppe: ZielgruppeU25 | None = None
    altersgruppe: Altersgruppe | None = None
    kontakt_vor: date | None = None
    status_aus: Collection[Status | None] | None = None
    ohne_phasen: Collection[Phase] = ()
    kontakt_zwischen: Sequence[tuple[date, date]] | None = None
    sichtbare_fachkraefte: Collection[UUID] | None = None
    sichtbare_teams: Collection[UUID] | None = None


ALLE = Bestandsfilter()


def fallbestand(
    lesung: Lesung,
    stand: date,
    filter: Bestandsfilter = ALLE,
    *,
    sortierung: Sortierung = "fall",
    absteigend: bool = False,
    limit: int = 100,
    cursor: str | None = None,
) -> Seite:
    """One page of the cases that exist on `stand`, one row per case: `SPALTEN` and `letzter_kontakt`.

    Raises UngueltigerCursor for a cursor of another list or order.
    """
    faelle, kontakte = lesung.tabellen["faelle"], lesung.tabellen["kontakte"]
    schluessel: list[ColumnElement[Any]] = [faelle.c.fall]
    if sortierung != "fall":
        schluessel.insert(0, _sortierwert(faelle, kontakte, sortierung))
    frage = (
        _zeilen(faelle, kontakte, stand, *schluessel)
        .where(*bedingungen(lesung.tabellen, stand, filter))
        .order_by(*(spalte.desc() if absteigend else spalte.asc() for spalte in schluessel))
    )
    liste = f"fallbestand/{sortierung}/{'ab' if absteigend else 'auf'}"
    if cursor is not None:
        arten = [int if sortierung == "hemmnisse_offen" else str, str][-len(schluessel) :]
        frage = frage.where(danach(schluessel, cursor_lesen(liste, cursor, arten), absteigend=absteigend))
    limit = max(1, min(limit, MAX_SEITE))
    return seite(liste, lesung.verbindung.execute(frage.limit(limit + 1)).fetchall(), limit)


def fall(lesung: Lesung, fall: UUID, stand: date) -> dict[str, Any] | None:
    """The row of one case on `stand`; None before it began."""
    faelle, kontakte = lesung.tabellen["faelle"], lesung.tabellen["kontakte"]
    zeile = lesung.verbindung.scalar(_zeilen(faelle, kontakte, stand).where(faelle.c.fall == str(fall)))
    return json.loads(zeile) if zeile is not None else None


def fall_aus(sicht: Fallsicht, stand: date) -> dict[str, Any] | None:
    """The same row, from a case in memory: for what was known at an earlier position."""
    akte = sicht.akte
    wert = next((wert for von, bis, wert in tatsachen(sicht) if von <= stand <= bis), None)
    if wert is None or akte.fall is None:
        return None
    kontakt = next((tag for von, bis, tag in letzte_kontakte(sicht) if von <= stand <= bis), None)
    alles = wert._asdict() | {
        "fall": str(akte.fall_id),
        "kunde": str(akte.fall.kunde),
        "beginn": akte.fall.beginn.isoformat(),
    }
    return {spalte: alles[spalte] for spalte in SPALTEN} | {"letzter_kontakt": text(kontakt)}


def _zeilen(faelle: Table, kontakte: Table, stand: date, *schluessel: ColumnElement[Any]) -> Select[Any]:
    felder: dict[str, ColumnElement[Any]] = {spalte: faelle.c[spalte] for spalte in SPALTEN}
    felder["letzter_kontakt"] = func.nullif(kontakte.c.letzter_kontakt, "")
    return (
        select(json_objekt(felder), *schluessel)
        .join_from(faelle, kontakte, and_(kontakte.c.fall == faelle.c.fall, am(kontakte, stand)))
        .where(am(faelle, stand))
    )


def _sortierwert(faelle: Table, kontakte: Table, sortierung: Sortierung) -> ColumnElement[Any]:
    spalte: Column[Any] = kontakte.c.letzter_kontakt if sortierung == "letzter_kontakt" else faelle.c[sortierung]
    return func.coalesce(spalte, "") if spalte.nullable else spalte


def bedingungen(tabellen: Mapping[str, Table], stand: date, filter: Bestandsfilter) -> list[ColumnElement[bool]]:
    """What the rows of cases have to meet."""
    faelle = tabellen["faelle"]
    alle: list[ColumnElement[bool]] = []
    for name in ("fachkraft", "phase", "status", "profillage", "kundenkategorie", "zielgruppe", "altersgruppe"):
        wert = getattr(filter, name)
        if wert is not None:
            alle.append(faelle.c[name] == text(wert))
    if filter.team is not None:
        alle.append(faelle.c.fachkraft.in_(fachkraefte_in(tabellen, stand, [filter.team])))
    if filter.status_aus is not None:
        werte = [text(status) for status in filter.status_aus if status is not None]
        gesetzt = faelle.c.status.in_(werte)
        alle.append(or_(gesetzt, faelle.c.status.is_(None)) if None in filter.status_aus else gesetzt)
    if filter.ohne_phasen:
        alle.append(faelle.c.phase.not_in([phase.value for phase in filter.ohne_phasen]))
    if filter.kontakt_zwischen is not None:
        letzter = tabellen["kontakte"].c.letzter_kontakt
        intervalle = (
            and_(letzter >= von.isoformat(), letzter <= bis.isoformat()) for von, bis in filter.kontakt_zwischen
        )
        alle.append(or_(false(), *intervalle))
    if filter.kontakt_vor is not None:
        alle.append(tabellen["kontakte"].c.letzter_kontakt < filter.kontakt_vor.isoformat())
    if filter.sichtbare_fachkraefte is not None or filter.sichtbare_teams is not None:
        fachkraefte, teams = filter.sichtbare_fachkraefte or (), filter.sichtbare_teams or ()
        in_teams = faelle.c.fachkraft.in_(fachkraefte_in(tabellen, stand, teams))
        eigene = faelle.c.fachkraft.in_([str(kennung) for kennung in fachkraefte])
        alle.append(or_(eigene, in_teams, _ist_angeboten(faelle, teams, fachkraefte)))
    return alle


def vorgemerkte(
    lesung: Lesung,
    stand: date,
    *,
    teams: Collection[UUID],
    fachkraefte: Collection[UUID] = (),
    nach: tuple[str, str] | None = None,
    limit: int = 100,
) -> list[tuple[UUID, date, UUID]]:
    """Cases that wait for a decision on `stand`, proposed to one of these teams or Fachkräfte: the case, since when, and who is
    responsible meanwhile. The longest first; `nach`: only after this day and case."""
    faelle = lesung.tabellen["faelle"]
    an_fachkraft = faelle.c.vormerkung_fachkraft.in_([str(kennung) for kennung in fachkraefte])
    an_team = faelle.c.vormerkung_team.in_([str(team) for team in teams])
    ordnung = [faelle.c.vormerkung_am, faelle.c.fall]
    frage = select(faelle.c.fall, faelle.c.vormerkung_am, faelle.c.fachkraft).where(
        am(faelle, stand), or_(an_team, an_fachkraft)
    )
    if nach is not None:
        frage = frage.where(danach(ordnung, nach))
    zeilen = lesung.verbindung.execute(frage.order_by(*ordnung).limit(limit))
    return [(UUID(fall), date.fromisoformat(seit), UUID(fachkraft)) for fall, seit, fachkraft in zeilen]


def angeboten(lesung: Lesung, stand: date, teams: Collection[UUID], fachkraefte: Collection[UUID]) -> frozenset[UUID]:
    """The cases that on `stand` are proposed to one of these, or wait for a place in one of these teams."""
    faelle = lesung.tabellen["faelle"]
    frage = select(faelle.c.fall).where(am(faelle, stand), _ist_angeboten(faelle, teams, fachkraefte))
    return frozenset(UUID(fall) for fall in lesung.verbindung.scalars(frage))


def _ist_angeboten(faelle: Table, teams: Collection[UUID], fachkraefte: Collection[UUID]) -> ColumnElement[bool]:
    in_teams = [str(team) for team in teams]
    return or_(
        faelle.c.vormerkung_team.in_(in_teams),
        faelle.c.vormerkung_fachkraft.in_([str(kennung) for kennung in fachkraefte]),
        faelle.c.warteliste.in_(in_teams),
    )


def fachkraefte_in(tabellen: Mapping[str, Table], stand: date, teams: Collection[UUID]) -> Select[Any]:
    """The query of the Fachkräfte that belong to these teams on that day."""
    fachkraefte = tabellen["fachkraefte"]
    return select(fachkraefte.c.strom).where(
        fachkraefte.c.team.in_([str(team) for team in teams]), am(fachkraefte, stand)
    )
