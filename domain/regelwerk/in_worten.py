"""A rule as a reader of the law would want it read out: one line per thing it says, in German, made from its data.

Every value that differs from what holds without it has a line. What has no phrase here is shown as `word: value`: a new
kind or key is less smooth to read at first, and never left out.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from pydantic import BaseModel

from domain.kalender import Dauer
from domain.regelwerk import bezeichnungen
from domain.regelwerk.arten import Ausloeser, Regel
from domain.regelwerk.geltung import Geltung
from domain.regelwerk.muster import BEZEICHNUNGEN as EREIGNISSE
from domain.regelwerk.muster import Ereignismuster
from domain.regelwerk.regelwerk import Regelwerk, Regelwerkkopf
from domain.woerter import BEZEICHNUNGEN, aufgezaehlt, mit, schluessel, tag
from domain.woerter import feld as feldwort

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
    gesagt = [name for name in klasse.model_fields if name not in UEBERSCHRIFT and _zu_nennen(regel, name, werk)]
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
    return tuple(zeile(kopf, name) for name in klasse.model_fields if ist_gesagt(kopf, name) or _immer(klasse, name))


def zeile(modell: BaseModel, name: str, gruende: Mapping[str, str] = MappingProxyType({})) -> Zeile:
    """The line of one key. `gruende`: what the reasons to end a stay are called, by their keys."""
    klasse, wert = type(modell), getattr(modell, name)
    if name == "gruende" and isinstance(wert, tuple):
        wert = tuple(gruende.get(grund, grund) for grund in wert)
    return Zeile(name, bezeichnungen.feld(klasse, name).wort, wert_in_worten(klasse, name, wert))


def ist_gesagt(modell: BaseModel, name: str) -> bool:
    """Whether the key has another value than it would have unsaid."""
    feld = type(modell).model_fields[name]
    return feld.is_required() or bool(getattr(modell, name) != feld.get_default(call_default_factory=True))


def wert_in_worten(klasse: type[BaseModel], name: str, wert: object) -> str:
    """The value of a key, as it stands after the word for the key."""
    if wert is None:
        return "keine Angabe"
    wendung = _WERTE.get(f"{klasse.__name__}.{name}") or _WERTE.get(name)
    return wendung(wert) if wendung is not None else _wort(wert)


def bedingung_in_worten(klasse: type[BaseModel], name: str, wert: object) -> str:
    """The value of a key as a phrase that needs no word before it."""
    wendung = _WENDUNGEN.get(f"{klasse.__name__}.{name}") or _WENDUNGEN.get(name)
    if wendung is not None and wert is not None:
        return wendung(wert)
    return f"{bezeichnungen.feld(klasse, name).wort}: {wert_in_worten(klasse, name, wert)}"


def fuer_wen(regel: Regel) -> str:
    """Whom a rule concerns, in one line: which cases, which Vorgänge, which teams, who has to act."""
    klasse = type(regel)
    return "; ".join(
        davor + wert_in_worten(klasse, name, getattr(regel, name))
        for name, davor in _BETRIFFT.items()
        if name in klasse.model_fields and (ist_gesagt(regel, name) or _immer(klasse, name))
    )


_BETRIFFT = {
    "geltung": "",
    "vorgaenge": "bei ",
    "bei": "bei ",
    "gruende": "aus den Gründen ",
    "teams": "für Teams ",
    "handelt": "es handelt: ",
}

_IMMER_GENANNT = frozenset(
    {
        *("Fristregel.geltung", "Zugangskriterium.bei", "Kapazitaet.hart", "Regelwerkkopf.zugang"),
        "GespraechGefordert.person_anwesend",
    }
)
"""Said also where the file leaves them to their default: a reader would ask."""


def _immer(klasse: type[BaseModel], name: str) -> bool:
    return f"{klasse.__name__}.{name}" in _IMMER_GENANNT


def _zu_nennen(regel: Regel, name: str, werk: Regelwerk) -> bool:
    match name:
        case "gueltig_ab" | "gueltig_bis":
            eigene = regel is werk.geltungsdauer or getattr(regel, name) != getattr(werk, name)
            return eigene and getattr(regel, name) is not None
        case "geprueft_am":
            return regel.geprueft_am != werk.kopf.geprueft_am
        case _:
            return ist_gesagt(regel, name) or _immer(type(regel), name)


# --- values ----------------------------------------------------------------------------------------------------------


def _wort(wert: object) -> str:
    """Any value, by what it is."""
    match wert:
        case bool():
            return "ja" if wert else "nein"
        case StrEnum():
            return BEZEICHNUNGEN.get(type(wert), {}).get(wert) or schluessel(wert.value)
        case date():
            return tag(wert)
        case Dauer():
            return str(wert)
        case Ereignismuster():
            return _muster(wert)
        case Ausloeser():
            return _ausloeser(wert)
        case Geltung():
            return "; ".join(_bedingungen(wert)) or "alle Fälle"
        case BaseModel():
            return ", ".join(_bedingungen(wert))
        case Mapping():
            return "; ".join(f"{_wort(name)}: {_wort(inhalt)}" for name, inhalt in wert.items()) or "keine"
        case str():
            return wert
        case Iterable():
            return _liste(wert) or "keine"
    return str(wert)


def _liste(werte: Iterable[object]) -> str:
    return ", ".join(map(_wort, werte))


def _oder(werte: Iterable[object]) -> str:
    return " oder ".join(map(_wort, werte))


def _und(werte: Iterable[object]) -> str:
    return aufgezaehlt(map(_wort, werte))


def _jedes(werte: Iterable[object]) -> str:
    """Alternatives that are long themselves."""
    return "; oder ".join(map(_wort, werte))


def _bedingungen(modell: BaseModel) -> Iterator[str]:
    """What a table says, key by key."""
    klasse = type(modell)
    for name in bezeichnungen.in_lesefolge(klasse.model_fields):
        zu_nennen = ist_gesagt(modell, name) or _immer(klasse, name)
        if zu_nennen and (wendung := bedingung_in_worten(klasse, name, getattr(modell, name))):
            yield wendung


def _muster(muster: Ereignismuster) -> str:
    """The pattern in its own words, and whatever these do not say."""
    gesagt = muster.in_worten()
    klasse = type(muster)
    weitere = [
        bedingung_in_worten(klasse, name, getattr(muster, name))
        for name, feld in klasse.model_fields.items()
        if not feld.is_required()
        and ist_gesagt(muster, name)
        and muster.model_copy(update={name: feld.get_default(call_default_factory=True)}).in_worten() == gesagt
    ]
    return ", ".join((gesagt, *weitere))


def _ausloeser(ausloeser: Ausloeser) -> str:
    klasse = type(ausloeser)
    teile = []
    for name in klasse.model_fields:
        wert = getattr(ausloeser, name)
        if ist_gesagt(ausloeser, name):
            teile.append(_wort(wert) if name == "muster" else bedingung_in_worten(klasse, name, wert))
    return ", ".join(teile)


def _ereignis(art: object) -> str:
    return EREIGNISSE.get(str(art)) or schluessel(str(art))


def _ereignisse(arten: Iterable[object]) -> str:
    return ", ".join(map(_ereignis, arten))


def _schluessel(wert: object) -> str:
    return schluessel(str(wert))


def _aus(woerter: Mapping[str, str]) -> Callable[[Any], str]:
    """A closed list of words; what is not on it is shown as it is."""
    return lambda wert: woerter.get(str(wert)) or _schluessel(wert)


def _ja_nein(ja: str, nein: str) -> Callable[[Any], str]:
    return lambda wert: ja if wert else nein


# --- phrases ---------------------------------------------------------------------------------------------------------

_WERTE: Mapping[str, Callable[[Any], str]] = {
    "schicht": _aus({"bund": "Bundesrecht, unter jedem örtlichen Regelwerk", "lokal": "örtliches Regelwerk"}),
    "zugang": _aus(
        {"filter": "über jeden Zugang wird entschieden", "ohne_filter": "alle werden betreut, ohne Entscheidung"}
    ),
    "bei": _ereignisse,
    "vorgaenge": _ereignisse,
    "ereignisse": _ereignisse,
    "ereignis": _ereignis,
    "felder": lambda namen: ", ".join(map(feldwort, namen)),
    "gruende": lambda gruende: "; ".join(map(_schluessel, gruende)) or "keine",
    "ausloeser": _jedes,
    "erfuellt_durch": _jedes,
    "verhaeltnis": lambda anzahl: f"{anzahl} Fälle je volle Stelle, bei Teilzeit anteilig",
    "hart": _ja_nein("kommt niemand mehr hinzu", "wird es nur angezeigt"),
    "verlangt_nichts": _ja_nein("nichts; keine andere Regel wird gefragt", "was die anderen Regeln verlangen"),
    "bedingungen": lambda bedingungen: "; ".join(map(_wort, bedingungen)) or "keine",
    "wiederkehrend": _ja_nein("jede Erfüllung lässt die nächste Frist beginnen", "nichts weiter"),
    "verlaengerbar": _ja_nein("verschiebt das Ende, gerechnet vom alten letzten Tag", "verschiebt das Ende nicht"),
    "rechnung": _aus(
        {
            "amt": "bleibt auf seinem Tag (Frist des Amts)",
            "person": "rückt auf den nächsten Werktag (Frist der Person)",
            "gesetz": "rückt auf den nächsten Werktag (gesetzliche Frist)",
        }
    ),
    "gilt_fuer": _aus(
        {
            "alle": "gilt sofort",
            "ab_zugang": "gilt nur für Aufenthalte, die unter diesem Regelwerk begannen",
            "ab_ereignis": "gilt nur für Auslöser seit seinem ersten Tag",
        }
    ),
}
"""The values of keys that their type alone does not say in words; by key, or by class and key."""

_WENDUNGEN: Mapping[str, Callable[[Any], str]] = {
    "art": lambda art: _ARTEN.get(art, _schluessel(art)),
    "Geltung.phase": _oder,
    "Geltung.alter_ab": lambda alter: f"ab {alter} Jahren",
    "Geltung.alter_unter": lambda alter: f"unter {alter} Jahren",
    "Geltung.status": _oder,
    "Geltung.status_nicht": lambda status: f"nicht {_oder(status)}",
    "Geltung.profillage": _oder,
    "Geltung.integrationsprognose": _oder,
    "Geltung.funktion": lambda funktionen: f"zuständig: {_oder(funktionen)}",
    "Geltung.hemmnisse": _wort,
    "Hemmniszahl.mindestens": lambda anzahl: f"mindestens {anzahl} offene Handlungsbedarfe",
    "Hemmniszahl.hoechstens": lambda anzahl: f"höchstens {anzahl} offene Handlungsbedarfe",
    "Hemmniszahl.bereiche": lambda bereiche: f"zusammen in {_und(bereiche)}",
    "Hemmniszahl.veraenderbar": _ja_nein("nur veränderbare", "auch unveränderbare"),
    "HemmnisKriterium.mindestens": lambda anzahl: f"mindestens {anzahl} offene Handlungsbedarfe",
    "HemmnisKriterium.bereiche": lambda bereiche: f"zusammen in {_und(bereiche)}",
    "HemmnisKriterium.veraenderbar": _ja_nein("nur veränderbare", "auch unveränderbare"),
    "MerkmalKriterium.werte": lambda werte: f"eines von: {_liste(werte)}",
    "Ausloeser.geltung": _ja_nein("dem Tag, an dem die Regel für den Fall zu gelten beginnt", "nicht der Geltung"),
    "AngabeGefordert.bezeichnung": lambda text: f"dass gilt: {text}",
    "GespraechGefordert.formen": _oder,
    "GespraechGefordert.person_anwesend": _ja_nein("mit der Person", "auch ohne die Person"),
    "AbstimmungGefordert.arten": _oder,
    "AbstimmungGefordert.mit_funktion": lambda funktionen: "mit " + " oder ".join(map(mit, funktionen)),
    "AbstimmungGefordert.persoenlich": _ja_nein("persönlich", "auch nicht persönlich"),
    "AbstimmungGefordert.person_anwesend": _ja_nein("in Anwesenheit der Person", "auch ohne die Person"),
    "BenachrichtigungGefordert.formen": _oder,
    "FunktionGefordert.funktionen": lambda funktionen: f"es handelt: {_oder(funktionen)}",
    "VorherGefordert.ereignis": lambda art: f"vorausgegangen und noch offen: {_ereignis(art)}",
}
"""Conditions that are said whole, without a word before them; by key, or by class and key."""

_ARTEN: Mapping[str, str] = {
    "begruendung": "Begründung",
    "angabe": "Angabe",
    "gespraech": "Gespräch",
    "benachrichtigung": "Benachrichtigung der Person",
    "vorgang": "genau dieser Vorgang",
    "einschaetzung": "Einschätzung der Fachkraft",
    # These say what they are with their other keys.
    **dict.fromkeys(("dokument", "abstimmung", "funktion", "vorher", "felder", "merkmal", "hemmnisse"), ""),
}
"""What kind of condition it is."""
