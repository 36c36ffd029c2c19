"""The overdue list of one Fachkraft over HTTP, against a bare Starlette handler doing one hand-written SQL for the same rows.

Both are served by uvicorn with one worker and asked over one open connection.
"""

import http.client
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

ANFRAGEN = 150
AUFWAERMEN = 20
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
    port = _freier_port()
    with _server(
        [str(Path(sys.executable).with_name("fallwerk")), "serve"], {**umgebung, "FALLWERK_PORT": str(port)}, port
    ):
        eigene, zeilen = _frage(port, pfad, kopf)
    port = _freier_port()
    nackt = [sys.executable, "-m", "uvicorn", "messung.nackt:app", "--port", str(port), "--log-level", "warning"]
    with _server(nackt, {**umgebung, "MESSUNG_SICHTEN": sichten_url}, port):
        nackte, nackte_zeilen = _frage(port, f"/?fachkraft={fachkraft}&stand={stand}", kopf)
    if nackte_zeilen != zeilen:
        raise RuntimeError(f"die beiden Listen sind verschieden: {zeilen} und {nackte_zeilen} Zeilen")
    return Listenwerte(zeilen, eigene, nackte)


def _frage(port: int, pfad: str, kopf: dict[str, str]) -> tuple[float, int]:
    verbindung = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    dauern: list[float] = []
    zeilen = 0
    for runde in range(ANFRAGEN + AUFWAERMEN):
        beginn = perf_counter()
        verbindung.request("GET", pfad, headers=kopf)
        antwort = verbindung.getresponse()
        koerper = antwort.read()
        if runde >= AUFWAERMEN:
            dauern.append(perf_counter() - beginn)
        if antwort.status != 200:
            raise RuntimeError(f"{pfad}: {antwort.status}")
        zeilen = len(json.loads(koerper)["eintraege"]) if runde == 0 else zeilen
    verbindung.close()
    return 1000 * median(dauern), zeilen


@contextmanager
def _server(befehl: list[str], umgebung: dict[str, str], port: int) -> Iterator[None]:
    kind = subprocess.Popen(befehl, env={**os.environ, **umgebung}, stdout=subprocess.DEVNULL)  # noqa: S603  # our own
    try:
        ende = time.monotonic() + BEREIT_NACH
        while True:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            if kind.poll() is not None or time.monotonic() > ende:
                raise RuntimeError(f"der Server startet nicht: {befehl[0]}")
            time.sleep(0.1)
        yield
    finally:
        kind.terminate()
        kind.wait(20)


def _freier_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
