"""What contract tests share."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.vertrag.demo_hilfe import Demos


@pytest.fixture(scope="session")
def demos(einmal_je_lauf: Callable[[str, Callable[[Path], None]], Path]) -> Iterator[Demos]:
    demos = Demos(einmal_je_lauf)
    yield demos
    demos.schliessen()
