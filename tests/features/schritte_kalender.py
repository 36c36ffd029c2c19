"""Who sees whose calendar, and what stands in it."""

from datetime import date

from pytest_bdd import parsers, then

from domain.einsicht import Kalendereinsicht, kalendereinsicht
from domain.entscheidungen.umstaende import Akteur
from domain.vokabular import Rolle
from tests.features.schritte import REGEL
from tests.features.welt import TAG, Welt, tag

WER = r"(?P<wer>die Teamleitung|die Teamleitung eines anderen Teams|eine zweite Teamleitung|die Fallmanagerin)"
WESSEN = r"den Kalender der (?P<wessen>Integrationsfachkraft|Fallmanagerin|Teamleitung)"


@then(parsers.re(rf"sieht {WER} am (?P<am>{TAG}) {WESSEN}(?:, nach (?P<regel>{REGEL}))?"))
def _(welt: Welt, wer: str, am: str, wessen: str, regel: str | None = None) -> None:
    einsicht = _einsicht(welt, wer, tag(am))
    assert _person(welt, wessen).fachkraft in einsicht.fachkraefte
    assert [r.aussage for r in einsicht.regeln] == ([regel] if regel is not None else [])


@then(parsers.re(rf"sieht {WER} am (?P<am>{TAG}) {WESSEN} nicht"))
def _(welt: Welt, wer: str, am: str, wessen: str) -> None:
    assert _person(welt, wessen).fachkraft not in _einsicht(welt, wer, tag(am)).fachkraefte


@then(
    parsers.re(
        rf"steht am (?P<am>{TAG}) im Kalender der Integrationsfachkraft ein Termin am (?P<termin>{TAG}) "
        r"um (?P<uhrzeit>\d\d:\d\d) Uhr"
    )
)
def _(welt: Welt, am: str, termin: str, uhrzeit: str) -> None:
    fall = welt.sicht().akte.am(tag(am))
    assert fall is not None
    gefunden = [(t.tag, t.uhrzeit) for t in fall.termine.values() if t.fachkraft == welt.amt.ifk.fachkraft]
    assert gefunden == [(tag(termin), uhrzeit)]


def _einsicht(welt: Welt, wer: str, am: date) -> Kalendereinsicht:
    welt.vor_dem_naechsten()
    betrieb = welt.amt.betrieb
    akteur = welt.amt.fm if wer == "die Fallmanagerin" else welt.amt.tl
    if wer not in ("die Fallmanagerin", "die Teamleitung"):
        team = welt.amt.neues_team() if "anderen" in wer else welt.amt.team
        akteur = welt.amt.neue_fachkraft(Rolle.TEAMLEITUNG, team=team)
    fachkraefte = betrieb.amt().fachkraefte
    assert akteur.fachkraft is not None
    teams = {fachkraefte[akteur.fachkraft].team(am)}
    return kalendereinsicht(akteur, betrieb.regelstand().am(am), fachkraefte, teams, am)


def _person(welt: Welt, wessen: str) -> Akteur:
    amt = welt.amt
    return {"Integrationsfachkraft": amt.ifk, "Fallmanagerin": amt.fm, "Teamleitung": amt.tl}[wessen]
