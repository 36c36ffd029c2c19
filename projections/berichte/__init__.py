"""The view `berichte`, and the reports made from it and from other views."""

from projections.berichte.bericht import Berichtsergebnis, Ergebnis, berichte, nachweisseite, vorhandene
from projections.berichte.gruppen import WORTE, gruppenworte
from projections.berichte.lage import SICHTEN, Auswahl, Berichtslage
from projections.berichte.sicht import Berichte

__all__ = [
    "SICHTEN",
    "WORTE",
    "Auswahl",
    "Berichte",
    "Berichtsergebnis",
    "Berichtslage",
    "Ergebnis",
    "berichte",
    "gruppenworte",
    "nachweisseite",
    "vorhandene",
]
