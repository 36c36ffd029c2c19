"""Staff against work: what the posts are aimed to carry, and who could take what comes."""

from datetime import date
from uuid import UUID

from adapters.http.antworten import Liste
from adapters.http.antworten_bestand import SchluesselAntwort
from adapters.http.antworten_organisation import KandidatAntwort, PlatzvorschlagAntwort, UnpassendAntwort
from adapters.http.operation import Aufruf, Gruppe, Inhalt, Operation, blatt, inhalt
from adapters.http.parameter import CURSOR, LIMIT, POSITION, STAND, Parameter
from adapters.http.problem import Problem, nicht_gefunden
from adapters.http.reichweite import ALLES, FALLARBEIT, LEITUNG, PERSON
from domain.eintrag import Lesart
from domain.ereignisse import WartelisteAufgenommen
from domain.fall import Fall
from domain.fristen.sachlage import Lageermittlung
from domain.organisation.amt import Amt
from domain.organisation.besetzung import schwerpunkte
from domain.organisation.betreuungsschluessel import betreuungsschluessel
from domain.organisation.passung import passungen, vorschlaege
from domain.organisation.platzvorschlag import platzvorschlaege
from domain.persoenlich import Verborgen
from projections.caseload import Bestandsfilter, betreute, unpassende


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


GESCHAEFTSSTELLE = Parameter("geschaeftsstelle", UUID, "nur Teams, die an diesem Tag zu dieser Geschäftsstelle gehören")
TEAM = Parameter("team", UUID, "nur dieses Team")


def _kandidaten(aufruf: Aufruf) -> Inhalt | Problem:
    dienst, fall, tag = aufruf.dienst, aufruf.fall, aufruf.dienst.heute()
    if fall is None:
        return nicht_gefunden()
    amt, gedaechtnis = dienst.amt(), dienst.betrieb.gedaechtnis
    regeln, kunde = gedaechtnis.regelstand().am(tag), gedaechtnis.kunde(fall.kunde)
    lage = Lageermittlung(kunde.geboren if kunde is not None else None).am(fall, tag, regeln.instrumente)
    teams = _teams(aufruf, fall, amt, tag)
    plaetze = {p.id: gedaechtnis.plaetze(p.id) for p in amt.fachkraefte.values() if p.team(tag) in teams}
    zustaendig = fall.zustaendig
    gefunden = vorschlaege(lage, zustaendig.fachkraft, zustaendig.funktion, regeln, amt, tag, plaetze, teams)
    eintraege = tuple(
        KandidatAntwort(
            fachkraft=v.fachkraft.id,
            team=v.team,
            funktion=v.funktion,
            frei=v.frei,
            passt=not v.gegen,
            gegen=tuple(dict.fromkeys(regel.aussage for regel in v.gegen)),
        )
        for v in gefunden[: aufruf.parameter["limit"]]
    )
    return inhalt(Liste[KandidatAntwort](eintraege=eintraege, weiter=None), aufruf.position, fall.id)


def _teams(aufruf: Aufruf, fall: Fall, amt: Amt, tag: date) -> frozenset[UUID]:
    """The teams asked for; without a word those of the Geschäftsstelle the case is at, or its team alone."""
    if aufruf.parameter["team"] is not None:
        return frozenset({aufruf.parameter["team"]})
    stelle: UUID | None = aufruf.parameter["geschaeftsstelle"]
    zustaendig = amt.fachkraefte.get(fall.zustaendig.fachkraft)
    eigenes = zustaendig.team(tag) if zustaendig is not None else None
    if stelle is None and eigenes is not None and eigenes in amt.teams:
        stelle = amt.teams[eigenes].geschaeftsstelle(tag)
    if stelle is None:
        return frozenset({eigenes} if eigenes is not None else ())
    return frozenset(team.id for team in amt.teams.values() if team.geschaeftsstelle(tag) == stelle)


