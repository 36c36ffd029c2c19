"""The tables of integration_progress. Days are ISO text, intervals closed; `bis` ends every key of intervals."""

from collections.abc import Mapping

from sqlalchemy import Column, Index, MetaData, Table

from projections.sicht import TEXT, ZAHL


def tabellen(metadata: MetaData, endung: str) -> Mapping[str, Table]:
    """`hemmnisse`, `bewegungen`, `profillagen`, `merkmale`, `zustaendig` per Fall; `fachkraefte` (their teams) per Fachkraft."""
    return {
        "hemmnisse": Table(
            f"integration_progress_hemmnisse{endung}",
            metadata,
            Column("fall", TEXT, primary_key=True),
            Column("hemmnis", TEXT, primary_key=True),
            Column("bis", TEXT, primary_key=True),
            Column("von", TEXT, nullable=False),
            Column("bereich", TEXT, nullable=False),
            Column("veraenderbar", ZAHL, nullable=False),
            Column("stand", TEXT, nullable=False),
        ),
        "bewegungen": Table(
            f"integration_progress_bewegungen{endung}",
            metadata,
            Column("fall", TEXT, primary_key=True),
            Column("nr", ZAHL, primary_key=True, autoincrement=False),
            Column("am", TEXT, nullable=False),
            Column("art", TEXT, nullable=False),
            Column("hemmnis", TEXT, nullable=False),
            Column("bereich", TEXT, nullable=False),
            Column("vorher", TEXT),
            Column("nachher", TEXT, nullable=False),
            Column("fachkraft", TEXT, nullable=False),
            Index(f"integration_progress_bewegungen_am{endung}", "am"),
            Index(f"integration_progress_bewegungen_fachkraft{endung}", "fachkraft", "am"),
        ),
        "profillagen": Table(
            f"integration_progress_profillagen{endung}",
            metadata,
            Column("fall", TEXT, primary_key=True),
            Column("bis", TEXT, primary_key=True),
            Column("von", TEXT, nullable=False),
            Column("profillage", TEXT, nullable=False),
            Column("vorher", TEXT),
            Column("richtung", TEXT, nullable=False),
            # Who was responsible on the day `von`: whose team the change counts for.
            Column("fachkraft", TEXT, nullable=False),
            Index(f"integration_progress_profillagen_von{endung}", "von"),
        ),
        "merkmale": Table(
            f"integration_progress_merkmale{endung}",
            metadata,
            Column("fall", TEXT, primary_key=True),
            Column("merkmal", TEXT, primary_key=True),
            Column("bis", TEXT, primary_key=True),
            Column("von", TEXT, nullable=False),
            Column("wert", TEXT, nullable=False),
            # Whether it is a step up or down says the Regelwerk, when it is read.
            Column("vorher", TEXT),
            Column("fachkraft", TEXT, nullable=False),
            Index(f"integration_progress_merkmale_von{endung}", "merkmal", "von"),
        ),
        "zustaendig": Table(
            f"integration_progress_zustaendig{endung}",
            metadata,
            Column("fall", TEXT, primary_key=True),
            Column("bis", TEXT, primary_key=True),
            Column("von", TEXT, nullable=False),
            Column("fachkraft", TEXT, nullable=False),
            Index(f"integration_progress_zustaendig_fachkraft{endung}", "fachkraft", "bis", "von"),
        ),
        "fachkraefte": Table(
            f"integration_progress_fachkraefte{endung}",
            metadata,
            Column("strom", TEXT, primary_key=True),
            Column("bis", TEXT, primary_key=True),
            Column("von", TEXT, nullable=False),
            Column("team", TEXT, nullable=False),
            Index(f"integration_progress_fachkraefte_team{endung}", "team", "bis", "von"),
        ),
    }


STAMMTABELLEN = frozenset({"fachkraefte"})
