"""A case from the person to the end of the stay, over HTTP, as a caseworker's software does it."""

from datetime import date
from uuid import UUID

from domain.vokabular import Rolle
from tests.ende.haus import VORMERKUNG, ZUGANG, Haus

FM = Rolle.FALLMANAGER


def test_ein_fall_lebt_von_der_person_bis_zum_abgang(haus: Haus) -> None:
    kunde = haus.neuer_kunde(name="Öztürk", kundennummer="044D123456")
    anlage = haus.angenommen("faelle", {"am": "2018-08-01", "kunde": kunde, "fachkraft": str(haus.ifk)})
    fall = anlage["id"]
    assert anlage["version"] == 1 and anlage["eintraege"] == [1]
    assert haus.gelesen(f"faelle/{fall}")["phase"] == "ohne_fallmanagement"

    haus.angenommen(f"faelle/{fall}/profile", {"am": "2018-08-01", "profillage": "stabilisierungsprofil"})
    *_, hemmnis = (
        haus.angenommen(f"faelle/{fall}/hemmnisse", {"am": "2018-08-01", "bereich": bereich})["hemmnis"]
        for bereich in ("rahmenbedingungen", "rahmenbedingungen", "leistungsfaehigkeit")
    )
    haus.angenommen(f"faelle/{fall}/vormerkungen", haus.vormerkung())
    assert haus.gelesen(f"faelle/{fall}", FM)["phase"] == "vorgemerkt"

    ohne_gespraech = haus.post(f"faelle/{fall}/fallzugang", haus.zugang(gespraech=None), FM)
    assert ohne_gespraech.status_code == 422
    problem = ohne_gespraech.json()
    assert problem["type"] == "urn:fallwerk:problem:regelverstoss"
    verstoss = {v["regel"]: v for v in problem["verstoesse"]}["MI-3.1.5a"]
    assert verstoss["grad"] == "muss"
    assert verstoss["fundstelle"].startswith("GA M&I 01/13, Nr. 3.1")
    assert verstoss["text"] and verstoss["abhilfe"]
    assert haus.gelesen(f"faelle/{fall}")["version"] == 6, "eine Ablehnung speichert nichts"

    haus.angenommen(f"faelle/{fall}/fallzugang", haus.zugang(), FM)
    stand = haus.gelesen(f"faelle/{fall}", FM)
    assert stand["phase"] == "im_fallmanagement"
    assert stand["aufenthalte"] == [{"von": ZUGANG, "bis": None, "grund": None, "verlaengert_um_monate": 0}]

    kontakt = haus.angenommen(
        f"faelle/{fall}/kontakte",
        {"am": "2018-10-02", "form": "praesenz", "qualifiziert": True, "vermerk": "Schuldnerberatung vereinbart"},
        FM,
    )
    assert haus.gelesen(f"faelle/{fall}", FM)["letzter_kontakt"] == "2018-10-02"
    fristen = haus.gelesen(f"faelle/{fall}/fristen", FM)["eintraege"]
    entschieden = next(frist for frist in fristen if frist["regel"] == "MI-3.1.5")
    assert (entschieden["ausgang"], entschieden["faellig_am"]) == ("erfuellt", "2018-10-01")

    warum = haus.gelesen(f"faelle/{fall}/fristen/{entschieden['frist']}/warum", FM)
    assert warum["ausloeser"]["am"] == VORMERKUNG
    assert warum["fundstelle"].startswith("GA M&I 01/13")
    assert warum["wortlaut"] and warum["zaehlung"] and warum["ergebnis"]

    haus.angenommen(f"faelle/{fall}/hemmnisse/{hemmnis}/status", {"am": "2018-11-05", "stand": "in_bearbeitung"}, FM)
    fortschritt = haus.gelesen(f"faelle/{fall}/fortschritt", FM)
    assert fortschritt["bewegungen"][-1]["nachher"] == "in_bearbeitung"

    historie = haus.gelesen(f"faelle/{fall}/historie", FM, texte="true")["eintraege"]
    eintrag = next(zeile for zeile in historie if zeile["nr"] == kontakt["eintraege"][0])
    assert eintrag["texte"] == {"vermerk": "Schuldnerberatung vereinbart"}
    assert eintrag["durch"] == str(haus.fm)

    haus.angenommen(f"faelle/{fall}/fallabgang", {"am": "2018-11-30", "grund": "traegerwechsel"}, FM)
    ende = haus.gelesen(f"faelle/{fall}", FM)
    assert (ende["phase"], ende["aufenthalte"][0]["bis"]) == ("beendet", "2018-11-30")
    assert not [f for f in haus.gelesen(f"faelle/{fall}/fristen", FM)["eintraege"] if f["ausgang"] == "ueberfaellig"]


