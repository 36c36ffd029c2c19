"""Who could take a case, whom a case does not fit, and who is next for a free place: as it is seen over HTTP."""

from uuid import UUID

from domain.vokabular import Rolle
from tests.ende.haus import JSON, Haus

BL, FM, TL = Rolle.BEREICHSLEITUNG, Rolle.FALLMANAGER, Rolle.TEAMLEITUNG
AM = "2018-08-01"


def uckermark(haus: Haus) -> None:
    inkraft = {"am": "2018-01-02", "regelwerk": "uckermark", "gilt_ab": "2018-01-02"}
    haus.angenommen("regelwerke/inkraftsetzungen", inkraft, BL)


def fall(haus: Haus, geboren: str, funktion: str, fachkraft: UUID, **merkmale: str) -> str:
    kunde = haus.neuer_kunde(geburtsdatum=geboren)
    anlage = {"am": AM, "kunde": kunde, "fachkraft": str(fachkraft), "funktion": funktion}
    kennung = str(haus.angenommen("faelle", anlage)["id"])
    for merkmal, wert in merkmale.items():
        haus.angenommen(f"faelle/{kennung}/merkmale", {"am": AM, "merkmal": merkmal, "wert": wert})
    return kennung


def schwerpunkte(haus: Haus, wer: UUID, *welche: str, ab: str = AM) -> None:
    aenderung = {"am": ab, "schwerpunkte": list(welche)}
    haus.angenommen(f"organisation/fachkraefte/{wer}/schwerpunkte", aenderung, BL)


def unpassende(haus: Haus, stand: str, rolle: Rolle = TL) -> dict[str, str]:
    gefunden: dict[str, str] = {}
    parameter: JSON = {"stand": stand, "limit": 1}
    while True:
        seite = haus.gelesen("organisation/unpassende", rolle, **parameter)
        gefunden |= {zeile["fall"]: zeile["regel"] for zeile in seite["eintraege"]}
        if seite["weiter"] is None:
            return gefunden
        parameter["cursor"] = seite["weiter"]


def test_unpassend_ist_wo_funktion_oder_schwerpunkt_dem_fall_widersprechen(haus: Haus) -> None:
    uckermark(haus)
    nah, fern = "fallmanagement_arbeitsmarktnah", "fallmanagement_arbeitsmarktfern"
    fall(haus, "1980-05-05", nah, haus.fm, kundenkategorie="a")
    b_kunde = fall(haus, "1980-05-05", nah, haus.fm, kundenkategorie="b")
    jung = fall(haus, "1993-12-04", fern, haus.fm)
    selbstaendig = fall(haus, "1980-05-05", fern, haus.fm, personengruppe="selbstaendige")
    andere = haus.neue_fachkraft(FM)
    fremd = fall(haus, "1980-05-05", nah, andere, kundenkategorie="b")
    wechsel = {"am": AM, "team": haus.neues_team("Team 2")}
    haus.angenommen(f"organisation/fachkraefte/{andere}/team", wechsel, BL)
    erwartet = {b_kunde: "UM-3.10a", jung: "UM-3.11", selbstaendig: "UM-2.4"}
    assert unpassende(haus, "2018-12-03") == erwartet
    assert unpassende(haus, "2018-12-03", BL) == {**erwartet, fremd: "UM-3.10a"}
    # From the 25th birthday on the Fallmanagement for adults is right.
    assert unpassende(haus, "2018-12-04") == {b_kunde: "UM-3.10a", selbstaendig: "UM-2.4"}
    schwerpunkte(haus, haus.fm, "selbstaendige", ab="2018-11-01")
    assert selbstaendig in unpassende(haus, "2018-10-31")
    assert selbstaendig not in unpassende(haus, "2018-11-01")


def test_vorgeschlagen_wird_zuerst_wer_passt_und_keiner_der_nicht_da_ist(haus: Haus) -> None:
    uckermark(haus)
    ohne, mit, weg = (haus.neue_fachkraft(FM) for _ in range(3))
    schwerpunkte(haus, ohne, "arbeitsmarktfern")
    schwerpunkte(haus, mit, "arbeitsmarktfern", "selbstaendige")
    schwerpunkte(haus, weg, "arbeitsmarktfern", "selbstaendige")
    haus.angenommen(f"organisation/fachkraefte/{weg}/ausscheiden", {"am": "2018-08-01", "gilt_ab": "2018-09-01"}, BL)
    haus.neue_fachkraft(FM, haus.neues_team("Team 2"))
    kennung = fall(haus, "1980-05-05", "fallmanagement_arbeitsmarktfern", haus.fm, personengruppe="selbstaendige")
    gefunden = haus.gelesen(f"faelle/{kennung}/zustaendigkeitsvorschlaege", TL)["eintraege"]
    assert [(z["fachkraft"], z["passt"], z["gegen"]) for z in gefunden] == [
        (str(mit), True, []),
        (str(ohne), False, ["UM-2.4"]),
    ]
    jung = fall(haus, "1999-05-05", "fallmanagement_u25", haus.fm)
    schwerpunkte(haus, ohne, "u25", ab="2018-08-02")
    gefunden = haus.gelesen(f"faelle/{jung}/zustaendigkeitsvorschlaege", TL)["eintraege"]
    assert {(z["fachkraft"], z["funktion"], z["passt"]) for z in gefunden} == {
        (str(ohne), "fallmanagement_u25", True),
        (str(mit), "fallmanagement_arbeitsmarktfern", False),
    }


