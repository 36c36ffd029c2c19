"""The caseload of somebody who leaves goes to others: all or nothing, through crashes, and whatever comes between."""

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from adapters.anwendung.betrieb import Betrieb
from adapters.anwendung.uebergaben import Uebergaben
from adapters.eventstore import Hauptschluessel, Log
from domain.befehle import FallBeenden, ZustaendigkeitUebertragen
from domain.entscheidungen.ergebnis import Art, Zurueckweisung
from domain.entscheidungen.umstaende import Akteur
from domain.ereignisse import ZustaendigkeitUebertragen as Uebertragen
from domain.ereigniswerte import Benachrichtigung
from domain.kundenbefehle import Zusammenfuehren
from domain.organisation.amt import UEBERGABE
from domain.organisation.uebergabe import Uebergabe, UebergabeAnordnen
from domain.vokabular import Benachrichtigungsform, Dokumentart, Funktion, Rolle, Uebergabehindernis
from tests.betriebe import Jobcenter, angenommen, jobcenter
from tests.vertrag.test_kapazitaet import ZUGANG, belegte, tue, uebernahme, vorgemerkter_fall

AM = date(2018, 10, 1)


@pytest.fixture
def amt(datenbank_url: str, tmp_path: Path) -> Iterator[Jobcenter]:
    with jobcenter(datenbank_url, tmp_path, land="BB") as amt:
        amt.setze_in_kraft("bund-sgb2", date(2005, 1, 1))
        amt.setze_in_kraft("ga-01-13", date(2016, 8, 5))
        yield amt


def id_von(akteur: Akteur) -> UUID:
    assert akteur.fachkraft is not None
    return akteur.fachkraft


def bestand(amt: Jobcenter, fm: Akteur, anzahl: int) -> list[UUID]:
    faelle = [vorgemerkter_fall(amt) for _ in range(anzahl)]
    for fall in faelle:
        tue(amt, fall, uebernahme(fm), fm)
    return faelle


def anordnung(von: Akteur, faelle: list[UUID], *an: Akteur, **mehr: Any) -> UebergabeAnordnen:
    wuensche = [{"fall": fall} for fall in faelle]
    felder = {"am": AM, "von": von.fachkraft, "faelle": wuensche, "empfaenger": [a.fachkraft for a in an], **mehr}
    return UebergabeAnordnen.model_validate({**felder, "begruendung": "Ruhestand"})


def stand(betrieb: Betrieb, kennung: UUID) -> Uebergabe:
    return betrieb.amt().alle(UEBERGABE)[kennung]


def zustaendige(betrieb: Betrieb, faelle: list[UUID]) -> list[UUID]:
    gefunden = [betrieb.akte(fall).fall for fall in faelle]
    return [fall.zustaendig.fachkraft for fall in gefunden if fall is not None]


def wechsel(betrieb: Betrieb, fall: UUID) -> int:
    return sum(isinstance(eintrag.ereignis, Uebertragen) for eintrag in betrieb.akte(fall).eintraege)


def test_alle_faelle_gehen_mit_ihren_plaetzen_und_kein_aufenthalt_endet(amt: Jobcenter) -> None:
    geht, eine, andere = (amt.neue_fachkraft(Rolle.FALLMANAGER, anteil=a) for a in ("0.08", "0.06", "0.06"))
    faelle = bestand(amt, geht, 4)
    uebergaben = Uebergaben(amt.betrieb)
    kennung = angenommen(uebergaben.anordnen(anordnung(geht, faelle, eine, andere), amt.tl)).id
    assert zustaendige(amt.betrieb, faelle) == [geht.fachkraft] * 4
    assert uebergaben.fortsetzen() == 4
    assert Counter(zustaendige(amt.betrieb, faelle)) == {eine.fachkraft: 2, andere.fachkraft: 2}
    assert (belegte(amt, geht), belegte(amt, eine), belegte(amt, andere)) == (0, 2, 2)
    assert all(f.aufenthalt for fall in faelle if (f := amt.betrieb.akte(fall).fall) is not None)
    fertig = stand(amt.betrieb, kennung)
    assert (fertig.uebergeben, fertig.ueberholt, fertig.offen) == (frozenset(faelle), {}, ())
    assert uebergaben.fortsetzen() == 0


