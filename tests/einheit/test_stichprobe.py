"""Laws of the draw: the same seed the same sample, risk first, and never who has none before who has."""

import math
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from domain.organisation.stichprobe import Gewichte, Risiko, pruefsumme, ziehe

GEWICHTE = Gewichte()
FAELLE = st.lists(
    st.builds(
        Risiko,
        fall=st.uuids(version=4),
        ueberfaelliges_muss=st.integers(0, 5),
        entschuldigtes_soll=st.integers(0, 2),
        langer_aufenthalt=st.booleans(),
        ohne_kontakt=st.booleans(),
        unbearbeitetes_hemmnis=st.integers(0, 4),
    ),
    max_size=30,
    unique_by=lambda risiko: risiko.fall,
)
SAAT = st.integers(0, 2**53 - 1)


def gezogene(faelle: list[Risiko], anzahl: int, saat: int, gewichte: Gewichte = GEWICHTE) -> list[UUID]:
    return [gezogen.fall for gezogen in ziehe(faelle, gewichte, anzahl, saat)]


def test_das_mass_ist_jedes_anzeichen_mal_sein_gewicht() -> None:
    fall = UUID(int=1)
    alles = Risiko(
        fall=fall, ueberfaelliges_muss=2, entschuldigtes_soll=1, langer_aufenthalt=True, ohne_kontakt=True,
        unbearbeitetes_hemmnis=3,
    )  # fmt: skip
    assert alles.mass(GEWICHTE) == 2 * 5 + 2 + 3 + 4 + 3
    assert alles.mass(Gewichte(ueberfaelliges_muss=1, ohne_kontakt=0)) == 2 + 2 + 3 + 3
    assert Risiko(fall=fall).mass(GEWICHTE) == 0
    (gezogen,) = ziehe([alles], GEWICHTE, 1, 7)
    assert gezogen.mass_am_tag == 22


@given(FAELLE, st.randoms(use_true_random=False), st.integers(1, 100), SAAT)
def test_dieselbe_saat_zieht_dasselbe_in_welcher_reihenfolge_auch_gefragt_wird(
    faelle: list[Risiko], zufall: object, anzahl: int, saat: int
) -> None:
    gemischt = list(faelle)
    zufall.shuffle(gemischt)  # type: ignore[attr-defined]  # hypothesis hands out a Random
    assert gezogene(faelle, anzahl, saat) == gezogene(gemischt, anzahl, saat)
    assert pruefsumme(faelle, GEWICHTE) == pruefsumme(gemischt, GEWICHTE)


@given(FAELLE, st.integers(1, 100), SAAT)
def test_gezogen_wird_so_viel_wie_gefragt_und_da_ist_und_keiner_zweimal(
    faelle: list[Risiko], anzahl: int, saat: int
) -> None:
    gezogen = gezogene(faelle, anzahl, saat)
    assert len(gezogen) == len(set(gezogen)) == min(anzahl, len(faelle))
    assert gezogen == gezogene(faelle, len(faelle), saat)[:anzahl], "mehr zu ziehen ändert nichts am Anfang"


@given(FAELLE, SAAT)
def test_wer_kein_mass_hat_kommt_nie_vor_einem_der_eines_hat(faelle: list[Risiko], saat: int) -> None:
    masse = [gezogen.mass_am_tag for gezogen in ziehe(faelle, GEWICHTE, len(faelle), saat)]
    erste_null = masse.index(0) if 0 in masse else len(masse)
    assert all(masse[:erste_null]) and not any(masse[erste_null:])


@given(FAELLE.filter(bool), st.integers(1, 30), SAAT, st.integers(1, 9))
def test_mehr_risiko_fuehrt_nie_aus_der_stichprobe(faelle: list[Risiko], anzahl: int, saat: int, mehr: int) -> None:
    vorher = gezogene(faelle, anzahl, saat)
    einer = next(risiko for risiko in faelle if risiko.fall == vorher[-1])
    schlimmer = einer.model_copy(update={"ueberfaelliges_muss": einer.ueberfaelliges_muss + mehr})
    assert einer.fall in gezogene([schlimmer if risiko is einer else risiko for risiko in faelle], anzahl, saat)


def test_wer_doppelt_so_viel_risiko_hat_ist_doppelt_so_oft_der_erste() -> None:
    faelle = [Risiko(fall=UUID(int=nr), unbearbeitetes_hemmnis=mass) for nr, mass in ((1, 1), (2, 2), (3, 3))]
    runden = 3_000
    erste = [gezogene(faelle, 1, saat)[0].int for saat in range(runden)]
    for nr, anteil in ((1, 1 / 6), (2, 2 / 6), (3, 3 / 6)):
        streuung = math.sqrt(anteil * (1 - anteil) / runden)
        assert abs(erste.count(nr) / runden - anteil) < 4 * streuung


def test_eine_andere_saat_zieht_anderes() -> None:
    faelle = [Risiko(fall=UUID(int=nr), ohne_kontakt=True) for nr in range(50)]
    assert len({tuple(gezogene(faelle, 5, saat)) for saat in range(20)}) == 20
