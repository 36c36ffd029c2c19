"""A rule as a reader of the law would want it read out: one line per thing it says, in German, made from its data.

Every value that differs from what holds without it has a line, also of kinds and keys this module has never heard of.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from pydantic import BaseModel

from domain.regelwerk import bezeichnungen
from domain.regelwerk.regel import Regel
from domain.regelwerk.regelwerk import Regelwerk, Regelwerkkopf
from domain.regelwerk.wendungen import wert_in_worten, zu_nennen

UEBERSCHRIFT = frozenset({"id", "grad", "stelle", "quelle", "text"})
"""What stands above the lines of every rule: whoever shows a rule shows these first."""

_TEILE = re.compile(r"\d+|\D+")


@dataclass(frozen=True, slots=True)
class Zeile:
    """One thing a rule says: what about, and what."""

    feld: str
    wort: str
    text: str

    def __str__(self) -> str:
        return f"{self.wort}: {self.text}"


def in_worten(regel: Regel, werk: Regelwerk) -> tuple[Zeile, ...]:
    """What a rule of this Regelwerk says beside its heading, in the order in which it is read.

    Validity and day of checking have a line where they are the rule's own.
    """
    klasse = type(regel)
    gesagt = [name for name in klasse.model_fields if name not in UEBERSCHRIFT and _hat_zeile(regel, name, werk)]
    gruende = {grund.schluessel: grund.bezeichnung for grund in werk.abgangsgruende}
    return tuple(zeile(regel, name, gruende) for name in bezeichnungen.in_lesefolge(gesagt))


def wie_in_der_quelle(regeln: Iterable[Regel]) -> list[Regel]:
    """The rules in the order of their ids, which follow the source: 3.1.9 before 3.1.10."""
    return sorted(
        regeln,
        key=lambda regel: [(len(teil), teil) if teil.isdigit() else (0, teil) for teil in _TEILE.findall(regel.id)],
    )


def kopf_in_worten(kopf: Regelwerkkopf) -> tuple[Zeile, ...]:
    """The head of a file, functions and roles included."""
    klasse = type(kopf)
    return tuple(zeile(kopf, name) for name in klasse.model_fields if zu_nennen(kopf, name))


def zeile(modell: BaseModel, name: str, gruende: Mapping[str, str] = MappingProxyType({})) -> Zeile:
    """The line of one key. `gruende`: what the reasons to end a stay are called, by their keys."""
    klasse, wert = type(modell), getattr(modell, name)
    if name == "gruende" and isinstance(wert, tuple):
        wert = tuple(gruende.get(grund, grund) for grund in wert)
    return Zeile(name, bezeichnungen.feld(klasse, name).wort, wert_in_worten(klasse, name, wert))


def fuer_wen(regel: Regel) -> str:
    """Whom a rule concerns, in one line: which cases, which Vorgänge, which teams, who has to act."""
    klasse = type(regel)
    return "; ".join(
        davor + wert_in_worten(klasse, name, getattr(regel, name))
        for name, davor in _BETRIFFT.items()
        if name in klasse.model_fields and zu_nennen(regel, name)
    )


_BETRIFFT = {
    "von": "von ",
    "geltung": "",
    "vorgaenge": "bei ",
    "bei": "bei ",
    "gruende": "aus den Gründen ",
    "teams": "für Teams ",
    "handelt": "es handelt: ",
}


def _hat_zeile(regel: Regel, name: str, werk: Regelwerk) -> bool:
    match name:
        case "gueltig_ab" | "gueltig_bis":
            eigene = regel is werk.geltungsdauer or getattr(regel, name) != getattr(werk, name)
            return eigene and getattr(regel, name) is not None
        case "geprueft_am":
            return regel.geprueft_am != werk.kopf.geprueft_am
        case _:
            return zu_nennen(regel, name)
