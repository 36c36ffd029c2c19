"""Regelwerke over HTTP: to read in words, to compare, to check before they are put in force."""

from typing import Any

import pytest

from adapters.anwendung.regelwerke import mitgeliefertes
from adapters.http.regelwerke import MAX_BEFUNDE
from domain.regelwerk.in_worten import in_worten
from domain.regelwerk.laden import lade
from domain.regelwerk.schema import regelwerkschema
from domain.vokabular import Rolle
from tests.ende.haus import VORMERKUNG, Haus

ILM = "ilm-kreis-14-2017"
GA = "ga-01-13"
BL = Rolle.BEREICHSLEITUNG
JSON = dict[str, Any]


def text(kennung: str = ILM) -> str:
    gefunden = mitgeliefertes(kennung)
    assert gefunden is not None
    return gefunden


def fassung(version: str, ab: str, bis: str, tage: int) -> str:
    """The GA of Ilm-Kreis under an id of its own, with another version, validity and number of days."""
    return (
        text()
        .replace(f'id = "{ILM}"', 'id = "eigene-anweisung"')
        .replace('version = "1.0"', f'version = "{version}"')
        .replace("gueltig_ab = 2018-01-01", f"gueltig_ab = {ab}")
        .replace("gueltig_bis = 2018-12-31", f"gueltig_bis = {bis}")
        .replace("tage = 14", f"tage = {tage}")
    )


def setze_in_kraft(haus: Haus, werk: str, ab: str) -> None:
    befehl = {"am": "2018-01-02", "regelwerk": "eigene-anweisung", "text": werk, "gilt_ab": ab}
    haus.angenommen("regelwerke/inkraftsetzungen", befehl, BL)


def geprueft(haus: Haus, werk: str, rolle: Rolle = BL) -> JSON:
    """The answer about a text, which must not have stored anything."""
    vorher = haus.spitze()
    antwort = haus.post("regelwerke/pruefungen", {"text": werk}, rolle)
    assert antwort.status_code == 200, antwort.text
    assert haus.spitze() == vorher, "eine Prüfung hat etwas gespeichert"
    inhalt: JSON = antwort.json()
    return inhalt


# --- reading ---------------------------------------------------------------------------------------------------------


def test_ein_regelwerk_in_kraft_wird_mit_jeder_regel_in_worten_gelesen(kleines_haus: Haus) -> None:
    gelesen = kleines_haus.gelesen(f"regelwerke/{GA}", Rolle.TECHNIK)
    werk = lade(text(GA), GA)
    assert (gelesen["herkunft"], gelesen["gilt_ab"], gelesen["gilt_bis"]) == ("in_kraft", "2016-08-05", None)
    assert gelesen["sha256"] == werk.sha256 and gelesen["stand"] == "2018-12-03"
    assert len(gelesen["regeln"]) == len(werk.alle)
    for regel in gelesen["regeln"]:
        eigene = werk.nach_id[regel["regel"]]
        assert (regel["grad"], regel["fundstelle"], regel["text"]) == (eigene.grad, eigene.fundstelle, eigene.text)
        erwartet = [{"feld": z.feld, "wort": z.wort, "text": z.text} for z in in_worten(eigene, werk)]
        assert regel["in_worten"] == erwartet
    assert gelesen["funktionen"]["teamleitung"] == ["teamleitung"]
    assert gelesen["nicht_umgesetzt"] == [{"regel": e.regel, "grund": e.grund} for e in werk.nicht_umgesetzt]


def test_was_nicht_in_kraft_ist_wird_gelesen_wie_es_mitgeliefert_ist(kleines_haus: Haus) -> None:
    for stand in ("2018-12-03", "2010-01-01"):
        gelesen = kleines_haus.gelesen(f"regelwerke/{ILM}", stand=stand)
        assert (gelesen["herkunft"], gelesen["gilt_ab"]) == ("mitgeliefert", None)
    assert kleines_haus.gelesen(f"regelwerke/{GA}", stand="2016-08-04")["herkunft"] == "mitgeliefert"
    assert kleines_haus.gelesen(f"regelwerke/{GA}", stand="2016-08-05")["herkunft"] == "in_kraft"


def test_ein_eigenes_regelwerk_wird_in_der_fassung_des_tages_gelesen(kleines_haus: Haus) -> None:
    adresse = "regelwerke/eigene-anweisung"
    assert kleines_haus.get(adresse).status_code == 404
    setze_in_kraft(kleines_haus, fassung("1", "2018-01-01", "2018-06-30", 14), "2018-01-01")
    setze_in_kraft(kleines_haus, fassung("2", "2018-07-01", "2018-12-31", 10), "2018-07-01")
    for stand, version, herkunft, bis in (
        ("2018-06-30", "1", "in_kraft", "2018-06-30"),
        ("2018-07-01", "2", "in_kraft", "2018-12-31"),
        ("2019-01-01", "2", "in_kraft_an_anderem_tag", None),
    ):
        gelesen = kleines_haus.gelesen(adresse, stand=stand)
        assert (gelesen["version"], gelesen["herkunft"], gelesen["gilt_bis"]) == (version, herkunft, bis), stand


