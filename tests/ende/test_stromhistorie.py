"""How a person's data, and the office itself, came to be as they are: read as an auditor reads it."""

from datetime import date
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from adapters.http.zugriffe import ZUGRIFFE
from domain.ids import fall_id
from domain.vokabular import Rolle
from tests.ende.haus import BEGINN, JSON, Haus

BL, DATENSCHUTZ, FM, REVISION, TL = (
    Rolle.BEREICHSLEITUNG,
    Rolle.DATENSCHUTZ,
    Rolle.FALLMANAGER,
    Rolle.REVISION,
    Rolle.TEAMLEITUNG,
)


def saetze(haus: Haus, pfad: str, rolle: Rolle = REVISION, **parameter: str) -> list[str]:
    return [eintrag["satz"] for eintrag in haus.gelesen(f"{pfad}/historie", rolle, **parameter)["eintraege"]]


def test_die_geschichte_einer_person_nennt_wer_wann_was_berichtigt_hat(haus: Haus) -> None:
    kunde = haus.neuer_kunde(name="Alt")
    haus.uhr.stelle(date(2018, 12, 10))
    berichtigung = {"am": "2018-09-01", "name": "Neu", "begruendung": "Heirat"}
    haus.angenommen(f"kunden/{kunde}/korrekturen", berichtigung)
    angelegt, berichtigt = haus.gelesen(f"kunden/{kunde}/historie")["eintraege"]
    assert (angelegt["nr"], angelegt["am"], angelegt["satz"]) == (1, BEGINN, "Anlage der Person.")
    assert (berichtigt["nr"], berichtigt["am"], berichtigt["erfasst_am"][:10]) == (2, "2018-09-01", "2018-12-10")
    assert berichtigt["satz"] == "Berichtigung der Angaben zur Person: Name."
    assert (berichtigt["durch"], berichtigt["rolle"]) == (str(haus.ifk), "ifk")
    assert "Neu" not in str(berichtigt) and berichtigt["texte"] == {}

    offen = haus.gelesen(f"kunden/{kunde}/historie", DATENSCHUTZ, texte="true")["eintraege"]
    assert [eintrag["texte"]["name"] for eintrag in offen] == ["Alt", "Neu"]
    assert saetze(haus, f"kunden/{kunde}", stand="2018-08-31") == ["Anlage der Person."]
    assert saetze(haus, f"kunden/{kunde}", wissensstand="2018-12-09") == ["Anlage der Person."]


def test_wer_die_geschichte_einer_person_liest_wird_festgehalten(haus: Haus) -> None:
    kunde = haus.neuer_kunde()
    haus.gelesen(f"kunden/{kunde}/historie")
    with haus.dienst.zugriffe.verbinden() as verbindung:
        (zugriff,) = verbindung.execute(select(ZUGRIFFE)).all()
    assert (zugriff.vorgang, zugriff.durch, zugriff.gegenstaende) == ("kunde_historie", str(haus.ifk), kunde)


def test_was_mit_einer_fachkraft_und_ihren_plaetzen_geschah(haus: Haus) -> None:
    haus.angenommen(f"organisation/fachkraefte/{haus.fm}/anteil", {"am": "2018-06-01", "anteil": "0.5"}, BL)
    fall = haus.vorgemerkter_fall()
    haus.angenommen(f"faelle/{fall}/fallzugang", haus.zugang(), FM)
    pfad = f"organisation/fachkraefte/{haus.fm}"
    assert saetze(haus, pfad)[-1] == "Änderung des Anteils an einer Vollzeitstelle: ab 01.06.2018 50 %."
    (belegt,) = haus.gelesen(f"{pfad}/plaetze/historie", TL)["eintraege"]
    assert fall in belegt["satz"]
    assert saetze(haus, f"organisation/fachkraefte/{haus.tl}/plaetze") == []


