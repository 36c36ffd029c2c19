"""What a view is: its tables, and the pure functions from cases and from the office to their rows.

The runner does everything else: it finds out what has changed, folds each touched case once for all views, and writes
only the rows that differ. A view never sees single events, so that catching up and rebuilding cannot come apart.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, Protocol
from uuid import UUID

from sqlalchemy import BigInteger, MetaData, Table, Text
from sqlalchemy.dialects import postgresql

from domain.eintrag import Eintrag
from domain.organisation.fachkraft import Fachkraft, Team
from domain.organisation.mandant import Mandant
from domain.organisation.plaetze import Plaetze, Wartende
from domain.regelwerk.inkraft import Regelstand
from projections.fallsicht import Fallsicht

Zeile = tuple[str | int | None, ...]
"""One row in the order of its table's columns. Days are ISO text (`NIE` is `9999-12-31`), UUIDs text of 36 characters, yes
and no 1 and 0: the form in which both databases keep, compare and send them."""

Zeilen = Mapping[str, Sequence[Zeile]]
"""Rows per table, by the key the view gave the table; a missing key means none."""

TEXT = Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")
"""Text that sorts by code point on both databases, as ISO days, ids and cursors need."""

ZAHL = BigInteger().with_variant(postgresql.BIGINT(), "postgresql")


Stromart = Literal["mandant", "team", "fachkraft", "plaetze", "warteliste"]


class Strom(NamedTuple):
    """What a stream of the office is about: `kennung` is the Fachkraft whose places, the team whose Warteliste it holds."""

    art: Stromart
    kennung: UUID


@dataclass(frozen=True)
class Stammdaten:
    """The office as known at a position: everything that is no case and no person."""

    kennung: str
    """Of the Mandant in the configuration: `fall_id(kennung, kunde)`."""
    mandant: Mandant | None
    regelstand: Regelstand
    teams: Mapping[UUID, Team] = field(default_factory=dict)
    fachkraefte: Mapping[UUID, Fachkraft] = field(default_factory=dict)
    plaetze: Mapping[UUID, Plaetze] = field(default_factory=dict)
    """By Fachkraft. Read from the log when asked for, as are `wartelisten` and `eintraege`."""
    wartelisten: Mapping[UUID, Wartende] = field(default_factory=dict)
    """By team."""
    eintraege: Mapping[UUID, Sequence[Eintrag]] = field(default_factory=dict)
    """The entries behind all of these, by stream, in the order of recording: for what views show over time."""
    stroeme: Mapping[UUID, Strom] = field(default_factory=dict)
    """Every stream of the office by its id."""


class Sicht(Protocol):
    """One view. All methods are pure: same input, same rows, whatever the day, the database or what was there before."""

    @property
    def name(self) -> str:
        """`deadlines`: lower case and `_`, part of the names of its tables."""

    @property
    def version(self) -> int:
        """To be raised with every change of tables or rows: the new version then builds beside the old one."""

    @property
    def haengt_an_regeln(self) -> bool:
        """Whether rows of a case depend on the Regelwerke in force, the Land or the warning time: then a change of these
        concerns every case."""

    @property
    def stammtabellen(self) -> frozenset[str]:
        """The keys of the tables that `stammzeilen` fills; `zeilen` fills all others."""

    def tabellen(self, metadata: MetaData, endung: str) -> Mapping[str, Table]:
        """The tables of one build by key; `endung` belongs at the end of every name of a table or an index.

        Every table has a primary key of columns that are never null. The first column is `fall`, in Stammtabellen `strom`
        (both text, first in the primary key).
        """

    def zeilen(self, sicht: Fallsicht) -> Zeilen:
        """All rows of one case, on every `stand`, known at the moment of the Fallsicht."""

    def stammzeilen(self, stamm: Stammdaten, strom: UUID) -> Zeilen:
        """All rows that belong to one stream of the office: Mandant, Team, Fachkraft, Plätze or Warteliste.

        They may depend on the streams of Mandant, Teams and Fachkräfte, and on `strom` itself, on no other.
        """
