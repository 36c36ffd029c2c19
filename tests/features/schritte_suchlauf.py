"""Searches over the own cases, and whether they find the person."""

from datetime import date

from pytest_bdd import parsers, then

from domain.regelwerk.suchlauf import Gesucht, Suchlauf
from projections.caseload import fall_aus
from tests.features.schritte import REGEL
from tests.features.welt import TAG, Welt, tag

SUCHLAUF = rf"findet der Suchlauf nach (?P<regel>{REGEL}) die Person am (?P<am>{TAG}) (?P<wie>auch|nicht)"


@then(parsers.re(rf'{SUCHLAUF} in der Spanne "(?P<spanne>[^"]+)"'))
def _(welt: Welt, regel: str, am: str, wie: str, spanne: str) -> None:
    assert _gefunden(welt, regel, tag(am), spanne=spanne) == (wie == "auch")


@then(parsers.re(rf"{SUCHLAUF} ohne Beratung seit dem (?P<seit>{TAG})"))
def _(welt: Welt, regel: str, am: str, wie: str, seit: str) -> None:
    assert _gefunden(welt, regel, tag(am), seit=tag(seit)) == (wie == "auch")


def _gefunden(welt: Welt, regel: str, am: date, *, spanne: str | None = None, seit: date | None = None) -> bool:
    welt.vor_dem_naechsten()
    sicht = welt.sicht()
    angebotene = [s for s in sicht.regelstand.am(am).von(Suchlauf) if s.aussage == regel]
    assert len(angebotene) == 1, f"{regel}: kein Suchlauf"
    zeile = fall_aus(sicht, am)
    assert zeile is not None
    gesucht = Gesucht(phase=zeile["phase"], status=zeile["status"], letzte_beratung=zeile["letzter_kontakt"])
    spannen = tuple(s for s in angebotene[0].spannen if s.bezeichnung == spanne)
    assert (spannen == ()) == (spanne is None), f"{spanne}: keine solche Spanne"
    return angebotene[0].findet(gesucht, spannen, seit, am, sicht.regelstand.land)
