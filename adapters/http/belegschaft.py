"""Staff against work: what the posts are aimed to carry, and who could take what comes."""

from adapters.http.antworten import Liste
from adapters.http.antworten_sichten import SchluesselAntwort
from adapters.http.operation import Aufruf, Gruppe, Inhalt, Operation, inhalt
from adapters.http.parameter import POSITION, STAND
from adapters.http.reichweite import ALLES, LEITUNG
from domain.organisation.betreuungsschluessel import betreuungsschluessel
from projections.caseload import betreute


def _betreuungsschluessel(aufruf: Aufruf) -> Inhalt:
    dienst, reichweite = aufruf.dienst, aufruf.reichweite
    stand, amt = aufruf.parameter["stand"] or dienst.heute(), dienst.amt()
    with dienst.lesen("caseload") as lesung:
        faelle, position = betreute(lesung, stand), lesung.position
    eigene = {team.geschaeftsstelle(stand) for team in amt.teams.values() if reichweite.umfasst_team(team.id)} - {None}
    eintraege = tuple(
        SchluesselAntwort(
            geschaeftsstelle=zeile.geschaeftsstelle,
            altersgruppe=zeile.altersgruppe,
            faelle=zeile.faelle,
            vollzeitstellen=zeile.stellen,
            je_stelle=zeile.je_stelle,
            ziel=zeile.verhaeltnis,
            ueber_ziel=zeile.ueber_ziel,
            regel=zeile.ziel.aussage,
            fundstelle=zeile.ziel.fundstelle,
            zaehlregel=zeile.zaehlregel.aussage if zeile.zaehlregel is not None else None,
            grund=zeile.grund,
        )
        for zeile in betreuungsschluessel(dienst.betrieb.regelstand().am(stand), amt, stand, faelle)
        if reichweite.alles or zeile.geschaeftsstelle in eigene
    )
    return inhalt(Liste[SchluesselAntwort](eintraege=eintraege, weiter=None), position)


OPERATIONEN: tuple[Operation, ...] = (
    Operation(
        id="betreuungsschluessel_lesen",
        methode="GET",
        pfad="organisation/betreuungsschluessel",
        titel="Menschen je volle Stelle an einem Tag, gemessen an dem, was angestrebt ist",
        gruppe=Gruppe.BESTAND,
        rollen=LEITUNG | ALLES,
        antwort=Liste[SchluesselAntwort],
        parameter=(STAND, POSITION),
        sicht="caseload",
        abfrage=_betreuungsschluessel,
    ),
)
