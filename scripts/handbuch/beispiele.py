"""The examples of the reference: a Regelwerk cut into its tables, and for every key of every class its first use in it."""

import json
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from pydantic import BaseModel

from domain.kalender import Dauer
from domain.regelwerk.einschluss import EINGEBUNDEN, Eingebunden
from domain.regelwerk.forderungen import GestaltGefordert, VorherGefordert
from domain.regelwerk.fristregel import Ausloeser
from domain.regelwerk.laden import lade
from domain.regelwerk.wendungen import ist_gesagt

_TABELLE = re.compile(r"^\[\[?(\w+)", re.MULTILINE)
_LANG = 100
"""A longer text is cut: whoever reads the row wants its form."""


@dataclass(frozen=True)
class Beispiele:
    """`tabellen`: the text of the tables of each kind, with the comments above them. `schluessel`: by class and key."""

    tabellen: Mapping[str, str]
    schluessel: Mapping[tuple[type[BaseModel], str], str]


def beispiele(text: str) -> Beispiele:
    """What can be taken from this text; raises RegelwerkFehlerhaft if it is no Regelwerk."""
    werk = lade(text, "beispiele.toml")
    gefunden: dict[tuple[type[BaseModel], str], str] = {}
    eigene = [regel for regel in werk.alle if regel.quelle == werk.kopf.kurz]
    gebundene = [Eingebunden.model_validate(tabelle) for tabelle in tomllib.loads(text).get(EINGEBUNDEN, [])]
    for modell in (werk.kopf, *eigene, *werk.nicht_umgesetzt, *gebundene):
        for klasse, name, wert in _gesagte(modell):
            gefunden.setdefault((klasse, name), f"{name} = {als_toml(wert)}")
    return Beispiele(_zerlegt(text), gefunden)


def _zerlegt(text: str) -> dict[str, str]:
    """A table with what belongs to it: the comment directly above, and tables inside it. What is bound in holds tables of
    its own and comes last."""
    tabellen: dict[str, list[str]] = defaultdict(list)
    for absatz in re.split(r"\n\n(?=(?:#[^\n]*\n)*\[\[?\w)", text):
        if (name := _TABELLE.search(absatz)) is not None:
            tabellen[EINGEBUNDEN if EINGEBUNDEN in tabellen else name[1]].append(absatz.strip("\n"))
    return {name: "\n\n".join(absaetze) for name, absaetze in tabellen.items()}


def _gesagte(modell: BaseModel) -> Iterator[tuple[type[BaseModel], str, object]]:
    """Every key that says something, in the model and in those inside it."""
    for name in type(modell).model_fields:
        if ist_gesagt(modell, name):
            wert = getattr(modell, name)
            yield type(modell), name, wert
            for teil in wert if isinstance(wert, tuple) else (wert,):
                if isinstance(teil, BaseModel):
                    yield from _gesagte(teil)


def als_toml(wert: object) -> str:
    """A value as an author writes it."""
    match wert:
        case bool():
            return "true" if wert else "false"
        case int():
            return str(wert)
        case date():
            return wert.isoformat()
        case str():
            return json.dumps(wert if len(wert) <= _LANG else f"{wert[:_LANG].rstrip()} …", ensure_ascii=False)
        case tuple():
            return f"[{', '.join(map(als_toml, wert))}]"
        case Dauer():
            return f"{{ {wert.einheit.value} = {wert.anzahl} }}"
        case Ausloeser(muster=BaseModel() as muster):
            return als_toml(muster)
        case VorherGefordert(muster=muster):
            eigene = {"art": wert.art} | ({"innerhalb": wert.innerhalb} if wert.innerhalb is not None else {})
            return _tabelle(_felder(muster) | eigene)
        case GestaltGefordert(muster=muster):
            return _tabelle(_felder(muster) | {"art": wert.art})
        case BaseModel():
            return _tabelle(_felder(wert))
        case Mapping():
            return _tabelle(wert)
    raise TypeError(f"{wert!r} steht in keiner Datei")


def _felder(modell: BaseModel) -> dict[str, object]:
    return {name: getattr(modell, name) for name in type(modell).model_fields if ist_gesagt(modell, name)}


def _tabelle(felder: Mapping[str, object]) -> str:
    return f"{{ {', '.join(f'{name} = {als_toml(wert)}' for name, wert in felder.items())} }}"
