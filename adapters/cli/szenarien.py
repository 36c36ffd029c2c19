"""Which statements a folder of features shows: the tags of its scenarios."""

import re
from collections.abc import Iterator
from pathlib import Path

_SZENARIO = re.compile(r"(?:Szenario|Szenariogrundriss|Szenarien|Beispiel|Scenario|Scenario Outline|Example):")
_TABELLE = re.compile(r"(?:Beispiele|Examples|Scenarios):")
_REGEL = re.compile(r"(?:Regel|Rule):")
_FEATURE = re.compile(r"(?:Funktionalität|Funktion|Feature):")
_KENNZEICHEN = re.compile(r"@(\S+)")
ORDNER = "features"


def gezeigte_aussagen(ordner: Path) -> frozenset[str]:
    """Every tag some scenario in this folder or below it carries, its own or of what it stands in."""
    return frozenset(
        aussage for datei in sorted(ordner.rglob("*.feature")) for aussage in _gezeigt(datei.read_text("utf-8"))
    )


def features_bei(datei: Path) -> Path | None:
    """The folder `features` of the project a file belongs to: the nearest one on the way up to the project's root."""
    for ordner in datei.resolve().parents:
        if (ordner / ORDNER).is_dir():
            return ordner / ORDNER
        if (ordner / ".git").exists() or (ordner / "pyproject.toml").exists():
            return None
    return None


def _gezeigt(text: str) -> Iterator[str]:
    """The tags of the scenarios of one feature. A tag on a Regel without a scenario shows nothing."""
    feature: set[str] = set()
    regel: set[str] = set()
    offen: set[str] = set()
    anfuehrung: str | None = None
    for zeile in map(str.strip, text.splitlines()):
        if zeile[:3] in ('"""', "```") and anfuehrung in (None, zeile[:3]):
            anfuehrung = zeile[:3] if anfuehrung is None else None
        elif anfuehrung is not None or zeile.startswith("#"):
            continue
        elif zeile.startswith("@"):
            offen.update(_KENNZEICHEN.findall(zeile.partition(" #")[0]))
        elif _SZENARIO.match(zeile):
            yield from feature | regel | offen
            offen = set()
        elif _TABELLE.match(zeile):
            yield from offen
            offen = set()
        elif _REGEL.match(zeile):
            regel, offen = offen, set()
        elif _FEATURE.match(zeile):
            feature, offen = offen, set()