@pytest.mark.parametrize("kennung", ["gibt-es-nicht", "GA-01-13", "ga 01 13", "..", "%2e%2e", "ga-01-13.toml", "ä"])
def test_ein_unbekanntes_regelwerk_ist_nicht_zu_finden(kleines_haus: Haus, kennung: str) -> None:
    antwort = kleines_haus.get(f"regelwerke/{kennung}")
    assert antwort.status_code == 404
    assert antwort.headers["content-type"] == "application/problem+json"


def test_feste_worte_sind_keine_kennungen(kleines_haus: Haus) -> None:
    for pfad, erlaubt in (
        ("regelwerke/inkraftsetzungen", {"POST"}),
        ("regelwerke/pruefungen", {"POST"}),
    ):
        antwort = kleines_haus.get(pfad)
        assert antwort.status_code == 405 and set(antwort.headers["allow"].split(", ")) == erlaubt
    antwort = kleines_haus.post("regelwerke/schema", {})
    assert antwort.status_code == 405 and set(antwort.headers["allow"].split(", ")) == {"GET", "HEAD"}
    kopf = kleines_haus.client.head(kleines_haus.adresse(f"regelwerke/{GA}"), headers=kleines_haus.kopf())
    assert kopf.status_code == 200


def test_das_schema_ist_das_der_befehlszeile(kleines_haus: Haus) -> None:
    assert kleines_haus.gelesen("regelwerke/schema", Rolle.IFK) == regelwerkschema()


# --- comparing -------------------------------------------------------------------------------------------------------


def test_zwei_fassungen_desselben_regelwerks_werden_nach_tagen_verglichen(kleines_haus: Haus) -> None:
    setze_in_kraft(kleines_haus, fassung("1", "2018-01-01", "2018-06-30", 14), "2018-01-01")
    setze_in_kraft(kleines_haus, fassung("2", "2018-07-01", "2018-12-31", 10), "2018-07-01")
    vergleich = kleines_haus.gelesen(
        "regelwerke/eigene-anweisung/vergleich", mit="eigene-anweisung", stand="2018-06-01", mit_stand="2018-08-01"
    )
    assert (vergleich["vorher"]["version"], vergleich["nachher"]["version"]) == ("1", "2")
    assert not vergleich["gleich"]
    nach_regel = {regel["regel"]: regel for regel in vergleich["regeln"]}
    assert set(nach_regel) == {"ILM-5.3", "ILM-8.1"}
    (frist,) = nach_regel["ILM-5.3"]["aenderungen"]
    assert frist == {
        "feld": "dauer",
        "wort": "Frist",
        "vorher": "14 Tage",
        "nachher": "10 Tage",
        "text": "10 Tage statt 14 Tage",
    }
    assert nach_regel["ILM-5.3"]["betrifft"].startswith("im Fallmanagement; unter 25 Jahren; arbeitslos")
    assert nach_regel["ILM-5.3"]["nur_wortlaut"] is False
    gleiche = kleines_haus.gelesen("regelwerke/eigene-anweisung/vergleich", mit="eigene-anweisung")
    assert gleiche["gleich"] and gleiche["regeln"] == gleiche["kopf"] == []


def test_eigenes_wird_mit_mitgeliefertem_verglichen(kleines_haus: Haus) -> None:
    setze_in_kraft(kleines_haus, fassung("1", "2018-01-01", "2018-12-31", 10), "2018-01-01")
    vergleich = kleines_haus.gelesen(f"regelwerke/{ILM}/vergleich", mit="eigene-anweisung")
    assert [regel["regel"] for regel in vergleich["regeln"]] == ["ILM-5.3"]
    assert (vergleich["vorher"]["herkunft"], vergleich["nachher"]["herkunft"]) == ("mitgeliefert", "in_kraft")
    assert {aenderung["feld"] for aenderung in vergleich["kopf"]} == {"id", "version"}


def test_womit_verglichen_wird_muss_genannt_und_bekannt_sein(kleines_haus: Haus) -> None:
    adresse = f"regelwerke/{GA}/vergleich"
    antworten = [kleines_haus.get(adresse), *(kleines_haus.get(adresse, mit=mit) for mit in ("gibt-es-nicht", "GA"))]
    for antwort, grund in zip(antworten, ("fehlt", "nicht bekannt", "Muster"), strict=True):
        assert antwort.status_code == 422
        (feld,) = antwort.json()["felder"]
        assert feld["feld"] == "mit" and grund in feld["grund"]
    assert kleines_haus.get("regelwerke/gibt-es-nicht/vergleich", mit=GA).status_code == 404


