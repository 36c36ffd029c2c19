"""The logbook of the office, and the duties that follow from it. All of it is in memory: there is little of it."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any
from uuid import UUID

from adapters.anwendung.speichern import Antwort
from adapters.http.antworten import Liste
from adapters.http.antworten_aufsicht import (
    AmtsfristAntwort,
    AmtsfristWarumAntwort,
    AmtshandlungAntwort,
    OffeneAmtshandlungAntwort,
)
from adapters.http.ausschnitt import ausschnitt
from adapters.http.dienst import Dienst
from adapters.http.operation import Aufruf, Gruppe, Inhalt, Operation, blatt, inhalt
from adapters.http.parameter import CURSOR, LIMIT, POSITION, STAND, Parameter
from adapters.http.problem import Feldfehler, Problem, nicht_gefunden, ungueltig
from adapters.http.reichweite import FALLARBEIT, FALLSICHT, LEITUNG, ZUARBEIT, Reichweite
from domain.amtsfristen.frist import Amtsfrist
from domain.amtsfristen.rechner import amtsfristen
from domain.amtsfristen.warum import ausloesung_in_worten, ergebnis, nicht_gezaehlt, zaehlung
from domain.eintrag import Lesart
from domain.fristen.frist import LAUFEND, Ausgang
from domain.ids import mandant_id
from domain.organisation import befehle
from domain.organisation.amt import AMTSHANDLUNG
from domain.organisation.amtshandlung import Amtshandlung, Amtshandlungsereignis
from domain.organisation.befehle import Handlungsbefehl
from domain.vokabular import NIE, Amtshandlungsart, Rolle
from projections.saetze import satz

AUSWERTEND = LEITUNG | {Rolle.CONTROLLING}
"""Those who run evaluations and send them."""
LOGBUCH = FALLSICHT
NOTIZEN = LEITUNG | {Rolle.REVISION, Rolle.DATENSCHUTZ}
"""Those who read the notes of the logbook."""


# --- the logbook -----------------------------------------------------------------------------------------------------


def _festhalten(aufruf: Aufruf) -> Antwort | Problem:
    befehl: Handlungsbefehl = aufruf.befehl
    if befehl.team is not None and not aufruf.reichweite.umfasst_team(befehl.team):
        return ungueltig(Feldfehler(feld="team", grund="Dieses Team gibt es hier nicht."))
    return aufruf.dienst.betrieb.amtsvorgang(befehl, aufruf.akteur, anfrage=aufruf.anfrage)


def _stornieren(aufruf: Aufruf) -> Antwort | Problem:
    gemeint = _handlung(aufruf)
    if isinstance(gemeint, Problem):
        return gemeint
    return aufruf.dienst.betrieb.amtsvorgang(aufruf.befehl, aufruf.akteur, strom=gemeint.id, anfrage=aufruf.anfrage)


def _handlung(aufruf: Aufruf) -> Amtshandlung | Problem:
    """The act of the path, if it is in reach."""
    gemeint = aufruf.dienst.amt().alle(AMTSHANDLUNG).get(aufruf.pfad["handlung"])
    return gemeint if gemeint is not None and _sichtbar(gemeint, aufruf.reichweite) else nicht_gefunden()


def _sichtbar(handlung: Amtshandlung, reichweite: Reichweite) -> bool:
    team = handlung.ereignis.team
    return team is None or reichweite.umfasst_team(team)


def _handlungen(aufruf: Aufruf) -> Inhalt:
    werte = aufruf.parameter
    stand = werte["stand"] or aufruf.dienst.heute()
    alle = (
        handlung
        for handlung in aufruf.dienst.amt().alle(AMTSHANDLUNG).values()
        if handlung.ereignis.am <= stand
        and _sichtbar(handlung, aufruf.reichweite)
        and (werte["art"] is None or handlung.art is werte["art"])
        and (werte["team"] is None or handlung.ereignis.team in (None, werte["team"]))
    )
    sortiert = sorted(alle, key=_neueste_zuerst)
    return blatt(
        ausschnitt("amtshandlungen", sortiert, _neueste_zuerst, _als_antworten, werte["limit"], werte["cursor"]),
        aufruf.position,
    )


def _neueste_zuerst(handlung: Amtshandlung) -> tuple[int, str]:
    return (-handlung.ereignis.am.toordinal(), str(handlung.id))


def _als_antworten(handlungen: Iterable[Amtshandlung]) -> Iterator[AmtshandlungAntwort]:
    return map(_als_antwort, handlungen)


def _als_antwort(handlung: Amtshandlung) -> AmtshandlungAntwort:
    ereignis = handlung.ereignis
    return AmtshandlungAntwort(
        handlung=handlung.id,
        art=handlung.art,
        am=ereignis.am,
        team=ereignis.team,
        funktion=ereignis.funktion,
        gegenstaende=ereignis.gegenstaende,
        satz=satz(ereignis),
        durch=ereignis.erfassung.durch,
        rolle=ereignis.erfassung.rolle,
        verstoesse=ereignis.erfassung.verstoesse,
        storniert=handlung.storniert,
    )


def _lesen(aufruf: Aufruf) -> Inhalt | Problem:
    gemeint = _handlung(aufruf)
    if isinstance(gemeint, Problem):
        return gemeint
    (erster, *_) = aufruf.dienst.betrieb.log.strom(gemeint.id, lesart=Lesart.OFFEN)
    ereignis = erster.ereignis
    if not isinstance(ereignis, Amtshandlungsereignis):
        raise TypeError(f"{ereignis.TOPIC} ist keine Amtshandlung")
    eigene = set(type(ereignis).model_fields) - set(Amtshandlungsereignis.model_fields)
    antwort = OffeneAmtshandlungAntwort(
        **_als_antwort(gemeint).model_dump(),
        vermerk=ereignis.vermerk,
        angaben=ereignis.model_dump(mode="json", include=eigene),
    )
    return inhalt(antwort, aufruf.position)


# --- the duties ------------------------------------------------------------------------------------------------------


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
                if _sichtbar(dienst.amt().alle(AMTSHANDLUNG)[tat.handlung], aufruf.reichweite)
            ],
            "ergebnis": ergebnis(frist, stand),
        }
    )
    return inhalt(antwort, aufruf.position)


TEAM = Parameter("team", UUID, "nur dieses Team, und was für das ganze Amt gilt")


def _vorgang(id: str, pfad: str, klasse: type[Handlungsbefehl], titel: str, rollen: frozenset[Rolle]) -> Operation:
    return Operation(
        id=id,
        methode="POST",
        pfad=f"organisation/{pfad}",
        titel=titel,
        gruppe=Gruppe.AUFSICHT,
        rollen=rollen,
        koerper=klasse,
        befehl=_festhalten,
        ort="organisation/amtshandlungen/{id}",
    )


OPERATIONEN: tuple[Operation, ...] = (
    _vorgang(
        "besprechung_festhalten", "besprechungen", befehle.BesprechungFesthalten,
        "Eine Besprechung, einen Austausch oder eine Schulung festhalten", FALLARBEIT | LEITUNG,
    ),
    _vorgang(
        "anlass_festhalten", "anlaesse", befehle.AnlassFesthalten,
        "Einen Anlass zu Austausch, Fallberatung oder neuen Kontakten festhalten", FALLARBEIT | LEITUNG,
    ),
    _vorgang(
        "auswertung_festhalten", "auswertungen", befehle.AuswertungFesthalten,
        "Festhalten, dass eine Auswertung erstellt ist", AUSWERTEND,
    ),
    _vorgang(
        "mitteilung_festhalten", "mitteilungen", befehle.MitteilungFesthalten,
        "Festhalten, dass eine Auswertung mitgeteilt ist", AUSWERTEND,
    ),
    _vorgang(
        "ergebnispruefung_festhalten", "ergebnispruefungen", befehle.ErgebnispruefungFesthalten,
        "Eine Ergebnisprüfung festhalten", LEITUNG,
    ),
    _vorgang(
        "fortschreibung_festhalten", "fortschreibungen", befehle.FortschreibungFesthalten,
        "Festhalten, dass die Regelung fortgeschrieben ist", LEITUNG,
    ),
    _vorgang(
        "stellenabgleich_festhalten", "stellenabgleiche", befehle.StellenabgleichFesthalten,
        "Festhalten, dass offene Stellen mit dem Kundenstamm abgeglichen sind", ZUARBEIT | LEITUNG,
    ),
    _vorgang(
        "kontrolle_festhalten", "kontrollen", befehle.KontrolleFesthalten,
        "Eine Kontrolle im internen Kontrollsystem festhalten", LEITUNG,
    ),
    Operation(
        id="amtshandlung_stornieren",
        methode="POST",
        pfad="organisation/amtshandlungen/{handlung}/storno",
        titel="Eine versehentlich eingetragene Handlung stornieren",
        gruppe=Gruppe.AUFSICHT,
        rollen=LEITUNG,
        koerper=befehle.AmtshandlungStornieren,
        befehl=_stornieren,
    ),
    Operation(
        id="amtshandlungen",
        methode="GET",
        pfad="organisation/amtshandlungen",
        titel="Das Logbuch des Amts bis zu einem Tag, das Neueste zuerst",
        gruppe=Gruppe.AUFSICHT,
        rollen=LOGBUCH,
        antwort=Liste[AmtshandlungAntwort],
        parameter=(
            STAND,
            POSITION,
            TEAM,
            Parameter("art", Amtshandlungsart, "nur Handlungen dieser Art"),
            LIMIT,
            CURSOR,
        ),
        abfrage=_handlungen,
    ),
    Operation(
        id="amtshandlung_lesen",
        methode="GET",
        pfad="organisation/amtshandlungen/{handlung}",
        titel="Eine Handlung mit ihrem Vermerk",
        gruppe=Gruppe.AUFSICHT,
        rollen=NOTIZEN,
        antwort=OffeneAmtshandlungAntwort,
        parameter=(POSITION,),
        abfrage=_lesen,
    ),
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
            TEAM,
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
)  # fmt: skip
