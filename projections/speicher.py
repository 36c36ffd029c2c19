"""Builds of views: their tables, how far each has come, and which one answers.

| state | means |
|---|---|
| im_bau | is being made beside the active one |
| aktiv | answers queries and is kept up |
| angehalten | was active and met what it cannot handle; its queries are refused |
| gescheitert | could not be made; is not tried again before the next start |
| abgeloest | was active; stays for readers in flight, then goes |
"""

import time
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Column, Connection, Index, MetaData, Table, and_, delete, func, insert, select, update
from sqlalchemy.schema import CreateIndex, CreateTable, DropTable

from projections.datenbank import Datenbank, Vorbereitet
from projections.sicht import TEXT, ZAHL, Sicht, Zeile

GNADENFRIST = 60
"""Seconds for which the tables of a build that no longer answers stay for those who are still reading them."""

IM_BAU, AKTIV, ANGEHALTEN, GESCHEITERT, ABGELOEST = "im_bau", "aktiv", "angehalten", "gescheitert", "abgeloest"

_META = MetaData()

STAND = Table(
    "sichten_stand",
    _META,
    Column("sicht", TEXT, primary_key=True),
    Column("bau", ZAHL, primary_key=True, autoincrement=False),
    Column("version", ZAHL, nullable=False),
    Column("regeln", TEXT, nullable=False),
    Column("tabellen", TEXT, nullable=False),
    Column("position", ZAHL, nullable=False),
    Column("zustand", TEXT, nullable=False),
    Column("fehler", TEXT),
    Column("seit", ZAHL, nullable=False),
)
# At most one build of a view answers, whoever switches.
Index(
    "sichten_stand_eine",
    STAND.c.sicht,
    unique=True,
    sqlite_where=STAND.c.zustand.in_((AKTIV, ANGEHALTEN)),
    postgresql_where=STAND.c.zustand.in_((AKTIV, ANGEHALTEN)),
)

EINRICHTUNG = Table("sichten_log", _META, Column("log_id", TEXT, primary_key=True))

Bauschluessel = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Bauzeile:
    """What the table says about one build. `version` is the code's, `regeln` the fingerprint of the rules it was made by,
    `tabellen` the names of its tables, for whoever has to drop them without that code."""

    sicht: str
    bau: int
    version: int
    regeln: str
    tabellen: str
    position: int
    zustand: str
    fehler: str | None
    seit: int

    @property
    def vergangen(self) -> bool:
        """Whether nobody reads it any more."""
        return self.zustand == ABGELOEST and self.seit + GNADENFRIST <= _jetzt()


@dataclass(frozen=True)
class Bau:
    """One build of a view: its tables, by the keys of the view."""

    sicht: Sicht
    nummer: int
    tabellen: Mapping[str, Table]
    gemerkt: dict[Hashable, Vorbereitet] = field(default_factory=dict, compare=False, repr=False)
    """Compiled queries over these tables."""

    @property
    def schluessel(self) -> Bauschluessel:
        return self.sicht.name, self.nummer


