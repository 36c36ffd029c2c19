"""Appointments and Wiedervorlagen: what stands in the calendars, beside what the rules make of a case.

Everything here has random numbers of its own, so that nothing else in the demo happens otherwise because of it.
"""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from random import Random
from uuid import UUID

from adapters.demo.amt import Amt, angenommen
from adapters.demo.lebenslauf import Lebenslauf
from adapters.demo.personal import Kraft
from domain.befehle import (
    Befehl,
    ErinnerungFesthalten,
    TerminAbsagen,
    TerminVereinbaren,
    TerminVerlegen,
    WiedervorlageErledigen,
    WiedervorlageSetzen,
    WiedervorlageVerschieben,
)
from domain.entscheidungen.umstaende import Akteur
from domain.ereigniswerte import Erinnerungswunsch
from domain.kalender import naechster_werktag
from domain.kundenbefehle import ErinnerungenEinwilligen
from domain.vokabular import Erinnerungsweg, Kontaktform, Rolle, Unterbleibensgrund

ABSTAND = timedelta(days=42)
FAELLE = 50
"""Of so many cases one gets an appointment each time, and another one a Wiedervorlage."""
ZEITEN = ("08:00", "09:15", "10:30", "13:00", "14:30")
NOTIZEN = (
    "Liegt der Bescheid der Rentenversicherung vor?",
    "Rückmeldung des Trägers zum Maßnahmebeginn abwarten.",
    "Nachfragen, ob die Kinderbetreuung geklärt ist.",
)
GEFUEHRT, VERSAEUMT = 0.03, 0.1
"""How often a talk had been agreed as an appointment before, and one that nobody came to."""
DIENST = Akteur("erinnerungsdienst", Rolle.TECHNIK)


def einplanen(amt: Amt) -> None:
    """Every few weeks from the second month on; what is planned last is still to come on the Stichtag."""
    rng = amt.zufall("kalender")
    letzter = amt.mandant.stichtag - timedelta(days=6)
    tag = amt.mandant.beginn + timedelta(days=30)
    while tag < letzter:
        amt.ablauf.plane_am(tag, rng, partial(_runde, amt, rng))
        tag += ABSTAND
    amt.ablauf.plane_am(letzter, rng, partial(_runde, amt, rng, mindestens=3))


def vorher_vereinbart(leben: Lebenslauf, tag: date, kraft: Kraft, wie: Kontaktform, oft: float) -> UUID | None:
    """The appointment a talk of this day keeps, or somebody misses; it was agreed some days before and is entered with it."""
    amt, stand = leben.amt, leben.stand
    rng = amt.zufall("vereinbart", leben.nr, tag)
    if stand is None or wie is Kontaktform.SCHRIFTLICH or rng.random() >= oft:
        return None
    kennung = amt.kennung("termin", leben.nr, tag)
    if kennung in stand.termine:
        return None
    am = max(stand.beginn, tag - timedelta(days=rng.randrange(3, 15)))
    befehl = TerminVereinbaren(
        am=am, beratungstermin=kennung, tag=tag, uhrzeit=rng.choice(ZEITEN), form=wie, fachkraft=kraft.kennung
    )
    leben.tue_geradewegs(befehl)
    return kennung


