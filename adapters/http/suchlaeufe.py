"""Searches over the own cases that the regulation offers."""

from datetime import date
from typing import Annotated

from pydantic import Field

from adapters.http.antworten import Liste
from adapters.http.antworten_aufsicht import SpanneAntwort, SuchlaufAntwort
from adapters.http.antworten_bestand import BestandAntwort
from adapters.http.bestand import FACHKRAFT, TEAM
from adapters.http.operation import Aufruf, Gruppe, Inhalt, Operation, blatt, inhalt
from adapters.http.parameter import CURSOR, LIMIT, POSITION, STAND, Parameter
from adapters.http.problem import Feldfehler, Problem, nicht_gefunden, ungueltig
from adapters.http.reichweite import FALLSICHT
from domain.regelwerk.suchlauf import Suchlauf
from domain.vokabular import Phase
from projections.caseload import Bestandsfilter, fallbestand


def _angebotene(aufruf: Aufruf, stand: date) -> tuple[Suchlauf, ...]:
    return aufruf.dienst.betrieb.gedaechtnis.regelstand().am(stand).von(Suchlauf)


def _suchlaeufe(aufruf: Aufruf) -> Inhalt:
    stand = aufruf.parameter["stand"] or aufruf.dienst.heute()
    land = aufruf.dienst.betrieb.gedaechtnis.regelstand().land
    eintraege = tuple(_als_antwort(suchlauf, stand, land) for suchlauf in _angebotene(aufruf, stand))
    return inhalt(Liste[SuchlaufAntwort](eintraege=eintraege, weiter=None), aufruf.position)


def _als_antwort(suchlauf: Suchlauf, stand: date, land: str) -> SuchlaufAntwort:
    tage = [(spanne, *spanne.tage(stand, land)) for spanne in suchlauf.spannen]
    return SuchlaufAntwort(
        suchlauf=suchlauf.name,
        bezeichnung=suchlauf.bezeichnung,
        regel=suchlauf.aussage,
        fundstelle=suchlauf.fundstelle,
        status=suchlauf.status,
        ohne_status=suchlauf.ohne_status,
        spannen=tuple(
            SpanneAntwort(
                schluessel=spanne.schluessel,
                bezeichnung=spanne.bezeichnung,
                von=von if von > date.min else None,
                bis=bis,
            )
            for spanne, von, bis in tage
        ),
        seit_tag=suchlauf.seit_tag,
    )


def _suche(aufruf: Aufruf) -> Inhalt | Problem:
    werte, dienst = aufruf.parameter, aufruf.dienst
    stand: date = werte["stand"] or dienst.heute()
    name = aufruf.kennungen["suchlauf"]
    suchlauf = next((s for s in _angebotene(aufruf, stand) if s.name == name), None)
    if suchlauf is None:
        return nicht_gefunden()
    if fehler := _fehler(suchlauf, werte["spanne"], werte["seit"]):
        return ungueltig(fehler)
    land = dienst.betrieb.gedaechtnis.regelstand().land
    reichweite = aufruf.reichweite
    filter = Bestandsfilter(
        fachkraft=werte["fachkraft"],
        team=werte["team"],
        status_aus=(*suchlauf.status, *((None,) if suchlauf.ohne_status else ())),
        ohne_phasen=(Phase.AUSGESCHIEDEN,),
        kontakt_zwischen=None
        if suchlauf.seit_tag
        else [spanne.tage(stand, land) for spanne in suchlauf.gefragte(werte["spanne"])],
        kontakt_vor=werte["seit"],
        sichtbare_fachkraefte=None if reichweite.alles else reichweite.fachkraefte,
        sichtbare_teams=reichweite.teams,
    )
    with dienst.lesen("caseload") as lesung:
        seite = fallbestand(
            lesung, stand, filter, sortierung="letzter_kontakt", limit=werte["limit"], cursor=werte["cursor"]
        )
        return blatt(seite, lesung.position)


def _fehler(suchlauf: Suchlauf, spanne: str | None, seit: date | None) -> Feldfehler | None:
    if suchlauf.seit_tag and seit is None:
        return Feldfehler(feld="seit", grund="muss angegeben werden")
    if not suchlauf.seit_tag and seit is not None:
        return Feldfehler(feld="seit", grund="fragt dieser Suchlauf nicht")
    if spanne is not None and not suchlauf.gefragte(spanne):
        namen = ", ".join(s.schluessel for s in suchlauf.spannen) or "keine"
        return Feldfehler(feld="spanne", grund=f"unbekannt; bekannt sind: {namen}")
    return None


OPERATIONEN: tuple[Operation, ...] = (
    Operation(
        id="suchlaeufe",
        methode="GET",
        pfad="suchlaeufe",
        titel="Welche Suchläufe das Regelwerk anbietet",
        gruppe=Gruppe.BESTAND,
        rollen=FALLSICHT,
        antwort=Liste[SuchlaufAntwort],
        parameter=(STAND, POSITION),
        abfrage=_suchlaeufe,
    ),
    Operation(
        id="suchlauf",
        methode="GET",
        pfad="suchlaeufe/{suchlauf}",
        titel="Die Fälle, die ein Suchlauf an einem Tag findet, die längste Zeit ohne Beratung zuerst",
        gruppe=Gruppe.BESTAND,
        rollen=FALLSICHT,
        antwort=Liste[BestandAntwort],
        parameter=(
            STAND,
            POSITION,
            Parameter(
                "spanne",
                Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,63}$")],
                "nur diese Spanne; ohne Angabe jede des Suchlaufs",
            ),
            Parameter("seit", date, "keine Beratung seit diesem Tag, ihn eingeschlossen"),
            FACHKRAFT,
            TEAM,
            LIMIT,
            CURSOR,
        ),
        sicht="caseload",
        abfrage=_suche,
    ),
)
