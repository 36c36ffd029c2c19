"""The age limit of the demo is that of the statute, for every year of birth and era."""

from datetime import date
from random import Random

import pytest

from adapters.demo.altersgrenze import geboren_fuer, letzter_tag


@pytest.mark.parametrize(
    ("geboren", "letzter"),
    [
        (date(1941, 5, 3), date(2006, 5, 2)),
        (date(1942, 12, 31), date(2007, 12, 30)),
        (date(1943, 1, 1), date(2007, 12, 31)),
        (date(1943, 1, 2), date(2008, 1, 31)),
        (date(1946, 12, 31), date(2011, 12, 31)),
        (date(1947, 6, 15), date(2012, 7, 31)),
        (date(1953, 7, 4), date(2019, 2, 28)),
        (date(1954, 2, 1), date(2019, 9, 30)),
        (date(1956, 10, 31), date(2022, 8, 31)),
        (date(1957, 12, 31), date(2023, 11, 30)),
        (date(1958, 1, 2), date(2024, 1, 31)),
        (date(1959, 1, 2), date(2025, 3, 31)),
        (date(1963, 5, 5), date(2030, 3, 31)),
        (date(1964, 1, 2), date(2031, 1, 31)),
        (date(1975, 8, 20), date(2042, 8, 31)),
    ],
)
def test_mit_65_jahren_und_was_paragraf_7a_hinzufuegt(geboren: date, letzter: date) -> None:
    assert letzter_tag(geboren) == letzter


@pytest.mark.parametrize(
    ("von", "bis"),
    [
        (date(2005, 9, 1), date(2006, 12, 6)),
        (date(2018, 9, 1), date(2019, 12, 6)),
        (date(2023, 2, 1), date(2023, 12, 6)),
    ],
)
def test_wer_gezogen_wird_erreicht_sie_in_der_demo(von: date, bis: date) -> None:
    gezogen = [geboren_fuer(Random(seed), von, bis) for seed in range(200)]
    assert all(von <= letzter_tag(geboren) <= bis for geboren in gezogen)
    assert len(set(gezogen)) > 100
