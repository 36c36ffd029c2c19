"""From the text of a file to a checked Regelwerk, or to the list of everything that is wrong with it."""

import hashlib
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from pydantic import ValidationError

from domain.regelwerk.arten import (
    REGELARTEN,
    Abgangsgrund,
    Dokumentationspflicht,
    Fristregel,
    Geltungsdauer,
    Instrument,
    Kapazitaet,
    NichtUmgesetzt,
    Regel,
    Vorgangsregel,
    Warteliste,
    Zugangskriterium,
)
from domain.regelwerk.forderungen import AngabeGefordert, FelderGefordert
from domain.regelwerk.muster import unbekannte_felder
from domain.regelwerk.pruefung import pflichtkonflikte
from domain.regelwerk.regelwerk import Regelwerk, Regelwerkkopf

KOPF = "regelwerk"
NICHT_UMGESETZT = "nicht_umgesetzt"
MAX_ZEICHEN = 2_000_000


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


def lade(text: str, datei: str) -> Regelwerk:
    """The Regelwerk of this text; raises RegelwerkFehlerhaft with every fault found."""
    regelwerk, fehler = pruefe(text, datei)
    if regelwerk is None:
        raise RegelwerkFehlerhaft(fehler)
    return regelwerk


def pruefe(text: str, datei: str) -> tuple[Regelwerk | None, tuple[Fehler, ...]]:
    """The Regelwerk and no fault, or None and all faults, in the order of the file."""
    if len(text) > MAX_ZEICHEN:
        return None, (Fehler(datei, "", f"die Datei hat mehr als {MAX_ZEICHEN} Zeichen"),)
    try:
        dokument = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fehler:
        return None, (Fehler(datei, "", f"kein gültiges TOML: {fehler}"),)
    return _Pruefung(datei, dokument, hashlib.sha256(text.encode()).hexdigest()).ergebnis()


R = TypeVar("R", bound=Regel)


def _nur(regeln: Iterable[Regel], art: type[R]) -> tuple[R, ...]:
    return tuple(regel for regel in regeln if isinstance(regel, art))


