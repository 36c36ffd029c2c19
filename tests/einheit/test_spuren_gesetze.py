"""Laws of the shortcuts: what is found by an index, or remembered, is what asking every rule would find."""

from hypothesis import given, settings

from domain.fallverlauf import evolve
from domain.fristen.sachlage import Lageermittlung
from domain.fristen.spuren import ZIEL, ausnahme_von, massgebliche_regeln, spuren, unersetzte
from domain.regelwerk.muster import Ereignismuster
from tests.einheit.test_sichten_orakel import fallsichten
from tests.einheit.verlaufsgenerator import Verlauf, verlaeufe


@settings(max_examples=25)
@given(verlaeufe(min_schritte=20))
def test_jeder_eintrag_findet_alle_spuren_deren_regeln_er_ausloest_oder_erfuellt(verlauf: Verlauf) -> None:
    for sicht in fallsichten(verlauf):
        for eintrag in sicht.akte.wirksam:
            ereignis = eintrag.ereignis
            tafel = spuren(sicht.regelstand, sicht.regelstand.am(ereignis.am))
            gefunden = tafel.weichen.gestellt([eintrag])
            for schluessel, spur in tafel.nach_schluessel.items():
                for regel in spur.regeln:
                    if regel.ausgeloest_von(ereignis) or regel.erfuellt_von(ereignis):
                        assert gefunden.get(schluessel) == [eintrag], regel.id


@settings(max_examples=25)
@given(verlaeufe(min_schritte=20))
def test_was_ein_muster_meint_hat_sein_kennzeichen(verlauf: Verlauf) -> None:
    for sicht in fallsichten(verlauf):
        for eintrag in sicht.akte.wirksam:
            regeln = sicht.regelstand.am(eintrag.ereignis.am)
            alle: list[Ereignismuster] = [muster for regel in regeln.fristen for muster in regel.muster]
            for muster in alle:
                if muster.kennzeichen is not None and muster.trifft(eintrag.ereignis):
                    feld, werte = muster.kennzeichen
                    assert getattr(eintrag.ereignis, feld) in werte


@settings(max_examples=25)
@given(verlaeufe(min_schritte=20))
def test_was_fuer_aehnliche_lagen_gemerkt_ist_gilt_auch_fuer_diese(verlauf: Verlauf) -> None:
    for sicht in fallsichten(verlauf):
        fall, lagen = None, Lageermittlung(sicht.geboren)
        for eintrag in sicht.akte.wirksam:
            fall, tag = evolve(fall, eintrag), eintrag.ereignis.am
            regeln = sicht.regelstand.am(tag)
            lage = lagen.am(fall, tag, regeln.instrumente)
            gemerkt = massgebliche_regeln(sicht.regelstand, regeln, lage, fall, tag)
            for schluessel, spur in spuren(sicht.regelstand, regeln).nach_schluessel.items():
                if schluessel[1].endswith(ZIEL):
                    continue
                regel = next(iter(unersetzte(spur.regeln, lage)), None)
                if regel is not None and (regel.gilt_fuer == "ab_zugang" or ausnahme_von(regel, regeln, lage)):
                    continue
                assert gemerkt.get(schluessel) is regel
