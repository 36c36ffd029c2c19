"""Two persons are found to be one: what goes on, what ends, and how both can still be read."""

from datetime import date
from uuid import UUID, uuid4

import pytest

from domain.vokabular import Rolle
from tests.ende.haus import BEGINN, JSON, Haus

FM = Rolle.FALLMANAGER
AM = "2018-12-03"


def person(haus: Haus, **mehr: str) -> tuple[str, str]:
    """Somebody with a case that has a Frist running."""
    kunde = haus.neuer_kunde(**mehr)
    fall = haus.angenommen("faelle", {"am": BEGINN, "kunde": kunde, "fachkraft": str(haus.ifk)})["id"]
    haus.angenommen(f"faelle/{fall}/merkmale", {"am": BEGINN, "merkmal": "status", "wert": "arbeitslos"})
    hemmnis = {"am": BEGINN, "bereich": "motivation", "beschreibung": "aus dem zweiten Fall"}
    haus.angenommen(f"faelle/{fall}/hemmnisse", hemmnis)
    return kunde, fall


def verbinden(aufgehend: str) -> JSON:
    return {"am": AM, "aufgehend": aufgehend, "begruendung": "doppelt angelegt beim Umzug"}


def test_zwei_personen_werden_eine_und_was_war_bleibt_lesbar(haus: Haus) -> None:
    kunde, fall = person(haus, name="Neumann", kundennummer="111D1")
    doppelt, anderer = person(haus, name="Altmann", kundennummer="222D2")
    haus.angenommen(f"faelle/{anderer}/warteliste", {"am": "2018-11-01", "team": haus.team, "begruendung": "voll"}, FM)
    vorher = haus.gelesen(f"faelle/{anderer}/historie")["eintraege"]
    for _ in range(2):
        haus.angenommen(f"kunden/{kunde}/zusammenfuehrung", verbinden(doppelt), Idempotency_Key="eine")

    aufgegangen, fuehrt = haus.gelesen(f"faelle/{anderer}"), haus.gelesen(f"faelle/{fall}")
    assert aufgegangen["zusammenfuehrungen"] == [{"fall": fall, "fuehrend": False, "am": AM}]
    assert fuehrt["zusammenfuehrungen"] == [{"fall": anderer, "fuehrend": True, "am": AM}]
    assert haus.gelesen(f"faelle/{anderer}", stand="2018-12-02")["zusammenfuehrungen"] == []

    historien = {f: haus.gelesen(f"faelle/{f}/historie", texte="true")["eintraege"] for f in (fall, anderer)}
    assert [z["nr"] for z in historien[anderer][:-1]] == [z["nr"] for z in vorher]
    assert anderer in historien[fall][-1]["satz"] and fall in historien[anderer][-1]["satz"]
    assert historien[anderer][-1]["texte"] == {"begruendung": "doppelt angelegt beim Umzug"}

    for liste in ("fallbestand", "fristen"):
        assert {z["fall"] for z in haus.gelesen(liste, limit=500)["eintraege"]} == {fall}, liste
    assert {z["fall"] for z in haus.gelesen("fallbestand", stand="2018-12-02")["eintraege"]} == {fall, anderer}
    laufend = ("offen", "bald_faellig", "ueberfaellig")
    assert not [f for f in haus.gelesen(f"faelle/{anderer}/fristen")["eintraege"] if f["ausgang"] in laufend]
    assert haus.gelesen(f"organisation/teams/{haus.team}/warteliste")["eintraege"] == []
    fortschritt = haus.gelesen("fortschritt", team=haus.team)["hemmnisse"]
    assert sum(zeile["anzahl"] for zeile in fortschritt["ende"]) == 1

    for frage in ({"name": "Altmann"}, {"kundennummer": "222D2"}, {"vorname": "Kim"}):
        (treffer,) = haus.post("kunden/suche", frage).json()["eintraege"]
        assert (treffer["id"], treffer["fall"], treffer["umfasst"]) == (kunde, fall, [doppelt])
    selbst = haus.gelesen(f"kunden/{doppelt}")
    assert (selbst["name"], selbst["aufgegangen_in"]) == ("Altmann", kunde)


