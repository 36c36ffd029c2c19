"""Every link in the documentation leads somewhere."""

import re
from pathlib import Path

import pytest

WURZEL = Path(__file__).parents[1]
SEITEN = (WURZEL / "README.md", *sorted((WURZEL / "docs").glob("*.md")))


def ohne_bloecke(seite: Path) -> str:
    return re.sub(r"^```.*?^```$", "", seite.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)


def anker(seite: Path) -> set[str]:
    """As they are made from headings: small letters, without punctuation, spaces as hyphens."""
    titel = re.findall(r"^#+ (.+)$", ohne_bloecke(seite), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", einer).lower().replace(" ", "-") for einer in titel}


@pytest.mark.parametrize("seite", SEITEN, ids=lambda seite: seite.name)
def test_jeder_verweis_hat_ein_ziel(seite: Path) -> None:
    for ziel in re.findall(r"\]\(([^)]+)\)", ohne_bloecke(seite)):
        datei, _, stelle = ziel.partition("#")
        gemeint = seite.parent / datei if datei else seite
        assert gemeint.is_file(), ziel
        assert not stelle or stelle in anker(gemeint), ziel


def test_von_der_ersten_seite_kommt_man_auf_jede() -> None:
    erreichbar, offen = {SEITEN[0]}, [SEITEN[0]]
    while offen:
        seite = offen.pop()
        for datei in re.findall(r"\]\(([\w./-]+\.md)", ohne_bloecke(seite)):
            if (andere := (seite.parent / datei).resolve()) not in erreichbar:
                erreichbar.add(andere)
                offen.append(andere)
    assert erreichbar >= set(SEITEN)
