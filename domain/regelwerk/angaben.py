"""Which statements can be made at a kind of Vorgang, and how the rules word them."""

from collections.abc import Iterable, Iterator

from domain.ereignisse import Fallabgang
from domain.regelwerk.arten import (
    Abgangsgrund,
    Angabe,
    Ausnahme,
    Dokumentationspflicht,
    Vorgangsregel,
    Zugangskriterium,
)
from domain.regelwerk.ereignisart import ereignisart
from domain.regelwerk.forderungen import AngabeGefordert, Forderung
from domain.regelwerk.regel import Regel


def angaben_von(regeln: Iterable[Regel], vorgang: str) -> Iterator[tuple[str, str]]:
    """The statements these rules offer or ask for at a kind of Vorgang: key and wording.

    Those an exemption asks for can be made where a rule it exempts from is asked.
    """
    alle = tuple(regeln)
    gefragte = [regel for regel in alle if vorgang in _gefragt_bei(regel)]
    for regel in alle:
        match regel:
            case Angabe() if vorgang in regel.vorgaenge:
                yield regel.schluessel, regel.bezeichnung
            case Vorgangsregel() if vorgang in regel.vorgaenge:
                yield from _bedingungen((regel.verlangt,))
            case Abgangsgrund() if vorgang == ereignisart(Fallabgang):
                yield from _bedingungen(regel.bedingungen)
            case Ausnahme() if regel.bedingungen and any(regel.betrifft(andere) for andere in gefragte):
                yield from _bedingungen(regel.bedingungen)


def _gefragt_bei(regel: Regel) -> tuple[str, ...]:
    """The kinds of Vorgang at which a rule looks at the entry."""
    match regel:
        case Zugangskriterium():
            return regel.bei
        case Vorgangsregel() | Dokumentationspflicht():
            return regel.vorgaenge
        case _:
            return ()


def _bedingungen(bedingungen: Iterable[Forderung]) -> Iterator[tuple[str, str]]:
    return ((f.schluessel, f.bezeichnung) for f in bedingungen if isinstance(f, AngabeGefordert))
