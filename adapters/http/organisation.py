"""The office: the Mandant, teams, Fachkräfte."""

from datetime import date
from uuid import UUID

from adapters.anwendung.speichern import Antwort
from adapters.http.antworten import (
    AmtsbefundAntwort,
    FachkraftAntwort,
    GeschaeftsstelleAntwort,
    Liste,
    QualifizierungAntwort,
    TeamAntwort,
    VertretungAntwort,
)
from adapters.http.dienst import Dienst
from adapters.http.massnahmen import LESENDE
from adapters.http.operation import Aufruf, Gruppe, Inhalt, Operation, inhalt
from adapters.http.parameter import POSITION, STAND
from adapters.http.reichweite import BEREICH, FALLSICHT, LEITUNG
from domain.befehle import Befehl
from domain.organisation.angebotsbefunde import leserechtbefunde
from domain.organisation.befehle import (
    AnteilAendern,
    Ausscheiden,
    FachkraftAnlegen,
    FallzahlFestsetzen,
    GeschaeftsstelleAnlegen,
    MandantEinrichten,
    QualifizierungVermerken,
    RollenAendern,
    SchwerpunkteAendern,
    TeamAnlegen,
    TeamSchwerpunkteAendern,
    TeamWechseln,
    TeamZuordnen,
    VertretungBeenden,
    VertretungEinrichten,
)
from domain.organisation.befund import Befund
from domain.organisation.befunde import befunde
from domain.vokabular import Rolle


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
            schwerpunkte=tuple(sorted(team.schwerpunkte(tag))),
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
            rollen=person.rollen(tag),
            anteil=person.anteil(tag),
            fallzahl=person.fallzahl(tag),
            schwerpunkte=tuple(sorted(person.schwerpunkte(tag))),
            qualifizierungen=tuple(
                QualifizierungAntwort(am=q.am, art=q.art, stand=q.stand, modul=q.modul)
                for q in person.qualifizierungen
                if q.am <= tag
            ),
            bis=person.bis,
        )
        for person in sorted(aufruf.dienst.fachkraefte().values(), key=lambda person: person.id)
        if person.ist_da(tag)
    )
    return inhalt(Liste[FachkraftAntwort](eintraege=eintraege, weiter=None), aufruf.position)


def _vertretungen(aufruf: Aufruf) -> Inhalt:
    tag = aufruf.parameter["stand"] or aufruf.dienst.heute()
    eintraege = tuple(
        VertretungAntwort(
            id=vertretung.id,
            fachkraft=person.id,
            vertreter=vertretung.vertreter,
            von=vertretung.von,
            bis=vertretung.bis,
        )
        for person in sorted(aufruf.dienst.fachkraefte().values(), key=lambda person: person.id)
        for vertretung in person.vertretungen
        if vertretung.gilt_am(tag)
    )
    return inhalt(Liste[VertretungAntwort](eintraege=eintraege, weiter=None), aufruf.position)


def _befunde(aufruf: Aufruf) -> Inhalt:
    dienst = aufruf.dienst
    tag = aufruf.parameter["stand"] or dienst.heute()
    amt, regeln = dienst.amt(), dienst.betrieb.gedaechtnis.regelstand().am(tag)
    eintraege = tuple(
        AmtsbefundAntwort(
            regel=befund.regel.aussage,
            grad=befund.regel.grad,
            fundstelle=befund.regel.fundstelle,
            text=befund.regel.text,
            gegenstand=befund.gegenstand,
            satz=befund.satz,
        )
        for befund in (*befunde(regeln, amt, tag), *leserechtbefunde(regeln, LESENDE))
        if _sichtbar(befund, aufruf, tag)
    )
    return inhalt(Liste[AmtsbefundAntwort](eintraege=eintraege, weiter=None), aufruf.position)


def _sichtbar(befund: Befund, aufruf: Aufruf, tag: date) -> bool:
    """What is about a team, or somebody in it, is for those who see that team; the rest is about the office."""
    gegenstand, amt = befund.gegenstand, aufruf.dienst.amt()
    if not isinstance(gegenstand, UUID):
        return True
    if (person := amt.fachkraefte.get(gegenstand)) is not None:
        return aufruf.reichweite.umfasst_team(person.team(tag))
    return gegenstand not in amt.teams or aufruf.reichweite.umfasst_team(gegenstand)


def _teamaenderung(id: str, pfad: str, rollen: frozenset[Rolle], klasse: type[Befehl], titel: str) -> Operation:
    return Operation(
        id=id,
        methode="POST",
        pfad=f"organisation/teams/{{team}}/{pfad}",
        titel=titel,
        gruppe=Gruppe.ORGANISATION,
        rollen=rollen,
        koerper=klasse,
        befehl=_team_aendern,
    )


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
    _teamaenderung(
        "team_zuordnen", "geschaeftsstelle", BEREICH, TeamZuordnen, "Ein Team einer Geschäftsstelle zuordnen"
    ),
    _teamaenderung(
        "team_schwerpunkte_aendern",
        "schwerpunkte",
        LEITUNG,
        TeamSchwerpunkteAendern,
        "Die Schwerpunkte eines Teams ändern",
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
    _aenderung("rollen_aendern", "rollen", RollenAendern, "Die Rollen einer Fachkraft ändern"),
    _aenderung("schwerpunkte_aendern", "schwerpunkte", SchwerpunkteAendern, "Die Schwerpunkte einer Fachkraft ändern"),
    _aenderung(
        "qualifizierung_vermerken", "qualifizierungen", QualifizierungVermerken, "Eine Qualifizierung vermerken"
    ),
    _aenderung("vertretung_einrichten", "vertretungen", VertretungEinrichten, "Eine Vertretung einrichten"),
    _aenderung(
        "vertretung_beenden", "vertretungsenden", VertretungBeenden, "Eine Vertretung endet früher als vorgesehen"
    ),
    Operation(
        id="befunde_lesen",
        methode="GET",
        pfad="organisation/befunde",
        titel="Was dem Amt an einem Tag fehlt, gemessen an seinem Regelwerk",
        gruppe=Gruppe.ORGANISATION,
        rollen=LEITUNG,
        antwort=Liste[AmtsbefundAntwort],
        parameter=(STAND, POSITION),
        abfrage=_befunde,
    ),
    Operation(
        id="vertretungen_lesen",
        methode="GET",
        pfad="organisation/vertretungen",
        titel="Wer an einem Tag wen vertritt",
        gruppe=Gruppe.ORGANISATION,
        rollen=FALLSICHT,
        antwort=Liste[VertretungAntwort],
        parameter=(STAND, POSITION),
        abfrage=_vertretungen,
    ),
    _aenderung("ausscheiden", "ausscheiden", Ausscheiden, "Eine Fachkraft scheidet aus"),
)
