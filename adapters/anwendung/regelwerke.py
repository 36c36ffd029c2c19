"""The texts of the Regelwerke that ship with the software."""

from functools import cache
from importlib.resources import files

ORDNER = "regelwerke"


@cache
def mitgelieferte() -> dict[str, str]:
    """Text by id (the name of the file without its ending)."""
    ordner = files("domain") / ORDNER
    return {
        datei.name.removesuffix(".toml"): datei.read_text(encoding="utf-8")
        for datei in sorted(ordner.iterdir(), key=lambda datei: datei.name)
        if datei.name.endswith(".toml")
    }


def mitgeliefertes(regelwerk: str) -> str | None:
    """The text of one of them, None if there is no such file."""
    return mitgelieferte().get(regelwerk)
