"""What the office itself does and has to do: its logbook, and the duties that follow from it."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from pytest_bdd import given, parsers, then, when

from domain.amtsfristen.frist import Amtsfrist
from domain.amtsfristen.rechner import amtsfristen
from domain.amtsfristen.warum import zaehlung
from domain.entscheidungen.umstaende import Akteur
from domain.ids import mandant_id
from domain.organisation import befehle
from domain.organisation.amt import AMTSHANDLUNG
from domain.organisation.befehle import Ausscheiden, Handlungsbefehl, QualifizierungVermerken, RollenAendern
from domain.vokabular import (
    Amtsebene,
    Besprechungsart,
    Funktion,
    Gegenstand,
    Qualifizierung,
    Qualifizierungsstand,
    Rolle,
)
from domain.woerter import BEZEICHNUNGEN
from tests.features.schritte import AUSGANG, REGEL, REGELWERKE
from tests.features.schritte_personal import Personal
from tests.features.welt import AUSGAENGE, TAG, Welt, tag

EINHEITEN = {"des Amts": "mandant", "des Teams": "team", "der Fachkraft": "fachkraft"}
EINHEIT = "|".join(EINHEITEN)


def _woerter(art: type[Any]) -> dict[str, Any]:
    return {bezeichnung: wert for wert, bezeichnung in BEZEICHNUNGEN[art].items()}


FUNKTIONEN, GEGENSTAENDE, EBENEN = _woerter(Funktion), _woerter(Gegenstand), _woerter(Amtsebene)
AUSWERTUNGEN = {"203": "203", "der Beratungsaktivitäten": "beratungsaktivitaeten"}
_TEILE = re.compile(r"(?:^|, )(über|mit|für alle:|an|je|durch|nur im Team) ")

Wendung = Callable[[Welt, dict[str, Any], list[str]], None]


def _ueber(welt: Welt, felder: dict[str, Any], worte: list[str]) -> None:
    werke = [REGELWERKE[wort] for wort in worte if wort in REGELWERKE]
    felder["gegenstaende"] = [GEGENSTAENDE[wort] for wort in worte if wort not in REGELWERKE]
    if werke:
        felder["regelwerke"] = werke


def _mit(welt: Welt, felder: dict[str, Any], worte: list[str]) -> None:
    felder["teilnehmende"] = [{"funktion": FUNKTIONEN[wort]} for wort in worte]


def _durch(welt: Welt, felder: dict[str, Any], worte: list[str]) -> None:
    (felder["funktion"],) = (FUNKTIONEN[wort] for wort in worte)


def _feld(name: str, woerter: dict[str, Any]) -> Wendung:
    def setze(welt: Welt, felder: dict[str, Any], worte: list[str]) -> None:
        felder[name] = [woerter[wort] for wort in worte]

    return setze


def _team(welt: Welt, felder: dict[str, Any], worte: list[str]) -> None:
    assert worte == ["1"] or worte == ["2"]
    felder["team"] = welt.amt.team if worte == ["1"] else welt.amt.neues_team()


WENDUNGEN: dict[str, Wendung] = {
    "über": _ueber,
    "mit": _mit,
    "für alle:": _feld("fuer_alle", FUNKTIONEN),
    "an": _feld("an", FUNKTIONEN),
    "je": _feld("ebenen", EBENEN),
    "durch": _durch,
    "nur im Team": _team,
}


def _handlung(kopf: str) -> tuple[type[Handlungsbefehl], dict[str, Any]]:
    arten = _woerter(Besprechungsart)
    if kopf in arten:
        return befehle.BesprechungFesthalten, {"art": arten[kopf]}
    auswertung = re.fullmatch(r"(Mitteilung der )?Auswertung (.+)", kopf)
    if auswertung is not None:
        klasse = befehle.MitteilungFesthalten if auswertung[1] else befehle.AuswertungFesthalten
        return klasse, {"auswertung": AUSWERTUNGEN[auswertung[2]]}
    einfache: dict[str, tuple[type[Handlungsbefehl], dict[str, Any]]] = {
        "Anlass": (befehle.AnlassFesthalten, {}),
        "Ergebnisprüfung": (befehle.ErgebnispruefungFesthalten, {"jahr": 2018}),
        "Fortschreibung": (befehle.FortschreibungFesthalten, {}),
        "Stellenabgleich": (befehle.StellenabgleichFesthalten, {}),
        "Kontrolle": (befehle.KontrolleFesthalten, {}),
    }
    return einfache[kopf]


def _befehl(welt: Welt, am: date, text: str) -> Handlungsbefehl:
    """`Erfahrungsaustausch, über Fachfragen, mit Fallmanagement und Teamleitung`"""
    kopf, *rest = _TEILE.split(text)
    klasse, felder = _handlung(kopf)
    for wendung, worte in zip(rest[::2], rest[1::2], strict=True):
        WENDUNGEN[wendung](welt, felder, re.split(r", | und ", worte))
    return klasse.model_validate({"am": am, **felder})


def _akteur(welt: Welt, befehl: Handlungsbefehl) -> Akteur:
    """Somebody who may act in the function that is named; the Teamleitung where none is."""
    rollen = welt.amt.betrieb.regelstand().am(befehl.am).rollen(befehl.funktion) if befehl.funktion is not None else ()
    return Akteur(rollen[0].value, rollen[0]) if rollen else welt.amt.tl


@given(parsers.re(rf"das Amt hält am (?P<am>{TAG}) fest: (?P<was>.+)"))
@when(parsers.re(rf"das Amt am (?P<am>{TAG}) festhält: (?P<was>.+)"))
def _(welt: Welt, am: str, was: str) -> None:
    welt.vor_dem_naechsten()
    welt.ruecke_vor(tag(am))
    befehl = _befehl(welt, tag(am), was)
    welt.merke(welt.amt.betrieb.amtsvorgang(befehl, _akteur(welt, befehl)))


@when(parsers.re(rf"das am (?P<am>{TAG}) als versehentlich storniert wird"))
def _(welt: Welt, am: str) -> None:
    handlung = welt.quittung().id
    welt.ruecke_vor(tag(am))
    storno = befehle.AmtshandlungStornieren(am=tag(am), begruendung="im falschen Monat eingetragen")
    welt.merke(welt.amt.betrieb.amtsvorgang(storno, welt.amt.tl, strom=handlung))


@then(
    parsers.re(
        rf"ist die Pflicht (?P<einheit>{EINHEIT}) aus (?P<regel>{REGEL}), fällig am (?P<faellig>{TAG}), "
        rf"am (?P<am>{TAG}) (?P<ausgang>{AUSGANG})"
    )
)
def _(welt: Welt, einheit: str, regel: str, faellig: str, am: str, ausgang: str) -> None:
    """There is exactly one of that due day, and it stands like this."""
    alle = list(_pflichten(welt, einheit, regel, tag(am)))
    passende = [frist for frist in alle if frist.faellig_am == tag(faellig)]
    assert len(passende) == 1, f"{regel} fällig am {faellig}: {[str(frist.faellig_am) for frist in alle]}"
    _pruefe(passende[0], tag(am), ausgang)
    schritte = list(zaehlung(passende[0], welt.amt.betrieb.regelstand().land))
    assert schritte[-1].tag == tag(faellig), schritte


@then(
    parsers.re(
        rf"ist die Aufgabe (?P<einheit>{EINHEIT}) aus (?P<regel>{REGEL}) am (?P<am>{TAG}) (?P<ausgang>offen|erfüllt)"
    )
)
def _(welt: Welt, einheit: str, regel: str, am: str, ausgang: str) -> None:
    """The latest one; no day is named by which it has to be done."""
    alle = sorted(_pflichten(welt, einheit, regel, tag(am)), key=lambda frist: frist.ausloesung.am)
    assert alle, f"{regel}: keine Aufgabe"
    assert alle[-1].faellig_am is None
    _pruefe(alle[-1], tag(am), ausgang)


@then(
    parsers.re(
        rf"ist am (?P<am>{TAG}) die Pflicht (?P<einheit>{EINHEIT}) aus (?P<regel>{REGEL}) (?P<zahl>\d+)-mal erfüllt"
    )
)
def _(welt: Welt, am: str, einheit: str, regel: str, zahl: str) -> None:
    erfuellte = [f for f in _pflichten(welt, einheit, regel, tag(am)) if f.erledigt_durch is not None]
    assert len(erfuellte) == int(zahl), [f.erledigt_am for f in erfuellte]


@then(parsers.re(rf"besteht am (?P<am>{TAG}) keine Pflicht (?P<einheit>{EINHEIT}) aus (?P<regel>{REGEL})"))
def _(welt: Welt, am: str, einheit: str, regel: str) -> None:
    assert list(_pflichten(welt, einheit, regel, tag(am))) == []


@then(
    parsers.re(
        rf'ist die Pflicht aus (?P<regel>{REGEL}) am (?P<am>{TAG}) ein (?P<grad>Muss|Soll), steht in "(?P<stelle>[^"]+)"'
    )
)
def _(welt: Welt, regel: str, am: str, grad: str, stelle: str) -> None:
    fristen = [f for einheit in EINHEITEN for f in _pflichten(welt, einheit, regel, tag(am))]
    assert fristen, f"{regel}: keine Pflicht"
    assert all(f.regel.grad == grad.lower() and f.regel.fundstelle.endswith(f", {stelle}") for f in fristen)


@when(parsers.re(rf'"(?P<wer>[^"]+)" am (?P<am>{TAG}) die Zertifizierung (?P<wie>beginnt|abschließt)'))
def _(personal: Personal, wer: str, am: str, wie: str) -> None:
    stand = Qualifizierungsstand.BEGONNEN if wie == "beginnt" else Qualifizierungsstand.ABGESCHLOSSEN
    vermerk = QualifizierungVermerken(am=tag(am), art=Qualifizierung.DGCC, stand=stand)
    personal.amtsvorgang(vermerk, strom=personal.kennung(wer))
    personal.welt.quittung()


@given(parsers.re(rf'"(?P<wer>[^"]+)" arbeitet ab dem (?P<ab>{TAG}) im Fallmanagement'))
@when(parsers.re(rf'"(?P<wer>[^"]+)" ab dem (?P<ab>{TAG}) im Fallmanagement arbeitet'))
def _(personal: Personal, wer: str, ab: str) -> None:
    neue = RollenAendern(am=tag(ab), rollen=(Rolle.FALLMANAGER,))
    personal.amtsvorgang(neue, strom=personal.kennung(wer))
    personal.welt.quittung()


@given(parsers.re(rf'"(?P<wer>[^"]+)" verlässt am (?P<bis>{TAG}) das Amt'))
def _(personal: Personal, wer: str, bis: str) -> None:
    """It is the last day."""
    personal.amtsvorgang(Ausscheiden(am=tag(bis), gilt_ab=tag(bis) + timedelta(days=1)), strom=personal.kennung(wer))
    personal.welt.quittung()


@then(
    parsers.re(
        rf'ist die Pflicht von "(?P<wer>[^"]+)" aus (?P<regel>{REGEL}), fällig am (?P<faellig>{TAG}), '
        rf"am (?P<am>{TAG}) (?P<ausgang>{AUSGANG})"
    )
)
def _(personal: Personal, wer: str, regel: str, faellig: str, am: str, ausgang: str) -> None:
    alle = _von(personal, wer, regel, tag(am))
    assert [frist.faellig_am for frist in alle] == [tag(faellig)], f"{regel}: {wer}"
    _pruefe(alle[0], tag(am), ausgang)


@then(parsers.re(rf'hat "(?P<wer>[^"]+)" am (?P<am>{TAG}) keine Pflicht aus (?P<regel>{REGEL})'))
def _(personal: Personal, wer: str, am: str, regel: str) -> None:
    assert _von(personal, wer, regel, tag(am)) == []


def _von(personal: Personal, wer: str, regel: str, am: date) -> list[Amtsfrist]:
    """The duties of a Fachkraft."""
    alle = _pflichten(personal.welt, "der Fachkraft", regel, am)
    return [frist for frist in alle if frist.einheit.id == personal.kennung(wer)]


def _pflichten(welt: Welt, einheit: str, regel: str, am: date) -> Iterator[Amtsfrist]:
    """Of the statement, as they stood on that day; of the first team where it is one of a team."""
    welt.vor_dem_naechsten()
    betrieb = welt.amt.betrieb
    for frist in amtsfristen(betrieb.amt(), betrieb.regelstand(), mandant_id(betrieb.kennung), am):
        if frist.regel.aussage == regel and frist.einheit.art == EINHEITEN[einheit] and _erste(welt, frist.einheit.id):
            yield frist


def _erste(welt: Welt, einheit: UUID) -> bool:
    teams = welt.amt.betrieb.amt().teams
    return einheit not in teams or einheit == welt.amt.team


def _pruefe(frist: Amtsfrist, am: date, worte: str) -> None:
    tage = re.fullmatch(r"(?:um )?(\d+) Tage? (überfällig|verspätet erfüllt)", worte)
    ausgang = frist.ausgang(am)
    assert ausgang is AUSGAENGE[tage[2] if tage is not None else worte], f"{frist.regel.aussage}: {ausgang}"
    if tage is not None:
        assert frist.faellig_am is not None
        um = frist.tage_verspaetet if tage[2] == "verspätet erfüllt" else (am - frist.faellig_am).days
        assert um == int(tage[1])


@then(parsers.re(rf"steht im Logbuch der Verstoß gegen (?P<regel>{REGEL})"))
def _(welt: Welt, regel: str) -> None:
    """Recorded all the same, and said in the answer."""
    quittung = welt.quittung()
    ereignis = welt.amt.betrieb.amt().alle(AMTSHANDLUNG)[quittung.id].ereignis
    assert [verstoss.regel for verstoss in ereignis.erfassung.verstoesse] == [regel]
    assert quittung.verstoesse == ereignis.erfassung.verstoesse
