"""Which Regelwerke judge, from when until when, and putting one in force."""

from adapters.anwendung.speichern import Antwort
from adapters.http.antworten import InkraftsetzungAntwort, Liste
from adapters.http.operation import Aufruf, Gruppe, Inhalt, Operation, inhalt
from adapters.http.parameter import POSITION, STAND
from adapters.http.reichweite import BEREICH, JEDER
from domain.organisation.befehle import RegelwerkInKraftSetzen


def _in_kraft_setzen(aufruf: Aufruf) -> Antwort:
    return aufruf.dienst.betrieb.regelwerk_in_kraft_setzen(aufruf.befehl, aufruf.akteur, anfrage=aufruf.anfrage)


def _lesen(aufruf: Aufruf) -> Inhalt:
    dienst = aufruf.dienst
    stand = aufruf.parameter["stand"] or dienst.heute()
    regeln = dienst.betrieb.gedaechtnis.regelstand().am(stand)
    geltende = {verweis.sha256 for verweis in regeln.verweise}
    mandant = dienst.mandant()
    eintraege = []
    for ereignis in mandant.inkraftsetzungen if mandant is not None else ():
        werk = dienst.betrieb.gedaechtnis.werk(ereignis.sha256)
        umfasst = ereignis.gilt_ab <= stand and (ereignis.gilt_bis is None or stand <= ereignis.gilt_bis)
        eintraege.append(
            InkraftsetzungAntwort(
                regelwerk=ereignis.regelwerk,
                version=ereignis.version,
                sha256=ereignis.sha256,
                titel=werk.kopf.titel,
                schicht=werk.kopf.schicht,
                gilt_ab=ereignis.gilt_ab,
                gilt_bis=ereignis.gilt_bis,
                art=ereignis.art,
                gilt_am_stand=umfasst and ereignis.sha256 in geltende,
            )
        )
    return inhalt(Liste[InkraftsetzungAntwort](eintraege=tuple(eintraege), weiter=None), aufruf.position)


OPERATIONEN: tuple[Operation, ...] = (
    Operation(
        id="regelwerke_lesen",
        methode="GET",
        pfad="regelwerke",
        titel="Was in Kraft gesetzt wurde, und was an einem Tag gilt",
        gruppe=Gruppe.REGELWERKE,
        rollen=JEDER,
        antwort=Liste[InkraftsetzungAntwort],
        parameter=(STAND, POSITION),
        abfrage=_lesen,
    ),
    Operation(
        id="regelwerk_in_kraft_setzen",
        methode="POST",
        pfad="regelwerke/inkraftsetzungen",
        titel="Ein Regelwerk in Kraft setzen oder weiter anwenden",
        gruppe=Gruppe.REGELWERKE,
        rollen=BEREICH,
        koerper=RegelwerkInKraftSetzen,
        befehl=_in_kraft_setzen,
    ),
)
