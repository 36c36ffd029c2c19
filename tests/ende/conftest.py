"""Servers for tests: `haus` on both databases, `kleines_haus` on SQLite for what does not touch the store."""

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from tests.ende.haus import Haus, haus


@pytest.fixture(name="haus")
def _haus(neue_datenbank: Callable[[], str], tmp_path: Path) -> Iterator[Haus]:
    with haus(neue_datenbank, tmp_path) as offen:
        yield offen


@pytest.fixture
def kleines_haus(tmp_path: Path) -> Iterator[Haus]:
    with haus(lambda: f"sqlite:///{tmp_path / f'{uuid4().hex}.sqlite'}", tmp_path) as offen:
        yield offen
