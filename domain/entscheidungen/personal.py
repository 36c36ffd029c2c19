"""Decisions about teams and the people in them."""

from uuid import UUID

from domain.entscheidungen.erfassen import ereignis_aus
from domain.entscheidungen.ergebnis import Angenommen, Art, Beanstandung, Ergebnis, Zurueckweisung, ungueltig, zustand
from domain.entscheidungen.umstaende import Umstaende
from domain.organisation.befehle import (
    AnteilAendern,
    FachkraftAnlegen,
    FallzahlFestsetzen,
    GeschaeftsstelleAnlegen,
    TeamAnlegen,
    TeamWechseln,
    TeamZuordnen,
)
from domain.organisation.ereignisse import (
    AnteilGeaendert,
    FachkraftAngelegt,
    FallzahlFestgesetzt,
    GeschaeftsstelleAngelegt,
    TeamAngelegt,
    TeamGewechselt,
    TeamZugeordnet,
)
from domain.woerter import oder


def decide_geschaeftsstelle(_stelle: UUID, befehl: GeschaeftsstelleAnlegen, umstaende: Umstaende) -> Ergebnis:
    """A Geschäftsstelle is set up, or gets another name."""
    return Angenommen((ereignis_aus(GeschaeftsstelleAngelegt, befehl, umstaende),))


def decide_zuordnen(_team: UUID, befehl: TeamZuordnen, umstaende: Umstaende) -> Ergebnis:
    """The team belongs to another Geschäftsstelle from its day on, or to none."""
    if (abgelehnt := _unbekannte_stelle(befehl.geschaeftsstelle, umstaende)) is not None:
        return abgelehnt
    ereignis = ereignis_aus(
        TeamZugeordnet, befehl, umstaende, geschaeftsstelle=befehl.geschaeftsstelle, gilt_ab=befehl.gilt_ab or befehl.am
    )
    return Angenommen((ereignis,))


def _unbekannte_stelle(stelle: UUID | None, umstaende: Umstaende) -> Zurueckweisung | None:
    if stelle is None or stelle in umstaende.amt.geschaeftsstellen:
        return None
    return ungueltig("geschaeftsstelle", "Diese Geschäftsstelle gibt es nicht.")


def decide_team_anlegen(_team: UUID, befehl: TeamAnlegen, umstaende: Umstaende) -> Ergebnis:
    """A team is set up, or gets another name, kind or Schwerpunkt."""
    if (abgelehnt := _unbekannte_stelle(befehl.geschaeftsstelle, umstaende)) is not None:
        return abgelehnt
    return Angenommen((ereignis_aus(TeamAngelegt, befehl, umstaende),))


def decide_fachkraft_anlegen(fachkraft: UUID, befehl: FachkraftAnlegen, umstaende: Umstaende) -> Ergebnis:
    """Somebody joins a team that exists."""
    if fachkraft in umstaende.fachkraefte:
        return zustand("Diese Fachkraft gibt es schon.")
    if befehl.team not in umstaende.teams:
        return ungueltig("team", "Dieses Team gibt es nicht.")
    return Angenommen((ereignis_aus(FachkraftAngelegt, befehl, umstaende),))


def decide_anteil(_fachkraft: UUID, befehl: AnteilAendern, umstaende: Umstaende) -> Ergebnis:
    """The share of full time changes. Less capacity never ends a stay."""
    ereignis = ereignis_aus(AnteilGeaendert, befehl, umstaende, gilt_ab=befehl.gilt_ab or befehl.am)
    return Angenommen((ereignis,))


def decide_team_wechseln(_fachkraft: UUID, befehl: TeamWechseln, umstaende: Umstaende) -> Ergebnis:
    """The Fachkraft moves to a team that exists."""
    if befehl.team not in umstaende.teams:
        return ungueltig("team", "Dieses Team gibt es nicht.")
    ereignis = ereignis_aus(TeamGewechselt, befehl, umstaende, gilt_ab=befehl.gilt_ab or befehl.am)
    return Angenommen((ereignis,))


def decide_fallzahl(fachkraft: UUID, befehl: FallzahlFestsetzen, umstaende: Umstaende) -> Ergebnis:
    """A number replaces the ratio where a rule lets somebody set it, and only by the function it names."""
    regeln = umstaende.regelstand.am(befehl.am)
    team = umstaende.teams.get(umstaende.fachkraefte[fachkraft].team(befehl.gilt_ab or befehl.am))
    if team is None:
        return zustand("Das Team der Fachkraft ist nicht bekannt.")
    kapazitaeten = regeln.kapazitaeten(team.art)
    if not kapazitaeten:
        return zustand("An diesem Tag begrenzt keine Regel die Fallzahl.")
    festsetzungen = [regel for regel in kapazitaeten if regel.festsetzung_durch]
    if not festsetzungen:
        abhilfe = "die Fallzahl, die sich aus dem Schlüssel ergibt"
        return Zurueckweisung(
            Art.REGELVERSTOSS,
            "Für dieses Team sieht keine Regel eine Festsetzung vor.",
            (Beanstandung.von(kapazitaeten[0], abhilfe),),
        )
    funktionen = regeln.funktionen(umstaende.akteur.rolle)
    verletzt = tuple(
        Beanstandung.von(regel, f"die Festsetzung durch die Funktion {oder(regel.festsetzung_durch)}")
        for regel in festsetzungen
        if funktionen.isdisjoint(regel.festsetzung_durch)
    )
    if verletzt:
        return Zurueckweisung(Art.REGELVERSTOSS, "Die Fallzahl setzt eine andere Funktion fest.", verletzt)
    ereignis = ereignis_aus(FallzahlFestgesetzt, befehl, umstaende, gilt_ab=befehl.gilt_ab or befehl.am)
    return Angenommen((ereignis,))
