"""All operations, in the order of the documentation."""

from adapters.http import (
    amt,
    arbeitsvorrat,
    bestand,
    dokumente,
    faelle,
    fallsicht,
    fristen,
    kunden,
    organisation,
    regelwerke,
    stichproben,
    suchlaeufe,
    vorlagen,
)
from adapters.http.operation import Operation

OPERATIONEN: tuple[Operation, ...] = (
    *kunden.OPERATIONEN,
    *faelle.OPERATIONEN,
    *fallsicht.OPERATIONEN,
    *fristen.OPERATIONEN,
    *bestand.OPERATIONEN,
    *suchlaeufe.OPERATIONEN,
    *arbeitsvorrat.OPERATIONEN,
    *organisation.OPERATIONEN,
    *amt.OPERATIONEN,
    *stichproben.OPERATIONEN,
    *regelwerke.OPERATIONEN,
    *dokumente.OPERATIONEN,
    *vorlagen.OPERATIONEN,
)
