"""Lanes: rules of one duty of which at most one holds at a time, and which one holds for a case on a day."""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from domain.fall import Fall
from domain.fristen.blick import Blick
from domain.kalender import EIN_TAG
from domain.regelwerk.arten import Ausnahme
from domain.regelwerk.fristregel import Fristregel
from domain.regelwerk.geltung import Sachlage
from domain.regelwerk.inkraft import Regeln, Regelstand
from domain.vokabular import Zeitraumart

Spurschluessel = tuple[str, str]
"""(duty, "" or, where a duty has several lanes, the first rule of the lane; other layers and Zielwerte say so)."""

ZIEL = "/ziel"
BUND = "bund/"


@dataclass(frozen=True)
class Spur:
    """Rules of which at most one holds at a time."""

    schluessel: Spurschluessel
    regeln: tuple[Fristregel, ...]
    arten: frozenset[str]
    """All kinds of events that start or fulfil one of them: no other can move the lane."""
    enden: frozenset[Zeitraumart]
    """The kinds of periods from whose end one of them counts."""

    @property
    def zielspur(self) -> "Spur | None":
        """The lane of the Zielwerte of its rules."""
        ziele = tuple(regel.zielregel for regel in self.regeln if regel.zielregel is not None)
        pflicht, name = self.schluessel
        return Spur((pflicht, name + ZIEL), ziele, self.arten, self.enden) if ziele else None


def _spuren(regeln: tuple[Fristregel, ...], schicht: str) -> tuple[Spur, ...]:
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
        _spur((pflicht, schicht + ("" if len(spurgruppen) == 1 else min(regel.id for regel in gruppe))), gruppe)
        for pflicht, spurgruppen in gruppen.items()
        for gruppe in spurgruppen
    )


def _spur(schluessel: Spurschluessel, gruppe: list[Fristregel]) -> Spur:
    arten = frozenset[str]().union(*(regel.arten for regel in gruppe))
    enden = frozenset[Zeitraumart]().union(*(regel.enden for regel in gruppe))
    return Spur(schluessel, tuple(gruppe), arten, enden)


def _nebeneinander(links: Fristregel, rechts: Fristregel) -> bool:
    return rechts.id in links.neben or links.id in rechts.neben


def _ersetzen_sich(links: Fristregel, rechts: Fristregel) -> bool:
    return rechts.id in links.statt or links.id in rechts.statt


@dataclass(frozen=True)
class Spuren:
    """The lanes of what judges on a day: by key, and for each kind of event those it can move."""

    nach_schluessel: Mapping[Spurschluessel, Spur]
    nach_art: Mapping[str, tuple[Spurschluessel, ...]]
    mit_enden: tuple[Spurschluessel, ...]
    """Lanes of which a rule counts from the end of something."""
    blick: Blick
    """What of a case the scopes of these rules look at."""
    gewaehlt: dict[Hashable, Mapping[Spurschluessel, Fristregel]] = field(
        default_factory=dict, compare=False, repr=False
    )
    """What was chosen before: many cases stand alike, and most days of one do."""


def spuren(regelstand: Regelstand, regeln: Regeln) -> Spuren:
    """The lanes of what judges on a day; computed once per set of rules."""
    return regelstand.merke(("spuren", regeln.tag), lambda: _tafel(_alle_spuren(regeln), regeln.ausnahmen))


def _alle_spuren(regeln: Regeln) -> Iterator[Spur]:
    """No rule of one layer shares a lane with one of the other: a local one never takes the place of a statutory one."""
    for schicht, fristen in regeln.fristen_je_schicht:
        for spur in _spuren(fristen, BUND if schicht == "bund" else ""):
            yield spur
            if spur.zielspur is not None:
                yield spur.zielspur


def _tafel(alle: Iterable[Spur], ausnahmen: Iterable[Ausnahme]) -> Spuren:
    nach_schluessel = {spur.schluessel: spur for spur in alle}
    geltungen = [regel.geltung for spur in nach_schluessel.values() for regel in spur.regeln]
    blick = Blick.auf([*geltungen, *(ausnahme.geltung for ausnahme in ausnahmen)])
    nach_art: dict[str, tuple[Spurschluessel, ...]] = {}
    for spur in nach_schluessel.values():
        for art in spur.arten:
            nach_art[art] = (*nach_art.get(art, ()), spur.schluessel)
    return Spuren(nach_schluessel, nach_art, tuple(k for k, spur in nach_schluessel.items() if spur.enden), blick)


