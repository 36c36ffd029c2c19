"""The tables of `berichte`: what reports count and no other view has. Days are ISO text, intervals closed.

| table | one row for |
|---|---|
| aufenthalte | a stay, with the entries that began and ended it |
| gespraeche | a contact that was held, and whether it counts by the rules on how often a person must be seen |
| vereinbarungen | some days on which an agreement of a kind ran |
| zeitraeume | what was known, on some days, of a period of the person's life or of an Eingliederungsleistung |
| leistungen | what was known, on some days, of what an Eingliederungsleistung that was put into effect costs |
| plaene | an Integrationsplan, and the days on which it was the latest |
| zieltermine | a day by which an aim of a plan shall be reached |
| zustaendig | some days on which a Fachkraft was responsible |
| aufgegangen | a case of somebody who is looked after in another one, and since when |
| fachkraefte | some days of a Fachkraft in a team, with roles and share of full time |
| teams | some days on which a team belonged to a Geschäftsstelle, or to none |
"""

from collections.abc import Mapping

from sqlalchemy import Column, Index, MetaData, Table

from projections.sicht import TEXT, ZAHL

STAMMTABELLEN = frozenset({"fachkraefte", "teams"})


def tabellen(metadata: MetaData, endung: str) -> Mapping[str, Table]:
    def tabelle(name: str, *teile: Column[str | None] | Column[int | None] | Index) -> Table:
        return Table(f"berichte_{name}{endung}", metadata, *teile)

    def index(name: str, *spalten: str) -> Index:
        return Index(f"berichte_{name}{endung}", *spalten)

    return {
        "aufenthalte": tabelle(
            "aufenthalte",
            _schluessel("fall"),
            _schluesselzahl("nr"),
            _text("von"),
            _text("bis"),
            _wahlweise("grund"),
            _zahl("abgang_nr"),
            _text("fachkraft_zugang"),
            _wahlweise("fachkraft_abgang"),
            index("aufenthalte_bis", "bis", "von"),
            index("aufenthalte_von", "von"),
        ),
        "gespraeche": tabelle(
            "gespraeche",
            _schluessel("fall"),
            _schluesselzahl("nr"),
            _text("am"),
            # The same day as a number, for which both databases can count days.
            _zahl("tag"),
            _text("fachkraft"),
            _zahl("zaehlt"),
            _zahl("dauer"),
            _zahl("vorbereitung"),
            index("gespraeche_am", "am", "fachkraft"),
        ),
        "vereinbarungen": tabelle(
            "vereinbarungen",
            _schluessel("fall"),
            _schluessel("art"),
            _schluessel("bis"),
            _text("von"),
        ),
        "zeitraeume": tabelle(
            "zeitraeume",
            _schluessel("fall"),
            _schluessel("schluessel"),
            _schluessel("ende"),
            _text("ab"),
            _zahl("nr"),
            _text("art"),
            _text("von"),
            _text("bis"),
            index("zeitraeume_von", "art", "von"),
        ),
        "leistungen": tabelle(
            "leistungen",
            _schluessel("fall"),
            _schluessel("leistung"),
            _schluessel("ende"),
            _text("ab"),
            _zahl("nr"),
            _text("angefallen_am"),
            _zahl("kosten"),
            _text("fachkraft"),
            index("leistungen_am", "angefallen_am"),
        ),
        "plaene": tabelle(
            "plaene",
            _schluessel("fall"),
            _schluesselzahl("nr"),
            _text("am"),
            _text("bis"),
        ),
        "zieltermine": tabelle(
            "zieltermine",
            _schluessel("fall"),
            _schluesselzahl("nr"),
            _schluessel("termin"),
            index("zieltermine_termin", "termin"),
        ),
        "zustaendig": tabelle(
            "zustaendig",
            _schluessel("fall"),
            _schluessel("bis"),
            _text("von"),
            _text("fachkraft"),
        ),
        "aufgegangen": tabelle(
            "aufgegangen",
            _schluessel("fall"),
            _text("von"),
            _text("mit"),
        ),
        "fachkraefte": tabelle(
            "fachkraefte",
            _schluessel("strom"),
            _schluessel("bis"),
            _text("von"),
            _text("team"),
            # In thousandths of a full-time post.
            _zahl("anteil"),
            _text("rollen"),
            index("fachkraefte_team", "team", "bis", "von"),
        ),
        "teams": tabelle(
            "teams",
            _schluessel("strom"),
            _schluessel("bis"),
            _text("von"),
            _text("name"),
            _wahlweise("geschaeftsstelle"),
        ),
    }


def _schluessel(name: str) -> Column[str | None]:
    return Column(name, TEXT, primary_key=True)


def _schluesselzahl(name: str) -> Column[int | None]:
    return Column(name, ZAHL, primary_key=True, autoincrement=False)


def _text(name: str) -> Column[str | None]:
    return Column(name, TEXT, nullable=False)


def _wahlweise(name: str) -> Column[str | None]:
    return Column(name, TEXT)


def _zahl(name: str) -> Column[int | None]:
    return Column(name, ZAHL)
