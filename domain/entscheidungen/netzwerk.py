"""Decisions about contacts outside the office, and about whom to ask in a team."""

from datetime import date
from uuid import UUID

from domain.entscheidungen.erfassen import ereignis_aus, erfassung
from domain.entscheidungen.ergebnis import Angenommen, Ergebnis, ungueltig, zustand
from domain.entscheidungen.umstaende import Umstaende
from domain.organisation.amt import NETZWERKKONTAKT
from domain.organisation.befehle import (
    AnsprechpersonBenennen,
    NetzwerkkontaktAendern,
    NetzwerkkontaktEntfernen,
    NetzwerkkontaktHinterlegen,
)
from domain.organisation.ereignisse import (
    AnsprechpersonBenannt,
    NetzwerkkontaktEntfernt,
    NetzwerkkontaktGeaendert,
    NetzwerkkontaktHinterlegt,
)
from domain.regelwerk.angebotsregeln import Ansprechperson
from domain.regelwerk.regeln import Regeln


def decide_hinterlegen(kennung: UUID, befehl: NetzwerkkontaktHinterlegen, umstaende: Umstaende) -> Ergebnis:
    """A Fachkraft puts down a contact, for their own team unless they name another one."""
    if kennung in umstaende.amt.alle(NETZWERKKONTAKT):
        return zustand("Diesen Netzwerkkontakt gibt es schon.")
    fachkraft = umstaende.akteur.fachkraft
    person = umstaende.fachkraefte.get(fachkraft) if fachkraft is not None else None
    if person is None:
        return zustand("Netzwerkkontakte hinterlegt eine Fachkraft.")
    team = befehl.team or person.team(befehl.am)
    if team not in umstaende.teams:
        return ungueltig("team", "Dieses Team gibt es nicht.")
    felder = {"team": team, "fachkraft": person.id}
    return Angenommen((ereignis_aus(NetzwerkkontaktHinterlegt, befehl, umstaende, **felder),))


def decide_aendern(kennung: UUID, befehl: NetzwerkkontaktAendern, umstaende: Umstaende) -> Ergebnis:
    """What was put down is put right, while it is there."""
    if (fehlt := _entfernt(kennung, befehl.am, umstaende)) is not None:
        return fehlt
    return Angenommen((ereignis_aus(NetzwerkkontaktGeaendert, befehl, umstaende),))


def decide_entfernen(kennung: UUID, befehl: NetzwerkkontaktEntfernen, umstaende: Umstaende) -> Ergebnis:
    """It is taken out of the list."""
    if (fehlt := _entfernt(kennung, befehl.am, umstaende)) is not None:
        return fehlt
    return Angenommen((ereignis_aus(NetzwerkkontaktEntfernt, befehl, umstaende),))


def _entfernt(kennung: UUID, am: date, umstaende: Umstaende) -> Ergebnis | None:
    kontakt = umstaende.amt.alle(NETZWERKKONTAKT)[kennung]
    if kontakt.bis is not None:
        return zustand(f"Der Netzwerkkontakt ist seit dem {kontakt.bis:%d.%m.%Y} entfernt.")
    if am < kontakt.seit:
        return ungueltig("am", f"Der Netzwerkkontakt ist erst am {kontakt.seit:%d.%m.%Y} hinterlegt.")
    return None


def bekannte_angebote(regeln: Regeln) -> dict[str, str]:
    """The municipal offers the rules of a day speak of: key and wording."""
    return {a.schluessel: a.bezeichnung for regel in regeln.von(Ansprechperson) for a in regel.angebote}


def decide_benennen(_strom: UUID, befehl: AnsprechpersonBenennen, umstaende: Umstaende) -> Ergebnis:
    """Somebody of the team is named. Where a Regelwerk says which offers there are, it is one of these."""
    gilt_ab = befehl.gilt_ab or befehl.am
    if befehl.team not in umstaende.teams:
        return ungueltig("team", "Dieses Team gibt es nicht.")
    bekannt = bekannte_angebote(umstaende.regelstand.am(befehl.am))
    if bekannt and befehl.angebot not in bekannt:
        return ungueltig("angebot", f"Dieses Angebot kennt kein Regelwerk. Bekannt sind: {', '.join(sorted(bekannt))}.")
    if befehl.fachkraft is not None:
        person = umstaende.fachkraefte.get(befehl.fachkraft)
        if person is None or person.ist_fort(gilt_ab) or person.team(gilt_ab) != befehl.team:
            return ungueltig("fachkraft", "Diese Fachkraft gehört nicht zum Team.")
    ereignis = AnsprechpersonBenannt(
        am=befehl.am,
        erfassung=erfassung(umstaende, befehl.am),
        team=befehl.team,
        angebot=befehl.angebot,
        fachkraft=befehl.fachkraft,
        gilt_ab=gilt_ab,
    )
    return Angenommen((ereignis,))
