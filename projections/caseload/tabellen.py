"""The tables of caseload. Days are ISO text, intervals closed; `bis` ends every key, so that today is found from the end."""

from collections.abc import Mapping

from sqlalchemy import Column, Index, MetaData, Table

from projections.sicht import TEXT, ZAHL


def tabellen(metadata: MetaData, endung: str) -> Mapping[str, Table]:
    """`faelle`, `kontakte` and `erbetene` per Fall; `fachkraefte`, `teams` and `wartelisten` per stream of the office."""
    faelle = Table(
        f"caseload_faelle{endung}",
        metadata,
        Column("fall", TEXT, primary_key=True),
        Column("bis", TEXT, primary_key=True),
        Column("von", TEXT, nullable=False),
        Column("kunde", TEXT, nullable=False),
        Column("beginn", TEXT, nullable=False),
        Column("phase", TEXT, nullable=False),
        Column("status", TEXT),
        Column("profillage", TEXT),
        Column("integrationsprognose", TEXT),
        Column("kundenkategorie", TEXT),
        Column("zielgruppe", TEXT),
        Column("altersgruppe", TEXT),
        Column("fachkraft", TEXT, nullable=False),
        Column("funktion", TEXT, nullable=False),
        Column("zustaendig_seit", TEXT, nullable=False),
        Column("aufenthalt_von", TEXT),
        Column("aufenthalt_bis", TEXT),
        Column("abgangsgrund", TEXT),
        Column("platz", ZAHL, nullable=False),
        Column("warteliste", TEXT),
        Column("hemmnisse_offen", ZAHL, nullable=False),
        Column("vormerkung_team", TEXT),
        Column("vormerkung_fachkraft", TEXT),
        Column("personengruppe", TEXT),
        Column("vormerkung_am", TEXT),
    )
    for spalte in ("fachkraft", "phase", "status", "altersgruppe"):
        Index(f"caseload_faelle_{spalte}{endung}", faelle.c[spalte], faelle.c.bis, faelle.c.von)
    for spalte in ("vormerkung_team", "vormerkung_fachkraft", "warteliste"):
        gesetzt = faelle.c[spalte].is_not(None)
        Index(
            f"caseload_faelle_{spalte}{endung}",
            faelle.c[spalte],
            faelle.c.bis,
            sqlite_where=gesetzt,
            postgresql_where=gesetzt,
        )
    return {
        "faelle": faelle,
        "kontakte": Table(
            f"caseload_kontakte{endung}",
            metadata,
            Column("fall", TEXT, primary_key=True),
            Column("bis", TEXT, primary_key=True),
            Column("von", TEXT, nullable=False),
            # '' while there was none: sorts before every day.
            Column("letzter_kontakt", TEXT, nullable=False),
        ),
        "erbetene": Table(
            f"caseload_erbetene{endung}",
            metadata,
            Column("fall", TEXT, primary_key=True),
            Column("abstimmung", TEXT, primary_key=True),
            Column("bis", TEXT, primary_key=True),
            Column("von", TEXT, nullable=False),
            Column("art", TEXT, nullable=False),
            Column("vorgang", TEXT, nullable=False),
            Column("mit_funktion", TEXT, nullable=False),
            Column("regel", TEXT, nullable=False),
            Column("fachkraft", TEXT, nullable=False),
            Column("erbeten_am", TEXT, nullable=False),
            Column("beantwortet", ZAHL, nullable=False),
            Index(f"caseload_erbetene_tag{endung}", "bis", "erbeten_am"),
        ),
        "fachkraefte": Table(
            f"caseload_fachkraefte{endung}",
            metadata,
            Column("strom", TEXT, primary_key=True),
            Column("bis", TEXT, primary_key=True),
            Column("von", TEXT, nullable=False),
            Column("team", TEXT, nullable=False),
            Column("anteil", TEXT, nullable=False),
            Column("fallzahl", ZAHL),
            Column("plaetze", ZAHL),
            Column("hart", ZAHL),
            Column("regel", TEXT),
            Column("fallmanagement", ZAHL, nullable=False),
            Column("fort", ZAHL, nullable=False),
            Index(f"caseload_fachkraefte_team{endung}", "team", "bis", "von"),
        ),
        "teams": Table(
            f"caseload_teams{endung}",
            metadata,
            Column("strom", TEXT, primary_key=True),
            Column("name", TEXT, nullable=False),
            Column("art", TEXT, nullable=False),
        ),
        "wartelisten": Table(
            f"caseload_wartelisten{endung}",
            metadata,
            Column("strom", TEXT, primary_key=True),
            Column("nr", ZAHL, primary_key=True, autoincrement=False),
            Column("team", TEXT, nullable=False),
            Column("rang", ZAHL, nullable=False),
            Column("fall", TEXT, nullable=False),
            Column("von", TEXT, nullable=False),
            Column("bis", TEXT, nullable=False),
            Index(f"caseload_wartelisten_team{endung}", "team", "bis", "von"),
        ),
    }


STAMMTABELLEN = frozenset({"fachkraefte", "teams", "wartelisten"})
