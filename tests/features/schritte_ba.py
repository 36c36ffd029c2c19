"""What only the BA concept of 2004 speaks of: that it is in use, who was taken over by it, and tasks per Leistung."""

from datetime import date

from pytest_bdd import given, parsers, then

from domain.fristen.frist import Frist
from tests.features.schritte import AUSGANG, REGEL
from tests.features.vorgaenge_ba import leistung
from tests.features.welt import TAG, Welt, pruefe_ausgang, tag


@given("ein Jobcenter mit dem Fachkonzept der BA")
def _(welt: Welt) -> None:
    welt.setze_in_kraft("ba-2004", date(2005, 1, 1))
    welt.quittung()


@given(parsers.re(rf"eine Person, geboren am (?P<geboren>{TAG}), nach dem Fachkonzept übernommen am (?P<am>{TAG})"))
def _(welt: Welt, geboren: str, am: str) -> None:
    """Both criteria are met: three grave obstacles, and no way into work without Fallmanagement."""
    welt.neue_person("", tag(geboren), tag(am))
    for was in ("3 schwerwiegende Vermittlungshemmnisse in Rahmenbedingungen", "ein Fallzugang"):
        welt.buche(was, tag(am))
        assert welt.quittung().verstoesse == ()


def _aufgaben(welt: Welt, regel: str, name: str, am: date) -> list[Frist]:
    """What a statement had set by that day for the Leistung of this name."""
    welt.vor_dem_naechsten()
    gegenstand = str(leistung(name))
    return [
        frist
        for frist in welt.sicht().fristen
        if frist.regel.aussage == regel and frist.gegenstand == gegenstand and frist.entstanden_am <= am
    ]


@then(
    parsers.re(
        rf'ist am (?P<am>{TAG}) die Aufgabe(?: "(?P<aufgabe>[^"]+)")? nach (?P<regel>{REGEL}) '
        rf'für die Leistung "(?P<name>[^"]+)" (?P<ausgang>{AUSGANG})'
    )
)
def _(welt: Welt, am: str, aufgabe: str | None, regel: str, name: str, ausgang: str) -> None:
    alle = _aufgaben(welt, regel, name, tag(am))
    passende = [frist for frist in alle if aufgabe is None or frist.regel.aufgabe == aufgabe]
    assert len(passende) == 1, f"{regel}, {name}: {[frist.regel.aufgabe for frist in alle]}"
    frist = passende[0]
    assert frist.letzter.faellig_am is None
    welt.frist, welt.frist_am = frist, tag(am)
    pruefe_ausgang(frist, tag(am), ausgang)


@then(parsers.re(rf'gibt es am (?P<am>{TAG}) für die Leistung "(?P<name>[^"]+)" keine Aufgabe nach (?P<regel>{REGEL})'))
def _(welt: Welt, am: str, name: str, regel: str) -> None:
    assert _aufgaben(welt, regel, name, tag(am)) == []
