"""What the first sections of the Handlungskonzept ask about an entry that other sections judge as well, and where they point to."""

from pytest_bdd import parsers, then

from adapters.anwendung.quittung import Quittung
from domain.fristen.sachlage import Lageermittlung
from tests.features import vorgaenge_um_a as vorgaenge_um_a
from tests.features.schritte import REGEL
from tests.features.welt import TAG, Welt, tag


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
