"""Who stands in for whom, who has left, and whose cases go to others: as it is seen over HTTP."""

from datetime import date
from uuid import UUID, uuid4

import pytest

from domain.vokabular import Rolle
from tests.ende.haus import JSON, Haus

FM, TL = Rolle.FALLMANAGER, Rolle.TEAMLEITUNG


def kollegin(haus: Haus) -> UUID:
    """In another team, whose cases she does not see."""
    return haus.neue_fachkraft(FM, haus.neues_team("Team 2"))


def status(haus: Haus, pfad: str, wer: UUID, koerper: JSON | None = None, rolle: Rolle = FM) -> int:
    kopf = haus.kopf(rolle, wer)
    adresse = haus.adresse(pfad)
    antwort = haus.client.get(adresse, headers=kopf) if koerper is None else None
    antwort = antwort or haus.client.post(adresse, json=koerper, headers=kopf)
    return antwort.status_code


def vertrete(haus: Haus, vertreterin: UUID, von: str, bis: str) -> None:
    vertretung = {"am": "2018-12-03", "vertreter": str(vertreterin), "von": von, "bis": bis}
    haus.angenommen(f"organisation/fachkraefte/{haus.fm}/vertretungen", vertretung, TL)


def test_vom_ersten_bis_zum_letzten_tag_sieht_und_tut_die_vertretung_was_die_vertretene_saehe_und_taete(
    haus: Haus,
) -> None:
    vertreterin = kollegin(haus)
    fall = haus.neuer_fall(fachkraft=str(haus.fm), funktion="fallmanagement")
    vertrete(haus, vertreterin, "2018-12-10", "2018-12-14")
    for tag, sichtbar in ((9, 404), (10, 200), (14, 200), (15, 404)):
        haus.uhr.stelle(date(2018, 12, tag))
        assert status(haus, f"faelle/{fall}", vertreterin) == sichtbar, tag
        kontakt = {"am": f"2018-12-{tag:02}", "form": "telefon", "qualifiziert": True, "vermerk": "in Vertretung"}
        assert status(haus, f"faelle/{fall}/kontakte", vertreterin, kontakt) == (201 if sichtbar == 200 else 404), tag
    haus.uhr.stelle(date(2018, 12, 14))
    historie = haus.gelesen(f"faelle/{fall}/historie", FM)["eintraege"]
    assert [(e["durch"], e["vertritt"]) for e in historie if e["art"] == "kontakt"] == [
        (str(vertreterin), str(haus.fm))
    ] * 2
    eintraege = haus.gelesen("organisation/vertretungen", FM, stand="2018-12-14")["eintraege"]
    assert [(v["fachkraft"], v["vertreter"]) for v in eintraege] == [(str(haus.fm), str(vertreterin))]
    assert haus.gelesen("organisation/vertretungen", FM, stand="2018-12-15")["eintraege"] == []


def test_im_eigenen_fall_handelt_niemand_fuer_andere(haus: Haus) -> None:
    vertreterin = kollegin(haus)
    fall = haus.neuer_fall(fachkraft=str(vertreterin), funktion="fallmanagement")
    vertrete(haus, vertreterin, "2018-12-03", "2018-12-14")
    kontakt = {"am": "2018-12-03", "form": "telefon", "qualifiziert": True, "vermerk": "eigener Fall"}
    assert status(haus, f"faelle/{fall}/kontakte", vertreterin, kontakt) == 201
    historie = haus.gelesen(f"faelle/{fall}/historie", Rolle.BEREICHSLEITUNG)["eintraege"]
    assert {e["vertritt"] for e in historie} == {None}


def test_wer_ausgeschieden_ist_sieht_nichts_mehr_bekommt_keinen_fall_und_steht_in_keiner_liste(haus: Haus) -> None:
    fall = haus.neuer_fall(fachkraft=str(haus.fm), funktion="fallmanagement")
    weg = {"am": "2018-12-03", "gilt_ab": "2018-12-10"}
    haus.angenommen(f"organisation/fachkraefte/{haus.fm}/ausscheiden", weg, TL)
    haus.uhr.stelle(date(2018, 12, 9))
    assert status(haus, f"faelle/{fall}", haus.fm) == 200
    assert str(haus.fm) in haus.get("organisation/fachkraefte", TL).text
    haus.uhr.stelle(date(2018, 12, 10))
    assert status(haus, f"faelle/{fall}", haus.fm) == 404
    assert status(haus, "organisation/teams", haus.fm) == 403
    assert str(haus.fm) not in haus.get("organisation/fachkraefte", TL).text
    uebertragung = {"am": "2018-12-10", "fachkraft": str(haus.fm), "funktion": "fallmanagement", "begruendung": "Umzug"}
    spitze = haus.spitze()
    anderer = haus.neuer_fall()
    antwort = haus.post(f"faelle/{anderer}/zustaendigkeit", uebertragung, TL)
    assert (antwort.status_code, antwort.json()["felder"][0]["feld"]) == (422, "fachkraft")
    assert haus.spitze() > spitze and haus.get(f"faelle/{anderer}", TL).json()["version"] == 1
    # What was theirs is still found, by whoever leads the team, and their places are none.
    assert fall in haus.gelesen("fallbestand", TL)["eintraege"][0]["fall"] or fall in haus.get("fallbestand", TL).text
    (person,) = (
        p for p in haus.gelesen("organisation/auslastung", TL)["fachkraefte"] if p["fachkraft"] == str(haus.fm)
    )
    assert (person["faelle"], person["plaetze"]) == (1, 0)


