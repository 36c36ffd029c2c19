"""All operations, in the order of the documentation."""

from adapters.http import (
    belegschaft,
    bestand,
    dokumente,
    faelle,
    fallsicht,
    fristen,
    kunden,
    organisation,
    regelwerke,
    uebergaben,
    vorlagen,
)
from adapters.http.operation import Operation

OPERATIONEN: tuple[Operation, ...] = (
    *kunden.OPERATIONEN,
    *faelle.OPERATIONEN,
    *fallsicht.OPERATIONEN,
    *fristen.OPERATIONEN,
    *bestand.OPERATIONEN,
    *organisation.OPERATIONEN,
    *belegschaft.OPERATIONEN,
    *uebergaben.OPERATIONEN,
    *regelwerke.OPERATIONEN,
    *dokumente.OPERATIONEN,
    *vorlagen.OPERATIONEN,
)
