"""The demo Mandanten as SQLite files, where `fallwerk serve` looks for them."""

import os
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock

from adapters.anwendung.betrieb import Betrieb
from adapters.config import Einstellungen, Mandantenadresse
from adapters.demo.erzeugen import Fortschritt, erzeuge
from adapters.demo.mandanten import DEMOMANDANTEN
from adapters.eventstore import Hauptschluessel, Log


def demo_fehlt(verzeichnis: Path) -> tuple[str, ...]:
    """The demo Mandanten without a database in this folder (`FALLWERK_DATA`), or with one in which nothing has happened."""
    schluessel = Hauptschluessel.laden_oder_anlegen(_einstellungen(verzeichnis).hauptschluessel)
    return tuple(adresse.id for adresse in _adressen(verzeichnis) if _ist_leer(adresse, schluessel))


def _ist_leer(adresse: Mandantenadresse, schluessel: Hauptschluessel) -> bool:
    """A server that was started without demo data leaves an empty log behind."""
    if not _datei(adresse).exists():
        return True
    log = Log.oeffnen(adresse.url, schluessel)
    try:
        return log.spitze() == 0
    finally:
        log.schliessen()


def erzeuge_demo(verzeichnis: Path, faelle: int | None, seed: int, fortschritt: Fortschritt) -> None:
    """Demo Mandanten as SQLite files in this folder, `faelle` cases each (None: as many as each has of its own accord);
    those that are there stay as they are.

    A database appears under its name only when it is complete. Each is made by a process of its own; `fortschritt` is
    called from several threads, one at a time. Raises RuntimeError when one of them fails; the others are made.
    """
    einstellungen = _einstellungen(verzeichnis)
    Hauptschluessel.laden_oder_anlegen(einstellungen.hauptschluessel)
    schloss = Lock()

    def melde(mandant: str, erledigt: int, gesamt: int) -> None:
        with schloss:
            fortschritt(mandant, erledigt, gesamt)

    fehlen = demo_fehlt(verzeichnis)
    fehlende = [adresse for adresse in _adressen(verzeichnis) if adresse.id in fehlen]
    with ThreadPoolExecutor(max_workers=max(1, len(fehlende))) as pool:
        laufende = [
            pool.submit(
                _eigener_prozess,
                adresse,
                einstellungen.hauptschluessel,
                DEMOMANDANTEN[adresse.id].faelle if faelle is None else faelle,
                seed,
                melde,
            )
            for adresse in fehlende
        ]
    for laufend in laufende:
        laufend.result()


def _eigener_prozess(
    adresse: Mandantenadresse, schluessel: Path, faelle: int, seed: int, fortschritt: Fortschritt
) -> None:
    befehl = [sys.executable, "-m", "adapters.demo", adresse.id, str(_datei(adresse)), str(schluessel)]
    with subprocess.Popen(  # noqa: S603  # this very interpreter with a module of our own; no shell
        [*befehl, str(faelle), str(seed)], stdout=subprocess.PIPE, text=True
    ) as prozess:
        for zeile in prozess.stdout or ():
            erledigt, gesamt = zeile.split()
            fortschritt(adresse.id, int(erledigt), int(gesamt))
    if prozess.returncode != 0:
        raise RuntimeError(f"die Demo für {adresse.id} ist nicht fertig geworden (Status {prozess.returncode})")


def hauptprogramm(argumente: Sequence[str]) -> None:
    """`python -m adapters.demo MANDANT FILE KEY CASES SEED`: one file; prints days done and days in all, line by line."""
    mandant, ziel, schluessel, faelle, seed = argumente

    def melde(_: str, erledigt: int, gesamt: int) -> None:
        sys.stdout.write(f"{erledigt} {gesamt}\n")
        sys.stdout.flush()

    erzeuge_datei(mandant, Path(ziel), Path(schluessel), int(faelle), int(seed), melde)


def erzeuge_datei(mandant: str, ziel: Path, schluessel: Path, faelle: int, seed: int, fortschritt: Fortschritt) -> None:
    """One demo Mandant as a new SQLite file with the master key of this key file; the file is there complete or not at all."""
    entwurf = ziel.with_name(f".{ziel.name}.entsteht")
    _entfernen(entwurf)
    hauptschluessel = Hauptschluessel.laden_oder_anlegen(schluessel)
    log = Log.oeffnen(f"sqlite:///{entwurf}", hauptschluessel, fluechtig=True)
    betrieb = Betrieb(mandant, log, lambda: datetime.now(UTC))
    try:
        erzeuge(betrieb, mandant, faelle, seed, fortschritt)
    except BaseException:
        betrieb.schliessen()
        _entfernen(entwurf)
        raise
    betrieb.schliessen()
    _sichern(entwurf)
    _entfernen(ziel)
    entwurf.replace(ziel)
    _sichern(ziel.parent)


def _sichern(pfad: Path) -> None:
    """What was written is on the disk."""
    griff = os.open(pfad, os.O_RDONLY)
    try:
        os.fsync(griff)
    finally:
        os.close(griff)


def _entfernen(datei: Path) -> None:
    for endung in ("", "-wal", "-shm"):
        datei.with_name(datei.name + endung).unlink(missing_ok=True)


def _einstellungen(verzeichnis: Path) -> Einstellungen:
    # Whatever FALLWERK_MANDANTEN says: the demo belongs to no real Mandant.
    return Einstellungen(data=verzeichnis, mandanten=None)


def _adressen(verzeichnis: Path) -> tuple[Mandantenadresse, ...]:
    return _einstellungen(verzeichnis).adressen()


def _datei(adresse: Mandantenadresse) -> Path:
    return Path(adresse.url.removeprefix("sqlite:///"))
