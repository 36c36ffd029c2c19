"""What can be said of the Vorgänge of Uckermark where a regulation asks for several statements at once."""

import re

from domain import befehle
from domain.regelwerk.forderungen import AngabeGefordert
from tests.features.vorgaenge_um import ZITATE, angabe, zitiert
from tests.features.welt import Entwurf, Welt, zusatz

ARTEN: dict[type[befehle.Befehl], str] = {
    befehle.KontaktErfassen: "kontakt",
    befehle.EGVErfassen: "egv",
    befehle.ZustaendigkeitUebertragen: "zustaendigkeit_uebertragen",
}


@zusatz(r"mit allen verlangten Angaben")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    """Every statement that a rule in force asks for at this kind of Vorgang, whichever talk it is about."""
    regeln = welt.amt.betrieb.regelstand().am(welt.am).vorgangsregeln(ARTEN[entwurf.befehl])
    verlangt = {r.verlangt.schluessel: True for r in regeln if isinstance(r.verlangt, AngabeGefordert)}
    entwurf.felder["angaben"] = {**entwurf.felder["angaben"], **verlangt}


@zusatz(rf"außer (?P<was>{ZITATE})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    gemacht = entwurf.felder["angaben"]
    for bezeichnung in zitiert(worte["was"]):
        schluessel = angabe(welt, welt.am, ARTEN[entwurf.befehl], bezeichnung)
        assert schluessel in gemacht, f"niemand verlangt: {bezeichnung}"
        del gemacht[schluessel]