def test_was_aufgegangen_ist_nimmt_nichts_mehr_auf(kleines_haus: Haus) -> None:
    haus = kleines_haus
    kunde, fall = person(haus)
    doppelt, anderer = person(haus)
    haus.angenommen(f"kunden/{kunde}/zusammenfuehrung", verbinden(doppelt))
    spitze = haus.spitze()
    for pfad, koerper in (
        ("kontakte", {"am": AM, "form": "telefon", "qualifiziert": True}),
        ("merkmale", {"am": "2018-09-01", "merkmal": "status", "wert": "schueler"}),
        ("stornos", {"am": AM, "eintraege": [2], "begruendung": "falsch"}),
        ("termine", {"am": AM, "tag": "2018-12-10", "uhrzeit": "10:30"}),
    ):
        antwort = haus.post(f"faelle/{anderer}/{pfad}", koerper)
        assert antwort.status_code == 409 and fall in antwort.json()["detail"], pfad
    berichtigung = {"am": AM, "name": "Anders", "begruendung": "Heirat"}
    assert haus.post(f"kunden/{doppelt}/korrekturen", berichtigung).status_code == 409
    assert haus.spitze() == spitze
    storno = {"am": AM, "eintraege": [4], "begruendung": "falsch"}
    abgelehnt = haus.post(f"faelle/{fall}/stornos", storno)
    assert abgelehnt.status_code == 409 and "bei der Person" in abgelehnt.json()["detail"]
    dritte, _ = person(haus)
    for fuehrend, aufgehend in ((dritte, doppelt), (doppelt, dritte)):
        nochmal = haus.post(f"kunden/{fuehrend}/zusammenfuehrung", verbinden(aufgehend))
        assert nochmal.status_code == 409 and "schon" in nochmal.json()["detail"]
    ohne_fall = haus.neuer_kunde()
    haus.angenommen(f"kunden/{kunde}/zusammenfuehrung", verbinden(ohne_fall))
    anlage = {"am": BEGINN, "kunde": ohne_fall, "fachkraft": str(haus.ifk)}
    assert haus.post("faelle", anlage).status_code == 409


def test_aufgehoben_leben_beide_weiter_wie_vorher(haus: Haus) -> None:
    kunde, fall = person(haus, name="Neumann")
    doppelt, anderer = person(haus, name="Altmann")
    warteliste = f"organisation/teams/{haus.team}/warteliste"
    for wartend in (anderer, fall):
        auf_liste = {"am": "2018-11-01", "team": haus.team, "begruendung": "voll"}
        haus.angenommen(f"faelle/{wartend}/warteliste", auf_liste, FM)
    fristen = haus.gelesen(f"faelle/{anderer}/fristen")["eintraege"]
    haus.angenommen(f"kunden/{kunde}/zusammenfuehrung", verbinden(doppelt))
    assert [z["fall"] for z in haus.gelesen(warteliste)["eintraege"]] == [fall]
    aufheben = f"kunden/{kunde}/zusammenfuehrung/aufhebung"
    haus.angenommen(aufheben, verbinden(doppelt) | {"begruendung": "zwei Personen"})
    assert haus.gelesen(f"faelle/{anderer}/fristen")["eintraege"] == fristen
    assert [z["fall"] for z in haus.gelesen(warteliste)["eintraege"]] == [anderer, fall], "auf seinem alten Platz"
    assert {z["fall"] for z in haus.gelesen("fallbestand")["eintraege"]} == {fall, anderer}
    for name, wer in (("Altmann", doppelt), ("Neumann", kunde)):
        (treffer,) = haus.post("kunden/suche", {"name": name}).json()["eintraege"]
        assert (treffer["id"], treffer["aufgegangen_in"], treffer["umfasst"]) == (wer, None, [])
    haus.angenommen(f"faelle/{anderer}/kontakte", {"am": AM, "form": "telefon", "qualifiziert": True})
    historie = haus.gelesen(f"faelle/{anderer}/historie")["eintraege"]
    assert [z["storniert_durch"] is not None for z in historie if z["art"] == "zusammengefuehrt"] == [True]
    assert haus.post(aufheben, verbinden(doppelt)).status_code == 409
    haus.angenommen(f"kunden/{doppelt}/zusammenfuehrung", verbinden(kunde))


def test_was_verloren_ginge_steht_im_weg_und_wird_genannt(kleines_haus: Haus) -> None:
    haus = kleines_haus
    im_fm = haus.vorgemerkter_fall()
    haus.angenommen(f"faelle/{im_fm}/fallzugang", haus.zugang(), FM)
    mit_aufenthalt = haus.gelesen(f"faelle/{im_fm}")["kunde"]
    kunde, _ = person(haus)
    spitze = haus.spitze()
    einer = haus.post(f"kunden/{kunde}/zusammenfuehrung", verbinden(mit_aufenthalt))
    assert einer.status_code == 409 and "führen muss der Fall, der ihn hat" in einer.json()["detail"]
    assert haus.spitze() == spitze

    zweiter = haus.vorgemerkter_fall()
    haus.angenommen(f"faelle/{zweiter}/fallzugang", haus.zugang(), FM)
    beide = haus.gelesen(f"faelle/{zweiter}")["kunde"]
    antwort = haus.post(f"kunden/{mit_aufenthalt}/zusammenfuehrung", verbinden(beide))
    assert antwort.status_code == 409 and "der andere Fall hat auch einen" in antwort.json()["detail"]

    doppelt, anderer = person(haus)
    haus.angenommen(f"faelle/{anderer}/termine", {"am": "2018-12-01", "tag": AM, "uhrzeit": "10:30"})
    haus.angenommen(f"faelle/{anderer}/wiedervorlagen", {"am": "2018-12-01", "tag": "2019-01-07"})
    bitte = {"am": "2018-12-01", "art": "absprache", "vorgang": "vormerkung", "anliegen": "Drei Handlungsbedarfe."}
    haus.angenommen(f"faelle/{anderer}/abstimmungen", bitte)
    spitze = haus.spitze()
    antwort = haus.post(f"kunden/{kunde}/zusammenfuehrung", verbinden(doppelt))
    assert antwort.status_code == 409
    for grund in (
        "ein Beratungstermin am 03.12.2018",
        "eine Wiedervorlage am 07.01.2019",
        "eine offene Bitte um Absprache vom 01.12.2018",
    ):
        assert grund in antwort.json()["detail"]
    frueher = haus.post(f"kunden/{kunde}/zusammenfuehrung", verbinden(doppelt) | {"am": "2018-11-30"})
    assert "ein Eintrag vom 01.12.2018" in frueher.json()["detail"]
    assert haus.spitze() == spitze
    # Its own case goes on with all of it, so it can lead.
    haus.angenommen(f"kunden/{doppelt}/zusammenfuehrung", verbinden(kunde))