def test_fuer_freie_plaetze_wird_vorgeschlagen_wer_am_laengsten_wartet_und_niemand_aufgenommen(haus: Haus) -> None:
    wartende = [haus.vorgemerkter_fall() for _ in range(3)]
    for n, kennung in enumerate(wartende):
        warten = {"am": "2018-09-04", "team": haus.team, "begruendung": f"kein Platz, {n}"}
        haus.angenommen(f"faelle/{kennung}/warteliste", warten, FM)
    liste = f"organisation/teams/{haus.team}/warteliste"
    gruende = [z["begruendung"] for z in haus.gelesen(liste, FM, gruende="true")["eintraege"]]
    assert gruende == ["kein Platz, 0", "kein Platz, 1", "kein Platz, 2"]
    assert "kein Platz" not in haus.get(liste, FM).text
    assert "kein Platz" not in haus.get(liste, Rolle.CONTROLLING, gruende="true").text
    # 75 places, of which one is left to 0.014 of full time, and none to the other.
    kraft = {"am": "2018-09-05", "anteil": 0.027}
    haus.angenommen(f"organisation/fachkraefte/{haus.fm}/anteil", kraft, BL)
    spitze = haus.spitze()
    pfad = f"organisation/teams/{haus.team}/platzvorschlaege"
    vorschlaege = haus.gelesen(pfad, FM)["eintraege"]
    assert [(v["fachkraft"], v["fall"], v["stelle"], v["seit"], v["begruendung"]) for v in vorschlaege] == [
        (str(haus.fm), wartende[0], 1, "2018-09-04", "kein Platz, 0"),
        (str(haus.fm), wartende[1], 2, "2018-09-04", "kein Platz, 1"),
    ]
    assert {(v["frei"], v["regel"], v["reihenfolge"]) for v in vorschlaege} == {(2, "MI-4.1", "MI-3.1.7")}
    assert haus.spitze() == spitze
    haus.angenommen(f"faelle/{wartende[0]}/fallzugang", haus.zugang(), FM)
    (naechster,) = haus.gelesen(pfad, FM)["eintraege"]
    assert (naechster["fall"], naechster["stelle"], naechster["frei"]) == (wartende[1], 1, 1)
    haus.angenommen(f"faelle/{wartende[1]}/fallzugang", haus.zugang(), FM)
    assert haus.gelesen(pfad, FM)["eintraege"] == []


def test_wartet_niemand_so_wird_der_freie_platz_ohne_fall_genannt(kleines_haus: Haus) -> None:
    haus = kleines_haus
    (frei,) = haus.gelesen(f"organisation/teams/{haus.team}/platzvorschlaege", FM)["eintraege"]
    assert (frei["fachkraft"], frei["frei"], frei["fall"], frei["begruendung"]) == (str(haus.fm), 75, None, None)


def test_eine_aenderung_die_vor_ihrem_tag_gelten_soll_wird_abgelehnt_und_nicht_gespeichert(haus: Haus) -> None:
    vorher = haus.spitze()
    for pfad, inhalt in (
        (f"organisation/fachkraefte/{haus.fm}/anteil", {"anteil": 0.5}),
        (f"organisation/fachkraefte/{haus.fm}/team", {"team": haus.team}),
        (f"organisation/fachkraefte/{haus.fm}/ausscheiden", {}),
    ):
        antwort = haus.post(pfad, {"am": AM, "gilt_ab": "2018-07-31", **inhalt}, BL)
        assert antwort.status_code == 422 and "gilt_ab liegt vor am" in antwort.text, pfad
    assert haus.spitze() == vorher
    haus.angenommen(f"organisation/fachkraefte/{haus.fm}/anteil", {"am": AM, "gilt_ab": AM, "anteil": 0.5}, BL)
