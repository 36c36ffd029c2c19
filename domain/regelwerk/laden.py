"""From the text of a file to a checked Regelwerk, or to the list of everything that is wrong with it."""

import hashlib
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from types import MappingProxyType
from typing import Any, TypeVar

from pydantic import ValidationError

from domain.regelwerk.arten import (
    REGELARTEN,
    Abgangsgrund,
    Angabe,
    Ausnahme,
    Begriff,
    Dokumentationspflicht,
    Geltungsdauer,
    Instrument,
    Kapazitaet,
    NichtUmgesetzt,
    Rangfolge,
    Verweis,
    Vorgangsregel,
    Warteliste,
    Zugangskriterium,
)
from domain.regelwerk.einschluss import EINGEBUNDEN, Inhalt, eingebundene, maengel, vereint
from domain.regelwerk.fristregel import Fristregel
from domain.regelwerk.meldungen import auf_deutsch
from domain.regelwerk.pruefung import widersprueche
from domain.regelwerk.regel import Regel
from domain.regelwerk.regelwerk import Regelwerk, Regelwerkkopf

KOPF = "regelwerk"
NICHT_UMGESETZT = "nicht_umgesetzt"
MAX_ZEICHEN = 2_000_000
MAX_EINGESCHLOSSEN = 100
"""Each way to an included regulation loads it: without a bound a small text could ask for more than anybody has time for."""


@dataclass(frozen=True, slots=True, order=True)
class Fehler:
    """What is wrong: in which file, at which rule (empty: the file itself), and why."""

    datei: str
    regel: str
    grund: str

    def __str__(self) -> str:
        ort = f"{self.datei}: {self.regel}" if self.regel else self.datei
        return f"{ort}: {self.grund}"


class RegelwerkFehlerhaft(ValueError):
    """A text was to be used as Regelwerk and cannot be. `fehler` holds all of it, not the first only."""

    def __init__(self, fehler: tuple[Fehler, ...]) -> None:
        self.fehler = fehler
        super().__init__("\n".join(str(f) for f in fehler))


def lade(text: str, datei: str, bibliothek: Mapping[str, str] = MappingProxyType({})) -> Regelwerk:
    """The Regelwerk of this text; raises RegelwerkFehlerhaft with every fault found. `bibliothek`: see `pruefe`."""
    regelwerk, fehler = pruefe(text, datei, bibliothek)
    if regelwerk is None:
        raise RegelwerkFehlerhaft(fehler)
    return regelwerk


def pruefe(
    text: str, datei: str, bibliothek: Mapping[str, str] = MappingProxyType({})
) -> tuple[Regelwerk | None, tuple[Fehler, ...]]:
    """The Regelwerk and no fault, or None and all faults, in the order of the file.

    `bibliothek`: texts by id, for what the file includes and has not bound into it.
    """
    return _pruefe(text, datei, bibliothek, (), []) if bibliothek else _ohne_bibliothek(text, datei)


@lru_cache(maxsize=16)
def _ohne_bibliothek(text: str, datei: str) -> tuple[Regelwerk | None, tuple[Fehler, ...]]:
    """Remembered: Mandanten share texts, and to read a long one takes a tenth of a second."""
    return _pruefe(text, datei, {}, (), [])


def _pruefe(
    text: str, datei: str, bibliothek: Mapping[str, str], kette: tuple[str, ...], geladen: list[str]
) -> tuple[Regelwerk | None, tuple[Fehler, ...]]:
    """`kette`: from the outermost regulation to this one, by the ids under which they are included; empty for the
    outermost. `geladen`: everything included so far, of all of them."""
    if len(text) > MAX_ZEICHEN:
        return None, (Fehler(datei, "", f"die Datei hat mehr als {MAX_ZEICHEN} Zeichen"),)
    try:
        dokument = tomllib.loads(text)
    except (ValueError, RecursionError) as fehler:  # beside TOMLDecodeError: numbers and nesting beyond all bounds
        return None, (Fehler(datei, "", f"kein gültiges TOML: {fehler}"),)
    return _Pruefung(datei, dokument, hashlib.sha256(text.encode()).hexdigest(), bibliothek, kette, geladen).ergebnis()


R = TypeVar("R", bound=Regel)


def _nur(regeln: Iterable[Regel], art: type[R]) -> tuple[R, ...]:
    return tuple(regel for regel in regeln if isinstance(regel, art))


