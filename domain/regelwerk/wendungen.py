"""What the values of a Regelwerk are called in a sentence: any value, by its type, its key and its class.

What has no phrase here is shown as `word: value`: a new kind or key is less smooth to read at first, and never left out.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from pydantic import BaseModel

from domain.regelwerk import bezeichnungen
from domain.regelwerk.ereignisart import BEZEICHNUNGEN as EREIGNISSE
from domain.regelwerk.fristregel import Ausloeser
from domain.regelwerk.geltung import Geltung
from domain.vokabular import Merkmal
from domain.woerter import BEZEICHNUNGEN, aufgezaehlt, mit, schluessel, tag
from domain.woerter import feld as feldwort


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


def zu_nennen(modell: BaseModel, name: str) -> bool:
    """Whether a reader is told of the key: it is said, or would be asked for."""
    return ist_gesagt(modell, name) or f"{type(modell).__name__}.{name}" in _IMMER_GENANNT


def ist_gesagt(modell: BaseModel, name: str) -> bool:
    """Whether the key has another value than it would have unsaid."""
    feld = type(modell).model_fields[name]
    return feld.is_required() or bool(getattr(modell, name) != feld.get_default(call_default_factory=True))


_IMMER_GENANNT = frozenset(
    {
        *("Fristregel.geltung", "Ausnahme.geltung", "Verweis.geltung", "Verweis.vorrangig"),
        *("Zugangskriterium.bei", "Kapazitaet.hart", "Regelwerkkopf.zugang", "GespraechGefordert.person_anwesend"),
    }
)
"""Said also where the file leaves them to their default: a reader would ask."""


def _wort(wert: object) -> str:
    """Any value, by what it is."""
    match wert:
        case bool():
            return "ja" if wert else "nein"
        case StrEnum():
            return BEZEICHNUNGEN.get(type(wert), {}).get(wert) or schluessel(wert.value)
        case date():
            return tag(wert)
        case Ausloeser():
            return _ausloeser(wert)
        case BaseModel() if (sprich := _eigene_worte(type(wert))) is not None:
            return _in_eigenen_worten(wert, sprich)
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
        if zu_nennen(modell, name) and (wendung := bedingung_in_worten(klasse, name, getattr(modell, name))):
            yield wendung


def _eigene_worte(klasse: type[BaseModel]) -> Callable[[Any], str] | None:
    """How values of this class say themselves, if they do."""
    sprich: Callable[[Any], str] | None = getattr(klasse, "in_worten", None)
    return sprich or (klasse.__str__ if klasse.__str__ is not BaseModel.__str__ else None)


def _in_eigenen_worten(modell: BaseModel, sprich: Callable[[Any], str]) -> str:
    """The value as it says itself, and whatever that leaves out."""
    klasse, gesagt = type(modell), sprich(modell)
    weitere = [
        bedingung_in_worten(klasse, name, getattr(modell, name))
        for name, feld in klasse.model_fields.items()
        if not feld.is_required()
        and ist_gesagt(modell, name)
        and sprich(modell.model_copy(update={name: feld.get_default(call_default_factory=True)})) == gesagt
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


def _je_merkmal(satz: Callable[[str], str], endung: str = "") -> Mapping[str, Callable[[Any], str]]:
    """The same phrase for the condition on every Merkmal."""
    return {f"Geltung.{merkmal}{endung}": lambda werte: satz(_oder(werte)) for merkmal in Merkmal}


_WERTE: Mapping[str, Callable[[Any], str]] = {
    "schicht": _aus({"bund": "Bundesrecht, unter jedem örtlichen Regelwerk", "lokal": "örtliches Regelwerk"}),
    "zugang": _aus(
        {"filter": "über jeden Zugang wird entschieden", "ohne_filter": "alle werden betreut, ohne Entscheidung"}
    ),
    "bei": _ereignisse,
    "vorgaenge": _ereignisse,
    "Begriff.feld": _aus({"anlass": "Anlass", "arbeitsschritt": "Arbeitsschritt", "ziel": "Ziel"}),
    "gegenstand": _aus({"terminkalender": "den Terminkalender"}),
    "ereignisse": _ereignisse,
    "abgeloest_durch": _ereignisse,
    "ereignis": _ereignis,
    "felder": lambda namen: ", ".join(map(feldwort, namen)),
    "gruende": lambda gruende: "; ".join(map(_schluessel, gruende)) or "keine",
    "ausloeser": _jedes,
    "erfuellt_durch": _jedes,
    "nur": _jedes,
    "vorrangig": _ja_nein("geht vor", "gilt daneben"),
    "verhaeltnis": lambda anzahl: f"{anzahl} Fälle je volle Stelle, bei Teilzeit anteilig",
    "hart": _ja_nein("kommt niemand mehr hinzu", "wird es nur angezeigt"),
    "verlangt_nichts": _ja_nein("nichts; keine andere Regel wird gefragt", "was die anderen Regeln verlangen"),
    "auch": lambda aussagen: "; ".join(f"{a.id} ({_wort(a.grad)}, {a.stelle}): {a.text}" for a in aussagen) or "nichts",
    "bedingungen": lambda bedingungen: "; ".join(map(_wort, bedingungen)) or "keine",
    "anfang": lambda folge: ", dann ".join(map(_wort, folge)),
    "zum": lambda tage: ", danach ".join(f"nächster {_wort(tag)}" for tag in tage),
    "lage": _aus(
        {
            "nach": "nach dem Ende",
            "vor": "vor dem Ende",
            "halbzeit": "zur Hälfte der Zeit",
            "zum_ende": "am Ende selbst",
        }
    ),
    "je": _aus(
        {
            "leistung": "jede Leistung",
            "hemmnis": "jedes Hemmnis",
            "ressource": "jede Ressource",
            "zeitraum": "jeden Zeitraum",
        }
    ),
    "Amtsfristregel.je": _aus({"mandant": "das ganze Amt", "team": "jedes Team", "fachkraft": "jede Fachkraft"}),
    "spannen": _jedes,
    "ohne_status": _ja_nein("auch wo kein Status gesetzt ist", "nur wo ein Status gesetzt ist"),
    "seit_tag": _ja_nein("keine Beratung seit einem Tag, der anzugeben ist", "die letzte Beratung in einer Spanne"),
    "Fristregel.anzahl": lambda anzahl: f"{anzahl} solche Einträge" if anzahl > 1 else "ein solcher Eintrag",
    "wiederkehrend": _ja_nein("jede Erfüllung lässt die nächste Frist beginnen", "nichts weiter"),
    "naechste_ab": _aus(
        {"erfuellung": "vom Tag der Erfüllung an", "faelligkeit": "vom alten letzten Tag an, auf festem Raster"}
    ),
    "bis_zum_ende": _ja_nein("nicht erfüllt", "entfallen"),
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
    **_je_merkmal("{}".format),
    **_je_merkmal("nicht {}".format, "_nicht"),
    "Geltung.funktion": lambda funktionen: f"zuständig: {_oder(funktionen)}",
    "Geltung.waehrend": lambda arten: f"während: {_und(arten)}",
    "Geltung.ausserhalb": lambda arten: f"nicht während: {_oder(arten)}",
    "Geltung.hemmnisse": _wort,
    "EinschaetzungKriterium.unklar_genuegt": _ja_nein(
        "noch nicht beurteilbar steht nicht im Weg", "noch nicht beurteilbar genügt nicht"
    ),
    "Ausloeser.geltung": _ja_nein("dem Tag, an dem die Regel für den Fall zu gelten beginnt", "nicht der Geltung"),
    "Ausloeser.ende_von": lambda art: f"dem geplanten Ende ({_wort(art)})",
    "AngabeGefordert.bezeichnung": lambda text: f"dass gilt: {text}",
    "GespraechGefordert.formen": _oder,
    "GespraechGefordert.person_anwesend": _ja_nein("mit der Person", "auch ohne die Person"),
    "AbstimmungGefordert.arten": _oder,
    "AbstimmungGefordert.mit_funktion": lambda funktionen: "mit " + " oder ".join(map(mit, funktionen)),
    "AbstimmungGefordert.persoenlich": _ja_nein("persönlich", "auch nicht persönlich"),
    "AbstimmungGefordert.person_anwesend": _ja_nein("in Anwesenheit der Person", "auch ohne die Person"),
    "BenachrichtigungGefordert.formen": _oder,
    "FunktionGefordert.funktionen": lambda funktionen: f"es handelt: {_oder(funktionen)}",
    "TeileGefordert.teile": lambda teile: f"enthalten: {_und(teile)}",
    "GestaltGefordert.muster": lambda muster: f"der Eintrag ist: {muster.in_worten()}",
    "FormGefordert.formen": lambda formen: f"ein Gespräch {_oder(formen)}",
    "VermerktypGefordert.typen": lambda typen: f"abgelegt als {_oder(typen)}",
    "BeteiligteGefordert.funktionen": lambda funktionen: f"beteiligt: {_und(funktionen)}",
}
"""Conditions that are said whole, without a word before them; by key, or by class and key."""

_ARTEN: Mapping[str, str] = {
    "begruendung": "Begründung",
    "angabe": "Angabe",
    "gespraech": "Gespräch",
    "benachrichtigung": "Benachrichtigung der Person",
    "vorgang": "genau dieser Vorgang",
    "zugaenge": "Fallzugänge",
    "abgaenge": "Fallabgänge nach Grund",
    "bestand": "laufende Aufenthalte",
    "ohne_kontakt": "laufende Aufenthalte ohne zählenden Kontakt",
    "planung": "laufende Aufenthalte mit und ohne Integrationsplan",
    "tage_seit_beratung": "Tage seit der letzten Beratung",
    "gespraeche": "geführte Gespräche",
    "hemmnisbewegungen": "Änderungen des Bearbeitungsstands",
    "zieltermine": "Zieltermine der Integrationspläne",
    "bestand_nach_dauer": "laufende Aufenthalte nach Dauer",
    "ueberfaellig": "überfällige Fristen",
    "bald_faellig": "bald fällige Fristen",
    "ueber_hoechstdauer": "laufende Aufenthalte über der Höchstdauer",
    "ohne_vereinbarung": "laufende Aufenthalte ohne Vereinbarung",
    "anteil_eingehalten": "Anteil ohne überfällige Frist",
    "gespraeche_je_stelle": "Gespräche je volle Stelle und Woche",
    "beratungszeit": "Anteil der Beratung an der Arbeitszeit",
    "merkmalswechsel": "Wechsel eines Merkmals",
    "integrationsquote": "Anteil der Aufenthalte mit Integration",
    "hemmnisabbauquote": "Anteil der Aufenthalte mit erledigtem Hemmnis",
    "hilfebeduerftigkeit": "vermiedene und verringerte Hilfebedürftigkeit",
    "kosten_je": "Kosten der Eingliederungsleistungen",
    "uebersicht": "andere Kennzahlen nebeneinander",
    "mindeststandards": "Einhaltung jeder Frist",
    "unterbleiben": "der Vorgang unterbleibt",
    "einschaetzung": "Einschätzung der Fachkraft",
    # These say what they are with their other keys.
    **dict.fromkeys(
        ("dokument", "abstimmung", "funktion", "felder", "teile", "form", "vermerktyp", "beteiligte", "gestalt"), ""
    ),
}
"""What kind of condition it is; those that say themselves are not asked."""
