"""The overdue list of one Fachkraft over HTTP, against a bare Starlette handler doing one hand-written SQL for the same rows.

Both are served by uvicorn with one worker and asked in turns, each over one open connection, so that whatever else the
machine does meets both.
"""

import http.client
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryFile
from time import perf_counter

RUNDEN = 20
JE_RUNDE = 15
AUFWAERMEN = 3
"""Rounds that are not counted."""
ANLAUF = 2
"""The same for requests of a round: the other one has just been asked."""
BEREIT_NACH = 60.0


@dataclass(frozen=True, slots=True)
class Listenwerte:
    """Medians in milliseconds, and how many rows were answered."""

    zeilen: int
    fallwerk: float
    nackt: float

    @property
    def verhaeltnis(self) -> float:
        """How many times longer than bare; less is better."""
        return self.fallwerk / self.nackt


def miss_liste(
    umgebung: dict[str, str], mandant: str, marke: str, fachkraft: str, stand: str, sichten_url: str
) -> Listenwerte:
    """`umgebung` configures `fallwerk serve`; `marke` is a token that may see the Fachkraft's list."""
    pfad = f"/api/v1/{mandant}/fristen?ausgang=ueberfaellig&fachkraft={fachkraft}&stand={stand}&limit=50"
    kopf = {"Authorization": f"Bearer {marke}"}
    eigener, nackter = _freier_port(), _freier_port()
    serve = [str(Path(sys.executable).with_name("fallwerk")), "serve"]
    nackt = [sys.executable, "-m", "uvicorn", "messung.nackt:app", "--port", str(nackter), "--log-level", "warning"]
    with (
        _server(serve, {**umgebung, "FALLWERK_PORT": str(eigener)}, eigener),
        _server(nackt, {**umgebung, "MESSUNG_SICHTEN": sichten_url}, nackter),
        closing(_Frager(eigener, pfad, kopf)) as fallwerk,
        closing(_Frager(nackter, f"/?fachkraft={fachkraft}&stand={stand}", kopf)) as boden,
    ):
        zeilen = fallwerk.zeilen()
        if boden.zeilen() != zeilen:
            raise RuntimeError(f"die beiden Listen sind verschieden: {zeilen} und {boden.zeilen()} Zeilen")
        runden = [(fallwerk.runde(), boden.runde()) for _ in range(AUFWAERMEN + RUNDEN)][AUFWAERMEN:]
    eigene, nackte = ([dauer for runde in alle for dauer in runde] for alle in zip(*runden, strict=True))
    return Listenwerte(zeilen, 1000 * median(eigene), 1000 * median(nackte))


class _Frager:
    """Asks one server for the same thing again and again."""

    def __init__(self, port: int, pfad: str, kopf: dict[str, str]) -> None:
        self._verbindung = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        self._pfad = pfad
        self._kopf = kopf

    def close(self) -> None:
        self._verbindung.close()

    def zeilen(self) -> int:
        """How many rows are answered."""
        return len(json.loads(self._frage())["eintraege"])

    def runde(self) -> list[float]:
        """Some requests in a row, in seconds."""
        dauern: list[float] = []
        for _ in range(JE_RUNDE):
            beginn = perf_counter()
            self._frage()
            dauern.append(perf_counter() - beginn)
        return dauern[ANLAUF:]

    def _frage(self) -> bytes:
        self._verbindung.request("GET", self._pfad, headers=self._kopf)
        antwort = self._verbindung.getresponse()
        koerper = antwort.read()
        if antwort.status != 200:
            raise RuntimeError(f"{self._pfad}: {antwort.status}")
        return koerper


@contextmanager
def _server(befehl: list[str], umgebung: dict[str, str], port: int) -> Iterator[None]:
    """A server in a process of its own. What it logs is shown only if it does not start: the tables stay readable."""
    with TemporaryFile("w+") as protokoll:
        kind = subprocess.Popen(  # noqa: S603  # our own
            befehl, env={**os.environ, **umgebung}, stdout=protokoll, stderr=protokoll
        )
        try:
            ende = time.monotonic() + BEREIT_NACH
            while True:
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", port)) == 0:
                        break
                if kind.poll() is not None or time.monotonic() > ende:
                    protokoll.seek(0)
                    raise RuntimeError(f"der Server startet nicht: {befehl[0]}\n{protokoll.read()}")
                time.sleep(0.1)
            yield
        finally:
            kind.terminate()
            kind.wait(20)


def _freier_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