class Speicher:
    """The tables of all builds in one database. Methods that take a connection are part of the caller's transaction."""

    def __init__(self, datenbank: Datenbank, sichten: Sequence[Sicht]) -> None:
        self.datenbank = datenbank
        self._sichten = {sicht.name: sicht for sicht in sichten}
        self._baue: dict[Bauschluessel, Bau] = {}

    def einrichten(self, log_id: str) -> None:
        """Makes what is missing; drops everything that was made from another log."""
        with self.datenbank.schreibend() as verbindung:
            if not self.datenbank.sqlite:
                # Two processes may find nothing at once; creating tables does not wait for each other by itself.
                verbindung.execute(select(func.pg_advisory_xact_lock(func.hashtext("fallwerk/sichten"))))
            _META.create_all(verbindung)
            bisher = verbindung.scalar(select(EINRICHTUNG.c.log_id))
            if bisher == log_id:
                # What stopped a view may have been mended with the new start; if not, it stops again.
                verbindung.execute(
                    update(STAND).where(STAND.c.zustand == ANGEHALTEN).values(zustand=AKTIV, fehler=None, seit=_jetzt())
                )
                for zeile in self.zeilen(verbindung):
                    if zeile.zustand == GESCHEITERT:
                        self._entfernen(verbindung, zeile)
                return
            if bisher is not None:
                for zeile in self.zeilen(verbindung):
                    self._entfernen(verbindung, zeile)
                verbindung.execute(delete(EINRICHTUNG))
            verbindung.execute(insert(EINRICHTUNG).values(log_id=log_id))

    def zeilen(self, verbindung: Connection) -> list[Bauzeile]:
        """All builds, also those of views this process does not know."""
        return [Bauzeile(*zeile) for zeile in verbindung.execute(select(STAND).order_by(STAND.c.sicht, STAND.c.bau))]

    def bau(self, sicht: str, nummer: int) -> Bau:
        """A build of a view this process knows, by its number."""
        schluessel = (sicht, nummer)
        if schluessel not in self._baue:
            self._baue[schluessel] = _bau(self._sichten[sicht], nummer)
        return self._baue[schluessel]

    # Making and switching

    def beginnen(self, verbindung: Connection, sicht: Sicht, regeln: str) -> Bau:
        """A new build without rows, its tables without indexes. Only who holds the building lock may begin one."""
        for zeile in self.zeilen(verbindung):
            if zeile.sicht == sicht.name and zeile.zustand == GESCHEITERT:
                self._entfernen(verbindung, zeile)
        hoechste = verbindung.scalar(select(func.max(STAND.c.bau)).where(STAND.c.sicht == sicht.name)) or 0
        bau = self.bau(sicht.name, hoechste + 1)
        for tabelle in bau.tabellen.values():
            verbindung.execute(CreateTable(tabelle))
        verbindung.execute(
            insert(STAND).values(
                sicht=sicht.name,
                bau=bau.nummer,
                version=sicht.version,
                regeln=regeln if sicht.haengt_an_regeln else "",
                tabellen=",".join(tabelle.name for tabelle in bau.tabellen.values()),
                position=0,
                zustand=IM_BAU,
                seit=_jetzt(),
            )
        )
        return bau

    def indizieren(self, verbindung: Connection, bau: Bau) -> None:
        """The indexes of a build whose rows are in."""
        for tabelle in bau.tabellen.values():
            for index in sorted(tabelle.indexes, key=lambda i: str(i.name)):
                verbindung.execute(CreateIndex(index))
            verbindung.exec_driver_sql(f"ANALYZE {tabelle.name}")

    def umschalten(self, verbindung: Connection, bau: Bau) -> bool:
        """The new build answers from now on. False if the old one has come further meanwhile: catch up and try again."""
        alt = verbindung.execute(
            select(STAND.c.bau, STAND.c.position)
            .where(STAND.c.sicht == bau.sicht.name, STAND.c.zustand.in_((AKTIV, ANGEHALTEN)))
            .with_for_update()
        ).first()
        position = verbindung.scalar(select(STAND.c.position).where(_ist(bau)))
        if position is None or (alt is not None and alt.position > position):
            return False
        if alt is not None:
            verbindung.execute(
                update(STAND)
                .where(STAND.c.sicht == bau.sicht.name, STAND.c.bau == alt.bau)
                .values(zustand=ABGELOEST, seit=_jetzt())
            )
        self.melden(verbindung, bau, AKTIV, None)
        return True

    def aufraeumen(self, verbindung: Connection, *, verlassene: bool = False) -> None:
        """Drops builds nobody reads any more; with `verlassene` (under the building lock) also half-made ones."""
        for zeile in self.zeilen(verbindung):
            if zeile.vergangen or (verlassene and zeile.zustand == IM_BAU):
                self._entfernen(verbindung, zeile)

    def _entfernen(self, verbindung: Connection, zeile: Bauzeile) -> None:
        for name in zeile.tabellen.split(","):
            verbindung.execute(DropTable(Table(name, MetaData()), if_exists=True))
        verbindung.execute(delete(STAND).where(STAND.c.sicht == zeile.sicht, STAND.c.bau == zeile.bau))
        self._baue.pop((zeile.sicht, zeile.bau), None)

    # Keeping up

    def vorruecken(self, verbindung: Connection, bau: Bau, von: int, bis: int) -> bool:
        """Compare-and-set of the position: False if somebody else has moved it, or the build no longer runs."""
        ergebnis = verbindung.execute(
            update(STAND)
            .where(_ist(bau), STAND.c.position == von, STAND.c.zustand.in_((AKTIV, IM_BAU)))
            .values(position=bis)
        )
        return ergebnis.rowcount == 1

    def melden(self, verbindung: Connection, bau: Bau, zustand: str, fehler: str | None) -> None:
        verbindung.execute(update(STAND).where(_ist(bau)).values(zustand=zustand, fehler=fehler, seit=_jetzt()))

    def anhalten(self, verbindung: Connection, sicht: str, bau: int, position: int, fehler: str) -> None:
        """The view met something it cannot handle after this position. `fehler`: the class of the error, nothing else."""
        verbindung.execute(
            update(STAND)
            .where(STAND.c.sicht == sicht, STAND.c.bau == bau, STAND.c.position == position, STAND.c.zustand == AKTIV)
            .values(zustand=ANGEHALTEN, fehler=fehler, seit=_jetzt())
        )

    def ersetzen(
        self, verbindung: Connection, tabelle: Table, schluessel: Sequence[str], zeilen: Iterable[Zeile]
    ) -> None:
        """Afterwards exactly these rows stand under these keys of the first column; only what differs is written."""
        erste = tabelle.columns[0]
        alle = list(zeilen)
        neu = set(alle)
        if len(neu) != len(alle):
            raise ValueError(f"{tabelle.name}: eine Zeile ist doppelt")
        alt = {tuple(zeile) for zeile in verbindung.execute(select(tabelle).where(erste.in_(schluessel)))}
        self.datenbank.loeschen(verbindung, tabelle, alt - neu)
        self.datenbank.einfuegen(verbindung, tabelle, list(neu - alt))


def antwortende(sicht: Sicht, zeilen: Sequence[Bauzeile]) -> Bauzeile | None:
    """The build of a view that answers queries, whether it still keeps up or not."""
    return next((z for z in zeilen if z.sicht == sicht.name and z.zustand in (AKTIV, ANGEHALTEN)), None)


def _bau(sicht: Sicht, nummer: int) -> Bau:
    tabellen = sicht.tabellen(MetaData(), f"_{nummer}")
    for name, tabelle in tabellen.items():
        erste = "strom" if name in sicht.stammtabellen else "fall"
        if tabelle.columns[0].name != erste or next(iter(tabelle.primary_key.columns)).name != erste:
            raise ValueError(f"{tabelle.name}: die erste Spalte und der Anfang des Schlüssels ist {erste}")
        # Rows of one case lie together, and no second tree has to be kept.
        tabelle.dialect_options["sqlite"]["with_rowid"] = False
    return Bau(sicht, nummer, tabellen)


def _ist(bau: Bau) -> Any:
    return and_(STAND.c.sicht == bau.sicht.name, STAND.c.bau == bau.nummer)


def _jetzt() -> int:
    return int(time.time())
