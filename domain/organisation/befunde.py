"""Every way in which an office can lack what its Regelwerk asks of it. A new one is one more function in `BEFUNDARTEN`."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from domain.organisation.amt import Amt
from domain.organisation.angebotsbefunde import katalogbefunde, netzwerkbefunde
from domain.organisation.befund import Befund
from domain.organisation.besetzung import besetzungsbefunde
from domain.regelwerk.regeln import Regeln

Befundart = Callable[[Regeln, Amt, date], Iterable[Befund]]

BEFUNDARTEN: tuple[Befundart, ...] = (besetzungsbefunde, katalogbefunde, netzwerkbefunde)


def befunde(regeln: Regeln, amt: Amt, tag: date) -> Iterator[Befund]:
    """What the office lacks on that day by the rules of that day."""
    for art in BEFUNDARTEN:
        yield from art(regeln, amt, tag)
