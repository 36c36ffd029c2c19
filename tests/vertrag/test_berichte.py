"""What reports count on any history, on both databases: the same from views and from a replay, and what the fold says."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, get_args
from uuid import UUID, uuid5

import pytest

from domain.berichte.kennwerte import Kennwert
from domain.berichte.zeit import berichtszeit
from domain.ereignis import Ereignis, Erfassung
from domain.ereignisse import FallAngelegt, FallZusammengefuehrt, IntegrationsplanErstellt, LeistungGesteuert
from domain.fristen.frist import Ausgang
from domain.regelwerk.kennzahlen import KostenJe, Messung
from domain.regelwerk.laden import lade
from domain.vokabular import NIE, Bericht, Ebene, Funktion, Leistungsschritt, Rolle
from projections.berichte import SICHTEN, Auswahl, Berichtsergebnis, Berichtslage, berichte, nachweisseite
from projections.berichte.nachspielen import nachgespielt
from projections.berichte.nachweise import hat_nachweise
from projections.faelle import alle_faelle, fallsichten
from projections.fallsicht import Fallsicht
from projections.stamm import Stammspeicher
from tests.einheit.regelwerkdateien import BEISPIELE
from tests.einheit.rein import in_kraft, werk
from tests.einheit.speicherlog import Speicherlog
from tests.einheit.verlaufsgenerator import KENNUNG, verlauf
from tests.vertrag.sichten_hilfe import geoeffnet, spiele

STAENDE = (date(2018, 3, 31), date(2018, 9, 15), date(2019, 12, 31))
SEEDS = (4, 14)


def lage(quelle: Any, position: int, tabellen: Any, stand: date, log: Speicherlog, auswahl: Auswahl) -> Berichtslage:
    stamm, _ = Stammspeicher(log, KENNUNG).am(log.spitze())
    zeit = berichtszeit(None, stand, stand)
    return Berichtslage(quelle, tabellen, position, zeit, stamm.regelstand, auswahl)


def alle(lage: Berichtslage) -> list[Berichtsergebnis]:
    return [berichte(lage, bericht, je_fachkraft=True) for bericht in Bericht]


def faelle(log: Speicherlog) -> Iterator[Fallsicht]:
    stamm, _ = Stammspeicher(log, KENNUNG).am(log.spitze())
    for _, sichten in fallsichten(log, stamm.regelstand, alle_faelle(log, log.spitze()), log.spitze()):
        yield from sichten


@pytest.mark.parametrize("seed", SEEDS)
def test_berichte_aus_den_sichten_und_nachgespielt_sind_gleich_und_sagen_was_die_faltung_sagt(
    datenbank_url: str, seed: int
) -> None:
    log = Speicherlog()
    spiele(verlauf(seed, 120), log)
    with geoeffnet(datenbank_url, log) as sichten, nachgespielt(log, KENNUNG, log.spitze()) as damals:
        sichten.nachziehen()
        gezeigt = 0
        with sichten.lesen_mehrere(SICHTEN) as lesungen:
            verbindung = lesungen[SICHTEN[0]].verbindung
            tabellen = {name: lesung.tabellen for name, lesung in lesungen.items()}
            for stand in STAENDE:
                aus_sichten = lage(verbindung, log.spitze(), tabellen, stand, log, Auswahl())
                aus_dem_log = lage(damals.verbindung, log.spitze(), damals.tabellen, stand, log, Auswahl())
                ergebnisse = alle(aus_sichten)
                assert ergebnisse == alle(aus_dem_log)
                gezeigt += _wie_gefaltet(ergebnisse[0], aus_sichten, log, stand)
                _teams_ergeben_zusammen_das_ganze(aus_sichten, ergebnisse[0])
        assert gezeigt > 5, "ein Verlauf, in dem etwas zu zählen ist"


@pytest.mark.parametrize("seed", SEEDS[:1])
def test_alles_was_gemessen_werden_kann_ist_aus_sichten_und_nachgespielt_gleich(datenbank_url: str, seed: int) -> None:
    """Under an invented Regelwerk that has a figure of each kind; every fact behind each can be opened."""
    log = Speicherlog()
    spiele(verlauf(seed, 120), log)
    text = re.sub(r"\b2024-", "2018-", BEISPIELE.read_text("utf-8"))
    regelstand = in_kraft((lade(text, "beispiele"), date(2018, 1, 1), None))
    with geoeffnet(datenbank_url, log) as sichten, nachgespielt(log, KENNUNG, log.spitze()) as damals:
        sichten.nachziehen()
        with sichten.lesen_mehrere(SICHTEN) as lesungen:
            tabellen = {name: lesung.tabellen for name, lesung in lesungen.items()}
            zeit = berichtszeit(None, date(2018, 11, 30), date(2018, 11, 30))
            paar = [
                Berichtslage(verbindung, welche, 1, zeit, regelstand, wochenstunden=Decimal(39))
                for verbindung, welche in (
                    (lesungen[SICHTEN[0]].verbindung, tabellen),
                    (damals.verbindung, damals.tabellen),
                )
            ]
            ergebnisse, nachgespielte = map(alle, paar)
            assert ergebnisse == nachgespielte
            gemessen = {e.kennzahl.misst.art for ergebnis in ergebnisse for e in ergebnis.ergebnisse}
            assert {type(e.kennzahl.misst) for ergebnis in ergebnisse for e in ergebnis.ergebnisse} == set(
                get_args(get_args(Messung)[0])
            )
            for ergebnis in ergebnisse:
                for kennzahl in (e.kennzahl for e in ergebnis.ergebnisse if hat_nachweise(e.kennzahl)):
                    aus_sichten, aus_dem_log = (nachweisseite(lage, kennzahl, limit=500).json for lage in paar)
                    assert json.loads(aus_sichten) == json.loads(aus_dem_log), gemessen


# --- two cases of one person -------------------------------------------------------------------------------------------


def _ereignisse(mit: UUID, andere: UUID, fachkraft: UUID) -> Iterator[tuple[UUID, Ereignis]]:
    """Costs in both cases, a plan in the second; on 1 June they become one, which leads under `mit`."""
    for fall in (mit, andere):
        kunde = uuid5(fall, "kunde")
        angelegt = FallAngelegt(
            **_kopf(date(2018, 3, 1)), kunde=kunde, fachkraft=fachkraft, funktion=Funktion.ZUSTAENDIGE_FACHKRAFT
        )
        yield fall, angelegt
        yield (
            fall,
            LeistungGesteuert(
                **_kopf(date(2018, 4, 2)),
                leistung=uuid5(fall, "leistung"),
                schritt=Leistungsschritt.IMPLEMENTIERT,
                kosten=Decimal(300),
            ),
        )
    yield andere, IntegrationsplanErstellt(**_kopf(date(2018, 4, 9)), zieltermine=(date(2018, 7, 2),))
    for fall, fuehrend in ((mit, True), (andere, False)):
        gegenueber = andere if fuehrend else mit
        yield (
            fall,
            FallZusammengefuehrt(
                **_kopf(date(2018, 6, 1)), mit=gegenueber, fuehrend=fuehrend, begruendung="doppelt angelegt"
            ),
        )


def _kopf(am: date) -> dict[str, Any]:
    erfassung = Erfassung(erfasst_am=datetime(2018, 12, 3, 9, tzinfo=UTC), durch="fm", rolle=Rolle.FALLMANAGER)
    return {"am": am, "erfassung": erfassung}


def test_zwei_faelle_einer_person_sind_eine_person_und_ein_plan_der_im_anderen_weitergeht_verstreicht_nicht(
    datenbank_url: str,
) -> None:
    log = Speicherlog()
    spiele(verlauf(SEEDS[0], 0), log)
    fachkraft = next(e.strom for e in log.eintraege if e.ereignis.TOPIC == "fachkraft.angelegt")
    log.speichern(list(_ereignisse(UUID(int=1), UUID(int=2), fachkraft)))
    regelstand = in_kraft((werk("ba-2004"), date(2018, 1, 1), None))
    with geoeffnet(datenbank_url, log) as sichten:
        sichten.nachziehen()
        with sichten.lesen_mehrere(SICHTEN) as lesungen:
            tabellen = {name: lesung.tabellen for name, lesung in lesungen.items()}

            def gezaehlt(stand: date) -> tuple[Any, dict[str | None, Any]]:
                """What a person has cost, and what has become of the aims by then."""
                zeit = berichtszeit(None, stand, stand)
                offen = Berichtslage(lesungen[SICHTEN[0]].verbindung, tabellen, log.spitze(), zeit, regelstand)
                ergebnisse = [e for ergebnis in alle(offen) for e in ergebnis.ergebnisse]
                werte = {
                    art: {w.gruppe: w for e in ergebnisse if passt(e.kennzahl.misst) for w in e.werte if gesamt(w)}
                    for art, passt in (
                        ("kosten", lambda misst: isinstance(misst, KostenJe) and misst.je == "person"),
                        ("ziele", lambda misst: misst.art == "zieltermine"),
                    )
                }
                kosten = werte["kosten"][None]
                return (kosten.zaehler, kosten.nenner), {
                    gruppe: int(w.wert) for gruppe, w in werte["ziele"].items() if w.wert and gruppe is not None
                }

            assert gezaehlt(date(2018, 5, 31)) == ((60_000, 2), {"bevorstehend": 1})
            assert gezaehlt(date(2018, 6, 2)) == ((60_000, 1), {"fortgeschrieben": 1})
            assert gezaehlt(date(2018, 8, 1)) == ((60_000, 1), {"fortgeschrieben": 1})


def gesamt(wert: Kennwert) -> bool:
    return wert.ebene is Ebene.GESAMT


def _summe(ergebnis: Berichtsergebnis, art: str, ebene: Ebene = Ebene.GESAMT) -> int | None:
    for einzelnes in ergebnis.ergebnisse:
        if einzelnes.kennzahl.misst.art == art:
            return sum(int(w.wert or 0) for w in einzelnes.werte if w.ebene is ebene and w.gruppe is None)
    return None


def _wie_gefaltet(ergebnis: Berichtsergebnis, offen: Berichtslage, log: Speicherlog, stand: date) -> int:
    """Counted from single cases, without a table; how many were counted."""
    gezaehlt: Counter[str] = Counter()
    kontakte: Counter[str] = Counter()
    for sicht in faelle(log):
        zustand = sicht.akte.fall
        for aufenthalt in zustand.aufenthalte if zustand is not None else ():
            bis = aufenthalt.bis or NIE
            gezaehlt["zugaenge"] += stand.replace(day=1) <= aufenthalt.von <= stand
            gezaehlt["abgaenge"] += stand.replace(day=1) <= bis <= stand
            gezaehlt["bestand"] += aufenthalt.von <= stand <= bis
        for frist in sicht.fristen:
            if frist.regel.pflicht == "kontakt" and frist.ausgang(stand) is Ausgang.UEBERFAELLIG:
                kontakte[frist.regel.id] += 1
    if not ergebnis.ergebnisse:
        return 0
    assert {art: _summe(ergebnis, art) for art in gezaehlt} == dict(gezaehlt)
    for einzelnes in ergebnis.ergebnisse:
        if einzelnes.kennzahl.id.endswith(":kontakte"):
            werte = {w.gruppe: int(w.wert or 0) for w in einzelnes.werte if w.ebene is Ebene.GESAMT and w.gruppe}
            assert Counter({gruppe: wert for gruppe, wert in werte.items() if wert}) == kontakte
            assert nachweisseite(offen, einzelnes.kennzahl, limit=500).anzahl == sum(kontakte.values())
    return sum(gezaehlt.values()) + sum(kontakte.values())


def _teams_ergeben_zusammen_das_ganze(offen: Berichtslage, ergebnis: Berichtsergebnis) -> None:
    for art in ("zugaenge", "abgaenge", "bestand"):
        assert _summe(ergebnis, art) == _summe(ergebnis, art, Ebene.TEAM)
    for team in offen.teams:
        eigene = Berichtslage(
            offen.verbindung,
            offen.tabellen,
            offen.position,
            offen.zeit,
            offen.regelstand,
            Auswahl(frozenset({team.kennung})),
        )
        nur_eines = berichte(eigene, ergebnis.bericht, je_fachkraft=False)
        for einzelnes, ganzes in zip(nur_eines.ergebnisse, ergebnis.ergebnisse, strict=True):
            erwartet = [(w.gruppe, w.wert) for w in ganzes.werte if w.ebene is Ebene.TEAM and w.kennung == team.kennung]
            assert [(w.gruppe, w.wert) for w in einzelnes.werte if w.ebene is Ebene.GESAMT] == erwartet
