"""What only the GA Beratung of Bremen speaks of: that it is in force, statements about a talk, other regulations, agreements."""

import re
from datetime import date

from pytest_bdd import given, parsers, then

from domain.fristen.sachlage import Lageermittlung
from domain.regelwerk.arten import Verweis
from domain.regelwerk.geltung import Sachlage
from domain.regelwerk.regeln import Regeln
from domain.vokabular import Zeitraumart
from tests.features.schritte import REGEL
from tests.features.vorgaenge_hb import ANGABEN
from tests.features.welt import TAG, Welt, tag

VEREINBARUNGEN = {
    "Eingliederungsvereinbarung": Zeitraumart.EGV,
    "Kooperationsplan": Zeitraumart.KOOPERATIONSPLAN,
}


@given("das Jobcenter Bremen mit seiner GA Beratung")
def _(welt: Welt) -> None:
    welt.setze_in_kraft("bremen-beratung-2022", date(2022, 8, 1))
    welt.quittung()


@then(parsers.re(r'(?:steht|stehen) im Eintrag die Angaben?(?P<angaben>(?:(?:,| und)? "[^"]+")+)'))
def _(welt: Welt, angaben: str) -> None:
    """These and no others."""
    gemacht = {name for name, wert in getattr(welt.letzter_eintrag().ereignis, "angaben", {}).items() if wert}
    assert gemacht == {ANGABEN[angabe] for angabe in re.findall(r'"([^"]+)"', angaben)}


@then(parsers.re(rf"nennt der Eintrag nicht (?P<regel>{REGEL})"))
def _(welt: Welt, regel: str) -> None:
    assert regel not in welt.letzter_eintrag().ereignis.erfassung.angewandt


@then(parsers.re(r'nennt der Eintrag als teilnehmend(?P<namen>(?:(?:,| und)? "[^"]+")+)'))
def _(welt: Welt, namen: str) -> None:
    genannte = getattr(welt.letzter_eintrag().ereignis, "gemeinsam_mit", None)
    assert genannte == tuple(welt.faelle[name] for name in re.findall(r'"([^"]+)"', namen))


@then(
    parsers.re(
        rf'gilt am (?P<am>{TAG}) für den Fall nach (?P<regel>{REGEL}) (?P<wie>auch|vorrangig) die "(?P<werk>[^"]+)", '
        r'so "(?P<stelle>[^"]+)"'
    )
)
def _(welt: Welt, am: str, regel: str, wie: str, werk: str, stelle: str) -> None:
    """And no other regulation is pointed to by that statement."""
    verweise = _verweise(welt, tag(am))
    assert [(v.werk, v.vorrangig) for v in verweise if v.aussage == regel] == [(werk, wie == "vorrangig")]
    assert all(v.fundstelle.endswith(f", {stelle}") for v in verweise if v.aussage == regel)


@then(parsers.re(rf"verweist am (?P<am>{TAG}) für den Fall nichts nach (?P<regel>{REGEL}) weiter"))
def _(welt: Welt, am: str, regel: str) -> None:
    assert [v.werk for v in _verweise(welt, tag(am)) if v.aussage == regel] == []


@then(
    parsers.re(rf"läuft am (?P<am>{TAG}) (?P<ob>kein|ein)e? (?P<was>Eingliederungsvereinbarung|Kooperationsplan)"),
)
def _(welt: Welt, am: str, ob: str, was: str) -> None:
    _, lage = _stand(welt, tag(am))
    assert (VEREINBARUNGEN[was] in lage.zeitraeume) == (ob == "ein")


def _verweise(welt: Welt, am: date) -> list[Verweis]:
    regeln, lage = _stand(welt, am)
    return [verweis for verweis in regeln.querverweise if verweis.geltung.trifft_zu(lage)]


def _stand(welt: Welt, am: date) -> tuple[Regeln, Sachlage]:
    """What judges on that day, and the facts of the case."""
    welt.vor_dem_naechsten()
    sicht = welt.sicht()
    fall, regeln = sicht.akte.am(am), sicht.regelstand.am(am)
    assert fall is not None
    return regeln, Lageermittlung(sicht.geboren).am(fall, am, regeln.instrumente)
