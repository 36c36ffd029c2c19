"""The office: the Mandant, teams, Fachkräfte."""

from datetime import date

from adapters.anwendung.speichern import Antwort
from adapters.http.antworten import FachkraftAntwort, GeschaeftsstelleAntwort, Liste, TeamAntwort
from adapters.http.dienst import Dienst
from adapters.http.operation import Aufruf, Gruppe, Inhalt, Operation, inhalt
from adapters.http.parameter import POSITION, STAND
from adapters.http.reichweite import BEREICH, FALLSICHT, LEITUNG
from domain.befehle import Befehl
from domain.organisation.befehle import (
    AnteilAendern,
    FachkraftAnlegen,
    FallzahlFestsetzen,
    GeschaeftsstelleAnlegen,
    MandantEinrichten,
    TeamAnlegen,
    TeamWechseln,
    TeamZuordnen,
)


def _einrichten(aufruf: Aufruf) -> Antwort:
    return aufruf.dienst.betrieb.mandant_einrichten(aufruf.befehl, aufruf.akteur, anfrage=aufruf.anfrage)


def _anlegen(aufruf: Aufruf) -> Antwort:
    return aufruf.dienst.betrieb.amtsvorgang(aufruf.befehl, aufruf.akteur, anfrage=aufruf.anfrage)


def _fachkraft_aendern(aufruf: Aufruf) -> Antwort:
    return aufruf.dienst.betrieb.amtsvorgang(
        aufruf.befehl, aufruf.akteur, strom=aufruf.pfad["fachkraft"], anfrage=aufruf.anfrage
    )


def _team_aendern(aufruf: Aufruf) -> Antwort:
    return aufruf.dienst.betrieb.amtsvorgang(
        aufruf.befehl, aufruf.akteur, strom=aufruf.pfad["team"], anfrage=aufruf.anfrage
    )


def _geschaeftsstellen(aufruf: Aufruf) -> Inhalt:
    stellen = sorted(aufruf.dienst.amt().geschaeftsstellen.values(), key=lambda stelle: (stelle.name, stelle.id))
    eintraege = tuple(GeschaeftsstelleAntwort(id=stelle.id, name=stelle.name) for stelle in stellen)
    return inhalt(Liste[GeschaeftsstelleAntwort](eintraege=eintraege, weiter=None), aufruf.position)


def _teams(aufruf: Aufruf) -> Inhalt:
    tag = aufruf.parameter["stand"] or aufruf.dienst.heute()
    eintraege = tuple(
        TeamAntwort(
            id=team.id,
            name=team.name,
            art=team.art,
            geschaeftsstelle=team.geschaeftsstelle(tag),
            schwerpunkte=team.schwerpunkte,
        )
        for team in sorted(aufruf.dienst.teams().values(), key=lambda team: (team.name, team.id))
    )
    return inhalt(Liste[TeamAntwort](eintraege=eintraege, weiter=None), aufruf.position)


def _fachkraefte(aufruf: Aufruf) -> Inhalt:
    tag = aufruf.parameter["stand"] or aufruf.dienst.heute()
    eintraege = tuple(
        FachkraftAntwort(
            id=person.id,
            team=person.team(tag),
            rollen=person.rollen,
            anteil=person.anteil(tag),
            fallzahl=person.fallzahl(tag),
        )
        for person in sorted(aufruf.dienst.fachkraefte().values(), key=lambda person: person.id)
        if person.seit <= tag
    )
    return inhalt(Liste[FachkraftAntwort](eintraege=eintraege, weiter=None), aufruf.position)


def _aenderung(id: str, pfad: str, klasse: type[Befehl], titel: str) -> Operation:
    return Operation(
        id=id,
        methode="POST",
        pfad=f"organisation/fachkraefte/{{fachkraft}}/{pfad}",
        titel=titel,
        gruppe=Gruppe.ORGANISATION,
        rollen=LEITUNG,
        koerper=klasse,
        befehl=_fachkraft_aendern,
    )


def _stichtag(dienst: Dienst) -> date | None:
    """A demo Mandant keeps its own; real ones have none."""
    mandant = dienst.mandant()
    return mandant.stichtag if mandant is not None else None


OPERATIONEN: tuple[Operation, ...] = (
    Operation(
        id="mandant_einrichten",
        methode="POST",
        pfad="organisation/einrichtung",
        titel="Name, Land und Vorwarnzeit des Mandanten festlegen",
        gruppe=Gruppe.ORGANISATION,
        rollen=BEREICH,
        koerper=MandantEinrichten,
        ergaenzt={"stichtag": _stichtag},
        befehl=_einrichten,
    ),
    Operation(
        id="geschaeftsstelle_anlegen",
        methode="POST",
        pfad="organisation/geschaeftsstellen",
        titel="Eine Geschäftsstelle anlegen",
        gruppe=Gruppe.ORGANISATION,
        rollen=BEREICH,
        koerper=GeschaeftsstelleAnlegen,
        befehl=_anlegen,
    ),
    Operation(
        id="geschaeftsstellen_lesen",
        methode="GET",
        pfad="organisation/geschaeftsstellen",
        titel="Alle Geschäftsstellen",
        gruppe=Gruppe.ORGANISATION,
        rollen=FALLSICHT,
        antwort=Liste[GeschaeftsstelleAntwort],
        parameter=(POSITION,),
        abfrage=_geschaeftsstellen,
    ),
    Operation(
        id="team_zuordnen",
        methode="POST",
        pfad="organisation/teams/{team}/geschaeftsstelle",
        titel="Ein Team einer Geschäftsstelle zuordnen",
        gruppe=Gruppe.ORGANISATION,
        rollen=BEREICH,
        koerper=TeamZuordnen,
        befehl=_team_aendern,
    ),
    Operation(
        id="team_anlegen",
        methode="POST",
        pfad="organisation/teams",
        titel="Ein Team anlegen",
        gruppe=Gruppe.ORGANISATION,
        rollen=LEITUNG,
        koerper=TeamAnlegen,
        befehl=_anlegen,
    ),
    Operation(
        id="fachkraft_anlegen",
        methode="POST",
        pfad="organisation/fachkraefte",
        titel="Eine Fachkraft anlegen",
        gruppe=Gruppe.ORGANISATION,
        rollen=LEITUNG,
        koerper=FachkraftAnlegen,
        befehl=_anlegen,
    ),
    Operation(
        id="teams_lesen",
        methode="GET",
        pfad="organisation/teams",
        titel="Alle Teams an einem Tag",
        gruppe=Gruppe.ORGANISATION,
        rollen=FALLSICHT,
        antwort=Liste[TeamAntwort],
        parameter=(STAND, POSITION),
        abfrage=_teams,
    ),
    Operation(
        id="fachkraefte_lesen",
        methode="GET",
        pfad="organisation/fachkraefte",
        titel="Alle Fachkräfte an einem Tag",
        gruppe=Gruppe.ORGANISATION,
        rollen=FALLSICHT,
        antwort=Liste[FachkraftAntwort],
        parameter=(STAND, POSITION),
        abfrage=_fachkraefte,
    ),
    _aenderung("anteil_aendern", "anteil", AnteilAendern, "Den Anteil an einer Vollzeitstelle ändern"),
    _aenderung("team_wechseln", "team", TeamWechseln, "Eine Fachkraft wechselt das Team"),
    _aenderung("fallzahl_festsetzen", "fallzahl", FallzahlFestsetzen, "Die Zahl der Plätze festsetzen"),
)
