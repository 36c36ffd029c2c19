"""The demo of one Mandant, from its first day to its Stichtag."""

from collections.abc import Callable
from functools import partial

from adapters.anwendung.betrieb import Betrieb
from adapters.demo.amt import Amt
from adapters.demo.lebenslauf import Lebenslauf
from adapters.demo.lose import Ziehung
from adapters.demo.mandanten import DEMOMANDANTEN
from adapters.demo.vermittlung import aufnahme
from adapters.demo.zugang import warteliste_abarbeiten

Fortschritt = Callable[[str, int, int], None]
"""Mandant, days done, days in all."""


def erzeuge(betrieb: Betrieb, mandant: str, faelle: int, seed: int, fortschritt: Fortschritt) -> None:
    """Two years of casework for so many cases, through the commands of this Betrieb, whose log has to be empty.

    `mandant` is a key of `DEMOMANDANTEN`. The same seed gives the same events (the same id of the Betrieb provided);
    only what encryption needs is random. Records are stamped with the simulated moment, in the order of commits. With
    100 cases or more every kind of event and every reason to end a stay occurs.
    """
    amt = Amt(betrieb, DEMOMANDANTEN[mandant], faelle, seed)
    amt.einrichten()
    for nr, los in enumerate(_ziehung(amt).ziehe(faelle)):
        leben = Lebenslauf(amt, nr, los)
        amt.leben.append(leben)
        leben.beginne(aufnahme)
    for team in amt.teams:
        warteliste_abarbeiten(amt, team)
    amt.ablauf.laufe(partial(fortschritt, mandant))


def _ziehung(amt: Amt) -> Ziehung:
    """What can become of cases under the rules of the first day."""
    tag = amt.ablauf.beginn
    regeln = amt.regeln(tag)
    hoechstdauern = [
        regel.dauer for regel in regeln.fristen if any(m.ereignis == "fallabgang" for m in regel.erfuellt_durch)
    ]
    return Ziehung(
        rng=amt.zufall("lose"),
        aufenthalte_ab=amt.mandant.aufenthalte_ab,
        land=amt.mandant.land,
        gruende=tuple(dict.fromkeys(grund.schluessel for grund in regeln.alle_abgangsgruende())),
        statutarisch=amt.statutarisch(tag),
        hoechstdauer=hoechstdauern[0] if hoechstdauern else None,
    )
