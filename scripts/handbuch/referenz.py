"""The page: what the schema of the files allows, in the words the software itself uses, with an example of each key."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any, get_args

from pydantic import BaseModel

from domain import vokabular
from domain.ereignisse import FallEreignis
from domain.kalender import Dauer, Einheit, Kalendertag
from domain.regelwerk import bezeichnungen
from domain.regelwerk.amtsfrist import Amtsausloeser, Amtshandlungsmuster, Qualifizierungsmuster
from domain.regelwerk.angebotsregeln import KommunalesAngebot
from domain.regelwerk.arten import REGELARTEN, Abgangsgrund, NichtUmgesetzt
from domain.regelwerk.einschluss import EINGEBUNDEN, Eingebunden
from domain.regelwerk.ereignisart import BEZEICHNUNGEN as EREIGNISSE
from domain.regelwerk.ereignisart import EREIGNISKLASSEN
from domain.regelwerk.feldworte import FELDER, Bezeichnung
from domain.regelwerk.forderungen import Forderung
from domain.regelwerk.fristregel import Ausloeser, Zielwert
from domain.regelwerk.geltung import Geltung, Hemmniszahl
from domain.regelwerk.kennzahlen import Messung
from domain.regelwerk.kriterien import Kriterium
from domain.regelwerk.laden import KOPF, NICHT_UMGESETZT
from domain.regelwerk.muster import Ereignismuster
from domain.regelwerk.regel import Aussage, Regel
from domain.regelwerk.regelwerk import Regelwerkkopf
from domain.regelwerk.schema import AUS_DEM_KOPF, regelwerkschema
from domain.regelwerk.stichprobe import Pruefpunkt
from domain.regelwerk.suchlauf import Spanne
from domain.woerter import BEZEICHNUNGEN, feld
from scripts.handbuch.beispiele import Beispiele, beispiele

VORWORT = """# Referenz der Regelwerke

Jede Art von Regel, jede Tabelle darin und jeder Schlüssel, mit einem Beispiel. Wie man damit ein Regelwerk schreibt, steht
in [Ein Regelwerk schreiben](regelwerk-schreiben.md).

Diese Seite ist erzeugt (`scripts/referenz`): aus dem Schema, nach dem Dateien gelesen werden, und den Beispielen in
[beispiele.toml](beispiele.toml), einer erfundenen Regelung, die sich laden lässt. Ein Test vergleicht beides. Dasselbe als
JSON Schema für Editoren gibt `fallwerk regelwerk schema`.