def _unpassende(aufruf: Aufruf) -> Inhalt:
    dienst, reichweite, werte = aufruf.dienst, aufruf.reichweite, aufruf.parameter
    stand, amt = werte["stand"] or dienst.heute(), dienst.amt()
    hat = {p.id: schwerpunkte(p, amt.teams.get(p.team(stand)), stand) for p in amt.fachkraefte.values()}
    pruefungen = [
        (passung, [wer for wer, eigene in hat.items() if not passung.mit.isdisjoint(eigene)])
        for passung in passungen(dienst.betrieb.gedaechtnis.regelstand().am(stand))
    ]
    filter = Bestandsfilter(
        team=werte["team"],
        sichtbare_fachkraefte=None if reichweite.alles else reichweite.fachkraefte,
        sichtbare_teams=reichweite.teams,
    )
    with dienst.lesen("caseload") as lesung:
        seite = unpassende(lesung, stand, pruefungen, filter, limit=werte["limit"], cursor=werte["cursor"])
        return blatt(seite, lesung.position)


def _platzvorschlaege(aufruf: Aufruf) -> Inhalt:
    dienst, tag, team = aufruf.dienst, aufruf.dienst.heute(), aufruf.pfad["team"]
    amt, gedaechtnis = dienst.amt(), dienst.betrieb.gedaechtnis
    regeln = gedaechtnis.regelstand().am(tag)
    plaetze = {p.id: gedaechtnis.plaetze(p.id) for p in amt.fachkraefte.values() if p.team(tag) == team}
    gefunden = list(platzvorschlaege(regeln, amt, tag, team, plaetze, gedaechtnis.wartende(team)))
    gruende = {v.fall: _aufnahme(aufruf, v.fall) for v in gefunden if v.fall is not None}
    reihenfolge = regeln.warteliste.aussage if regeln.warteliste is not None else None
    eintraege = tuple(
        PlatzvorschlagAntwort(
            fachkraft=v.fachkraft,
            frei=v.frei,
            regel=v.zahl.regel.aussage,
            fall=v.fall,
            stelle=v.stelle + 1 if v.stelle is not None else None,
            seit=gruende[v.fall][0] if v.fall is not None else None,
            begruendung=gruende[v.fall][1] if v.fall is not None else None,
            reihenfolge=reihenfolge if v.fall is not None else None,
        )
        for v in gefunden
    )
    return inhalt(Liste[PlatzvorschlagAntwort](eintraege=eintraege, weiter=None), aufruf.position, *gruende)


def _aufnahme(aufruf: Aufruf, fall: UUID) -> tuple[date | None, str | Verborgen | None]:
    """Since when the case waits, and why, as it was recorded last."""
    akte = aufruf.dienst.betrieb.akte(fall, lesart=Lesart.OFFEN)
    letzte = next((e.ereignis for e in reversed(akte.wirksam) if isinstance(e.ereignis, WartelisteAufgenommen)), None)
    return (letzte.am, letzte.begruendung) if letzte is not None else (None, None)


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
    Operation(
        id="zustaendigkeit_vorschlagen",
        methode="GET",
        pfad="faelle/{fall}/zustaendigkeitsvorschlaege",
        titel="Wer den Fall übernehmen könnte: wer passt zuerst, dann wer Platz hat",
        gruppe=Gruppe.FALLSICHT,
        rollen=FALLARBEIT | LEITUNG,
        antwort=Liste[KandidatAntwort],
        parameter=(POSITION, LIMIT, GESCHAEFTSSTELLE, TEAM),
        abfrage=_kandidaten,
    ),
    Operation(
        id="unpassende_lesen",
        methode="GET",
        pfad="organisation/unpassende",
        titel="Fälle, zu denen an einem Tag die zuständige Fachkraft oder ihre Funktion nicht passt",
        gruppe=Gruppe.BESTAND,
        rollen=LEITUNG,
        antwort=Liste[UnpassendAntwort],
        parameter=(STAND, POSITION, LIMIT, CURSOR, TEAM),
        sicht="caseload",
        abfrage=_unpassende,
    ),
    Operation(
        id="platzvorschlaege_lesen",
        methode="GET",
        pfad="organisation/teams/{team}/platzvorschlaege",
        titel="Freie Plätze eines Teams und wer auf der Warteliste als Nächstes dran ist",
        gruppe=Gruppe.BESTAND,
        rollen=PERSON & (FALLARBEIT | LEITUNG),
        antwort=Liste[PlatzvorschlagAntwort],
        parameter=(POSITION,),
        abfrage=_platzvorschlaege,
        beschreibung="Ein Vorschlag: aufgenommen wird nur, wen das Fallmanagement aufnimmt.",
    ),
)
