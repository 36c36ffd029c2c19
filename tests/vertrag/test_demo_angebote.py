"""What the offices of the demo offer: by the rules of each of them nothing is missing, and places are what the files say."""

from uuid import UUID

import pytest

from adapters.demo import DEMOMANDANTEN
from domain.organisation.amt import ANSPRECHPERSONEN, MASSNAHME, NETZWERKKONTAKT
from domain.organisation.angebotsbefunde import katalogbefunde, netzwerkbefunde
from domain.vokabular import NIE, Zeitlage
from tests.vertrag.demo_hilfe import Demos


@pytest.mark.parametrize("kennung", DEMOMANDANTEN)
def test_dem_katalog_und_dem_netzwerk_fehlt_vom_ersten_bis_zum_letzten_tag_nichts(demos: Demos, kennung: str) -> None:
    demo = demos[kennung]
    amt = demo.betrieb.amt()
    for tag in (demo.mandant.beginn, demo.mandant.nach(0.5), demo.stichtag):
        regeln = demo.betrieb.regelstand().am(tag)
        assert [b.satz for art in (katalogbefunde, netzwerkbefunde) for b in art(regeln, amt, tag)] == []


@pytest.mark.parametrize("kennung", DEMOMANDANTEN)
def test_geplantes_laufendes_beendetes_und_besetztes_steht_im_katalog(demos: Demos, kennung: str) -> None:
    demo = demos[kennung]
    amt = demo.betrieb.amt()
    massnahmen = amt.alle(MASSNAHME).values()
    assert {massnahme.zeitlage(demo.stichtag) for massnahme in massnahmen} == set(Zeitlage)
    assert all(massnahme.verantwortlich(demo.stichtag) in amt.fachkraefte for massnahme in massnahmen)
    assert any(massnahme.belegungen for massnahme in massnahmen)
    assert amt.alle(NETZWERKKONTAKT)
    assert amt.alle(ANSPRECHPERSONEN)


@pytest.mark.parametrize("kennung", DEMOMANDANTEN)
def test_was_besetzt_ist_steht_in_den_akten_und_umgekehrt(demos: Demos, kennung: str) -> None:
    demo = demos[kennung]
    besetzt = {
        (massnahme.id, b.fall, b.zeitraum): (b.von, b.bis or NIE)
        for massnahme in demo.betrieb.amt().alle(MASSNAHME).values()
        for b in massnahme.belegungen.values()
    }
    in_akten = {
        (zeitraum.massnahme, sicht.fall_id, UUID(zeitraum.schluessel)): (zeitraum.von, zeitraum.bis or NIE)
        for sicht in demo.sichten
        if sicht.akte.fall is not None
        for zeitraum in sicht.akte.fall.zeitraeume.values()
        if zeitraum.massnahme is not None
    }
    assert besetzt == in_akten
    for massnahme in demo.betrieb.amt().alle(MASSNAHME).values():
        tage = {belegung.von for belegung in massnahme.belegungen.values() if not belegung.ueber_plaetze}
        assert all((frei := massnahme.frei(tag)) is None or frei >= 0 for tag in tage)
