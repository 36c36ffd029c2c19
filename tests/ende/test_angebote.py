"""The Maßnahmekatalog and the network over HTTP: who keeps them, who reads them, and what is told of cases."""

from datetime import date
from typing import Any

import pytest

from adapters.http.massnahmen import LESENDE
from domain.organisation.angebotsbefunde import leserechtbefunde
from domain.vokabular import Rolle
from tests.ende.haus import JSON, Haus

MASSNAHME = {"am": "2018-08-02", "art": "aktivierung", "titel": "Neustart", "plaetze": 2, "von": "2018-08-01"}
SACHBEARBEITUNG, FM, IFK, TL = Rolle.SACHBEARBEITUNG, Rolle.FALLMANAGER, Rolle.IFK, Rolle.TEAMLEITUNG


def neue_massnahme(haus: Haus, **mehr: Any) -> str:
    return str(haus.angenommen("massnahmen", {**MASSNAHME, **mehr}, SACHBEARBEITUNG)["id"])


def platz(massnahme: str, von: str = "2018-09-03", bis: str = "2018-12-20") -> JSON:
    return {"am": "2018-08-31", "massnahme": massnahme, "von": von, "bis": bis}


def titel(liste: JSON) -> list[str]:
    return [eintrag["titel"] for eintrag in liste["eintraege"]]


def test_der_katalog_wird_gepflegt_von_koordination_leitung_und_wer_verantwortlich_ist(kleines_haus: Haus) -> None:
    haus = kleines_haus
    vorher = haus.spitze()
    assert haus.post("massnahmen", MASSNAHME, FM).status_code == 403
    assert haus.spitze() == vorher, "nichts gespeichert"
    kennung = neue_massnahme(haus, verantwortlich=str(haus.fm))
    ende = {"am": "2018-10-01"}
    assert haus.post(f"massnahmen/{kennung}/ende", ende, IFK).status_code == 403
    assert haus.post(f"massnahmen/{kennung}/ende", ende, FM).status_code == 201
    assert haus.get(f"massnahmen/{kennung}", FM, stand="2018-10-02").json()["zeitlage"] == "beendet"


def test_der_katalog_wird_gefiltert_nach_art_gruppe_zeit_und_freien_plaetzen(kleines_haus: Haus) -> None:
    haus = kleines_haus
    stelle = str(
        haus.angenommen("organisation/geschaeftsstellen", {"am": "2018-01-02", "name": "Nord"}, Rolle.BEREICHSLEITUNG)[
            "id"
        ]
    )
    voll = neue_massnahme(haus, titel="Voll", plaetze=1, geschaeftsstelle=stelle)
    neue_massnahme(haus, titel="Kurs", art="integrationskurs", zielgruppen=["migranten"], plaetze=None)
    neue_massnahme(haus, titel="Bald", von="2019-02-01")
    haus.angenommen(f"faelle/{haus.neuer_fall()}/zuweisungen", platz(voll))

    def katalog(**parameter: Any) -> JSON:
        return haus.gelesen("massnahmen", **{"stand": "2018-10-01", **parameter})

    assert titel(katalog()) == ["Bald", "Kurs", "Voll"]
    assert titel(katalog(art="integrationskurs")) == ["Kurs"]
    assert titel(katalog(zielgruppe="migranten")) == ["Kurs"]
    assert titel(katalog(geschaeftsstelle=stelle)) == ["Voll"]
    assert titel(katalog(zeitlage="geplant")) == ["Bald"]
    assert titel(katalog(frei_am="2018-12-20")) == ["Kurs"]
    assert titel(katalog(frei_am="2018-12-21")) == ["Kurs", "Voll"]
    assert titel(katalog(stand="2018-08-01")) == [], "da stand noch nichts darin"
    erste = katalog(limit=2)
    assert titel(erste) == ["Bald", "Kurs"]
    assert titel(katalog(limit=2, cursor=erste["weiter"])) == ["Voll"]


