"""Reports as they would have been at an earlier position: all cases replayed into tables of their own, then the same queries."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection, MetaData

from projections.berichte.lage import Tabellen
from projections.berichte.sicht import Berichte
from projections.datenbank import Datenbank
from projections.deadlines import Deadlines
from projections.faelle import alle_faelle, fallsichten
from projections.integration_progress import IntegrationProgress
from projections.quelle import Quelle
from projections.sicht import Sicht, Stammdaten, Zeilen
from projections.stamm import Stammspeicher

Fortschritt = Callable[[int, int], None]
"""Told how many of how many cases are done. What it raises ends the replay."""


@dataclass(frozen=True, slots=True)
class Nachgespielt:
    """The tables of the views reports read, as known at `position`, and the office then."""

    verbindung: Connection
    tabellen: Tabellen
    position: int
    stamm: Stammdaten


@contextmanager
def nachgespielt(
    quelle: Quelle, kennung: str, position: int, fortschritt: Fortschritt = lambda fertig, gesamt: None
) -> Iterator[Nachgespielt]:
    """In a file that is gone afterwards; in memory is one bundle of cases at a time."""
    sichten: tuple[Sicht, ...] = (Berichte(), Deadlines(), IntegrationProgress())
    metadata = MetaData()
    tabellen = {sicht.name: sicht.tabellen(metadata, "") for sicht in sichten}
    stamm, _ = Stammspeicher(quelle, kennung).am(position)
    gesamt = sum(1 for _ in alle_faelle(quelle, position))
    with (
        TemporaryDirectory(prefix="fallwerk-bericht-") as ordner,
        closing(_Ablage(f"sqlite:///{Path(ordner) / 'bericht.sqlite'}", metadata)) as ablage,
    ):
        fertig = 0
        fortschritt(fertig, gesamt)
        for ids, faelle in fallsichten(quelle, stamm.regelstand, alle_faelle(quelle, position), position):
            ablage.nimm((sicht, tabellen, [sicht.zeilen(fall) for fall in faelle]) for sicht in sichten)
            fertig += len(ids)
            fortschritt(fertig, gesamt)
        stroeme = list(stamm.stroeme)
        ablage.nimm((sicht, tabellen, [sicht.stammzeilen(stamm, strom) for strom in stroeme]) for sicht in sichten)
        with ablage.datenbank.lesend() as verbindung:
            yield Nachgespielt(verbindung, tabellen, position, stamm)


class _Ablage:
    """A database of one reader."""

    def __init__(self, url: str, metadata: MetaData) -> None:
        self.datenbank = Datenbank(url, verbindungen=1)
        with self.datenbank.schreibend() as verbindung:
            metadata.create_all(verbindung)

    def nimm(self, gefuellt: Iterator[tuple[Sicht, Tabellen, list[Zeilen]]]) -> None:
        with self.datenbank.schreibend() as verbindung:
            for sicht, tabellen, alle in gefuellt:
                for name, tabelle in tabellen[sicht.name].items():
                    self.datenbank.einfuegen(
                        verbindung, tabelle, [zeile for zeilen in alle for zeile in zeilen.get(name, ())]
                    )

    def close(self) -> None:
        self.datenbank.schliessen()
