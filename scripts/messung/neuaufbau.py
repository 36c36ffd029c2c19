"""Rebuild of all views in one pass, against only reading and decoding the log, and all cases tried under a Regelwerk,
against that rebuild. Each in a process of its own, so that the peak of memory is its own."""

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from adapters.anwendung.erprobung import erprobe
from adapters.anwendung.sichten import alle_sichten
from adapters.eventstore import Hauptschluessel, Log, LogNichtErreichbar
from domain.erprobung.probe import probe
from domain.erprobung.zaehlung import Zaehlung
from domain.regelwerk.laden import lade
from projections.datenbank import sichten_url
from projections.sichten import Sichten
from projections.stamm import Stammspeicher

SEITE = 2_000
BEISPIELE = 5


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
    """`was`: one of `LAEUFE`."""
    kind = subprocess.run(  # noqa: S603  # our own module, with arguments we made
        [sys.executable, "-m", "messung.neuaufbau", was, url, str(schluesseldatei), kennung],
        check=True,
        stdout=subprocess.PIPE,
    )
    return Lauf(**json.loads(kind.stdout))


def _lesen(log: Log, url: str, kennung: str) -> None:
    position = 0
    while seite := log.ab(position, SEITE):
        position = seite[-1].position


def _neuaufbau(log: Log, url: str, kennung: str) -> None:
    with TemporaryDirectory() as ordner:
        # On SQLite a file of its own, on PostgreSQL the database of the log: the views there are replaced.
        ziel = f"sqlite:///{ordner}/sichten.sqlite" if url.startswith("sqlite:") else sichten_url(url)
        sichten = Sichten(ziel, alle_sichten(), log, kennung, log_id=log.log_id, voruebergehend=(LogNichtErreichbar,))
        try:
            sichten.neu_aufbauen()
        finally:
            sichten.schliessen()


def _erprobe(log: Log, url: str, kennung: str) -> None:
    """The text in force under another hash: every entry since it began is judged on both sides."""
    stamm, _ = Stammspeicher(log, kennung).am(log.spitze())
    if stamm.mandant is None or stamm.mandant.stichtag is None:
        raise RuntimeError("gemessen wird an der Demo")
    erstes = stamm.regelstand.abschnitte["lokal"][0]
    werk = lade(f"{log.regelwerk_text(erstes.regelwerk.sha256)}\n# erprobt", "messung")
    versuch = probe(stamm.regelstand, werk, erstes.von, stamm.mandant.stichtag)
    zaehlung = Zaehlung(BEISPIELE)
    for erprobter in erprobe(log, versuch, log.spitze(), lambda fertig, gesamt: None):
        zaehlung.nimm(erprobter.unterschied, erprobter.eintraege)
    if zaehlung.verschiedene:
        raise RuntimeError(f"derselbe Text macht in {zaehlung.verschiedene} Fällen einen Unterschied")


LAEUFE: dict[str, Callable[[Log, str, str], None]] = {
    "lesen": _lesen,
    "neuaufbau": _neuaufbau,
    "erprobe": _erprobe,
}


def _kind(was: str, url: str, schluesseldatei: str, kennung: str) -> None:
    log = Log.oeffnen(url, Hauptschluessel.laden_oder_anlegen(Path(schluesseldatei)))
    anzahl = log.spitze()
    beginn = perf_counter()
    LAEUFE[was](log, url, kennung)
    dauer = perf_counter() - beginn
    log.schliessen()
    json.dump({"ereignisse": anzahl, "sekunden": dauer, "mib": _spitze_kib() / 1024}, sys.stdout)


def _spitze_kib() -> int:
    """The peak of this program. What the system says of the process would begin with that of whoever started it."""
    (zeile,) = [zeile for zeile in Path("/proc/self/status").read_text().splitlines() if zeile.startswith("VmHWM:")]
    return int(zeile.split()[1])


if __name__ == "__main__":
    _kind(*sys.argv[1:])
