"""Capacity: the places of a Fachkraft, who takes them, and the Warteliste of a team."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_FLOOR
from uuid import UUID

from domain.ereignis import Ereignis
from domain.organisation.ereignisse import PlatzBelegt, PlatzFreigegeben, WartenderAufgenommen, WartenderGestrichen
from domain.organisation.fachkraft import Fachkraft, Team
from domain.regelwerk.arten import Kapazitaet
from domain.regelwerk.regeln import Regeln
from domain.vokabular import Teamart


@dataclass(frozen=True, slots=True)
class Platzzahl:
    """How many places there are on a day and which rule says so. `hart`: nobody new gets in beyond it."""

    plaetze: int
    regel: Kapazitaet
    hart: bool


def platzzahl(fachkraft: Fachkraft, teamart: Teamart, regeln: Regeln, tag: date) -> Platzzahl | None:
    """floor(ratio x share of full time on that day); None: no rule limits.

    A number set by the Teamleitung replaces it where a rule for this kind of team lets somebody set one.
    """
    kapazitaeten = regeln.kapazitaeten(teamart)
    verhaeltnis = next((regel for regel in kapazitaeten if regel.verhaeltnis is not None), None)
    festsetzung = next((regel for regel in kapazitaeten if regel.festsetzung_durch), None)
    festgesetzt = fachkraft.fallzahl(tag)
    if festgesetzt is not None and festsetzung is not None:
        return Platzzahl(festgesetzt, festsetzung, any(k.hart for k in kapazitaeten))
    if verhaeltnis is None or verhaeltnis.verhaeltnis is None:
        return None
    anzahl = (verhaeltnis.verhaeltnis * fachkraft.anteil(tag)).to_integral_value(ROUND_FLOOR)
    return Platzzahl(int(anzahl), verhaeltnis, verhaeltnis.hart)


@dataclass(frozen=True, slots=True)
class Plaetze:
    """The cases that take a place of one Fachkraft, in the order of recording. `version`: number of events so far."""

    version: int = 0
    belegt: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class Wartende:
    """The Warteliste of one team, first in first. `version`: number of events so far."""

    version: int = 0
    faelle: tuple[UUID, ...] = ()
    gestrichen: Mapping[UUID, int] = field(default_factory=dict)
    """Where a case stood when it last left, so that a Storno can put it back there."""

    def stelle(self, fall: UUID) -> int | None:
        """Where the case stands, 0 is first; None if it does not wait."""
        return self.faelle.index(fall) if fall in self.faelle else None


def freie(
    fachkraft: Fachkraft, team: Team | None, regeln: Regeln, tag: date, plaetze: Plaetze
) -> tuple[Platzzahl, int] | None:
    """The places of a Fachkraft of this team on a day and how many are free (negative: over capacity). None: no rule limits
    them, or the team is not known."""
    zahl = platzzahl(fachkraft, team.art, regeln, tag) if team is not None else None
    return (zahl, zahl.plaetze - len(plaetze.belegt)) if zahl is not None else None


def plaetze_aus(ereignisse: Iterable[Ereignis], plaetze: Plaetze | None = None) -> Plaetze:
    """The places after these further events."""
    version, belegt = (plaetze.version, list(plaetze.belegt)) if plaetze is not None else (0, [])
    for ereignis in ereignisse:
        version += 1
        if isinstance(ereignis, PlatzBelegt):
            belegt.append(ereignis.fall)
        elif isinstance(ereignis, PlatzFreigegeben):
            belegt.remove(ereignis.fall)
    return Plaetze(version, tuple(belegt))


def wartende_aus(ereignisse: Iterable[Ereignis], wartende: Wartende | None = None) -> Wartende:
    """The Warteliste after these further events."""
    bisher = wartende or Wartende()
    version, faelle, gestrichen = bisher.version, list(bisher.faelle), dict(bisher.gestrichen)
    for ereignis in ereignisse:
        version += 1
        if isinstance(ereignis, WartenderAufgenommen):
            stelle = len(faelle) if ereignis.stelle is None else min(ereignis.stelle, len(faelle))
            faelle.insert(stelle, ereignis.fall)
        elif isinstance(ereignis, WartenderGestrichen):
            gestrichen[ereignis.fall] = faelle.index(ereignis.fall)
            faelle.remove(ereignis.fall)
    return Wartende(version, tuple(faelle), gestrichen)
