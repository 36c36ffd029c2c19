"""Whether an entry breaks one rule, whatever else others say of it."""

from pytest_bdd import parsers, then

from tests.features import vorgaenge_um_c as vorgaenge_um_c
from tests.features.schritte import REGEL
from tests.features.welt import Welt


@then(parsers.re(rf"verstößt das (?P<nicht>nicht )?gegen (?P<regel>{REGEL})"))
def _(welt: Welt, nicht: str | None, regel: str) -> None:
    """Of what was recorded last; other rules may have been broken or not."""
    verletzt = regel in {verstoss.regel for verstoss in welt.quittung().verstoesse}
    assert verletzt == (nicht is None), welt.antwort
