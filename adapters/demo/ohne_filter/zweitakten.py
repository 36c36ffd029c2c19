"""A second case of somebody where everybody is looked after: an application at another place, and an old file on paper of
benefits that ended."""

from datetime import date, timedelta

from adapters.demo.amt import Amt
from adapters.demo.doppelte import Aktenfuehrung, Zweitakte
from adapters.demo.lebenslauf import Lebenslauf
from adapters.demo.lose import ENDE_HILFEBEDUERFTIGKEIT, Los, Weg
from adapters.demo.namen import Person
from adapters.demo.ohne_filter import aufgaben, bezug, gespraeche
from adapters.demo.ohne_filter.beginn import betreuung
from adapters.demo.ohne_filter.betreuung import Betreuung
from adapters.demo.ohne_filter.lose import Betreuungslos, Einstieg, Vorgeschichte, Wende
from domain.kalender import alter_am
from domain.vokabular import Kundenkategorie, ZielgruppeU25


def _betreuung(amt: Amt, nr: int, person: Person, beginn: date, *, bis: date | None = None) -> Betreuung:
    jung = alter_am(person.geboren, beginn) < 25
    grund = ENDE_HILFEBEDUERFTIGKEIT if bis is not None else None
    los = Betreuungslos(
        Los(Weg.VERMITTLUNG, person.geboren, beginn, beginn, 0, 0, grund, bis),
        Kundenkategorie.D,
        ZielgruppeU25.VERMITTLUNGSKUNDEN if jung else None,
        Einstieg.RECHTZEITIG,
        Vorgeschichte.ERSTMALS if bis is not None else Vorgeschichte.ZUZUG,
        Wende.KEINE,
    )
    b = betreuung(amt, nr, los)
    b.leben.person = person
    return b


def _antrag(amt: Amt, nr: int, person: Person, tag: date) -> Zweitakte:
    b = _betreuung(amt, nr, person, tag)
    # Those who were there before were given out as if this one did not exist, and so are those to come.
    b.kraft.faelle -= 1
    bezug.aufnahme(b, tag)

    def weiter(_: Lebenslauf, am: date) -> None:
        """The benefits are granted, the talks go on, and somebody keeps an eye on what is due."""
        b.plane(b.in_tagen(3, 12, am), bezug.bewilligen)
        if b.bewilligt:
            gespraeche.wieder_aufnehmen(b, am)
        b.plane(b.in_tagen(*aufgaben.ALLE, am), aufgaben.regelmaessig)

    return Zweitakte(b.leben, weiter)


def _papierakte(amt: Amt, nr: int, person: Person, spaeter: date) -> Zweitakte:
    """Applied for, granted and ended before the case of today began, entered all at once."""
    rng = amt.zufall("papierakte", nr)
    beginn = spaeter - timedelta(days=rng.randint(130, 160))
    b = _betreuung(amt, nr, person, beginn, bis=beginn + timedelta(days=rng.randint(70, 100)))
    bezug.aufnahme(b, beginn)
    bezug.bewilligen(b, beginn + timedelta(days=rng.randint(10, 25)))
    bezug.enden(b, beginn + timedelta(days=100))
    return Zweitakte(b.leben, lambda leben, tag: None)


OHNE_FILTER = Aktenfuehrung(antrag=_antrag, papierakte=_papierakte)
