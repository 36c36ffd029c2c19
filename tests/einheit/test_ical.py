"""The calendar feed, read again by those who wrote the book on reading them."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest

from adapters.ical import erster_tag, kalenderdatei
from projections.appointments import Kalendertermin
from projections.appointments.sicht import zeitpunkt

FALL = "6f1f7c1e-4e0a-4d2c-8b57-3f1f8a6f0b11"
TERMIN = Kalendertermin(
    fall=FALL,
    beratungstermin="0b11f0a6-0000-4000-8000-000000000007",
    tag="2018-11-05",
    uhrzeit="10:30",
    dauer_minuten=45,
    form="praesenz",
    entschieden=None,
    fassung=2,
    geaendert_am="2018-10-29T09:15:00Z",
)
BERLIN = ZoneInfo("Europe/Berlin")


def gelesen(*termine: Kalendertermin) -> icalendar.Calendar:
    kalender = icalendar.Calendar.from_ical(kalenderdatei("ilm-kreis", termine))
    assert isinstance(kalender, icalendar.Calendar)
    return kalender


def beginn(ereignis: icalendar.Event) -> datetime:
    wert = ereignis.start
    assert isinstance(wert, datetime)
    return wert


def ereignis(**anders: Any) -> icalendar.Event:
    (eines,) = gelesen(TERMIN._replace(**anders)).events
    return eines


def test_ein_termin_hat_was_ein_kalender_von_ihm_wissen_muss() -> None:
    eines = ereignis()
    assert eines.start == datetime(2018, 11, 5, 10, 30, tzinfo=BERLIN)
    assert eines.end - eines.start == timedelta(minutes=45)
    assert eines.decoded("dtstamp") == datetime(2018, 10, 29, 9, 15, tzinfo=UTC)
    assert (eines["sequence"], eines["status"], eines["class"]) == (2, "CONFIRMED", "PRIVATE")


def test_die_kennung_bleibt_was_sich_auch_aendert_und_ist_fuer_jeden_termin_eine_andere() -> None:
    assert ereignis()["uid"] == ereignis(tag="2018-12-24", uhrzeit="08:00", fassung=9, entschieden="abgesagt")["uid"]
    andere = {ereignis()["uid"], ereignis(fall=FALL[::-1])["uid"], ereignis(beratungstermin=FALL)["uid"]}
    assert len(andere) == 3


def test_ein_abgesagter_termin_bleibt_als_abgesagt_stehen_und_haelt_die_zeit_frei() -> None:
    eines = ereignis(entschieden="abgesagt")
    assert (eines["status"], eines["transp"]) == ("CANCELLED", "TRANSPARENT")


@pytest.mark.parametrize("ausgang", [None, "wahrgenommen", "versaeumt"])
def test_was_stattfand_oder_versaeumt_wurde_ist_nicht_abgesagt(ausgang: str | None) -> None:
    assert ereignis(entschieden=ausgang)["status"] == "CONFIRMED"


@pytest.mark.parametrize(
    ("tag", "abstand"),
    [("2018-03-24", 1), ("2018-03-25", 2), ("2018-10-27", 2), ("2018-10-28", 1), ("2031-07-01", 2)],
)
def test_zehn_uhr_ist_zehn_uhr_im_sommer_wie_im_winter(tag: str, abstand: int) -> None:
    """Also for who knows nothing of the zone but what the file says of it."""
    datei = kalenderdatei("m", [TERMIN._replace(tag=tag, uhrzeit="10:00")]).replace(b"Europe/Berlin", b"Amtszeit")
    kalender = icalendar.Calendar.from_ical(datei)
    assert isinstance(kalender, icalendar.Calendar)
    (eines,) = kalender.events
    assert beginn(eines).utcoffset() == timedelta(hours=abstand)
    assert beginn(eines).replace(tzinfo=None).isoformat() == f"{tag}T10:00:00"
    assert zeitpunkt(date.fromisoformat(tag), "10:00") == beginn(eines).astimezone(UTC)


def test_die_datei_beschreibt_die_zeitzone_auf_die_sie_sich_bezieht() -> None:
    (zone,) = gelesen(TERMIN).timezones
    assert zone.tz_name == "Europe/Berlin"
    assert gelesen(TERMIN).get_missing_tzids() == set()


def test_gleiche_termine_geben_gleiche_bytes_und_keiner_ist_laenger_als_erlaubt() -> None:
    datei = kalenderdatei("ilm-kreis", [TERMIN])
    assert datei == kalenderdatei("ilm-kreis", [TERMIN])
    assert all(len(zeile) <= 75 for zeile in datei.split(b"\r\n"))
    assert b"\n" not in datei.replace(b"\r\n", b"")


def test_ein_leerer_kalender_ist_auch_einer() -> None:
    assert gelesen().events == []


def test_was_lange_her_ist_steht_in_keinem_kalender() -> None:
    assert erster_tag(date(2018, 12, 3)) == date(2018, 9, 2)
