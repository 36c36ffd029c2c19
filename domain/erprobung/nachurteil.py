"""What rules would have said of entries that are recorded already.

Each entry is judged as it was then: on the case as known before it, for whoever recorded it as far as the log says. What
a decision depends on outside the case, a free place and the order of the Warteliste, is not asked again.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from domain.akte import Akte
from domain.eintrag import Eintrag
from domain.entscheidungen.umstaende import Akteur, Umstaende
from domain.entscheidungen.urteil import Verletzung, beurteile
from domain.ereignisse import (
    BeginnBerichtigt,
    EintragStorniert,
    Entscheidung,
    Fallabgang,
    FallAngelegt,
    FallEreignis,
    VerlaengerungBewilligt,
)
from domain.erprobung.probe import Probe
from domain.fall import Fall
from domain.fallverlauf import Unvereinbar
from domain.regelwerk.inkraft import Regelstand
from domain.regelwerk.regeln import Regeln

OHNE_ABGANGSGRUND = "kein Regelwerk kennt diesen Abgangsgrund"
OHNE_VERLAENGERUNG = "kein Regelwerk sieht eine Verlängerung vor"

_NIE_BEURTEILT = (FallAngelegt, BeginnBerichtigt, EintragStorniert)


@dataclass(frozen=True, slots=True)
class Nachurteil:
    """`hindernisse`: the rules for which a decision would have been refused, by id. `verstoesse`: what a fact would carry."""

    hindernisse: tuple[str, ...] = ()
    verstoesse: tuple[Verletzung, ...] = ()


def nachurteile(akte: Akte, geboren: date | None, probe: Probe) -> Iterator[tuple[Eintrag, Nachurteil, Nachurteil]]:
    """Every effective entry the two timelines of the trial judge by different texts: what the one says, what the other.

    Personal fields must be open as far as `Lesart.ZU_BEURTEILEN` opens them: a rule asks which documents lay before a
    decision and what was assessed. Of grounds it only asks whether there are any, and so sealed ones will do.
    """
    wirksam = {eintrag.nr for eintrag in akte.wirksam}
    davor = Akte(akte.fall_id)
    for eintrag in akte.eintraege:
        ereignis = eintrag.ereignis
        if (
            eintrag.nr in wirksam
            and isinstance(ereignis, FallEreignis)
            and not isinstance(ereignis, _NIE_BEURTEILT)
            and probe.betrifft(ereignis.am)
            and (vorher := davor.am(ereignis.am)) is not None
        ):
            yield (
                eintrag,
                _nachurteil(ereignis, davor, vorher, geboren, probe.in_kraft),
                _nachurteil(ereignis, davor, vorher, geboren, probe.erprobt),
            )
        davor = _danach(davor, eintrag)


def _danach(davor: Akte, eintrag: Eintrag) -> Akte:
    danach = davor.mit([eintrag])
    if isinstance(danach, Unvereinbar):
        raise ValueError(f"Fall {davor.fall_id} lässt sich nicht falten: Eintrag {eintrag.nr}: {danach.grund}")
    return danach


def _nachurteil(
    ereignis: FallEreignis, davor: Akte, vorher: Fall, geboren: date | None, regelstand: Regelstand
) -> Nachurteil:
    erfassung = ereignis.erfassung
    umstaende = Umstaende(
        akteur=_handelnder(ereignis, vorher),
        erfasst_am=erfassung.erfasst_am,
        heute=ereignis.am,
        regelstand=regelstand,
        geboren=geboren,
    )
    urteil = beurteile(ereignis, davor, vorher, umstaende)
    unbegruendet = urteil.unbegruendet(erfassung.entschuldigt)
    if not isinstance(ereignis, Entscheidung):
        return Nachurteil(verstoesse=unbegruendet)
    ohne_grundlage = tuple(_ohne_grundlage(ereignis, regelstand.am(ereignis.am)))
    if erfassung.nachtrag:
        return Nachurteil(ohne_grundlage, urteil.verletzt)
    return Nachurteil((*ohne_grundlage, *(verletzung.regel.id for verletzung in unbegruendet)))


def _ohne_grundlage(ereignis: Entscheidung, regeln: Regeln) -> Iterator[str]:
    """Why there can be no such decision at all, whatever it rests on."""
    match ereignis:
        case Fallabgang() if not regeln.abgangsgruende(ereignis.grund):
            yield OHNE_ABGANGSGRUND
        case VerlaengerungBewilligt() if not regeln.kennt_verlaengerung:
            yield OHNE_VERLAENGERUNG


def _handelnder(ereignis: FallEreignis, vorher: Fall) -> Akteur:
    """Who recorded it. Where the log names no Fachkraft, it is taken for the one responsible: what is not known shall
    not stand against a decision."""
    erfassung = ereignis.erfassung
    try:
        fachkraft = UUID(erfassung.durch)
    except ValueError:
        fachkraft = vorher.zustaendig.fachkraft
    return Akteur(erfassung.durch, erfassung.rolle, fachkraft, erfassung.vertritt)