def test_das_amt_zeigt_seine_regelwerke_teams_und_wartelisten(haus: Haus) -> None:
    ort = haus.angenommen("organisation/geschaeftsstellen", {"am": "2018-01-02", "name": "Nord"}, BL)["id"]
    fall = haus.neuer_fall()
    haus.angenommen(f"faelle/{fall}/warteliste", {"am": "2018-11-01", "team": haus.team, "begruendung": "voll"}, FM)
    eingerichtet, *regelwerke = saetze(haus, "organisation")
    assert "„Jobcenter“" in eingerichtet and ["bund-sgb2" in satz for satz in regelwerke] == [True, False]
    assert saetze(haus, f"organisation/geschaeftsstellen/{ort}") == ["Anlage der Geschäftsstelle „Nord“."]
    assert saetze(haus, f"organisation/teams/{haus.team}", TL) == ["Anlage des Teams „Team 1“: alle Altersgruppen."]
    (aufgenommen,) = saetze(haus, f"organisation/teams/{haus.team}/warteliste", TL)
    assert fall in aufgenommen
    assert saetze(haus, f"organisation/teams/{haus.team}/ansprechpersonen") == []


def test_eine_geschichte_wird_seitenweise_gelesen(kleines_haus: Haus) -> None:
    kunde = kleines_haus.neuer_kunde()
    for nummer in range(4):
        kleines_haus.angenommen(
            f"kunden/{kunde}/korrekturen", {"am": BEGINN, "vorname": f"Kim {nummer}", "begruendung": "Tippfehler"}
        )
    gelesen: list[int] = []
    parameter: JSON = {"limit": 2}
    while True:
        seite = kleines_haus.gelesen(f"kunden/{kunde}/historie", **parameter)
        gelesen += [eintrag["nr"] for eintrag in seite["eintraege"]]
        if seite["weiter"] is None:
            break
        parameter["cursor"] = seite["weiter"]
    assert gelesen == [1, 2, 3, 4, 5]
    fremd = kleines_haus.get(f"kunden/{kleines_haus.neuer_kunde()}/historie", cursor=parameter["cursor"])
    assert fremd.status_code == 422


@pytest.mark.parametrize("rolle", [Rolle.IFK, Rolle.FALLMANAGER, Rolle.CONTROLLING, Rolle.SACHBEARBEITUNG])
def test_die_geschichte_des_amts_lesen_leitung_revision_und_datenschutz(kleines_haus: Haus, rolle: Rolle) -> None:
    for pfad in (
        "organisation",
        f"organisation/teams/{kleines_haus.team}",
        f"organisation/fachkraefte/{kleines_haus.fm}",
    ):
        assert kleines_haus.get(f"{pfad}/historie", rolle).status_code == 403


def test_was_nicht_in_reichweite_ist_oder_etwas_anderes_ist_gibt_es_nicht(kleines_haus: Haus) -> None:
    fremdes = kleines_haus.neues_team("Team 2")
    fremde = kleines_haus.neue_fachkraft(FM, fremdes)
    kunde = kleines_haus.neuer_kunde()
    kleines_haus.angenommen("faelle", {"am": BEGINN, "kunde": kunde, "fachkraft": str(fremde)})
    fall = fall_id(kleines_haus.mandant, UUID(kunde))
    fuer_die_teamleitung = (
        f"organisation/teams/{fremdes}",
        f"organisation/teams/{fremdes}/warteliste",
        f"organisation/fachkraefte/{fremde}",
        f"organisation/fachkraefte/{fremde}/plaetze",
        f"kunden/{kunde}",
    )
    assert {kleines_haus.get(f"{pfad}/historie", TL).status_code for pfad in fuer_die_teamleitung} == {404}
    for kennung in (fall, kunde, uuid4()):
        for art in ("organisation/geschaeftsstellen", "organisation/teams", "massnahmen", "netzwerkkontakte"):
            assert kleines_haus.get(f"{art}/{kennung}/historie", REVISION).status_code == 404