def test_die_besetzung_zaehlt_alle_und_nennt_nur_sichtbare_faelle(haus: Haus) -> None:
    fremde = haus.neue_fachkraft(IFK, haus.neues_team("Team 2"))
    eigener, anderer = haus.neuer_fall(), haus.neuer_fall(fachkraft=str(fremde))
    kennung = neue_massnahme(haus)
    haus.angenommen(f"faelle/{eigener}/zuweisungen", platz(kennung))
    adresse, kopf = haus.adresse(f"faelle/{anderer}/zuweisungen"), haus.kopf(IFK, fremde)
    assert haus.client.post(adresse, json=platz(kennung), headers=kopf).status_code == 201
    pfad = f"massnahmen/{kennung}/besetzung"
    gesehen = haus.gelesen(pfad, IFK, stand="2018-09-03")
    assert (gesehen["plaetze"], gesehen["besetzt"], gesehen["frei"], gesehen["nicht_sichtbar"]) == (2, 2, 0, 1)
    assert [belegung["fall"] for belegung in gesehen["belegungen"]] == [eigener]
    assert haus.gelesen(pfad, Rolle.REVISION, stand="2018-09-03")["nicht_sichtbar"] == 0
    assert haus.gelesen(pfad, IFK, stand="2018-09-02")["besetzt"] == 0
    assert haus.gelesen(pfad, IFK, stand="2018-12-21")["besetzt"] == 0


def test_ist_alles_besetzt_gibt_es_keinen_platz_und_keinen_eintrag(kleines_haus: Haus) -> None:
    haus = kleines_haus
    kennung = neue_massnahme(haus, plaetze=1)
    haus.angenommen(f"faelle/{haus.neuer_fall()}/zuweisungen", platz(kennung))
    zweiter = haus.neuer_fall()
    vorher = haus.spitze()
    abgelehnt = haus.post(f"faelle/{zweiter}/zuweisungen", platz(kennung, von="2018-12-20", bis="2019-01-31"))
    assert (abgelehnt.status_code, abgelehnt.json()["type"]) == (409, "urn:fallwerk:problem:kapazitaet")
    assert haus.spitze() == vorher
    angenommen = haus.angenommen(f"faelle/{zweiter}/zuweisungen", platz(kennung, von="2018-12-21", bis="2019-01-31"))
    gezeigt = haus.gelesen(f"faelle/{zweiter}", stand="2018-12-21")["zeitraeume"]
    platz_im_fall = {"art": "massnahme", "von": "2018-12-21", "bis": "2019-01-31", "massnahme": kennung}
    assert gezeigt == [{"zeitraum": angenommen["zeitraum"], **platz_im_fall}]


@pytest.mark.parametrize("wer", [SACHBEARBEITUNG, IFK])
def test_ein_unbekannter_zeitraum_ist_nicht_da(kleines_haus: Haus, wer: Rolle) -> None:
    fall, niemand = kleines_haus.neuer_fall(), "5d1c9a70-5a3e-4f0b-9c55-7b0f6c1d2e84"
    for pfad in (f"faelle/{fall}/zuweisungen/{niemand}/ende", f"faelle/{fall}/zeitraeume/{niemand}/absage"):
        assert kleines_haus.post(pfad, {"am": "2018-09-03"}, wer).status_code == 404
    assert kleines_haus.get(f"massnahmen/{niemand}", wer).status_code == 404


@pytest.mark.parametrize("pfad", ["", "/besetzung"])
def test_bevor_sie_im_katalog_steht_gibt_es_eine_massnahme_nicht(kleines_haus: Haus, pfad: str) -> None:
    kennung = neue_massnahme(kleines_haus)
    stand = {
        stand: kleines_haus.get(f"massnahmen/{kennung}{pfad}", FM, stand=stand)
        for stand in ("2018-08-01", "2018-08-02")
    }
    assert [antwort.status_code for antwort in stand.values()] == [404, 200]


def test_wen_man_ausserhalb_fragt_liest_nur_wer_personen_lesen_darf(kleines_haus: Haus) -> None:
    kennung = neue_massnahme(kleines_haus, ansprechperson="Frau Beispiel", telefon="0355 1")
    assert kleines_haus.gelesen(f"massnahmen/{kennung}", FM)["ansprechperson"] == "Frau Beispiel"
    ohne = kleines_haus.gelesen(f"massnahmen/{kennung}", Rolle.CONTROLLING)
    assert ohne["ansprechperson"] == {"verborgen": "versiegelt"} and "0355" not in str(ohne)
    assert "Frau Beispiel" not in kleines_haus.get("massnahmen", FM).text