# --- checking --------------------------------------------------------------------------------------------------------


def test_eine_pruefung_nennt_alle_fehler_und_speichert_nichts(kleines_haus: Haus) -> None:
    falsch = text().replace('id = "ILM-5.2"', 'id = "ILM-5.3"') + '\n[[frist]]\nid = "X-1"\n'
    geprueftes = geprueft(kleines_haus, falsch)
    assert not geprueftes["brauchbar"] and geprueftes["regelwerk"] is None and geprueftes["regeln"] == 0
    genannt = {(fehler["regel"], fehler["grund"]) for fehler in geprueftes["fehler"]}
    assert ("ILM-5.3", "die id ist 2-mal vergeben") in genannt
    assert ("X-1", "es fehlt: pflicht") in genannt
    assert geprueftes["fehler_gesamt"] == len(geprueftes["fehler"]) > 5
    assert geprueft(kleines_haus, "kein toml")["fehler"][0]["grund"].startswith("kein gültiges TOML")


def test_ein_brauchbarer_text_bekommt_warnungen_auch_zu_den_bekannten_fassungen(kleines_haus: Haus) -> None:
    setze_in_kraft(kleines_haus, fassung("1", "2018-01-01", "2018-06-30", 14), "2018-01-01")
    zweite = fassung("2", "2018-08-01", "2018-12-31", 10)
    geprueftes = geprueft(kleines_haus, zweite, Rolle.TECHNIK)
    assert geprueftes["brauchbar"] and geprueftes["fehler"] == []
    assert (geprueftes["regelwerk"], geprueftes["version"]) == ("eigene-anweisung", "2")
    assert geprueftes["sha256"] == lade(zweite, "x").sha256
    assert geprueftes["regeln"] == len(lade(zweite, "x").alle)
    (warnung,) = geprueftes["warnungen"]
    assert warnung["grund"] == (
        "zwischen Version 1 (in Kraft gesetzt) und Version 2 (dieser Text) gilt vom 01.07.2018 bis 31.07.2018 keine Fassung"
    )
    assert geprueft(kleines_haus, fassung("2", "2018-07-01", "2018-12-31", 10))["warnungen"] == []
    setze_in_kraft(kleines_haus, fassung("3", "2019-02-01", "2019-12-31", 10), "2019-02-01")
    assert len(geprueft(kleines_haus, zweite)["warnungen"]) == 2, "davor und danach"
    fuellend = geprueft(kleines_haus, fassung("2", "2018-07-01", "2019-01-31", 10))
    assert fuellend["warnungen"] == [], "was schon ohne ihn fehlt, ist nicht seine Sache"


def test_wie_alt_ein_vergleich_ist_zaehlt_vom_tag_des_mandanten(kleines_haus: Haus) -> None:
    def mit(tag: str) -> list[str]:
        werk = text().replace("geprueft_am = 2026-11-22", f"geprueft_am = {tag}")
        return [warnung["grund"] for warnung in geprueft(kleines_haus, werk)["warnungen"]]

    assert mit("2017-12-03") == [], "heute vor einem Jahr"
    assert mit("2017-12-02") == ["zuletzt am 02.12.2017 mit der Quelle verglichen, vor mehr als einem Jahr"]


def test_eine_flut_von_fehlern_wird_gezaehlt_und_nicht_ganz_geschickt(kleines_haus: Haus) -> None:
    viele = text() + f'\n[[warteliste]]\nid = "{"x" * 2_000}"\n' + "".join(f"a{nr} = 1\n" for nr in range(2_000))
    geprueftes = geprueft(kleines_haus, viele)
    assert len(geprueftes["fehler"]) == MAX_BEFUNDE < 2_000 < geprueftes["fehler_gesamt"]
    assert max(len(fehler["regel"]) for fehler in geprueftes["fehler"]) <= 500


def test_ein_zu_langer_text_wird_abgelehnt(kleines_haus: Haus) -> None:
    vorher = kleines_haus.spitze()
    antwort = kleines_haus.post("regelwerke/pruefungen", {"text": "#" * 200_001}, BL)
    assert antwort.status_code == 422 and antwort.json()["felder"][0]["feld"] == "text"
    assert kleines_haus.post("regelwerke/pruefungen", {"text": "#" * 300_000}, BL).status_code == 413
    assert kleines_haus.spitze() == vorher


