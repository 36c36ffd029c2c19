"""Who has which cases, how they stand on a day, and how many more fit."""

from projections.caseload.abstimmungen import (
    ErbeteneZeile,
    Gefragte,
    abstimmungen_aus,
    erwartete,
    gefragt_in,
)
from projections.caseload.auslastung import auslastung, betreute, warteliste
from projections.caseload.fallbestand import (
    Bestandsfilter,
    Sortierung,
    angeboten,
    fall,
    fall_aus,
    fallbestand,
    vorgemerkte,
)
from projections.caseload.passung import unpassende
from projections.caseload.zeilen import Caseload

__all__ = [
    "Bestandsfilter",
    "Caseload",
    "ErbeteneZeile",
    "Gefragte",
    "Sortierung",
    "abstimmungen_aus",
    "angeboten",
    "auslastung",
    "betreute",
    "erwartete",
    "fall",
    "fall_aus",
    "fallbestand",
    "gefragt_in",
    "unpassende",
    "vorgemerkte",
    "warteliste",
]