def altersgrenzen(regelstand: Regelstand) -> frozenset[int]:
    """Every age a Frist rule of this Mandant, or an exemption, asks for, at any time."""
    return regelstand.merke(
        ("altersgrenzen", date.min),
        lambda: frozenset(
            grenze
            for abschnitte in regelstand.abschnitte.values()
            for abschnitt in abschnitte
            for geltung in (
                *(regel.geltung for regel in abschnitt.regelwerk.fristen),
                *(ausnahme.geltung for ausnahme in abschnitt.regelwerk.ausnahmen),
            )
            for grenze in geltung.altersgrenzen
        ),
    )


def massgebliche_regeln(
    regelstand: Regelstand, regeln: Regeln, lage: Sachlage, fall: Fall, tag: date
) -> Mapping[Spurschluessel, Fristregel]:
    """Per lane the one rule that holds for the case on that day; lanes in which none holds are missing.

    A rule that holds only for stays begun under its version (`ab_zugang`) leaves older stays to the version before. A case
    that is exempt from the rule that would hold has none in that lane.
    """
    tafel = spuren(regelstand, regeln)
    gesehen = tafel.blick.sieht(lage)
    gewaehlte = tafel.gewaehlt.get(gesehen)
    if gewaehlte is None:
        if len(tafel.gewaehlt) >= MERKT_SICH:
            tafel.gewaehlt.clear()
        gewaehlte = tafel.gewaehlt[gesehen] = _mit_zielen(_gewaehlte(tafel, regeln, lage))
    if not fall.aufenthalte:
        return gewaehlte
    aeltere = {
        schluessel: seit
        for schluessel, regel in gewaehlte.items()
        if regel.gilt_fuer == "ab_zugang"
        and not schluessel[1].endswith(ZIEL)
        and (seit := regelstand.seit(regel, tag)) > max(date.min, fall.aufenthalte[-1].von)
    }
    return _mit_aelteren(regelstand, gewaehlte, aeltere, lage, fall) if aeltere else gewaehlte


MERKT_SICH = 20_000
"""So many situations are remembered per set of rules before it starts anew."""


def _gewaehlte(tafel: Spuren, regeln: Regeln, lage: Sachlage) -> dict[Spurschluessel, Fristregel]:
    ergebnis: dict[Spurschluessel, Fristregel] = {}
    for schluessel, spur in tafel.nach_schluessel.items():
        if not schluessel[1].endswith(ZIEL):
            regel = next(iter(unersetzte(spur.regeln, lage)), None)
            if regel is not None and ausnahme_von(regel, regeln, lage) is None:
                ergebnis[schluessel] = regel
    return ergebnis


def _mit_aelteren(
    regelstand: Regelstand,
    gewaehlte: Mapping[Spurschluessel, Fristregel],
    aeltere: Mapping[Spurschluessel, date],
    lage: Sachlage,
    fall: Fall,
) -> dict[Spurschluessel, Fristregel]:
    """With what held in these lanes on the day before the version that leaves older stays alone."""
    ergebnis = {schluessel: regel for schluessel, regel in gewaehlte.items() if not schluessel[1].endswith(ZIEL)}
    for schluessel, seit in aeltere.items():
        davor = seit - EIN_TAG
        fruehere = massgebliche_regeln(regelstand, regelstand.am(davor), lage, fall, davor)
        if schluessel in fruehere:
            ergebnis[schluessel] = fruehere[schluessel]
        else:
            del ergebnis[schluessel]
    return _mit_zielen(ergebnis)


def _mit_zielen(regeln: dict[Spurschluessel, Fristregel]) -> dict[Spurschluessel, Fristregel]:
    """A Zielwert holds whenever its rule does."""
    for (pflicht, name), regel in list(regeln.items()):
        if regel.zielregel is not None:
            regeln[pflicht, name + ZIEL] = regel.zielregel
    return regeln


def unersetzte(regeln: Iterable[Fristregel], lage: Sachlage) -> list[Fristregel]:
    """Those in whose scope the case is and that no other of these replaces there. Exemptions are not asked."""
    im_geltungsbereich = [regel for regel in regeln if regel.geltung.laeuft(lage)]
    ersetzt = {kennung for regel in im_geltungsbereich for kennung in regel.statt}
    return [regel for regel in im_geltungsbereich if regel.id not in ersetzt]


def ausnahme_von(regel: Fristregel, regeln: Regeln, lage: Sachlage) -> Ausnahme | None:
    """The exemption that holds for the case on that day."""
    return next((a for a in regeln.ausnahmen_von(regel) if a.geltung.trifft_zu(lage)), None)
