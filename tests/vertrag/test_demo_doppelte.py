"""People who were entered twice, in every demo: some became one for good, once it was an error, and both can be read."""

from dataclasses import dataclass
from datetime import timedelta

import pytest

from adapters.demo import DEMOMANDANTEN
from domain.eintrag import Eintrag, Lesart
from domain.ereignisse import EintragStorniert, Fallabgang, FallZusammengefuehrt, LeistungBeendet, Vormerkung
from domain.fall import Fall
from domain.fristen.frist import LAUFEND
from domain.kunde import Kunde, KundeAngelegt, KundenZusammengefuehrt, ZusammenfuehrungAufgehoben
from projections.caseload import fall_aus
from projections.saetze import satz
from tests.vertrag.demo_hilfe import Demo, Demos


@dataclass(frozen=True)
class Paar:
    """Who leads and who was entered again, with their cases now."""

    fuehrend: Kunde
    doppelt: Kunde
    zusammen: KundenZusammengefuehrt
    fall: Fall
    anderer: Fall | None

    @property
    def gilt(self) -> bool:
        return self.doppelt.aufgegangen_in == self.fuehrend.id


def paare(demo: Demo) -> list[Paar]:
    gefunden = []
    for eintrag in demo.eintraege:
        ereignis = eintrag.ereignis
        if isinstance(ereignis, KundenZusammengefuehrt) and not ereignis.fuehrend:
            betrieb = demo.betrieb
            fuehrend, doppelt = betrieb.kunde(ereignis.mit), betrieb.kunde(eintrag.strom)
            assert fuehrend is not None and doppelt is not None
            fall, anderer = (betrieb.akte(betrieb.fall_id(k.id)).fall for k in (fuehrend, doppelt))
            assert fall is not None
            gefunden.append(Paar(fuehrend, doppelt, ereignis, fall, anderer))
    return gefunden


def saetze(demo: Demo, fall: Fall) -> dict[int, str]:
    """The history of a case, by number of entry."""
    return {e.nr: satz(e.ereignis) for e in demo.betrieb.akte(fall.id, lesart=Lesart.OFFEN).eintraege}


def offene_eintraege(demo: Demo, kunde: Kunde) -> list[Eintrag]:
    return [e for e in demo.eintraege if e.strom in (kunde.id, demo.betrieb.fall_id(kunde.id))]


@pytest.mark.parametrize("kennung", DEMOMANDANTEN)
def test_manche_sind_doppelt_erfasst_und_einmal_waren_es_doch_zwei(demos: Demos, kennung: str) -> None:
    demo = demos[kennung]
    alle = paare(demo)
    assert [paar.gilt for paar in alle].count(False) == 1
    assert len(alle) == 4 and len({kunde.id for paar in alle for kunde in (paar.fuehrend, paar.doppelt)}) == 8
    for paar in alle:
        assert (paar.fuehrend.name, paar.fuehrend.vorname) == (paar.doppelt.name, paar.doppelt.vorname) or paar.gilt
        assert paar.fuehrend.kundennummer != paar.doppelt.kundennummer
        assert paar.fuehrend.umfasst == ((paar.doppelt.id,) if paar.gilt else ())
    geltende = [paar.anderer for paar in alle if paar.gilt]
    assert geltende.count(None) == 1, "von einem stand nur die Person in der Kartei"
    beendet = [
        any(isinstance(e.ereignis, Fallabgang | LeistungBeendet) for e in demo.betrieb.akte(fall.id).eintraege)
        for fall in geltende
        if fall is not None
    ]
    assert sorted(beendet) == [False, True], "einmal ein laufender Fall, einmal einer, der lange zu Ende war"


