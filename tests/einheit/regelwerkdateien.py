"""The regulations that many tests look at: those that ship, and invented ones in which every kind of rule occurs."""

from pathlib import Path

import domain

BEISPIELE = Path(__file__).parents[2] / "docs" / "beispiele.toml"
"""One of each kind and of each key: the examples of the reference."""
DATEIEN = (
    *sorted((Path(domain.__file__).parent / "regelwerke").glob("*.toml")),
    *sorted((Path(__file__).parent / "regelwerke").glob("*.toml")),
    BEISPIELE,
)