def _runde(amt: Amt, rng: Random, *, mindestens: int = 1) -> None:
    heute = amt.ablauf.heute
    betreute = [leben for leben in amt.leben if leben.ist_kunde(heute)]
    anzahl = max(mindestens, len(betreute) // FAELLE)
    for leben in rng.sample(betreute, min(anzahl, len(betreute))):
        _termin(leben, heute, rng)
    for leben in rng.sample(betreute, min(anzahl, len(betreute))):
        _wiedervorlage(leben, heute, rng)


def _termin(leben: Lebenslauf, heute: date, rng: Random) -> None:
    """In one to three weeks; what comes of it is that it is moved, or cancelled, or that nobody says what was."""
    amt = leben.amt
    tag = naechster_werktag(heute + timedelta(days=rng.randrange(7, 22)), amt.mandant.land)
    weg = rng.choice((None, Erinnerungsweg.E_MAIL, Erinnerungsweg.SMS))
    befehl = TerminVereinbaren(
        am=heute,
        beratungstermin=(kennung := amt.kennung("termin", leben.nr, "woche", heute)),
        tag=tag,
        uhrzeit=rng.choice(ZEITEN),
        dauer_minuten=rng.choice((30, 45, 60)),
        erinnerung=Erinnerungswunsch(weg=weg) if weg is not None else None,
    )
    leben.tue_geradewegs(befehl)
    einverstanden = weg is Erinnerungsweg.E_MAIL and rng.random() < 0.7
    if weg is not None and einverstanden:
        _einwilligen(leben, heute, weg)
    was = rng.random()
    if was < 0.25:
        _spaeter(leben, heute, rng, lambda am: TerminAbsagen(am=am, beratungstermin=kennung, von_person=was < 0.15))
    elif was < 0.45:
        neu = naechster_werktag(tag + timedelta(days=7), amt.mandant.land)
        _spaeter(leben, heute, rng, lambda am: TerminVerlegen(am=am, beratungstermin=kennung, tag=neu))
    elif weg is not None:
        # A demo reminds nobody: what an address is known for is written into the log, and the rest ends as not sent.
        grund = None if einverstanden else _grund(weg)
        amt.ablauf.plane_am(
            tag - timedelta(days=1) if einverstanden else tag,
            rng,
            lambda: _falls_noch(
                leben,
                ErinnerungFesthalten(
                    am=amt.ablauf.heute,
                    beratungstermin=kennung,
                    tag=tag,
                    uhrzeit=befehl.uhrzeit,
                    weg=weg,
                    grund=grund,
                    nur_protokolliert=grund is None,
                ),
                DIENST,
            ),
        )


def _grund(weg: Erinnerungsweg) -> Unterbleibensgrund:
    if weg is Erinnerungsweg.SMS:
        return Unterbleibensgrund.KEIN_VERSANDWEG
    return Unterbleibensgrund.KEINE_EINWILLIGUNG


def _wiedervorlage(leben: Lebenslauf, heute: date, rng: Random) -> None:
    amt = leben.amt
    kennung = amt.kennung("wiedervorlage", leben.nr, heute)
    tag = naechster_werktag(heute + timedelta(days=rng.randrange(7, 40)), amt.mandant.land)
    leben.tue_geradewegs(WiedervorlageSetzen(am=heute, wiedervorlage=kennung, tag=tag, notiz=rng.choice(NOTIZEN)))
    was = rng.random()
    if was < 0.3:
        neu = naechster_werktag(tag + timedelta(days=14), amt.mandant.land)
        _spaeter(leben, heute, rng, lambda am: WiedervorlageVerschieben(am=am, wiedervorlage=kennung, tag=neu))
    elif was < 0.8:
        amt.ablauf.plane_am(tag, rng, lambda: _falls_noch(leben, _erledigt(amt, kennung)))


def _erledigt(amt: Amt, kennung: UUID) -> WiedervorlageErledigen:
    return WiedervorlageErledigen(am=amt.ablauf.heute, wiedervorlage=kennung, vermerk="liegt vor")


def _einwilligen(leben: Lebenslauf, heute: date, weg: Erinnerungsweg) -> None:
    amt = leben.amt
    befehl = ErinnerungenEinwilligen(am=heute, wege=(weg,))
    jetzt = amt.ablauf.stempel()
    angenommen(amt.betrieb.kundenvorgang(leben.kunde, befehl, leben.zustaendig.akteur, jetzt=jetzt))


def _spaeter(leben: Lebenslauf, heute: date, rng: Random, was: Callable[[date], Befehl]) -> None:
    """Some days later, if somebody still works on the case."""
    amt = leben.amt
    tag = heute + timedelta(days=rng.randrange(1, 6))
    amt.ablauf.plane_am(tag, rng, lambda: _falls_noch(leben, was(amt.ablauf.heute)))


def _falls_noch(leben: Lebenslauf, befehl: Befehl, akteur: Akteur | None = None) -> None:
    if leben.ist_kunde(befehl.am):
        leben.tue_geradewegs(befehl, akteur)