def test_beide_achsen_der_zeit_sind_zu_lesen(haus: Haus) -> None:
    fall = haus.vorgemerkter_fall()
    vorher = haus.gelesen(f"faelle/{fall}")
    position = haus.angenommen(f"faelle/{fall}/fallzugang", haus.zugang(), FM)["x_position"]
    storno = {"am": "2018-12-03", "eintraege": [vorher["version"] + 1], "begruendung": "falsche Person"}
    haus.angenommen(f"faelle/{fall}/stornos", storno, FM)

    assert haus.gelesen(f"faelle/{fall}", stand="2018-10-01")["phase"] == "vorgemerkt"
    damals = haus.gelesen(f"faelle/{fall}", stand="2018-10-01", wissensstand=position)
    assert damals["phase"] == "im_fallmanagement"
    assert haus.gelesen(f"faelle/{fall}", stand="2018-09-10", wissensstand=position)["phase"] == "vorgemerkt"
    for pfad in ("fristen", "fortschritt", "historie"):
        jetzt = haus.gelesen(f"faelle/{fall}/{pfad}", stand="2018-12-01")
        frueher = haus.gelesen(f"faelle/{fall}/{pfad}", stand="2018-12-01", wissensstand=position)
        assert (jetzt == frueher) is (pfad == "fortschritt")
    storniert = haus.gelesen(f"faelle/{fall}/historie")["eintraege"]
    assert [zeile["nr"] for zeile in storniert if zeile["storniert_durch"]] == storno["eintraege"]


def test_ein_wissensstand_ist_auch_ein_vergangener_tag(haus: Haus) -> None:
    fall = haus.neuer_fall()
    haus.uhr.stelle(date(2018, 12, 5))
    haus.angenommen(f"faelle/{fall}/merkmale", {"am": "2018-08-02", "merkmal": "status", "wert": "arbeitslos"})
    assert haus.gelesen(f"faelle/{fall}")["merkmale"] == [{"merkmal": "status", "wert": "arbeitslos"}]
    assert haus.gelesen(f"faelle/{fall}", wissensstand="2018-12-04")["merkmale"] == []
    assert haus.get(f"faelle/{fall}", wissensstand="2018-12-05").status_code == 422, "der Tag ist noch nicht vorbei"
    assert haus.get(f"faelle/{fall}", wissensstand="2018-12-01").status_code == 404, "damals gab es den Fall nicht"


