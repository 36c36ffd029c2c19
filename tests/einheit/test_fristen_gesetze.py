"""Laws that hold for the Fristen of every history, whatever the regulation."""

from datetime import date
from typing import Any

from hypothesis import given, settings

from domain.fristen.frist import LAUFEND, Ausgang, Frist
from domain.fristen.rechner import fristen
from projections.deadlines import warum
from projections.fallsicht import Fallsicht
from tests.einheit.test_sichten_orakel import TAG, bis_zum, fallsichten, tage
from tests.einheit.verlaufsgenerator import Verlauf, verlaeufe


def am_tag(sicht: Fallsicht, stand: date) -> dict[Any, Any]:
    """How every Frist that had come to be stands on a day."""
    ergebnis = {}
    for frist in sicht.fristen:
        abschnitt = frist.abschnitt(stand)
        if abschnitt is not None:
            was = (frist.regel.id, frist.ausloeser_nr, frist.ausloeser_am, frist.entstanden_am)
            tage = (abschnitt.faellig_am, abschnitt.ziel_am, abschnitt.vorwarnung_ab)
            ergebnis[frist.id] = (*was, *tage, abschnitt.am(stand))
    return ergebnis


@settings(max_examples=25)
@given(verlaeufe(min_schritte=20))
def test_fuer_einen_tag_neu_gerechnet_steht_da_was_fuer_ihn_gespeichert_ist(verlauf: Verlauf) -> None:
    for sicht in fallsichten(verlauf):
        wendetage = {abschnitt.von for frist in sicht.fristen for abschnitt in frist.abschnitte}
        for stand in sorted({*tage(sicht), *wendetage, *(tag - TAG for tag in wendetage)}):
            if stand >= sicht.akte.wirksam[0].ereignis.am:
                assert am_tag(bis_zum(sicht, stand), stand) == am_tag(sicht, stand)


@settings(max_examples=25)
@given(verlaeufe(min_schritte=20))
def test_keine_frist_ohne_ausloeser(verlauf: Verlauf) -> None:
    for sicht in fallsichten(verlauf):
        eintraege = {eintrag.nr: eintrag.ereignis for eintrag in sicht.akte.wirksam}
        for frist in sicht.fristen:
            if frist.ausloeser_nr is None:
                assert any(ausloeser.geltung for ausloeser in frist.regel.ausloeser), frist.regel.id
                continue
            ereignis = eintraege[frist.ausloeser_nr]
            assert ereignis.am <= frist.entstanden_am
            begonnen = frist.regel.ausgeloest_von(ereignis) or frist.zeitraum is not None
            wiederholt = frist.regel.wiederkehrend and frist.regel.erfuellt_von(ereignis)
            # What another rule of the duty started goes on under this one after a change.
            uebernommen = frist.ausloeser_am < frist.entstanden_am
            assert begonnen or wiederholt or uebernommen, frist.regel.id


@settings(max_examples=25)
@given(verlaeufe(min_schritte=20))
def test_keine_aenderung_macht_eine_frist_an_ihrem_tag_ueberfaellig(verlauf: Verlauf) -> None:
    for sicht in fallsichten(verlauf):
        for frist in sicht.fristen:
            vorher: Ausgang | None = None
            for abschnitt in frist.abschnitte:
                jetzt = abschnitt.am(abschnitt.von)
                if jetzt is Ausgang.UEBERFAELLIG:
                    # Only an excuse that has ended leaves it overdue.
                    assert vorher is Ausgang.ENTSCHULDIGT, frist.regel.id
                vorher = abschnitt.ausgang


@settings(max_examples=25)
@given(verlaeufe(min_schritte=20))
def test_die_abschnitte_einer_frist_schliessen_aneinander_an(verlauf: Verlauf) -> None:
    for sicht in fallsichten(verlauf):
        for frist in sicht.fristen:
            assert frist.abschnitte[0].von == frist.entstanden_am
            assert frist.letzter.bis == date.max
            for davor, danach in zip(frist.abschnitte, frist.abschnitte[1:], strict=False):
                assert (danach.von - davor.bis).days == 1
            beendet = frist.letzter.ausgang not in (*LAUFEND, Ausgang.ENTSCHULDIGT)
            assert beendet is (frist.erledigt_am is not None) or frist.entschuldigt


@settings(max_examples=15)
@given(verlaeufe(min_schritte=20))
def test_jedes_warum_nennt_ausloeser_zaehlung_und_fundstelle(verlauf: Verlauf) -> None:
    for sicht in fallsichten(verlauf):
        for frist in sicht.fristen:
            antwort = warum(sicht, frist.id, frist.entstanden_am)
            assert antwort is not None
            assert antwort["fundstelle"] == frist.regel.fundstelle and antwort["wortlaut"] == frist.regel.text
            assert antwort["ausloeser"]["bezeichnung"] and antwort["ausloeser"]["am"] == frist.ausloeser_am.isoformat()
            zaehlung: list[dict[str, str]] = antwort["zaehlung"]
            assert zaehlung and all(schritt["text"] for schritt in zaehlung)
            faellig = frist.abschnitte[0].faellig_am
            if faellig is not None:
                assert faellig.isoformat() in [schritt["tag"] for schritt in zaehlung], (frist.regel.id, zaehlung)


@settings(max_examples=15)
@given(verlaeufe(min_schritte=20))
def test_zweimal_gerechnet_ist_dasselbe(verlauf: Verlauf) -> None:
    for sicht in fallsichten(verlauf):
        noch_einmal: tuple[Frist, ...] = fristen(sicht.fall_id, sicht.akte.wirksam, sicht.geboren, sicht.regelstand)
        assert noch_einmal == sicht.fristen
        assert len({frist.id for frist in noch_einmal}) == len(noch_einmal)
