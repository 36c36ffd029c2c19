"""From a Kennzahl to the facts behind it: one query each, which is counted, and paged through when it is opened."""

from domain.regelwerk.kennzahlen import Kennzahl
from projections.berichte.lage import Berichtslage
from projections.berichte.nachweise.aufenthalte import AUFENTHALTE
from projections.berichte.nachweise.beratung import BERATUNG
from projections.berichte.nachweise.fristen import FRISTEN, JE_REGEL
from projections.berichte.nachweise.nachweis import Messer, Nachweisabfrage, ein_tag
from projections.berichte.nachweise.wirkung import WIRKUNG

__all__ = ["Nachweisabfrage", "ein_tag", "hat_nachweise", "je_regel", "nachweise"]

_MESSER: dict[str, Messer] = {**AUFENTHALTE, **FRISTEN, **BERATUNG, **WIRKUNG}


def nachweise(lage: Berichtslage, kennzahl: Kennzahl) -> Nachweisabfrage:
    """The facts a figure counts. Raises KeyError for one that only names others."""
    return _MESSER[kennzahl.misst.art](lage, kennzahl.misst, lage.zeit.spanne(kennzahl.zeit))


def je_regel(kennzahl: Kennzahl) -> bool:
    """Whether the groups of its facts are keys of Frist rules."""
    return kennzahl.misst.art in JE_REGEL


def hat_nachweise(kennzahl: Kennzahl) -> bool:
    """Whether there are facts of its own behind a figure."""
    return kennzahl.misst.art in _MESSER
