"""The work list: what comes first, by which rule, page by page, and whose it is."""

from datetime import date, timedelta
from typing import Any

from domain.vokabular import Rolle
from tests.ende.haus import ZUGANG, Haus

FM, TL, BL = Rolle.FALLMANAGER, Rolle.TEAMLEITUNG, Rolle.BEREICHSLEITUNG
STUFEN = ["ueberfaellig", "diese_woche", "entscheidung", "ruecksprache", "aufgabe"]


def vorrat(haus: Haus, rolle: Rolle, **parameter: Any) -> list[dict[str, Any]]:
    eintraege: list[dict[str, Any]] = haus.gelesen("arbeitsvorrat", rolle, limit=500, **parameter)["eintraege"]
    return eintraege


def test_das_dringendste_zuerst_jedes_mit_regel_und_fundstelle_und_seitenweise_dasselbe(kleines_haus: Haus) -> None:
    haus = kleines_haus
    im_fallmanagement = haus.vorgemerkter_fall()
    haus.angenommen(f"faelle/{im_fallmanagement}/fallzugang", haus.zugang(), FM)
    vorgemerkt = haus.vorgemerkter_fall()
    haus.neuer_fall()
    for stand in (ZUGANG, "2018-10-01", "2018-11-19", "2018-12-03"):
        for rolle, parameter in ((FM, {}), (TL, {"team": haus.team}), (Rolle.IFK, {})):
            ganze = vorrat(haus, rolle, stand=stand, **parameter)
            assert [z["stufe"] for z in ganze] == sorted((z["stufe"] for z in ganze), key=STUFEN.index)
            for stufe in STUFEN[:3]:
                tage = [z["faellig_am"] or z["seit"] for z in ganze if z["stufe"] == stufe and z["art"] != "vormerkung"]
                assert tage == sorted(tage), (stand, stufe)
            assert all(z["regel"] and z["fundstelle"] for z in ganze if z["art"] != "vormerkung")
            seiten: list[dict[str, Any]] = []
            cursor: dict[str, str] = {}
            while True:
                seite = haus.gelesen("arbeitsvorrat", rolle, limit=2, stand=stand, **parameter, **cursor)
                seiten += seite["eintraege"]
                if seite["weiter"] is None:
                    break
                cursor = {"cursor": seite["weiter"]}
            assert seiten == ganze
    (wartet,) = (z for z in vorrat(haus, FM, stand="2018-09-25") if z["art"] == "vormerkung")
    assert (wartet["fall"], wartet["seit"], wartet["stufe"]) == (vorgemerkt, "2018-09-03", "entscheidung")
    assert (wartet["regel"], wartet["faellig_am"]) == ("MI-3.1.5", "2018-10-01")
    assert not [z for z in vorrat(haus, Rolle.IFK, stand="2018-09-25") if z["art"] == "vormerkung"], (
        "sie entscheidet nicht"
    )


def test_der_sonntag_gehoert_zur_woche_und_der_montag_nicht(kleines_haus: Haus) -> None:
    haus = kleines_haus
    fall = haus.vorgemerkter_fall()
    haus.angenommen(f"faelle/{fall}/fallzugang", haus.zugang(), FM)
    fristen = haus.gelesen(f"faelle/{fall}/fristen", stand="2018-10-15")["eintraege"]
    faellige = {
        f["frist"]: f["faellig_am"] for f in fristen if f["faellig_am"] and f["ausgang"] in ("offen", "bald_faellig")
    }
    assert faellige
    for frist, faellig in faellige.items():
        montag = date.fromisoformat(faellig) - timedelta(days=date.fromisoformat(faellig).weekday())
        for tag, stufe in ((montag, "diese_woche"), (montag - timedelta(days=1), None)):
            if tag < date(2018, 10, 15):
                continue
            gefunden = [z["stufe"] for z in vorrat(haus, FM, stand=tag.isoformat()) if z["kennung"] == frist]
            assert gefunden == ([stufe] if stufe else []), (faellig, tag)