Ein Stern heißt: dieser Schlüssel ist nötig. Mehr Wörter gibt es nicht: keine Ausdrücke, keine Formeln, keine Verknüpfung
außer der, dass alle Bedingungen einer Tabelle zugleich gelten und in einer Liste eines genügt, wo nichts anderes steht.
"""

EINGABEN = {"am", "erfassung", "begruendungen"}
"""What every entry has and no rule asks for."""

BEREITS_GENANNT = frozenset(Regel.model_fields)
_FORDERUNGEN: tuple[type[BaseModel], ...] = get_args(get_args(Forderung)[0])
_KRITERIEN: tuple[type[BaseModel], ...] = get_args(get_args(Kriterium)[0])
_MESSUNGEN: tuple[type[BaseModel], ...] = get_args(get_args(Messung)[0])
_TABELLEN: tuple[type[BaseModel], ...] = (
    *(Geltung, Hemmniszahl, Dauer, Kalendertag, Ausloeser, Ereignismuster, Zielwert),
    *(Amtsausloeser, Amtshandlungsmuster, Qualifizierungsmuster, Spanne, Pruefpunkt),
    *(Amtsausloeser, Amtshandlungsmuster),
    *(Geltung, Hemmniszahl, Dauer, Kalendertag, Ausloeser, Ereignismuster, Zielwert, KommunalesAngebot),
    *(Amtsausloeser, Amtshandlungsmuster, Spanne),
    Aussage,
)


_ARTEN: Mapping[str, type[BaseModel]] = {
    KOPF: Regelwerkkopf,
    **{art.ART: art for art in REGELARTEN},
    NICHT_UMGESETZT: NichtUmgesetzt,
    EINGEBUNDEN: Eingebunden,
}
"""By the name of its table in a file."""


class Unvollstaendig(ValueError):
    """The examples do not show everything; the message names what is missing."""


def referenz(text: str) -> str:
    """The whole page, with the examples of this Regelwerk; raises Unvollstaendig where a kind or a key has none."""
    gezeigt = beispiele(text)
    fehlende = sorted(_ohne_beispiel(gezeigt))
    if fehlende:
        raise Unvollstaendig(f"ohne Beispiel: {', '.join(fehlende)}")
    teile = [VORWORT, *_datei(), *_regel(gezeigt), *_arten(gezeigt), *_inneres(gezeigt), *_listen(), *_eintraege()]
    return "\n".join(teile).rstrip("\n") + "\n"


def klassen() -> tuple[type[BaseModel], ...]:
    """Every class a file is read with."""
    return (*_ARTEN.values(), *_TABELLEN, *_KRITERIEN, *_FORDERUNGEN, *_MESSUNGEN)


def _ohne_beispiel(gezeigt: Beispiele) -> Iterator[str]:
    yield from (art for art in _ARTEN if art not in gezeigt.tabellen)
    for klasse in klassen():
        for name in _eigene_felder(klasse):
            if (klasse, name) not in gezeigt.schluessel:
                yield f"{klasse.__name__}.{name}"
    alle = {name for _, name in gezeigt.schluessel}
    yield from BEREITS_GENANNT - AUS_DEM_KOPF - alle


def _eigene_felder(klasse: type[BaseModel]) -> list[str]:
    """What is not said of every rule already."""
    bekannt = BEREITS_GENANNT if issubclass(klasse, Regel) else frozenset()
    return [name for name in klasse.model_fields if name not in bekannt or f"{klasse.__name__}.{name}" in FELDER]


# --- sections --------------------------------------------------------------------------------------------------------


def _datei() -> Iterator[str]:
    yield "## Die Datei\n"
    yield from _zeilen(("Tabelle", "Was sie sagt"), _tabellen_der_datei())
    yield ""


def _tabellen_der_datei() -> Iterator[tuple[str, str]]:
    for art, klasse in _ARTEN.items():
        tabelle = f"[{art}]" if klasse is Regelwerkkopf else f"[[{art}]]"
        yield f"[`{tabelle}`](#{art})", _bezeichnung(art, klasse).erklaerung


def _bezeichnung(art: str, klasse: type[BaseModel]) -> Bezeichnung:
    return bezeichnungen.ARTEN.get(art) or bezeichnungen.klasse(klasse)


def _regel(gezeigt: Beispiele) -> Iterator[str]:
    yield "## Was jede Regel hat\n"
    felder = [name for name in Regel.model_fields if name not in AUS_DEM_KOPF]
    yield from _schluessel(Abgangsgrund, felder, gezeigt, lambda name: _irgendwo(name, gezeigt))
    yield ""


def _irgendwo(name: str, gezeigt: Beispiele) -> str:
    return next(
        beispiel for (klasse, n), beispiel in gezeigt.schluessel.items() if n == name and issubclass(klasse, Regel)
    )


def _arten(gezeigt: Beispiele) -> Iterator[str]:
    yield "## Die Arten\n"
    for art, klasse in _ARTEN.items():
        wort = _bezeichnung(art, klasse)
        yield f"### {art}\n\n**{wort.wort}.** {wort.erklaerung}\n"
        yield f"```toml\n{gezeigt.tabellen[art]}\n```\n"
        if felder := _eigene_felder(klasse):
            yield from _schluessel(klasse, felder, gezeigt)
            yield ""


def _inneres(gezeigt: Beispiele) -> Iterator[str]:
    yield "## Tabellen in Regeln\n"
    for klasse in _TABELLEN:
        yield from _klasse(f"### {klasse.__name__}", klasse, gezeigt)
    for titel, arten in (("Kriterien", _KRITERIEN), ("Forderungen", _FORDERUNGEN), ("Messungen", _MESSUNGEN)):
        yield f"## {titel}\n"
        for klasse in arten:
            namen = get_args(klasse.model_fields["art"].annotation)
            art = f'art = "{namen[0]}"' if len(namen) == 1 else bezeichnungen.klasse(klasse).wort
            yield from _klasse(f"### {titel}: {art}", klasse, gezeigt)


def _klasse(ueberschrift: str, klasse: type[BaseModel], gezeigt: Beispiele) -> Iterator[str]:
    wort = bezeichnungen.klasse(klasse)
    yield f"{ueberschrift}\n\n**{wort.wort}.** {wort.erklaerung}\n"
    yield from _schluessel(klasse, list(klasse.model_fields), gezeigt)
    yield ""


def _schluessel(
    klasse: type[BaseModel],
    felder: Iterable[str],
    gezeigt: Beispiele,
    beispiel: Callable[[str], str] | None = None,
) -> Iterator[str]:
    schema = _langform(klasse)
    zeilen = []
    for name in felder:
        stern = " *" if name in schema["required"] else ""
        gezeigtes = beispiel(name) if beispiel is not None else gezeigt.schluessel[klasse, name]
        bedeutung = bezeichnungen.feld(klasse, name).erklaerung
        zeilen.append((f"`{name}`{stern}", bedeutung, _werte(schema["properties"][name]), f"`{gezeigtes}`"))
    yield from _zeilen(("Schlüssel", "Bedeutung", "Werte", "Beispiel"), zeilen)


def _listen() -> Iterator[str]:
    yield "## Geschlossene Listen\n"
    genannte = sorted(name for name in regelwerkschema()["$defs"] if _liste(name) is not None)
    for name in genannte:
        liste = _liste(name)
        if liste is not None:
            yield f"### {name}\n"
            woerter = BEZEICHNUNGEN.get(liste, {})
            yield from _zeilen(
                ("Wert", "heißt"), ((f"`{wert.value}`", woerter.get(wert, wert.value)) for wert in liste)
            )
            yield ""


def _liste(name: str) -> type[StrEnum] | None:
    klasse = Einheit if name == Einheit.__name__ else getattr(vokabular, name, None)
    return klasse if isinstance(klasse, type) and issubclass(klasse, StrEnum) else None


def _eintraege() -> Iterator[str]:
    yield "## Einträge\n"
    yield "Was Regeln als `ereignis` und als Vorgang nennen, und die Felder, nach denen sie fragen können.\n"
    zeilen = ((f"`{art}`", EREIGNISSE[art], _felder(klasse)) for art, klasse in EREIGNISKLASSEN.items())
    yield from _zeilen(("Name", "heißt", "Felder"), zeilen)


def _felder(klasse: type[FallEreignis]) -> str:
    namen = (name for name in klasse.model_fields if name not in EINGABEN)
    return ", ".join(f"`{name}`" if feld(name) == name else f"`{name}` ({feld(name)})" for name in namen) or "–"


def _zeilen(kopf: tuple[str, ...], zeilen: Iterable[tuple[str, ...]]) -> Iterator[str]:
    for zeile in (kopf, ("---",) * len(kopf), *zeilen):
        yield f"| {' | '.join(zelle.replace('|', chr(92) + '|') for zelle in zeile)} |"


# --- what a key can be -----------------------------------------------------------------------------------------------


def _langform(klasse: type[BaseModel]) -> Mapping[str, Any]:
    """The keys of a class that can also be written in another way."""
    schema = regelwerkschema()["$defs"][klasse.__name__]
    formen = [
        form for form in schema.get("anyOf", (schema,)) if set(klasse.model_fields) & set(form.get("properties", ()))
    ]
    return {"required": (), **max(formen, key=lambda form: len(set(klasse.model_fields) & set(form["properties"])))}


def _werte(schema: Mapping[str, Any]) -> str:
    """What a key can be, in German, with links to what is said elsewhere."""
    if "$ref" in schema:
        return _verweis(schema["$ref"].rpartition("/")[2])
    if moegliche := schema.get("anyOf", schema.get("oneOf")):
        return " oder ".join(dict.fromkeys(map(_werte, moegliche)))
    if "const" in schema:
        return f'`"{schema["const"]}"`'
    if "enum" in schema:
        ist_eintrag = set(schema["enum"]) == set(EREIGNISKLASSEN)
        return "ein [Eintrag](#einträge)" if ist_eintrag else " oder ".join(f'`"{wert}"`' for wert in schema["enum"])
    match schema["type"]:
        case "array":
            return f"Liste: {_werte(schema['items'])}"
        case "object":
            return "Tabelle: je [Funktion](#funktion) eine Liste von [Rollen](#rolle)"
        case "boolean":
            return "`true` oder `false`"
        case "integer":
            return f"Zahl von {schema['minimum']} bis {schema['maximum']}"
        case "string" if schema.get("format") == "date":
            return "Tag"
        case "string" if "pattern" in schema:
            return "Kennwort"
    return "Text"


def _verweis(name: str) -> str:
    if name in {klasse.__name__ for klasse in _FORDERUNGEN}:
        return "eine [Forderung](#forderungen)"
    if name in {klasse.__name__ for klasse in _KRITERIEN}:
        return "ein [Kriterium](#kriterien)"
    if name in {klasse.__name__ for klasse in _MESSUNGEN}:
        return "eine [Messung](#messungen)"
    liste = _liste(name)
    return f"ein Wert von [{name}](#{name.lower()})" if liste is not None else f"[{name}](#{name.lower()})"
