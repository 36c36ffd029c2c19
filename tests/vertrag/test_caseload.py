"""The caseload of a day: how cases stand, which ones a filter finds, and pages of them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any, get_args
from uuid import UUID, uuid4

import pytest

from domain.befehle import (
    BeginnBerichtigen,
    HemmnisFeststellen,
    HemmnisStandAendern,
    ProfilErstellen,
    Vormerken,
    ZustaendigkeitUebertragen,
)
from domain.organisation.befehle import TeamWechseln
from domain.vokabular import (
    Altersgruppe,
    Bearbeitungsstand,
    Bereich,
    Funktion,
    Merkmal,
    Phase,
    Profillage,
    Rolle,
    Status,
)
from projections import caseload
from projections.caseload import Bestandsfilter, Sortierung
from projections.seiten import UngueltigerCursor
from tests.vertrag.ansichten import (
    BEGINN,
    ZUGANG,
    Amt,
    abgang,
    alle_seiten,
    ansichten,
    kennung,
    kontakt,
    merkmal,
    storno,
    zugang,
)

TAG = timedelta(days=1)


@pytest.fixture
def amt(datenbank_url: str, tmp_path: Path) -> Iterator[Amt]:
    with ansichten(datenbank_url, tmp_path) as amt:
        yield amt


def zeile(amt: Amt, fall: UUID, stand: date) -> dict[str, Any]:
    """The case on that day; the same from the tables and from memory."""
    aus_tabelle = amt.lies("caseload", lambda lesung: caseload.fall(lesung, fall, stand))
    assert aus_tabelle is not None
    assert aus_tabelle == caseload.fall_aus(amt.fallsicht(fall), stand)
    return aus_tabelle


def bestand(amt: Amt, stand: date, **filter: Any) -> set[str]:
    seite = amt.lies("caseload", lambda lesung: caseload.fallbestand(lesung, stand, Bestandsfilter(**filter)))
    assert seite.weiter is None
    return {eintrag["fall"] for eintrag in seite.eintraege}


def test_ein_fall_besteht_von_seinem_ersten_tag_an(amt: Amt) -> None:
    fall = amt.fall(am=BEGINN)
    assert amt.lies("caseload", lambda lesung: caseload.fall(lesung, fall, BEGINN - TAG)) is None
    assert caseload.fall_aus(amt.fallsicht(fall), BEGINN - TAG) is None
    assert bestand(amt, BEGINN - TAG) == set()
    assert bestand(amt, BEGINN) == {str(fall)}
    eintrag = zeile(amt, fall, BEGINN)
    akte = amt.betrieb.akte(fall).fall
    assert akte is not None
    assert eintrag == {
        "fall": str(fall),
        "kunde": str(akte.kunde),
        "beginn": "2018-01-02",
        "phase": "ohne_fallmanagement",
        "status": None,
        "profillage": None,
        "integrationsprognose": None,
        "kundenkategorie": None,
        "zielgruppe": None,
        "altersgruppe": "ue25",
        "fachkraft": str(kennung(amt.ifk)),
        "funktion": "zustaendige_fachkraft",
        "zustaendig_seit": "2018-01-02",
        "aufenthalt_von": None,
        "aufenthalt_bis": None,
        "abgangsgrund": None,
        "warteliste": None,
        "hemmnisse_offen": 0,
        "letzter_kontakt": None,
    }


def test_ein_berichtigter_beginn_verschiebt_den_ersten_tag(amt: Amt) -> None:
    fall = amt.fall(am=BEGINN)
    frueher = BEGINN - timedelta(days=40)
    amt.tue(fall, BeginnBerichtigen(am=frueher, begruendung="Antrag lag schon vor"))
    assert bestand(amt, frueher - TAG) == set()
    assert zeile(amt, fall, frueher)["beginn"] == frueher.isoformat()


def test_der_letzte_tag_eines_aufenthalts_gehoert_noch_dazu(amt: Amt) -> None:
    fall = amt.aufenthalt()
    ende = date(2018, 6, 29)
    amt.tue(fall, abgang(ende))
    vorher, letzter, nachher = (zeile(amt, fall, tag) for tag in (ende - TAG, ende, ende + TAG))
    assert [e["phase"] for e in (vorher, letzter, nachher)] == ["im_fallmanagement", "im_fallmanagement", "beendet"]
    # The day before nobody knew of the end.
    assert [e["aufenthalt_bis"] for e in (vorher, letzter, nachher)] == [None, "2018-06-29", "2018-06-29"]
    assert [e["abgangsgrund"] for e in (vorher, letzter)] == [None, "ende_hilfebeduerftigkeit"]
    assert {e["aufenthalt_von"] for e in (vorher, letzter, nachher)} == {"2018-01-15"}
    assert zeile(amt, fall, ZUGANG - TAG)["phase"] == "ohne_fallmanagement"
    assert bestand(amt, ende, phase=Phase.IM_FALLMANAGEMENT) == {str(fall)}
    assert bestand(amt, ende + TAG, phase=Phase.IM_FALLMANAGEMENT) == set()
    assert bestand(amt, ende + TAG, phase=Phase.BEENDET) == {str(fall)}


def test_ein_zweiter_aufenthalt_kann_am_letzten_tag_des_ersten_beginnen(amt: Amt) -> None:
    fall = amt.aufenthalt()
    ende = date(2018, 6, 29)
    amt.tue(fall, abgang(ende))
    amt.tue(fall, zugang(amt.fm, ende))
    assert zeile(amt, fall, ende)["aufenthalt_von"] == "2018-06-29"
    assert zeile(amt, fall, ende - TAG)["aufenthalt_von"] == "2018-01-15"
    assert zeile(amt, fall, ende + TAG)["phase"] == "im_fallmanagement"


def test_unter_25_ist_man_bis_zum_tag_vor_dem_25_geburtstag(amt: Amt) -> None:
    erster_tag_ab_25 = {
        date(1993, 6, 10): date(2018, 6, 10),
        date(1992, 2, 29): date(2017, 3, 1),
        date(1996, 2, 29): date(2021, 3, 1),
    }
    for geboren, tag in erster_tag_ab_25.items():
        fall = amt.fall(geboren=geboren, am=date(2016, 9, 1))
        assert zeile(amt, fall, tag - TAG)["altersgruppe"] == "u25"
        assert zeile(amt, fall, tag)["altersgruppe"] == "ue25"
        assert str(fall) in bestand(amt, tag - TAG, altersgruppe=Altersgruppe.U25)
        assert str(fall) not in bestand(amt, tag, altersgruppe=Altersgruppe.U25)
        assert str(fall) in bestand(amt, tag, altersgruppe=Altersgruppe.UE25)


def test_ohne_lesbares_geburtsdatum_gibt_es_keine_altersgruppe(amt: Amt) -> None:
    fall = amt.fall()
    ohne = caseload.fall_aus(replace(amt.fallsicht(fall), geboren=None), BEGINN)
    assert ohne is not None and ohne["altersgruppe"] is None


def test_ein_merkmal_gilt_von_bis_und_nie_vor_dem_tag_von_dem_der_eintrag_spricht(amt: Amt) -> None:
    fall = amt.fall()
    amt.tue(fall, merkmal(date(2018, 3, 10), "arbeitslos", ab=date(2018, 3, 1)))
    amt.tue(fall, merkmal(date(2018, 4, 1), "in_massnahme", ab=date(2018, 5, 1), bis=date(2018, 5, 31)))
    erwartet = {
        date(2018, 3, 9): None,
        date(2018, 3, 10): "arbeitslos",
        date(2018, 4, 30): "arbeitslos",
        date(2018, 5, 1): "in_massnahme",
        date(2018, 5, 31): "in_massnahme",
        date(2018, 6, 1): "arbeitslos",
    }
    assert {tag: zeile(amt, fall, tag)["status"] for tag in erwartet} == erwartet
    assert bestand(amt, date(2018, 5, 31), status=Status.IN_MASSNAHME) == {str(fall)}
    assert bestand(amt, date(2018, 6, 1), status=Status.IN_MASSNAHME) == set()


def test_ein_spaet_erfasster_eintrag_nimmt_seinen_platz_in_der_zeit_ein(amt: Amt) -> None:
    fall = amt.fall()
    amt.tue(fall, merkmal(date(2018, 3, 20), "erwerbstaetig"))
    amt.tue(fall, merkmal(date(2018, 3, 1), "arbeitslos"))
    amt.tue(fall, merkmal(date(2018, 3, 10), "in_massnahme", bis=date(2018, 4, 30)))
    erwartet = {
        date(2018, 3, 1): "arbeitslos",
        date(2018, 3, 9): "arbeitslos",
        date(2018, 3, 10): "in_massnahme",
        date(2018, 3, 19): "in_massnahme",
        date(2018, 3, 20): "erwerbstaetig",
        date(2018, 5, 1): "erwerbstaetig",
    }
    assert {tag: zeile(amt, fall, tag)["status"] for tag in erwartet} == erwartet


def test_profillage_und_prognose_kommen_auch_aus_dem_profiling(amt: Amt) -> None:
    fall = amt.fall()
    amt.tue(
        fall,
        ProfilErstellen(
            am=date(2018, 2, 1), profillage=Profillage.ENTWICKLUNGSPROFIL, integrierbar_binnen_12_monaten=False
        ),
    )
    amt.tue(fall, merkmal(date(2018, 3, 1), "foerderprofil", was=Merkmal.PROFILLAGE))
    assert zeile(amt, fall, date(2018, 1, 31))["profillage"] is None
    februar, maerz = zeile(amt, fall, date(2018, 2, 28)), zeile(amt, fall, date(2018, 3, 1))
    assert (februar["profillage"], februar["integrationsprognose"]) == (
        "entwicklungsprofil",
        "nicht_binnen_12_monaten",
    )
    assert maerz["profillage"] == "foerderprofil"
    assert bestand(amt, date(2018, 2, 28), profillage=Profillage.FOERDERPROFIL) == set()
    assert bestand(amt, date(2018, 3, 1), profillage=Profillage.FOERDERPROFIL) == {str(fall)}


def test_offene_hemmnisse_zaehlen_bis_sie_erledigt_sind(amt: Amt) -> None:
    fall, hemmnis = amt.fall(), uuid4()
    amt.tue(fall, HemmnisFeststellen(am=date(2018, 2, 1), hemmnis=hemmnis, bereich=Bereich.MOTIVATION))
    amt.tue(fall, HemmnisFeststellen(am=date(2018, 2, 1), bereich=Bereich.RAHMENBEDINGUNGEN))
    erledigt = HemmnisStandAendern(am=date(2018, 5, 1), hemmnis=hemmnis, stand=Bearbeitungsstand.ERFOLGREICH_ERLEDIGT)
    nr = amt.tue(fall, erledigt).eintraege[0]
    tage = (date(2018, 1, 31), date(2018, 2, 1), date(2018, 4, 30), date(2018, 5, 1))
    assert [zeile(amt, fall, tag)["hemmnisse_offen"] for tag in tage] == [0, 2, 2, 1]
    amt.tue(fall, storno(date(2018, 5, 2), nr))
    assert zeile(amt, fall, date(2018, 5, 1))["hemmnisse_offen"] == 2


def test_nur_ein_kontakt_der_eine_kontaktpflicht_erfuellen_kann_zaehlt(amt: Amt) -> None:
    fall = amt.aufenthalt()
    amt.tue(fall, kontakt(date(2018, 2, 1)))
    amt.tue(fall, kontakt(date(2018, 2, 10), qualifiziert=False))
    nr = amt.tue(fall, kontakt(date(2018, 3, 1))).eintraege[0]
    tage = (date(2018, 1, 31), date(2018, 2, 1), date(2018, 2, 28), date(2018, 3, 1))
    erwartet = [None, "2018-02-01", "2018-02-01", "2018-03-01"]
    assert [zeile(amt, fall, tag)["letzter_kontakt"] for tag in tage] == erwartet
    # Under no regulation there is no duty, so nothing new counts.
    amt.tue(fall, kontakt(date(2019, 1, 2)))
    assert zeile(amt, fall, date(2019, 1, 2))["letzter_kontakt"] == "2018-03-01"
    amt.tue(fall, storno(date(2019, 1, 3), nr))
    assert zeile(amt, fall, date(2018, 3, 1))["letzter_kontakt"] == "2018-02-01"


def test_lange_nicht_gesehen_sind_auch_die_nie_gesehenen(amt: Amt) -> None:
    nie, alt, neu = (amt.aufenthalt() for _ in range(3))
    amt.tue(alt, kontakt(date(2018, 2, 1)))
    amt.tue(neu, kontakt(date(2018, 3, 1)))
    stand = date(2018, 4, 1)
    assert bestand(amt, stand, kontakt_vor=date(2018, 2, 1)) == {str(nie)}
    assert bestand(amt, stand, kontakt_vor=date(2018, 2, 2)) == {str(nie), str(alt)}
    assert bestand(amt, stand, kontakt_vor=date(2018, 3, 2)) == {str(nie), str(alt), str(neu)}
    # On 28 February the talk of March had not taken place.
    assert bestand(amt, date(2018, 2, 28), kontakt_vor=date(2018, 2, 2)) == {str(nie), str(alt), str(neu)}


def test_die_vormerkung_steht_bis_ueber_sie_entschieden_ist(amt: Amt) -> None:
    fall = amt.fall()
    amt.tue(fall, Vormerken(am=date(2018, 1, 8), team=amt.jobcenter.team, begruendung="drei Hemmnisse"), amt.ifk)
    assert zeile(amt, fall, date(2018, 1, 7))["phase"] == "ohne_fallmanagement"
    assert zeile(amt, fall, date(2018, 1, 8))["phase"] == "vorgemerkt"
    amt.tue(fall, zugang(amt.fm, ZUGANG))
    assert zeile(amt, fall, ZUGANG - TAG)["phase"] == "vorgemerkt"
    assert zeile(amt, fall, ZUGANG)["phase"] == "im_fallmanagement"


def test_die_liste_einer_fachkraft_folgt_der_zustaendigkeit(amt: Amt) -> None:
    fall, tag = amt.aufenthalt(), date(2018, 4, 1)
    andere = amt.jobcenter.neue_fachkraft(Rolle.FALLMANAGER)
    umzug = ZustaendigkeitUebertragen(am=tag, fachkraft=kennung(andere), funktion=Funktion.FALLMANAGEMENT)
    amt.tue(fall, umzug, amt.tl)
    assert bestand(amt, tag - TAG, fachkraft=kennung(amt.fm)) == {str(fall)}
    assert bestand(amt, tag, fachkraft=kennung(amt.fm)) == set()
    assert bestand(amt, tag, fachkraft=kennung(andere)) == {str(fall)}
    assert zeile(amt, fall, tag)["zustaendig_seit"] == "2018-04-01"


def test_ein_team_hat_die_faelle_derer_die_an_dem_tag_dazugehoeren(amt: Amt) -> None:
    fall, tag = amt.aufenthalt(), date(2018, 5, 1)
    anderes = amt.jobcenter.neues_team()
    amt.aendere(amt.fm, TeamWechseln(am=date(2018, 4, 1), team=anderes, gilt_ab=tag))
    assert bestand(amt, tag - TAG, team=amt.jobcenter.team) == {str(fall)}
    assert bestand(amt, tag - TAG, team=anderes) == set()
    assert bestand(amt, tag, team=amt.jobcenter.team) == set()
    assert bestand(amt, tag, team=anderes) == {str(fall)}


def test_sichtbar_sind_nur_die_faelle_der_genannten_fachkraefte_und_teams(amt: Amt) -> None:
    team = amt.jobcenter.neues_team()
    fremde = amt.jobcenter.neue_fachkraft(Rolle.FALLMANAGER, team=team)
    eigener, fremder, ohne = amt.aufenthalt(), amt.aufenthalt(fm=fremde), amt.fall()
    alle = {str(eigener), str(fremder), str(ohne)}
    assert bestand(amt, ZUGANG) == alle
    assert bestand(amt, ZUGANG, sichtbare_fachkraefte=[kennung(amt.fm)]) == {str(eigener)}
    assert bestand(amt, ZUGANG, sichtbare_teams=[team]) == {str(fremder)}
    assert bestand(amt, ZUGANG, sichtbare_fachkraefte=[kennung(amt.fm)], sichtbare_teams=[team]) == alle - {str(ohne)}
    assert bestand(amt, ZUGANG, sichtbare_fachkraefte=[]) == set()
    # What somebody may see limits what they ask for, it adds nothing.
    assert bestand(amt, ZUGANG, fachkraft=kennung(amt.ifk), sichtbare_teams=[team]) == set()


def test_mehrere_filter_gelten_zugleich(amt: Amt) -> None:
    einer, anderer = amt.aufenthalt(), amt.aufenthalt()
    amt.tue(einer, merkmal(ZUGANG, "arbeitslos"))
    stand = ZUGANG + TAG
    assert bestand(amt, stand, status=Status.ARBEITSLOS, phase=Phase.IM_FALLMANAGEMENT) == {str(einer)}
    assert bestand(amt, stand, status=Status.ARBEITSLOS, phase=Phase.OHNE) == set()
    assert bestand(amt, stand, fachkraft=kennung(amt.fm), altersgruppe=Altersgruppe.UE25) == {str(einer), str(anderer)}


@pytest.fixture
def bunter_bestand(amt: Amt) -> Amt:
    for stelle in range(7):
        geboren = date(2000 if stelle % 3 else 1970, 1, 1)
        fall = (
            amt.aufenthalt(von=ZUGANG + stelle % 3 * TAG, geboren=geboren) if stelle % 2 else amt.fall(geboren=geboren)
        )
        if stelle % 3 == 0:
            amt.tue(fall, merkmal(BEGINN, ("arbeitslos", "in_massnahme", "erwerbstaetig")[stelle // 3]))
        if stelle % 3 == 1:
            amt.tue(fall, kontakt(date(2018, 2, 1 + stelle)))
        for _ in range(stelle % 4):
            amt.tue(fall, HemmnisFeststellen(am=date(2018, 2, 1), bereich=Bereich.MOTIVATION))
    return amt


def test_seiten_zeigen_alles_genau_einmal_und_in_der_reihenfolge(bunter_bestand: Amt) -> None:
    amt, stand = bunter_bestand, date(2018, 4, 1)
    amt.sichten.nachziehen()
    with amt.sichten.lesen("caseload") as lesung:
        for sortierung in get_args(Sortierung):
            for absteigend in (False, True):

                def frage(
                    cursor: str | None, sortierung: Sortierung = sortierung, absteigend: bool = absteigend
                ) -> Any:
                    return caseload.fallbestand(
                        lesung, stand, sortierung=sortierung, absteigend=absteigend, limit=2, cursor=cursor
                    )

                zeilen = alle_seiten(frage)
                assert len(zeilen) == 7
                schluessel = [(str(z[sortierung] if z[sortierung] is not None else ""), z["fall"]) for z in zeilen]
                assert schluessel == sorted(schluessel, reverse=absteigend), (sortierung, absteigend)


def test_ein_cursor_gilt_nur_fuer_seine_liste_und_reihenfolge(bunter_bestand: Amt) -> None:
    amt, stand = bunter_bestand, date(2018, 4, 1)
    amt.sichten.nachziehen()
    with amt.sichten.lesen("caseload") as lesung:
        weiter = caseload.fallbestand(lesung, stand, limit=1).weiter
        assert weiter is not None
        for falsch in (weiter, "unsinn", ""):
            with pytest.raises(UngueltigerCursor):
                caseload.fallbestand(lesung, stand, sortierung="status", cursor=falsch)
        with pytest.raises(UngueltigerCursor):
            caseload.fallbestand(lesung, stand, absteigend=True, cursor=weiter)


def test_ein_frueherer_wissensstand_kommt_aus_den_eintraegen_bis_dahin(amt: Amt) -> None:
    fall = amt.aufenthalt()
    stand = date(2018, 3, 16)
    davor = amt.betrieb.log.spitze()
    quittung = amt.tue(fall, kontakt(date(2018, 3, 10)))
    amt.tue(fall, storno(date(2018, 3, 25), quittung.eintraege[0]))
    gewusst = [
        caseload.fall_aus(amt.fallsicht(fall, bis_position=position), stand)
        for position in (davor, quittung.position, amt.betrieb.log.spitze())
    ]
    assert [zeile and zeile["letzter_kontakt"] for zeile in gewusst] == [None, "2018-03-10", None]
    assert gewusst[-1] == zeile(amt, fall, stand)
