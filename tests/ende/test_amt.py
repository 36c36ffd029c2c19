"""The logbook of the office over HTTP: what is recorded, who sees it, and which duties it keeps."""

from typing import Any

from adapters.anwendung.regelwerke import mitgelieferte
from domain.vokabular import Rolle
from tests.ende.haus import JSON, Haus

TL, BL, CONTROLLING = Rolle.TEAMLEITUNG, Rolle.BEREICHSLEITUNG, Rolle.CONTROLLING


def austausch(am: str, *funktionen: str) -> JSON:
    teilnehmende = [{"funktion": funktion} for funktion in funktionen]
    return {"am": am, "art": "erfahrungsaustausch", "teilnehmende": teilnehmende, "vermerk": "Fall Muster besprochen"}


def test_eine_pflicht_wird_durch_das_logbuch_erfuellt_und_sagt_warum(kleines_haus: Haus) -> None:
    haus = kleines_haus
    frist = next(f for f in haus.gelesen("organisation/amtsfristen", TL)["eintraege"] if f["regel"] == "MI-6.1")
    assert (frist["faellig_am"], frist["ausgang"], frist["einheit"]) == ("2018-02-02", "ueberfaellig", None)
    handlung = haus.angenommen("organisation/besprechungen", austausch("2018-03-05", "fallmanagement"), TL)
    assert [verstoss["regel"] for verstoss in handlung["verstoesse"]] == ["MI-6.1a"], "die Teamleitung fehlte"
    warum = haus.gelesen(f"organisation/amtsfristen/{frist['amtsfrist']}/warum", TL)
    assert (warum["ausgang"], warum["tage_verspaetet"], warum["erledigt_durch"]) == (
        "verspaetet_erfuellt", 31, handlung["id"],
    )  # fmt: skip
    assert warum["fundstelle"] == "GA M&I 01/13, Nr. 6"
    assert warum["zaehlung"][-1]["tag"] == "2018-02-02"
    assert warum["ergebnis"] == "Erfüllt am 05.03.2018, 31 Tage zu spät."
    (vorher,) = [
        frist
        for frist in haus.gelesen("organisation/amtsfristen", TL, stand="2018-03-04")["eintraege"]
        if frist["amtsfrist"] == warum["amtsfrist"]
    ]
    assert (vorher["ausgang"], vorher["erledigt_am"], vorher["erledigt_durch"]) == ("ueberfaellig", None, None)
    naechste = haus.gelesen("organisation/amtsfristen", TL, stand="2018-04-05")["eintraege"]
    assert next(f for f in naechste if f["regel"] == "MI-6.1")["faellig_am"] == "2018-04-05"


def test_ein_vermerk_steht_nur_dort_wo_die_leitung_ihn_liest(kleines_haus: Haus) -> None:
    haus = kleines_haus
    handlung = haus.angenommen("organisation/besprechungen", austausch("2018-03-05", "teamleitung"), TL)["id"]
    assert haus.gelesen(f"organisation/amtshandlungen/{handlung}", TL)["vermerk"] == "Fall Muster besprochen"
    assert "Muster" not in str(haus.gelesen("organisation/amtshandlungen", TL))
    assert haus.get(f"organisation/amtshandlungen/{handlung}", CONTROLLING).status_code == 403


def test_was_ein_anderes_team_tut_und_schuldet_sieht_die_teamleitung_nicht(kleines_haus: Haus) -> None:
    haus = kleines_haus
    fremd = haus.neues_team("Team 2")
    haus.neue_fachkraft(Rolle.IFK, fremd)
    kontrolle = {"am": "2018-03-05", "team": fremd, "gegenstaende": ["fallmanagement"], "funktion": "teamleitung"}
    handlung = haus.angenommen("organisation/kontrollen", kontrolle, BL)["id"]
    assert haus.gelesen("organisation/amtshandlungen", TL)["eintraege"] == []
    assert len(haus.gelesen("organisation/amtshandlungen", BL)["eintraege"]) == 1
    assert haus.get(f"organisation/amtshandlungen/{handlung}", TL).status_code == 404
    vorher = haus.spitze()
    assert haus.post("organisation/kontrollen", kontrolle, TL).status_code == 422
    storno = {"am": "2018-03-06", "begruendung": "falsch"}
    assert haus.post(f"organisation/amtshandlungen/{handlung}/storno", storno, TL).status_code == 404
    assert haus.spitze() == vorher, "nichts gespeichert"
    eigene = haus.gelesen("organisation/amtsfristen", TL)["eintraege"]
    assert {f["einheit"] for f in eigene} == {None, haus.team, str(haus.fm)}
    assert {f["regel"] for f in eigene if f["je"] == "fachkraft"} == {"MI-8.1"}
    assert fremd in {f["einheit"] for f in haus.gelesen("organisation/amtsfristen", BL)["eintraege"]}
    assert haus.get("organisation/amtsfristen", TL, team=fremd).status_code == 404


