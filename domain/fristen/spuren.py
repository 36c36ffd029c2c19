"""Lanes: rules of one duty of which at most one holds at a time, and which one holds for a case on a day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from domain.fall import Fall
from domain.regelwerk.arten import Fristregel
from domain.regelwerk.geltung import Sachlage
from domain.regelwerk.inkraft import EIN_TAG, Regeln, Regelstand

Spurschluessel = tuple[str, str]
"""(duty, "" or, where a duty has several lanes, the first rule of the lane)."""


@dataclass(frozen=True)
class Spur:
    """Rules of which at most one holds at a time."""

    schluessel: Spurschluessel
    regeln: tuple[Fristregel, ...]
    arten: frozenset[str]
    """All kinds of events that start or fulfil one of them: no other can move the lane."""


def _spuren(regeln: tuple[Fristregel, ...]) -> tuple[Spur, ...]:
    """Rules of one duty share a lane unless they run side by side: a replaced rule joins the one that replaces it, and
    rules whose scopes exclude each other follow one another."""
    gruppen: dict[str, list[list[Fristregel]]] = {}
    for regel in regeln:
        vorhandene = gruppen.setdefault(regel.pflicht, [])
        moegliche = [gruppe for gruppe in vorhandene if not any(_nebeneinander(regel, andere) for andere in gruppe)]
        ersetzende = [gruppe for gruppe in moegliche if any(_ersetzen_sich(regel, andere) for andere in gruppe)]
        if ersetzende or moegliche:
            (ersetzende or moegliche)[0].append(regel)
        else:
            vorhandene.append([regel])
    return tuple(
        _spur((pflicht, "" if len(spurgruppen) == 1 else min(regel.id for regel in gruppe)), gruppe)
        for pflicht, spurgruppen in gruppen.items()
        for gruppe in spurgruppen
    )


def _spur(schluessel: Spurschluessel, gruppe: list[Fristregel]) -> Spur:
    ausloesende = frozenset(
        ausloeser.muster.ereignis for regel in gruppe for ausloeser in regel.ausloeser if ausloeser.muster is not None
    )
    erfuellende = frozenset(muster.ereignis for regel in gruppe for muster in regel.erfuellt_durch)
    return Spur(schluessel, tuple(gruppe), ausloesende | erfuellende)


def _nebeneinander(links: Fristregel, rechts: Fristregel) -> bool:
    return rechts.id in links.neben or links.id in rechts.neben


def _ersetzen_sich(links: Fristregel, rechts: Fristregel) -> bool:
    return rechts.id in links.statt or links.id in rechts.statt


@dataclass(frozen=True)
class Spuren:
    """The lanes of what judges on a day: by key, and for each kind of event those it can move."""

    nach_schluessel: Mapping[Spurschluessel, Spur]
    nach_art: Mapping[str, tuple[Spurschluessel, ...]]


def spuren(regelstand: Regelstand, regeln: Regeln) -> Spuren:
    """The lanes of what judges on a day; computed once per set of rules."""
    return regelstand.merke(("spuren", regeln.tag), lambda: _tafel(_spuren(regeln.fristen)))


def _tafel(alle: Iterable[Spur]) -> Spuren:
    nach_schluessel = {spur.schluessel: spur for spur in alle}
    nach_art: dict[str, tuple[Spurschluessel, ...]] = {}
    for spur in nach_schluessel.values():
        for art in spur.arten:
            nach_art[art] = (*nach_art.get(art, ()), spur.schluessel)
    return Spuren(nach_schluessel, nach_art)


def altersgrenzen(regelstand: Regelstand) -> frozenset[int]:
    """Every age a Frist rule of this Mandant asks for, at any time."""
    return regelstand.merke(
        ("altersgrenzen", date.min),
        lambda: frozenset(
            grenze
            for abschnitte in regelstand.abschnitte.values()
            for abschnitt in abschnitte
            for regel in abschnitt.regelwerk.fristen
            for grenze in regel.geltung.altersgrenzen
        ),
    )


def massgebliche_regeln(
    regelstand: Regelstand, regeln: Regeln, lage: Sachlage, fall: Fall, tag: date
) -> dict[Spurschluessel, Fristregel]:
    """Per lane the one rule that holds for the case on that day; lanes in which none holds are missing.

    A rule that holds only for stays begun under its version (`ab_zugang`) leaves older stays to the version before.
    """
    ergebnis: dict[Spurschluessel, Fristregel] = {}
    for spur in spuren(regelstand, regeln).nach_schluessel.values():
        im_geltungsbereich = [regel for regel in spur.regeln if regel.geltung.trifft_zu(lage)]
        ersetzt = {kennung for regel in im_geltungsbereich for kennung in regel.statt}
        regel = next((regel for regel in im_geltungsbereich if regel.id not in ersetzt), None)
        if regel is not None:
            ergebnis[spur.schluessel] = regel
    for schluessel, regel in list(ergebnis.items()):
        if regel.gilt_fuer == "ab_zugang" and fall.aufenthalte:
            seit = regelstand.seit(regel, tag)
            if fall.aufenthalte[-1].von < seit and seit > date.min:
                fruehere = massgebliche_regeln(regelstand, regelstand.am(seit - EIN_TAG), lage, fall, seit - EIN_TAG)
                if schluessel in fruehere:
                    ergebnis[schluessel] = fruehere[schluessel]
                else:
                    del ergebnis[schluessel]
    return ergebnis
