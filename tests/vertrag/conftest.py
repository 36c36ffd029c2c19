"""What contract tests share."""

from collections.abc import Iterator

import pytest

from tests.vertrag.demo_hilfe import Demos


@pytest.fixture(scope="session")
def demos(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demos]:
    demos = Demos(tmp_path_factory.mktemp("demo"))
    yield demos
    demos.schliessen()
