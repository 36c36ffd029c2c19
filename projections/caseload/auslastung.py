"""Cases against places per Fachkraft and team on a day, and who waits for one."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Table, and_, case, func, or_, select

from domain.vokabular import Altersgruppe, Phase
from projections.caseload.fallbestand import fachkraefte_in
from projections.intervalle import am
from projections.lesung import Lesung
from projections.seiten import MAX_SEITE, Seite, cursor_lesen, danach, json_objekt, seite


def auslastung(
    lesung: Lesung, stand: date, *, fachkraft: UUID | None = None, team: UUID | None = None
) -> dict[str, Any]:
    """Per Fachkraft and per team on `stand`: cases, places, what is free or too much, and how many wait.

    `faelle` counts the cases somebody is responsible for, `laufend` those of them in Fallmanagement (the last day of a stay
    included), `belegt` the stays that still take a place at the end of the day. `plaetze` None: no rule limits them; then
    `frei` is None too. A team has the places of those who act as Fallmanagement or hold a stay; its `frei` and
    `ueber_kapazitaet` are sums, because a free place of one does not help another who has too many.
    Everybody who belongs to the office on that day is listed, also without cases; who has left, while cases are theirs.
    With `fachkraft` the team is left out.
    """
    personen = [
        _mit_freien(dict(zeile))
        for zeile in lesung.verbindung.execute(_personen(lesung, stand, fachkraft, team)).mappings()
    ]
    if fachkraft is not None:
        return {"stand": stand.isoformat(), "fachkraefte": personen, "teams": []}
    return {"stand": stand.isoformat(), "fachkraefte": personen, "teams": _teams(lesung, stand, team, personen)}


def betreute(lesung: Lesung, stand: date) -> dict[tuple[UUID, Altersgruppe], int]:
    """How many people are looked after on `stand`, by the team of who is responsible and by age, where that is known."""
    faelle, fachkraefte = lesung.tabellen["faelle"], lesung.tabellen["fachkraefte"]
    frage = (
        select(fachkraefte.c.team, faelle.c.altersgruppe, func.count())
        .join_from(faelle, fachkraefte, fachkraefte.c.strom == faelle.c.fachkraft)
        .where(
            am(faelle, stand),
            am(fachkraefte, stand),
            faelle.c.altersgruppe.is_not(None),
            faelle.c.phase != Phase.AUSGESCHIEDEN.value,
        )
        .group_by(fachkraefte.c.team, faelle.c.altersgruppe)
    )
    return {(UUID(team), Altersgruppe(alter)): zahl for team, alter, zahl in lesung.verbindung.execute(frage)}


def warteliste(lesung: Lesung, team: UUID, stand: date, *, limit: int = 100, cursor: str | None = None) -> Seite:
    """Who waits for a place in a team on `stand`: `stelle` (1 is next), `fall`, `seit`, in the order of recording."""
    wartelisten = lesung.tabellen["wartelisten"]
    reihe = (
        select(
            wartelisten.c.rang,
            wartelisten.c.fall,
            wartelisten.c.von,
            func.row_number().over(order_by=wartelisten.c.rang).label("stelle"),
        )
        .where(wartelisten.c.team == str(team), am(wartelisten, stand))
        .subquery()
    )
    felder = {"stelle": reihe.c.stelle, "fall": reihe.c.fall, "seit": reihe.c.von}
    frage = select(json_objekt(felder), reihe.c.rang).order_by(reihe.c.rang)
    if cursor is not None:
        frage = frage.where(danach([reihe.c.rang], cursor_lesen("warteliste", cursor, [int])))
    limit = max(1, min(limit, MAX_SEITE))
    return seite("warteliste", lesung.verbindung.execute(frage.limit(limit + 1)).fetchall(), limit)


def _personen(lesung: Lesung, stand: date, fachkraft: UUID | None, team: UUID | None) -> Any:
    faelle, fachkraefte = lesung.tabellen["faelle"], lesung.tabellen["fachkraefte"]
    laufend = case((faelle.c.phase == Phase.IM_FALLMANAGEMENT.value, 1), else_=0)
    gezaehlt = select(
        faelle.c.fachkraft,
        func.count().label("faelle"),
        func.sum(laufend).label("laufend"),
        func.sum(faelle.c.platz).label("belegt"),
    ).where(am(faelle, stand))
    if fachkraft is not None:
        gezaehlt = gezaehlt.where(faelle.c.fachkraft == str(fachkraft))
    if team is not None:
        gezaehlt = gezaehlt.where(faelle.c.fachkraft.in_(fachkraefte_in(lesung.tabellen, stand, [team])))
    je_person = gezaehlt.group_by(faelle.c.fachkraft).subquery()
    frage = (
        select(
            fachkraefte.c.strom.label("fachkraft"),
            fachkraefte.c.team,
            fachkraefte.c.anteil,
            fachkraefte.c.fallmanagement,
            *(func.coalesce(je_person.c[name], 0).label(name) for name in ("faelle", "laufend", "belegt")),
            fachkraefte.c.plaetze,
            fachkraefte.c.fallzahl,
            fachkraefte.c.hart,
            fachkraefte.c.regel,
        )
        .outerjoin_from(fachkraefte, je_person, je_person.c.fachkraft == fachkraefte.c.strom)
        .where(am(fachkraefte, stand), or_(fachkraefte.c.fort == 0, je_person.c.faelle > 0))
        .order_by(fachkraefte.c.team, fachkraefte.c.strom)
    )
    if fachkraft is not None:
        frage = frage.where(fachkraefte.c.strom == str(fachkraft))
    return frage.where(fachkraefte.c.team == str(team)) if team is not None else frage


def _mit_freien(person: dict[str, Any]) -> dict[str, Any]:
    for name in ("laufend", "belegt"):
        # PostgreSQL sums whole numbers as decimals.
        person[name] = int(person[name])
    for name in ("fallmanagement", "hart"):
        person[name] = bool(person[name]) if person[name] is not None else None
    plaetze = person["plaetze"]
    return person | {
        "frei": max(plaetze - person["belegt"], 0) if plaetze is not None else None,
        "ueber_kapazitaet": max(person["belegt"] - plaetze, 0) if plaetze is not None else 0,
    }


def _teams(
    lesung: Lesung, stand: date, team: UUID | None, personen: Iterable[Mapping[str, Any]]
) -> list[dict[str, Any]]:
    teams, wartelisten = lesung.tabellen["teams"], lesung.tabellen["wartelisten"]
    wartende = _wartende(wartelisten, stand)
    frage = (
        select(teams.c.strom, teams.c.name, teams.c.art, func.coalesce(wartende.c.anzahl, 0).label("warteliste"))
        .outerjoin_from(teams, wartende, and_(wartende.c.team == teams.c.strom))
        .order_by(teams.c.name, teams.c.strom)
    )
    if team is not None:
        frage = frage.where(teams.c.strom == str(team))
    ergebnis = []
    for kennung, name, art, anzahl in lesung.verbindung.execute(frage):
        mitglieder = [person for person in personen if person["team"] == kennung]
        mit_plaetzen = [
            person
            for person in mitglieder
            if person["plaetze"] is not None and (person["fallmanagement"] or person["belegt"])
        ]
        ergebnis.append(
            {
                "team": kennung,
                "name": name,
                "art": art,
                **{feld: sum(person[feld] for person in mitglieder) for feld in ("faelle", "laufend", "belegt")},
                **{
                    feld: sum(person[feld] for person in mit_plaetzen) if mit_plaetzen else None
                    for feld in ("plaetze", "frei")
                },
                "ueber_kapazitaet": sum(person["ueber_kapazitaet"] for person in mit_plaetzen),
                "warteliste": anzahl,
            }
        )
    return ergebnis


def _wartende(wartelisten: Table, stand: date) -> Any:
    return (
        select(wartelisten.c.team, func.count().label("anzahl"))
        .where(am(wartelisten, stand))
        .group_by(wartelisten.c.team)
        .subquery()
    )
