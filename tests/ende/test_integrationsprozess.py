"""The whole way of one person through an office without a filter, over HTTP: from the application to the end of benefits."""

from uuid import UUID, uuid4

import pytest

from domain.vokabular import Rolle
from tests.ende.haus import JSON, Haus

FM, SERVICE, BL = Rolle.FALLMANAGER, Rolle.SACHBEARBEITUNG, Rolle.BEREICHSLEITUNG
AB = "2018-08-01"
FERN = "fallmanagement_arbeitsmarktfern"


@pytest.fixture
def fall(haus: Haus) -> str:
    """A case with the Fallmanagement arbeitsmarktfern, under the Handlungskonzept."""
    inkraft = {"am": AB, "regelwerk": "uckermark", "gilt_ab": AB}
    haus.angenommen("regelwerke/inkraftsetzungen", inkraft, BL)
    return haus.neuer_fall(fachkraft=str(haus.fm), funktion=FERN)


def tue(haus: Haus, fall: str, pfad: str, rolle: Rolle = FM, **koerper: object) -> JSON:
    return haus.angenommen(f"faelle/{fall}/{pfad}", koerper, rolle)


def frist(haus: Haus, fall: str, regel: str, stand: str) -> JSON:
    """The one Frist of a statement that has not ended."""
    alle = haus.gelesen(f"faelle/{fall}/fristen", FM, stand=stand)["eintraege"]
    (eine,) = [f for f in alle if f["regel"] == regel and f["ausgang"] in ("offen", "bald_faellig", "ueberfaellig")]
    gefunden: JSON = eine
    return gefunden


def test_vom_antrag_bis_zum_ende_der_leistungen(haus: Haus, fall: str) -> None:
    tue(haus, fall, "antraege", SERVICE, am="2018-10-29", zuzug=True)
    # Ten Arbeitstage, with the holiday of 31.10. in Brandenburg.
    esb = frist(haus, fall, "UM-3.2", "2018-11-14")
    assert (esb["faellig_am"], esb["ausgang"], esb["tage_ueberfaellig"]) == ("2018-11-13", "ueberfaellig", 1)
    warum = haus.gelesen(f"faelle/{fall}/fristen/{esb['frist']}/warum", FM, stand="2018-11-14")
    assert "Reformationstag" in str(warum["zaehlung"])

    beim_service = haus.gelesen("fristen", SERVICE, stand="2018-10-30", funktion="service")["eintraege"]
    assert {f["regel"] for f in beim_service} >= {"UM-3.14", "UM-6.1.1"}
    assert {f["funktion"] for f in beim_service} == {"service"}

    tue(haus, fall, "einladungen", SERVICE, am="2018-10-30", anlass="einstiegsberatung", termin="2018-11-06")
    esb_gefuehrt = {"form": "praesenz", "qualifiziert": True, "anlass": "einstiegsberatung"}
    haus.angenommen(f"faelle/{fall}/kontakte", {"am": "2018-11-06", **esb_gefuehrt, "funktion": FERN}, FM)
    tue(haus, fall, "belehrungen", am="2018-11-06", teile=["eingliederungsrecht", "leistungsrecht"], bestaetigt=True)
    tue(haus, fall, "bewilligungen", SERVICE, am="2018-11-12", gilt_bis="2019-04-30")
    assert frist(haus, fall, "UM-4.1.1", "2018-11-12")["faellig_am"] == "2018-11-26"

    hemmnis = tue(haus, fall, "hemmnisse", am="2018-11-20", bereich="motivation")["hemmnis"]
    zweites = tue(haus, fall, "hemmnisse", am="2018-11-20", bereich="rahmenbedingungen")["hemmnis"]
    reihenfolge = tue(haus, fall, "hemmnisse/reihenfolge", am="2018-11-20", reihenfolge=[hemmnis, zweites])
    assert [v["regel"] for v in reihenfolge["verstoesse"]] == ["UM-4.1.18"]
    strategie = tue(haus, fall, "handlungsstrategien", am="2018-11-20", hemmnis=hemmnis, bis="2019-01-31")["strategie"]
    ziel = next(iter(haus.dienst.betrieb.regelstand().am(haus.dienst.heute()).begriffe("ziel").values()))
    tue(haus, fall, "ziele", am="2018-11-20", ziel=ziel.schluessel, beruf="Tischlerin", wuensche="im Ort bleiben")

    stand = haus.gelesen(f"faelle/{fall}", FM, stand="2018-11-20")
    assert (stand["ziel"]["bezeichnung"], stand["ziel"]["einvernehmlich"]) == (ziel.bezeichnung, True)
    assert [(s["strategie"], s["hemmnis"], s["bis"]) for s in stand["strategien"]] == [
        (strategie, hemmnis, "2019-01-31")
    ]
    assert {h["id"]: h["rang"] for h in stand["hemmnisse"]} == {hemmnis: 1, zweites: 2}
    assert [z["bis"] for z in stand["zeitraeume"] if z["art"] == "leistungsbezug"] == ["2019-04-30"]

    tue(haus, fall, "leistungsende", SERVICE, am="2018-11-30", grund="ende_hilfebeduerftigkeit")
    assert haus.gelesen(f"faelle/{fall}", FM, stand="2018-12-01")["phase"] == "ausgeschieden"
    laufende = haus.gelesen("fristen", FM, stand="2018-12-01")["eintraege"]
    # Only that the Fallmanagement is told of it.
    assert {f["regel"] for f in laufende if f["fall"] == fall} == {"UM-6.2.1b"}
    saetze = [e["satz"] for e in haus.gelesen(f"faelle/{fall}/historie", FM)["eintraege"]]
    assert "Einladung (schriftlich): Einstiegsberatung am 06.11.2018 in Präsenz." in saetze
    assert f"Ziel: {ziel.bezeichnung}, im Einvernehmen." in saetze


