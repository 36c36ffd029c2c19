"""A whole report as a query computes it, against one hand-written SQL that only counts the stock per team."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from statistics import median
from time import perf_counter
from typing import Any

from adapters.anwendung.berichte import Berichtsanfrage, gedruckt, lage_jetzt
from adapters.anwendung.betrieb import Betrieb
from adapters.berichte.ausgabe import Format
from domain.berichte.zeit import berichtszeit
from domain.vokabular import Bericht
from projections.berichte import Berichtslage, vorhandene
from projections.sichten import Sichten

RUNDEN = 7


@dataclass(frozen=True, slots=True)
class Berichtswerte:
    """Medians in milliseconds, and how many figures there are."""

    bericht: str
    kennzahlen: int
    fallwerk: float
    nackt: float

    @property
    def verhaeltnis(self) -> float:
        """How many times longer than bare, per figure; less is better."""
        return self.fallwerk / self.nackt / self.kennzahlen


def miss_berichte(betrieb: Betrieb, sichten: Sichten) -> list[Berichtswerte]:
    """Every report of the Mandant for the month of its last day, printed as JSON. Rounds alternate."""
    heute = betrieb.heute()
    anfrage = Berichtsanfrage(berichtszeit(None, None, heute), je_fachkraft=True)
    werte = []
    for bericht, kennzahlen in vorhandene(betrieb.regelstand().am(heute)).items():
        eigene, nackte = [], []
        for _ in range(RUNDEN):
            with lage_jetzt(betrieb, sichten, anfrage) as lage:
                eigene.append(_dauer(partial(_drucke, lage, bericht, anfrage)))
                nackte.append(_dauer(partial(_nackt, lage)))
        werte.append(Berichtswerte(bericht.value, len(kennzahlen), 1000 * median(eigene), 1000 * median(nackte)))
    return werte


def _drucke(lage: Berichtslage, bericht: Bericht, anfrage: Berichtsanfrage) -> None:
    gedruckt(lage, bericht, anfrage, "messung", Format.JSON)


def _nackt(lage: Berichtslage) -> list[Any]:
    """How many are responsible for how many cases on the day, by team: the least any figure has to read."""
    tabellen = lage.tabellen["berichte"]
    stand = lage.zeit.stand.isoformat()
    sql = (
        f"SELECT f.team, count(*) FROM {tabellen['zustaendig'].name} z "  # noqa: S608  # no input in it
        f"JOIN {tabellen['fachkraefte'].name} f ON f.strom = z.fachkraft AND f.von <= '{stand}' AND f.bis >= '{stand}' "
        f"WHERE z.von <= '{stand}' AND z.bis >= '{stand}' GROUP BY f.team"
    )
    return list(lage.verbindung.exec_driver_sql(sql).fetchall())


def _dauer(tue: Callable[[], object]) -> float:
    anfang = perf_counter()
    tue()
    return perf_counter() - anfang
