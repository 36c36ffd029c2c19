"""Samples over HTTP: who may draw what, that a draw can be repeated, and where findings stand."""

from uuid import uuid4

from domain.vokabular import Rolle
from tests.ende.haus import JSON, Haus

TL, BL = Rolle.TEAMLEITUNG, Rolle.BEREICHSLEITUNG


def ziehen(haus: Haus, **mehr: object) -> JSON:
    return {"am": "2018-12-03", "team": haus.team, "anzahl": 2, "saat": 42, **mehr}


def test_dieselbe_saat_zieht_dieselben_faelle_die_mit_dem_groessten_risiko(kleines_haus: Haus) -> None:
    haus = kleines_haus
    gefaehrdet = haus.vorgemerkter_fall()
    haus.angenommen(f"faelle/{gefaehrdet}/fallzugang", haus.zugang(), Rolle.FALLMANAGER)
    ruhig = [haus.neuer_fall() for _ in range(3)]
    erste = haus.angenommen("stichproben", ziehen(haus, gewichte={"ohne_kontakt": 0}), TL)
    inhalt = haus.gelesen(f"stichproben/{erste['id']}", TL)
    assert inhalt["faelle"][0]["fall"] == gefaehrdet
    assert inhalt["faelle"][0]["unbearbeitetes_hemmnis"] == 3 and inhalt["faelle"][0]["mass_am_tag"] >= 3
    assert inhalt["faelle"][1]["fall"] in ruhig and inhalt["faelle"][1]["mass_am_tag"] == 0
    assert (inhalt["grundgesamtheit"], inhalt["saat"], inhalt["gewichte"]["ohne_kontakt"]) == (4, 42, 0)
    zweite = haus.angenommen("stichproben", ziehen(haus, gewichte={"ohne_kontakt": 0}), TL)
    assert haus.gelesen(f"stichproben/{zweite['id']}", TL)["faelle"] == inhalt["faelle"]
    assert zweite["pruefsumme"] == erste["pruefsumme"] and zweite["id"] != erste["id"]
    assert 0 <= haus.angenommen("stichproben", ziehen(haus, saat=None), TL)["saat"] < 2**53, "ohne Saat eine zufällige"
    assert [s["id"] for s in haus.gelesen("stichproben", TL, team=haus.team)["eintraege"]].count(erste["id"]) == 1


def test_wiederholt_wird_nicht_noch_einmal_gezogen(kleines_haus: Haus) -> None:
    haus = kleines_haus
    haus.neuer_fall()
    antworten = [haus.post("stichproben", ziehen(haus, saat=None), TL, Idempotency_Key="s") for _ in range(2)]
    assert [antwort.status_code for antwort in antworten] == [201, 201]
    assert antworten[0].json() == antworten[1].json()
    assert len(haus.gelesen("stichproben", TL)["eintraege"]) == 1


def test_eine_feststellung_steht_in_der_historie_und_kann_berichtigt_werden(kleines_haus: Haus) -> None:
    haus, fall = kleines_haus, kleines_haus.neuer_fall()
    stichprobe = haus.angenommen("stichproben", ziehen(haus), TL)["id"]
    feststellung = {"am": "2018-12-03", "stichprobe": stichprobe, "ergebnis": "beanstandet", "vermerk": "Gründe fehlen"}
    nr = haus.angenommen(f"faelle/{fall}/feststellungen", feststellung, TL)["eintraege"][0]
    (zeile,) = haus.gelesen(f"faelle/{fall}/historie", art="feststellung", texte="true")["eintraege"]
    assert zeile["satz"].startswith("Feststellung der Fachaufsicht: beanstandet")
    assert zeile["texte"] == {"vermerk": "Gründe fehlen"}
    ersatz = {"feststellung": {**feststellung, "ergebnis": "in_ordnung"}}
    berichtigt = {"am": "2018-12-03", "eintraege": [nr], "begruendung": "übersehen", "ersatz": ersatz}
    haus.angenommen(f"faelle/{fall}/stornos", berichtigt, TL)
    (gezogen,) = haus.gelesen(f"stichproben/{stichprobe}", TL)["faelle"]
    assert [f["ergebnis"] for f in gezogen["feststellungen"]] == ["in_ordnung"], "nur die berichtigte gilt"
    assert "Gründe fehlen" not in str(haus.gelesen(f"stichproben/{stichprobe}", Rolle.REVISION))


def test_was_nicht_geht_wird_gesagt_und_nicht_gespeichert(kleines_haus: Haus) -> None:
    haus = kleines_haus
    fremd = haus.neues_team("Team 2")
    vorher = haus.spitze()
    for koerper, status in (
        (ziehen(haus, team=fremd), 422),
        (ziehen(haus, team=None), 422),
        (ziehen(haus, anzahl=0), 422),
        (ziehen(haus, anzahl=101), 422),
        (ziehen(haus, am="2018-12-04"), 422),
        (ziehen(haus), 409),
    ):
        assert haus.post("stichproben", koerper, TL).status_code == status, koerper
    assert haus.post("stichproben", ziehen(haus), Rolle.IFK).status_code == 403
    assert haus.spitze() == vorher, "ohne Fälle keine Stichprobe"
    fall = haus.neuer_fall()
    stichprobe = haus.angenommen("stichproben", ziehen(haus), TL)["id"]
    weitere, vorher = haus.neuer_fall(), haus.spitze()
    feststellung = {"am": "2018-12-03", "stichprobe": stichprobe, "ergebnis": "in_ordnung"}
    vorher = haus.spitze()
    assert haus.post(f"faelle/{weitere}/feststellungen", feststellung, TL).status_code == 422
    for falsch in ({"stichprobe": str(uuid4())}, {"pruefpunkt": "betreuung"}, {"am": "2018-12-02"}):
        assert haus.post(f"faelle/{fall}/feststellungen", feststellung | falsch, TL).status_code == 422, falsch
    assert haus.spitze() == vorher


def test_stichproben_anderer_teams_sieht_die_teamleitung_nicht(kleines_haus: Haus) -> None:
    haus = kleines_haus
    fremd = haus.neues_team("Team 2")
    haus.neuer_fall(fachkraft=str(haus.neue_fachkraft(Rolle.IFK, fremd)))
    fremde = haus.angenommen("stichproben", ziehen(haus, team=fremd), BL)["id"]
    ganze = haus.angenommen("stichproben", ziehen(haus, team=None), BL)["id"]
    assert haus.gelesen("stichproben", TL)["eintraege"] == []
    assert {s["id"] for s in haus.gelesen("stichproben", BL)["eintraege"]} == {fremde, ganze}
    assert {haus.get(f"stichproben/{id}", TL).status_code for id in (fremde, ganze)} == {404}
