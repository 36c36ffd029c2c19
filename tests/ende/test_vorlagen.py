"""Vorlagen over HTTP: put in place, in effect from their day, refused where they could not be printed."""

import hashlib
from datetime import UTC, datetime
from typing import Any

import pytest

from adapters.anwendung.betrieb import Betrieb
from adapters.dokumente.mitgeliefert import mitgelieferte
from domain.vokabular import Rolle, Schriftstueck
from tests.ende.dokumentenhaus import BL, DOKUMENTE, Szene, volle_szene
from tests.ende.haus import ANDERER, Haus

TL = Rolle.TEAMLEITUNG
EIGENE = '<!doctype html><html lang="de"><title>EGV</title><p>Eigene Vorlage für {{ person.vorname }}: {{ egv.am }}</p></html>'
AM = "2018-12-03"


@pytest.fixture
def szene(kleines_haus: Haus) -> Szene:
    return volle_szene(kleines_haus)


def hinterlege(haus: Haus, text: str | None, gilt_ab: str | None = None, dokument: str = "egv") -> None:
    haus.angenommen("vorlagen", {"am": AM, "dokument": dokument, "text": text, "gilt_ab": gilt_ab}, TL)


def geltende(haus: Haus, dokument: str = "egv", **parameter: Any) -> dict[str, Any]:
    eintraege = haus.gelesen("vorlagen", TL, **parameter)["eintraege"]
    (gefunden,) = (eintrag for eintrag in eintraege if eintrag["dokument"] == dokument)
    return dict(gefunden)


def text(haus: Haus, dokument: str, **parameter: Any) -> str:
    antwort = haus.get(f"vorlagen/{dokument}", **parameter)
    assert (antwort.status_code, antwort.headers["content-type"]) == (200, "text/plain; charset=utf-8")
    return antwort.text


def test_ohne_eigene_gilt_die_mitgelieferte_und_die_liste_sagt_was_sie_nennen_darf(kleines_haus: Haus) -> None:
    liste = kleines_haus.gelesen("vorlagen")["eintraege"]
    assert tuple(eintrag["dokument"] for eintrag in liste) == DOKUMENTE
    for eintrag in liste:
        assert (eintrag["gilt_ab"], eintrag["mitgeliefert"]) == (None, True)
        gelesen = text(kleines_haus, eintrag["dokument"])
        assert gelesen == mitgelieferte()[Schriftstueck(eintrag["dokument"])]
        assert hashlib.sha256(gelesen.encode()).hexdigest() == eintrag["sha256"]
    felder = {feld["name"]: feld["art"] for feld in geltende(kleines_haus)["felder"]}
    assert felder["egv.leitziel"] == "Text, kann fehlen"
    assert (
        felder["egv.aufgaben_person"] == "Liste: Gruppe" and felder["egv.aufgaben_person[].bis"] == "Tag, kann fehlen"
    )
    assert felder["person.minderjaehrig"] == "ja oder nein"


def test_eine_hinterlegte_gilt_von_ihrem_tag_an(szene: Szene) -> None:
    haus = szene.haus
    hinterlege(haus, EIGENE, "2018-11-01")
    assert "Eigene Vorlage" not in szene.gedruckt("egv", stand="2018-10-31")
    assert "Eigene Vorlage für Kim: 20.09.2018" in szene.gedruckt("egv", stand="2018-11-01")
    assert (geltende(haus, stand="2018-10-31")["gilt_ab"], text(haus, "egv", stand="2018-11-01")) == (None, EIGENE)
    jetzt = geltende(haus)
    assert (jetzt["gilt_ab"], jetzt["mitgeliefert"]) == ("2018-11-01", False)
    assert jetzt["sha256"] == hashlib.sha256(EIGENE.encode()).hexdigest()
    assert "Eigene Vorlage" not in szene.gedruckt("formblatt"), "jedes Dokument hat seine eigene"


def test_ohne_gilt_ab_gilt_sie_vom_tag_des_eintrags_an(szene: Szene) -> None:
    hinterlege(szene.haus, EIGENE)
    assert geltende(szene.haus)["gilt_ab"] == AM
    assert geltende(szene.haus, stand="2018-12-02")["gilt_ab"] is None


def test_eine_kuenftige_wartet_und_am_selben_tag_gilt_die_spaetere(szene: Szene) -> None:
    haus = szene.haus
    hinterlege(haus, "künftig {{ egv.am }}", "2019-01-01")
    hinterlege(haus, "erste", "2018-12-01")
    hinterlege(haus, "zweite", "2018-12-01")
    assert szene.gedruckt("egv") == "zweite"
    assert szene.gedruckt("egv", stand="2018-12-31") == "zweite"
    assert szene.gedruckt("egv", stand="2019-01-01") == "künftig 20.09.2018"


def test_ohne_text_gilt_wieder_die_mitgelieferte(szene: Szene) -> None:
    hinterlege(szene.haus, EIGENE, "2018-11-01")
    hinterlege(szene.haus, None, "2018-12-01")
    assert geltende(szene.haus)["mitgeliefert"] and geltende(szene.haus)["gilt_ab"] == "2018-12-01"
    assert "Eigene Vorlage" not in szene.gedruckt("egv")
    assert "Eigene Vorlage" in szene.gedruckt("egv", stand="2018-11-30")


