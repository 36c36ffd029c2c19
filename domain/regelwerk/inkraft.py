"""Which Regelwerke judge on which day: one local and one of the statute layer, following each other over time."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, lru_cache
from typing import NamedTuple, TypeVar

from domain.ereignis import Ereignis, Regelwerkverweis
from domain.ereignisse import Fallabgang
from domain.kalender import EIN_TAG
from domain.organisation.ereignisse import RegelwerkInKraftGesetzt
from domain.regelwerk.angaben import angaben_von
from domain.regelwerk.arten import (
    Abgangsgrund,
    Angabe,
    Ausnahme,
    Begriff,
    Dokumentationspflicht,
    Instrument,
    Kapazitaet,
    Verweis,
    Vorgangsregel,
    Warteliste,
    Zugangskriterium,
)
from domain.regelwerk.ereignisart import ereignisart
from domain.regelwerk.forderungen import LaufendGefordert
from domain.regelwerk.fristregel import Fristregel
from domain.regelwerk.regel import Regel
from domain.regelwerk.regelwerk import Regelwerk, Schicht
from domain.vokabular import NIE, Funktion, Merkmal, Rolle, Teamart

RegelT = TypeVar("RegelT", bound=Regel)
VorgangT = TypeVar("VorgangT", bound=Angabe | Vorgangsregel | Dokumentationspflicht)
T = TypeVar("T")


@dataclass(frozen=True)
class Geltungsabschnitt:
    """From `von` until `bis` (both included) this text judges in its layer."""

    von: date
    bis: date
    regelwerk: Regelwerk


@dataclass(frozen=True)
class Regeln:
    """Everything that judges on one day: what is in force of both layers, limited to rules valid on that day."""

    tag: date
    lokal: Regelwerk | None
    bund: Regelwerk | None
    _angaben: dict[str, Mapping[str, str]] = field(default_factory=dict, compare=False, repr=False)
    _fristen_um: dict[type[Ereignis], tuple[Fristregel, ...]] = field(default_factory=dict, compare=False, repr=False)
    _ausnahmen_von: dict[str, tuple[Ausnahme, ...]] = field(default_factory=dict, compare=False, repr=False)
    _von: dict[type[Regel], tuple[Regel, ...]] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def verweise(self) -> tuple[Regelwerkverweis, ...]:
        return tuple(werk.verweis for werk in self._werke)

    @cached_property
    def _werke(self) -> tuple[Regelwerk, ...]:
        return tuple(werk for werk in (self.lokal, self.bund) if werk is not None)

    @cached_property
    def fristen(self) -> tuple[Fristregel, ...]:
        """Without their Zielwerte, and without what the statute has made void."""
        return tuple(regel for _, regeln in self.fristen_je_schicht for regel in regeln)

    def fristen_um(self, ereignis: Ereignis) -> tuple[Fristregel, ...]:
        """Those of them that an entry of this kind might fulfil, and those that may stand in their place."""
        if (klasse := type(ereignis)) not in self._fristen_um:
            gemeinte = {regel.id for regel in self.fristen if regel.fragt_nach(klasse)}
            self._fristen_um[klasse] = tuple(
                regel for regel in self.fristen if regel.id in gemeinte or not gemeinte.isdisjoint(regel.statt)
            )
        return self._fristen_um[klasse]

    @cached_property
    def fristen_und_ziele(self) -> tuple[Fristregel, ...]:
        """The same with their Zielwerte."""
        ziele = (regel.zielregel for regel in self.fristen)
        return (*self.fristen, *(ziel for ziel in ziele if ziel is not None))

    @cached_property
    def fristen_je_schicht(self) -> tuple[tuple[Schicht, tuple[Fristregel, ...]], ...]:
        """The same by layer, the statute first: no rule of one layer takes the place of one of the other."""
        return tuple(
            (werk.kopf.schicht, tuple(r for r in self._gueltige(werk.fristen) if r.id not in self.aufgehobene))
            for werk in (self.bund, self.lokal)
            if werk is not None
        )

    @cached_property
    def nichtige(self) -> Mapping[str, Instrument]:
        """The kinds of acts that are no legal acts today, and which rule says so."""
        return {
            art: instrument
            for instrument in self.instrumente
            if not instrument.gilt_am(self.tag)
            for art in instrument.ereignisse
        }

    @cached_property
    def aufgehobene(self) -> Mapping[str, Instrument]:
        """Rules that nothing could keep today but acts that are no legal acts today, and which rule says so."""
        return {
            regel.id: self.nichtige[arten[0]]
            for werk in self._werke
            for regel in (*werk.alle_fristen, *werk.vorgangsregeln)
            if (arten := _noetige_handlungen(regel)) and all(art in self.nichtige for art in arten)
        }

    @cached_property
    def ausnahmen(self) -> tuple[Ausnahme, ...]:
        return tuple(self._gueltige(regel for werk in self._werke for regel in werk.ausnahmen))

    def ausnahmen_von(self, regel: Regel) -> tuple[Ausnahme, ...]:
        """The exemptions from a rule, whether they hold for a case or not."""
        if regel.id not in self._ausnahmen_von:
            self._ausnahmen_von[regel.id] = tuple(a for a in self.ausnahmen if a.betrifft(regel))
        return self._ausnahmen_von[regel.id]

    @cached_property
    def querverweise(self) -> tuple[Verweis, ...]:
        return tuple(self._gueltige(regel for werk in self._werke for regel in werk.querverweise))

    @cached_property
    def aussagen(self) -> frozenset[str]:
        """Every statement that can be deviated from on that day."""
        return frozenset(aussage for werk in self._werke for aussage in werk.aussagen)

    def angaben(self, vorgang: str) -> Mapping[str, str]:
        """The statements known at this kind of Vorgang: key and wording."""
        if vorgang not in self._angaben:
            self._angaben[vorgang] = {
                schluessel: bezeichnung
                for werk in reversed(self._werke)
                for schluessel, bezeichnung in angaben_von(self._gueltige(werk.alle), vorgang)
            }
        return self._angaben[vorgang]

    def angewandte_angaben(self, vorgang: str) -> tuple[Angabe, ...]:
        """The rules that offer a statement at this kind of Vorgang."""
        return self._angewandte_angaben.get(vorgang, ())

    @cached_property
    def _angewandte_angaben(self) -> Mapping[str, tuple[Angabe, ...]]:
        return _je_vorgang(regel for werk in self._werke for regel in self._gueltige(werk.angaben))

    def begriffe(self, feld: str) -> Mapping[str, Begriff]:
        """The words a field may hold today."""
        return self._begriffe.get(feld, {})

    @cached_property
    def _begriffe(self) -> Mapping[str, Mapping[str, Begriff]]:
        je_feld: dict[str, dict[str, Begriff]] = {}
        for werk in reversed(self._werke):
            for begriff in self._gueltige(werk.begriffe):
                je_feld.setdefault(begriff.feld, {})[begriff.schluessel] = begriff
        return je_feld

    def rang(self, merkmal: Merkmal) -> tuple[str, ...]:
        """The values of a Merkmal from the best to the worst; none where no rule orders them."""
        return next(
            (r.werte for werk in self._werke for r in self._gueltige(werk.rangfolgen) if r.merkmal is merkmal), ()
        )

    @cached_property
    def _vorgangsregeln(self) -> Mapping[str, tuple[Vorgangsregel, ...]]:
        """Without what the statute has made void."""
        gueltige = (regel for werk in self._werke for regel in self._gueltige(werk.vorgangsregeln))
        return _je_vorgang(regel for regel in gueltige if regel.id not in self.aufgehobene)

    @cached_property
    def _dokumentationspflichten(self) -> Mapping[str, tuple[Dokumentationspflicht, ...]]:
        return _je_vorgang(regel for werk in self._werke for regel in self._gueltige(werk.dokumentationspflichten))

    @cached_property
    def kriterien(self) -> tuple[Zugangskriterium, ...]:
        return tuple(self._gueltige(regel for werk in self._werke for regel in werk.kriterien))

    @cached_property
    def warteliste(self) -> Warteliste | None:
        return next(self._gueltige(regel for werk in self._werke for regel in werk.wartelisten), None)

    @cached_property
    def instrumente(self) -> tuple[Instrument, ...]:
        """All of them, also those that are not valid today: that is what they are asked for."""
        return tuple(regel for werk in self._werke for regel in werk.instrumente)

    @cached_property
    def beurteilte_vorgaenge(self) -> frozenset[str]:
        """The kinds of Vorgang any rule says something about. Most entries of a case are of none of them."""
        angaben = (regel for werk in self._werke for regel in self._gueltige(werk.angaben))
        return frozenset(
            {ereignisart(Fallabgang)}
            | self._vorgangsregeln.keys()
            | self._dokumentationspflichten.keys()
            | {vorgang for kriterium in self.kriterien for vorgang in kriterium.bei}
            | {vorgang for instrument in self.instrumente for vorgang in instrument.ereignisse}
            | {vorgang for angabe in angaben for vorgang in angabe.vorgaenge}
        )

    def von(self, art: type[RegelT]) -> tuple[RegelT, ...]:
        """The rules of this kind, local ones first."""
        if art not in self._von:
            self._von[art] = tuple(self._gueltige(regel for werk in self._werke for regel in werk.von(art)))
        return self._von[art]  # type: ignore[return-value]  # one key, one kind of rules

    def vorgangsregeln(self, vorgang: str) -> tuple[Vorgangsregel, ...]:
        return self._vorgangsregeln.get(vorgang, ())

    def dokumentationspflichten(self, vorgang: str) -> tuple[Dokumentationspflicht, ...]:
        return self._dokumentationspflichten.get(vorgang, ())

    def abgangsgruende(self, schluessel: str) -> tuple[Abgangsgrund, ...]:
        """The descriptions of this reason in both layers: the statute allows it, a local one may add its conditions."""
        return tuple(
            grund
            for werk in self._werke
            for grund in self._gueltige(werk.abgangsgruende)
            if grund.schluessel == schluessel
        )

    @cached_property
    def kennt_verlaengerung(self) -> bool:
        """Whether any maximum can be extended on that day."""
        return any(regel.verlaengerbar for regel in self.fristen)

    def alle_abgangsgruende(self) -> tuple[Abgangsgrund, ...]:
        return tuple(grund for werk in self._werke for grund in self._gueltige(werk.abgangsgruende))

    def kapazitaeten(self, teamart: Teamart) -> tuple[Kapazitaet, ...]:
        return tuple(
            regel
            for werk in self._werke
            for regel in self._gueltige(werk.kapazitaeten)
            if regel.teams is None or teamart in regel.teams
        )

    def rollen(self, funktion: Funktion) -> tuple[Rolle, ...]:
        """The roles that act in this function, as the local Regelwerk maps them; the statute layer is asked second."""
        for werk in self._werke:
            if funktion in werk.kopf.funktionen:
                return werk.kopf.funktionen[funktion]
        return ()

    def rollen_in(self, funktionen: Iterable[Funktion]) -> frozenset[Rolle]:
        """The roles that act in any of these functions."""
        return frozenset(rolle for funktion in funktionen for rolle in self.rollen(funktion))

    def funktionen(self, rolle: Rolle) -> frozenset[Funktion]:
        """The functions somebody in this role may act in."""
        return self._funktionen[rolle]

    @cached_property
    def _funktionen(self) -> Mapping[Rolle, frozenset[Funktion]]:
        return {rolle: frozenset(f for f in Funktion if rolle in self.rollen(f)) for rolle in Rolle}

    def _gueltige(self, regeln: Iterable[RegelT]) -> Iterator[RegelT]:
        return (regel for regel in regeln if regel.gilt_am(self.tag) or self._weiter_angewandt(regel))

    def _weiter_angewandt(self, regel: Regel) -> bool:
        """A Regelwerk applied on after its end takes its rules with it: only what ended earlier for itself has ended."""
        werk = next(
            (w for w in self._werke if w.nach_id.get(regel.id) is regel),
            None,
        )
        return (
            werk is not None
            and werk.gueltig_bis is not None
            and regel.gueltig_bis == werk.gueltig_bis
            and regel.gueltig_ab <= self.tag
        )


def _je_vorgang(regeln: Iterable[VorgangT]) -> Mapping[str, tuple[VorgangT, ...]]:
    """The rules by the kinds of Vorgang they speak of, in their order."""
    gefunden: dict[str, tuple[VorgangT, ...]] = {}
    for regel in regeln:
        for vorgang in dict.fromkeys(regel.vorgaenge):
            gefunden[vorgang] = (*gefunden.get(vorgang, ()), regel)
    return gefunden


def _noetige_handlungen(regel: Regel) -> tuple[str, ...]:
    """The kinds of acts without one of which nobody can keep the rule; none if it can be kept otherwise."""
    match regel:
        case Fristregel():
            return tuple(muster.ereignis for muster in regel.erfuellt_durch)
        case Vorgangsregel(verlangt=LaufendGefordert(zeitraeume=arten)):
            return tuple(art.value for art in arten)
        case _:
            return ()


@dataclass(frozen=True)
class Regelstand:
    """The Regelwerke of a Mandant over time, as known at one moment, with what else of it changes answers.

    Made from the Mandant's stream; the texts are handed in by hash. Asking for a day costs a bisection.
    """

    land: str
    vorwarnung_tage: int
    abschnitte: Mapping[Schicht, tuple[Geltungsabschnitt, ...]]
    _cache: dict[date, Regeln] = field(default_factory=dict, compare=False, repr=False)
    _gemerkt: dict[tuple[str, date], object] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def grenzen(self) -> tuple[date, ...]:
        """Every day on which what judges changes, in order: starts, days after ends, and ends of single rules."""
        tage: set[date] = set()
        for abschnitte in self.abschnitte.values():
            for abschnitt in abschnitte:
                tage.add(abschnitt.von)
                if abschnitt.bis < NIE:
                    tage.add(abschnitt.bis + EIN_TAG)
                for regel in abschnitt.regelwerk.alle:
                    tage.add(regel.gueltig_ab)
                    if regel.gueltig_bis is not None and regel.gueltig_bis != abschnitt.regelwerk.gueltig_bis:
                        tage.add(regel.gueltig_bis + EIN_TAG)
                    if isinstance(regel, Instrument) and regel.laeuft_bis is not None:
                        tage.add(regel.laeuft_bis + EIN_TAG)
        return tuple(sorted(tage))

    def am(self, tag: date) -> Regeln:
        """What judges on this day. The same object for all days between two changes."""
        stelle = bisect_right(self.grenzen, tag)
        schluessel = self.grenzen[stelle - 1] if stelle else date.min
        if schluessel not in self._cache:
            self._cache[schluessel] = Regeln(
                tag=schluessel, lokal=self._werk("lokal", schluessel), bund=self._werk("bund", schluessel)
            )
        return self._cache[schluessel]

    def seit(self, regel: Regel, tag: date) -> date:
        """Since when, without a gap up to `tag`, the Regelwerk of this rule has been in force; date.min if it is not."""
        for abschnitte in self.abschnitte.values():
            beginn: date | None = None
            for abschnitt in reversed(abschnitte):
                if abschnitt.von > tag:
                    continue
                if abschnitt.regelwerk.nach_id.get(regel.id) is not regel:
                    continue
                schliesst_an = tag <= abschnitt.bis if beginn is None else abschnitt.bis + EIN_TAG == beginn
                if schliesst_an:
                    beginn = abschnitt.von
            if beginn is not None:
                return beginn
        return date.min

    def mit(self, neu: Geltungsabschnitt) -> "Regelstand":
        """The timeline with this section put in force last: it takes the days it names from the others of its layer."""
        schicht = neu.regelwerk.kopf.schicht
        abschnitte = (*_ohne(self.abschnitte.get(schicht, ()), neu), neu)
        return Regelstand(
            land=self.land,
            vorwarnung_tage=self.vorwarnung_tage,
            abschnitte={**self.abschnitte, schicht: tuple(sorted(abschnitte, key=lambda a: a.von))},
        )

    def merke(self, schluessel: tuple[str, date], rechne: Callable[[], T]) -> T:
        """A derived value that depends on nothing but this Regelstand, computed once."""
        if schluessel not in self._gemerkt:
            self._gemerkt[schluessel] = rechne()
        wert: T = self._gemerkt[schluessel]  # type: ignore[assignment]  # one key, one kind of value
        return wert

    def _werk(self, schicht: Schicht, tag: date) -> Regelwerk | None:
        for abschnitt in self.abschnitte.get(schicht, ()):
            if abschnitt.von <= tag <= abschnitt.bis:
                return abschnitt.regelwerk
        return None


def regelstand(
    land: str,
    vorwarnung_tage: int,
    inkraftsetzungen: Iterable[RegelwerkInKraftGesetzt],
    texte: Mapping[str, Regelwerk],
) -> Regelstand:
    """The timeline after these events in the order of recording: a later one takes the days it names from earlier ones.

    `texte` maps sha256 to the loaded Regelwerk; a hash without text is a broken store and raises KeyError.
    """
    return _gleicher_stand(
        land,
        vorwarnung_tage,
        tuple(_Gesetzt(e.gilt_ab, e.gilt_bis or NIE, _Selbst(texte[e.sha256])) for e in inkraftsetzungen),
    )


@dataclass(frozen=True, slots=True)
class _Selbst:
    """A loaded Regelwerk as that very object: what is derived of one holds its rules, not those of an equal one."""

    werk: Regelwerk

    def __hash__(self) -> int:
        return id(self.werk)

    def __eq__(self, anderes: object) -> bool:
        return isinstance(anderes, _Selbst) and self.werk is anderes.werk


class _Gesetzt(NamedTuple):
    """Put in force from `von` until `bis`."""

    von: date
    bis: date
    text: _Selbst


@lru_cache(maxsize=32)
def _gleicher_stand(land: str, vorwarnung_tage: int, gesetzte: tuple[_Gesetzt, ...]) -> Regelstand:
    """The same object for what is the same: who asks as of an earlier moment, the views, and Mandanten in the same situation
    need not work out again what follows from it."""
    stand = Regelstand(land=land, vorwarnung_tage=vorwarnung_tage, abschnitte={})
    for von, bis, text in gesetzte:
        stand = stand.mit(Geltungsabschnitt(von, bis, text.werk))
    return stand


def _ohne(abschnitte: Iterable[Geltungsabschnitt], neu: Geltungsabschnitt) -> Iterator[Geltungsabschnitt]:
    """What remains of the older sections beside the new one."""
    for alt in abschnitte:
        if alt.von < neu.von:
            yield Geltungsabschnitt(alt.von, min(alt.bis, neu.von - EIN_TAG), alt.regelwerk)
        if alt.bis > neu.bis:
            yield Geltungsabschnitt(max(alt.von, neu.bis + EIN_TAG), alt.bis, alt.regelwerk)
