"""Contacts outside the office, by team, and whom to ask in a team about what the municipality offers."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from adapters.anwendung.speichern import Antwort
from adapters.http.antworten import Liste
from adapters.http.antworten_angebote import AnsprechpersonAntwort, NetzwerkkontaktAntwort
from adapters.http.ausschnitt import ausschnitt
from adapters.http.operation import Aufruf, Gruppe, Inhalt, Operation, blatt, inhalt
from adapters.http.parameter import CURSOR, LIMIT, POSITION, STAND, Parameter
from adapters.http.problem import Name, Problem, nicht_gefunden
from adapters.http.reichweite import FALLARBEIT, FALLSICHT, LEITUNG, PERSON, Reichweite
from domain.befehle import Befehl
from domain.eintrag import Lesart
from domain.entscheidungen.netzwerk import bekannte_angebote
from domain.entscheidungen.umstaende import Akteur
from domain.ids import ansprechpersonen_id
from domain.organisation.amt import ANSPRECHPERSONEN, NETZWERKKONTAKT
from domain.organisation.angebotsbefunde import ansprechbar, liest_ueberall
from domain.organisation.befehle import (
    AnsprechpersonBenennen,
    NetzwerkkontaktAendern,
    NetzwerkkontaktEntfernen,
    NetzwerkkontaktHinterlegen,
)
from domain.organisation.netzwerk import Netzwerkkontakt, netzwerkkontakt_aus
from domain.regelwerk.regeln import Regeln
from domain.vokabular import Arbeitsmittel


def _liest(kontakt: Netzwerkkontakt, akteur: Akteur, reichweite: Reichweite, regeln: Regeln) -> bool:
    """The contacts of one's own teams; those of others where a Regelwerk opens them."""
    eigenes = reichweite.umfasst_team(kontakt.team) or kontakt.fachkraft in reichweite.fachkraefte
    return eigenes or liest_ueberall(regeln, Arbeitsmittel.NETZWERKKONTAKTE, akteur.rolle)


def _regeln(aufruf: Aufruf, tag: date) -> Regeln:
    return aufruf.dienst.betrieb.gedaechtnis.regelstand().am(tag)


def _hinterlegen(aufruf: Aufruf) -> Antwort | Problem:
    team = aufruf.befehl.team
    if team is not None and not aufruf.reichweite.umfasst_team(team):
        return Problem(Name.KEIN_ZUGRIFF, "Kontakte werden für das eigene Team hinterlegt.")
    return aufruf.dienst.betrieb.amtsvorgang(aufruf.befehl, aufruf.akteur, anfrage=aufruf.anfrage)


def _aendern(aufruf: Aufruf) -> Antwort | Problem:
    """To read a contact is one thing, to change it is up to its own team and whoever put it down."""
    kennung = aufruf.pfad["kontakt"]
    kontakt = aufruf.dienst.amt().alle(NETZWERKKONTAKT)[kennung]
    if not _liest(kontakt, aufruf.akteur, aufruf.reichweite, _regeln(aufruf, aufruf.dienst.heute())):
        return nicht_gefunden()
    if not aufruf.reichweite.umfasst_team(kontakt.team) and kontakt.fachkraft not in aufruf.reichweite.fachkraefte:
        return Problem(Name.KEIN_ZUGRIFF, "Diesen Kontakt pflegt ein anderes Team.")
    return aufruf.dienst.betrieb.amtsvorgang(aufruf.befehl, aufruf.akteur, strom=kennung, anfrage=aufruf.anfrage)


def _kontakte(aufruf: Aufruf) -> Inhalt:
    werte, dienst = aufruf.parameter, aufruf.dienst
    tag = werte["stand"] or dienst.heute()
    regeln = _regeln(aufruf, tag)
    gesucht = sorted(
        (
            kontakt
            for kontakt in dienst.amt().alle(NETZWERKKONTAKT).values()
            if kontakt.besteht(tag)
            and werte["team"] in (None, kontakt.team)
            and _liest(kontakt, aufruf.akteur, aufruf.reichweite, regeln)
        ),
        key=_schluessel,
    )

    def zeilen(gezeigte: Sequence[Netzwerkkontakt]) -> list[NetzwerkkontaktAntwort]:
        return _geoeffnet(aufruf, [kontakt.id for kontakt in gezeigte], tag)

    seite = ausschnitt(
        "netzwerkkontakte", gesucht, _schluessel, zeilen, werte["limit"], werte["cursor"], arten=(str, str)
    )
    return blatt(seite, aufruf.position, ())


def _schluessel(kontakt: Netzwerkkontakt) -> tuple[str, str]:
    return str(kontakt.team), str(kontakt.id)