class _Pruefung:
    """Collects the rules and the faults of one file."""

    def __init__(
        self,
        datei: str,
        dokument: Mapping[str, Any],
        sha256: str,
        bibliothek: Mapping[str, str],
        kette: tuple[str, ...],
        geladen: list[str],
    ) -> None:
        self.datei = datei
        self.dokument = dokument
        self.sha256 = sha256
        self.bibliothek = {**bibliothek, **eingebundene(dokument)}
        self.kette = kette
        self.geladen = geladen
        self.fehler: list[Fehler] = []
        self.kennungen: Counter[str] = Counter()

    def ergebnis(self) -> tuple[Regelwerk | None, tuple[Fehler, ...]]:
        kopf = self._kopf()
        self._unbekannte_tabellen()
        for grund in maengel(self._tabellen(EINGEBUNDEN)):
            self.melde(f"[[{EINGEBUNDEN}]]", grund)
        dauer = self._geltungsdauer(kopf)
        regeln = list(self._regeln(kopf, dauer))
        ausgelassen = list(self._nicht_umgesetzt())
        self._doppelte(ausgelassen)
        if kopf is not None:
            kopf, regeln, ausgelassen = self._mit_eingeschlossenen(Inhalt(kopf, regeln, ausgelassen))
        for kennung, grund in widersprueche(regeln, ausgelassen, kopf):
            self.melde(kennung, grund)
        if kopf is None or dauer is None or self.fehler:
            return None, tuple(self.fehler)
        return (
            Regelwerk(
                kopf=kopf,
                sha256=self.sha256,
                geltungsdauer=dauer,
                kriterien=_nur(regeln, Zugangskriterium),
                vorgangsregeln=_nur(regeln, Vorgangsregel),
                dokumentationspflichten=_nur(regeln, Dokumentationspflicht),
                angaben=_nur(regeln, Angabe),
                begriffe=_nur(regeln, Begriff),
                rangfolgen=_nur(regeln, Rangfolge),
                ausnahmen=_nur(regeln, Ausnahme),
                querverweise=_nur(regeln, Verweis),
                fristen=_nur(regeln, Fristregel),
                abgangsgruende=_nur(regeln, Abgangsgrund),
                kapazitaeten=_nur(regeln, Kapazitaet),
                wartelisten=_nur(regeln, Warteliste),
                instrumente=_nur(regeln, Instrument),
                nicht_umgesetzt=tuple(ausgelassen),
                alle=tuple(regeln),
            ),
            (),
        )

    def _mit_eingeschlossenen(self, eigenes: Inhalt) -> Inhalt:
        """The file with all it includes."""
        kopf = eigenes.kopf
        werke = [self._eingeschlossenes(kopf, kennung) for kennung in kopf.schliesst_ein]
        return vereint(eigenes, [werk for werk in werke if werk is not None])

    def _eingeschlossenes(self, kopf: Regelwerkkopf, kennung: str) -> Regelwerk | None:
        """What is included under this id; None if it cannot be, and then that is said with the way to it."""
        bisher = self.kette or (kopf.id,)
        kette = (*bisher, kennung)
        weg = " > ".join(kette)
        text = self.bibliothek.get(kennung)
        if kennung in bisher:
            self.melde("", f"{kennung} schließt sich selbst ein ({weg})")
        elif text is None:
            self.melde("", f"schließt {kennung} ein ({weg}), aber dieser Text liegt nicht vor")
        elif len(self.geladen) >= MAX_EINGESCHLOSSEN:
            self.melde(
                "", f"schließt mit allem, was darin steckt, mehr als {MAX_EINGESCHLOSSEN} Regelwerke ein ({weg})"
            )
        else:
            self.geladen.append(kennung)
            werk, fehler = _pruefe(text, f"{kennung}.toml", self.bibliothek, kette, self.geladen)
            self.fehler += [einer for einer in fehler if einer not in self.fehler]
            if werk is None or werk.kopf.schicht == kopf.schicht:
                return werk
            self.melde("", f"schließt {kennung} ein ({weg}), das zur Schicht {werk.kopf.schicht} gehört")
        return None

    def melde(self, regel: str, grund: str) -> None:
        self.fehler.append(Fehler(self.datei, regel, grund))

    def _kopf(self) -> Regelwerkkopf | None:
        if KOPF not in self.dokument:
            self.melde("", f"die Tabelle [{KOPF}] fehlt")
            return None
        try:
            kopf = Regelwerkkopf.model_validate(self.dokument[KOPF])
        except ValidationError as fehler:
            self._pydantic(f"[{KOPF}]", fehler)
            return None
        if self.kette and kopf.id != self.kette[-1]:
            self.melde("", f"heißt im Kopf {kopf.id}, ist aber als {self.kette[-1]} eingeschlossen")
            return None
        return kopf

    def _unbekannte_tabellen(self) -> None:
        bekannt = {KOPF, NICHT_UMGESETZT, EINGEBUNDEN, *(art.ART for art in REGELARTEN)}
        for name in self.dokument:
            if name not in bekannt:
                self.melde("", f"unbekannte Tabelle [[{name}]]; bekannt sind: {', '.join(sorted(bekannt))}")

    def _tabellen(self, name: str) -> Iterator[dict[str, Any]]:
        eintraege = self.dokument.get(name, [])
        if not isinstance(eintraege, list) or not all(isinstance(eintrag, dict) for eintrag in eintraege):
            self.melde("", f"{name} muss als [[{name}]] geschrieben werden")
            return
        yield from eintraege

    def _geltungsdauer(self, kopf: Regelwerkkopf | None) -> Geltungsdauer | None:
        eintraege = list(self._tabellen(Geltungsdauer.ART))
        if len(eintraege) != 1:
            self.melde("", f"genau eine [[{Geltungsdauer.ART}]] ist nötig, gefunden: {len(eintraege)}")
            return None
        dauer = self._eine(Geltungsdauer, eintraege[0], kopf, None)
        # An impossible one is not handed on: every rule would repeat its fault.
        return dauer if isinstance(dauer, Geltungsdauer) and _moeglich(dauer) else None

    def _regeln(self, kopf: Regelwerkkopf | None, dauer: Geltungsdauer | None) -> Iterator[Regel]:
        if dauer is not None:
            yield dauer
        for art in REGELARTEN:
            if art is Geltungsdauer:
                continue
            for eintrag in self._tabellen(art.ART):
                regel = self._eine(art, eintrag, kopf, dauer)
                if regel is not None:
                    yield regel

    def _eine(
        self, art: type[Regel], eintrag: dict[str, Any], kopf: Regelwerkkopf | None, dauer: Geltungsdauer | None
    ) -> Regel | None:
        """One rule; what the head says for all rules is filled in where the rule says nothing of its own."""
        name = str(eintrag.get("id", f"[[{art.ART}]] ohne id"))
        if "id" in eintrag:
            self.kennungen[name] += 1
        auch = eintrag.get("auch")
        for teil in (eintrag.get("zielwert"), *(auch if isinstance(auch, list) else ())):
            if isinstance(teil, dict) and "id" in teil:
                self.kennungen[str(teil["id"])] += 1
        vorgaben: dict[str, Any] = {
            "quelle": kopf.kurz if kopf else "?",
            "geprueft_am": kopf.geprueft_am if kopf else date.min,
        }
        if dauer is not None:
            vorgaben["gueltig_ab"] = dauer.gueltig_ab
            vorgaben["gueltig_bis"] = dauer.gueltig_bis
        elif art is not Geltungsdauer:
            vorgaben["gueltig_ab"] = date.min
        daten = vorgaben | eintrag
        if not str(eintrag.get("stelle", "")).strip():
            self.melde(name, "die Fundstelle fehlt (stelle)")
            daten["stelle"] = "?"
        if "quelle" in eintrag:
            self.melde(name, "unbekannter Schlüssel: quelle (sie steht im Kopf der Datei)")
            daten["quelle"] = vorgaben["quelle"]
        try:
            regel = art.model_validate(daten)
        except ValidationError as fehler:
            self._pydantic(name, fehler)
            return None
        if not _moeglich(regel):
            self.melde(name, f"unmöglicher Zeitraum: {regel.gueltig_ab} bis {regel.gueltig_bis}")
        elif dauer is not None and not _innerhalb(regel, dauer):
            self.melde(name, f"unmöglicher Zeitraum: gilt außerhalb der Geltungsdauer des Regelwerks ({dauer.id})")
        return regel

    def _nicht_umgesetzt(self) -> Iterator[NichtUmgesetzt]:
        for eintrag in self._tabellen(NICHT_UMGESETZT):
            try:
                yield NichtUmgesetzt.model_validate(eintrag)
            except ValidationError as fehler:
                self._pydantic(str(eintrag.get("regel", f"[[{NICHT_UMGESETZT}]]")), fehler)

    def _pydantic(self, name: str, fehler: ValidationError) -> None:
        for satz in auf_deutsch(fehler):
            self.melde(name, satz)

    def _doppelte(self, ausgelassen: Iterable[NichtUmgesetzt]) -> None:
        for kennung, anzahl in self.kennungen.items():
            if anzahl > 1:
                self.melde(kennung, f"die id ist {anzahl}-mal vergeben")
        for kennung, anzahl in Counter(eintrag.regel for eintrag in ausgelassen).items():
            if anzahl > 1:
                self.melde(kennung, "mehrfach als nicht umgesetzt erklärt")


def _moeglich(regel: Regel) -> bool:
    return regel.gueltig_bis is None or regel.gueltig_ab <= regel.gueltig_bis


def _innerhalb(regel: Regel, dauer: Geltungsdauer) -> bool:
    ende = dauer.gueltig_bis
    return dauer.gueltig_ab <= regel.gueltig_ab and (
        ende is None or (regel.gueltig_bis is not None and regel.gueltig_bis <= ende)
    )
