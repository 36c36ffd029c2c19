"""What the features about people under 25 need: talks at school, and which of several tasks of one statement is meant."""

import re

from pytest_bdd import parsers, then

from domain.vokabular import Kontaktform
from tests.features.schritte import AUSGANG, REGEL
from tests.features.welt import TAG, Entwurf, Welt, pruefe_ausgang, tag, zusatz


@zusatz(r"an der Schule")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    """The Fachkraft comes to where the person is."""
    entwurf.felder["form"] = Kontaktform.AUFSUCHEND


@then(
    parsers.re(
        rf'ist am (?P<am>{TAG}) die Aufgabe "(?P<was>[^"]+)"(?: vom (?P<seit>{TAG}))? nach (?P<regel>{REGEL}) '
        rf"(?P<ausgang>{AUSGANG})"
    )
)
def _(welt: Welt, am: str, was: str, seit: str | None, regel: str, ausgang: str) -> None:
    """The one set on that day, or the latest."""
    welt.vor_dem_naechsten()
    passende = [
        frist
        for frist in welt.sicht().fristen
        if frist.regel.aussage == regel
        and frist.regel.aufgabe == was
        and frist.entstanden_am <= tag(am)
        and (seit is None or frist.entstanden_am == tag(seit))
    ]
    assert passende, f"{regel}: keine Aufgabe {was}"
    assert passende[-1].letzter.faellig_am is None
    welt.frist, welt.frist_am = passende[-1], tag(am)
    pruefe_ausgang(passende[-1], tag(am), ausgang)
