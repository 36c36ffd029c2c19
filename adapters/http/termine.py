"""Queries of appointments: of one case, of Fachkräfte and teams, and as a calendar feed."""

import json
from datetime import date, timedelta
from uuid import UUID

from adapters.http.antworten import Liste
from adapters.http.antworten_termine import TerminAntwort
from adapters.http.bestand import FACHKRAFT, TEAM
from adapters.http.einsicht import einsicht
from adapters.http.fallsicht import sicht_des_falls
from adapters.http.operation import Aufruf, Gruppe, Inhalt, Operation, blatt
from adapters.http.parameter import CURSOR, LIMIT, POSITION, STAND, WISSENSSTAND, Parameter
from adapters.http.problem import Feldfehler, Name, Problem, ungueltig
from adapters.http.reichweite import FALLSICHT
from adapters.ical import MEDIENTYP, erster_tag, kalenderdatei
from domain.einsicht import IM_TEAM, Kalendereinsicht
from domain.vokabular import Terminausgang
from projections.appointments import Kalenderfilter, kalender, termine, termine_aus
from projections.seiten import Seite

_VON = Parameter("von", date, "erster Tag der Termine; ohne Angabe stand")
_BIS = Parameter("bis", date, "letzter Tag der Termine; ohne Angabe vier Wochen nach von")
_AUSGANG = Parameter("ausgang", Terminausgang, "nur Termine, die so ausgegangen sind")
_SPANNE = timedelta(days=28)

_KEINE_EINSICHT = Problem(
    Name.KEIN_ZUGRIFF,
    "In diesen Terminkalender darf diese Rolle nicht sehen: kein Regelwerk, das in Kraft ist, erlaubt die Einsicht.",
)


def _des_falls(aufruf: Aufruf) -> Inhalt | Problem:
    fall: UUID = aufruf.pfad["fall"]
    werte = aufruf.parameter
    stand = werte["stand"] or aufruf.dienst.heute()
    if werte["wissensstand"] is not None:
        gefunden = sicht_des_falls(aufruf)
        if isinstance(gefunden, Problem):
            return gefunden
        zeilen = termine_aus(gefunden[0], stand)
        text = json.dumps(zeilen, ensure_ascii=False, separators=(",", ":"))
        return blatt(Seite(text, len(zeilen), None), gefunden[1], (str(fall),))
    with aufruf.dienst.lesen("appointments") as lesung:
        filter = Kalenderfilter(fall=fall)
        seite = termine(lesung, stand, filter, limit=werte["limit"], cursor=werte["cursor"])
        return blatt(seite, lesung.position, (str(fall),))


def _liste(aufruf: Aufruf) -> Inhalt | Problem:
    werte = aufruf.parameter
    stand = werte["stand"] or aufruf.dienst.heute()
    von: date = werte["von"] or stand
    bis: date = werte["bis"] or von + _SPANNE
    if bis < von:
        return ungueltig(Feldfehler(feld="bis", grund="liegt vor von"))
    gefragte = _gefragte(aufruf, einsicht(aufruf), stand)
    if isinstance(gefragte, Problem):
        return gefragte
    with aufruf.dienst.lesen("appointments") as lesung:
        seite = termine(
            lesung,
            stand,
            Kalenderfilter(von=von, bis=bis, fachkraefte=gefragte),
            ausgang=werte["ausgang"],
            limit=werte["limit"],
            cursor=werte["cursor"],
        )
        return blatt(seite, lesung.position)


def _gefragte(aufruf: Aufruf, sichtbar: Kalendereinsicht, stand: date) -> frozenset[UUID] | Problem:
    """Whose appointments the answer is about: what was asked for, of what may be seen."""
    fachkraft, team = aufruf.parameter["fachkraft"], aufruf.parameter["team"]
    fachkraefte = aufruf.dienst.fachkraefte()
    if fachkraft is not None and fachkraft not in sichtbar.fachkraefte:
        return _KEINE_EINSICHT
    if team is not None and aufruf.akteur.rolle not in IM_TEAM and not sichtbar.regeln:
        return _KEINE_EINSICHT
    return frozenset(
        kennung
        for kennung in sichtbar.fachkraefte
        if (fachkraft is None or kennung == fachkraft) and (team is None or fachkraefte[kennung].team(stand) == team)
    )


def _feed(aufruf: Aufruf) -> Inhalt | Problem:
    fachkraft, dienst = aufruf.pfad["fachkraft"], aufruf.dienst
    if fachkraft not in einsicht(aufruf).fachkraefte:
        return _KEINE_EINSICHT
    with dienst.lesen("appointments") as lesung:
        eintraege, position = kalender(lesung, fachkraft, erster_tag(dienst.heute())), lesung.position
    gelesen = tuple(dict.fromkeys(eintrag.fall for eintrag in eintraege))
    return Inhalt(kalenderdatei(dienst.betrieb.kennung, eintraege), position, gelesen)


OPERATIONEN: tuple[Operation, ...] = (
    Operation(
        id="fall_termine",
        methode="GET",
        pfad="faelle/{fall}/termine",
        titel="Die Beratungstermine eines Falls an einem Tag, auch abgesagte",
        gruppe=Gruppe.FALLSICHT,
        rollen=FALLSICHT,
        antwort=Liste[TerminAntwort],
        parameter=(STAND, WISSENSSTAND, POSITION, LIMIT, CURSOR),
        sicht="appointments",
        abfrage=_des_falls,
    ),
    Operation(
        id="termine",
        methode="GET",
        pfad="termine",
        titel="Beratungstermine von Fachkräften und Teams zwischen zwei Tagen",
        gruppe=Gruppe.BESTAND,
        rollen=FALLSICHT,
        antwort=Liste[TerminAntwort],
        parameter=(STAND, POSITION, _VON, _BIS, FACHKRAFT, TEAM, _AUSGANG, LIMIT, CURSOR),
        sicht="appointments",
        abfrage=_liste,
        beschreibung="Wer im Team arbeitet, sieht die Termine des Teams; die Leitung und alle anderen sehen fremde nur, "
        "wenn ein Regelwerk, das in Kraft ist, ihnen die Einsicht erlaubt.",
    ),
    Operation(
        id="terminkalender",
        methode="GET",
        pfad="organisation/fachkraefte/{fachkraft}/termine.ics",
        titel="Die Beratungstermine einer Fachkraft als Kalender (iCalendar)",
        gruppe=Gruppe.BESTAND,
        rollen=FALLSICHT,
        medientyp=MEDIENTYP,
        parameter=(POSITION,),
        sicht="appointments",
        abfrage=_feed,
        beschreibung="Von drei Monaten zurück an. Ein Titel nennt keine Person, nur den Anfang der Kennung des Falls.",
    ),
)
