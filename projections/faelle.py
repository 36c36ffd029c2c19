"""From the log to cases: many at once, each folded once for all views."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from uuid import UUID

from domain.akte import Akte, gespeicherte_akte
from domain.eintrag import Eintrag, Lesart
from domain.ereignisse import FallAngelegt
from domain.kunde import Kunde, KundenEreignis, evolve
from domain.regelwerk.inkraft import Regelstand
from projections.fallsicht import Fallsicht
from projections.quelle import Quelle

BUENDEL = 50
"""Cases read with one query: what is in memory at one time."""


class FaltenGescheitert(Exception):
    """The entries of a stored case do not make a case. Names the class of the error only."""

    def __init__(self, fehler: Exception) -> None:
        super().__init__(type(fehler).__name__)


def fallsichten(
    quelle: Quelle,
    regelstand: Regelstand,
    faelle: Iterable[UUID],
    bis_position: int,
    *,
    lesart: Lesart = Lesart.VERSIEGELT,
) -> Iterator[tuple[list[UUID], list[Fallsicht]]]:
    """Bundle by bundle the ids asked for and the cases there are behind them, as known at `bis_position`."""
    for ids in gebuendelt(faelle, BUENDEL):
        yield ids, _buendel(quelle, regelstand, ids, bis_position, lesart)


def _buendel(
    quelle: Quelle, regelstand: Regelstand, ids: Sequence[UUID], bis_position: int, lesart: Lesart
) -> list[Fallsicht]:
    stroeme = quelle.stroeme(ids, lesart=lesart, bis_position=bis_position)
    eintraege = {fall: strom for fall in ids if (strom := stroeme.get(fall))}
    kunden = {fall: _kunde_von(strom) for fall, strom in eintraege.items()}
    personen = quelle.stroeme(
        list({kunde for kunde in kunden.values() if kunde is not None}),
        lesart=Lesart.ERHEBLICH,
        bis_position=bis_position,
    )
    return [
        Fallsicht(_akte(fall, strom), _geboren(kunden[fall], personen.get(kunden[fall] or fall, [])), regelstand)
        for fall, strom in eintraege.items()
    ]


def _akte(fall: UUID, eintraege: Sequence[Eintrag]) -> Akte:
    try:
        return gespeicherte_akte(fall, eintraege)
    except ValueError as fehler:
        raise FaltenGescheitert(fehler) from fehler


def _kunde_von(eintraege: Sequence[Eintrag]) -> UUID | None:
    erster = eintraege[0].ereignis
    return erster.kunde if isinstance(erster, FallAngelegt) else None


def _geboren(kunde_id: UUID | None, eintraege: Sequence[Eintrag]) -> date | None:
    kunde: Kunde | None = None
    for eintrag in eintraege:
        if kunde_id is not None and isinstance(eintrag.ereignis, KundenEreignis):
            kunde = evolve(kunde, kunde_id, eintrag.ereignis)
    return kunde.geboren if kunde is not None else None


def alle_faelle(quelle: Quelle, bis_position: int, seite: int = 5_000) -> Iterator[UUID]:
    """The ids of all cases begun up to a position, in their order."""
    nach: UUID | None = None
    while ids := quelle.strom_ids("fall.", nach, seite, bis_position):
        yield from ids
        nach = ids[-1]


def gebuendelt(ids: Iterable[UUID], groesse: int) -> Iterator[list[UUID]]:
    folge = iter(ids)
    while buendel := list(islice(folge, groesse)):
        yield buendel
