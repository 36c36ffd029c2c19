"""Lists over many cases: who has which, how full the places are, who waits, how far everybody has come."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from adapters.http.antworten import Liste
from adapters.http.antworten_bestand import AuslastungAntwort, BestandAntwort, WartenderAntwort
from adapters.http.antworten_fortschritt import FortschrittAntwort, VerlaufAntwort
from adapters.http.fallsicht import sicht_des_falls
from adapters.http.operation import Aufruf, Gruppe, Inhalt, Operation, als_json, blatt
from adapters.http.parameter import CURSOR, LIMIT, POSITION, STAND, WISSENSSTAND, Parameter
from adapters.http.problem import Feldfehler, Problem, nicht_gefunden, ungueltig
from adapters.http.reichweite import FALLSICHT, PERSON
from domain.eintrag import Lesart
from domain.ereignisse import WartelisteAufgenommen
from domain.vokabular import Altersgruppe, Kundenkategorie, Phase, Profillage, Status, ZielgruppeU25
from projections.caseload import Bestandsfilter, Sortierung, auslastung, fallbestand, warteliste
from projections.integration_progress import Rang, verlauf, verlauf_aus, zaehlung

FACHKRAFT = Parameter("fachkraft", UUID, "nur diese Fachkraft")
TEAM = Parameter("team", UUID, "nur Fachkräfte, die an diesem Tag zu diesem Team gehören")
GRUENDE = Parameter("gruende", bool, "auch, warum jeder Fall wartet", False)
ABSTEIGEND = Parameter("absteigend", bool, "in umgekehrter Reihenfolge", False)


def _fallbestand(aufruf: Aufruf) -> Inhalt:
    werte, reichweite = aufruf.parameter, aufruf.reichweite
    filter = Bestandsfilter(
        fachkraft=werte["fachkraft"],
        team=werte["team"],
        phase=werte["phase"],
        status=werte["status"],
        profillage=werte["profillage"],
        kundenkategorie=werte["kundenkategorie"],
        zielgruppe=werte["zielgruppe"],
        altersgruppe=werte["altersgruppe"],
        kontakt_vor=werte["kontakt_vor"],
        sichtbare_fachkraefte=None if reichweite.alles else reichweite.fachkraefte,
        sichtbare_teams=reichweite.teams,
    )
    with aufruf.dienst.lesen("caseload") as lesung:
        seite = fallbestand(
            lesung,
            werte["stand"] or aufruf.dienst.heute(),
            filter,
            sortierung=werte["sortierung"],
            absteigend=werte["absteigend"],
            limit=werte["limit"],
            cursor=werte["cursor"],
        )
        return blatt(seite, lesung.position)


def _warteliste(aufruf: Aufruf) -> Inhalt:
    werte = aufruf.parameter
    with aufruf.dienst.lesen("caseload") as lesung:
        stand = werte["stand"] or aufruf.dienst.heute()
        seite = warteliste(lesung, aufruf.pfad["team"], stand, limit=werte["limit"], cursor=werte["cursor"])
        if werte["gruende"] and aufruf.akteur.rolle in PERSON:
            seite = replace(seite, json=json.dumps(_mit_gruenden(aufruf, seite.eintraege), ensure_ascii=False))
        return blatt(seite, lesung.position)


def _mit_gruenden(aufruf: Aufruf, zeilen: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows with the Begründung of the entry that put each case on the list on that day."""
    stroeme = aufruf.dienst.betrieb.log.stroeme([UUID(zeile["fall"]) for zeile in zeilen], lesart=Lesart.OFFEN)
    mit_gruenden = []
    for zeile in zeilen:
        gruende = (
            eintrag.ereignis.begruendung
            for eintrag in reversed(stroeme[UUID(zeile["fall"])])
            if isinstance(eintrag.ereignis, WartelisteAufgenommen) and eintrag.ereignis.am.isoformat() <= zeile["seit"]
        )
        grund = next(gruende, None)
        mit_gruenden.append(zeile | {"begruendung": str(grund) if grund is not None else None})
    return mit_gruenden


