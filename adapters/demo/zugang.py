"""The way into the Fallmanagement: proposal, decision, Warteliste."""

from datetime import date, timedelta
from functools import partial
from typing import Any

from adapters.demo import texte
from adapters.demo.amt import Amt, angenommen
from adapters.demo.aufenthalt import beginnen
from adapters.demo.lebenslauf import Lebenslauf
from adapters.demo.lose import Besonderheit, Weg
from adapters.demo.personal import Kraft, Team, wenigste
from adapters.demo.unterlagen import braucht_vormerkung, einschaetzungen, unterlagen
from domain.befehle import AufWartelisteSetzen, FallAblehnen, FallUebernehmen, FallWeiterleiten, Vormerken
from domain.entscheidungen.ergebnis import Art, Zurueckweisung

VORGEZOGEN = 6
"""One in so many taken from the Warteliste comes before others."""


def vorschlagen(leben: Lebenslauf, tag: date) -> None:
    """The IFK proposes the case, where the regulation knows a proposal; the Fallmanagement decides later."""
    if leben.im_fm:
        return
    leben.fm = wenigste(leben.team.fallmanagement)
    regeln = leben.regeln(tag)
    if braucht_vormerkung(regeln):
        felder = _unterlagen(leben, tag, "vormerkung", texte.VORMERKUNG)
        leben.tue(Vormerken.model_validate({**felder, "am": tag, "team": leben.team.kennung}), leben.ifk.akteur)
    leben.plane(leben.in_tagen(leben.los.entscheidung_nach, leben.los.entscheidung_nach, tag), entscheiden)


def entscheiden(leben: Lebenslauf, tag: date) -> None:
    """The filter: into the Fallmanagement, declined, or somewhere else."""
    match leben.los.weg:
        case Weg.ABLEHNUNG:
            felder = _unterlagen(leben, tag, "ablehnung", texte.ABLEHNUNG)
            leben.tue(FallAblehnen.model_validate({**felder, "am": tag}), leben.fm.akteur)
        case Weg.WEITERLEITUNG:
            felder = _unterlagen(leben, tag, "weiterleitung", texte.ABLEHNUNG)
            wohin = leben.rng.choice(texte.WEITERLEITUNG)
            leben.tue(FallWeiterleiten.model_validate({**felder, "am": tag, "wohin": wohin}), leben.fm.akteur)
        case Weg.FALLMANAGEMENT:
            _zugang(leben, tag)
        case Weg.VERMITTLUNG:
            return


def _unterlagen(leben: Lebenslauf, tag: date, vorgang: str, auswahl: tuple[str, ...]) -> dict[str, Any]:
    return unterlagen(
        leben.regeln(tag), vorgang, tag, leben.rng, leben.lage(tag), begruendung=leben.rng.choice(auswahl)
    )


def _zugang(leben: Lebenslauf, tag: date) -> None:
    if leben.hat(Besonderheit.VERWEIGERT):
        # The talk has not taken place yet, the consent is missing: what the rules call for is refused without it.
        ohne = FallUebernehmen(am=tag, fachkraft=leben.fm.kennung, begruendung=leben.rng.choice(texte.ZUGANG))
        if not isinstance(leben.versuche(ohne, leben.fm.akteur), Zurueckweisung):
            beginnen(leben, tag, leben.fm)
            return
    if uebernehmen(leben, tag, leben.fm, nachtrag=leben.hat(Besonderheit.NACHTRAG)):
        return
    felder = _unterlagen(leben, tag, "warteliste_aufgenommen", texte.WARTELISTE)
    warten = AufWartelisteSetzen.model_validate({**felder, "am": tag, "team": leben.team.kennung})
    leben.tue(warten, leben.fm.akteur)
    leben.wartet = True
    leben.team.wartende.append(leben)


def uebernehmen(leben: Lebenslauf, tag: date, fm: Kraft, *, nachtrag: bool = False, vorgezogen: bool = False) -> bool:
    """The Fallmanagement takes the case over; False where no place is free or others wait.

    As `nachtrag` the Teamleitung enters a takeover that was decided on paper.
    """
    regeln = leben.regeln(tag)
    felder = _unterlagen(leben, tag, "fallzugang", texte.ZUGANG)
    bisher = leben.stand.einschaetzungen if leben.stand is not None else {}
    eingeschaetzt = einschaetzungen(regeln, "fallzugang", leben.lage(tag), bisher, leben.rng)
    antworten, gruende = eingeschaetzt.antworten, eingeschaetzt.abweichungen
    if nachtrag:
        # On paper, nobody noted the talk, who was involved, and what was assessed.
        antworten = {}
        felder |= {"begruendung": leben.rng.choice(texte.NACHTRAG), "nachtrag": True}
        felder |= {"gespraech": None, "abstimmungen": ()}
    if vorgezogen and regeln.warteliste is not None:
        gruende[regeln.warteliste.aussage] = leben.rng.choice(texte.VORGEZOGEN)
    befehl = FallUebernehmen.model_validate(
        {
            **felder,
            "am": tag,
            "fachkraft": fm.kennung,
            "einschaetzungen": antworten,
            "angaben": {**felder["angaben"], **eingeschaetzt.angaben},
            "abweichungen": {**felder["abweichungen"], **gruende},
        }
    )
    antwort = leben.versuche(befehl, leben.team.leitung.akteur if nachtrag else fm.akteur)
    if isinstance(antwort, Zurueckweisung):
        reihenfolge = regeln.warteliste is not None and {v.regel for v in antwort.verstoesse} == {
            regeln.warteliste.aussage
        }
        return False if antwort.art is Art.KAPAZITAET or reihenfolge else bool(angenommen(antwort))
    leben.wartet = False
    beginnen(leben, tag, fm)
    return True


def warteliste_abarbeiten(amt: Amt, team: Team) -> None:
    """Free places go to those who wait, in their order; now and then somebody cannot wait for their turn."""
    tag = amt.ablauf.heute
    for fm in sorted(team.fallmanagement, key=lambda kraft: kraft.auslastung):
        while team.wartende:
            vorgezogen = len(team.wartende) > 1 and team.von_der_liste % VORGEZOGEN == 1
            leben = team.wartende[1 if vorgezogen else 0]
            if not uebernehmen(leben, tag, fm, vorgezogen=vorgezogen):
                break
            team.wartende.remove(leben)
            team.von_der_liste += 1
    wieder = tag + timedelta(days=amt.rng.randrange(5, 10))
    amt.ablauf.plane_am(wieder, amt.rng, partial(warteliste_abarbeiten, amt, team))