def test_kontakte_liest_das_fallmanagement_aller_teams_und_pflegt_das_eigene(haus: Haus) -> None:
    zweites = haus.neues_team("Team 2")
    fremde = {rolle: haus.neue_fachkraft(rolle, zweites) for rolle in (FM, IFK, TL)}
    kontakt = {"am": "2018-08-02", "einrichtung": "Suchthilfe am Markt", "notiz": "Frau Beispiel ruft zurück"}
    kennung = haus.angenommen("netzwerkkontakte", kontakt, FM)["id"]

    def status(methode: str, pfad: str, rolle: Rolle, koerper: JSON | None = None) -> tuple[int, bool]:
        antwort = haus.client.request(
            methode, haus.adresse(pfad), headers=haus.kopf(rolle, fremde[rolle]), json=koerper
        )
        return antwort.status_code, "Suchthilfe" in antwort.text

    assert status("GET", "netzwerkkontakte", FM) == (200, True)
    assert status("GET", "netzwerkkontakte", IFK) == (200, True)
    assert status("GET", "netzwerkkontakte", TL) == (200, False), "die Anweisung nennt die Leitungen nicht"
    weg = {"am": "2018-09-03"}
    assert status("POST", f"netzwerkkontakte/{kennung}/entfernung", FM, weg)[0] == 403
    assert status("POST", f"netzwerkkontakte/{kennung}/entfernung", TL, weg)[0] == 404
    assert haus.post(f"netzwerkkontakte/{kennung}/entfernung", weg, IFK).status_code == 201
    assert haus.gelesen("netzwerkkontakte", FM)["eintraege"] == []
    gewesen = haus.gelesen("netzwerkkontakte", FM, stand="2018-09-02")["eintraege"]
    assert [eintrag["notiz"] for eintrag in gewesen] == ["Frau Beispiel ruft zurück"]


def test_ansprechpersonen_benennt_die_eigene_leitung_und_alle_lesen_sie(haus: Haus) -> None:
    zweites = haus.neues_team("Team 2")
    benannt = {"am": "2018-08-02", "angebot": "suchtberatung", "fachkraft": str(haus.fm)}
    assert haus.post(f"organisation/teams/{zweites}/ansprechpersonen", benannt, TL).status_code == 404
    fremd = haus.post(f"organisation/teams/{zweites}/ansprechpersonen", benannt, Rolle.BEREICHSLEITUNG)
    assert fremd.status_code == 422, "sie gehört nicht zu diesem Team"
    haus.angenommen(f"organisation/teams/{haus.team}/ansprechpersonen", benannt, TL)
    leser = haus.neue_fachkraft(IFK, zweites)
    antwort = haus.client.get(haus.adresse("organisation/ansprechpersonen"), headers=haus.kopf(IFK, leser))
    assert antwort.json()["eintraege"] == [
        {"team": haus.team, "angebot": "suchtberatung", "bezeichnung": "suchtberatung", "fachkraft": str(haus.fm)}
    ]


def test_wer_lesen_koennen_muss_darf_lesen(kleines_haus: Haus) -> None:
    inkraft = {"am": "2018-11-28", "regelwerk": "uckermark", "gilt_ab": "2018-11-28"}
    kleines_haus.angenommen("regelwerke/inkraftsetzungen", inkraft, Rolle.BEREICHSLEITUNG)
    regeln = kleines_haus.dienst.betrieb.regelstand().am(date(2018, 11, 28))
    assert list(leserechtbefunde(regeln, LESENDE)) == []
    assert [b.regel.aussage for b in leserechtbefunde(regeln, dict.fromkeys(LESENDE, frozenset()))] == [
        "UM-7.1b",
        "UM-7.1d",
    ]


def test_was_fehlt_steht_in_den_befunden_des_eigenen_teams_und_des_amts(haus: Haus) -> None:
    zweites = haus.neues_team("Team 2")
    fremde, leitung = haus.neue_fachkraft(FM, zweites), haus.neue_fachkraft(TL, zweites)

    def gegenstaende(wer: JSON) -> set[str]:
        antwort = haus.client.get(haus.adresse("organisation/befunde"), headers=wer)
        return {b["gegenstand"] for b in antwort.json()["eintraege"] if b["regel"] in ("MI-7.0", "MI-7.1")}

    assert gegenstaende(haus.kopf(TL)) == {haus.team, str(haus.fm)}
    assert gegenstaende(haus.kopf(TL, leitung)) == {zweites, str(fremde)}
    haus.angenommen("netzwerkkontakte", {"am": "2018-12-03", "einrichtung": "Suchthilfe"}, FM)
    assert gegenstaende(haus.kopf(TL)) == set()
