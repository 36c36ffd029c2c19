"""What others are asked for before a decision, in the view: on which days who waits for whom, and how far a case is with it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from domain.befehle import AbstimmungBeantworten, AbstimmungErbitten, AbstimmungZurueckziehen, ZustaendigkeitUebertragen
from domain.entscheidungen.ergebnis import Zurueckweisung
from domain.entscheidungen.umstaende import Akteur
from domain.vokabular import Abstimmungsart, Abstimmungsergebnis, Entscheidungsart, Funktion
from projections.caseload import ErbeteneZeile, Gefragte, abstimmungen_aus, erwartete, gefragt_in
from tests.vertrag.ansichten import ZUGANG, Amt, abgang, ansichten, kennung, storno

FRUEH, TAG, SPAET, ENDE = (date(2018, 3, nr) for nr in (1, 12, 20, 26))
FALLMANAGEMENT = frozenset({Funktion.FALLMANAGEMENT})
VORSCHLAGENDE = frozenset({Funktion.VORSCHLAGENDE_FACHKRAFT})


@pytest.fixture
def amt(datenbank_url: str, tmp_path: Path) -> Iterator[Amt]:
    with ansichten(datenbank_url, tmp_path) as offen:
        yield offen


def bitte(amt: Amt, fall: UUID, nr: int, am: date, funktion: Funktion, von: Akteur | None = None) -> UUID:
    """About the end of the stay: Ilm-Kreis wants it to be agreed."""
    befehl = AbstimmungErbitten(
        am=am,
        abstimmung=UUID(int=nr),
        art=Abstimmungsart.ABSTIMMUNG,
        vorgang=Entscheidungsart.FALLABGANG,
        mit_funktion=funktion,
        anliegen="Passt das so?",
    )
    amt.tue(fall, befehl, von)
    return UUID(int=nr)


def zeilen(amt: Amt, stand: date, **mehr: Any) -> list[ErbeteneZeile]:
    """All pages."""

    def seite(nach: tuple[str, str] | None) -> list[ErbeteneZeile]:
        return amt.lies("caseload", lambda lesung: erwartete(lesung, stand, nach=nach, limit=1, **mehr))

    alle, naechste = [], seite(None)
    while naechste:
        alle += naechste
        naechste = seite((alle[-1].erbeten_am.isoformat(), str(alle[-1].abstimmung)))
    return alle


def nummern(amt: Amt, stand: date, **mehr: Any) -> list[int]:
    return [zeile.abstimmung.int for zeile in zeilen(amt, stand, **mehr)]


def aus_dem_gedaechtnis(amt: Amt, fall: UUID, stand: date) -> dict[int, tuple[str, str | None]]:
    return {
        UUID(zeile["abstimmung"]).int: (zeile["stand"], zeile["ergebnis"])
        for zeile in abstimmungen_aus(amt.fallsicht(fall), stand)
    }


def test_gewartet_wird_von_der_bitte_bis_zum_tag_vor_der_antwort_dem_rueckzug_oder_dem_ende(amt: Amt) -> None:
    fall = amt.aufenthalt()
    for nr, funktion in ((1, Funktion.VORSCHLAGENDE_FACHKRAFT), (2, Funktion.ZUSTAENDIGE_FACHKRAFT)):
        bitte(amt, fall, nr, FRUEH, funktion)
    bitte(amt, fall, 3, TAG, Funktion.FALLMANAGEMENT, amt.ifk)
    antwort = AbstimmungBeantworten(am=TAG, abstimmung=UUID(int=1), ergebnis=Abstimmungsergebnis.ERFOLGT)
    amt.tue(fall, antwort, amt.ifk)
    amt.tue(fall, AbstimmungZurueckziehen(am=SPAET, abstimmung=UUID(int=2)))
    amt.tue(fall, abgang(ENDE))
    tage = (ZUGANG, FRUEH, date(2018, 3, 11), TAG, date(2018, 3, 19), SPAET, date(2018, 3, 25), ENDE)
    assert [nummern(amt, tag) for tag in tage] == [[], [1, 2], [1, 2], [2, 3], [2, 3], [3], [3], []]
    for tag in tage:
        offen = {nr for nr, (stand, _) in aus_dem_gedaechtnis(amt, fall, tag).items() if stand == "offen"}
        assert offen == set(nummern(amt, tag)), tag
    assert aus_dem_gedaechtnis(amt, fall, SPAET) == {
        1: ("beantwortet", "erfolgt"),
        2: ("zurueckgezogen", None),
        3: ("offen", None),
    }
    assert aus_dem_gedaechtnis(amt, fall, ENDE) == {
        1: ("entschieden", "erfolgt"),
        2: ("zurueckgezogen", None),
        3: ("entschieden", None),
    }


def test_sie_geht_mit_dem_fall_zu_dem_team_das_ihn_an_diesem_tag_hat(amt: Amt) -> None:
    fall, anderes = amt.aufenthalt(), uuid4()
    bitte(amt, fall, 1, FRUEH, Funktion.VORSCHLAGENDE_FACHKRAFT)
    team = amt.jobcenter.team
    (eine,) = zeilen(amt, FRUEH, team=team)
    assert (eine.fall, eine.fachkraft, eine.zustaendig) == (fall, kennung(amt.fm), kennung(amt.fm))
    assert nummern(amt, FRUEH, team=anderes) == []
    wechsel = ZustaendigkeitUebertragen(
        am=TAG, fachkraft=kennung(amt.ifk), funktion=Funktion.FALLMANAGEMENT, begruendung="Umzug"
    )
    amt.tue(fall, wechsel, amt.tl)
    assert [(z.fachkraft, z.zustaendig) for z in zeilen(amt, TAG, team=team)] == [(kennung(amt.fm), kennung(amt.ifk))]


def test_gefragt_ist_wer_im_team_des_falls_so_handelt_oder_fuer_ihn_zustaendig_ist_und_nicht_wer_fragt(
    amt: Amt,
) -> None:
    fall = amt.aufenthalt()
    bitte(amt, fall, 1, FRUEH, Funktion.VORSCHLAGENDE_FACHKRAFT)
    bitte(amt, fall, 2, FRUEH, Funktion.FALLMANAGEMENT, amt.ifk)
    bitte(amt, fall, 3, FRUEH, Funktion.ZUSTAENDIGE_FACHKRAFT, amt.tl)
    team = amt.jobcenter.team
    eigene = frozenset({Funktion.ZUSTAENDIGE_FACHKRAFT})

    def von(wer: Akteur, funktionen: frozenset[Funktion], im: UUID = team) -> list[int]:
        return nummern(amt, FRUEH, gefragte=Gefragte(kennung(wer), im, funktionen, eigene))

    assert von(amt.ifk, VORSCHLAGENDE) == [1]
    assert von(amt.fm, FALLMANAGEMENT) == [2, 3], "für den Fall zuständig ist das Fallmanagement"
    assert von(amt.fm, VORSCHLAGENDE) == [3], "die eigene Bitte nicht"
    assert von(amt.ifk, FALLMANAGEMENT) == []
    assert von(amt.ifk, VORSCHLAGENDE, uuid4()) == []


def test_in_welchen_faellen_schon_gefragt_ist_und_wovor_bis_entschieden_ist(amt: Amt) -> None:
    fall, anderer = amt.aufenthalt(), amt.aufenthalt()
    bitte(amt, fall, 1, FRUEH, Funktion.VORSCHLAGENDE_FACHKRAFT)

    def gefragt(vorgang: Entscheidungsart, *faelle: UUID, stand: date = FRUEH) -> frozenset[UUID]:
        return amt.lies("caseload", lambda lesung: gefragt_in(lesung, stand, faelle, vorgang))

    assert gefragt(Entscheidungsart.FALLABGANG, fall, anderer) == {fall}
    assert gefragt(Entscheidungsart.FALLABGANG, anderer) == frozenset()
    assert gefragt(Entscheidungsart.VERLAENGERUNG, fall) == frozenset()
    assert gefragt(Entscheidungsart.FALLABGANG, fall, stand=ZUGANG) == frozenset()
    antwort = AbstimmungBeantworten(am=TAG, abstimmung=UUID(int=1), ergebnis=Abstimmungsergebnis.ERFOLGT)
    amt.tue(fall, antwort, amt.ifk)
    assert nummern(amt, TAG) == [] and gefragt(Entscheidungsart.FALLABGANG, fall, stand=TAG) == {fall}
    amt.tue(fall, abgang(ENDE))
    assert gefragt(Entscheidungsart.FALLABGANG, fall, stand=SPAET) == {fall}
    assert gefragt(Entscheidungsart.FALLABGANG, fall, stand=ENDE) == frozenset()


def test_ein_storno_nimmt_die_bitte_ueberall_heraus(amt: Amt) -> None:
    fall = amt.aufenthalt()
    nr = amt.betrieb.akte(fall).version + 1
    bitte(amt, fall, 1, FRUEH, Funktion.VORSCHLAGENDE_FACHKRAFT)
    amt.tue(fall, storno(TAG, nr))
    assert nummern(amt, FRUEH) == [] and abstimmungen_aus(amt.fallsicht(fall), TAG) == []


def test_eine_zweite_antwort_wird_abgelehnt_und_nicht_gespeichert(amt: Amt) -> None:
    fall = amt.aufenthalt()
    antwort = AbstimmungBeantworten(
        am=TAG,
        abstimmung=bitte(amt, fall, 1, FRUEH, Funktion.VORSCHLAGENDE_FACHKRAFT),
        ergebnis=Abstimmungsergebnis.ERFOLGT,
    )
    amt.tue(fall, antwort, amt.ifk)
    spitze = amt.betrieb.log.spitze()
    assert isinstance(amt.betrieb.ausfuehren(fall, antwort, amt.ifk), Zurueckweisung)
    assert amt.betrieb.log.spitze() == spitze