def test_die_leitung_laesst_sich_eine_verteilung_vorschlagen_und_sieht_wie_weit_die_uebergabe_ist(haus: Haus) -> None:
    geht, eine = haus.neue_fachkraft(Rolle.IFK), haus.neue_fachkraft(Rolle.IFK)
    faelle = {haus.neuer_fall(fachkraft=str(geht)) for _ in range(4)}
    haus.dienst.nachziehen()
    vorschlag = haus.gelesen(f"organisation/fachkraefte/{geht}/uebergabevorschlag", TL)["eintraege"]
    assert {zeile["fall"] for zeile in vorschlag} == faelle
    assert sorted(zeile["an"] for zeile in vorschlag) == sorted([str(haus.ifk)] * 2 + [str(eine)] * 2)
    wunsch = {"am": "2018-12-03", "faelle": vorschlag, "begruendung": "Ruhestand"}
    pfad = f"organisation/fachkraefte/{geht}/uebergaben"
    erste = haus.post(pfad, wunsch, TL, Idempotency_Key="ruhestand")
    wieder = haus.post(pfad, wunsch, TL, Idempotency_Key="ruhestand")
    assert (erste.status_code, wieder.status_code) == (201, 201) and erste.json() == wieder.json()
    ort = erste.headers["location"].removeprefix(haus.adresse(""))
    bericht = haus.gelesen(ort, TL)
    assert {k: bericht[k] for k in ("faelle", "uebergeben", "ueberholt", "offen")} == {
        "faelle": 4,
        "uebergeben": 4,
        "ueberholt": 0,
        "offen": 0,
    }
    assert {e["fall"]: e["an"] for e in bericht["eintraege"]} == {z["fall"]: z["an"] for z in vorschlag}
    for zeile in vorschlag:
        protokoll = haus.get(f"faelle/{zeile['fall']}/dokumente/uebergabeprotokoll", TL)
        assert protokoll.status_code == 200 and str(geht) in protokoll.text and zeile["an"] in protokoll.text


def test_was_es_nicht_gibt_oder_ausser_reichweite_liegt_ist_nicht_da(haus: Haus) -> None:
    fremd = haus.neue_fachkraft(Rolle.IFK, haus.neues_team("Team 2"))
    fall = haus.neuer_fall(fachkraft=str(fremd))
    wunsch = {"am": "2018-12-03", "faelle": [{"fall": fall, "an": str(haus.ifk)}]}
    assert haus.post(f"organisation/fachkraefte/{fremd}/uebergaben", wunsch, TL).status_code == 404
    assert haus.get(f"organisation/uebergaben/{uuid4()}", TL).status_code == 404
    angeordnet = haus.angenommen(f"organisation/fachkraefte/{fremd}/uebergaben", wunsch, Rolle.BEREICHSLEITUNG)
    assert haus.get(f"organisation/uebergaben/{angeordnet['id']}", TL).status_code == 404
    assert haus.get(f"organisation/uebergaben/{angeordnet['id']}", Rolle.BEREICHSLEITUNG).status_code == 200


@pytest.mark.parametrize("werk", ["ga-01-13", "ilm-kreis-14-2017"])
def test_ein_wechsel_der_zustaendigkeit_beendet_keinen_aufenthalt_und_steht_im_protokoll(
    kleines_haus: Haus, werk: str
) -> None:
    haus = kleines_haus
    fall, neue = haus.vorgemerkter_fall(), haus.neue_fachkraft(FM)
    haus.angenommen(f"faelle/{fall}/fallzugang", haus.zugang(), FM)
    if werk != "ga-01-13":
        inkraft = {"am": "2018-09-21", "regelwerk": werk, "gilt_ab": "2018-09-21"}
        haus.angenommen("regelwerke/inkraftsetzungen", inkraft, Rolle.BEREICHSLEITUNG)
    vorher = haus.gelesen(f"faelle/{fall}", FM)
    fristen = haus.gelesen(f"faelle/{fall}/fristen", FM)["eintraege"]
    wechsel = {
        "am": "2018-10-01",
        "fachkraft": str(neue),
        "funktion": "fallmanagement",
        "begruendung": "Die Kollegin geht in Elternzeit.",
        "dokumente": ["uebergabeprotokoll"],
    }
    haus.angenommen(f"faelle/{fall}/zustaendigkeit", wechsel, TL)
    nachher = haus.gelesen(f"faelle/{fall}", FM)
    assert nachher["zustaendig"]["fachkraft"] == str(neue) != vorher["zustaendig"]["fachkraft"]
    assert nachher["aufenthalte"] == vorher["aufenthalte"] != []
    assert {f["frist"] for f in fristen} <= {
        f["frist"] for f in haus.gelesen(f"faelle/{fall}/fristen", FM)["eintraege"]
    }
    protokoll = haus.get(f"faelle/{fall}/dokumente/uebergabeprotokoll", TL)
    assert protokoll.status_code == 200
    assert str(haus.fm) in protokoll.text and str(neue) in protokoll.text and "Elternzeit" in protokoll.text
