"""Servers for tests: `haus` on both databases, `kleines_haus` on SQLite for what does not touch the store; and a demo."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from tests.ende.haus import Haus, haus
from tests.ende.server import FALLWERK

DEMOFAELLE = 25
"""Cases of each Mandant in `demodaten`."""


@pytest.fixture(name="haus")
def _haus(neue_datenbank: Callable[[], str], tmp_path: Path) -> Iterator[Haus]:
    with haus(neue_datenbank, tmp_path) as offen:
        yield offen


@pytest.fixture
def kleines_haus(tmp_path: Path) -> Iterator[Haus]:
    with haus(lambda: f"sqlite:///{tmp_path / f'{uuid4().hex}.sqlite'}", tmp_path) as offen:
        yield offen


@pytest.fixture(scope="module")
def demodaten(
    einmal_je_lauf: Callable[[str, Callable[[Path], None]], Path], tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """What `fallwerk demo` leaves in FALLWERK_DATA: a copy of its own for each module."""

    def fuelle(ordner: Path) -> None:
        umgebung = {**os.environ, "FALLWERK_DATA": str(ordner / "daten")}
        befehl = [FALLWERK, "demo", "--faelle", str(DEMOFAELLE), "--seed", "7"]
        subprocess.run(befehl, env=umgebung, check=True, stdout=subprocess.DEVNULL)

    kopie = tmp_path_factory.mktemp("demo") / "daten"
    shutil.copytree(einmal_je_lauf("demodaten", fuelle) / "daten", kopie)
    return kopie
