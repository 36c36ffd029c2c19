"""The open obstacles of a case with the strategies against them, in the order in which they shall be worked on."""

from collections.abc import Mapping
from uuid import UUID

from adapters.dokumente.aktenlage import Aktenlage, text
from adapters.dokumente.inhalt import Hemmnis, Strategie
from domain.ereignisse import HandlungsstrategieFestgehalten, HemmnisFestgestellt, HemmnissePriorisiert
from domain.vokabular import Strategiestand
from domain.woerter import wort


def offene_hemmnisse(lage: Aktenlage) -> tuple[Hemmnis, ...]:
    """Those with a place in the order first, then the others as they were found."""
    beschreibungen = {e.hemmnis: text(e.beschreibung) for _, e in lage.alle(HemmnisFestgestellt)}
    strategien = _strategien(lage)
    priorisiert = lage.alle(HemmnissePriorisiert)
    reihenfolge = priorisiert[-1][1].reihenfolge if priorisiert else ()
    offene = {kennung: hemmnis for kennung, hemmnis in lage.fall.hemmnisse.items() if hemmnis.offen}
    vorn = [kennung for kennung in reihenfolge if kennung in offene]
    raenge = {kennung: rang for rang, kennung in enumerate(vorn, start=1)}
    return tuple(
        Hemmnis(
            rang=raenge.get(kennung),
            bereich=wort(offene[kennung].bereich),
            stand=wort(offene[kennung].stand),
            seit=offene[kennung].seit,
            schwerwiegend=offene[kennung].schwerwiegend is True,
            beschreibung=beschreibungen.get(kennung),
            strategien=strategien.get(kennung, ()),
        )
        for kennung in (*vorn, *(kennung for kennung in offene if kennung not in raenge))
    )


def _strategien(lage: Aktenlage) -> Mapping[UUID, tuple[Strategie, ...]]:
    """By obstacle, without what was given up. What a later entry leaves out stays as it was."""
    letzte: dict[UUID, tuple[UUID, Strategiestand, Strategie]] = {}
    for _, ereignis in lage.alle(HandlungsstrategieFestgehalten):
        bisher = letzte[ereignis.strategie][2] if ereignis.strategie in letzte else None
        strategie = Strategie(
            beschreibung=text(ereignis.beschreibung) or (bisher.beschreibung if bisher else None),
            zwischenziel=text(ereignis.zwischenziel) or (bisher.zwischenziel if bisher else None),
            stand=wort(ereignis.stand),
            bis=ereignis.bis or (bisher.bis if bisher else None),
        )
        letzte[ereignis.strategie] = ereignis.hemmnis, ereignis.stand, strategie
    je_hemmnis: dict[UUID, tuple[Strategie, ...]] = {}
    for hemmnis, stand, strategie in letzte.values():
        if stand is not Strategiestand.AUFGEGEBEN:
            je_hemmnis[hemmnis] = (*je_hemmnis.get(hemmnis, ()), strategie)
    return je_hemmnis
