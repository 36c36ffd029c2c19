"""Appointments and Wiedervorlagen over HTTP: recorded, listed for whom they concern, and as a calendar."""

from datetime import date, datetime

import icalendar

from adapters.anwendung.betrieb import BERLIN
from adapters.anwendung.regelwerke import mitgeliefertes
from domain.vokabular import Rolle
from tests.ende.haus import JSON, Haus

FM, IFK, TL = Rolle.FALLMANAGER, Rolle.IFK, Rolle.TEAMLEITUNG
TERMIN = {"am": "2018-11-05", "tag": "2018-12-10", "uhrzeit": "10:30"}
EINSICHT = """
[[einsicht]]
id = "MI-X"
grad = "kann"
stelle = "Nr. X"
text = "Die Teamleitung darf die Kalender sehen."
gegenstand = "terminkalender"
funktionen = ["teamleitung"]
wessen = ["zustaendige_fachkraft"]
"""


def termine(haus: Haus, rolle: Rolle = IFK, **frage: str) -> list[JSON]:
    eintraege: list[JSON] = haus.gelesen("termine", rolle, von="2018-12-01", **frage)["eintraege"]
    return eintraege


def test_ein_termin_wird_vereinbart_verlegt_und_wahrgenommen(haus: Haus) -> None:
    fall = haus.neuer_fall()
    angelegt, nochmal = (haus.angenommen(f"faelle/{fall}/termine", TERMIN, Idempotency_Key="t1") for _ in range(2))
    termin = angelegt["beratungstermin"]
    assert nochmal == angelegt and angelegt["version"] == 2, "zweimal gesagt, einmal geschehen"
    verlegt = {"am": "2018-11-06", "tag": "2018-12-03", "uhrzeit": "08:15"}
    haus.angenommen(f"faelle/{fall}/termine/{termin}/verlegung", verlegt, Rolle.SACHBEARBEITUNG)
    kontakt = {"am": "2018-12-03", "form": "praesenz", "qualifiziert": True, "beratungstermin": termin}
    haus.angenommen(f"faelle/{fall}/kontakte", kontakt)

    (zeile,) = haus.gelesen(f"faelle/{fall}/termine")["eintraege"]
    assert (zeile["tag"], zeile["uhrzeit"], zeile["ausgang"], zeile["fachkraft"]) == (
        "2018-12-03",
        "08:15",
        "wahrgenommen",
        str(haus.ifk),
    )
    damals = haus.gelesen(f"faelle/{fall}/termine", wissensstand=angelegt["x_position"])["eintraege"]
    assert [(z["tag"], z["ausgang"]) for z in damals] == [("2018-12-10", "vereinbart")]
    saetze = [z["satz"] for z in haus.gelesen(f"faelle/{fall}/historie")["eintraege"]]
    assert any("Verlegung eines Beratungstermins: am 03.12.2018 um 08:15 Uhr" in satz for satz in saetze)
    assert any(f"zum Beratungstermin {termin}" in satz for satz in saetze)

    zweite_absage = haus.post(f"faelle/{fall}/termine/{termin}/absage", {"am": "2018-12-03"})
    assert (zweite_absage.status_code, zweite_absage.json()["type"]) == (409, "urn:fallwerk:problem:zustand")
    assert haus.post(f"faelle/{fall}/termine/{fall}/absage", {"am": "2018-12-03"}).status_code == 404


def test_wer_im_team_arbeitet_sieht_die_termine_des_teams_und_sonst_niemand(kleines_haus: Haus) -> None:
    haus = kleines_haus
    fall = haus.neuer_fall()
    haus.angenommen(f"faelle/{fall}/termine", TERMIN)
    fremd = haus.neue_fachkraft(IFK, haus.neues_team("Team 2"))
    haus.angenommen(f"faelle/{fall}/termine", TERMIN | {"fachkraft": str(fremd), "uhrzeit": "11:00"})
    assert [z["uhrzeit"] for z in termine(haus, FM)] == ["10:30"]
    assert [z["uhrzeit"] for z in termine(haus, FM, fachkraft=str(haus.ifk))] == ["10:30"]
    assert haus.get("termine", FM, fachkraft=str(fremd)).status_code == 403
    assert termine(haus, FM, bis="2018-12-09") == []
    assert len(haus.gelesen(f"faelle/{fall}/termine", FM)["eintraege"]) == 2, "in der Akte stehen alle"
    assert haus.get("termine", FM, von="2018-12-02", bis="2018-12-01").status_code == 422


