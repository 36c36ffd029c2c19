"""Whether who is responsible fits a case by its age, category and group, and who else could take it."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from domain.organisation.amt import Amt
from domain.organisation.besetzung import schwerpunkte
from domain.organisation.fachkraft import Fachkraft
from domain.organisation.plaetze import Plaetze, freie
from domain.regelwerk.arten import Vorgangsregel
from domain.regelwerk.besetzungsregel import Besetzungsregel
from domain.regelwerk.forderungen import UnterbleibenGefordert
from domain.regelwerk.geltung import Geltung, Sachlage
from domain.regelwerk.regel import Regel
from domain.regelwerk.regeln import Regeln
from domain.vokabular import SPEZIALISIERUNGEN, Funktion, Schwerpunkt

UEBERTRAGEN = "zustaendigkeit_uebertragen"

SCHWERPUNKT_DER_FUNKTION: Mapping[Funktion, Schwerpunkt] = {
    Funktion.FALLMANAGEMENT_ARBEITSMARKTNAH: Schwerpunkt.ARBEITSMARKTNAH,
    Funktion.FALLMANAGEMENT_ARBEITSMARKTFERN: Schwerpunkt.ARBEITSMARKTFERN,
    Funktion.FALLMANAGEMENT_U25: Schwerpunkt.U25,
}
"""Words of the field: who acts in such a function is specialised in it."""


@dataclass(frozen=True, slots=True)
class Passung:
    """For cases of this `geltung` nobody in one of `nicht_in` is responsible, or only somebody with one of `mit`."""

    regel: Regel
    geltung: Geltung
    nicht_in: frozenset[Funktion] = frozenset()
    mit: frozenset[Schwerpunkt] = frozenset()

    def passt(self, funktion: Funktion, hat: Collection[Schwerpunkt]) -> bool:
        """Whether somebody in this function with these Schwerpunkte fits a case the rule is about."""
        return funktion not in self.nicht_in and (not self.mit or not self.mit.isdisjoint(hat))


def passungen(regeln: Regeln) -> Iterator[Passung]:
    """What the rules of a day say about who fits: to whom no case is given, and whom a Schwerpunkt is for."""
    for regel in regeln.von(Vorgangsregel):
        if UEBERTRAGEN in regel.vorgaenge and isinstance(regel.verlangt, UnterbleibenGefordert):
            gemeint = {funktion for muster in regel.nur for funktion in muster.funktionen or ()}
            if gemeint:
                yield Passung(regel, regel.geltung, nicht_in=frozenset(gemeint))
    for besetzung in regeln.von(Besetzungsregel):
        if besetzung.fuer is not None:
            yield Passung(besetzung, besetzung.fuer, mit=frozenset(besetzung.schwerpunkte))


@dataclass(frozen=True, slots=True)
class Vorschlag:
    """Somebody who could take a case, in which function, and how many places they have free (None: no rule limits them).

    `gegen`: the rules by which they do not fit.
    """

    fachkraft: Fachkraft
    team: UUID
    funktion: Funktion
    frei: int | None
    gegen: tuple[Regel, ...]


def vorschlaege(
    lage: Sachlage,
    zustaendig: UUID,
    funktion: Funktion,
    regeln: Regeln,
    amt: Amt,
    tag: date,
    plaetze: Mapping[UUID, Plaetze],
    teams: Collection[UUID],
) -> list[Vorschlag]:
    """Who of these teams could take a case in this situation: those that fit first, then those with most places free.

    Asked are all who may act in the function the case is in; in a specialised one those acts who is specialised in it.
    """
    gefragt = [passung for passung in passungen(regeln) if passung.geltung.trifft_zu(lage)]
    gefunden: list[Vorschlag] = []
    for person in sorted(amt.fachkraefte.values(), key=lambda person: person.id):
        team = person.team(tag)
        rollen = person.rollen(tag)
        if person.id == zustaendig or team not in teams or not person.ist_da(tag):
            continue
        if set(rollen).isdisjoint(regeln.rollen(funktion)):
            continue
        hat = schwerpunkte(person, amt.teams.get(team), tag)
        funktionen = [f for f in _moegliche(funktion, hat) if not set(rollen).isdisjoint(regeln.rollen(f))] or [
            funktion
        ]
        gegen, beste = min(
            ((tuple(p.regel for p in gefragt if not p.passt(f, hat)), f) for f in funktionen),
            key=lambda wahl: len(wahl[0]),
        )
        stand = freie(person, amt.teams.get(team), regeln, tag, plaetze.get(person.id, Plaetze()))
        gefunden.append(Vorschlag(person, team, beste, stand[1] if stand is not None else None, gegen))
    return sorted(gefunden, key=lambda v: (bool(v.gegen), v.frei is not None and v.frei <= 0, -(v.frei or 0)))


def _moegliche(funktion: Funktion, hat: Collection[Schwerpunkt]) -> Iterator[Funktion]:
    """The functions somebody with these Schwerpunkte would take the case in: as it is, if that is none of a specialist."""
    if funktion not in SPEZIALISIERUNGEN:
        yield funktion
        return
    yield from (f for f, schwerpunkt in SCHWERPUNKT_DER_FUNKTION.items() if schwerpunkt in hat)
