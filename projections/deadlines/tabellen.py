"""The tables of `deadlines`.

| table | one row for |
|---|---|
| abschnitt | some days of one Frist on which nothing about it changed, not even who is responsible |
| regel | a Frist rule of a Regelwerk that is or was in force |
| mitglied | some days on which a Fachkraft belonged to a team |
"""

from collections.abc import Mapping

from sqlalchemy import Column, ColumnElement, Index, MetaData, Table, and_, literal_column

from domain.fristen.frist import Ausgang
from projections.sicht import TEXT, ZAHL

OFFEN: ColumnElement[str] = literal_column(f"'{Ausgang.OFFEN.value}'", TEXT)
"""As text in the statement: only so a database sees that a partial index answers a query."""


def ueberschritten(abschnitt: Table) -> ColumnElement[bool]:
    """Sections on some day of which the Frist was overdue, or would have been without an excuse."""
    return abschnitt.c.bis > abschnitt.c.faellig_am


def tabellen(metadata: MetaData, endung: str) -> Mapping[str, Table]:
    abschnitt = Table(
        f"deadlines_abschnitt{endung}",
        metadata,
        Column("fall", TEXT, primary_key=True),
        Column("frist", TEXT, primary_key=True),
        Column("nr", ZAHL, primary_key=True, autoincrement=False),
        Column("regel", TEXT, nullable=False),
        Column("ausloeser_nr", ZAHL),
        Column("ausloeser_am", TEXT, nullable=False),
        Column("entstanden_am", TEXT, nullable=False),
        Column("von", TEXT, nullable=False),
        Column("bis", TEXT, nullable=False),
        Column("faellig_am", TEXT),
        # The same day as a number, for which both databases can count days.
        Column("faellig_tag", ZAHL),
        Column("ziel_am", TEXT),
        Column("vorwarnung_ab", TEXT),
        Column("ausgang", TEXT, nullable=False),
        Column("erledigt_am", TEXT),
        # The year of that day: what is counted over a year is then found in the order in which it is counted, without sorting.
        Column("erledigt_jahr", ZAHL),
        Column("erledigt_nr", ZAHL),
        Column("tage_verspaetet", ZAHL, nullable=False),
        Column("erlaeuterung", TEXT),
        Column("gegenstand", TEXT),
        Column("fachkraft", TEXT, nullable=False),
    )
    c = abschnitt.c
    # What runs is found by its last day: everything in the past lies before it, however long the history is. For lists of
    # all Fachkräfte the index holds what they filter and sort by, so that of thousands of rows only a page is fetched.
    laufend, versaeumt = c.ausgang == OFFEN, and_(c.ausgang == OFFEN, ueberschritten(abschnitt))
    for name, spalten, bedingung in (
        ("laufend", (c.bis, c.faellig_am, c.vorwarnung_ab, c.von, c.fachkraft, c.ausgang, c.regel), laufend),
        ("laufend_fachkraft", (c.fachkraft, c.bis), laufend),
        ("versaeumt", (c.bis, c.faellig_am, c.von, c.fachkraft, c.ausgang), versaeumt),
        ("versaeumt_fachkraft", (c.fachkraft, c.bis), versaeumt),
        ("beendet", (c.fachkraft, c.ausgang, c.von), c.ausgang != OFFEN),
        # What reports count of a year.
        (
            "geendet",
            (c.erledigt_jahr, c.regel, c.ausgang, c.fachkraft, c.erledigt_am, c.von, c.bis),
            c.ausgang != OFFEN,
        ),
    ):
        Index(f"deadlines_{name}{endung}", *spalten, sqlite_where=bedingung, postgresql_where=bedingung)
    regel = Table(
        f"deadlines_regel{endung}",
        metadata,
        Column("strom", TEXT, primary_key=True),
        Column("schluessel", TEXT, primary_key=True),
        Column("regel", TEXT, nullable=False),
        Column("aussage", TEXT, nullable=False),
        Column("grad", TEXT, nullable=False),
        Column("pflicht", TEXT, nullable=False),
        Column("aufgabe", TEXT, nullable=False),
        Column("fundstelle", TEXT, nullable=False),
        Column("funktion", TEXT, nullable=False),
    )
    Index(f"deadlines_regel_schluessel{endung}", regel.c.schluessel, unique=True)
    mitglied = Table(
        f"deadlines_mitglied{endung}",
        metadata,
        Column("strom", TEXT, primary_key=True),
        Column("von", TEXT, primary_key=True),
        Column("bis", TEXT, nullable=False),
        Column("team", TEXT, nullable=False),
    )
    Index(f"deadlines_mitglied_team{endung}", mitglied.c.team)
    return {"abschnitt": abschnitt, "regel": regel, "mitglied": mitglied}
