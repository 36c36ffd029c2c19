"""What only the integration process of Uckermark says: which other instruction decides a matter."""

from pytest_bdd import parsers, then

from domain.fristen.sachlage import Lageermittlung
from tests.features import vorgaenge_um_b  # noqa: F401  # its words are said in these features
from tests.features.schritte import REGEL
from tests.features.welt import TAG, Welt, tag


@then(
    parsers.re(
        rf'bestimmt darüber am (?P<am>{TAG}) nach (?P<regel>{REGEL}) der "(?P<werk>[^"]+)", so "(?P<stelle>[^"]+)"'
    )
)
def _(welt: Welt, am: str, regel: str, werk: str, stelle: str) -> None:
    """And no other document is pointed to by that statement."""
    welt.vor_dem_naechsten()
    sicht = welt.sicht()
    fall, regeln = sicht.akte.am(tag(am)), sicht.regelstand.am(tag(am))
    assert fall is not None
    lage = Lageermittlung(sicht.geboren).am(fall, tag(am), regeln.instrumente)
    genannte = [v for v in regeln.querverweise if v.aussage == regel and v.geltung.trifft_zu(lage)]
    assert [verweis.werk for verweis in genannte] == [werk]
    assert genannte[0].fundstelle.endswith(f", {stelle}")
