"""Decisions about Vertretung: who deputises for whom, from when until when, as far as the rules allow it."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID, uuid5

from domain.entscheidungen.amtsurteil import amtsurteil
from domain.entscheidungen.erfassen import erfassung
from domain.entscheidungen.ergebnis import Angenommen, Ergebnis, Zurueckweisung, ungueltig
from domain.entscheidungen.umstaende import Umstaende
from domain.entscheidungen.urteil import Verletzung
from domain.kalender import EIN_TAG
from domain.organisation.befehle import VertretungBeenden, VertretungEinrichten
from domain.organisation.ereignisse import VertretungBeendet, VertretungEingerichtet
from domain.organisation.fachkraft import Fachkraft, Team
from domain.regelwerk.personalregeln import Vertretungsregel
from domain.regelwerk.regeln import Regeln
from domain.woerter import oder


def decide_einrichten(fachkraft: UUID, befehl: VertretungEinrichten, umstaende: Umstaende) -> Ergebnis:
    """Somebody deputises, if they are here all the time and the rules let them."""
    person = umstaende.fachkraefte[fachkraft]
    vertreter = umstaende.fachkraefte.get(befehl.vertreter)
    if vertreter is None:
        return ungueltig("vertreter", "Diese Fachkraft gibt es nicht.")
    if vertreter.id == person.id:
        return ungueltig("vertreter", "Niemand vertritt sich selbst.")
    if not (vertreter.ist_da(befehl.von) and vertreter.ist_da(befehl.bis)):
        return ungueltig("vertreter", "Diese Fachkraft ist nicht an allen Tagen der Vertretung hier.")
    regeln = umstaende.regelstand.am(befehl.am)
    gefragt = tuple(_betroffen(person, befehl.von, umstaende, regeln))
    urteil = amtsurteil(
        "Die Vertretung ist anders geregelt.",
        _verletzungen(gefragt, person, vertreter, befehl.von, umstaende, regeln),
        befehl.abweichungen,
    )
    if isinstance(urteil, Zurueckweisung):
        return urteil
    kopf = erfassung(umstaende, befehl.am).model_copy(
        update={"angewandt": tuple(dict.fromkeys(r.aussage for r in gefragt)), "entschuldigt": tuple(urteil)}
    )
    kennung = uuid5(fachkraft, f"vertretung/{umstaende.amt.version(fachkraft) + 1}")
    ereignis = VertretungEingerichtet(
        am=befehl.am,
        erfassung=kopf,
        begruendungen=dict(urteil),
        vertretung=kennung,
        vertreter=vertreter.id,
        von=befehl.von,
        bis=befehl.bis,
    )
    return Angenommen((ereignis,))


def decide_beenden(fachkraft: UUID, befehl: VertretungBeenden, umstaende: Umstaende) -> Ergebnis:
    """A Vertretung ends earlier. What the deputy has done meanwhile stays done for the other."""
    vertretung = next((v for v in umstaende.fachkraefte[fachkraft].vertretungen if v.id == befehl.vertretung), None)
    if vertretung is None:
        return ungueltig("vertretung", "Diese Vertretung gibt es nicht.")
    if befehl.letzter_tag >= vertretung.bis:
        return ungueltig("letzter_tag", "Früher als vorgesehen endet die Vertretung so nicht.")
    if befehl.letzter_tag < befehl.am - EIN_TAG:
        return ungueltig("letzter_tag", "An Tagen, die vergangen sind, wurde schon vertreten.")
    regeln, person = umstaende.regelstand.am(befehl.am), umstaende.fachkraefte[fachkraft]
    fremd = [
        Verletzung(regel, f"das vorzeitige Ende durch die Funktion {oder(regel.steuerung)}")
        for regel in _betroffen(person, befehl.am, umstaende, regeln)
        if not _steuert(regel, umstaende, regeln)
    ]
    urteil = amtsurteil("Die Vertretung steuert eine andere Funktion.", fremd, befehl.abweichungen)
    if isinstance(urteil, Zurueckweisung):
        return urteil
    ereignis = VertretungBeendet(
        am=befehl.am,
        erfassung=erfassung(umstaende, befehl.am).model_copy(update={"entschuldigt": tuple(urteil)}),
        begruendungen=dict(urteil),
        vertretung=vertretung.id,
        letzter_tag=befehl.letzter_tag,
    )
    return Angenommen((ereignis,))


def _betroffen(person: Fachkraft, tag: date, umstaende: Umstaende, regeln: Regeln) -> Iterator[Vertretungsregel]:
    """The rules that speak of a Vertretung of this person."""
    team = umstaende.teams.get(person.team(tag))
    for regel in regeln.von(Vertretungsregel):
        if set(regeln.rollen(regel.vertretene)).isdisjoint(person.rollen(tag)):
            continue
        if regel.teamarten is not None and (team is None or team.art not in regel.teamarten):
            continue
        if regel.teamnamen is None or (team is not None and _gehoert_zu(team, regel.teamnamen)):
            yield regel


def _gehoert_zu(team: Team, namen: tuple[str, ...]) -> bool:
    """Whether the team has one of these names, or one of them as Kurzzeichen, a word of its name."""
    return any(name == team.name or name in team.name.split() for name in namen)


def _verletzungen(
    gefragt: tuple[Vertretungsregel, ...],
    person: Fachkraft,
    vertreter: Fachkraft,
    tag: date,
    umstaende: Umstaende,
    regeln: Regeln,
) -> Iterator[Verletzung]:
    team = umstaende.teams.get(vertreter.team(tag))
    for regel in gefragt:
        if regel.vertreter_aus == "eigenes_team" and vertreter.team(tag) != person.team(tag):
            yield Verletzung(regel, "jemand aus demselben Team")
        if regel.vertreter_aus == "genannte_teams" and (team is None or not _gehoert_zu(team, regel.teamnamen or ())):
            yield Verletzung(regel, f"jemand aus dem Team {' oder '.join(regel.teamnamen or ())}")
        if not _steuert(regel, umstaende, regeln):
            yield Verletzung(regel, f"die Einrichtung durch die Funktion {oder(regel.steuerung)}")


def _steuert(regel: Vertretungsregel, umstaende: Umstaende, regeln: Regeln) -> bool:
    """Whether the one who acts may decide who deputises, as far as this rule goes."""
    return not regel.steuerung or not regeln.funktionen(umstaende.akteur.rolle).isdisjoint(regel.steuerung)