def _geoeffnet(aufruf: Aufruf, kennungen: list[UUID], tag: date) -> list[NetzwerkkontaktAntwort]:
    """The contacts of one page with everything readable, as they were on that day."""
    stroeme = aufruf.dienst.betrieb.log.stroeme(kennungen, lesart=Lesart.OFFEN) if kennungen else {}
    antworten = []
    for kennung in kennungen:
        damals = (eintrag.ereignis for eintrag in stroeme[kennung] if eintrag.ereignis.am <= tag)
        kontakt = netzwerkkontakt_aus(kennung, damals)
        if kontakt is None:
            raise LookupError(f"der Netzwerkkontakt {kennung} hat keinen Anfang")
        felder = ("einrichtung", "angebot", "ansprechperson", "telefon", "email", "notiz")
        antworten.append(
            NetzwerkkontaktAntwort.model_validate(
                {
                    **{feld: getattr(kontakt.angaben, feld) for feld in felder},
                    "id": kennung,
                    "team": kontakt.team,
                    "fachkraft": kontakt.fachkraft,
                    "hinterlegt_am": kontakt.seit,
                    "geaendert_am": kontakt.geaendert_am,
                }
            )
        )
    return antworten


def _benennen(aufruf: Aufruf) -> Antwort:
    strom = ansprechpersonen_id(aufruf.pfad["team"])
    return aufruf.dienst.betrieb.amtsvorgang(aufruf.befehl, aufruf.akteur, strom=strom, anfrage=aufruf.anfrage)


def _ansprechpersonen(aufruf: Aufruf) -> Inhalt:
    """Per team every offer the rules of the day or somebody there speaks of."""
    dienst = aufruf.dienst
    tag = aufruf.parameter["stand"] or dienst.heute()
    amt, bekannt = dienst.amt(), bekannte_angebote(_regeln(aufruf, tag))
    je_team = {alle.team: alle for alle in amt.alle(ANSPRECHPERSONEN).values()}
    eintraege: list[AnsprechpersonAntwort] = []
    for team in sorted(amt.teams.values(), key=lambda team: (team.name, team.id)):
        if aufruf.parameter["team"] not in (None, team.id):
            continue
        benannte = je_team.get(team.id)
        angebote = sorted({*bekannt, *(benannte.benannte if benannte is not None else ())})
        eintraege += [
            AnsprechpersonAntwort(
                team=team.id,
                angebot=angebot,
                bezeichnung=bekannt.get(angebot, angebot),
                fachkraft=ansprechbar(benannte, angebot, amt, tag),
            )
            for angebot in angebote
        ]
    return inhalt(Liste[AnsprechpersonAntwort](eintraege=tuple(eintraege), weiter=None), aufruf.position)


TEAM = Parameter("team", UUID, "nur dieses Team")


def _pflege(id: str, pfad: str, klasse: type[Befehl], titel: str) -> Operation:
    return Operation(
        id=id,
        methode="POST",
        pfad=f"netzwerkkontakte/{{kontakt}}/{pfad}",
        titel=titel,
        gruppe=Gruppe.MASSNAHMEN,
        rollen=FALLARBEIT,
        koerper=klasse,
        befehl=_aendern,
    )


OPERATIONEN: tuple[Operation, ...] = (
    Operation(
        id="netzwerkkontakt_hinterlegen",
        methode="POST",
        pfad="netzwerkkontakte",
        titel="Einen Netzwerkkontakt hinterlegen",
        gruppe=Gruppe.MASSNAHMEN,
        rollen=FALLARBEIT,
        koerper=NetzwerkkontaktHinterlegen,
        befehl=_hinterlegen,
    ),
    Operation(
        id="netzwerkkontakte_lesen",
        methode="GET",
        pfad="netzwerkkontakte",
        titel="Die Netzwerkkontakte, die man nachsehen kann",
        gruppe=Gruppe.MASSNAHMEN,
        rollen=PERSON,
        antwort=Liste[NetzwerkkontaktAntwort],
        parameter=(STAND, TEAM, LIMIT, CURSOR, POSITION),
        abfrage=_kontakte,
    ),
    _pflege("netzwerkkontakt_aendern", "aenderungen", NetzwerkkontaktAendern, "Einen Netzwerkkontakt ändern"),
    _pflege("netzwerkkontakt_entfernen", "entfernung", NetzwerkkontaktEntfernen, "Einen Netzwerkkontakt entfernen"),
    Operation(
        id="ansprechperson_benennen",
        methode="POST",
        pfad="organisation/teams/{team}/ansprechpersonen",
        titel="Wer im Team zu einem kommunalen Angebot anzusprechen ist",
        gruppe=Gruppe.MASSNAHMEN,
        rollen=LEITUNG,
        koerper=AnsprechpersonBenennen,
        aus_pfad={"team": "team"},
        befehl=_benennen,
    ),
    Operation(
        id="ansprechpersonen_lesen",
        methode="GET",
        pfad="organisation/ansprechpersonen",
        titel="Ansprechpersonen für kommunale Angebote in allen Teams",
        gruppe=Gruppe.MASSNAHMEN,
        rollen=FALLSICHT,
        antwort=Liste[AnsprechpersonAntwort],
        parameter=(STAND, TEAM, POSITION),
        abfrage=_ansprechpersonen,
    ),
)