def test_ein_platz_in_einer_massnahme_steht_im_weg_bis_er_zurueckgegeben_ist(kleines_haus: Haus) -> None:
    haus = kleines_haus
    kurs = {"am": "2018-08-02", "art": "aktivierung", "titel": "Neustart", "plaetze": 2, "von": "2018-08-01"}
    massnahme = haus.angenommen("massnahmen", kurs, Rolle.SACHBEARBEITUNG)["id"]
    kunde, _ = person(haus)
    doppelt, anderer = person(haus)
    platz = {"am": "2018-08-31", "massnahme": massnahme, "von": "2018-09-03", "bis": "2018-12-20"}
    zeitraum = haus.angenommen(f"faelle/{anderer}/zuweisungen", platz)["zeitraum"]
    spitze = haus.spitze()
    antwort = haus.post(f"kunden/{kunde}/zusammenfuehrung", verbinden(doppelt))
    assert antwort.status_code == 409 and "ein Platz in einer Maßnahme bis 20.12.2018" in antwort.json()["detail"]
    assert haus.spitze() == spitze
    haus.angenommen(f"faelle/{anderer}/zuweisungen/{zeitraum}/ende", {"am": AM, "bis": AM})
    haus.angenommen(f"kunden/{kunde}/zusammenfuehrung", verbinden(doppelt))
    besetzung = f"massnahmen/{massnahme}/besetzung"
    assert [haus.gelesen(besetzung, FM, stand=tag)["besetzt"] for tag in (AM, "2018-12-04")] == [1, 0]


@pytest.mark.parametrize(
    ("anders", "status"),
    [
        ({"am": "2018-12-04"}, 422),
        ({"am": "2018-07-31"}, 422),
        ({"begruendung": " "}, 422),
        ({"aufgehend": str(UUID(int=1))}, 404),
    ],
)
def test_unmoegliches_wird_abgelehnt(kleines_haus: Haus, anders: JSON, status: int) -> None:
    haus = kleines_haus
    kunde, _ = person(haus)
    doppelt, _ = person(haus)
    spitze = haus.spitze()
    assert haus.post(f"kunden/{kunde}/zusammenfuehrung", verbinden(doppelt) | anders).status_code == status
    assert haus.post(f"kunden/{kunde}/zusammenfuehrung", verbinden(kunde)).status_code == 422
    assert haus.post(f"kunden/{uuid4()}/zusammenfuehrung", verbinden(kunde)).status_code == 404
    assert haus.spitze() == spitze


def test_wer_eine_der_beiden_nicht_sieht_fuehrt_sie_nicht_zusammen(kleines_haus: Haus) -> None:
    haus = kleines_haus
    kunde, _ = person(haus, name="Neumann")
    eigene, haus.ifk = haus.ifk, haus.neue_fachkraft(Rolle.IFK, haus.neues_team("Team 2"))
    fremd, _ = person(haus, name="Altmann")
    haus.ifk = eigene
    assert haus.post(f"kunden/{kunde}/zusammenfuehrung", verbinden(fremd)).status_code == 404
    assert haus.post(f"kunden/{kunde}/zusammenfuehrung", verbinden(fremd), Rolle.REVISION).status_code == 403


def test_die_person_die_eine_andere_umfasst_kann_selbst_aufgehen(kleines_haus: Haus) -> None:
    haus = kleines_haus
    (erste, _), (zweite, _), (dritte, fall) = (person(haus, kundennummer=f"99{n}D{n}") for n in range(3))
    haus.angenommen(f"kunden/{zweite}/zusammenfuehrung", verbinden(erste))
    haus.uhr.stelle(date(2018, 12, 4))
    haus.angenommen(f"kunden/{dritte}/zusammenfuehrung", verbinden(zweite) | {"am": "2018-12-04"})
    (treffer,) = haus.post("kunden/suche", {"kundennummer": "990D0"}).json()["eintraege"]
    assert (treffer["id"], treffer["fall"]) == (dritte, fall)