def test_uebergeleitet_wird_nur_wer_arbeitsmarktnah_ist_und_die_ablehnung_nennt_die_stelle(
    haus: Haus, fall: str
) -> None:
    tue(haus, fall, "merkmale", am="2018-11-06", merkmal="kundenkategorie", wert="d")
    nah = haus.neue_fachkraft(FM)
    ueberleitung = {"am": "2018-11-07", "fachkraft": str(nah), "funktion": "fallmanagement_arbeitsmarktnah"}
    vorher = haus.gelesen(f"faelle/{fall}", FM)["version"]
    antwort = haus.post(f"faelle/{fall}/zustaendigkeit", ueberleitung, FM)
    assert (antwort.status_code, antwort.json()["type"]) == (422, "urn:fallwerk:problem:regelverstoss")
    genannt = {v["regel"]: v["fundstelle"] for v in antwort.json()["verstoesse"]}
    assert genannt["UM-3.10a"].endswith(", 3")
    assert haus.gelesen(f"faelle/{fall}", FM)["version"] == vorher
    tue(haus, fall, "merkmale", am="2018-11-07", merkmal="kundenkategorie", wert="a")
    assert haus.post(f"faelle/{fall}/zustaendigkeit", ueberleitung, FM).status_code == 201
    fortschritt = haus.gelesen(f"faelle/{fall}/fortschritt", FM, stand="2018-11-07")["kundenkategorien"]
    assert [(k["wert"], k["richtung"]) for k in fortschritt] == [("d", "ermittelt"), ("a", "aufwaerts")]


def test_die_sachbearbeitung_haelt_fest_was_ihre_sache_ist_und_sonst_nichts(haus: Haus, fall: str) -> None:
    am = "2018-11-06"
    for pfad, koerper in (
        ("kontakte", {"am": am, "form": "praesenz", "qualifiziert": True}),
        ("hemmnisse", {"am": am, "bereich": "motivation"}),
        ("belehrungen", {"am": am, "teile": ["leistungsrecht"], "bestaetigt": True}),
        ("zustaendigkeit", {"am": am, "fachkraft": str(uuid4()), "funktion": "service"}),
    ):
        assert haus.post(f"faelle/{fall}/{pfad}", koerper, SERVICE).status_code == 403
    assert haus.get(f"faelle/{fall}", SERVICE).status_code == 200
    fremder = haus.neuer_fall(fachkraft=str(haus.neue_fachkraft(FM, haus.neues_team("Team 2"))))
    assert haus.post(f"faelle/{fremder}/antraege", {"am": am}, SERVICE).status_code == 404


@pytest.mark.parametrize(
    ("pfad", "koerper", "genannt"),
    [
        ("antraege", {"am": "2018-11-06", "letzter_bezug_bis": "2018-11-07"}, "liegt vor"),
        ("bewilligungen", {"am": "2018-11-06", "gilt_bis": "2018-11-05"}, "liegt vor"),
        ("einladungen", {"am": "2018-11-06", "anlass": "kaffeetrinken", "termin": "2018-11-07"}, "anlass"),
        ("hemmnisse/reihenfolge", {"am": "2018-11-06", "reihenfolge": [str(UUID(int=1))] * 2}, "doppelt"),
        ("leistungsende", {"am": "2018-11-06", "grund": "unlust"}, "grund"),
        ("belehrungen", {"am": "2018-11-06", "teile": [], "bestaetigt": True}, "teile"),
    ],
)
def test_unmoegliches_wird_nicht_festgehalten(haus: Haus, fall: str, pfad: str, koerper: JSON, genannt: str) -> None:
    vorher = haus.gelesen(f"faelle/{fall}", FM)["version"]
    antwort = haus.post(f"faelle/{fall}/{pfad}", koerper, FM)
    assert antwort.status_code == 422, antwort.text
    assert genannt in antwort.text
    assert haus.gelesen(f"faelle/{fall}", FM)["version"] == vorher


def test_wer_dieselbe_einladung_zweimal_schickt_hat_eine(haus: Haus, fall: str) -> None:
    einladung = {"am": "2018-11-06", "anlass": "erstgespraech", "termin": "2018-11-12", "rechtsfolgen": True}
    erste = haus.post(f"faelle/{fall}/einladungen", einladung, FM, Idempotency_Key="brief-1")
    zweite = haus.post(f"faelle/{fall}/einladungen", einladung, FM, Idempotency_Key="brief-1")
    assert (erste.status_code, erste.json()) == (zweite.status_code, zweite.json())
    arten = haus.gelesen(f"faelle/{fall}/historie", FM, art="einladung")["eintraege"]
    assert len(arten) == 1
