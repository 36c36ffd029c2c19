"""The tables of `appointments`: one row for some days on which nothing about an appointment, or a Wiedervorlage, changed."""

from collections.abc import Mapping

from sqlalchemy import Column, Index, MetaData, Table

from projections.sicht import TEXT, ZAHL


def tabellen(metadata: MetaData, endung: str) -> Mapping[str, Table]:
    """`termine` and `wiedervorlagen`, both per Fall."""
    termine = Table(
        f"appointments_termine{endung}",
        metadata,
        Column("fall", TEXT, primary_key=True),
        Column("beratungstermin", TEXT, primary_key=True),
        Column("bis", TEXT, primary_key=True),
        Column("von", TEXT, nullable=False),
        Column("vereinbart_am", TEXT, nullable=False),
        Column("tag", TEXT, nullable=False),
        Column("uhrzeit", TEXT, nullable=False),
        Column("dauer_minuten", ZAHL, nullable=False),
        Column("form", TEXT, nullable=False),
        Column("fachkraft", TEXT, nullable=False),
        Column("anlass", TEXT),
        Column("mit_einladung", ZAHL, nullable=False),
        Column("eingeladen_am", TEXT),
        Column("erinnerung", TEXT),
        Column("stunden_vorher", ZAHL),
        # Moments in UTC, as text that sorts. From `erinnern_ab` on a reminder is owed, until it is done with.
        Column("beginnt", TEXT, nullable=False),
        Column("erinnern_ab", TEXT),
        Column("erinnert", ZAHL, nullable=False),
        # Kept, missed, cancelled; none while nobody has recorded any of it.
        Column("entschieden", TEXT),
        Column("fassung", ZAHL, nullable=False),
        Column("geaendert_am", TEXT, nullable=False),
    )
    t = termine.c
    Index(f"appointments_termine_fachkraft{endung}", t.fachkraft, t.tag, t.bis)
    offen = t.erinnern_ab.is_not(None)
    Index(f"appointments_termine_erinnern{endung}", t.erinnern_ab, sqlite_where=offen, postgresql_where=offen)
    wiedervorlagen = Table(
        f"appointments_wiedervorlagen{endung}",
        metadata,
        Column("fall", TEXT, primary_key=True),
        Column("wiedervorlage", TEXT, primary_key=True),
        Column("bis", TEXT, primary_key=True),
        Column("von", TEXT, nullable=False),
        Column("gesetzt_am", TEXT, nullable=False),
        Column("tag", TEXT, nullable=False),
        Column("fachkraft", TEXT, nullable=False),
        Column("eintrag", ZAHL, nullable=False),
        Column("mit_notiz", ZAHL, nullable=False),
        Column("erledigt_am", TEXT),
    )
    w = wiedervorlagen.c
    Index(f"appointments_wiedervorlagen_fachkraft{endung}", w.fachkraft, w.tag, w.bis)
    return {"termine": termine, "wiedervorlagen": wiedervorlagen}
