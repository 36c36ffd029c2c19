"""The duties of the office itself, and why each stands as it does. They follow from its logbook, in memory."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any
from uuid import UUID

from adapters.http.amtshandlungen import TEAM_UND_AMT, in_reichweite
from adapters.http.antworten import Liste
from adapters.http.antworten_aufsicht import AmtsfristAntwort, AmtsfristWarumAntwort
from adapters.http.ausschnitt import ausschnitt
from adapters.http.dienst import Dienst
from adapters.http.operation import Aufruf, Gruppe, Inhalt, Operation, blatt, inhalt
from adapters.http.parameter import CURSOR, LIMIT, POSITION, STAND, Parameter
from adapters.http.problem import Problem, nicht_gefunden
from adapters.http.reichweite import FALLSICHT, Reichweite
from domain.amtsfristen.frist import Amtsfrist
from domain.amtsfristen.rechner import amtsfristen
from domain.amtsfristen.warum import ausloesung_in_worten, ergebnis, nicht_gezaehlt, zaehlung
from domain.fristen.frist import LAUFEND, Ausgang
from domain.ids import mandant_id
from domain.organisation.amt import AMTSHANDLUNG
from domain.vokabular import NIE


def fristen_in_reichweite(dienst: Dienst, reichweite: Reichweite, stand: date, team: UUID | None) -> list[Amtsfrist]:
    """The duties of the office as they stood on a day: of the whole office, and of what is in reach.

    `team`: of the whole office, of this team and of those who belong to it on that day.
    """
    amt, betrieb = dienst.amt(), dienst.betrieb
    alle = amtsfristen(amt, betrieb.gedaechtnis.regelstand(), mandant_id(betrieb.kennung), stand)
    return [frist for frist in alle if _gemeint(frist, dienst, reichweite, stand, team)]


def _gemeint(frist: Amtsfrist, dienst: Dienst, reichweite: Reichweite, stand: date, team: UUID | None) -> bool:
    if frist.einheit.art == "mandant":
        return True
    person = dienst.fachkraefte().get(frist.einheit.id)
    eigenes = person.team(stand) if person is not None else frist.einheit.id
    return reichweite.umfasst_team(eigenes) and team in (None, eigenes)


def _amtsfristen(aufruf: Aufruf) -> Inhalt | Problem:
    werte, dienst = aufruf.parameter, aufruf.dienst
    stand, team = werte["stand"] or dienst.heute(), werte["team"]
    if team is not None and not (team in dienst.teams() and aufruf.reichweite.umfasst_team(team)):
        return nicht_gefunden()
    zustand = LAUFEND if werte["ausgang"] is None else {werte["ausgang"]}
    alle = fristen_in_reichweite(dienst, aufruf.reichweite, stand, team)
    gefragte = sorted((frist for frist in alle if frist.ausgang(stand) in zustand), key=_nach_faelligkeit)

    def als_antworten(fristen: Iterable[Amtsfrist]) -> Iterator[AmtsfristAntwort]:
        return (amtsfristantwort(frist, stand) for frist in fristen)

    seite = ausschnitt("amtsfristen", gefragte, _nach_faelligkeit, als_antworten, werte["limit"], werte["cursor"])
    return blatt(seite, aufruf.position)


def _nach_faelligkeit(frist: Amtsfrist) -> tuple[int, str]:
    """By due day; what has none comes last."""
    return ((frist.faellig_am or NIE).toordinal(), str(frist.id))


def amtsfristantwort(frist: Amtsfrist, stand: date) -> AmtsfristAntwort:
    """How a duty of the office stood on a day on which it was there."""
    return AmtsfristAntwort(**_felder(frist, stand))


def _felder(frist: Amtsfrist, stand: date) -> dict[str, Any]:
    abschnitt = frist.abschnitt(stand)
    if abschnitt is None:
        raise ValueError(f"{frist.id}: am {stand} gab es die Amtsfrist nicht")
    ausgang, faellig = abschnitt.am(stand), abschnitt.faellig_am
    # What ends it later was not yet so on that day.
    beendet = frist.erledigt_am is not None and frist.erledigt_am <= stand
    ueberfaellig = (stand - faellig).days if ausgang is Ausgang.UEBERFAELLIG and faellig is not None else 0
    return {
        "amtsfrist": frist.id,
        "regel": frist.regel.aussage,
        "regel_id": frist.regel.id,
        "grad": frist.regel.grad,
        "fundstelle": frist.regel.fundstelle,
        "aufgabe": frist.regel.aufgabe,
        "funktion": frist.regel.handelt,
        "je": frist.einheit.art,
        "einheit": frist.einheit.id if frist.einheit.art != "mandant" else None,
        "ausloeser": ausloesung_in_worten(frist),
        "ausloeser_am": frist.ausloesung.am,
        "faellig_am": faellig,
        "vorwarnung_ab": abschnitt.vorwarnung_ab,
        "ausgang": ausgang,
        "tage_ueberfaellig": ueberfaellig,
        "tage_verspaetet": frist.tage_verspaetet if beendet else 0,
        "erledigt_am": frist.erledigt_am if beendet else None,
        "erledigt_durch": frist.erledigt_durch if beendet else None,
    }


def _warum(aufruf: Aufruf) -> Inhalt | Problem:
    dienst = aufruf.dienst
    stand = aufruf.parameter["stand"] or dienst.heute()
    gesucht = aufruf.pfad["amtsfrist"]
    alle = fristen_in_reichweite(dienst, aufruf.reichweite, stand, None)
    frist = next((frist for frist in alle if frist.id == gesucht and frist.ausgang(stand) is not None), None)
    if frist is None:
        return nicht_gefunden()
    antwort = AmtsfristWarumAntwort.model_validate(
        {
            **_felder(frist, stand),
            "wortlaut": frist.regel.text,
            "zaehlung": [
                {"tag": schritt.tag, "text": schritt.text}
                for schritt in zaehlung(frist, dienst.betrieb.gedaechtnis.regelstand().land)
            ],
            "erfuellt_durch_arten": [muster.in_worten() for muster in frist.regel.erfuellt_durch],
            "nicht_gezaehlt": [
                {"handlung": tat.handlung, "am": tat.am, "grund": tat.grund}
                for tat in nicht_gezaehlt(frist, dienst.amt(), stand)
                if in_reichweite(dienst.amt().alle(AMTSHANDLUNG)[tat.handlung], aufruf.reichweite)
            ],
            "ergebnis": ergebnis(frist, stand),
        }
    )
    return inhalt(antwort, aufruf.position)


OPERATIONEN: tuple[Operation, ...] = (
    Operation(
        id="amtsfristen",
        methode="GET",
        pfad="organisation/amtsfristen",
        titel="Was das Amt selbst zu tun hat, an einem Tag, nach Fälligkeit",
        gruppe=Gruppe.AUFSICHT,
        rollen=FALLSICHT,
        antwort=Liste[AmtsfristAntwort],
        parameter=(
            STAND,
            POSITION,
            TEAM_UND_AMT,
            Parameter("ausgang", Ausgang, "nur dieser Ausgang; ohne Angabe alles, was noch zu tun ist"),
            LIMIT,
            CURSOR,
        ),
        abfrage=_amtsfristen,
    ),
    Operation(
        id="amtsfrist_warum",
        methode="GET",
        pfad="organisation/amtsfristen/{amtsfrist}/warum",
        titel="Warum eine Pflicht des Amts so steht: Auslöser, Zählung, Regel, was sie erfüllt",
        gruppe=Gruppe.AUFSICHT,
        rollen=FALLSICHT,
        antwort=AmtsfristWarumAntwort,
        parameter=(STAND, POSITION),
        abfrage=_warum,
    ),
)
