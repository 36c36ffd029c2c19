"""Which rules want others to be heard before a decision."""

from collections.abc import Iterator
from typing import NamedTuple

from domain.regelwerk.forderungen import AbstimmungGefordert, Forderung
from domain.regelwerk.geltung import Sachlage
from domain.regelwerk.regel import Regel
from domain.regelwerk.regeln import Regeln
from domain.vokabular import Entscheidungsart, Grad


class VerlangteAbstimmung(NamedTuple):
    """A rule, and whom it wants to be heard in which way."""

    regel: Regel
    verlangt: AbstimmungGefordert


def verlangte_abstimmungen(
    regeln: Regeln, vorgang: Entscheidungsart, lage: Sachlage | None = None
) -> tuple[VerlangteAbstimmung, ...]:
    """What the rules of a day want before decisions of this kind, what binds most first; with `lage` only those that hold for
    such a case. Also what only an exemption from them, or one of the reasons to end a stay, wants."""
    gefunden = (
        VerlangteAbstimmung(regel, forderung)
        for regel, forderung in _forderungen(regeln, vorgang, lage)
        if isinstance(forderung, AbstimmungGefordert)
    )
    return tuple(sorted(gefunden, key=lambda verlangt: verlangt.regel.grad is not Grad.MUSS))


def _forderungen(regeln: Regeln, vorgang: Entscheidungsart, lage: Sachlage | None) -> Iterator[tuple[Regel, Forderung]]:
    for regel in regeln.vorgangsregeln(vorgang):
        if lage is not None and not regel.geltung.trifft_zu(lage):
            continue
        yield regel, regel.verlangt
        for ausnahme in regeln.ausnahmen_von(regel):
            if lage is None or ausnahme.geltung.trifft_zu(lage):
                yield from ((ausnahme, bedingung) for bedingung in ausnahme.bedingungen)
    if vorgang is Entscheidungsart.FALLABGANG:
        for grund in regeln.alle_abgangsgruende():
            yield from ((grund, bedingung) for bedingung in grund.bedingungen)