def test_wo_ein_einziger_fall_keinen_platz_faende_wird_keiner_uebergeben(amt: Jobcenter) -> None:
    geht, eine = (
        amt.neue_fachkraft(Rolle.FALLMANAGER, anteil="0.04"),
        amt.neue_fachkraft(Rolle.FALLMANAGER, anteil="0.03"),
    )
    faelle = bestand(amt, geht, 3)
    spitze = amt.betrieb.log.spitze()
    antwort = Uebergaben(amt.betrieb).anordnen(anordnung(geht, faelle, eine), amt.tl)
    assert isinstance(antwort, Zurueckweisung) and antwort.art is Art.KAPAZITAET
    assert [v.regel for v in antwort.verstoesse] == ["MI-4.1"]
    assert "Von 3 Fällen lassen sich 1 so nicht übergeben" in antwort.meldung
    assert amt.betrieb.log.spitze() == spitze


def test_fremde_faelle_und_wer_ausgeschieden_ist_werden_nicht_angenommen(amt: Jobcenter) -> None:
    geht, eine = amt.neue_fachkraft(Rolle.FALLMANAGER), amt.neue_fachkraft(Rolle.FALLMANAGER)
    (fall,) = bestand(amt, geht, 1)
    fremder = amt.neuer_fall(date(1980, 5, 5), date(2018, 9, 1))
    spitze = amt.betrieb.log.spitze()
    uebergaben = Uebergaben(amt.betrieb)
    for befehl, feld in (
        (anordnung(geht, [fall, fremder], eine), "faelle"),
        (anordnung(geht, [fall, fall], eine), "faelle"),
        (anordnung(geht, [fall], geht), "faelle"),
        (anordnung(geht, [fall], Akteur("niemand", Rolle.FALLMANAGER, fall)), "empfaenger"),
    ):
        antwort = uebergaben.anordnen(befehl, amt.tl)
        assert isinstance(antwort, Zurueckweisung) and (antwort.art, antwort.feld) == (Art.UNGUELTIG, feld)
    assert amt.betrieb.log.spitze() == spitze


def test_nach_einem_absturz_geht_es_weiter_und_nichts_geschieht_zweimal(
    amt: Jobcenter, datenbank_url: str, tmp_path: Path
) -> None:
    geht, eine = amt.neue_fachkraft(Rolle.FALLMANAGER), amt.neue_fachkraft(Rolle.FALLMANAGER)
    faelle = bestand(amt, geht, 5)
    kennung = angenommen(Uebergaben(amt.betrieb).anordnen(anordnung(geht, faelle, eine), amt.tl)).id
    assert Uebergaben(amt.betrieb).fortsetzen(hoechstens=2) == 2
    assert len(stand(amt.betrieb, kennung).offen) == 3

    hauptschluessel = Hauptschluessel.laden_oder_anlegen(tmp_path / "hauptschluessel")
    # Another process opens the same log; two of its threads and the first process all go on at once.
    neu = Betrieb("test", Log.oeffnen(datenbank_url, hauptschluessel), lambda: datetime(2026, 11, 23, 9, tzinfo=UTC))
    try:
        with ThreadPoolExecutor(3) as pool:
            list(pool.map(lambda betrieb: Uebergaben(betrieb).fortsetzen(), (neu, neu, amt.betrieb)))
        assert stand(neu, kennung).uebergeben == frozenset(faelle)
        assert zustaendige(neu, faelle) == [eine.fachkraft] * 5
        assert [wechsel(neu, fall) for fall in faelle] == [1] * 5
        assert len(neu.log.strom(kennung)) == 1 + 5
        letzter = neu.akte(faelle[-1]).eintraege[-1].ereignis
        assert (letzter.am, letzter.erfassung.durch) == (AM, amt.tl.kennung)
    finally:
        neu.schliessen()
    assert (belegte(amt, geht), belegte(amt, eine)) == (0, 5)


