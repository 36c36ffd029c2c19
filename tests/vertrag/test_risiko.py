"""The signs of risk as the views count them are those of every case folded by itself, on every day."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from domain.akte import gespeicherte_akte
from domain.eintrag import Lesart
from domain.kunde import Kunde, KundenEreignis, evolve
from domain.organisation.fachkraft import fachkraft_aus
from domain.organisation.stichprobe import Gewichte
from domain.vokabular import Phase
from projections.fallsicht import Fallsicht
from projections.risiko import kandidaten, risiko_aus
from projections.stamm import Stammspeicher
from tests.einheit.speicherlog import Speicherlog
from tests.einheit.verlaufsgenerator import KENNUNG, verlauf
from tests.vertrag.sichten_hilfe import geoeffnet, spiele

GEWICHTE = Gewichte(lang_ab_monate=3)


@pytest.mark.parametrize("seed", [3, 11])
def test_jedes_anzeichen_ist_das_des_einzelnen_falls(datenbank_url: str, seed: int) -> None:
    log, geschehen = Speicherlog(), verlauf(seed, 150)
    spiele(geschehen, log)
    stamm, _ = Stammspeicher(log, KENNUNG).am(log.spitze())
    faelle = [Fallsicht(gespeicherte_akte(fall, log.strom(fall)), None, stamm.regelstand) for fall in geschehen.faelle]
    faelle = [Fallsicht(s.akte, _geboren(log, s), stamm.regelstand) for s in faelle]
    gesehen: set[str] = set()
    with geoeffnet(datenbank_url, log) as sichten:
        sichten.nachziehen()
        for stand in (geschehen.letzter_tag - timedelta(days=tage) for tage in (0, 60, 150, 240)):
            alle = kandidaten(sichten, stand, None, tuple(Phase), GEWICHTE)
            erwartet = {r.fall: r for s in faelle if (r := risiko_aus(s, stand, GEWICHTE)) is not None}
            assert {risiko.fall: risiko for risiko in alle.risiken} == erwartet, stand
            assert alle.position == log.spitze()
            gesehen |= {name for r in alle.risiken for name, wert in r.model_dump().items() if wert}
            for team in stamm.teams:
                des_teams = kandidaten(sichten, stand, team, (Phase.IM_FALLMANAGEMENT,), GEWICHTE)
                assert {r.fall for r in des_teams.risiken} == {
                    s.fall_id
                    for s in faelle
                    if (f := s.akte.am(stand)) is not None
                    and f.phase(stand) is Phase.IM_FALLMANAGEMENT
                    and _team(log, f.zustaendig.fachkraft, stand) == team
                }
    assert gesehen >= {"ueberfaelliges_muss", "langer_aufenthalt", "ohne_kontakt", "unbearbeitetes_hemmnis"}


def _team(log: Speicherlog, fachkraft: UUID, stand: date) -> UUID:
    """Where they worked on a day by what was recorded of no later one: a move entered afterwards moves no day before it."""
    erster, *weitere = log.strom(fachkraft)
    person = fachkraft_aus(fachkraft, [erster.ereignis, *(e.ereignis for e in weitere if e.ereignis.am <= stand)])
    assert person is not None
    return person.team(stand)


def _geboren(log: Speicherlog, sicht: Fallsicht) -> date | None:
    assert sicht.akte.fall is not None
    person: Kunde | None = None
    for eintrag in log.strom(sicht.akte.fall.kunde, lesart=Lesart.OFFEN):
        assert isinstance(eintrag.ereignis, KundenEreignis)
        person = evolve(person, eintrag.strom, eintrag.ereignis)
    return person.geboren if person is not None else None
