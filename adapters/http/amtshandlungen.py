"""The logbook of the office: talks, evaluations, controls. It is in memory: there is little of it."""

from collections.abc import Iterable, Iterator
from uuid import UUID

from adapters.anwendung.speichern import Antwort
from adapters.http.antworten import Liste
from adapters.http.antworten_aufsicht import AmtshandlungAntwort, OffeneAmtshandlungAntwort
from adapters.http.ausschnitt import ausschnitt
from adapters.http.operation import Aufruf, Gruppe, Inhalt, Operation, blatt, inhalt
from adapters.http.parameter import CURSOR, LIMIT, POSITION, STAND, Parameter
from adapters.http.problem import Feldfehler, Problem, nicht_gefunden, ungueltig
from adapters.http.reichweite import AUFSICHT, FALLARBEIT, FALLSICHT, LEITUNG, ZUARBEIT, Reichweite
from domain.eintrag import Lesart
from domain.organisation import befehle
from domain.organisation.amt import AMTSHANDLUNG
from domain.organisation.amtshandlung import Amtshandlung, Amtshandlungsereignis
from domain.organisation.befehle import Handlungsbefehl
from domain.vokabular import Amtshandlungsart, Rolle
from projections.saetze import satz

AUSWERTEND = LEITUNG | {Rolle.CONTROLLING}
"""Those who run evaluations and send them."""
LOGBUCH = FALLSICHT
TEAM_UND_AMT = Parameter("team", UUID, "nur dieses Team, und was für das ganze Amt gilt")


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
    return gemeint if gemeint is not None and in_reichweite(gemeint, aufruf.reichweite) else nicht_gefunden()


def in_reichweite(handlung: Amtshandlung, reichweite: Reichweite) -> bool:
    """Whether it can be seen: what was done for the whole office by everybody."""
    team = handlung.ereignis.team
    return team is None or reichweite.umfasst_team(team)


def _handlungen(aufruf: Aufruf) -> Inhalt:
    werte = aufruf.parameter
    stand = werte["stand"] or aufruf.dienst.heute()
    alle = (
        handlung
        for handlung in aufruf.dienst.amt().alle(AMTSHANDLUNG).values()
        if handlung.ereignis.am <= stand
        and in_reichweite(handlung, aufruf.reichweite)
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
            TEAM_UND_AMT,
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
        rollen=AUFSICHT,
        antwort=OffeneAmtshandlungAntwort,
        parameter=(POSITION,),
        abfrage=_lesen,
    ),
)  # fmt: skip