def _auslastung(aufruf: Aufruf) -> Inhalt | Problem:
    teams = _gefragte_teams(aufruf)
    if isinstance(teams, Problem):
        return teams
    stand = aufruf.parameter["stand"] or aufruf.dienst.heute()
    with aufruf.dienst.lesen("caseload") as lesung:
        teile = [auslastung(lesung, stand, fachkraft=aufruf.parameter["fachkraft"], team=team) for team in teams]
        position = lesung.position
    amt = aufruf.dienst.amt()
    orte = {str(team.id): team.geschaeftsstelle(stand) for team in amt.teams.values()}
    je_team = [zeile for teil in teile for zeile in teil["teams"]]
    antwort = {
        "stand": stand.isoformat(),
        "fachkraefte": [zeile for teil in teile for zeile in teil["fachkraefte"]],
        "teams": je_team,
        "geschaeftsstellen": _je_geschaeftsstelle(je_team, orte),
    }
    return als_json(antwort, position)


def _je_geschaeftsstelle(teams: Sequence[Mapping[str, Any]], orte: Mapping[str, UUID | None]) -> list[dict[str, Any]]:
    """The sums of the teams by where they belong; those that belong nowhere last."""
    summen: dict[UUID | None, dict[str, Any]] = {}
    for team in teams:
        ort = orte.get(team["team"])
        summe = summen.setdefault(ort, {"geschaeftsstelle": str(ort) if ort is not None else None})
        for feld in ("faelle", "laufend", "belegt", "plaetze", "frei", "ueber_kapazitaet", "warteliste"):
            if (wert := team[feld]) is not None:
                summe[feld] = (summe.get(feld) or 0) + wert
            else:
                summe.setdefault(feld, None)
    return [summen[ort] for ort in sorted(summen, key=lambda ort: (ort is None, str(ort)))]


def _fortschritt(aufruf: Aufruf) -> Inhalt | Problem:
    teams = _gefragte_teams(aufruf)
    if isinstance(teams, Problem):
        return teams
    if len(teams) != 1:
        return ungueltig(Feldfehler(feld="team", grund="muss angegeben werden"))
    bis: date = aufruf.parameter["bis"] or aufruf.parameter["stand"] or aufruf.dienst.heute()
    von: date = aufruf.parameter["von"] or bis.replace(month=1, day=1)
    if bis < von:
        return ungueltig(Feldfehler(feld="bis", grund="liegt vor von"))
    with aufruf.dienst.lesen("integration_progress") as lesung:
        zahlen = zaehlung(lesung, von, bis, _rang(aufruf), team=teams[0], fachkraft=aufruf.parameter["fachkraft"])
        return als_json(zahlen, lesung.position)


def _verlauf(aufruf: Aufruf) -> Inhalt | Problem:
    fall = aufruf.pfad["fall"]
    stand = aufruf.parameter["stand"] or aufruf.dienst.heute()
    if aufruf.parameter["wissensstand"] is not None:
        gefunden = sicht_des_falls(aufruf)
        if isinstance(gefunden, Problem):
            return gefunden
        sicht, position = gefunden
        ergebnis = verlauf_aus(sicht, stand, _rang(aufruf))
    else:
        with aufruf.dienst.lesen("integration_progress") as lesung:
            ergebnis, position = verlauf(lesung, fall, stand, _rang(aufruf)), lesung.position
    return als_json(ergebnis, position, str(fall)) if ergebnis is not None else nicht_gefunden()


def _rang(aufruf: Aufruf) -> Rang:
    """The order of values as the Regelwerke in force now give it for a day."""
    regelstand = aufruf.dienst.betrieb.regelstand()
    return lambda merkmal, tag: regelstand.am(tag).rang(merkmal)