def test_der_letzte_platz_ist_weg_und_die_warteliste_nimmt_auf(haus: Haus) -> None:
    haus.fm = haus.neue_fachkraft(FM, anteil="0.014")
    erster, zweiter = haus.vorgemerkter_fall(), haus.vorgemerkter_fall()
    haus.angenommen(f"faelle/{erster}/fallzugang", haus.zugang(), FM)
    voll = haus.post(f"faelle/{zweiter}/fallzugang", haus.zugang(), FM)
    assert voll.status_code == 409
    assert voll.json()["type"] == "urn:fallwerk:problem:kapazitaet"
    assert [v["regel"] for v in voll.json()["verstoesse"]] == ["MI-4.1"]
    warten = {"am": ZUGANG, "team": haus.team, "begruendung": "kein Platz frei"}
    haus.angenommen(f"faelle/{zweiter}/warteliste", warten, FM)
    wartende = haus.gelesen(f"organisation/teams/{haus.team}/warteliste", FM)["eintraege"]
    assert [(w["stelle"], w["fall"]) for w in wartende] == [(1, zweiter)]
    auslastung = haus.gelesen("organisation/auslastung", FM, fachkraft=str(haus.fm))["fachkraefte"][0]
    assert (auslastung["plaetze"], auslastung["belegt"], auslastung["frei"]) == (1, 1, 0)


def test_listen_haben_seiten_und_einen_link_zur_naechsten(haus: Haus) -> None:
    faelle = sorted(haus.neuer_fall() for _ in range(5))
    haus.dienst.nachziehen()
    gefunden: list[str] = []
    naechste: str | None = haus.adresse("fallbestand?limit=2&sortierung=beginn")
    while naechste is not None:
        antwort = haus.client.get(naechste, headers=haus.kopf())
        assert antwort.status_code == 200
        gefunden += [zeile["fall"] for zeile in antwort.json()["eintraege"]]
        link = antwort.headers.get("link")
        assert (link is None) is (antwort.json()["weiter"] is None)
        naechste = link.partition(">")[0].removeprefix("<") if link is not None else None
    assert gefunden == faelle
    fristen = haus.gelesen("fristen", ausgang="ueberfaellig")["eintraege"]
    assert {frist["fall"] for frist in fristen} <= set(faelle)


def test_personen_werden_gefunden_ohne_lesbares_verzeichnis(haus: Haus) -> None:
    kunde = haus.neuer_kunde(
        name="Müller-Lüdenscheidt", vorname="Jürgen", kundennummer="044 D 99", geburtsdatum="1971-02-28"
    )
    haus.neuer_kunde(name="Müller", vorname="Ute")
    for frage in (
        {"name": "mueller luedenscheidt"},
        {"name": "LÜDENSCHEIDT", "vorname": "Juergen"},
        {"kundennummer": "044D99"},
        {"geburtsdatum": "1971-02-28", "name": "Müller"},
    ):
        antwort = haus.post("kunden/suche", frage)
        assert antwort.status_code == 200
        assert [treffer["id"] for treffer in antwort.json()["eintraege"]] == [kunde], frage
    assert haus.post("kunden/suche", {"name": "Mülle"}).json()["eintraege"] == [], "nur ganze Namen"
    assert haus.post("kunden/suche", {"name": "!!!", "geburtsdatum": "1971-02-28"}).json()["eintraege"] == []
    berichtigung = {"am": "2018-12-03", "name": "Schmidt", "begruendung": "Heirat"}
    haus.angenommen(f"kunden/{kunde}/korrekturen", berichtigung)
    assert haus.post("kunden/suche", {"name": "Lüdenscheidt"}).json()["eintraege"] == []
    assert [t["name"] for t in haus.post("kunden/suche", {"name": "schmidt"}).json()["eintraege"]] == ["Schmidt"]


def test_wer_unlesbar_gemacht_wurde_wird_nicht_mehr_gefunden(haus: Haus) -> None:
    kunde = UUID(haus.neuer_kunde(name="Vergessen"))
    assert haus.post("kunden/suche", {"name": "Vergessen"}).json()["eintraege"]
    haus.dienst.betrieb.log.schluessel_vernichten(kunde)
    haus.dienst.betrieb.gedaechtnis.vergiss([kunde])
    assert haus.post("kunden/suche", {"name": "Vergessen"}).json()["eintraege"] == []
    haus.dienst.suche.vergiss(kunde)
    haus.dienst.suche.neu_aufbauen()
    assert haus.post("kunden/suche", {"name": "Vergessen"}).json()["eintraege"] == []
