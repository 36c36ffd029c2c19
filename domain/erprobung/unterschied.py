"""What differs in one case when it is judged by a text on trial instead of the one in force."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from domain.akte import Akte
from domain.eintrag import Eintrag
from domain.entscheidungen.urteil import Verletzung
from domain.erprobung.nachurteil import Nachurteil, nachurteile
from domain.erprobung.probe import Probe
from domain.fristen.frist import Ausgang
from domain.fristen.rechner import fristen
from domain.regelwerk.ereignisart import ereignisart
from domain.regelwerk.inkraft import Regelstand


class Art(StrEnum):
    """What a finding is about."""

    FRIST = "frist"
    ENTSCHEIDUNG = "entscheidung"
    TATSACHE = "tatsache"


class Folge(StrEnum):
    """What the rules make of it. A Frist is overdue on the day asked for, or has ended as a Verstoß or an Abweichung."""

    UEBERFAELLIG = "ueberfaellig"
    VERSTOSS = "verstoss"
    ABWEICHUNG = "abweichung"
    ABGELEHNT = "abgelehnt"


class Posten(NamedTuple):
    """Findings that are counted together. `vorgang`: the kind of the entry. `regel` "": a refusal, for whatever rules."""

    art: Art
    vorgang: str
    regel: str
    folge: Folge


Befund = tuple[Posten, UUID | int]
"""A finding, and the Frist or entry (its number) it is about."""


@dataclass(frozen=True, slots=True)
class Fallunterschied:
    """How often there is what only the text on trial finds in a case (`neu`), and what only the one in force does."""

    fall: UUID
    neu: Mapping[Posten, int]
    entfallen: Mapping[Posten, int]

    @property
    def gleich(self) -> bool:
        return not self.neu and not self.entfallen


def unterschied(akte: Akte, geboren: date | None, probe: Probe) -> Fallunterschied:
    """Both sides are computed alike from what is recorded, so that nothing but the text makes a difference.

    What is recorded stays as it is: a decision that would have been refused is still in the case. For what a fact would
    have broken it would not have counted, as always. Entries are open as far as `nachurteile` says.
    """
    beurteilte = list(nachurteile(akte, geboren, probe))
    bisher = _befunde(akte, geboren, probe.in_kraft, probe.stand, [(e, urteil) for e, urteil, _ in beurteilte])
    dann = _befunde(akte, geboren, probe.erprobt, probe.stand, [(e, urteil) for e, _, urteil in beurteilte])
    return Fallunterschied(akte.fall_id, _gezaehlt(dann - bisher), _gezaehlt(bisher - dann))


def _gezaehlt(befunde: set[Befund]) -> Mapping[Posten, int]:
    return Counter(posten for posten, _ in befunde)


def _befunde(
    akte: Akte,
    geboren: date | None,
    regelstand: Regelstand,
    stand: date,
    urteile: Sequence[tuple[Eintrag, Nachurteil]],
) -> set[Befund]:
    befunde = {befund for eintrag, urteil in urteile for befund in _am_eintrag(eintrag, urteil)}
    verstoesse = {eintrag.nr: urteil.verstoesse for eintrag, urteil in urteile}
    wirksam = [_mit_verstoessen(eintrag, verstoesse.get(eintrag.nr)) for eintrag in akte.wirksam]
    for frist in fristen(akte.fall_id, wirksam, geboren, regelstand):
        verletzung = frist.verletzung_am(stand)
        if verletzung is not None:
            befunde.add((Posten(Art.FRIST, "", frist.regel.id, Folge(verletzung)), frist.id))
        elif frist.ausgang(stand) is Ausgang.UEBERFAELLIG:
            befunde.add((Posten(Art.FRIST, "", frist.regel.id, Folge.UEBERFAELLIG), frist.id))
    return befunde


def _am_eintrag(eintrag: Eintrag, urteil: Nachurteil) -> Iterator[Befund]:
    vorgang = ereignisart(eintrag.ereignis)
    for hindernis in ("", *urteil.hindernisse) if urteil.hindernisse else ():
        yield Posten(Art.ENTSCHEIDUNG, vorgang, hindernis, Folge.ABGELEHNT), eintrag.nr
    for regel in (verletzung.regel for verletzung in urteil.verstoesse):
        yield Posten(Art.TATSACHE, vorgang, regel.id, Folge(regel.verletzungsart)), eintrag.nr


def _mit_verstoessen(eintrag: Eintrag, verstoesse: Sequence[Verletzung] | None) -> Eintrag:
    """The entry as it would have been recorded; None: as it is."""
    erfassung = eintrag.ereignis.erfassung
    neue = tuple(v.als_verstoss() for v in verstoesse) if verstoesse is not None else erfassung.verstoesse
    if neue == erfassung.verstoesse:
        return eintrag
    erfasst = erfassung.model_copy(update={"verstoesse": neue})
    return replace(eintrag, ereignis=eintrag.ereignis.model_copy(update={"erfassung": erfasst}))
