"""Regulations that include others: where the texts of those come from, and how a text is made to stand alone.

A Regelwerk in force is kept by the hash of its text, for ever. So what it includes is bound into that text when it is put
in force: `[[eingebunden]]` with id and text. A file that someone works on only names what it includes.
"""

import json
import tomllib
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from pydantic import ValidationError

from domain.ereignis import Wert
from domain.regelwerk.arten import Geltungsdauer, NichtUmgesetzt
from domain.regelwerk.fristregel import Fristregel
from domain.regelwerk.meldungen import auf_deutsch
from domain.regelwerk.regel import Regel
from domain.regelwerk.regelwerk import Regelwerk, RegelwerkKennung, Regelwerkkopf

EINGEBUNDEN = "eingebunden"
_EINSCHLUSS = "schliesst_ein"


class Eingebunden(Wert):
    """The text of a Regelwerk this one includes, as it stood when it was bound in."""

    id: RegelwerkKennung
    text: str


def eingebundene(dokument: Mapping[str, Any]) -> dict[str, str]:
    """The texts that are bound into a document, by id; what has not that form is left out."""
    eintraege = dokument.get(EINGEBUNDEN, [])
    return {
        eintrag["id"]: eintrag["text"]
        for eintrag in (eintraege if isinstance(eintraege, list) else [])
        if isinstance(eintrag, dict) and isinstance(eintrag.get("id"), str) and isinstance(eintrag.get("text"), str)
    }


def maengel(eintraege: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """What is wrong with the form of what is bound in. As Regelwerke the texts are looked at where they are included."""
    kennungen: Counter[str] = Counter()
    for eintrag in eintraege:
        try:
            kennungen[Eingebunden.model_validate(eintrag).id] += 1
        except ValidationError as fehler:
            yield from auf_deutsch(fehler)
    yield from (f"{kennung} ist {anzahl}-mal eingebunden" for kennung, anzahl in kennungen.items() if anzahl > 1)


def eingeschlossene(dokument: Mapping[str, Any]) -> tuple[str, ...]:
    """The ids of what a document says it includes."""
    kopf = dokument.get("regelwerk")
    ids = kopf.get(_EINSCHLUSS, []) if isinstance(kopf, dict) else []
    return tuple(kennung for kennung in ids if isinstance(kennung, str)) if isinstance(ids, list) else ()


def benoetigte(text: str, hole: Callable[[str], str | None]) -> dict[str, str]:
    """The texts of all that a text includes, directly or not, and has not bound into it; what `hole` does not have is
    missing."""
    dokument = _gelesen(text)
    gebunden = eingebundene(dokument)
    gefunden: dict[str, str] = {}
    offen = list(eingeschlossene(dokument))
    while offen:
        kennung = offen.pop(0)
        if kennung in gefunden:
            continue
        eingeschlossener = gebunden.get(kennung) or hole(kennung)
        if eingeschlossener is not None:
            gefunden[kennung] = eingeschlossener
            offen += eingeschlossene(_gelesen(eingeschlossener))
    return {kennung: gefundener for kennung, gefundener in gefunden.items() if kennung not in gebunden}


def binde(text: str, bibliothek: Mapping[str, str]) -> str:
    """The text with all it includes, directly or not, bound into it; the same text if it includes nothing more.

    What the library does not have stays unbound: whoever loads the result is told.
    """
    if _EINSCHLUSS not in text:
        return text
    weitere = benoetigte(text, bibliothek.get)
    if not weitere:
        return text
    tabellen = (
        f'[[{EINGEBUNDEN}]]\nid = "{kennung}"\ntext = {_als_zeichenkette(eingeschlossener)}\n'
        for kennung, eingeschlossener in weitere.items()
    )
    return "\n".join((text.rstrip("\n") + "\n", *tabellen))


def _als_zeichenkette(text: str) -> str:
    """A JSON string is a basic string of TOML, once nothing in it is escaped that need not be."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _gelesen(text: str) -> Mapping[str, Any]:
    """The document of a text; an empty one if it is none, which whoever loads it is told."""
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError):
        return {}


class Inhalt(NamedTuple):
    """What a regulation says: its head, its rules, and which statements it leaves out."""

    kopf: Regelwerkkopf
    regeln: list[Regel]
    ausgelassen: list[NichtUmgesetzt]


def vereint(eigenes: Inhalt, werke: Sequence[Regelwerk]) -> Inhalt:
    """What a regulation says together with those it includes; of two that say the same, the first counts.

    An id of its own takes the place of one from there, as rule, as Zielwert or as left out. Functions it does not map are
    mapped as there. What is left out there is left out, unless something here renders it.
    """
    funktionen = dict(eigenes.kopf.funktionen)
    regeln = list(eigenes.regeln)
    luecken = {eintrag.regel: eintrag for eintrag in eigenes.ausgelassen}
    ausgelassene = {_aussage(kennung) for kennung in luecken}
    for werk in werke:
        vergeben = _vergebene(regeln)
        regeln += [
            _ohne_ziel(regel, vergeben)
            for regel in werk.alle
            if regel.id not in vergeben and regel.aussage not in ausgelassene and not isinstance(regel, Geltungsdauer)
        ]
        luecken = {**{eintrag.regel: eintrag for eintrag in werk.nicht_umgesetzt}, **luecken}
        funktionen = {**werk.kopf.funktionen, **funktionen}
    gesagte = {_aussage(kennung) for kennung in _vergebene(regeln)}
    weitere = [
        eintrag
        for eintrag in luecken.values()
        if eintrag not in eigenes.ausgelassen and _aussage(eintrag.regel) not in gesagte
    ]
    kopf = eigenes.kopf.model_copy(update={"funktionen": funktionen})
    return Inhalt(kopf, regeln, [*eigenes.ausgelassen, *weitere])


def _aussage(kennung: str) -> str:
    return kennung.partition(":")[0]


def _vergebene(regeln: Iterable[Regel]) -> set[str]:
    """The ids rules go by, those of Zielwerte included."""
    ziele = (regel.zielwert for regel in regeln if isinstance(regel, Fristregel))
    return {regel.id for regel in regeln} | {ziel.id for ziel in ziele if ziel is not None}


def _ohne_ziel(regel: Regel, vergeben: Container[str]) -> Regel:
    """The rule without its Zielwert where another has taken that id."""
    if isinstance(regel, Fristregel) and regel.zielwert is not None and regel.zielwert.id in vergeben:
        return regel.model_copy(update={"zielwert": None})
    return regel
