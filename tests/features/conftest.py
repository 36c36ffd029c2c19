"""A fresh Jobcenter for every scenario, and the sentences: every module `schritte*.py` in this folder."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path

import pytest

from tests.betriebe import Jobcenter, jobcenter, wie
from tests.features.welt import Welt

BEGINN = datetime(2005, 1, 1, 9, tzinfo=UTC)


def pytest_configure(config: pytest.Config) -> None:
    for datei in sorted(Path(__file__).parent.glob("schritte*.py")):
        config.pluginmanager.register(import_module(f"tests.features.{datei.stem}"), f"features-{datei.stem}")


@pytest.fixture(scope="session")
def vorlage(tmp_path_factory: pytest.TempPathFactory) -> tuple[Jobcenter, Path]:
    """A Jobcenter as all scenarios find it, no longer open, and the folder of its files."""
    ordner = tmp_path_factory.mktemp("vorlage")
    with jobcenter(f"sqlite:///{ordner / 'log.sqlite'}", ordner, land="TH", uhr=lambda: BEGINN, fluechtig=True) as amt:
        return amt, ordner


@pytest.fixture
def welt(vorlage: tuple[Jobcenter, Path], tmp_path: Path) -> Iterator[Welt]:
    zeit = [BEGINN]
    with wie(*vorlage, tmp_path, lambda: zeit[0]) as amt:
        welt = Welt(amt, zeit)
        welt.setze_in_kraft("bund-sgb2", date(2005, 1, 1))
        yield welt
        welt.vor_dem_naechsten()
