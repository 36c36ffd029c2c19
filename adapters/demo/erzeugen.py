"""The demo of one Mandant, from its first day to its Stichtag."""

from collections.abc import Callable
from functools import partial

from adapters.anwendung.betrieb import Betrieb
from adapters.demo import abstimmungen, angebote, aufsicht, belegschaft, doppelte, kalender, ohne_filter, umorganisation
from adapters.demo.amt import Amt, mit_fallmanagement
from adapters.demo.lebenslauf import Lebenslauf
from adapters.demo.lose import Besonderheit, Ziehung
from adapters.demo.mandanten import DEMOMANDANTEN
from adapters.demo.namen import mitbewohner
from adapters.demo.vereinbarungen import egv_bis
from adapters.demo.vermittlung import aufnahme
from adapters.demo.zugang import warteliste_abarbeiten
from adapters.demo.zweitakten import MIT_FALLMANAGEMENT

Fortschritt = Callable[[str, int, int], None]
"""Mandant, days done, days in all."""


def erzeuge(betrieb: Betrieb, mandant: str, faelle: int, seed: int, fortschritt: Fortschritt) -> None:
    """Casework of one to two years for so many cases, through the commands of this Betrieb, whose log has to be empty.

    `mandant` is a key of `DEMOMANDANTEN`. The same seed gives the same events (the same id of the Betrieb provided);
    only what encryption needs is random. Records are stamped with the simulated moment, in the order of commits. With
    100 cases or more every kind of event and every reason to end a stay, or the benefits, occurs that the regulation leaves
    room for. In all but the smallest offices a few people are entered a second time, on top of these cases.
    """
    amt = Amt(betrieb, DEMOMANDANTEN[mandant], faelle, seed)
    amt.einrichten()
    alle_betreut = ohne_filter.wird_so_gearbeitet(amt)
    if alle_betreut:
        ohne_filter.beginnen(amt)
    else:
        _beginnen(amt)
    _haushalte(amt.leben)
    aufsicht.einplanen(amt)
    kalender.einplanen(amt)
    abstimmungen.einplanen(amt)
    doppelte.einplanen(amt, ohne_filter.OHNE_FILTER if alle_betreut else MIT_FALLMANAGEMENT)
    amt.ablauf.laufe(partial(fortschritt, mandant))


def _beginnen(amt: Amt) -> None:
    """An office with a Fallmanagement that some of the cases get into."""
    amt.teams_anlegen(mit_fallmanagement)
    angebote.einrichten(amt)
    umorganisation.einplanen(amt)
    belegschaft.einplanen(amt)
    for nr, los in enumerate(_ziehung(amt).ziehe(amt.faelle)):
        leben = Lebenslauf(amt, nr, los)
        amt.leben.append(leben)
        leben.beginne(aufnahme)
    for team in amt.teams:
        warteliste_abarbeiten(amt, team)


def _haushalte(alle: list[Lebenslauf]) -> None:
    """Some live together with the next one of their team and are one Bedarfsgemeinschaft."""
    for leben in alle:
        if leben.partner is not None or not leben.hat(Besonderheit.GEMEINSAM):
            continue
        andere = next((a for a in alle if a.team is leben.team and a.partner is None and a is not leben), None)
        if andere is not None:
            leben.partner, andere.partner = andere, leben
            andere.person = mitbewohner(andere.person, leben.person)


def _ziehung(amt: Amt) -> Ziehung:
    """What can become of cases under the rules of the first day."""
    tag = amt.mandant.beginn
    regeln = amt.regeln(tag)
    hoechstdauern = [
        regel.dauer for regel in regeln.fristen if any(m.ereignis == "fallabgang" for m in regel.erfuellt_durch)
    ]
    return Ziehung(
        rng=amt.zufall("lose"),
        mandant=amt.mandant,
        gruende=tuple(dict.fromkeys(grund.schluessel for grund in regeln.alle_abgangsgruende())),
        statutarisch=amt.statutarisch(tag),
        hoechstdauer=hoechstdauern[0] if hoechstdauern else None,
        egv_bis=egv_bis(amt.regelstand, tag, amt.mandant.stichtag),
    )