def test_die_leitung_sieht_fremde_kalender_nur_wenn_ein_regelwerk_es_erlaubt(kleines_haus: Haus) -> None:
    haus = kleines_haus
    fall = haus.neuer_fall()
    haus.angenommen(f"faelle/{fall}/termine", TERMIN)
    eigener = TERMIN | {"fachkraft": str(haus.tl), "uhrzeit": "16:00"}
    haus.angenommen(f"faelle/{fall}/termine", eigener)
    assert [z["uhrzeit"] for z in termine(haus, TL)] == ["16:00"]
    for frage in ({"fachkraft": str(haus.ifk)}, {"team": haus.team}):
        abgelehnt = haus.get("termine", TL, **frage)
        assert abgelehnt.status_code == 403 and "kein Regelwerk" in abgelehnt.json()["detail"]
    for rolle in (Rolle.BEREICHSLEITUNG, Rolle.CONTROLLING, Rolle.REVISION):
        assert termine(haus, rolle) == []
        assert haus.get("termine", rolle, team=haus.team).status_code == 403
    feed = f"organisation/fachkraefte/{haus.ifk}/termine.ics"
    assert haus.get(feed, TL).status_code == 403

    text = (mitgeliefertes("ga-01-13") or "") + EINSICHT
    erlaubt = {"am": "2018-12-01", "regelwerk": "ga-01-13", "gilt_ab": "2018-12-01", "text": text}
    haus.angenommen("regelwerke/inkraftsetzungen", erlaubt, Rolle.BEREICHSLEITUNG)
    assert [z["uhrzeit"] for z in termine(haus, TL)] == ["10:30", "16:00"]
    assert [z["uhrzeit"] for z in termine(haus, TL, team=haus.team)] == ["10:30", "16:00"]
    vorrat = haus.gelesen("arbeitsvorrat", TL, team=haus.team, stand="2018-12-10")["eintraege"]
    assert "Beratungstermin um 10:30 Uhr" in [z["aufgabe"] for z in vorrat], "und in ihrer Arbeitsliste auch"
    assert haus.get(feed, TL).status_code == 200
    assert termine(haus, Rolle.BEREICHSLEITUNG) == [], "erlaubt ist es nur der Teamleitung"


def test_der_kalender_einer_fachkraft_laesst_sich_abonnieren_und_nennt_niemanden(kleines_haus: Haus) -> None:
    haus = kleines_haus
    kunde = haus.neuer_kunde(name="Öztürk", kundennummer="044D123456")
    fall = haus.angenommen("faelle", {"am": "2018-08-01", "kunde": kunde, "fachkraft": str(haus.ifk)})["id"]
    abgesagt, _, _ = (
        haus.angenommen(f"faelle/{fall}/termine", TERMIN | {"am": "2018-08-01", "tag": tag})["beratungstermin"]
        for tag in ("2018-12-10", "2018-12-11", "2018-08-31")
    )
    haus.angenommen(f"faelle/{fall}/termine/{abgesagt}/absage", {"am": "2018-12-01", "vermerk": "Öztürk ist krank"})
    haus.dienst.nachziehen()
    antwort = haus.get(f"organisation/fachkraefte/{haus.ifk}/termine.ics")
    assert antwort.status_code == 200 and antwort.headers["content-type"].startswith("text/calendar")
    termine = sorted(icalendar.Calendar.from_ical(antwort.content).events, key=lambda e: e.start)
    assert [(e.start, e["status"]) for e in termine] == [
        (datetime(2018, 12, 10, 10, 30, tzinfo=BERLIN), "CANCELLED"),
        (datetime(2018, 12, 11, 10, 30, tzinfo=BERLIN), "CONFIRMED"),
    ]
    assert {str(e["summary"]) for e in termine} == {f"Beratungstermin {fall[:8]}"}
    for geheimes in ("ztürk", "Kim", "044D123456", "krank", "1980"):
        assert geheimes not in antwort.text
    fremd = haus.neue_fachkraft(IFK, haus.neues_team("Team 2"))
    assert haus.get(f"organisation/fachkraefte/{fremd}/termine.ics").status_code == 404


def test_wiedervorlagen_liegen_bei_der_fachkraft_und_ihre_notiz_nur_in_der_akte(kleines_haus: Haus) -> None:
    haus = kleines_haus
    fall = haus.neuer_fall()
    setzen = {"am": "2018-11-05", "tag": "2018-12-03", "notiz": "Bescheid der Rentenkasse da?"}
    vorlage = haus.angenommen(f"faelle/{fall}/wiedervorlagen", setzen)["wiedervorlage"]
    (zeile,) = haus.gelesen("wiedervorlagen", fachkraft=str(haus.ifk))["eintraege"]
    assert (zeile["wiedervorlage"], zeile["fall"], zeile["mit_notiz"]) == (vorlage, fall, True)
    assert "Rentenkasse" not in str(zeile)
    (offen,) = haus.gelesen(f"faelle/{fall}/wiedervorlagen", texte="true")["eintraege"]
    assert offen["notiz"] == "Bescheid der Rentenkasse da?"
    assert haus.get(f"faelle/{fall}/wiedervorlagen", Rolle.CONTROLLING, texte="true").status_code == 403
    verschoben = {"am": "2018-12-03", "tag": "2019-01-07"}
    haus.angenommen(f"faelle/{fall}/wiedervorlagen/{vorlage}/verschiebung", verschoben)
    assert haus.gelesen("wiedervorlagen", bis="2018-12-31")["eintraege"] == []
    haus.uhr.stelle(date(2019, 1, 7))
    haus.angenommen(f"faelle/{fall}/wiedervorlagen/{vorlage}/erledigung", {"am": "2019-01-07"})
    assert haus.gelesen("wiedervorlagen")["eintraege"] == []
    assert len(haus.gelesen("wiedervorlagen", erledigt="true", team=haus.team)["eintraege"]) == 1
    assert haus.post(f"faelle/{fall}/wiedervorlagen/{fall}/erledigung", {"am": "2019-01-07"}).status_code == 404
