"""Lanes: rules of one duty of which at most one holds at a time, and which one holds for a case on a day."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial

from domain.fall import Fall
from domain.fristen.blick import Blick
from domain.fristen.weichen import Spurschluessel, Weichen
from domain.kalender import EIN_TAG
from domain.regelwerk.arten import Ausnahme
from domain.regelwerk.fristregel import Fristregel
from domain.regelwerk.geltung import Geltung, Sachlage
from domain.regelwerk.inkraft import Regelstand
from domain.regelwerk.regeln import Regeln
from domain.vokabular import Zeitraumart

ZIEL = "/ziel"
BUND = "bund/"


@dataclass(frozen=True)
class Spur:
    """Rules of which at most one holds at a time."""

    schluessel: Spurschluessel
    regeln: tuple[Fristregel, ...]
    enden: frozenset[Zeitraumart]
    """The kinds of periods from whose end one of them counts."""

    @property
    def zielspur(self) -> "Spur | None":
        """The lane of the Zielwerte of its rules."""
        ziele = tuple(regel.zielregel for regel in self.regeln if regel.zielregel is not None)
        pflicht, name = self.schluessel
        return Spur((pflicht, name + ZIEL), ziele, self.enden) if ziele else None


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
    return Spur(schluessel, tuple(gruppe), frozenset[Zeitraumart]().union(*(regel.enden for regel in gruppe)))


def _nebeneinander(links: Fristregel, rechts: Fristregel) -> bool:
    return rechts.id in links.neben or links.id in rechts.neben


def _ersetzen_sich(links: Fristregel, rechts: Fristregel) -> bool:
    return rechts.id in links.statt or links.id in rechts.statt


MERKT_SICH = 20_000
"""So many situations are remembered before it starts anew."""


@dataclass(frozen=True)
class Auswahl:
    """Which rules were chosen before, by what their scopes look at: many cases stand alike, and most days of one do."""

    blick: Blick
    _gemerkt: dict[Hashable, Mapping[Spurschluessel, Fristregel]] = field(
        default_factory=dict, compare=False, repr=False
    )

    def zu(
        self, lage: Sachlage, waehle: Callable[[], Mapping[Spurschluessel, Fristregel]]
    ) -> Mapping[Spurschluessel, Fristregel]:
        """What `waehle` says of this situation, or has said of one that looks the same."""
        gesehen = self.blick.sieht(lage)
        gewaehlte = self._gemerkt.get(gesehen)
        if gewaehlte is None:
            if len(self._gemerkt) >= MERKT_SICH:
                self._gemerkt.clear()
            gewaehlte = self._gemerkt[gesehen] = waehle()
        return gewaehlte


@dataclass(frozen=True)
class Spuren:
    """The lanes of what judges on a day: by key, and for an entry those it can move."""

    nach_schluessel: Mapping[Spurschluessel, Spur]
    weichen: Weichen
    mit_enden: tuple[Spurschluessel, ...]
    """Lanes of which a rule counts from the end of something."""
    gruppen: tuple[tuple[tuple[Spur, ...], Auswahl], ...]
    """Lanes whose scopes look at the same facts, without those of Zielwerte: of few facts there are few situations."""
    auswahl: Auswahl
    """Of all lanes together."""
    eigene: frozenset[int]
    """Which rules these are, by identity: what goes on under another is of an older version."""


def spuren(regelstand: Regelstand, regeln: Regeln) -> Spuren:
    """The lanes of what judges on a day; computed once per set of rules."""
    return regelstand.merke(("spuren", regeln.tag), lambda: _tafel(_alle_spuren(regeln), regeln))


def _alle_spuren(regeln: Regeln) -> Iterator[Spur]:
    """No rule of one layer shares a lane with one of the other: a local one never takes the place of a statutory one."""
    for schicht, fristen in regeln.fristen_je_schicht:
        for spur in _spuren(fristen, BUND if schicht == "bund" else ""):
            yield spur
            if spur.zielspur is not None:
                yield spur.zielspur


def _tafel(alle: Iterable[Spur], regeln: Regeln) -> Spuren:
    nach_schluessel = {spur.schluessel: spur for spur in alle}
    nach_blick: dict[Blick, list[Spur]] = {}
    for spur in nach_schluessel.values():
        if not spur.schluessel[1].endswith(ZIEL):
            nach_blick.setdefault(Blick.auf(_geltungen(spur, regeln)), []).append(spur)
    return Spuren(
        nach_schluessel=nach_schluessel,
        weichen=Weichen({k: [m for regel in spur.regeln for m in regel.muster] for k, spur in nach_schluessel.items()}),
        mit_enden=tuple(k for k, spur in nach_schluessel.items() if spur.enden),
        gruppen=tuple((tuple(gruppe), Auswahl(blick)) for blick, gruppe in nach_blick.items()),
        auswahl=Auswahl(Blick.auf(g for spur in nach_schluessel.values() for g in _geltungen(spur, regeln))),
        eigene=frozenset(id(regel) for spur in nach_schluessel.values() for regel in spur.regeln),
    )


def _geltungen(spur: Spur, regeln: Regeln) -> Iterator[Geltung]:
    """The scopes that decide which rule of a lane holds, those of the exemptions among them."""
    for regel in spur.regeln:
        yield regel.geltung
        yield from (ausnahme.geltung for ausnahme in regeln.ausnahmen_von(regel))


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
    gewaehlte = tafel.auswahl.zu(lage, lambda: _mit_zielen(_gewaehlte(tafel, regeln, lage)))
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


def _gewaehlte(tafel: Spuren, regeln: Regeln, lage: Sachlage) -> dict[Spurschluessel, Fristregel]:
    ergebnis: dict[Spurschluessel, Fristregel] = {}
    for gruppe, auswahl in tafel.gruppen:
        ergebnis.update(auswahl.zu(lage, partial(_gewaehlte_aus, gruppe, regeln, lage)))
    return ergebnis


def _gewaehlte_aus(alle: Iterable[Spur], regeln: Regeln, lage: Sachlage) -> dict[Spurschluessel, Fristregel]:
    ergebnis: dict[Spurschluessel, Fristregel] = {}
    for spur in alle:
        regel = next(iter(unersetzte(spur.regeln, lage)), None)
        if regel is not None and ausnahme_von(regel, regeln, lage) is None:
            ergebnis[spur.schluessel] = regel
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
