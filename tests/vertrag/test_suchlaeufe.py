"""A Suchlauf finds in the tables of the caseload exactly the cases its rule speaks of, on every day."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from adapters.anwendung.regelwerke import mitgelieferte
from domain.regelwerk.laden import lade
from domain.regelwerk.suchlauf import Gesucht, Suchlauf
from domain.vokabular import Phase, Status
from projections.caseload import Bestandsfilter, fall_aus, fallbestand
from tests.vertrag.ansichten import Amt, abgang, ansichten, kontakt, merkmal

LETZTE, SEIT = lade(mitgelieferte()["bremen-beratung-2022"], "bremen").von(Suchlauf)
STATUS = (Status.ARBEITSLOS, Status.ARBEITSUCHEND, Status.SCHUELER, None)
LAND = "TH"


@pytest.fixture
def amt(datenbank_url: str, tmp_path: Path) -> Iterator[Amt]:
    with ansichten(datenbank_url, tmp_path) as amt:
        yield amt


def test_die_tabellen_finden_was_die_regel_sagt_an_jedem_tag_um_jede_grenze(amt: Amt) -> None:
    faelle = [amt.aufenthalt() for _ in range(9)]
    for stelle, fall in enumerate(faelle):
        status = STATUS[stelle % 4]
        if status is not None:
            amt.tue(fall, merkmal(date(2018, 1, 20), status))
        if stelle < 7:
            amt.tue(fall, kontakt(date(2018, 1, 31) + timedelta(days=stelle % 3)))
    amt.tue(faelle[0], abgang(date(2018, 6, 1)))
    grenzen = (date(2018, 4, 30), date(2018, 7, 31), date(2019, 1, 31))
    tage = [tag + timedelta(days=n) for tag in grenzen for n in range(-1, 4)]
    for stand in tage:
        for spanne in LETZTE.spannen:
            erwartet = gefunden(amt, faelle, LETZTE, stand, spanne=spanne.schluessel)
            von_bis = [spanne.tage(stand, LAND)]
            assert aus_tabelle(amt, LETZTE, stand, kontakt_zwischen=von_bis) == erwartet, (stand, spanne.schluessel)
        for seit in (date(2018, 1, 31), date(2018, 2, 1), date(2018, 2, 3)):
            erwartet = gefunden(amt, faelle, SEIT, stand, seit=seit)
            assert aus_tabelle(amt, SEIT, stand, kontakt_vor=seit) == erwartet, (stand, seit)
            assert 0 < len(erwartet) < len(faelle), "manche, nicht alle"


def gefunden(
    amt: Amt,
    faelle: list[UUID],
    suchlauf: Suchlauf,
    stand: date,
    *,
    spanne: str | None = None,
    seit: date | None = None,
) -> set[str]:
    treffer = set()
    for fall in faelle:
        zeile = fall_aus(amt.fallsicht(fall), stand)
        assert zeile is not None
        gesucht = Gesucht(phase=zeile["phase"], status=zeile["status"], letzte_beratung=zeile["letzter_kontakt"])
        if suchlauf.findet(gesucht, suchlauf.gefragte(spanne), seit, stand, LAND):
            treffer.add(str(fall))
    return treffer


def aus_tabelle(amt: Amt, suchlauf: Suchlauf, stand: date, **mehr: object) -> set[str]:
    status = (*suchlauf.status, *((None,) if suchlauf.ohne_status else ()))
    filter = Bestandsfilter(status_aus=status, ohne_phasen=(Phase.AUSGESCHIEDEN,), **mehr)  # type: ignore[arg-type]  # a day or intervals
    seite = amt.lies("caseload", lambda lesung: fallbestand(lesung, stand, filter))
    return {eintrag["fall"] for eintrag in seite.eintraege}
