"""Which entries count, and in which order they are folded."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from domain.eintrag import Eintrag
from domain.ereignisse import BeginnBerichtigt, EintragStorniert, FallAngelegt


def wirksame(eintraege: Iterable[Eintrag]) -> list[Eintrag]:
    """The effective entries in the order of the fold.

    A `BeginnBerichtigt` has no place of its own: it moves `FallAngelegt` to its day.
    """
    alle = list(eintraege)
    storniert = {nr for e in alle if isinstance(e.ereignis, EintragStorniert) for nr in e.ereignis.eintraege}
    bleibende: list[Eintrag] = []
    beginn: date | None = None
    for eintrag in alle:
        match eintrag.ereignis:
            case EintragStorniert():
                continue
            case BeginnBerichtigt() if eintrag.nr not in storniert:
                beginn = eintrag.ereignis.am
            case _ if eintrag.nr not in storniert:
                bleibende.append(eintrag)
    if beginn is not None:
        bleibende = [_mit_beginn(eintrag, beginn) for eintrag in bleibende]
    bleibende.sort(key=_ordnung)
    return bleibende


def _ordnung(eintrag: Eintrag) -> tuple[date, int]:
    return eintrag.ereignis.am, eintrag.nr


def _mit_beginn(eintrag: Eintrag, beginn: date) -> Eintrag:
    if isinstance(eintrag.ereignis, FallAngelegt):
        return replace(eintrag, ereignis=eintrag.ereignis.model_copy(update={"am": beginn}))
    return eintrag
