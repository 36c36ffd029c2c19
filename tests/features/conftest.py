"""A fresh Jobcenter for every scenario, and the sentences: every module `schritte*.py` in this folder."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path

import pytest

from tests.betriebe import jobcenter
from tests.features.welt import Welt

BEGINN = datetime(2005, 1, 1, 9, tzinfo=UTC)


def pytest_configure(config: pytest.Config) -> None:
    for datei in sorted(Path(__file__).parent.glob("schritte*.py")):
        config.pluginmanager.register(import_module(f"tests.features.{datei.stem}"), f"features-{datei.stem}")


@pytest.fixture
def welt(tmp_path: Path) -> Iterator[Welt]:
    zeit = [BEGINN]
    url = f"sqlite:///{tmp_path / 'log.sqlite'}"
    with jobcenter(url, tmp_path, land="TH", uhr=lambda: zeit[0], fluechtig=True) as amt:
        welt = Welt(amt, zeit)
        welt.setze_in_kraft("bund-sgb2", date(2005, 1, 1))
        yield welt
        welt.vor_dem_naechsten()