def test_den_mandanten_neu_einzurichten_nimmt_keine_vorlage_weg(szene: Szene) -> None:
    hinterlege(szene.haus, EIGENE)
    szene.haus.angenommen("organisation/einrichtung", {"am": AM, "name": "Jobcenter Neu", "land": "BB"}, BL)
    assert not geltende(szene.haus)["mitgeliefert"]
    assert "Jobcenter Neu" in szene.gedruckt("formblatt")


def test_die_auswertungen_laufen_weiter(kleines_haus: Haus) -> None:
    hinterlege(kleines_haus, EIGENE)
    kleines_haus.dienst.nachziehen()
    assert kleines_haus.client.get("/health/ready").json()["mandanten"][kleines_haus.mandant]["bereit"]


def test_auch_ein_anderer_prozess_druckt_mit_ihr(haus: Haus) -> None:
    szene = volle_szene(haus)
    assert szene.gedruckt("egv")
    anderer = Betrieb(haus.mandant, haus.dienst.betrieb.log, lambda: datetime(2018, 12, 3, 9, tzinfo=UTC))
    assert anderer.mandant() is not None
    hinterlege(haus, EIGENE)
    mandant = anderer.mandant()
    assert mandant is not None
    (vorlage,) = mandant.vorlagen
    assert anderer.log.regelwerk_text(vorlage.sha256) == EIGENE


def test_eine_wiederholung_hinterlegt_nichts_zweites(kleines_haus: Haus) -> None:
    koerper = {"am": AM, "dokument": "egv", "text": EIGENE}
    erste, zweite = (kleines_haus.post("vorlagen", koerper, TL, Idempotency_Key="einmal") for _ in range(2))
    assert erste.status_code == zweite.status_code == 201 and erste.json() == zweite.json()


@pytest.mark.parametrize(
    ("koerper", "feld", "grund"),
    [
        ({"text": "a\n{{ egv.leitzil }}"}, "text", "Zeile 2: „egv.leitzil“ bietet dieses Dokument hier nicht an"),
        ({"text": "a\nb\n{% if egv %}"}, "text", "Zeile 3: das ist nicht so geschrieben"),
        ({"text": "{% include 'x' %}\n{{ x }}"}, "text", "; Zeile 2: "),
        ({"text": ""}, "text", "zu kurz"),
        ({"text": "x" * 50_001}, "text", "höchstens 50000 Zeichen"),
        ({"dokument": "gibt_es_nicht"}, "dokument", "erlaubt ist nur"),
        ({"am": "2018-12-04"}, "am", "in der Zukunft"),
        ({"gilt_ab": "0001-01-01"}, "gilt_ab", "muss zwischen"),
    ],
)
def test_eine_unbrauchbare_wird_abgelehnt_und_nichts_gespeichert(
    kleines_haus: Haus, koerper: dict[str, str], feld: str, grund: str
) -> None:
    spitze = kleines_haus.spitze()
    antwort = kleines_haus.post("vorlagen", {"am": AM, "dokument": "egv", "text": EIGENE, **koerper}, TL)
    assert antwort.status_code == 422, antwort.text
    (fehler,) = antwort.json()["felder"]
    assert fehler["feld"] == feld and grund in fehler["grund"]
    assert kleines_haus.spitze() == spitze and geltende(kleines_haus)["mitgeliefert"]


def test_hinterlegen_darf_nur_die_leitung_und_lesen_wer_faelle_liest(kleines_haus: Haus) -> None:
    for rolle in Rolle:
        status = kleines_haus.post("vorlagen", {"am": AM, "dokument": "egv", "text": EIGENE}, rolle).status_code
        assert (status == 201) is (rolle in (TL, BL)), rolle
    assert kleines_haus.get("vorlagen", Rolle.TECHNIK).status_code == 403
    assert kleines_haus.get("vorlagen/egv", Rolle.CONTROLLING).status_code == 200
    assert kleines_haus.get("vorlagen/gibt-es-nicht").status_code == 404


def test_ein_mandant_der_nicht_eingerichtet_ist_hinterlegt_nichts_und_liest_die_mitgelieferten(
    kleines_haus: Haus,
) -> None:
    kleines_haus.mandant = ANDERER
    antwort = kleines_haus.post("vorlagen", {"am": AM, "dokument": "egv", "text": EIGENE}, BL)
    assert antwort.status_code == 409
    liste = kleines_haus.get("vorlagen", BL).json()["eintraege"]
    assert all(eintrag["mitgeliefert"] for eintrag in liste)


def test_die_vorlage_eines_mandanten_ist_nicht_die_eines_anderen(kleines_haus: Haus) -> None:
    hinterlege(kleines_haus, EIGENE)
    kleines_haus.mandant = ANDERER
    assert kleines_haus.get("vorlagen/egv", BL).text == mitgelieferte()[Schriftstueck.EGV]


def test_was_ueber_alles_mass_lang_wuerde_wird_nicht_gedruckt(szene: Szene) -> None:
    hinterlege(
        szene.haus,
        "{% for a in hemmnisse %}{% for b in hemmnisse %}" + "{{ stil }}" * 4_000 + "{% endfor %}{% endfor %}",
        dokument="bewerberprofil",
    )
    antwort = szene.drucke("bewerberprofil")
    assert antwort.status_code == 409
    assert antwort.json()["type"] == "urn:fallwerk:problem:zustand"