def test_pruefen_darf_wer_regelwerke_verfasst_lesen_jeder(kleines_haus: Haus) -> None:
    for rolle in Rolle:
        pruefen = kleines_haus.post("regelwerke/pruefungen", {"text": text()}, rolle).status_code
        assert pruefen == (200 if rolle in (BL, Rolle.TECHNIK) else 403), rolle
        assert kleines_haus.get(f"regelwerke/{GA}", rolle).status_code == 200
        assert kleines_haus.get(f"regelwerke/{GA}/vergleich", rolle, mit=ILM).status_code == 200


# --- what includes others --------------------------------------------------------------------------------------------

HAUSVERFUEGUNG = """
[regelwerk]
id = "hausverfuegung"
version = "1"
titel = "Hausverfügung"
traeger = "Jobcenter Musterstadt"
quelle = "Hausverfügung vom 01.09.2018"
kurz = "Hausverfügung"
schicht = "lokal"
geprueft_am = 2018-09-01
schliesst_ein = ["ga-01-13"]

[[geltungsdauer]]
id = "HV-0"
grad = "muss"
stelle = "Nr. 9"
text = "Gilt ab dem 1. September 2018."
gueltig_ab = 2018-09-01

[[vorgangsregel]]
id = "HV-1"
grad = "muss"
stelle = "Nr. 1"
text = "Auch die Ablage des Kontakts wird festgehalten."
vorgaenge = ["kontakt"]
verlangt = { art = "vermerktyp", typen = ["beratungsvermerk"] }
"""


def test_was_ein_regelwerk_einschliesst_wird_mit_ihm_gespeichert_und_urteilt(haus: Haus) -> None:
    befehl = {"am": "2018-09-01", "regelwerk": "hausverfuegung", "text": HAUSVERFUEGUNG, "gilt_ab": "2018-09-01"}
    haus.angenommen("regelwerke/inkraftsetzungen", befehl, BL)
    gelesen = haus.gelesen("regelwerke/hausverfuegung")
    gespeichert = haus.dienst.betrieb.log.regelwerk_text(gelesen["sha256"])
    assert gespeichert is not None and gespeichert.startswith(HAUSVERFUEGUNG)
    werk = lade(gespeichert, "allein")
    assert werk.sha256 == gelesen["sha256"] != lade(HAUSVERFUEGUNG, "x", {GA: text(GA)}).sha256
    assert set(werk.nach_id) == {"HV-0", "HV-1", *lade(text(GA), GA).nach_id} - {"MI-10.1"}

    fall = haus.neuer_fall(am=VORMERKUNG)
    abgelehnt = haus.post(f"faelle/{fall}/vormerkungen", {"am": VORMERKUNG, "team": haus.team})
    assert abgelehnt.status_code == 422
    assert {v["fundstelle"].partition(",")[0] for v in abgelehnt.json()["verstoesse"]} == {"GA M&I 01/13"}
    kontakt = haus.angenommen(f"faelle/{fall}/kontakte", {"am": VORMERKUNG, "form": "telefon", "qualifiziert": True})
    assert [(v["regel"], v["fundstelle"]) for v in kontakt["verstoesse"]] == [("HV-1", "Hausverfügung, Nr. 1")]


def test_was_eingeschlossen_und_nirgends_zu_finden_ist_setzt_niemand_in_kraft(kleines_haus: Haus) -> None:
    ins_leere = HAUSVERFUEGUNG.replace("ga-01-13", "ga-99-99")
    grund = "schließt ga-99-99 ein (hausverfuegung > ga-99-99), aber dieser Text liegt nicht vor"
    assert [fehler["grund"] for fehler in geprueft(kleines_haus, ins_leere)["fehler"]] == [grund]
    assert geprueft(kleines_haus, HAUSVERFUEGUNG)["brauchbar"]
    vorher = kleines_haus.spitze()
    befehl = {"am": "2018-09-01", "regelwerk": "hausverfuegung", "text": ins_leere, "gilt_ab": "2018-09-01"}
    antwort = kleines_haus.post("regelwerke/inkraftsetzungen", befehl, BL)
    assert antwort.status_code == 422 and grund in antwort.json()["felder"][0]["grund"]
    assert kleines_haus.spitze() == vorher


def test_niemand_setzt_eine_oertliche_regel_unter_einer_kennung_des_gesetzes_in_kraft(kleines_haus: Haus) -> None:
    getarnt = HAUSVERFUEGUNG.replace('id = "HV-1"', 'id = "BUND-15"')
    vorher = kleines_haus.spitze()
    befehl = {"am": "2018-09-01", "regelwerk": "hausverfuegung", "text": getarnt, "gilt_ab": "2018-09-01"}
    antwort = kleines_haus.post("regelwerke/inkraftsetzungen", befehl, BL)
    assert antwort.status_code == 422 and "BUND-15 ist schon eine Aussage von Bundesrecht" in antwort.text
    assert kleines_haus.spitze() == vorher
