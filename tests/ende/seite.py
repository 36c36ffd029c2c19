"""A page of documentation whose files are written and whose commands are run, block by block, as a reader would."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

AUSLASSUNG = "[...]"
"""In a shown output: what is left out."""

_BLOCK = re.compile(r"^```(\w+)(?: +(\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Block:
    """What stands between two fences: its language, what is said beside it, and its text."""

    sprache: str
    zusatz: str
    text: str


def bloecke(seite: str) -> list[Block]:
    """All of a page, in order."""
    return [Block(*treffer) for treffer in _BLOCK.findall(seite)]


def dateien(alle: Sequence[Block], sprache: str) -> dict[str, str]:
    """Files by name: blocks of this language that name one, put together in order."""
    gefunden: dict[str, str] = {}
    for block in alle:
        if block.sprache == sprache and block.zusatz:
            gefunden[block.zusatz] = gefunden.get(block.zusatz, "") + block.text
    return gefunden


TRENNUNG = "=== Block {} ==="


def sitzung(alle: Sequence[Block]) -> str:
    """One shell script: files are written, and commands run, where they stand on the page. Before each, a line that names it."""
    zeilen = []
    for nummer, block in enumerate(alle):
        if block.sprache in ("toml", "gherkin") and block.zusatz:
            name = Path(block.zusatz)
            zeilen += [f"mkdir -p '{name.parent}'", f"cat >> '{name}' <<'ENDE DER DATEI'\n{block.text}ENDE DER DATEI"]
        elif block.sprache == "bash":
            zeilen += [f"echo '{TRENNUNG.format(nummer)}'", block.text]
    return "\n".join(zeilen)


def ausgaben(gedruckt: str) -> dict[int, str]:
    """What each block of a session printed, by its number."""
    teile = re.split(r"^" + TRENNUNG.format(r"(\d+)") + r"\n", gedruckt, flags=re.MULTILINE)
    return {int(nummer): ausgabe for nummer, ausgabe in zip(teile[1::2], teile[2::2], strict=True)}


def gezeigte(alle: Sequence[Block]) -> Iterator[tuple[int, str]]:
    """The blocks after which the page shows what they print: number and output."""
    for nummer, (block, danach) in enumerate(pairwise(alle)):
        if block.sprache == "bash" and danach.sprache == "text":
            yield nummer, danach.text


def passt(gezeigt: str, gedruckt: str) -> bool:
    """Whether the output shown is the one printed. Spaces at the ends of lines are not seen; `[...]` stands for any lines,
    and within a line for the rest of it."""
    ganze, rest = r"(?:.*\n)*?.*", r".*"
    muster = "\n".join(
        ganze if zeile == AUSLASSUNG else re.escape(zeile).replace(re.escape(AUSLASSUNG), rest)
        for zeile in _ohne_rand(gezeigt)
    )
    return re.fullmatch(muster, "\n".join(_ohne_rand(gedruckt))) is not None


def _ohne_rand(text: str) -> list[str]:
    return [zeile.rstrip() for zeile in text.strip("\n").splitlines()]