@pytest.mark.parametrize("kennung", DEMOMANDANTEN)
def test_der_fall_der_aufging_hat_nichts_mehr_zu_tun_und_steht_in_keiner_liste(demos: Demos, kennung: str) -> None:
    demo = demos[kennung]
    aufgegangene = [p for p in paare(demo) if p.gilt and p.anderer is not None]
    assert aufgegangene
    for paar in aufgegangene:
        fall, tag = paar.anderer, paar.zusammen.am
        assert fall is not None and fall.aufgegangen is not None
        assert (fall.aufgegangen.mit, fall.aufgegangen.am) == (paar.fall.id, tag)
        assert fall.aufenthalt is None and fall.vormerkung is None and fall.warteliste is None
        sicht, fuehrend = demo.betrieb.fallsicht(fall.id), demo.betrieb.fallsicht(paar.fall.id)
        assert sicht is not None and fuehrend is not None
        assert not [f for f in sicht.fristen if f.ausgang(tag) in LAUFEND]
        assert fall_aus(sicht, tag - timedelta(days=1)) is not None and fall_aus(sicht, tag) is None
        assert fall_aus(fuehrend, demo.stichtag) is not None
        assert sicht.akte.eintraege[-1].nr == fall.aufgegangen.nr, "seither ist nichts dazugekommen"
        assert fuehrend.akte.eintraege[-1].ereignis.am > tag, "dort geht es weiter"
    im_fm = any(p.fall.aufenthalt is not None for p in aufgegangene)
    assert im_fm or kennung == "uckermark", "wer im Fallmanagement ist, führt"


@pytest.mark.parametrize("kennung", DEMOMANDANTEN)
def test_beide_historien_bleiben_lesbar_und_nennen_einander(demos: Demos, kennung: str) -> None:
    demo = demos[kennung]
    for paar in paare(demo):
        for kunde in (paar.fuehrend, paar.doppelt):
            eintraege = offene_eintraege(demo, kunde)
            assert isinstance(next(e.ereignis.name for e in eintraege if isinstance(e.ereignis, KundeAngelegt)), str)
            gruende = [
                e.ereignis.begruendung
                for e in eintraege
                if isinstance(e.ereignis, KundenZusammengefuehrt | FallZusammengefuehrt | ZusammenfuehrungAufgehoben)
            ]
            assert gruende and all(isinstance(grund, str) for grund in gruende)
        if paar.anderer is None:
            continue
        for fall, gegenueber in ((paar.fall, paar.anderer), (paar.anderer, paar.fall)):
            assert any(
                f"Der Fall {gegenueber.id}" in s or f"im Fall {gegenueber.id}" in s for s in saetze(demo, fall).values()
            )


@pytest.mark.parametrize("kennung", DEMOMANDANTEN)
def test_was_ein_irrtum_war_ist_zurueckgenommen_und_beide_leben_weiter(demos: Demos, kennung: str) -> None:
    demo = demos[kennung]
    (paar,) = [paar for paar in paare(demo) if not paar.gilt]
    assert paar.anderer is not None
    for fall in (paar.fall, paar.anderer):
        akte = demo.betrieb.akte(fall.id)
        (nr,) = [e.nr for e in akte.eintraege if isinstance(e.ereignis, FallZusammengefuehrt)]
        (storno,) = [
            e for e in akte.eintraege if isinstance(e.ereignis, EintragStorniert) and nr in e.ereignis.eintraege
        ]
        assert fall.zusammenfuehrungen == ()
        assert akte.eintraege[-1].nr > storno.nr, "danach wurde weiter daran gearbeitet"
        sicht = demo.betrieb.fallsicht(fall.id)
        assert sicht is not None and fall_aus(sicht, demo.stichtag) is not None


def test_wo_es_vormerkungen_gibt_erledigt_sich_eine_mit_der_zusammenfuehrung(demos: Demos) -> None:
    demo = demos["ga-01-13"]
    faelle = [p.anderer for p in paare(demo) if p.gilt and p.anderer is not None]
    vorgemerkt = [
        fall for fall in faelle if any(isinstance(e.ereignis, Vormerkung) for e in demo.betrieb.akte(fall.id).eintraege)
    ]
    assert vorgemerkt and all(fall.vormerkung is None for fall in vorgemerkt)
