"""How far cases have come: trajectories on a day, and counts between two days."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from domain.befehle import HemmnisFeststellen, HemmnisStandAendern, ProfilErstellen, ZustaendigkeitUebertragen
from domain.organisation.befehle import TeamWechseln
from domain.vokabular import Bearbeitungsstand, Bereich, Funktion, Merkmal, Profillage, Rolle
from projections import integration_progress
from tests.vertrag.ansichten import BEGINN, Amt, ansichten, kennung, merkmal, storno

TAG = timedelta(days=1)
ERKANNT, BEARBEITUNG, ERFOLGLOS, ERLEDIGT = Bearbeitungsstand


@pytest.fixture
def amt(datenbank_url: str, tmp_path: Path) -> Iterator[Amt]:
    with ansichten(datenbank_url, tmp_path) as amt:
        yield amt


def rang(was: Merkmal, tag: date) -> tuple[str, ...]:
    """As a Regelwerk might order it, from the year 2018 on."""
    return tuple("abcde") if was is Merkmal.KUNDENKATEGORIE and tag.year >= 2018 else ()


def verlauf(amt: Amt, fall: UUID, stand: date) -> dict[str, Any]:
    """The trajectory; the same from the tables and from memory."""
    aus_tabellen = amt.lies(
        "integration_progress", lambda lesung: integration_progress.verlauf(lesung, fall, stand, rang)
    )
    assert aus_tabellen is not None
    assert aus_tabellen == integration_progress.verlauf_aus(amt.fallsicht(fall), stand, rang)
    return aus_tabellen


def zaehlung(amt: Amt, von: date, bis: date, **wessen: UUID) -> dict[str, Any]:
    return amt.lies(
        "integration_progress", lambda lesung: integration_progress.zaehlung(lesung, von, bis, rang, **wessen)
    )


def gezaehlt(liste: list[dict[str, Any]]) -> dict[tuple[str, ...], int]:
    """What was counted at all."""
    return {tuple(str(w) for n, w in z.items() if n != "anzahl"): z["anzahl"] for z in liste if z["anzahl"]}


def hemmnis(amt: Amt, fall: UUID, am: date, bereich: Bereich = Bereich.MOTIVATION) -> UUID:
    kennung = uuid4()
    amt.tue(fall, HemmnisFeststellen(am=am, hemmnis=kennung, bereich=bereich))
    return kennung


def setze(amt: Amt, fall: UUID, hemmnis: UUID, am: date, stand: Bearbeitungsstand) -> int:
    return amt.tue(fall, HemmnisStandAendern(am=am, hemmnis=hemmnis, stand=stand)).eintraege[0]


def profil(amt: Amt, fall: UUID, am: date, profillage: Profillage) -> None:
    amt.tue(fall, ProfilErstellen(am=am, profillage=profillage))


def test_ein_hemmnis_geht_seinen_weg(amt: Amt) -> None:
    fall = amt.fall()
    h = hemmnis(amt, fall, date(2018, 2, 1))
    nr = setze(amt, fall, h, date(2018, 3, 1), BEARBEITUNG)
    setze(amt, fall, h, date(2018, 5, 1), ERLEDIGT)
    ergebnis = verlauf(amt, fall, date(2018, 12, 31))
    assert ergebnis["hemmnisse"] == [
        {
            "hemmnis": str(h),
            "bereich": "motivation",
            "veraenderbar": True,
            "abschnitte": [
                {"von": "2018-02-01", "bis": "2018-02-28", "stand": "erkannt"},
                {"von": "2018-03-01", "bis": "2018-04-30", "stand": "in_bearbeitung"},
                {"von": "2018-05-01", "bis": None, "stand": "erfolgreich_erledigt"},
            ],
        }
    ]
    assert ergebnis["bewegungen"][1] == {
        "nr": nr,
        "am": "2018-03-01",
        "art": "bearbeitet",
        "hemmnis": str(h),
        "bereich": "motivation",
        "vorher": "erkannt",
        "nachher": "in_bearbeitung",
    }
    assert [b["art"] for b in ergebnis["bewegungen"]] == ["eroeffnet", "bearbeitet", "erledigt"]


def test_ein_frueherer_stand_weiss_nichts_von_spaeter(amt: Amt) -> None:
    fall = amt.fall()
    h = hemmnis(amt, fall, date(2018, 2, 1))
    setze(amt, fall, h, date(2018, 3, 1), BEARBEITUNG)
    assert verlauf(amt, fall, date(2018, 1, 31))["hemmnisse"] == []
    letzter = verlauf(amt, fall, date(2018, 2, 28))
    # On its last day nobody could say that it was the last.
    assert letzter["hemmnisse"][0]["abschnitte"] == [{"von": "2018-02-01", "bis": None, "stand": "erkannt"}]
    assert [b["art"] for b in letzter["bewegungen"]] == ["eroeffnet"]
    assert len(verlauf(amt, fall, date(2018, 3, 1))["hemmnisse"][0]["abschnitte"]) == 2
    vor_beginn = amt.lies(
        "integration_progress", lambda lesung: integration_progress.verlauf(lesung, fall, BEGINN - TAG, rang)
    )
    assert vor_beginn is None
    assert integration_progress.verlauf_aus(amt.fallsicht(fall), BEGINN - TAG, rang) is None


def test_ein_spaet_erfasster_stand_aendert_den_letzten_nicht(amt: Amt) -> None:
    fall = amt.fall()
    h = hemmnis(amt, fall, date(2018, 3, 1))
    setze(amt, fall, h, date(2018, 3, 15), ERLEDIGT)
    spaet = setze(amt, fall, h, date(2018, 3, 10), BEARBEITUNG)
    abschnitte = verlauf(amt, fall, date(2018, 4, 1))["hemmnisse"][0]["abschnitte"]
    assert [a["stand"] for a in abschnitte] == ["erkannt", "in_bearbeitung", "erfolgreich_erledigt"]
    amt.tue(fall, storno(date(2018, 4, 1), spaet))
    ohne = verlauf(amt, fall, date(2018, 4, 1))
    assert [a["stand"] for a in ohne["hemmnisse"][0]["abschnitte"]] == ["erkannt", "erfolgreich_erledigt"]
    assert [b["vorher"] for b in ohne["bewegungen"]] == [None, "erkannt"]


def test_an_einem_tag_zaehlt_am_ende_das_letzte_aber_jede_bewegung(amt: Amt) -> None:
    fall, tag = amt.fall(), date(2018, 3, 1)
    h = hemmnis(amt, fall, tag)
    setze(amt, fall, h, tag, BEARBEITUNG)
    setze(amt, fall, h, tag, ERLEDIGT)
    setze(amt, fall, h, tag, ERLEDIGT)
    ergebnis = verlauf(amt, fall, tag)
    assert [a["stand"] for a in ergebnis["hemmnisse"][0]["abschnitte"]] == ["erfolgreich_erledigt"]
    assert [b["art"] for b in ergebnis["bewegungen"]] == ["eroeffnet", "bearbeitet", "erledigt"]


WECHSEL = {
    (ERKANNT, BEARBEITUNG): "bearbeitet",
    (ERKANNT, ERFOLGLOS): "bearbeitet",
    (ERKANNT, ERLEDIGT): "erledigt",
    (BEARBEITUNG, ERFOLGLOS): "bearbeitet",
    (ERFOLGLOS, BEARBEITUNG): "bearbeitet",
    (BEARBEITUNG, ERLEDIGT): "erledigt",
    (ERFOLGLOS, ERLEDIGT): "erledigt",
    (BEARBEITUNG, ERKANNT): "zurueck",
    (ERFOLGLOS, ERKANNT): "zurueck",
    (ERLEDIGT, BEARBEITUNG): "zurueck",
    (ERLEDIGT, ERFOLGLOS): "zurueck",
    (ERLEDIGT, ERKANNT): "zurueck",
}


def test_jeder_wechsel_des_bearbeitungsstands_hat_eine_art(amt: Amt) -> None:
    fall, erster, wechsel = amt.fall(), date(2018, 3, 1), date(2018, 4, 1)
    assert len(WECHSEL) == len(Bearbeitungsstand) * (len(Bearbeitungsstand) - 1)
    hemmnisse = {}
    for vorher, nachher in WECHSEL:
        h = hemmnis(amt, fall, date(2018, 2, 1))
        setze(amt, fall, h, erster, vorher)
        setze(amt, fall, h, wechsel, nachher)
        hemmnisse[str(h)] = (vorher, nachher)
    bewegungen = [b for b in verlauf(amt, fall, wechsel)["bewegungen"] if b["am"] == wechsel.isoformat()]
    assert {hemmnisse[b["hemmnis"]]: b["art"] for b in bewegungen} == WECHSEL
    gezaehlte = zaehlung(amt, wechsel - TAG, wechsel)["hemmnisse"]["bewegungen"]
    assert gezaehlt(gezaehlte) == {
        ("motivation", "bearbeitet"): 4,
        ("motivation", "erledigt"): 3,
        ("motivation", "zurueck"): 5,
    }


def test_die_profillage_geht_auf_und_ab(amt: Amt) -> None:
    fall = amt.fall()
    profil(amt, fall, date(2018, 2, 1), Profillage.ENTWICKLUNGSPROFIL)
    profil(amt, fall, date(2018, 3, 1), Profillage.FOERDERPROFIL)
    amt.tue(fall, merkmal(date(2018, 4, 1), "unterstuetzungsprofil", bis=date(2018, 4, 30), was=Merkmal.PROFILLAGE))
    assert verlauf(amt, fall, date(2018, 6, 1))["profillagen"] == [
        {
            "von": "2018-02-01",
            "bis": "2018-02-28",
            "profillage": "entwicklungsprofil",
            "vorher": None,
            "richtung": "ermittelt",
        },
        {
            "von": "2018-03-01",
            "bis": "2018-03-31",
            "profillage": "foerderprofil",
            "vorher": "entwicklungsprofil",
            "richtung": "aufwaerts",
        },
        {
            "von": "2018-04-01",
            "bis": "2018-04-30",
            "profillage": "unterstuetzungsprofil",
            "vorher": "foerderprofil",
            "richtung": "abwaerts",
        },
        {
            "von": "2018-05-01",
            "bis": None,
            "profillage": "foerderprofil",
            "vorher": "unterstuetzungsprofil",
            "richtung": "aufwaerts",
        },
    ]
    profile = zaehlung(amt, date(2018, 2, 1), date(2018, 6, 1))["profillagen"]
    assert gezaehlt(profile["anfang"]) == {("entwicklungsprofil",): 1}
    assert gezaehlt(profile["ende"]) == {("foerderprofil",): 1}
    assert gezaehlt(profile["bewegungen"]) == {("aufwaerts",): 2, ("abwaerts",): 1}


def test_kundenkategorie_und_zielgruppe_sind_tatsachen_mit_zeitraum_und_wechseln_auf_und_ab(amt: Amt) -> None:
    fall = amt.fall()
    for am, was, wert in (
        (date(2018, 2, 1), Merkmal.KUNDENKATEGORIE, "c"),
        (date(2018, 2, 1), Merkmal.ZIELGRUPPE, "schueler"),
        (date(2018, 3, 1), Merkmal.KUNDENKATEGORIE, "a"),
        (date(2018, 4, 1), Merkmal.KUNDENKATEGORIE, "d"),
        (date(2018, 5, 1), Merkmal.KUNDENKATEGORIE, "x"),
        (date(2018, 5, 1), Merkmal.ZIELGRUPPE, "ausbildungsuchende"),
    ):
        amt.tue(fall, merkmal(am, wert, was=was))
    ergebnis = verlauf(amt, fall, date(2018, 6, 1))
    assert [(a["von"], a["bis"], a["wert"], a["vorher"], a["richtung"]) for a in ergebnis["kundenkategorien"]] == [
        ("2018-02-01", "2018-02-28", "c", None, "ermittelt"),
        ("2018-03-01", "2018-03-31", "a", "c", "aufwaerts"),
        ("2018-04-01", "2018-04-30", "d", "a", "abwaerts"),
        ("2018-05-01", None, "x", "d", "gewechselt"),
    ]
    assert [(a["von"], a["wert"], a["richtung"]) for a in ergebnis["zielgruppen"]] == [
        ("2018-02-01", "schueler", "ermittelt"),
        ("2018-05-01", "ausbildungsuchende", "gewechselt"),
    ]
    assert verlauf(amt, fall, date(2018, 2, 28))["kundenkategorien"][0]["bis"] is None
    kategorien = zaehlung(amt, date(2018, 2, 1), date(2018, 4, 30))["kundenkategorien"]
    assert gezaehlt(kategorien["anfang"]) == {("c",): 1}
    assert gezaehlt(kategorien["ende"]) == {("d",): 1}
    assert gezaehlt(kategorien["bewegungen"]) == {("aufwaerts",): 1, ("abwaerts",): 1}
    danach = zaehlung(amt, date(2018, 4, 30), date(2018, 5, 1))
    assert gezaehlt(danach["kundenkategorien"]["bewegungen"]) == {("gewechselt",): 1}
    assert gezaehlt(danach["zielgruppen"]["bewegungen"]) == {("gewechselt",): 1}
    assert gezaehlt(zaehlung(amt, date(2018, 2, 1), date(2018, 6, 1), team=uuid4())["kundenkategorien"]["ende"]) == {}


def test_eine_profillage_die_eine_zeit_lang_unbekannt_war_ist_keine_bewegung(amt: Amt) -> None:
    fall = amt.fall()
    profil(amt, fall, date(2018, 2, 1), Profillage.ENTWICKLUNGSPROFIL)
    amt.tue(fall, merkmal(date(2018, 3, 1), None, bis=date(2018, 3, 31), was=Merkmal.PROFILLAGE))
    profile = zaehlung(amt, date(2018, 3, 15), date(2018, 4, 1))["profillagen"]
    assert gezaehlt(profile["anfang"]) == {}
    assert gezaehlt(profile["bewegungen"]) == {("gleich",): 1}


def test_jeder_schritt_zum_marktprofil_ist_aufwaerts(amt: Amt) -> None:
    assert integration_progress.RANGFOLGE[0] is Profillage.MARKTPROFIL
    for nah, fern in pairwise(integration_progress.RANGFOLGE):
        fall = amt.fall()
        profil(amt, fall, date(2018, 2, 1), fern)
        profil(amt, fall, date(2018, 3, 1), nah)
        profil(amt, fall, date(2018, 4, 1), fern)
        richtungen = [p["richtung"] for p in verlauf(amt, fall, date(2018, 5, 1))["profillagen"]]
        assert richtungen == ["ermittelt", "aufwaerts", "abwaerts"]


def test_der_erste_tag_ist_der_anfang_und_zaehlt_nicht_als_aenderung(amt: Amt) -> None:
    fall = amt.fall()
    hemmnis(amt, fall, date(2018, 2, 1))
    hemmnis(amt, fall, date(2018, 3, 1), Bereich.RAHMENBEDINGUNGEN)
    hemmnisse = zaehlung(amt, date(2018, 2, 1), date(2018, 3, 1))["hemmnisse"]
    assert gezaehlt(hemmnisse["anfang"]) == {("motivation", "erkannt"): 1}
    assert gezaehlt(hemmnisse["ende"]) == {("motivation", "erkannt"): 1, ("rahmenbedingungen", "erkannt"): 1}
    assert gezaehlt(hemmnisse["bewegungen"]) == {("rahmenbedingungen", "eroeffnet"): 1}
    davor = zaehlung(amt, date(2018, 1, 31), date(2018, 2, 28))["hemmnisse"]
    assert gezaehlt(davor["anfang"]) == {}
    assert gezaehlt(davor["bewegungen"]) == {("motivation", "eroeffnet"): 1}


def test_was_nicht_vorkommt_steht_mit_null_da(amt: Amt) -> None:
    ergebnis = zaehlung(amt, BEGINN, BEGINN)
    assert (ergebnis["von"], ergebnis["bis"]) == ("2018-01-02", "2018-01-02")
    assert len(ergebnis["hemmnisse"]["anfang"]) == len(ergebnis["hemmnisse"]["ende"]) == 20
    assert ergebnis["hemmnisse"]["bewegungen"][0] == {
        "bereich": "berufliche_kompetenz",
        "art": "eroeffnet",
        "anzahl": 0,
    }
    assert len(ergebnis["profillagen"]["anfang"]) == 6
    assert {b["anzahl"] for b in ergebnis["profillagen"]["bewegungen"]} == {0}
    with pytest.raises(ValueError, match="vor von"):
        zaehlung(amt, BEGINN, BEGINN - TAG)


def test_gezaehlt_wird_fuer_wen_an_dem_tag_zustaendig_war(amt: Amt) -> None:
    fall, umzug = amt.fall(), date(2018, 4, 1)
    h = hemmnis(amt, fall, date(2018, 2, 1))
    profil(amt, fall, date(2018, 2, 1), Profillage.FOERDERPROFIL)
    anderes = amt.jobcenter.neues_team()
    andere = amt.jobcenter.neue_fachkraft(Rolle.FALLMANAGER, team=anderes)
    amt.tue(
        fall,
        ZustaendigkeitUebertragen(am=umzug, fachkraft=kennung(andere), funktion=Funktion.FALLMANAGEMENT),
        amt.tl,
    )
    setze(amt, fall, h, umzug, BEARBEITUNG)
    von, bis = date(2018, 1, 31), date(2018, 5, 1)
    for alt, neu in (
        ({"fachkraft": kennung(amt.ifk)}, {"fachkraft": kennung(andere)}),
        ({"team": amt.jobcenter.team}, {"team": anderes}),
        (
            {"team": amt.jobcenter.team, "fachkraft": kennung(amt.ifk)},
            {"team": anderes, "fachkraft": kennung(andere)},
        ),
    ):
        vorher, nachher = zaehlung(amt, von, bis, **alt), zaehlung(amt, von, bis, **neu)
        assert gezaehlt(vorher["hemmnisse"]["bewegungen"]) == {("motivation", "eroeffnet"): 1}
        assert gezaehlt(nachher["hemmnisse"]["bewegungen"]) == {("motivation", "bearbeitet"): 1}
        assert gezaehlt(vorher["hemmnisse"]["ende"]) == {}
        assert gezaehlt(nachher["hemmnisse"]["ende"]) == {("motivation", "in_bearbeitung"): 1}
        assert gezaehlt(vorher["profillagen"]["bewegungen"]) == {("ermittelt",): 1}
        assert gezaehlt(nachher["profillagen"]["ende"]) == {("foerderprofil",): 1}
        assert gezaehlt(zaehlung(amt, umzug - TAG, umzug, **alt)["hemmnisse"]["anfang"]) == {
            ("motivation", "erkannt"): 1
        }
    assert gezaehlt(zaehlung(amt, von, bis, team=anderes, fachkraft=kennung(amt.ifk))["hemmnisse"]["ende"]) == {}


def test_ein_team_zaehlt_wer_an_dem_tag_dazugehoerte(amt: Amt) -> None:
    fall, wechsel = amt.fall(), date(2018, 4, 1)
    h = hemmnis(amt, fall, date(2018, 2, 1))
    setze(amt, fall, h, wechsel, BEARBEITUNG)
    anderes = amt.jobcenter.neues_team()
    amt.aendere(amt.ifk, TeamWechseln(am=wechsel, team=anderes))
    von, bis = date(2018, 1, 31), wechsel
    altes, neues = (zaehlung(amt, von, bis, team=team)["hemmnisse"] for team in (amt.jobcenter.team, anderes))
    assert gezaehlt(altes["bewegungen"]) == {("motivation", "eroeffnet"): 1}
    assert gezaehlt(neues["bewegungen"]) == {("motivation", "bearbeitet"): 1}
    assert (gezaehlt(altes["ende"]), gezaehlt(neues["ende"])) == ({}, {("motivation", "in_bearbeitung"): 1})


def test_alle_faelle_zusammen_sind_die_summe_der_teams(amt: Amt) -> None:
    anderes = amt.jobcenter.neues_team()
    andere = amt.jobcenter.neue_fachkraft(Rolle.FALLMANAGER, team=anderes)
    for stelle in range(4):
        fall = amt.aufenthalt(fm=andere) if stelle % 2 else amt.aufenthalt()
        h = hemmnis(amt, fall, date(2018, 2, 1), list(Bereich)[stelle])
        setze(amt, fall, h, date(2018, 3, 1), list(Bearbeitungsstand)[stelle])
    von, bis = date(2018, 1, 31), date(2018, 3, 1)
    alles = zaehlung(amt, von, bis)
    teile = [zaehlung(amt, von, bis, team=team) for team in (amt.jobcenter.team, anderes)]
    for was in ("anfang", "ende", "bewegungen"):
        summe = {
            schluessel: sum(gezaehlt(teil["hemmnisse"][was]).get(schluessel, 0) for teil in teile)
            for schluessel in gezaehlt(alles["hemmnisse"][was])
        }
        assert summe == gezaehlt(alles["hemmnisse"][was])
    assert sum(gezaehlt(alles["hemmnisse"]["ende"]).values()) == 4


def test_ein_frueherer_wissensstand_kommt_aus_den_eintraegen_bis_dahin(amt: Amt) -> None:
    fall = amt.fall()
    h = hemmnis(amt, fall, date(2018, 2, 1))
    davor = amt.betrieb.log.spitze()
    setze(amt, fall, h, date(2018, 2, 15), ERLEDIGT)
    damals = integration_progress.verlauf_aus(amt.fallsicht(fall, bis_position=davor), date(2018, 3, 1), rang)
    assert damals is not None
    assert [b["art"] for b in damals["bewegungen"]] == ["eroeffnet"]
    assert [b["art"] for b in verlauf(amt, fall, date(2018, 3, 1))["bewegungen"]] == ["eroeffnet", "erledigt"]
