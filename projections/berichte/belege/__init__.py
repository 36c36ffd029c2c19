"""From a Kennzahl to the facts behind it: one query each, which is counted, and paged through when it is opened."""

from domain.regelwerk.kennzahlen import Kennzahl
from projections.berichte.belege.aufenthalte import AUFENTHALTE
from projections.berichte.belege.beleg import Belegabfrage, Messer
from projections.berichte.belege.beratung import BERATUNG
from projections.berichte.belege.fristen import FRISTEN, JE_REGEL
from projections.berichte.belege.wirkung import WIRKUNG
from projections.berichte.lage import Berichtslage

_MESSER: dict[str, Messer] = {**AUFENTHALTE, **FRISTEN, **BERATUNG, **WIRKUNG}


def belege(lage: Berichtslage, kennzahl: Kennzahl) -> Belegabfrage:
    """The facts a figure counts. Raises KeyError for one that only names others."""
    return _MESSER[kennzahl.misst.art](lage, kennzahl.misst, lage.zeit.spanne(kennzahl.zeit))


def je_regel(kennzahl: Kennzahl) -> bool:
    """Whether the groups of its facts are keys of Frist rules."""
    return kennzahl.misst.art in JE_REGEL


def hat_belege(kennzahl: Kennzahl) -> bool:
    """Whether there are facts of its own behind a figure."""
    return kennzahl.misst.art in _MESSER
