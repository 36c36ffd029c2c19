"""What caseload and integration_progress show on any day is what the fold says of that day, and needs no later entry."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from uuid import UUID

from hypothesis import given, settings

from domain.akte import Akte, gespeicherte_akte
from domain.ereignisse import FallAngelegt, MerkmalGeaendert
from domain.fall import Fall
from domain.fallverlauf import falte
from domain.kalender import alter_am
from domain.vokabular import Merkmal
from projections import appointments, caseload, history, integration_progress
from projections.caseload import Caseload
from projections.caseload.kontakte import zaehlt
from projections.fallsicht import Fallsicht
from projections.integration_progress import IntegrationProgress
from projections.stamm import Stammspeicher
from tests.einheit.speicherlog import Speicherlog
from tests.einheit.verlaufsgenerator import KENNUNG, Verlauf, verlaeufe, verlauf

TAG = timedelta(days=1)
GEBOREN = date(1993, 6, 10)


def fallsichten(verlauf: Verlauf) -> Iterator[Fallsicht]:
    log = Speicherlog()
    for speicherung in verlauf.speicherungen:
        log.speichern(speicherung.neue, speicherung.texte)
    stamm, _ = Stammspeicher(log, KENNUNG).am(log.spitze())
    for fall in verlauf.faelle:
        yield Fallsicht(gespeicherte_akte(fall, log.strom(fall)), GEBOREN, stamm.regelstand)


def tage(sicht: Fallsicht) -> list[date]:
    """Every day on which something may change, with the day before."""
    alle = {date(2018, 6, 10)}
    for eintrag in sicht.akte.wirksam:
        ereignis = eintrag.ereignis
        alle |= {ereignis.am, ereignis.am + TAG}
        if isinstance(ereignis, MerkmalGeaendert):
            alle |= {ereignis.gilt_ab, (ereignis.gilt_bis or ereignis.gilt_ab) + TAG}
    return sorted(alle | {tag - TAG for tag in alle})


def bis_zum(sicht: Fallsicht, stand: date) -> Fallsicht:
    """The case as if nothing that speaks of a later day had been recorded."""
    eintraege = tuple(eintrag for eintrag in sicht.akte.wirksam if eintrag.ereignis.am <= stand)
    fall = falte(eintraege)
    assert isinstance(fall, Fall)
    return Fallsicht(Akte(sicht.fall_id, eintraege, eintraege, fall), sicht.geboren, sicht.regelstand)


def ohne_rang(merkmal: Merkmal, tag: date) -> tuple[str, ...]:
    return ()


@settings(max_examples=15)
@given(verlaeufe(min_schritte=20))
def test_jeder_tag_zeigt_was_die_faltung_sagt(verlauf: Verlauf) -> None:
    for sicht in fallsichten(verlauf):
        for tag in tage(sicht):
            fall = sicht.akte.am(tag)
            zeile, fortschritt = caseload.fall_aus(sicht, tag), integration_progress.verlauf_aus(sicht, tag, ohne_rang)
            if fall is None:
                assert zeile is None and fortschritt is None
                continue
            if sicht.aufgegangen_am is not None and tag >= sicht.aufgegangen_am:
                assert zeile is None, "was in einem anderen Fall aufgegangen ist, steht in keiner Liste mehr"
                continue
            assert zeile is not None and fortschritt is not None
            gefragt = [z for z in Caseload().zeilen(sicht)["erbetene"] if str(z[3]) <= tag.isoformat() <= str(z[2])]
            schwebend = {(str(a.id), int(not a.offen)) for a in fall.abstimmungen.values() if a.schwebt}
            assert {(z[1], z[10]) for z in gefragt} == schwebend and len(gefragt) == len(schwebend)
            letzter = fall.aufenthalte[-1] if fall.aufenthalte else None
            kontakte = [e.ereignis.am for e in sicht.akte.wirksam if zaehlt(e, sicht.regelstand)]
            assert zeile == {
                "fall": str(fall.id),
                "kunde": str(fall.kunde),
                "beginn": fall.beginn.isoformat(),
                "phase": fall.phase(tag).value,
                "status": fall.merkmal(Merkmal.STATUS, tag),
                "profillage": fall.merkmal(Merkmal.PROFILLAGE, tag),
                "integrationsprognose": fall.merkmal(Merkmal.INTEGRATIONSPROGNOSE, tag),
                "kundenkategorie": fall.merkmal(Merkmal.KUNDENKATEGORIE, tag),
                "zielgruppe": fall.merkmal(Merkmal.ZIELGRUPPE, tag),
                "altersgruppe": "u25" if alter_am(GEBOREN, tag) < 25 else "ue25",
                "fachkraft": str(fall.zustaendig.fachkraft),
                "funktion": fall.zustaendig.funktion.value,
                "zustaendig_seit": fall.zustaendig.seit.isoformat(),
                "aufenthalt_von": letzter.von.isoformat() if letzter else None,
                "aufenthalt_bis": letzter.bis.isoformat() if letzter and letzter.bis else None,
                "abgangsgrund": letzter.grund if letzter else None,
                "warteliste": str(fall.warteliste) if fall.warteliste else None,
                "hemmnisse_offen": sum(hemmnis.offen for hemmnis in fall.hemmnisse.values()),
                "letzter_kontakt": max((am.isoformat() for am in kontakte if am <= tag), default=None),
            }
            assert {UUID(h["hemmnis"]): h["abschnitte"][-1]["stand"] for h in fortschritt["hemmnisse"]} == {
                hemmnis.id: hemmnis.stand.value for hemmnis in fall.hemmnisse.values()
            }
            jetzige = [p["profillage"] for p in fortschritt["profillagen"] if p["bis"] is None]
            assert (jetzige or [None]) == [zeile["profillage"]]
            for was, liste in (("kundenkategorie", "kundenkategorien"), ("zielgruppe", "zielgruppen")):
                jetzige = [a["wert"] for a in fortschritt[liste] if a["bis"] is None]
                assert (jetzige or [None]) == [fall.merkmal(Merkmal(was), tag)]


@settings(max_examples=15)
@given(verlaeufe(min_schritte=20))
def test_kein_tag_haengt_von_eintraegen_ueber_spaetere_tage_ab(verlauf: Verlauf) -> None:
    for sicht in fallsichten(verlauf):
        beginn = sicht.akte.wirksam[0].ereignis.am
        for tag in tage(sicht):
            if tag < beginn:
                continue
            damals = bis_zum(sicht, tag)
            assert caseload.fall_aus(sicht, tag) == caseload.fall_aus(damals, tag)
            assert integration_progress.verlauf_aus(sicht, tag, ohne_rang) == integration_progress.verlauf_aus(
                damals, tag, ohne_rang
            )
            assert caseload.abstimmungen_aus(sicht, tag) == caseload.abstimmungen_aus(damals, tag)
            assert appointments.termine_aus(sicht, tag) == appointments.termine_aus(damals, tag)
            assert appointments.wiedervorlagen_aus(sicht, tag) == appointments.wiedervorlagen_aus(damals, tag)


@settings(max_examples=10)
@given(verlaeufe(min_schritte=20))
def test_intervalle_schliessen_luecklos_aneinander_und_halten_nur_einfache_werte(verlauf: Verlauf) -> None:
    for sicht in fallsichten(verlauf):
        beginn = sicht.akte.wirksam[0].ereignis.am
        assert isinstance(sicht.akte.wirksam[0].ereignis, FallAngelegt)
        zeilen = {**Caseload().zeilen(sicht), **IntegrationProgress().zeilen(sicht), **history.History().zeilen(sicht)}
        zeilen |= appointments.Appointments().zeilen(sicht)
        for name in ("faelle", "kontakte", "zustaendig"):
            enden = sorted((str(zeile[2]), str(zeile[1])) for zeile in zeilen[name])
            letzter = sicht.aufgegangen_am - TAG if sicht.aufgegangen_am is not None else date.max
            if letzter < beginn:
                assert enden == []
                continue
            assert enden[0][0] == beginn.isoformat() and enden[-1][1] == letzter.isoformat()
            for (_, bis), (von, _) in pairwise(enden):
                assert date.fromisoformat(von) == date.fromisoformat(bis) + TAG
        for alle in zeilen.values():
            # The databases know nothing of enums; a row is also told from another by the types of its values.
            assert all(type(wert) in (str, int, type(None)) for zeile in alle for wert in zeile)
        fachkraefte = {(str(z[2]), str(z[1])): z[3] for z in zeilen["zustaendig"]}
        for zeile in zeilen["faelle"]:
            von = str(zeile[2])
            assert zeile[12] == next(wert for (ab, bis), wert in fachkraefte.items() if ab <= von <= bis)


def test_der_generator_zeigt_was_diese_tests_brauchen() -> None:
    gezeigt: set[str] = set()
    for seed in range(8):
        gezeigt |= {name for name, anzahl in verlauf(seed, 80).merkmale.items() if anzahl}
    assert gezeigt >= {"spaeter_eintrag", "gleicher_tag", "merkmal_bis", "storno", "zweiter_aufenthalt"}
    assert gezeigt >= {"beratungstermin", "wiedervorlage", "abstimmung"}
