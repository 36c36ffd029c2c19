"""What happened in a case, as it was and as it was known."""

from projections.history.historie import Achse, Historienfilter, eintrag_als_objekt, historie, historie_aus
from projections.history.texte import benoetigte, mit_texten, texte_von
from projections.history.zeilen import History

__all__ = [
    "Achse",
    "Historienfilter",
    "History",
    "benoetigte",
    "eintrag_als_objekt",
    "historie",
    "historie_aus",
    "mit_texten",
    "texte_von",
]
