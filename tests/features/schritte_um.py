"""What only the Handlungskonzept of Uckermark speaks of: that it is in force, who looks after whom, tasks about one thing."""

import re
from datetime import date

from pytest_bdd import given, parsers, then

from adapters.anwendung.quittung import Quittung
from domain.fristen.frist import Frist
from domain.fristen.sachlage import Lageermittlung
from domain.organisation.befehle import MandantEinrichten
from projections import integration_progress
from tests.features import vorgaenge_um_amt, vorgaenge_um_weg, vorgaenge_um_zusaetze  # noqa: F401
from tests.features.schritte import AUSGANG, REGEL
from tests.features.vorgaenge import FUNKTIONEN, eine_von
from tests.features.vorgaenge_um import kennung
from tests.features.welt import TAG, Welt, pruefe_ausgang, tag

IM = {
    "im Fallmanagement arbeitsmarktfern": FUNKTIONEN["das Fallmanagement arbeitsmarktfern"],
    "im Fallmanagement arbeitsmarktnah": FUNKTIONEN["das Fallmanagement arbeitsmarktnah"],
    "im Fallmanagement U25": FUNKTIONEN["das Fallmanagement U25"],
    "in der Berufsberatung": FUNKTIONEN["die Berufsberatung"],
}
GEGENSTAND = r"(?:das Hemmnis|die Maßnahme|den Zeitraum)"


@given("das Jobcenter Uckermark mit seinem Handlungskonzept")
def _(welt: Welt) -> None:
    """In the Land Brandenburg, whose holidays count."""
    am = date(2017, 1, 1)
    welt.ruecke_vor(am)
    welt.merke(welt.amt.betrieb.mandant_einrichten(MandantEinrichten(am=am, name="Test", land="BB"), welt.amt.leitung))
    welt.setze_in_kraft("uckermark", am)
    welt.quittung()


@given(
    parsers.re(
        rf'eine (?:weitere )?Person (?P<wo>{eine_von(IM)})(?: "(?P<name>[^"]+)")?, geboren am (?P<geboren>{TAG}), '
        rf"betreut seit dem (?P<seit>{TAG})"
    )
)
def _(welt: Welt, wo: str, name: str | None, geboren: str, seit: str) -> None:
    welt.neue_person(name or "", tag(geboren), tag(seit), IM[wo])


@then(parsers.re(rf"zuständig ist am (?P<am>{TAG}) (?P<wer>{eine_von(FUNKTIONEN)})"))
def _(welt: Welt, am: str, wer: str) -> None:
    welt.vor_dem_naechsten()
    fall = welt.amt.betrieb.akte(welt.fall).am(tag(am))
    assert fall is not None and fall.zustaendig.funktion is FUNKTIONEN[wer]


def _zu(welt: Welt, regel: str, name: str, am: date) -> list[Frist]:
    """What a statement had set by that day about the thing of this name."""
    welt.vor_dem_naechsten()
    return [
        frist
        for frist in welt.sicht().fristen
        if frist.regel.aussage == regel and frist.gegenstand == str(kennung(name)) and frist.entstanden_am <= am
    ]


@then(
    parsers.re(
        rf'ist am (?P<am>{TAG}) die Aufgabe nach (?P<regel>{REGEL}) für {GEGENSTAND} "(?P<name>[^"]+)" (?P<ausgang>{AUSGANG})'
    )
)
def _(welt: Welt, am: str, regel: str, name: str, ausgang: str) -> None:
    """The latest one."""
    alle = _zu(welt, regel, name, tag(am))
    assert alle, f"{regel}: keine Aufgabe zu {name}"
    welt.frist, welt.frist_am = alle[-1], tag(am)
    pruefe_ausgang(alle[-1], tag(am), ausgang)


@then(parsers.re(r'(?:steht|stehen) im Eintrag dabei(?P<angaben>(?:(?:,| und)? "[^"]+")+)'))
def _(welt: Welt, angaben: str) -> None:
    """These statements and no others, in the words of the Regelwerk."""
    ereignis = welt.letzter_eintrag().ereignis
    bekannt = welt.amt.betrieb.regelstand().am(ereignis.am).angaben(ereignis.TOPIC.partition(".")[2])
    gemacht = {bekannt[name] for name, wert in getattr(ereignis, "angaben", {}).items() if wert}
    assert gemacht == set(re.findall(r'"([^"]+)"', angaben))


@then(parsers.re(rf"verstößt das (?P<nicht>nicht )?gegen (?P<regel>{REGEL})"))
def _(welt: Welt, nicht: str | None, regel: str) -> None:
    """Whatever other statements say of it. A refused decision breaks what it is refused for."""
    genannt = welt.antwort if isinstance(welt.antwort, Quittung) else welt.zurueckgewiesen()
    assert (regel in {verstoss.regel for verstoss in genannt.verstoesse}) == (nicht is None), genannt


@then(
    parsers.re(rf'verweist (?P<regel>{REGEL}) am (?P<am>{TAG}) auf (?P<werk>nichts|"[^"]+")(?P<vor>, das vorgeht)?'),
)
def _(welt: Welt, regel: str, am: str, werk: str, vor: str | None) -> None:
    """And on no other document."""
    welt.vor_dem_naechsten()
    sicht = welt.sicht()
    fall, regeln = sicht.akte.am(tag(am)), sicht.regelstand.am(tag(am))
    assert fall is not None
    lage = Lageermittlung(sicht.geboren).am(fall, tag(am), regeln.instrumente)
    genannt = [(v.werk, v.vorrangig) for v in regeln.querverweise if v.aussage == regel and v.geltung.trifft_zu(lage)]
    assert genannt == ([] if werk == "nichts" else [(werk.strip('"'), vor is not None)])


WECHSEL = {
    "ein Fortschritt": integration_progress.Richtung.AUFWAERTS,
    "ein Rückschritt": integration_progress.Richtung.ABWAERTS,
    "ein Wechsel": integration_progress.Richtung.GEWECHSELT,
}


@then(parsers.re(rf"ist der Wechsel der Kundenkategorie am (?P<am>{TAG}) (?P<was>{eine_von(WECHSEL)})"))
def _(welt: Welt, am: str, was: str) -> None:
    """As the progress of the case shows it."""
    welt.vor_dem_naechsten()
    sicht = welt.sicht()
    verlauf = integration_progress.verlauf_aus(sicht, tag(am), lambda m, t: sicht.regelstand.am(t).rang(m))
    assert verlauf is not None
    (wechsel,) = [a for a in verlauf["kundenkategorien"] if a["von"] == tag(am).isoformat()]
    assert wechsel["richtung"] == WECHSEL[was]
