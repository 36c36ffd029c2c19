"""What is due: the Fristen of one case and of many, and why each of them stands as it does."""

import json
from datetime import date
from uuid import UUID

from adapters.http.antworten import Liste
from adapters.http.antworten_fristen import FristAntwort, WarumAntwort
from adapters.http.bestand import ABSTEIGEND, FACHKRAFT, TEAM
from adapters.http.fallsicht import sicht_des_falls
from adapters.http.operation import Aufruf, Gruppe, Inhalt, Operation, als_json, blatt
from adapters.http.parameter import CURSOR, LIMIT, POSITION, STAND, WISSENSSTAND, Parameter
from adapters.http.problem import Problem, nicht_gefunden
from adapters.http.reichweite import FALLSICHT
from domain.fristen.frist import LAUFEND, Ausgang
from domain.vokabular import Funktion
from projections.caseload import angeboten
from projections.deadlines import Fristenabfrage, eines_falls_aus, warum
from projections.deadlines.abfragen import Sichtbar
from projections.lesung import Befragbar
from projections.seiten import Seite


def _des_falls(aufruf: Aufruf) -> Inhalt | Problem:
    fall: UUID = aufruf.pfad["fall"]
    stand = aufruf.parameter["stand"] or aufruf.dienst.heute()
    if aufruf.parameter["wissensstand"] is None:
        seite, position = aufruf.dienst.fragen("deadlines", lambda bau: Fristenabfrage(bau).eines_falls(fall, stand))
        return blatt(seite, position, (str(fall),))
    gefunden = sicht_des_falls(aufruf)
    if isinstance(gefunden, Problem):
        return gefunden
    sicht, position = gefunden
    zeilen = eines_falls_aus(sicht, stand)
    text = json.dumps(zeilen, ensure_ascii=False, separators=(",", ":"))
    return blatt(Seite(text, len(zeilen), None), position, (str(fall),))


def _warum(aufruf: Aufruf) -> Inhalt | Problem:
    gefunden = sicht_des_falls(aufruf)
    if isinstance(gefunden, Problem):
        return gefunden
    sicht, position = gefunden
    ergebnis = warum(sicht, aufruf.pfad["frist"], aufruf.parameter["stand"] or aufruf.dienst.heute())
    return als_json(ergebnis, position, str(aufruf.pfad["fall"])) if ergebnis is not None else nicht_gefunden()


def _liste(aufruf: Aufruf) -> Inhalt:
    werte = aufruf.parameter
    stand = werte["stand"] or aufruf.dienst.heute()
    sichtbar = _sichtbar(aufruf, stand)

    def frage(bau: Befragbar) -> Seite:
        return Fristenabfrage(bau).liste(
            stand,
            zustand=LAUFEND if werte["ausgang"] is None else (werte["ausgang"],),
            fachkraft=werte["fachkraft"],
            team=werte["team"],
            funktion=werte["funktion"],
            sichtbar=sichtbar,
            absteigend=werte["absteigend"],
            limit=werte["limit"],
            cursor=werte["cursor"],
        )

    return blatt(*aufruf.dienst.fragen("deadlines", frage))


def _sichtbar(aufruf: Aufruf, stand: date) -> Sichtbar | None:
    """What the list is limited to; None where the filters ask for nothing else than may be seen."""
    reichweite, gefragt = aufruf.reichweite, aufruf.parameter["fachkraft"]
    if reichweite.teams is None:
        return None
    person = aufruf.dienst.fachkraefte().get(gefragt)
    if gefragt in reichweite.fachkraefte or (person is not None and person.team(stand) in reichweite.teams):
        return None
    with aufruf.dienst.lesen("caseload") as lesung:
        angebotene = angeboten(lesung, stand, reichweite.teams, reichweite.fachkraefte)
    return Sichtbar(reichweite.teams, reichweite.fachkraefte, angebotene)


OPERATIONEN: tuple[Operation, ...] = (
    Operation(
        id="fall_fristen",
        methode="GET",
        pfad="faelle/{fall}/fristen",
        titel="Alle Fristen eines Falls an einem Tag, auch erledigte",
        gruppe=Gruppe.FALLSICHT,
        rollen=FALLSICHT,
        antwort=Liste[FristAntwort],
        parameter=(STAND, WISSENSSTAND, POSITION),
        sicht="deadlines",
        abfrage=_des_falls,
    ),
    Operation(
        id="frist_warum",
        methode="GET",
        pfad="faelle/{fall}/fristen/{frist}/warum",
        titel="Warum eine Frist so steht: Auslöser, Zählung, Regel, was sie erfüllt",
        gruppe=Gruppe.FALLSICHT,
        rollen=FALLSICHT,
        antwort=WarumAntwort,
        parameter=(STAND, WISSENSSTAND, POSITION),
        abfrage=_warum,
    ),
    Operation(
        id="fristen",
        methode="GET",
        pfad="fristen",
        titel="Fristen vieler Fälle an einem Tag, nach Fälligkeit",
        gruppe=Gruppe.BESTAND,
        rollen=FALLSICHT,
        antwort=Liste[FristAntwort],
        parameter=(
            STAND,
            POSITION,
            FACHKRAFT,
            TEAM,
            Parameter("ausgang", Ausgang, "nur dieser Ausgang; ohne Angabe alles, was noch zu tun ist"),
            Parameter("funktion", Funktion, "nur, was diese Funktion zu tun hat"),
            ABSTEIGEND,
            LIMIT,
            CURSOR,
        ),
        sicht="deadlines",
        abfrage=_liste,
    ),
)
