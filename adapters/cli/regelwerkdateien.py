"""Regelwerke as the commands are given them: the id of one that ships, or a file, each with what it includes."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from adapters.anwendung.regelwerke import mitgelieferte, mitgeliefertes
from adapters.cli.ausgabe import abbrechen
from domain.regelwerk.einschluss import benoetigte
from domain.regelwerk.laden import pruefe
from domain.regelwerk.regelwerk import Regelwerk

ENDUNG = ".toml"
_KENNUNG = re.compile(r"[a-z0-9][a-z0-9-]*")
"""What is no id of a Regelwerk names no file either."""


@dataclass(frozen=True, slots=True)
class Vorlage:
    """A text, what it is called in messages, and the texts of all it includes that are to be found, by id."""

    name: str
    text: str
    bibliothek: Mapping[str, str]


def vorlage(regelwerk: str) -> Vorlage:
    """One that ships, by its id, or of a file."""
    text = mitgeliefertes(regelwerk)
    return Vorlage(regelwerk, text, mitgelieferte()) if text is not None else aus_datei(Path(regelwerk))


def aus_datei(datei: Path) -> Vorlage:
    """A file. What it includes may lie beside it, under its id; that comes before one that ships."""
    text = _text(datei)
    return Vorlage(datei.name, text, benoetigte(text, _bei(datei)))


def gelesen(regelwerk: str) -> Regelwerk:
    """What `vorlage` finds, loaded; ends the command where it is faulty."""
    eine = vorlage(regelwerk)
    werk, fehler = pruefe(eine.text, eine.name, eine.bibliothek)
    if werk is None:
        abbrechen(f"{len(fehler)} Fehler; siehe fallwerk regelwerk check {regelwerk}")
    return werk


def _bei(datei: Path) -> Callable[[str], str | None]:
    def hole(kennung: str) -> str | None:
        if _KENNUNG.fullmatch(kennung) is None:
            return None
        daneben = datei.with_name(kennung + ENDUNG)
        return _text(daneben) if daneben.is_file() else mitgeliefertes(kennung)

    return hole


def _text(datei: Path) -> str:
    try:
        return datei.read_text(encoding="utf-8")
    except OSError as fehler:
        abbrechen(f"{datei}: {fehler.strerror}")
    except UnicodeDecodeError:
        abbrechen(f"{datei}: kein UTF-8")
