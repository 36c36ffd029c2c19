"""What judges on one day, asked by kind of rule, by Vorgang, by function."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TypeVar

from domain.ereignis import Ereignis, Regelwerkverweis
from domain.ereignisse import Fallabgang
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
from domain.vokabular import Funktion, Merkmal, Rolle, Teamart

RegelT = TypeVar("RegelT", bound=Regel)
VorgangT = TypeVar("VorgangT", bound=Angabe | Vorgangsregel | Dokumentationspflicht)


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
        werk = next((w for w in self._werke if w.nach_id.get(regel.id) is regel), None)
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
