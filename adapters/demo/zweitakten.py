"""A second case of somebody, in an office with a Fallmanagement: an application that gets as far as a proposal, and an old
file on paper that is entered long afterwards."""

from datetime import date, timedelta

from adapters.demo import abgang, kontakte, zugang
from adapters.demo.amt import Amt
from adapters.demo.doppelte import Aktenfuehrung, Zweitakte
from adapters.demo.lebenslauf import Lebenslauf
from adapters.demo.lose import ENDE_HILFEBEDUERFTIGKEIT, Los, Weg
from adapters.demo.namen import Person
from adapters.demo.personal import wenigste
from adapters.demo.vermittlung import angaben_zur_person, aufnahme, zurueck
from domain.befehle import FallAnlegen, MerkmalAendern
from domain.vokabular import Kontaktform, Merkmal, Status

VORSCHLAG = timedelta(days=12)
LANGE = 100
"""Days until the decision on a proposal: before, somebody finds out."""


def _leben(amt: Amt, nr: int, person: Person, los: Los) -> Lebenslauf:
    leben = Lebenslauf(amt, nr, los)
    leben.person = person
    # Those who were there before were given out as if this one did not exist, and so are those to come.
    leben.ifk.faelle -= 1
    return leben


def _antrag(amt: Amt, nr: int, person: Person, tag: date) -> Zweitakte:
    """Declined in the end, should it come to that."""
    los = Los(Weg.ABLEHNUNG, person.geboren, tag, tag + VORSCHLAG, LANGE, 0, pflicht=True)
    leben = _leben(amt, nr, person, los)
    aufnahme(leben, tag)
    return Zweitakte(leben, _weiter)


def _weiter(leben: Lebenslauf, tag: date) -> None:
    """The proposal is decided on, and the Vermittlung goes on."""
    leben.plane(leben.in_tagen(5, 15, tag), zugang.entscheiden)
    zurueck(leben, tag)


def _papierakte(amt: Amt, nr: int, person: Person, spaeter: date) -> Zweitakte:
    """A short stay before the case of today began, entered all at once: nobody else waits for its place."""
    rng = amt.zufall("papierakte", nr)
    zugang_am = spaeter - timedelta(days=rng.randint(100, 125))
    beginn = zugang_am - timedelta(days=rng.randint(20, 40))
    ende = zugang_am + timedelta(days=rng.randint(35, 60))
    los = Los(Weg.FALLMANAGEMENT, person.geboren, beginn, zugang_am, 0, 0, ENDE_HILFEBEDUERFTIGKEIT, ende)
    leben = _leben(amt, nr, person, los)
    leben.fm = wenigste(leben.team.fallmanagement)
    leben.kunde_anlegen(angaben_zur_person(leben, amt.ablauf.heute))
    leben.tue(FallAnlegen(am=beginn, kunde=leben.kunde, fachkraft=leben.ifk.kennung))
    leben.tue(MerkmalAendern(am=beginn, merkmal=Merkmal.STATUS, wert=Status.ARBEITSLOS))
    zugang.uebernehmen(leben, zugang_am, leben.fm, nachtrag=True)
    gespraech = zugang_am + timedelta(days=rng.randint(8, 20))
    leben.tue(kontakte.befehl(leben, gespraech, leben.fm, Kontaktform.PRAESENZ, qualifiziert=True))
    abgang.beenden(leben, ende, ENDE_HILFEBEDUERFTIGKEIT)
    return Zweitakte(leben, _weiter)


MIT_FALLMANAGEMENT = Aktenfuehrung(antrag=_antrag, papierakte=_papierakte)