class _Pruefung:
    """Collects the rules and the faults of one file."""

    def __init__(self, datei: str, dokument: Mapping[str, Any], sha256: str) -> None:
        self.datei = datei
        self.dokument = dokument
        self.sha256 = sha256
        self.fehler: list[Fehler] = []

    def ergebnis(self) -> tuple[Regelwerk | None, tuple[Fehler, ...]]:
        kopf = self._kopf()
        self._unbekannte_tabellen()
        dauer = self._geltungsdauer(kopf)
        regeln = list(self._regeln(kopf, dauer))
        ausgelassen = list(self._nicht_umgesetzt())
        self._querpruefung(regeln, ausgelassen)
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

    def melde(self, regel: str, grund: str) -> None:
        self.fehler.append(Fehler(self.datei, regel, grund))

    def _kopf(self) -> Regelwerkkopf | None:
        if KOPF not in self.dokument:
            self.melde("", f"die Tabelle [{KOPF}] fehlt")
            return None
        try:
            return Regelwerkkopf.model_validate(self.dokument[KOPF])
        except ValidationError as fehler:
            self._pydantic(f"[{KOPF}]", fehler)
            return None

    def _unbekannte_tabellen(self) -> None:
        bekannt = {KOPF, NICHT_UMGESETZT, *(art.ART for art in REGELARTEN)}
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
        return dauer if isinstance(dauer, Geltungsdauer) else None

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
        if not str(eintrag.get("stelle", "")).strip():
            self.melde(name, "die Fundstelle fehlt (stelle)")
            return None
        if "quelle" in eintrag:
            self.melde(name, "unbekannter Schlüssel: quelle (sie steht im Kopf der Datei)")
            return None
        vorgaben: dict[str, Any] = {"quelle": kopf.kurz if kopf else "?"}
        if kopf is not None:
            vorgaben["geprueft_am"] = kopf.geprueft_am
        if dauer is not None:
            vorgaben["gueltig_ab"] = dauer.gueltig_ab
            vorgaben["gueltig_bis"] = dauer.gueltig_bis
        elif art is not Geltungsdauer:
            vorgaben["gueltig_ab"] = date.min
        try:
            regel = art.model_validate(vorgaben | eintrag)
        except ValidationError as fehler:
            self._pydantic(name, fehler)
            return None
        if regel.gueltig_bis is not None and regel.gueltig_bis < regel.gueltig_ab:
            self.melde(name, f"unmöglicher Zeitraum: {regel.gueltig_ab} bis {regel.gueltig_bis}")
        return regel

    def _nicht_umgesetzt(self) -> Iterator[NichtUmgesetzt]:
        for eintrag in self._tabellen(NICHT_UMGESETZT):
            try:
                yield NichtUmgesetzt.model_validate(eintrag)
            except ValidationError as fehler:
                self._pydantic(str(eintrag.get("regel", f"[[{NICHT_UMGESETZT}]]")), fehler)

    def _pydantic(self, name: str, fehler: ValidationError) -> None:
        for einzelner in fehler.errors(include_url=False, include_input=False):
            wo = ".".join(str(teil) for teil in einzelner["loc"])
            if einzelner["type"] == "extra_forbidden":
                self.melde(name, f"unbekannter Schlüssel: {wo}")
            elif einzelner["type"] == "missing":
                self.melde(name, f"es fehlt: {wo}")
            else:
                self.melde(name, f"{wo}: {einzelner['msg']}" if wo else einzelner["msg"])

    def _querpruefung(self, regeln: list[Regel], ausgelassen: list[NichtUmgesetzt]) -> None:
        zaehler = Counter(regel.id for regel in regeln)
        for kennung, anzahl in zaehler.items():
            if anzahl > 1:
                self.melde(kennung, f"die id ist {anzahl}-mal vergeben")
        for doppelt, anzahl in Counter(eintrag.regel for eintrag in ausgelassen).items():
            if anzahl > 1:
                self.melde(doppelt, "mehrfach als nicht umgesetzt erklärt")
        aussagen = {regel.aussage for regel in regeln}
        for eintrag in ausgelassen:
            if eintrag.regel in aussagen:
                self.melde(eintrag.regel, "ist als nicht umgesetzt erklärt und steht doch als Regel in der Datei")
        self._abgangsgruende(regeln)
        self._felder(regeln)
        for kennung, grund in pflichtkonflikte([regel for regel in regeln if isinstance(regel, Fristregel)]):
            self.melde(kennung, grund)

    def _abgangsgruende(self, regeln: list[Regel]) -> None:
        gruende = [regel for regel in regeln if isinstance(regel, Abgangsgrund)]
        for schluessel, anzahl in Counter(grund.schluessel for grund in gruende).items():
            if anzahl > 1:
                self.melde(schluessel, f"der Abgangsgrund ist {anzahl}-mal beschrieben")
        # Reasons of the statute layer live in another file, so an unknown reason can only be told when none is local.
        for regel in regeln:
            if isinstance(regel, Vorgangsregel) and regel.gruende and "fallabgang" not in regel.vorgaenge:
                self.melde(regel.id, "gruende nennt nur, wer den Vorgang fallabgang regelt")

    def _felder(self, regeln: Iterable[Regel]) -> None:
        """A field that the events do not have could never be filled in."""
        for regel in regeln:
            if isinstance(regel, Dokumentationspflicht):
                felder, vorgaenge = regel.felder, regel.vorgaenge
            elif isinstance(regel, Vorgangsregel) and isinstance(regel.verlangt, FelderGefordert):
                felder, vorgaenge = regel.verlangt.felder, regel.vorgaenge
            elif isinstance(regel, Vorgangsregel) and isinstance(regel.verlangt, AngabeGefordert):
                felder, vorgaenge = ("angaben",), regel.vorgaenge
            else:
                continue
            for vorgang in vorgaenge:
                for feld in unbekannte_felder(vorgang, felder):
                    self.melde(regel.id, f"der Vorgang {vorgang} hat kein Feld {feld}")
