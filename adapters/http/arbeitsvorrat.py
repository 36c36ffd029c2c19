"""What somebody opens on Monday: what is overdue, due this week, waits for a decision, or is open, in the order of urgency."""

import json
from uuid import UUID

from adapters.http.antworten import Liste
from adapters.http.antworten_aufsicht import LageAntwort, Stufe, VorratAntwort
from adapters.http.einsicht import einsicht
from adapters.http.operation import Aufruf, Gruppe, Inhalt, Operation, blatt, inhalt
from adapters.http.parameter import CURSOR, LIMIT, POSITION, STAND, Parameter
from adapters.http.problem import Feldfehler, Problem, nicht_gefunden, ungueltig
from adapters.http.reichweite import FALLSICHT
from adapters.http.vorratsfrage import Frage, Ort, Punkt
from adapters.http.vorratsquellen import QUELLEN
from domain.fristen.frist import Ausgang
from projections.caseload import auslastung
from projections.deadlines import Fristenabfrage
from projections.seiten import Seite, cursor, cursor_lesen

LISTE = "arbeitsvorrat"


def _vorrat(aufruf: Aufruf) -> Inhalt | Problem:
    frage = _frage(aufruf)
    if isinstance(frage, Problem):
        return frage
    limit = aufruf.parameter["limit"]
    beginn, nach = _ab(aufruf.parameter["cursor"])
    gesammelt: list[tuple[int, Punkt]] = []
    for nummer, stufe in list(enumerate(Stufe))[beginn:]:
        fehlt = limit + 1 - len(gesammelt)
        if fehlt <= 0:
            break
        ab = nach if nummer == beginn else None
        punkte = [punkt for quelle in QUELLEN for punkt in quelle(frage, stufe, ab, fehlt)]
        gesammelt += [(nummer, punkt) for punkt in sorted(punkte, key=lambda punkt: punkt.ort)[:fehlt]]
    auf_der_seite = gesammelt[:limit]
    weiter = None
    if len(gesammelt) > limit:
        nummer, letzter = auf_der_seite[-1]
        weiter = cursor(LISTE, (nummer, *letzter.ort))
    zeilen = [punkt.antwort.model_dump(mode="json") for _, punkt in auf_der_seite]
    text = json.dumps(zeilen, ensure_ascii=False, separators=(",", ":"))
    return blatt(Seite(text, len(zeilen), weiter), aufruf.position)


def _ab(zeiger: str | None) -> tuple[int, Ort | None]:
    """The stage a page begins in, and the place in it after which."""
    if zeiger is None:
        return 0, None
    nummer, tag, kennung = cursor_lesen(LISTE, zeiger, (int, str, str))
    return (nummer, (tag, kennung)) if isinstance(nummer, int) and 0 <= nummer < len(Stufe) else (len(Stufe), None)


def _frage(aufruf: Aufruf) -> Frage | Problem:
    """Whose work: of the Fachkraft or the team that is named, else one's own; of everybody for who sees everything."""
    werte, dienst, reichweite = aufruf.parameter, aufruf.dienst, aufruf.reichweite
    stand, team = werte["stand"] or dienst.heute(), werte["team"]
    fachkraft = werte.get("fachkraft") or (aufruf.akteur.fachkraft if team is None else None)
    if (fachkraft is None) == (team is None) and not (fachkraft is None and reichweite.alles):
        return ungueltig(Feldfehler(feld="fachkraft", grund="genau eines von fachkraft und team ist anzugeben"))
    if team is not None and not (team in dienst.teams() and reichweite.umfasst_team(team)):
        return nicht_gefunden()
    if fachkraft is not None:
        person = dienst.fachkraefte().get(fachkraft)
        eigene = fachkraft in reichweite.fachkraefte
        if person is None or not (eigene or reichweite.umfasst_team(person.team(stand))):
            return nicht_gefunden()
    return Frage(dienst, reichweite, stand, fachkraft, team, einsicht(aufruf).fachkraefte)


def _lage(aufruf: Aufruf) -> Inhalt | Problem:
    frage = _frage(aufruf)
    if isinstance(frage, Problem):
        return frage
    if frage.fachkraft is not None:
        return ungueltig(Feldfehler(feld="team", grund="muss angegeben werden"))
    gezaehlt, position = frage.dienst.fragen(
        "deadlines", lambda bau: Fristenabfrage(bau).zusammenfassung(frage.stand, team=frage.team)
    )
    with frage.dienst.lesen("caseload") as lesung:
        belegung = auslastung(lesung, frage.stand, team=frage.team)
        position = min(position, lesung.position)
    antwort = LageAntwort.model_validate(
        {
            "stand": frage.stand,
            "fristen": gezaehlt,
            "amtsfristen": {
                ausgang: sum(f.ausgang(frage.stand) is ausgang for f in frage.amtsfristen) for ausgang in Ausgang
            },
            "fachkraefte": belegung["fachkraefte"],
            "teams": belegung["teams"],
        }
    )
    return inhalt(antwort, position)


_TEAM = Parameter(
    "team", UUID, "die Arbeit dieses Teams, mit den Pflichten des Amts und den nötigen und erbetenen Rücksprachen"
)

OPERATIONEN: tuple[Operation, ...] = (
    Operation(
        id="arbeitsvorrat",
        methode="GET",
        pfad="arbeitsvorrat",
        titel="Was zu tun ist, das Dringendste zuerst",
        gruppe=Gruppe.BESTAND,
        rollen=FALLSICHT,
        antwort=Liste[VorratAntwort],
        parameter=(
            STAND,
            POSITION,
            Parameter(
                "fachkraft",
                UUID,
                "die Arbeit dieser Fachkraft; ohne Angabe die eigene, oder die aller",
            ),
            _TEAM,
            LIMIT,
            CURSOR,
        ),
        sicht="deadlines",
        weitere_sichten=("appointments", "caseload"),
        abfrage=_vorrat,
        beschreibung="Zuerst Überfälliges, dann was bis zum Sonntag dieser Woche fällig ist, dann was auf eine Entscheidung "
        "wartet, dann nötige und erbetene Rücksprachen und Zustimmungen, zuletzt offene Aufgaben ohne Frist; in jeder Stufe der "
        "früheste Tag zuerst.",
    ),
    Operation(
        id="arbeitslage",
        methode="GET",
        pfad="arbeitsvorrat/lage",
        titel="Wie ein Team steht: Fristen, Pflichten, Auslastung und Warteliste in Zahlen",
        gruppe=Gruppe.BESTAND,
        rollen=FALLSICHT,
        antwort=LageAntwort,
        parameter=(
            STAND,
            POSITION,
            Parameter("team", UUID, "dieses Team; ohne Angabe alle, für wen alles sichtbar ist"),
        ),
        sicht="deadlines",
        weitere_sichten=("caseload",),
        abfrage=_lage,
    ),
)
