"""What changed from one Regelwerk to another, for whom, in words: rules that came, went and changed, key by key.

Rules are the same when their id is. What a rule only takes from the head of its file is compared there, once.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from pydantic import BaseModel

from domain.ereignis import Wert
from domain.regelwerk import bezeichnungen
from domain.regelwerk.arten import NichtUmgesetzt
from domain.regelwerk.in_worten import Zeile, fuer_wen, in_worten, wie_in_der_quelle
from domain.regelwerk.regel import Regel
from domain.regelwerk.regelwerk import Regelwerk
from domain.regelwerk.wendungen import bedingung_in_worten, ist_gesagt, wert_in_worten
from domain.vokabular import Grad

WORTLAUT = frozenset({"text", "stelle", "geprueft_am"})
"""Keys that no judgement depends on: where only these change, nothing changes for a case."""

_NUR_IM_KOPF = frozenset({"id", "quelle"})
_AUCH_IM_KOPF = ("gueltig_ab", "gueltig_bis")


@dataclass(frozen=True, slots=True)
class Aenderung:
    """One key that has another value: before, after, and the difference in a sentence."""

    feld: str
    wort: str
    vorher: str
    nachher: str
    text: str

    def __str__(self) -> str:
        return f"{self.wort}: {self.text}"


@dataclass(frozen=True, slots=True)
class Regelaenderung:
    """A rule that came, went or changed. Fundstelle, Grad and wording are of the later side where there is one."""

    regel: str
    art: Literal["neu", "entfallen", "geaendert"]
    regelart: str
    grad: Grad
    text: str
    fundstelle_vorher: str | None
    fundstelle_nachher: str | None
    betrifft: str
    nur_wortlaut: bool
    aenderungen: tuple[Aenderung, ...] = ()
    in_worten: tuple[Zeile, ...] = ()
    """What a rule that came or went says."""


@dataclass(frozen=True)
class Vergleich:
    """Everything that differs between two Regelwerke."""

    kopf: tuple[Aenderung, ...]
    regeln: tuple[Regelaenderung, ...]
    nicht_umgesetzt: tuple[Aenderung, ...]

    @property
    def gleich(self) -> bool:
        """Whether both say the same; comments and the order of rules say nothing."""
        return not (self.kopf or self.regeln or self.nicht_umgesetzt)

    @cached_property
    def neue(self) -> tuple[Regelaenderung, ...]:
        return tuple(regel for regel in self.regeln if regel.art == "neu")

    @cached_property
    def entfallene(self) -> tuple[Regelaenderung, ...]:
        return tuple(regel for regel in self.regeln if regel.art == "entfallen")

    @cached_property
    def geaenderte(self) -> tuple[Regelaenderung, ...]:
        """Rules by which something is judged in another way."""
        return tuple(regel for regel in self.regeln if regel.art == "geaendert" and not regel.nur_wortlaut)

    @cached_property
    def neu_gefasste(self) -> tuple[Regelaenderung, ...]:
        """Rules that say the same in other words or at another place."""
        return tuple(regel for regel in self.regeln if regel.art == "geaendert" and regel.nur_wortlaut)


def vergleiche(vorher: Regelwerk, nachher: Regelwerk) -> Vergleich:
    """What is different in `nachher`."""
    return Vergleich(
        kopf=tuple(_felder(vorher.kopf, nachher.kopf)),
        regeln=tuple(_regeln(vorher, nachher)),
        nicht_umgesetzt=tuple(_nicht_umgesetzt(vorher, nachher)),
    )


def _regeln(vorher: Regelwerk, nachher: Regelwerk) -> Iterator[Regelaenderung]:
    alle = {regel.id: regel for regel in (*vorher.alle, *nachher.alle)}
    for regel in wie_in_der_quelle(alle.values()):
        alt, neu = vorher.nach_id.get(regel.id), nachher.nach_id.get(regel.id)
        if alt is None:
            yield _ganze(regel, nachher, "neu")
        elif neu is None:
            yield _ganze(regel, vorher, "entfallen")
        elif aenderungen := tuple(_aenderungen(alt, vorher, neu, nachher)):
            yield Regelaenderung(
                regel=regel.id,
                art="geaendert",
                regelart=bezeichnungen.art(type(neu)).wort,
                grad=neu.grad,
                text=neu.text,
                fundstelle_vorher=alt.fundstelle,
                fundstelle_nachher=neu.fundstelle,
                betrifft=fuer_wen(neu),
                nur_wortlaut=all(aenderung.feld in WORTLAUT for aenderung in aenderungen),
                aenderungen=aenderungen,
            )


def _ganze(regel: Regel, werk: Regelwerk, art: Literal["neu", "entfallen"]) -> Regelaenderung:
    return Regelaenderung(
        regel=regel.id,
        art=art,
        regelart=bezeichnungen.art(type(regel)).wort,
        grad=regel.grad,
        text=regel.text,
        fundstelle_vorher=regel.fundstelle if art == "entfallen" else None,
        fundstelle_nachher=regel.fundstelle if art == "neu" else None,
        betrifft=fuer_wen(regel),
        nur_wortlaut=False,
        in_worten=in_worten(regel, werk),
    )


def _aenderungen(alt: Regel, vorher: Regelwerk, neu: Regel, nachher: Regelwerk) -> Iterator[Aenderung]:
    if type(alt) is not type(neu):
        yield _aenderung("art", "Art", bezeichnungen.art(type(alt)).wort, bezeichnungen.art(type(neu)).wort)
    nicht_hier = set(_NUR_IM_KOPF)
    if neu is not nachher.geltungsdauer:
        nicht_hier |= {
            name
            for name in _AUCH_IM_KOPF
            if getattr(alt, name) == getattr(vorher, name) and getattr(neu, name) == getattr(nachher, name)
        }
    if alt.geprueft_am == vorher.kopf.geprueft_am and neu.geprueft_am == nachher.kopf.geprueft_am:
        nicht_hier.add("geprueft_am")
    yield from _felder(alt, neu, frozenset(nicht_hier))


def _felder(alt: BaseModel, neu: BaseModel, ausser: frozenset[str] = frozenset()) -> Iterator[Aenderung]:
    """Every key with another value; one that only one of two classes has counts as unsaid in the other."""
    namen = {**dict.fromkeys(type(neu).model_fields), **dict.fromkeys(type(alt).model_fields)}
    for name in bezeichnungen.in_lesefolge(namen):
        if name in ausser or _wert(alt, name) == _wert(neu, name):
            continue
        hier = neu if name in type(neu).model_fields else alt
        wort = bezeichnungen.feld(type(hier), name).wort
        vorher, nachher = _in_worten(alt, name), _in_worten(neu, name)
        yield Aenderung(name, wort, vorher, nachher, _unterschied(alt, neu, name, vorher, nachher))


def _aenderung(feld: str, wort: str, vorher: str, nachher: str) -> Aenderung:
    return Aenderung(feld, wort, vorher, nachher, f"{nachher} statt {vorher}")


def _wert(modell: BaseModel, name: str) -> object:
    return getattr(modell, name, None)


def _in_worten(modell: BaseModel, name: str) -> str:
    klasse = type(modell)
    return wert_in_worten(klasse, name, getattr(modell, name)) if name in klasse.model_fields else "keine Angabe"


def _unterschied(alt: BaseModel, neu: BaseModel, name: str, vorher: str, nachher: str) -> str:
    """As short as it can be said: for lists what came and went, for tables which of their keys."""
    links, rechts = _wert(alt, name), _wert(neu, name)
    if links is None:
        return f"{nachher} (bisher {vorher})"
    if rechts is None:
        return f"{nachher} mehr (bisher {vorher})"
    if isinstance(links, Wert) and isinstance(rechts, Wert) and type(links) is type(rechts):
        return "; ".join(_je_bedingung(links, rechts))
    if isinstance(links, Mapping) and isinstance(rechts, Mapping):
        return "; ".join(_je_eintrag(type(neu), name, links, rechts))
    if isinstance(links, tuple) and isinstance(rechts, tuple):
        klasse = type(neu)
        dazu = [wert for wert in rechts if wert not in links]
        weg = [wert for wert in links if wert not in rechts]
        saetze = [
            f"{was} {wert_in_worten(klasse, name, tuple(werte))}"
            for was, werte in (("dazu", dazu), ("nicht mehr", weg))
            if werte
        ]
        return "; ".join(saetze) or f"andere Reihenfolge: {nachher}"
    if name == "text":
        return f"„{nachher}“ statt „{vorher}“"
    return f"{nachher} statt {vorher}"


def _je_bedingung(alt: BaseModel, neu: BaseModel) -> Iterator[str]:
    """The keys of a table inside a rule: what it asks now, what it no longer asks."""
    klasse = type(neu)
    for name in bezeichnungen.in_lesefolge(klasse.model_fields):
        links, rechts = getattr(alt, name), getattr(neu, name)
        if links == rechts:
            continue
        vorher, nachher = bedingung_in_worten(klasse, name, links), bedingung_in_worten(klasse, name, rechts)
        if not ist_gesagt(alt, name):
            yield f"nur noch {nachher}" if rechts is not None and links is None else f"{nachher} statt {vorher}"
        elif rechts is None:
            yield f"nicht mehr nur {vorher}"
        else:
            yield f"{nachher} statt {vorher}"


def _je_eintrag(
    klasse: type[BaseModel], name: str, alt: Mapping[object, object], neu: Mapping[object, object]
) -> Iterator[str]:
    """The entries of a table of the author's own: which functions have which roles."""
    for schluessel in {**neu, **alt}:
        if alt.get(schluessel) == neu.get(schluessel):
            continue
        vorher, nachher = (
            wert_in_worten(klasse, name, {schluessel: seite[schluessel]}) if schluessel in seite else None
            for seite in (alt, neu)
        )
        if vorher is None:
            yield f"dazu {nachher}"
        elif nachher is None:
            yield f"nicht mehr {vorher}"
        else:
            yield f"{nachher} statt {vorher}"


def _nicht_umgesetzt(vorher: Regelwerk, nachher: Regelwerk) -> Iterator[Aenderung]:
    def gruende(werk: Regelwerk) -> dict[str, NichtUmgesetzt]:
        return {eintrag.regel: eintrag for eintrag in werk.nicht_umgesetzt}

    alte, neue = gruende(vorher), gruende(nachher)
    for regel in {**alte, **neue}:
        alt, neu = alte.get(regel), neue.get(regel)
        if alt == neu:
            continue
        if alt is None and neu is not None:
            yield Aenderung(regel, regel, "", neu.grund, f"jetzt nicht umgesetzt: {neu.grund}")
        elif neu is None and alt is not None:
            yield Aenderung(regel, regel, alt.grund, "", "nicht mehr als nicht umgesetzt erklärt")
        elif alt is not None and neu is not None:
            yield _aenderung(regel, regel, alt.grund, neu.grund)
