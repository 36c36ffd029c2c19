"""The demo: everything occurs in it, it comes from the seed alone, and it was made by commands that could have been refused."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from adapters.anwendung.betrieb import BERLIN, Betrieb
from adapters.anwendung.speichern import Antwort
from adapters.config import Einstellungen
from adapters.demo import DEMOMANDANTEN, demo_fehlt, erzeuge, erzeuge_demo, vervielfaeltige
from adapters.demo.dateien import erzeuge_datei
from adapters.demo.mandanten import BEGINN, STICHTAG
from adapters.eventstore import Hauptschluessel, Log
from adapters.eventstore.themen import gespeicherte_klassen
from domain.eintrag import Eintrag, Lesart
from domain.entscheidungen.ergebnis import Zurueckweisung
from domain.ereignisse import (
    AbweichungBegruendet,
    ContactHeld,
    EintragStorniert,
    Entscheidung,
    Fallabgang,
    FallAngelegt,
    FallEreignis,
    Fallzugang,
    MerkmalGeaendert,
)
from domain.erprobung.nachurteil import nachurteile
from domain.erprobung.probe import probe
from domain.fristen.frist import Ausgang, Frist
from domain.ids import fall_id, mandant_id
from domain.kunde import KundeAngelegt, KundeBerichtigt
from domain.organisation.ereignisse import PlatzBelegt, RegelwerkInKraftGesetzt
from domain.regelwerk.laden import lade
from domain.vokabular import Inkraftart
from projections.faelle import fallsichten
from projections.fallsicht import Fallsicht

FAELLE = 100
SEED = 7


class Pruefender(Betrieb):
    """A Betrieb that looks whether a refusal has stored anything."""

    abgelehnt = 0

    def ausfuehren(self, *args: Any, **kwargs: Any) -> Antwort:
        vorher = self.log.spitze()
        antwort = super().ausfuehren(*args, **kwargs)
        if isinstance(antwort, Zurueckweisung):
            self.abgelehnt += 1
            assert self.log.spitze() == vorher
        return antwort


def neuer_betrieb(kennung: str, ordner: Path, url: str | None = None) -> Pruefender:
    schluessel = Hauptschluessel.laden_oder_anlegen(ordner / "hauptschluessel")
    log = Log.oeffnen(url or f"sqlite:///{ordner / kennung}.sqlite", schluessel, fluechtig=url is None)
    return Pruefender(kennung, log, lambda: datetime(2026, 11, 22, 9, tzinfo=UTC))


def stumm(mandant: str, erledigt: int, gesamt: int) -> None:
    """Progress nobody looks at."""


@dataclass
class Demo:
    """The demo of one Mandant, and what it holds."""

    betrieb: Pruefender
    datei: Path

    @cached_property
    def eintraege(self) -> list[Eintrag]:
        return self.betrieb.log.ab(0, 10**6, lesart=Lesart.OFFEN)

    @cached_property
    def sichten(self) -> list[Fallsicht]:
        ids = self.betrieb.log.strom_ids("fall.", None, 10**6)
        return [sicht for fall in ids if (sicht := self.betrieb.fallsicht(fall)) is not None]

    def alle(self, klasse: type) -> list[Any]:
        return [e.ereignis for e in self.eintraege if isinstance(e.ereignis, klasse)]


@pytest.fixture(scope="module")
def demos(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Demo]]:
    ordner = tmp_path_factory.mktemp("demo")
    demos = {}
    for kennung in DEMOMANDANTEN:
        betrieb = neuer_betrieb(kennung, ordner)
        erzeuge(betrieb, kennung, FAELLE, SEED, stumm)
        demos[kennung] = Demo(betrieb, ordner / f"{kennung}.sqlite")
    yield demos
    for demo in demos.values():
        demo.betrieb.schliessen()


@pytest.mark.parametrize("kennung", DEMOMANDANTEN)
def test_noch_einmal_beurteilt_ergibt_jeder_eintrag_was_bei_seiner_erfassung_herauskam(
    demos: dict[str, Demo], kennung: str
) -> None:
    log, stand = demos[kennung].betrieb.log, demos[kennung].betrieb.regelstand()
    erstes = stand.abschnitte["lokal"][0]
    # A text of its own hash, so that everything is judged on both sides.
    versuch = probe(stand, lade(f"{log.regelwerk_text(erstes.regelwerk.sha256)}\n#", "probe"), erstes.von, STICHTAG)
    ids = log.strom_ids("fall.", None, 10**6)
    beurteilt: Counter[str] = Counter()
    for _, sichten in fallsichten(log, stand, ids, log.spitze(), lesart=Lesart.ZU_BEURTEILEN):
        for sicht in sichten:
            for eintrag, urteil, _ in nachurteile(sicht.akte, sicht.geboren, versuch):
                erfassung = eintrag.ereignis.erfassung
                assert urteil.hindernisse == ()
                assert tuple(v.als_verstoss() for v in urteil.verstoesse) == erfassung.verstoesse
                beurteilt["verstoesse"] += len(erfassung.verstoesse)
                beurteilt["entschuldigt"] += len(erfassung.entschuldigt)
                beurteilt["nachtrag"] += erfassung.nachtrag
                beurteilt["entscheidungen"] += isinstance(eintrag.ereignis, Entscheidung)
    assert all(beurteilt[was] for was in ("verstoesse", "entschuldigt", "nachtrag", "entscheidungen")), beurteilt


def fingerabdruck(betrieb: Betrieb) -> str:
    """Over everything public in commit order: ids, numbers, topics, events."""
    summe = sha256()
    for eintrag in betrieb.log.ab(0, 10**6):
        ereignis = eintrag.ereignis
        summe.update(f"{eintrag.strom}/{eintrag.nr}/{ereignis.TOPIC}/{ereignis.model_dump_json()}\n".encode())
    return summe.hexdigest()


def ausgaenge(frist: Frist) -> set[Ausgang]:
    """Every outcome the Frist had on some day up to the Stichtag: they change only on these days."""
    tage = [a.von for a in frist.abschnitte]
    for abschnitt in frist.abschnitte:
        if abschnitt.faellig_am is not None:
            tage += [abschnitt.faellig_am, abschnitt.faellig_am + timedelta(days=1)]
        if abschnitt.vorwarnung_ab is not None:
            tage.append(abschnitt.vorwarnung_ab)
    return {ausgang for tag in tage if tag <= STICHTAG and (ausgang := frist.ausgang(tag)) is not None}


# --- what occurs -----------------------------------------------------------------------------------------------------


def test_jede_art_von_ereignis_kommt_vor(demos: dict[str, Demo]) -> None:
    gezaehlt = Counter(e.ereignis.TOPIC for demo in demos.values() for e in demo.eintraege)
    assert {klasse.TOPIC for klasse in gespeicherte_klassen()} - set(gezaehlt) == set()


@pytest.mark.parametrize("kennung", DEMOMANDANTEN)
def test_jeder_abgangsgrund_beider_schichten_kommt_vor(demos: dict[str, Demo], kennung: str) -> None:
    demo = demos[kennung]
    bekannt = {grund.schluessel for grund in demo.betrieb.regelstand().am(STICHTAG).alle_abgangsgruende()}
    gezaehlt = Counter(abgang.grund for abgang in demo.alle(Fallabgang))
    assert set(gezaehlt) == bekannt


def test_jeder_ausgang_einer_frist_kommt_vor(demos: dict[str, Demo]) -> None:
    gezaehlt = Counter(
        ausgang
        for demo in demos.values()
        for sicht in demo.sichten
        for frist in sicht.fristen
        for ausgang in ausgaenge(frist)
    )
    assert set(gezaehlt) == set(Ausgang)


@pytest.mark.parametrize("kennung", DEMOMANDANTEN)
def test_am_stichtag_ist_manches_offen_bald_faellig_und_ueberfaellig(demos: dict[str, Demo], kennung: str) -> None:
    am_stichtag = Counter(
        frist.ausgang(STICHTAG)
        for sicht in demos[kennung].sichten
        if sicht.akte.fall is not None and sicht.akte.fall.aufenthalt is not None
        for frist in sicht.fristen
    )
    assert all(am_stichtag[a] > 0 for a in (Ausgang.OFFEN, Ausgang.BALD_FAELLIG, Ausgang.UEBERFAELLIG))


@pytest.mark.parametrize("kennung", DEMOMANDANTEN)
def test_spaete_falsche_und_berichtigte_eintraege_kommen_vor(demos: dict[str, Demo], kennung: str) -> None:
    demo = demos[kennung]
    fall = demo.alle(FallEreignis)
    spaet = [e for e in fall if e.am < e.erfassung.erfasst_am.astimezone(BERLIN).date()]
    assert len(spaet) > FAELLE / 4
    stornos = demo.alle(EintragStorniert)
    assert any(storno.ersetzt_durch is not None for storno in stornos)
    assert any(storno.ersetzt_durch is None and len(storno.eintraege) > 1 for storno in stornos)
    assert any(b.geburtsdatum is not None for b in demo.alle(KundeBerichtigt))
    assert any(e.erfassung.nachtrag and e.erfassung.verstoesse for e in fall)
    assert any(e.erfassung.verstoesse and not e.erfassung.nachtrag for e in fall)
    assert any(e.erfassung.entschuldigt and e.begruendungen for e in fall)
    assert any(e.erfassung.vertritt for e in demo.alle(ContactHeld))
    assert any(e.gilt_ab > e.am for e in demo.alle(MerkmalGeaendert))
    assert any(s.akte.fall is not None and len(s.akte.fall.aufenthalte) > 1 for s in demo.sichten)
    assert any(s.akte.fall is not None and s.akte.fall.aufenthalt is not None for s in demo.sichten)


def test_die_warteliste_ist_nicht_leer_und_wird_einmal_uebergangen(demos: dict[str, Demo]) -> None:
    demo = demos["ga-01-13"]
    demo.betrieb.gedaechtnis.auffrischen()
    assert any(demo.betrieb.gedaechtnis.wartende(team).faelle for team in demo.betrieb.teams())
    regel = demo.betrieb.regelstand().am(STICHTAG).warteliste
    assert regel is not None
    assert any(regel.aussage in zugang.erfassung.entschuldigt for zugang in demo.alle(Fallzugang))
    assert demo.betrieb.abgelehnt > 0
    belegt = Counter(platz.ueber_kapazitaet for platz in demo.alle(PlatzBelegt))
    assert belegt[False] > belegt[True]


def test_ilm_kreis_wendet_seine_abgelaufene_anweisung_2019_weiter_an_und_sagt_es(demos: dict[str, Demo]) -> None:
    demo = demos["ilm-kreis"]
    weiter = [e for e in demo.alle(RegelwerkInKraftGesetzt) if e.art is Inkraftart.WEITERANWENDUNG]
    assert [e.gilt_ab for e in weiter] == [date(2019, 1, 1)]
    assert isinstance(weiter[0].begruendung, str) and "weiter angewandt" in weiter[0].begruendung
    aus_2019 = [e for e in demo.alle(FallEreignis) if e.am.year == 2019]
    assert aus_2019
    assert {verweis.id for e in aus_2019 for verweis in e.erfassung.regelwerke} == {"ilm-kreis-14-2017", "bund-sgb2"}


@pytest.mark.parametrize("kennung", DEMOMANDANTEN)
def test_die_reihenfolge_der_commits_folgt_der_zeit(demos: dict[str, Demo], kennung: str) -> None:
    momente = [eintrag.ereignis.erfassung.erfasst_am for eintrag in demos[kennung].eintraege]
    assert momente == sorted(momente)
    assert momente[0].astimezone(BERLIN).date() == BEGINN
    assert momente[-1].astimezone(BERLIN).date() <= STICHTAG
    assert demos[kennung].betrieb.heute() == STICHTAG


@pytest.mark.parametrize("kennung", DEMOMANDANTEN)
def test_ein_fall_hat_so_viele_eintraege_wie_im_amt(demos: dict[str, Demo], kennung: str) -> None:
    anzahl = [len(sicht.akte.eintraege) for sicht in demos[kennung].sichten]
    assert len(anzahl) == FAELLE
    assert 25 <= sum(anzahl) / len(anzahl) <= 40


@pytest.mark.parametrize("kennung", DEMOMANDANTEN)
def test_was_persoenlich_ist_steht_nicht_lesbar_in_der_datenbank(demos: dict[str, Demo], kennung: str) -> None:
    personen = demos[kennung].alle(KundeAngelegt)
    roh = b"".join(datei.read_bytes() for datei in demos[kennung].datei.parent.glob(f"{kennung}.sqlite*"))
    for person in personen[:20]:
        assert person.geburtsdatum.isoformat().encode() not in roh
        assert f'"{person.name}"'.encode() not in roh
        assert person.kontaktdaten.strasse.encode() not in roh


# --- where it comes from ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kennung", DEMOMANDANTEN)
def test_derselbe_seed_gibt_dieselben_ereignisse_auf_jeder_datenbank(
    kennung: str, datenbank_url: str, tmp_path: Path
) -> None:
    betrieb, vergleich = neuer_betrieb(kennung, tmp_path, datenbank_url), neuer_betrieb(kennung, tmp_path)
    try:
        erzeuge(betrieb, kennung, 6, SEED, stumm)
        erzeuge(vergleich, kennung, 6, SEED, stumm)
        assert fingerabdruck(betrieb) == fingerabdruck(vergleich)
        assert betrieb.log.log_id != vergleich.log.log_id
    finally:
        betrieb.schliessen()
        vergleich.schliessen()


def test_ein_anderer_seed_gibt_andere_ereignisse(tmp_path: Path) -> None:
    abdruecke = set()
    for seed in (1, 2, 3):
        betrieb = neuer_betrieb("ilm-kreis", tmp_path / str(seed))
        erzeuge(betrieb, "ilm-kreis", 3, seed, stumm)
        abdruecke.add(fingerabdruck(betrieb))
        betrieb.schliessen()
    assert len(abdruecke) == 3


# --- as files --------------------------------------------------------------------------------------------------------


def test_ein_leeres_log_zaehlt_nicht_als_demo_und_wird_durch_sie_ersetzt(tmp_path: Path) -> None:
    einstellungen = Einstellungen(data=tmp_path, mandanten=None)
    schluessel = Hauptschluessel.laden_oder_anlegen(einstellungen.hauptschluessel)
    for adresse in einstellungen.adressen():
        Log.oeffnen(adresse.url, schluessel).schliessen()
    assert demo_fehlt(tmp_path) == tuple(DEMOMANDANTEN)
    erzeuge_demo(tmp_path, 3, SEED, stumm)
    assert demo_fehlt(tmp_path) == ()


def test_die_demo_liegt_als_dateien_da_und_wird_kein_zweites_mal_gemacht(tmp_path: Path) -> None:
    gemeldet: dict[str, list[tuple[int, int]]] = {}
    assert demo_fehlt(tmp_path) == tuple(DEMOMANDANTEN)
    erzeuge_demo(tmp_path, 3, SEED, lambda m, a, b: gemeldet.setdefault(m, []).append((a, b)))
    assert demo_fehlt(tmp_path) == ()
    assert set(gemeldet) == set(DEMOMANDANTEN)
    for meldungen in gemeldet.values():
        assert meldungen == sorted(meldungen)
        assert meldungen[-1][0] == meldungen[-1][1]
    dateien = {datei.name: datei.read_bytes() for datei in tmp_path.iterdir()}
    assert set(dateien) == {"hauptschluessel", "ilm-kreis.sqlite", "ga-01-13.sqlite"}
    erzeuge_demo(tmp_path, 3, SEED + 1, stumm)
    assert {datei.name: datei.read_bytes() for datei in tmp_path.iterdir()} == dateien
    einstellungen = Einstellungen(data=tmp_path, mandanten=None)
    schluessel = Hauptschluessel.laden_oder_anlegen(einstellungen.hauptschluessel)
    for adresse in einstellungen.adressen():
        log = Log.oeffnen(adresse.url, schluessel)
        gelesen = [e.ereignis for e in log.ab(0, 10**6, lesart=Lesart.OFFEN)]
        assert [isinstance(e.name, str) for e in gelesen if isinstance(e, KundeAngelegt)] == [True] * 3
        log.schliessen()


def test_was_nicht_fertig_wird_ist_nicht_da(tmp_path: Path) -> None:
    class Abbruch(Exception):
        pass

    def abbrechen(mandant: str, erledigt: int, gesamt: int) -> None:
        raise Abbruch

    with pytest.raises(Abbruch):
        erzeuge_datei("ilm-kreis", tmp_path / "ilm-kreis.sqlite", tmp_path / "schluessel", 3, SEED, abbrechen)
    assert [datei.name for datei in tmp_path.iterdir()] == ["schluessel"]


# --- multiplied ------------------------------------------------------------------------------------------------------


def test_eine_vervielfaeltigte_demo_ist_dieselbe_unter_anderen_namen(datenbank_url: str, tmp_path: Path) -> None:
    kennung, kopien, faelle = "ga-01-13", 2, 12
    betrieb = neuer_betrieb(kennung, tmp_path, datenbank_url)
    try:
        erzeuge(betrieb, kennung, faelle, SEED, stumm)
        vorher = betrieb.log.spitze()
        original = [s for f in betrieb.log.strom_ids("fall.", None, 100) if (s := betrieb.fallsicht(f)) is not None]
        neu = vervielfaeltige(betrieb.log, kennung, betrieb.regelstand(), kopien)
        eintraege = betrieb.log.ab(vorher, 10**6, lesart=Lesart.OFFEN)
        mandant = len(betrieb.log.strom(mandant_id(kennung)))
        assert len(eintraege) == neu == kopien * (len(betrieb.log.ab(0, 10**6, bis=vorher)) - mandant)
        faelle_ids = betrieb.log.strom_ids("fall.", None, 1000)
        assert len(faelle_ids) == (kopien + 1) * faelle
        alle = [s for f in faelle_ids if (s := betrieb.fallsicht(f)) is not None]
        assert Counter(map(_gestalt, alle)) == Counter({g: n * (kopien + 1) for g, n in _gezaehlt(original).items()})
        kraefte = {str(kraft) for kraft in betrieb.fachkraefte()}
        for eintrag in eintraege:
            assert eintrag.ereignis.erfassung.durch in kraefte | {"geschaeftsfuehrung"}
            if isinstance(eintrag.ereignis, FallAngelegt):
                assert eintrag.strom == fall_id(kennung, eintrag.ereignis.kunde)
                assert betrieb.kunde(eintrag.ereignis.kunde) is not None
        belegt = [f for kraft in betrieb.fachkraefte() for f in betrieb.gedaechtnis.plaetze(kraft).belegt]
        offen = [s.fall_id for s in alle if s.akte.fall is not None and s.akte.fall.aufenthalt is not None]
        assert sorted(belegt) == sorted(offen)
        fristen = {frist.id for sicht in alle for frist in sicht.fristen}
        entschuldigt = [e.ereignis.frist for e in eintraege if isinstance(e.ereignis, AbweichungBegruendet)]
        assert set(entschuldigt) <= fristen
    finally:
        betrieb.schliessen()


def _gezaehlt(sichten: list[Fallsicht]) -> Counter[str]:
    return Counter(map(_gestalt, sichten))


def _gestalt(sicht: Fallsicht) -> str:
    """What a case looks like without its ids: its events by day, and its Fristen."""
    ereignisse = [(e.nr, e.ereignis.TOPIC, e.ereignis.am) for e in sicht.akte.eintraege]
    fristen = [(f.regel.id, f.entstanden_am, f.abschnitte, f.entschuldigt) for f in sicht.fristen]
    return repr((ereignisse, fristen, sicht.geboren))