def _gefragte_teams(aufruf: Aufruf) -> list[UUID | None] | Problem:
    """Which teams an answer is about: the one asked for, else all that are in reach (None: the whole Mandant)."""
    team, fachkraft, reichweite = aufruf.parameter["team"], aufruf.parameter["fachkraft"], aufruf.reichweite
    personen, heute = aufruf.dienst.fachkraefte(), aufruf.dienst.heute()
    if team is not None and not (team in aufruf.dienst.teams() and reichweite.umfasst_team(team)):
        return nicht_gefunden()
    if fachkraft is not None:
        person = personen.get(fachkraft)
        if person is None or not reichweite.umfasst_team(person.team(heute)):
            return nicht_gefunden()
        return [team]
    if team is not None or reichweite.teams is None:
        return [team]
    return [*sorted(reichweite.teams)]


OPERATIONEN: tuple[Operation, ...] = (
    Operation(
        id="fall_fortschritt",
        methode="GET",
        pfad="faelle/{fall}/fortschritt",
        titel="Hemmnisse, Profillage, Kundenkategorie und Zielgruppe eines Falls über die Zeit",
        gruppe=Gruppe.FALLSICHT,
        rollen=FALLSICHT,
        antwort=VerlaufAntwort,
        parameter=(STAND, WISSENSSTAND, POSITION),
        sicht="integration_progress",
        abfrage=_verlauf,
    ),
    Operation(
        id="fallbestand",
        methode="GET",
        pfad="fallbestand",
        titel="Die Fälle an einem Tag",
        gruppe=Gruppe.BESTAND,
        rollen=FALLSICHT,
        antwort=Liste[BestandAntwort],
        parameter=(
            STAND,
            POSITION,
            FACHKRAFT,
            TEAM,
            Parameter("phase", Phase, "nur Fälle in dieser Phase"),
            Parameter("status", Status, "nur Fälle mit diesem Status"),
            Parameter("profillage", Profillage, "nur Fälle mit dieser Profillage"),
            Parameter("kundenkategorie", Kundenkategorie, "nur Fälle dieser Kundenkategorie"),
            Parameter("zielgruppe", ZielgruppeU25, "nur Fälle dieser Zielgruppe"),
            Parameter("altersgruppe", Altersgruppe, "nur Fälle dieser Altersgruppe"),
            Parameter("kontakt_vor", date, "letzter zählender Kontakt vor diesem Tag, oder noch keiner"),
            Parameter("sortierung", Sortierung, "wonach die Liste geordnet ist", "fall"),
            ABSTEIGEND,
            LIMIT,
            CURSOR,
        ),
        sicht="caseload",
        abfrage=_fallbestand,
    ),
    Operation(
        id="fortschritt",
        methode="GET",
        pfad="fortschritt",
        titel="Hemmnisse, Profillagen, Kundenkategorien und Zielgruppen zwischen zwei Tagen, gezählt",
        gruppe=Gruppe.BESTAND,
        rollen=FALLSICHT,
        antwort=FortschrittAntwort,
        parameter=(
            STAND,
            POSITION,
            Parameter("von", date, "erster Tag; ohne Angabe der 1. Januar des Jahrs von bis"),
            Parameter("bis", date, "letzter Tag; ohne Angabe stand"),
            FACHKRAFT,
            TEAM,
        ),
        sicht="integration_progress",
        abfrage=_fortschritt,
    ),
    Operation(
        id="auslastung",
        methode="GET",
        pfad="organisation/auslastung",
        titel="Fälle und Plätze je Fachkraft und Team an einem Tag",
        gruppe=Gruppe.BESTAND,
        rollen=FALLSICHT,
        antwort=AuslastungAntwort,
        parameter=(STAND, POSITION, FACHKRAFT, TEAM),
        sicht="caseload",
        abfrage=_auslastung,
    ),
    Operation(
        id="warteliste_lesen",
        methode="GET",
        pfad="organisation/teams/{team}/warteliste",
        titel="Wer an einem Tag auf einen Platz wartet, in der Reihenfolge",
        gruppe=Gruppe.BESTAND,
        rollen=FALLSICHT,
        antwort=Liste[WartenderAntwort],
        parameter=(STAND, POSITION, LIMIT, CURSOR, GRUENDE),
        sicht="caseload",
        abfrage=_warteliste,
    ),
)