def test_was_inzwischen_geschah_geht_vor_und_steht_im_bericht(amt: Jobcenter) -> None:
    geht, eine, andere = (amt.neue_fachkraft(Rolle.FALLMANAGER, anteil=a) for a in ("0.06", "0.04", "0.1"))
    faelle = bestand(amt, geht, 3)
    uebergaben = Uebergaben(amt.betrieb)
    kennung = angenommen(uebergaben.anordnen(anordnung(geht, faelle, eine), amt.tl)).id
    umzug = {"am": AM, "fachkraft": andere.fachkraft, "funktion": Funktion.FALLMANAGEMENT}
    tue(amt, faelle[0], ZustaendigkeitUebertragen.model_validate(umzug), amt.tl)
    for fall in (vorgemerkter_fall(amt), vorgemerkter_fall(amt)):
        tue(amt, fall, uebernahme(eine), eine)
    assert uebergaben.fortsetzen() == 3
    assert zustaendige(amt.betrieb, faelle) == [andere.fachkraft, eine.fachkraft, geht.fachkraft]
    ueberholt = stand(amt.betrieb, kennung).ueberholt
    assert {fall: (e.hindernis, e.regeln) for fall, e in ueberholt.items()} == {
        faelle[0]: (Uebergabehindernis.NICHT_MEHR_ZUSTAENDIG, ()),
        faelle[2]: (Uebergabehindernis.KEIN_PLATZ, ("MI-4.1",)),
    }
    assert stand(amt.betrieb, kennung).offen == ()
    assert (belegte(amt, geht), belegte(amt, eine), belegte(amt, andere)) == (1, 3, 1)


def test_was_in_einem_anderen_fall_aufging_geht_nicht_mehr_mit_auch_nicht_rueckwirkend(amt: Jobcenter) -> None:
    geht, eine = amt.ifk, amt.neue_fachkraft(Rolle.IFK)
    fuehrend, vorher, inzwischen = (amt.neuer_fall(date(1980, 5, 5), date(2018, 9, 1)) for _ in range(3))
    kunden = {
        fall: zustand.kunde for fall in (fuehrend, vorher, inzwischen) if (zustand := amt.betrieb.akte(fall).fall)
    }

    def geht_auf(fall: UUID) -> None:
        befehl = Zusammenfuehren(am=date(2018, 10, 15), aufgehend=kunden[fall], begruendung="doppelt angelegt")
        angenommen(amt.betrieb.zusammenfuehren(kunden[fuehrend], befehl, amt.ifk))

    geht_auf(vorher)
    uebergaben, spitze = Uebergaben(amt.betrieb), amt.betrieb.log.spitze()
    antwort = uebergaben.anordnen(anordnung(geht, [vorher, inzwischen], eine), amt.tl)
    assert isinstance(antwort, Zurueckweisung) and "aufgegangen" in antwort.meldung
    assert amt.betrieb.log.spitze() == spitze

    kennung = angenommen(uebergaben.anordnen(anordnung(geht, [fuehrend, inzwischen], eine), amt.tl)).id
    geht_auf(inzwischen)
    assert uebergaben.fortsetzen() == 2
    assert zustaendige(amt.betrieb, [fuehrend, vorher, inzwischen]) == [eine.fachkraft, geht.fachkraft, geht.fachkraft]
    ueberholt = stand(amt.betrieb, kennung).ueberholt
    assert {fall: e.hindernis for fall, e in ueberholt.items()} == {inzwischen: Uebergabehindernis.ZUSTAND}


def test_ein_vorgang_im_fall_zur_gleichen_zeit_und_die_uebergabe_gelten_beide(amt: Jobcenter) -> None:
    geht, eine = amt.neue_fachkraft(Rolle.FALLMANAGER), amt.neue_fachkraft(Rolle.FALLMANAGER)
    faelle = bestand(amt, geht, 6)
    uebergaben = Uebergaben(amt.betrieb)
    kennung = angenommen(uebergaben.anordnen(anordnung(geht, faelle, eine), amt.tl)).id
    ende = FallBeenden(
        am=AM,
        grund="ende_hilfebeduerftigkeit",
        begruendung="Bedarf entfallen",
        benachrichtigung=Benachrichtigung(form=Benachrichtigungsform.SCHRIFTLICH, am=ZUGANG),
        dokumente=(Dokumentart.UEBERGABEPROTOKOLL,),
    )
    with ThreadPoolExecutor(4) as pool:
        laeuft = pool.submit(uebergaben.fortsetzen)
        antworten = list(pool.map(lambda fall: amt.betrieb.ausfuehren(fall, ende, geht), faelle))
        laeuft.result()
    assert all(not isinstance(antwort, Zurueckweisung) for antwort in antworten)
    assert stand(amt.betrieb, kennung).offen == ()
    assert zustaendige(amt.betrieb, faelle) == [eine.fachkraft] * 6
    assert (belegte(amt, geht), belegte(amt, eine)) == (0, 0)
