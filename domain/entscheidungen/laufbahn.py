"""Decisions about the life of a Fachkraft at the office: roles, Schwerpunkte, Qualifizierung, leaving."""

from uuid import UUID

from domain.entscheidungen.erfassen import ereignis_aus, erfassung
from domain.entscheidungen.ergebnis import Angenommen, Ergebnis, ungueltig
from domain.entscheidungen.umstaende import Umstaende
from domain.organisation.befehle import (
    Ausscheiden,
    QualifizierungVermerken,
    RollenAendern,
    SchwerpunkteAendern,
    TeamSchwerpunkteAendern,
)
from domain.organisation.ereignisse import (
    Ausgeschieden,
    QualifizierungVermerkt,
    RollenGeaendert,
    SchwerpunkteGeaendert,
    TeamSchwerpunkteGeaendert,
)
from domain.organisation.vertretung import ist_beauftragt
from domain.regelwerk.personalregeln import Qualifizierungsangebot


def decide_rollen(_fachkraft: UUID, befehl: RollenAendern, umstaende: Umstaende) -> Ergebnis:
    """Roles change from a day on: also when somebody is newly given a task, which may set off duties."""
    rollen = tuple(dict.fromkeys(befehl.rollen))
    ereignis = ereignis_aus(RollenGeaendert, befehl, umstaende, rollen=rollen, gilt_ab=befehl.gilt_ab or befehl.am)
    return Angenommen((ereignis,))


def decide_schwerpunkte(_fachkraft: UUID, befehl: SchwerpunkteAendern, umstaende: Umstaende) -> Ergebnis:
    """What somebody is specialised in, from a day on."""
    schwerpunkte = tuple(dict.fromkeys(befehl.schwerpunkte))
    ereignis = ereignis_aus(
        SchwerpunkteGeaendert, befehl, umstaende, schwerpunkte=schwerpunkte, gilt_ab=befehl.gilt_ab or befehl.am
    )
    return Angenommen((ereignis,))


def decide_team_schwerpunkte(_team: UUID, befehl: TeamSchwerpunkteAendern, umstaende: Umstaende) -> Ergebnis:
    """What a team is specialised in, from a day on."""
    schwerpunkte = tuple(dict.fromkeys(befehl.schwerpunkte))
    ereignis = ereignis_aus(
        TeamSchwerpunkteGeaendert, befehl, umstaende, schwerpunkte=schwerpunkte, gilt_ab=befehl.gilt_ab or befehl.am
    )
    return Angenommen((ereignis,))


def decide_qualifizierung(fachkraft: UUID, befehl: QualifizierungVermerken, umstaende: Umstaende) -> Ergebnis:
    """A Qualifizierung was begun, completed, or a module of it taken: a fact, in any order. What offers it is said on it."""
    angebote = angebote_fuer(fachkraft, befehl, umstaende)
    kopf = erfassung(umstaende, befehl.am).model_copy(update={"angewandt": angebote})
    ereignis = QualifizierungVermerkt(
        am=befehl.am, erfassung=kopf, art=befehl.art, stand=befehl.stand, modul=befehl.modul
    )
    return Angenommen((ereignis,))


def angebote_fuer(fachkraft: UUID, befehl: QualifizierungVermerken, umstaende: Umstaende) -> tuple[str, ...]:
    """The rules by which this Fachkraft may take so much of this Qualifizierung on that day."""
    return tuple(
        regel.aussage
        for regel in umstaende.regelstand.am(befehl.am).von(Qualifizierungsangebot)
        if befehl.art in regel.qualifizierungen
        and befehl.stand in regel.umfang
        and (not regel.nur_vertretung or ist_beauftragt(umstaende.fachkraefte, fachkraft, befehl.am))
    )


def decide_ausscheiden(fachkraft: UUID, befehl: Ausscheiden, umstaende: Umstaende) -> Ergebnis:
    """Somebody leaves. Their cases stay theirs until they are given to others."""
    if befehl.gilt_ab is not None and befehl.gilt_ab <= umstaende.fachkraefte[fachkraft].seit:
        return ungueltig("gilt_ab", "An diesem Tag hat die Fachkraft hier noch nicht gearbeitet.")
    ereignis = Ausgeschieden(am=befehl.am, erfassung=erfassung(umstaende, befehl.am), gilt_ab=befehl.gilt_ab)
    return Angenommen((ereignis,))
