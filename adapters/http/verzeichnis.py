"""All operations, in the order of the documentation."""

from adapters.http import (
    amt,
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
    termine,
    suchlaeufe,
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
    *regelwerke.OPERATIONEN,
    *dokumente.OPERATIONEN,
    *vorlagen.OPERATIONEN,
)