def test_die_teamleitung_sieht_auch_was_das_amt_schuldet_und_wozu_sie_gehoert_werden_muss(kleines_haus: Haus) -> None:
    haus = kleines_haus
    fall = haus.vorgemerkter_fall()
    haus.angenommen(f"faelle/{fall}/fallzugang", haus.zugang(), FM)
    des_teams = vorrat(haus, TL, team=haus.team)
    assert {"MI-6.1", "MI-9.1"} <= {z["regel"] for z in des_teams if z["art"] == "amtsfrist"}
    assert not [z for z in vorrat(haus, FM) if z["art"] == "amtsfrist"]
    (gefragt,) = (z for z in vorrat(haus, TL, team=haus.team, stand="2020-09-18") if z["stufe"] == "ruecksprache")
    assert (gefragt["art"], gefragt["fall"], gefragt["regel"]) == ("ruecksprache", fall, "MI-3.4.5")
    assert not [z for z in vorrat(haus, TL, team=haus.team, stand="2020-09-12") if z["stufe"] == "ruecksprache"]
    lage = haus.gelesen("arbeitsvorrat/lage", TL, team=haus.team)
    assert lage["teams"][0]["laufend"] == 1 and lage["teams"][0]["warteliste"] == 0
    assert lage["amtsfristen"]["ueberfaellig"] == 1 and sum(lage["fristen"].values()) > 0


def test_wessen_arbeit_niemand_sehen_darf_gibt_es_nicht(kleines_haus: Haus) -> None:
    haus = kleines_haus
    zweites = haus.neues_team("Team 2")
    fremde = haus.neue_fachkraft(FM, zweites)
    haus.dienst.nachziehen()
    for parameter in ({"team": zweites}, {"fachkraft": str(fremde)}):
        assert haus.get("arbeitsvorrat", TL, **parameter).status_code == 404, parameter
        assert haus.get("arbeitsvorrat", BL, **parameter).status_code == 200, parameter
    fall = haus.vorgemerkter_fall()
    assert fall in {z["fall"] for z in vorrat(haus, BL)}, "wer alles sieht, sieht alle Arbeit"
    assert fall not in {z["fall"] for z in vorrat(haus, BL, team=zweites)}
    assert haus.get("arbeitsvorrat/lage", TL).status_code == 422, "die eigene Arbeit ist keine Lage eines Teams"
    assert haus.get("arbeitsvorrat", TL, team=haus.team, fachkraft=str(haus.fm)).status_code == 422


def test_eigene_wiedervorlagen_und_termine_stehen_an_ihrem_tag_zwischen_den_fristen(kleines_haus: Haus) -> None:
    haus = kleines_haus
    fall = haus.vorgemerkter_fall()
    haus.angenommen(f"faelle/{fall}/fallzugang", haus.zugang(), FM)
    for tag in ("2018-12-02", "2018-12-09", "2018-12-10"):
        vorlage = {"am": "2018-11-01", "tag": tag, "notiz": "anrufen"}
        haus.angenommen(f"faelle/{fall}/wiedervorlagen", vorlage, FM)
        haus.angenommen(f"faelle/{fall}/termine", {"am": "2018-11-01", "tag": tag, "uhrzeit": "10:30"}, FM)
    wer: tuple[tuple[Rolle, dict[str, Any]], ...] = ((FM, {}), (TL, {"team": haus.team}), (BL, {}))
    for rolle, parameter in wer:
        ganze = vorrat(haus, rolle, stand="2018-12-03", **parameter)
        gefunden = {
            (z["art"], z["stufe"], z["faellig_am"]) for z in ganze if z["regel"] is None and z["art"] != "vormerkung"
        }
        vorlagen = {
            ("wiedervorlage", "ueberfaellig", "2018-12-02"),
            ("wiedervorlage", "diese_woche", "2018-12-09"),
        }
        # Into a calendar leaders look only where a rule says so, and this regulation has none.
        termine = {("beratungstermin", "diese_woche", "2018-12-09"), ("beratungstermin", "aufgabe", "2018-12-02")}
        assert gefunden == (vorlagen | termine if rolle is FM else vorlagen)
        for limit in (1, 2, 3):
            seiten: list[dict[str, Any]] = []
            cursor: dict[str, str] = {}
            while True:
                seite = haus.gelesen("arbeitsvorrat", rolle, limit=limit, stand="2018-12-03", **parameter, **cursor)
                seiten += seite["eintraege"]
                if seite["weiter"] is None:
                    break
                cursor = {"cursor": seite["weiter"]}
            assert seiten == ganze, limit
    assert "anrufen" not in str(vorrat(haus, FM, stand="2018-12-03"))
    assert not [
        z for z in vorrat(haus, Rolle.IFK, stand="2018-12-03") if z["art"] in ("wiedervorlage", "beratungstermin")
    ]
