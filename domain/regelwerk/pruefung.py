"""Whether the Frist rules of one file can live together: two of one duty must say how."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from domain.regelwerk.arten import Fristregel


def pflichtkonflikte(fristen: Sequence[Fristregel]) -> Iterator[tuple[str, str]]:
    """(rule, reason) for every pair of one duty whose scopes can hold together without `statt` or `neben`, every
    `statt`/`neben` that names no rule of the same duty, and every replacement that goes in circles."""
    je_pflicht: dict[str, list[Fristregel]] = defaultdict(list)
    for frist in fristen:
        je_pflicht[frist.pflicht].append(frist)
    for pflicht, regeln in je_pflicht.items():
        ids = {regel.id for regel in regeln}
        for regel in regeln:
            for andere in (*regel.statt, *regel.neben):
                if andere not in ids or andere == regel.id:
                    yield regel.id, f"nennt {andere}, aber keine solche andere Regel hat die Pflicht {pflicht}"
        for links, rechts in combinations(regeln, 2):
            yield from _paar(links, rechts)
        for kreis in _kreise({regel.id: regel.statt for regel in regeln}):
            orte = "; ".join(regel.fundstelle for regel in regeln if regel.id in kreis)
            yield kreis[0], f"ersetzen einander über statt im Kreis: {', '.join(kreis)} ({orte})"


def _paar(links: Fristregel, rechts: Fristregel) -> Iterator[tuple[str, str]]:
    ersetzt = (rechts.id in links.statt, links.id in rechts.statt)
    laufen_neben = rechts.id in links.neben or links.id in rechts.neben
    if any(ersetzt) and laufen_neben:
        yield links.id, f"nennt {rechts.id} zugleich statt und neben"
    zeitlich = (links.gueltig_bis is None or rechts.gueltig_ab <= links.gueltig_bis) and (
        rechts.gueltig_bis is None or links.gueltig_ab <= rechts.gueltig_bis
    )
    if not any(ersetzt) and not laufen_neben and zeitlich and links.geltung.vereinbar_mit(rechts.geltung):
        yield (
            links.id,
            f"und {rechts.id} regeln die Pflicht {links.pflicht} für dieselben Fälle, ohne zu sagen, "
            f"ob statt oder neben ({links.fundstelle}; {rechts.fundstelle})",
        )


def _kreise(ersetzt: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, ...]]:
    """The groups of rules that replace one another in the end, each once, in the order of the file."""
    erreichbar = {kennung: _erreichbar(ersetzt, kennung) for kennung in ersetzt}
    gemeldet: set[str] = set()
    for kennung in ersetzt:
        if kennung in gemeldet or kennung not in erreichbar[kennung]:
            continue
        kreis = tuple(k for k in ersetzt if k in erreichbar[kennung] and kennung in erreichbar[k])
        gemeldet.update(kreis)
        if len(kreis) > 1:
            yield kreis


def _erreichbar(ersetzt: Mapping[str, Sequence[str]], start: str) -> set[str]:
    ziele: set[str] = set()
    offen = [start]
    while offen:
        for naechste in ersetzt.get(offen.pop(), ()):
            if naechste not in ziele:
                ziele.add(naechste)
                offen.append(naechste)
    return ziele
