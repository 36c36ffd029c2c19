"""Where a case shall get to, as its entries say on a day. It decides nothing, so the state of a Fall does not hold it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from domain.eintrag import Eintrag
from domain.ereignisse import HandlungsstrategieFestgehalten, HemmnissePriorisiert, ZielVereinbart


@dataclass(frozen=True, slots=True)
class Planung:
    """`ziel`: the latest one. `raenge`: of Hemmnisse that have a place in the latest order, from 1. `strategien`: each as it was
    entered last, in the order in which they came to be."""

    ziel: ZielVereinbart | None = None
    raenge: Mapping[UUID, int] = field(default_factory=dict)
    strategien: Mapping[UUID, HandlungsstrategieFestgehalten] = field(default_factory=dict)


def planung(eintraege: Iterable[Eintrag]) -> Planung:
    """What these effective entries, in their order, say."""
    ziel: ZielVereinbart | None = None
    raenge: dict[UUID, int] = {}
    strategien: dict[UUID, HandlungsstrategieFestgehalten] = {}
    for eintrag in eintraege:
        match eintrag.ereignis:
            case ZielVereinbart() as ereignis:
                ziel = ereignis
            case HemmnissePriorisiert() as ereignis:
                raenge = {hemmnis: rang for rang, hemmnis in enumerate(ereignis.reihenfolge, start=1)}
            case HandlungsstrategieFestgehalten() as ereignis:
                strategien[ereignis.strategie] = ereignis
    return Planung(ziel, raenge, strategien)
