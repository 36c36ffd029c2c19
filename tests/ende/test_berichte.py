"""Reports over HTTP: who sees what, in which format, what is behind a figure, and how it was known earlier."""

import csv
import io
from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from openpyxl import load_workbook

from domain.vokabular import Rolle
from tests.ende.haus import ZUGANG, Haus

STAND = "2018-09-30"
SEPTEMBER = {"monat": "2018-09"}
JSON = dict[str, Any]


def uebernommen(haus: Haus) -> str:
    fall = haus.vorgemerkter_fall()
    haus.angenommen(f"faelle/{fall}/fallzugang", haus.zugang(), Rolle.FALLMANAGER)
    return fall


def werte(bericht: JSON, kennzahl: str) -> list[JSON]:
    (gefunden,) = [k for k in bericht["kennzahlen"] if k["kennzahl"] == kennzahl]
    liste: list[JSON] = gefunden["werte"]
    return liste


def zahl(bericht: JSON, kennzahl: str, ebene: str = "gesamt", kennung: str | None = None) -> Any:
    """The value of all groups together."""
    (wert,) = [
        w["wert"]
        for w in werte(bericht, kennzahl)
        if w["ebene"] == ebene and w["kennung"] == kennung and w["gruppe"] is None
    ]
    return wert


def test_ein_bericht_und_die_faelle_hinter_jeder_zahl(haus: Haus) -> None:
    faelle = sorted(uebernommen(haus) for _ in range(3))
    bericht = haus.gelesen("berichte/203", Rolle.CONTROLLING, **SEPTEMBER)
    assert (bericht["monat"], bericht["stand"], bericht["hinweise"]) == ("2018-09", STAND, [])
    assert zahl(bericht, "MI-9.2:zugaenge") == zahl(bericht, "MI-9.2:bestand") == 3
    assert zahl(bericht, "MI-9.2:zugaenge", "team", haus.team) == 3
    erste = next(k for k in bericht["kennzahlen"] if k["kennzahl"] == "MI-9.2:zugaenge")
    assert erste["fundstelle"].endswith(", Nr. 9") and erste["definition"] and erste["grad"] == "muss"
    assert (erste["von"], erste["bis"]) == ("2018-09-01", STAND)

    gefragt = {**SEPTEMBER, "kennzahl": "MI-9.2:zugaenge", "limit": 2}
    seite = haus.gelesen("berichte/203/nachweise", Rolle.CONTROLLING, **gefragt)
    zweite = haus.gelesen("berichte/203/nachweise", Rolle.CONTROLLING, **gefragt, cursor=seite["weiter"])
    alle = [*seite["eintraege"], *zweite["eintraege"]]
    assert [nachweis["fall"] for nachweis in alle] == faelle and zweite["weiter"] is None
    eintrag = haus.gelesen(f"faelle/{faelle[0]}/historie", Rolle.REVISION, art="fallzugang")["eintraege"][0]
    assert (alle[0]["nr"], alle[0]["tag"], alle[0]["fachkraft"]) == (eintrag["nr"], ZUGANG, str(haus.fm))


def test_jede_zahl_laesst_sich_oeffnen_und_hat_so_viele_nachweise(kleines_haus: Haus) -> None:
    haus = kleines_haus
    for _ in range(2):
        uebernommen(haus)
    haus.uhr.stelle(date(2019, 1, 15))
    bericht = haus.gelesen("berichte/203", Rolle.REVISION)
    for kennzahl in bericht["kennzahlen"]:
        for wert in kennzahl["werte"]:
            if wert["ebene"] == "gesamt":
                gruppe = {"gruppe": wert["gruppe"]} if wert["gruppe"] is not None else {}
                kennung = {"kennzahl": kennzahl["kennzahl"], "limit": 500}
                nachweise = haus.gelesen("berichte/203/nachweise", Rolle.REVISION, **kennung, **gruppe)
                assert len(nachweise["eintraege"]) == wert["wert"], (kennzahl["kennzahl"], wert)
    assert zahl(bericht, "MI-9.2:kontakte") == 2


