"""Rules whose Frist begins with their scope: once each time they begin to hold, whatever was recorded before."""

from datetime import date

import pytest

from domain.befehle import Befehl, HemmnisFeststellen, ProfilErstellen, ZugangPruefen
from domain.fristen.frist import LAUFEND
from domain.vokabular import Bereich, Einschaetzung
from tests.einheit.rein import IFK, Buehne, ilm_kreis


def profil(tag: date, *, integrierbar: bool) -> ProfilErstellen:
    return ProfilErstellen(am=tag, integrierbar_binnen_12_monaten=integrierbar)


@pytest.fixture
def fall() -> Buehne:
    """Three Handlungsbedarfe; ILM-2.2 holds while no integration within a year is expected."""
    buehne = Buehne(ilm_kreis()).angelegt(date(2018, 1, 2))
    for _ in range(3):
        buehne.tue(HemmnisFeststellen(am=date(2018, 1, 2), bereich=Bereich.LEISTUNGSFAEHIGKEIT))
    return buehne


def test_beginnt_die_regel_wieder_zu_gelten_laeuft_eine_frist_von_diesem_tag_an(fall: Buehne) -> None:
    verlauf: list[Befehl] = [
        profil(date(2018, 1, 10), integrierbar=False),
        ZugangPruefen(am=date(2018, 2, 1), ergebnis=Einschaetzung.NEIN),
        profil(date(2018, 3, 1), integrierbar=True),
        profil(date(2018, 4, 1), integrierbar=False),
    ]
    for befehl in verlauf:
        fall.tue(befehl, IFK)
    laufende = [frist for frist in fall.fristen("ILM-2.2") if frist.ausgang(date(2018, 4, 1)) in LAUFEND]
    assert [frist.letzter.faellig_am for frist in laufende] == [date(2018, 10, 1)]
