"""All operations, in the order of the documentation."""

from adapters.http import (
    amt,
    belegschaft,
    berichte,
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
    suchlaeufe,
    termine,
    uebergaben,
    vorlagen,
    wiedervorlagen,
)
from adapters.http.operation import Operation

OPERATIONEN: tuple[Operation, ...] = (
    *kunden.OPERATIONEN,
    *faelle.OPERATIONEN,
    *fallsicht.OPERATIONEN,
    *fristen.OPERATIONEN,
    *bestand.OPERATIONEN,
    *termine.OPERATIONEN,
    *wiedervorlagen.OPERATIONEN,
    *berichte.OPERATIONEN,
    *massnahmen.OPERATIONEN,
    *netzwerk.OPERATIONEN,
    *suchlaeufe.OPERATIONEN,
    *organisation.OPERATIONEN,
    *amt.OPERATIONEN,
    *belegschaft.OPERATIONEN,
    *uebergaben.OPERATIONEN,
    *regelwerke.OPERATIONEN,
    *dokumente.OPERATIONEN,
    *vorlagen.OPERATIONEN,
)