def test_die_listen_gehen_seitenweise_und_ein_storno_laesst_die_pflicht_wieder_aufleben(kleines_haus: Haus) -> None:
    haus = kleines_haus
    letzte: JSON = {}
    for tag in ("05", "06", "07"):
        letzte = haus.angenommen(
            "organisation/auswertungen", {"am": f"2018-03-{tag}", "auswertung": "203"}, CONTROLLING
        )
    erste = haus.gelesen("organisation/amtshandlungen", TL, limit=2)
    zweite = haus.gelesen("organisation/amtshandlungen", TL, limit=2, cursor=erste["weiter"])
    tage = [handlung["am"] for handlung in (*erste["eintraege"], *zweite["eintraege"])]
    assert (tage, zweite["weiter"]) == (["2018-03-07", "2018-03-06", "2018-03-05"], None)
    offen = haus.gelesen("organisation/amtsfristen", TL, stand="2018-03-31")["eintraege"]
    assert len([f for f in offen if f["regel"] == "MI-9.2a"]) == 3, "drei Ergebnisse sind mitzuteilen"
    weg = {"am": "2018-03-08", "begruendung": "doppelt"}
    haus.angenommen(f"organisation/amtshandlungen/{letzte['id']}/storno", weg, TL)
    assert haus.post(f"organisation/amtshandlungen/{letzte['id']}/storno", weg, TL).status_code == 409
    offen = haus.gelesen("organisation/amtsfristen", TL, stand="2018-03-31")["eintraege"]
    assert len([f for f in offen if f["regel"] == "MI-9.2a"]) == 2


def test_wer_nicht_dort_arbeitet_kann_nicht_teilgenommen_haben(kleines_haus: Haus) -> None:
    haus, vorher = kleines_haus, kleines_haus.spitze()
    fremder = {"funktion": "fallmanagement", "fachkraft": "00000000-0000-4000-8000-000000000000"}
    antwort = haus.post("organisation/besprechungen", austausch("2018-03-05") | {"teilnehmende": [fremder]}, TL)
    assert (antwort.status_code, haus.spitze()) == (422, vorher)


def test_ein_suchlauf_sagt_was_fehlt_und_findet_nur_was_jemand_sehen_darf(kleines_haus: Haus) -> None:
    haus = kleines_haus
    fall = haus.neuer_fall()
    fremd = haus.neue_fachkraft(Rolle.IFK, haus.neues_team("Team 2"))
    haus.neuer_fall(fachkraft=str(fremd))
    assert haus.gelesen("suchlaeufe")["eintraege"] == [], "die GA 01/13 kennt keinen"
    assert haus.get("suchlaeufe/letzte-beratung").status_code == 404
    text = mitgelieferte()["bremen-beratung-2022"].replace("gueltig_ab = 2022-08-01", "gueltig_ab = 2018-01-01")
    inkraft = {"am": "2018-11-01", "gilt_ab": "2018-01-01", "regelwerk": "bremen-beratung-2022", "text": text}
    haus.angenommen("regelwerke/inkraftsetzungen", inkraft, BL)
    angeboten = haus.gelesen("suchlaeufe", stand="2018-12-03")["eintraege"]
    assert [s["suchlauf"] for s in angeboten] == ["letzte-beratung", "keine-beratung-seit"]
    assert angeboten[0]["spannen"][0] == {
        "schluessel": "drei-bis-sechs-monate", "bezeichnung": "drei bis sechs Monate in der Vergangenheit",
        "von": "2018-06-03", "bis": "2018-09-03",
    }  # fmt: skip
    gefunden = haus.gelesen("suchlaeufe/keine-beratung-seit", seit="2018-09-01")["eintraege"]
    assert [zeile["fall"] for zeile in gefunden] == [fall]
    assert len(haus.gelesen("suchlaeufe/keine-beratung-seit", BL, seit="2018-09-01")["eintraege"]) == 2
    falsche: tuple[tuple[str, dict[str, Any]], ...] = (
        ("keine-beratung-seit", {}),
        ("letzte-beratung", {"seit": "2018-09-01"}),
        ("letzte-beratung", {"spanne": "gestern"}),
    )
    for pfad, parameter in falsche:
        assert haus.get(f"suchlaeufe/{pfad}", **parameter).status_code == 422, pfad