def test_csv_und_xlsx_sagen_dasselbe(kleines_haus: Haus) -> None:
    haus = kleines_haus
    uebernommen(haus)
    haus.dienst.nachziehen()
    als_csv = haus.get("berichte/203", Rolle.CONTROLLING, **SEPTEMBER, format="csv")
    als_xlsx = haus.get("berichte/203", Rolle.CONTROLLING, **SEPTEMBER, format="xlsx")
    assert als_csv.headers["content-type"].startswith("text/csv")
    assert als_csv.headers["content-disposition"] == 'attachment; filename="ga-01-13-203-2018-09-30.csv"'
    zeilen = list(csv.DictReader(io.StringIO(als_csv.content.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert {z["Wert"] for z in zeilen if z["Kennzahl"] == "MI-9.2:bestand"} == {"1"}
    assert {z["Stichtag"] for z in zeilen} == {"30.09.2018"}
    kopf, *gelesene = load_workbook(io.BytesIO(als_xlsx.content))["Werte"].iter_rows(values_only=True)
    spalte = kopf.index("Wert")
    assert [str(zeile[spalte]) for zeile in gelesene] == [z["Wert"] for z in zeilen]


def test_eine_teamleitung_sieht_nur_ihre_teams(kleines_haus: Haus) -> None:
    haus = kleines_haus
    uebernommen(haus)
    fremdes = haus.neues_team("Team 2")
    fremde_tl = haus.neue_fachkraft(Rolle.TEAMLEITUNG, fremdes)
    assert zahl(haus.gelesen("berichte/203", Rolle.TEAMLEITUNG, **SEPTEMBER), "MI-9.2:zugaenge") == 1
    haus.tl, eigene = fremde_tl, haus.tl
    bericht = haus.gelesen("berichte/203", Rolle.TEAMLEITUNG, **SEPTEMBER)
    assert zahl(bericht, "MI-9.2:zugaenge") == 0
    assert {w["kennung"] for w in werte(bericht, "MI-9.2:zugaenge") if w["ebene"] == "team"} == {fremdes}
    nachweise = haus.gelesen("berichte/203/nachweise", Rolle.TEAMLEITUNG, **SEPTEMBER, kennzahl="MI-9.2:zugaenge")
    assert nachweise["eintraege"] == []
    assert haus.get("berichte/203", Rolle.TEAMLEITUNG, team=haus.team).status_code == 404
    assert haus.get("berichte/203", Rolle.TEAMLEITUNG, team=str(uuid4())).status_code == 404
    haus.tl = eigene
    assert haus.get("berichte/203", Rolle.TEAMLEITUNG, team=haus.team).status_code == 200


def test_eine_geschaeftsstelle_sind_ihre_teams(kleines_haus: Haus) -> None:
    haus = kleines_haus
    uebernommen(haus)
    nord, sued = (
        haus.angenommen("organisation/geschaeftsstellen", {"am": "2018-01-02", "name": name}, Rolle.BEREICHSLEITUNG)[
            "id"
        ]
        for name in ("Nord", "Süd")
    )
    zuordnung = {"am": "2018-01-02", "geschaeftsstelle": nord}
    haus.angenommen(f"organisation/teams/{haus.team}/geschaeftsstelle", zuordnung, Rolle.BEREICHSLEITUNG)
    bericht = haus.gelesen("berichte/203", Rolle.CONTROLLING, **SEPTEMBER, geschaeftsstelle=nord)
    assert zahl(bericht, "MI-9.2:zugaenge", "geschaeftsstelle", nord) == zahl(bericht, "MI-9.2:zugaenge") == 1
    assert haus.get("berichte/203", Rolle.CONTROLLING, geschaeftsstelle=sued).status_code == 404, "hat kein Team"
    assert haus.get("berichte/203", Rolle.CONTROLLING, geschaeftsstelle=str(uuid4())).status_code == 404


@pytest.mark.parametrize(
    "rolle", [Rolle.IFK, Rolle.FALLMANAGER, Rolle.SACHBEARBEITUNG, Rolle.DATENSCHUTZ, Rolle.TECHNIK]
)
def test_andere_lesen_keine_berichte(kleines_haus: Haus, rolle: Rolle) -> None:
    for pfad in ("berichte", "berichte/203", "berichte/203/nachweise"):
        assert kleines_haus.get(pfad, rolle).status_code == 403
    assert kleines_haus.post("berichte/203/auftraege", {"wissensstand": "2018-12-01"}, rolle).status_code == 403


def test_werte_einzelner_fachkraefte_sieht_nur_wer_sie_fuehrt(kleines_haus: Haus) -> None:
    haus = kleines_haus
    inkraft = {"am": "2018-11-01", "regelwerk": "bremen-beratung-2022", "gilt_ab": "2022-08-01"}
    haus.angenommen("regelwerke/inkraftsetzungen", inkraft, Rolle.BEREICHSLEITUNG)
    haus.uhr.stelle(date(2022, 9, 30))

    def ebenen(bericht: JSON) -> set[str]:
        return {w["ebene"] for k in bericht["kennzahlen"] for w in k["werte"] if w["kennung"] is not None}

    assert "fachkraft" in ebenen(haus.gelesen("berichte/beratungsaktivitaeten", Rolle.TEAMLEITUNG))
    verborgen = haus.gelesen("berichte/beratungsaktivitaeten", Rolle.CONTROLLING)
    assert "fachkraft" not in ebenen(verborgen)
    (wert,) = werte(verborgen, "HB-2.1")
    assert (wert["wert"], wert["fehlt_weil"]) == (None, "Werte einzelner Fachkräfte sieht, wer sie führt")


def test_was_nicht_geht_wird_gesagt(kleines_haus: Haus) -> None:
    def felder(pfad: str, **parameter: str) -> list[str]:
        antwort = kleines_haus.get(pfad, Rolle.CONTROLLING, **parameter)
        assert antwort.status_code == 422, antwort.text
        return [feld["feld"] for feld in antwort.json()["felder"]]

    assert felder("berichte/203", monat="2019-01") == ["monat"]
    assert felder("berichte/203", monat="2018-13") == ["monat"]
    assert felder("berichte/203", monat="0000-01") == ["monat"]
    assert felder("berichte/203", monat="2018-09", stand="2018-10-01") == ["stand"]
    assert felder("berichte/203", format="pdf") == ["format"]
    assert felder("berichte/203/nachweise") == ["kennzahl"]
    assert felder("berichte/203/nachweise", kennzahl="HB-6.3") == ["kennzahl"]
    assert kleines_haus.get("berichte/unbekannt", Rolle.CONTROLLING).status_code == 404
    assert kleines_haus.get("berichte/unbekannt/nachweise", Rolle.CONTROLLING, kennzahl="X-1").status_code == 404


def test_einen_bericht_den_das_regelwerk_nicht_kennt_gibt_es_leer_und_mit_hinweis(kleines_haus: Haus) -> None:
    bekannte = kleines_haus.gelesen("berichte", Rolle.REVISION)["eintraege"]
    assert [eintrag["bericht"] for eintrag in bekannte] == ["203"]
    bericht = kleines_haus.gelesen("berichte/kennzahlen", Rolle.REVISION)
    assert bericht["kennzahlen"] == [] and "keine Kennzahl" in bericht["hinweise"][0]
    vorher = kleines_haus.gelesen("berichte/203", Rolle.REVISION, monat="2016-07")
    assert vorher["kennzahlen"] == [] and "keine örtliche Regelung" in vorher["hinweise"][0]


def test_nach_frueherem_wissensstand_ist_es_wie_es_damals_bekannt_war(haus: Haus) -> None:
    fall = haus.vorgemerkter_fall()
    damals = haus.jetzige_position()
    haus.angenommen(f"faelle/{fall}/fallzugang", haus.zugang(), Rolle.FALLMANAGER)
    jetzt = haus.gelesen("berichte/203", Rolle.CONTROLLING, **SEPTEMBER)
    assert zahl(jetzt, "MI-9.2:zugaenge") == 1

    auftrag = {"wissensstand": damals, **SEPTEMBER}
    antwort = haus.post("berichte/203/auftraege", auftrag, Rolle.CONTROLLING)
    assert antwort.status_code == 202
    ort = antwort.headers["location"].removeprefix(haus.adresse(""))
    kennung = haus.fertiger_auftrag(Rolle.CONTROLLING, **SEPTEMBER)
    stand = haus.gelesen(ort, Rolle.CONTROLLING)
    assert (stand["zustand"], stand["fertig"], stand["gesamt"]) == ("fertig", 1, 1)
    frueher = haus.gelesen(stand["ergebnis"].removeprefix(haus.adresse("")), Rolle.CONTROLLING)
    assert zahl(frueher, "MI-9.2:zugaenge") == 0
    # What is known now, replayed, is what the views say.
    assert haus.gelesen(f"berichte/auftraege/{kennung}/ergebnis", Rolle.CONTROLLING) == jetzt
    assert haus.get(ort, Rolle.REVISION).status_code == 404, "gehört jemand anderem"
    assert haus.get(f"berichte/auftraege/{uuid4()}", Rolle.CONTROLLING).status_code == 404
    fremd = haus.post("berichte/203/auftraege", {"wissensstand": "fremd.7"}, Rolle.CONTROLLING)
    assert fremd.status_code == 400
