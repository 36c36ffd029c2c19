"""All operations, in the order of the documentation."""

from adapters.http import (
    bestand,
    dokumente,
    faelle,
    fallsicht,
    fristen,
    kunden,
    massnahmen,
    netzwerk,
    organisation,
    regelwerke,
    vorlagen,
)
from adapters.http.operation import Operation

OPERATIONEN: tuple[Operation, ...] = (
    *kunden.OPERATIONEN,
    *faelle.OPERATIONEN,
    *fallsicht.OPERATIONEN,
    *fristen.OPERATIONEN,
    *bestand.OPERATIONEN,
    *massnahmen.OPERATIONEN,
    *netzwerk.OPERATIONEN,
    *organisation.OPERATIONEN,
    *regelwerke.OPERATIONEN,
    *dokumente.OPERATIONEN,
    *vorlagen.OPERATIONEN,
)
