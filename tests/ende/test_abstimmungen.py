"""Others are asked before a decision, over HTTP: from the work list of the Teamleitung to the Verlängerung that rests on it."""

from typing import Any

from domain.vokabular import Rolle
from tests.ende.haus import BEGINN, VORMERKUNG, Haus

FM, TL, IFK, BL = Rolle.FALLMANAGER, Rolle.TEAMLEITUNG, Rolle.IFK, Rolle.BEREICHSLEITUNG
ERBETEN, BEANTWORTET, VERLAENGERT = "2018-11-05", "2018-11-08", "2018-11-12"
VOR_DEM_ENDE = "2020-09-18"
"""The maximum of the stay ends two days later."""
BITTE = {
    "am": ERBETEN,
    "art": "ruecksprache",
    "vorgang": "verlaengerung_bewilligt",
    "anliegen": "Die Ausbildung beginnt erst im Herbst danach.",
}
VERLAENGERUNG = {"am": VERLAENGERT, "monate": 6, "begruendung": "Ausbildung steht bevor"}


def im_fallmanagement(haus: Haus) -> str:
    fall = haus.vorgemerkter_fall()
    haus.angenommen(f"faelle/{fall}/fallzugang", haus.zugang(), FM)
    return fall


def ruecksprachen(haus: Haus, rolle: Rolle = TL, **parameter: Any) -> list[dict[str, Any]]:
    eintraege = haus.gelesen("arbeitsvorrat", rolle, limit=500, **parameter)["eintraege"]
    return [eintrag for eintrag in eintraege if eintrag["stufe"] == "ruecksprache"]


def test_gefragt_im_vorrat_gefunden_beantwortet_und_verlaengert(kleines_haus: Haus) -> None:
    haus = kleines_haus
    fall, anderer = im_fallmanagement(haus), im_fallmanagement(haus)
    abstimmung = haus.angenommen(f"faelle/{fall}/abstimmungen", BITTE, FM)["abstimmung"]
    (frage,) = ruecksprachen(haus, team=haus.team)
    assert (frage["art"], frage["kennung"], frage["fall"]) == ("ruecksprache", abstimmung, fall)
    assert (frage["erbeten_von"], frage["seit"], frage["vorgang"]) == (str(haus.fm), ERBETEN, "verlaengerung_bewilligt")
    assert (frage["regel"], frage["grad"], frage["funktion"]) == ("MI-3.4.5a", "muss", "teamleitung")
    assert "Nr. 3.4" in frage["fundstelle"] and frage["aufgabe"] == "Rücksprache erbeten: Verlängerung"
    assert ruecksprachen(haus) == [frage], "auch wer die eigene Arbeit ansieht"
    assert ruecksprachen(haus, FM) == [], "wer fragt, sieht bei sich nichts Neues"
    assert ruecksprachen(haus, stand="2018-11-04", team=haus.team) == []
    for limit in (1, 2, 500):
        kurz_davor = _seitenweise(haus, limit, team=haus.team, stand=VOR_DEM_ENDE)
        assert [(z["fall"], z["erbeten_von"] is not None) for z in kurz_davor] == [(fall, True), (anderer, False)], (
            limit
        )

    pfad = f"faelle/{fall}/abstimmungen/{abstimmung}/antwort"
    for rolle, status in ((IFK, 422), (FM, 409)):
        vorher = haus.spitze()
        antwort = haus.post(pfad, {"am": BEANTWORTET, "ergebnis": "erfolgt"}, rolle)
        assert (antwort.status_code, haus.spitze()) == (status, vorher), antwort.text
    haus.angenommen(pfad, {"am": BEANTWORTET, "ergebnis": "erfolgt", "vermerk": "Einmal geht das."}, TL)
    assert ruecksprachen(haus, team=haus.team) == []
    assert [z["fall"] for z in ruecksprachen(haus, team=haus.team, stand=VOR_DEM_ENDE)] == [anderer], "sie ist gehalten"

    nummern = haus.angenommen(f"faelle/{fall}/verlaengerungen", VERLAENGERUNG, FM)["eintraege"]
    historie = haus.gelesen(f"faelle/{fall}/historie", limit=500)["eintraege"]
    satz = next(zeile["satz"] for zeile in historie if zeile["nr"] == nummern[0])
    assert f"Rücksprache mit der Teamleitung (Fachkraft {haus.tl}) am 08.11.2018." in satz
    (zeile,) = haus.gelesen(f"faelle/{fall}/abstimmungen")["eintraege"]
    assert (zeile["stand"], zeile["ergebnis"], zeile["beantwortet_von"]) == ("entschieden", "erfolgt", str(haus.tl))
    assert zeile["beantwortet_am"] == zeile["geschlossen_am"] == BEANTWORTET and "anliegen" not in zeile


