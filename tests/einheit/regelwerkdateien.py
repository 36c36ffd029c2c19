"""The regulations that many tests look at: those that ship, and invented ones in which every kind of rule occurs."""

from pathlib import Path

import domain

ERFUNDENE = Path(__file__).parent / "regelwerke"
DATEIEN = (
    *sorted((Path(domain.__file__).parent / "regelwerke").glob("*.toml")),
    *sorted(ERFUNDENE.glob("*.toml")),
)
