"""Samples drawn by risk, and what is found in their cases."""

import re
from datetime import date

from pytest_bdd import given, parsers, then, when

from adapters.anwendung.quittung import Quittung
from domain.befehle import FeststellungTreffen
from domain.entscheidungen.umstaende import Akteur
from domain.organisation.amt import STICHPROBE
from domain.organisation.befehle import StichprobeZiehen
from domain.organisation.stichprobe import Gewichte, Risiko, Stichprobe
from domain.regelwerk.stichprobe import OHNE_REGEL, Pruefpunkt, Stichprobenregel
from domain.vokabular import Feststellung, Rolle
from projections.risiko import risiko_aus
from projections.saetze import satz as in_worten
from tests.features.schritte import REGEL
from tests.features.welt import TAG, Entwurf, Welt, tag, vorgang

WER = "(?P<wer>Teamleitung|Bereichsleitung)"
PROBE = r"eine Stichprobe von (?P<zahl>\d+) F(?:all|ällen)"


@given(parsers.re(rf"am (?P<am>{TAG}) zieht die {WER} {PROBE}"))
@when(parsers.re(rf"am (?P<am>{TAG}) die {WER} {PROBE} zieht"))
def _(welt: Welt, am: str, wer: str, zahl: str) -> None:
    welt.vor_dem_naechsten()
    welt.ruecke_vor(tag(am))
    ziehen = StichprobeZiehen(
        am=tag(am),
        anzahl=int(zahl),
        saat=7,
        position=welt.amt.betrieb.log.spitze(),
        kandidaten=_kandidaten(welt, tag(am)),
    )
    bereichsleitung = Akteur("bereichsleitung", Rolle.BEREICHSLEITUNG)
    akteur = welt.amt.tl if wer == "Teamleitung" else bereichsleitung
    welt.merke(welt.amt.betrieb.amtsvorgang(ziehen, akteur))


def _kandidaten(welt: Welt, am: date) -> tuple[Risiko, ...]:
    """The cases of the scenario that the rules in force want looked at."""
    betrieb = welt.amt.betrieb
    phasen = {phase for regel in _regeln(welt, am) for phase in regel.phasen} or OHNE_REGEL
    gefundene = []
    for kennung in welt.faelle.values():
        sicht = betrieb.fallsicht(kennung)
        assert sicht is not None
        fall = sicht.akte.am(am)
        if fall is not None and fall.phase(am) in phasen and (risiko := risiko_aus(sicht, am, Gewichte())) is not None:
            gefundene.append(risiko)
    return tuple(gefundene)


def _regeln(welt: Welt, am: date) -> tuple[Stichprobenregel, ...]:
    return welt.amt.betrieb.regelstand().am(am).von(Stichprobenregel)


def _letzte(welt: Welt) -> Stichprobe:
    return list(welt.amt.betrieb.amt().alle(STICHPROBE).values())[-1]


@then(parsers.re(r'(?:ist|sind) gezogen(?P<namen>(?:(?:,| und)? "[^"]+")+)'))
def _(welt: Welt, namen: str) -> None:
    """These, in this order, and no others."""
    welt.vor_dem_naechsten()
    nach_id = {kennung: name for name, kennung in welt.faelle.items()}
    gezogene = [nach_id[gezogen.fall] for gezogen in _letzte(welt).ereignis.faelle]
    assert gezogene == re.findall(r'"([^"]+)"', namen)


@then(parsers.re(r'ist in jedem Fall zu sehen auf(?P<punkte>(?:(?:,| und)? "[^"]+")+)'))
def _(welt: Welt, punkte: str) -> None:
    ereignis = _letzte(welt).ereignis
    bekannt = {punkt.schluessel: punkt.bezeichnung for punkt in _punkte(welt, ereignis.am)}
    assert [bekannt[punkt] for punkt in ereignis.pruefpunkte] == re.findall(r'"([^"]+)"', punkte)


def _punkte(welt: Welt, am: date) -> list[Pruefpunkt]:
    return [punkt for regel in _regeln(welt, am) for punkt in regel.pruefpunkte]


@then(parsers.re(rf'ist das die Stichprobe nach (?P<regel>{REGEL}), einem (?P<grad>Muss|Soll), in "(?P<stelle>[^"]+)"'))
def _(welt: Welt, regel: str, grad: str, stelle: str) -> None:
    ereignis = _letzte(welt).ereignis
    assert regel in ereignis.erfassung.angewandt
    (gemeint,) = (r for r in _regeln(welt, ereignis.am) if r.aussage == regel)
    assert gemeint.grad == grad.lower() and gemeint.fundstelle.endswith(f", {stelle}")


@then(parsers.re(rf"ist das keine Stichprobe nach (?P<regel>{REGEL})"))
def _(welt: Welt, regel: str) -> None:
    assert regel not in _letzte(welt).ereignis.erfassung.angewandt
    assert regel in {hinweis.regel for hinweis in welt.quittung().hinweise}


@vorgang(r'eine Feststellung zu "(?P<punkt>[^"]+)": (?P<ergebnis>in Ordnung|beanstandet)')
def _(welt: Welt, am: date, treffer: re.Match[str]) -> Entwurf:
    schluessel = {punkt.bezeichnung: punkt.schluessel for punkt in _punkte(welt, am)}
    felder = {
        "stichprobe": _letzte(welt).id,
        "pruefpunkt": schluessel.get(treffer["punkt"], "unbekannt"),
        "ergebnis": Feststellung.IN_ORDNUNG if treffer["ergebnis"] == "in Ordnung" else Feststellung.BEANSTANDET,
        "vermerk": "Gründe der Aufnahme fehlen in der Akte",
    }
    return Entwurf(FeststellungTreffen, welt.amt.tl, felder)


@then(parsers.re(r'sagt die Akte dazu "(?P<satz>[^"]+)"'))
def _(welt: Welt, satz: str) -> None:
    assert isinstance(welt.antwort, Quittung)
    eintrag = welt.letzter_eintrag()
    gesagt = in_worten(eintrag.ereignis, welt.amt.betrieb.regelstand().am(eintrag.ereignis.am))
    assert gesagt.startswith(satz), gesagt
