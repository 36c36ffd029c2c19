"""What a document offers, as types a Vorlage can be checked against."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel

STIL = "stil"
"""The name under which every document offers the shipped style sheet."""

_WORTE: Mapping[type, str] = {str: "Text", date: "Tag", int: "Zahl", bool: "ja oder nein"}


@dataclass(frozen=True, slots=True)
class Typ:
    """`art` is what one of it is: a text, day, number, yes or no, or a model with parts."""

    art: type
    liste: bool = False
    kann_fehlen: bool = False

    @property
    def teile(self) -> Mapping[str, "Typ"]:
        """The fields of a single one; none where it is a plain value, or a list."""
        if self.liste or not issubclass(self.art, BaseModel):
            return {}
        return {name: _typ(feld.annotation) for name, feld in self.art.model_fields.items()}

    @property
    def ausgebbar(self) -> bool:
        """Whether it is a single plain value."""
        return not self.liste and self.art in _WORTE

    @property
    def einzelner(self) -> "Typ":
        """What a list is a list of."""
        return replace(self, liste=False, kann_fehlen=False)

    @property
    def in_worten(self) -> str:
        wort = _WORTE.get(self.art, "Gruppe")
        return f"{f'Liste: {wort}' if self.liste else wort}{', kann fehlen' if self.kann_fehlen else ''}"


@dataclass(frozen=True, slots=True)
class Feld:
    """One name: `egv.leitziel`; the parts of what a list holds are named `egv.aufgaben_person[].was`."""

    name: str
    art: str


def angebot(modell: type[BaseModel]) -> Mapping[str, Typ]:
    """The names on the outside."""
    return {STIL: Typ(str), **Typ(modell).teile}


def felder(modell: type[BaseModel]) -> tuple[Feld, ...]:
    """All names with their parts, in order."""
    return tuple(_felder("", angebot(modell)))


def _felder(vor: str, typen: Mapping[str, Typ]) -> Iterator[Feld]:
    for name, typ in typen.items():
        yield Feld(f"{vor}{name}", typ.in_worten)
        yield from _felder(f"{vor}{name}{'[]' if typ.liste else ''}.", typ.einzelner.teile)


def _typ(annotation: Any) -> Typ:
    if get_origin(annotation) in (Union, UnionType):
        (eigentlicher,) = (teil for teil in get_args(annotation) if teil is not NoneType)
        return replace(_typ(eigentlicher), kann_fehlen=True)
    if get_origin(annotation) is tuple:
        return replace(_typ(get_args(annotation)[0]), liste=True)
    if not isinstance(annotation, type):
        raise TypeError(f"{annotation} kann eine Vorlage nicht ausgeben")
    return Typ(annotation)
