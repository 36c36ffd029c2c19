"""All cases of a Mandant under a Regelwerk on trial, read from the log bundle by bundle. Nothing is stored."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from domain.eintrag import Lesart
from domain.erprobung.probe import Probe
from domain.erprobung.unterschied import Fallunterschied, unterschied
from projections.faelle import FaltenGescheitert, alle_faelle, fallsichten
from projections.quelle import Quelle

Fortschritt = Callable[[int, int], None]
"""Told how many of how many cases are done."""


@dataclass(frozen=True, slots=True)
class Erprobter:
    """A case that was replayed, and of how many entries."""

    unterschied: Fallunterschied
    eintraege: int


def erprobe(quelle: Quelle, probe: Probe, position: int, fortschritt: Fortschritt) -> Iterator[Erprobter]:
    """Case after case in the order of their ids, as known at `position`. In memory is one bundle at a time."""
    gesamt = sum(1 for _ in alle_faelle(quelle, position))
    fertig = 0
    alle = alle_faelle(quelle, position)
    for ids, sichten in fallsichten(quelle, probe.in_kraft, alle, position, lesart=Lesart.ZU_BEURTEILEN):
        for sicht in sichten:
            try:
                gefunden = unterschied(sicht.akte, sicht.geboren, probe)
            except ValueError as fehler:
                raise FaltenGescheitert(fehler) from fehler
            yield Erprobter(gefunden, len(sicht.akte.eintraege))
        fertig += len(ids)
        fortschritt(fertig, gesamt)
