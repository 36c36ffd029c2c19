"""Rebuild of all four views in one pass, against only reading and decoding the log. Each in a process of its own, so that
the peak of memory is its own."""

import json
import resource
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from adapters.anwendung.sichten import alle_sichten
from adapters.eventstore import Hauptschluessel, Log, LogNichtErreichbar
from projections.datenbank import sichten_url
from projections.sichten import Sichten

SEITE = 2_000


@dataclass(frozen=True, slots=True)
class Lauf:
    """Events handled, seconds taken, and the peak of the process in MiB."""

    ereignisse: int
    sekunden: float
    mib: float

    @property
    def je_sekunde(self) -> float:
        return self.ereignisse / self.sekunden


def miss_in_eigenem_prozess(was: str, url: str, schluesseldatei: Path, kennung: str) -> Lauf:
    """`was`: `lesen` or `neuaufbau`."""
    kind = subprocess.run(  # noqa: S603  # our own module, with arguments we made
        [sys.executable, "-m", "messung.neuaufbau", was, url, str(schluesseldatei), kennung],
        check=True,
        stdout=subprocess.PIPE,
    )
    return Lauf(**json.loads(kind.stdout))


def _lesen(log: Log) -> int:
    anzahl, position = 0, 0
    while seite := log.ab(position, SEITE):
        anzahl += len(seite)
        position = seite[-1].position
    return anzahl


def _neuaufbau(log: Log, url: str, kennung: str) -> None:
    with TemporaryDirectory() as ordner:
        # On SQLite a file of its own, on PostgreSQL the database of the log: the views there are replaced.
        ziel = f"sqlite:///{ordner}/sichten.sqlite" if url.startswith("sqlite:") else sichten_url(url)
        sichten = Sichten(ziel, alle_sichten(), log, kennung, log_id=log.log_id, voruebergehend=(LogNichtErreichbar,))
        try:
            sichten.neu_aufbauen()
        finally:
            sichten.schliessen()


def _kind(was: str, url: str, schluesseldatei: str, kennung: str) -> None:
    log = Log.oeffnen(url, Hauptschluessel.laden_oder_anlegen(Path(schluesseldatei)))
    anzahl = log.spitze()
    beginn = perf_counter()
    if was == "lesen":
        anzahl = _lesen(log)
    else:
        _neuaufbau(log, url, kennung)
    dauer = perf_counter() - beginn
    log.schliessen()
    spitze = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    json.dump({"ereignisse": anzahl, "sekunden": dauer, "mib": spitze}, sys.stdout)


if __name__ == "__main__":
    _kind(*sys.argv[1:])