def _seitenweise(haus: Haus, limit: int, **parameter: Any) -> list[dict[str, Any]]:
    alle: list[dict[str, Any]] = []
    cursor: dict[str, str] = {}
    while True:
        seite = haus.gelesen("arbeitsvorrat", TL, limit=limit, **parameter, **cursor)
        alle += seite["eintraege"]
        if seite["weiter"] is None:
            return [eintrag for eintrag in alle if eintrag["stufe"] == "ruecksprache"]
        cursor = {"cursor": seite["weiter"]}


def test_wo_ruecksprache_verlangt_ist_bittet_niemand_um_zustimmung(kleines_haus: Haus) -> None:
    haus = kleines_haus
    fall = im_fallmanagement(haus)
    vorher = haus.spitze()
    antwort = haus.post(f"faelle/{fall}/abstimmungen", {**BITTE, "art": "zustimmung"}, FM)
    assert antwort.status_code == 409 and antwort.headers["content-type"] == "application/problem+json"
    (verstoss,) = antwort.json()["verstoesse"]
    assert (verstoss["regel"], verstoss["abhilfe"]) == ("MI-3.4.5a", "Rücksprache mit der Teamleitung")
    for koerper in ({**BITTE, "vorgang": "kontakt"}, {**BITTE, "anliegen": ""}, {**BITTE, "anliegen": "x" * 10_001}):
        assert haus.post(f"faelle/{fall}/abstimmungen", koerper, FM).status_code == 422
    assert haus.post(f"faelle/{fall}/abstimmungen", BITTE, Rolle.CONTROLLING).status_code == 403
    assert haus.spitze() == vorher


def test_texte_liest_nur_wer_darf_und_was_man_damals_wusste_bleibt_lesbar(kleines_haus: Haus) -> None:
    haus = kleines_haus
    fall = im_fallmanagement(haus)
    gestellt = haus.angenommen(f"faelle/{fall}/abstimmungen", BITTE, FM)
    pfad = f"faelle/{fall}/abstimmungen"
    haus.angenommen(f"{pfad}/{gestellt['abstimmung']}/rueckzug", {"am": BEANTWORTET, "vermerk": "geklärt"}, FM)
    assert haus.post(f"{pfad}/{fall}/rueckzug", {"am": BEANTWORTET}, FM).status_code == 404
    (jetzt,) = haus.gelesen(pfad, TL, texte="true")["eintraege"]
    assert (jetzt["stand"], jetzt["anliegen"]) == ("zurueckgezogen", BITTE["anliegen"])
    assert haus.get(pfad, Rolle.CONTROLLING, texte="true").status_code == 403
    (damals,) = haus.gelesen(pfad, wissensstand=gestellt["x_position"])["eintraege"]
    assert (damals["stand"], damals["geschlossen_am"]) == ("offen", None)
    assert haus.gelesen(pfad, stand="2018-11-04")["eintraege"] == []
    assert BITTE["anliegen"] not in str(haus.gelesen("arbeitsvorrat", TL, team=haus.team, stand=ERBETEN))


def test_die_absprache_vor_der_vormerkung_steht_beim_fallmanagement_des_teams(kleines_haus: Haus) -> None:
    haus = kleines_haus
    fall = haus.neuer_fall()
    bitte = {"am": BEGINN, "art": "absprache", "vorgang": "vormerkung", "anliegen": "Drei Handlungsbedarfe."}
    abstimmung = haus.angenommen(f"faelle/{fall}/abstimmungen", bitte, IFK)["abstimmung"]
    for rolle, gesehen in ((FM, 1), (IFK, 0)):
        assert [z["art"] for z in ruecksprachen(haus, rolle)] == ["absprache"] * gesehen, rolle
    haus.angenommen(f"faelle/{fall}/abstimmungen/{abstimmung}/antwort", {"am": BEGINN, "ergebnis": "erfolgt"}, FM)
    haus.angenommen(f"faelle/{fall}/profile", {"am": BEGINN, "profillage": "stabilisierungsprofil"})
    for bereich in ("rahmenbedingungen", "rahmenbedingungen", "leistungsfaehigkeit"):
        haus.angenommen(f"faelle/{fall}/hemmnisse", {"am": BEGINN, "bereich": bereich})
    haus.angenommen(f"faelle/{fall}/vormerkungen", {**haus.vormerkung(), "am": VORMERKUNG, "abstimmungen": []})
