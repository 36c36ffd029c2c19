"""Appointments as an iCalendar feed (RFC 5545). Nothing in it says who the person is."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard

from domain.vokabular import Kontaktform, Terminausgang
from domain.woerter import wort
from projections.appointments import Kalendertermin

BERLIN = ZoneInfo("Europe/Berlin")
MEDIENTYP = "text/calendar"


def kalenderdatei(mandant: str, termine: Iterable[Kalendertermin]) -> bytes:
    """The feed. A title is `Beratungstermin` and the beginning of the Fall id, which is a number without a meaning.

    The UID of an appointment stays the same for ever, SEQUENCE grows with every change, and DTSTAMP is when the last one was
    recorded, so that the same appointments are the same bytes. Cancelled ones stay, as CANCELLED: a calendar that has them
    already must learn of it.
    """
    kalender = Calendar()
    kalender.add("prodid", "-//Fallwerk//Beratungstermine//DE")
    kalender.add("version", "2.0")
    kalender.add("x-wr-calname", "Beratungstermine")
    # The rules of the time zone belong into the file: an offset alone would be wrong in the other half of the year.
    kalender.add_component(_zeitzone())
    for termin in termine:
        kalender.add_component(_ereignis(mandant, termin))
    return bytes(kalender.to_ical())


def _zeitzone() -> Timezone:
    """Europe/Berlin as the whole Union changes its clocks since 1996."""
    zone = Timezone()
    zone.add("tzid", BERLIN.key)
    winter, sommer = timedelta(hours=1), timedelta(hours=2)
    for art, name, davor, danach, beginn, monat in (
        (TimezoneDaylight, "CEST", winter, sommer, datetime(1996, 3, 31, 2), 3),  # noqa: DTZ001  # what the clock says
        (TimezoneStandard, "CET", sommer, winter, datetime(1996, 10, 27, 3), 10),  # noqa: DTZ001
    ):
        abschnitt = art()
        abschnitt.add("tzname", name)
        abschnitt.add("tzoffsetfrom", davor)
        abschnitt.add("tzoffsetto", danach)
        abschnitt.add("dtstart", beginn)
        abschnitt.add("rrule", {"freq": "yearly", "bymonth": monat, "byday": "-1su"})
        zone.add_component(abschnitt)
    return zone


def _ereignis(mandant: str, termin: Kalendertermin) -> Event:
    beginn = datetime.fromisoformat(f"{termin.tag}T{termin.uhrzeit}").replace(tzinfo=BERLIN)
    abgesagt = termin.entschieden == Terminausgang.ABGESAGT.value
    geaendert = datetime.fromisoformat(termin.geaendert_am)
    ereignis = Event()
    ereignis.add("uid", f"{termin.beratungstermin}.{termin.fall}@{mandant}.fallwerk")
    ereignis.add("dtstamp", geaendert)
    ereignis.add("last-modified", geaendert)
    ereignis.add("sequence", termin.fassung)
    ereignis.add("dtstart", beginn)
    ereignis.add("duration", timedelta(minutes=termin.dauer_minuten))
    ereignis.add("summary", f"Beratungstermin {termin.fall[:8]}")
    ereignis.add("description", f"{wort(Kontaktform(termin.form))}. Fall {termin.fall}")
    ereignis.add("class", "PRIVATE")
    ereignis.add("status", "CANCELLED" if abgesagt else "CONFIRMED")
    ereignis.add("transp", "TRANSPARENT" if abgesagt else "OPAQUE")
    return ereignis


def erster_tag(heute: date) -> date:
    """From which day on appointments are in a feed: what lies further back nobody needs in a calendar."""
    return heute - timedelta(days=92)
