"""Periods, Arbeitstage and ages, day by day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from domain.kalender import (
    LAENDER,
    Dauer,
    Einheit,
    alter_am,
    feiertage,
    fristende,
    geburtstag,
    ist_arbeitstag,
    ist_werktag,
    naechster_werktag,
    plus_monate,
    rueckwaerts,
    tag_in_worten,
    verlaengert,
    zaehlschritte,
)

EIN_TAG = timedelta(days=1)


def d(text: str) -> date:
    """`31.08.2018` as a date: the tables below are read by people."""
    tag, monat, jahr = text.split(".")
    return date(int(jahr), int(monat), int(tag))


def dauer(text: str) -> Dauer:
    """`6 monate` as a Dauer."""
    anzahl, einheit = text.split()
    return Dauer(anzahl=int(anzahl), einheit=Einheit(einheit))


@pytest.mark.parametrize(
    ("geschrieben", "gelesen"),
    [
        ({"tage": 1}, "1 Tag"),
        ({"tage": 14}, "14 Tage"),
        ({"wochen": 1}, "1 Woche"),
        ({"wochen": 4}, "4 Wochen"),
        ({"monate": 1}, "1 Monat"),
        ({"monate": 2}, "2 Monate"),
        ({"jahre": 1}, "1 Jahr"),
        ({"jahre": 2}, "2 Jahre"),
        ({"arbeitstage": 1}, "1 Arbeitstag"),
        ({"arbeitstage": 10}, "10 Arbeitstage"),
    ],
)
def test_eine_dauer_wird_gelesen_wie_ein_regelwerk_sie_schreibt(geschrieben: dict[str, int], gelesen: str) -> None:
    ergebnis = Dauer.model_validate(geschrieben)
    assert str(ergebnis) == gelesen
    assert Dauer.model_validate_json(ergebnis.model_dump_json()) == ergebnis


@pytest.mark.parametrize(
    "falsch",
    [
        {},
        {"monate": 6, "tage": 1},
        {"quartale": 2},
        {"monate": 0},
        {"monate": -1},
        {"monate": 1001},
        {"monate": "6"},
        {"monate": 6.0},
        {"monate": True},
        {"monate": None},
        {"anzahl": 6},
        {"einheit": "monate"},
        {"anzahl": 6, "einheit": "monate", "tage": 1},
        {1: 6},
        "6 Monate",
        6,
        None,
    ],
)
def test_was_keine_dauer_ist_wird_abgelehnt(falsch: object) -> None:
    with pytest.raises(ValidationError):
        Dauer.model_validate(falsch)


def test_die_ablehnung_nennt_die_moeglichen_einheiten() -> None:
    with pytest.raises(ValidationError, match="genau eine Einheit von: tage, wochen, monate, jahre, arbeitstage"):
        TypeAdapter(Dauer).validate_python({"quartale": 2})


@pytest.mark.parametrize(
    ("ab", "frist", "ende"),
    [
        # Days: the day of the trigger is not counted.
        ("01.03.2018", "14 tage", "15.03.2018"),
        ("15.01.2018", "14 tage", "29.01.2018"),
        ("29.01.2018", "14 tage", "12.02.2018"),
        ("05.06.2018", "14 tage", "19.06.2018"),
        ("31.12.2018", "1 tage", "01.01.2019"),
        ("28.02.2019", "1 tage", "01.03.2019"),
        ("28.02.2020", "1 tage", "29.02.2020"),
        ("01.09.2022", "30 tage", "01.10.2022"),
        ("01.09.2022", "60 tage", "31.10.2022"),
        ("01.09.2022", "180 tage", "28.02.2023"),
        # Weeks: the same day of the week.
        ("03.09.2018", "4 wochen", "01.10.2018"),
        ("16.03.2018", "2 wochen", "30.03.2018"),
        ("25.12.2019", "1 wochen", "01.01.2020"),
        # Months: the day of the same number.
        ("15.01.2018", "6 monate", "15.07.2018"),
        ("10.07.2018", "6 monate", "10.01.2019"),
        ("05.06.2018", "2 monate", "05.08.2018"),
        ("01.03.2018", "2 monate", "01.05.2018"),
        ("31.07.2018", "1 monate", "31.08.2018"),
        ("30.11.2018", "1 monate", "30.12.2018"),
        # Months that lack the day: their last day.
        ("31.08.2018", "6 monate", "28.02.2019"),
        ("31.08.2019", "6 monate", "29.02.2020"),
        ("30.11.2018", "3 monate", "28.02.2019"),
        ("29.11.2018", "3 monate", "28.02.2019"),
        ("30.11.2019", "3 monate", "29.02.2020"),
        ("29.11.2019", "3 monate", "29.02.2020"),
        ("31.01.2019", "1 monate", "28.02.2019"),
        ("31.01.2020", "1 monate", "29.02.2020"),
        ("30.01.2019", "1 monate", "28.02.2019"),
        ("29.01.2019", "1 monate", "28.02.2019"),
        ("28.01.2019", "1 monate", "28.02.2019"),
        ("31.03.2018", "1 monate", "30.04.2018"),
        ("31.05.2018", "1 monate", "30.06.2018"),
        ("31.10.2018", "1 monate", "30.11.2018"),
        ("31.12.2018", "2 monate", "28.02.2019"),
        # A short month makes no month's end of what follows.
        ("28.02.2019", "1 monate", "28.03.2019"),
        ("28.02.2019", "6 monate", "28.08.2019"),
        ("29.02.2020", "6 monate", "29.08.2020"),
        ("30.06.2018", "1 monate", "30.07.2018"),
        # Over the turn of the year.
        ("30.12.2018", "14 monate", "29.02.2020"),
        ("15.12.2018", "1 monate", "15.01.2019"),
        ("31.12.2018", "12 monate", "31.12.2019"),
        ("01.12.2018", "11 monate", "01.11.2019"),
        # Years.
        ("15.01.2018", "2 jahre", "15.01.2020"),
        ("20.09.2018", "2 jahre", "20.09.2020"),
        ("29.02.2020", "1 jahre", "28.02.2021"),
        ("29.02.2020", "4 jahre", "29.02.2024"),
        ("29.02.2096", "4 jahre", "28.02.2100"),
    ],
)
def test_eine_frist_endet_an_dem_tag_den_das_bgb_nennt(ab: str, frist: str, ende: str) -> None:
    assert {fristende(d(ab), dauer(frist), land) for land in LAENDER} == {d(ende)}


@pytest.mark.parametrize(
    ("ende", "frist", "tag"),
    [
        ("31.05.2019", "3 monate", "28.02.2019"),
        ("28.02.2019", "3 monate", "28.11.2018"),
        ("31.05.2020", "3 monate", "29.02.2020"),
        ("29.02.2020", "3 monate", "29.11.2019"),
        ("30.05.2019", "3 monate", "28.02.2019"),
        ("31.08.2019", "6 monate", "28.02.2019"),
        ("31.12.2018", "1 monate", "30.11.2018"),
        ("31.03.2019", "1 monate", "28.02.2019"),
        ("31.01.2019", "2 monate", "30.11.2018"),
        ("15.01.2019", "1 monate", "15.12.2018"),
        ("15.01.2019", "13 monate", "15.12.2017"),
        ("29.02.2020", "1 jahre", "28.02.2019"),
        ("15.03.2018", "14 tage", "01.03.2018"),
        ("01.01.2019", "1 tage", "31.12.2018"),
        ("30.03.2018", "2 wochen", "16.03.2018"),
        # Neither end is moved, whatever day it is.
        ("20.09.2020", "3 monate", "20.06.2020"),
    ],
)
def test_rueckwaerts_gezaehlt_wird_auf_den_tag_gleicher_zahl(ende: str, frist: str, tag: str) -> None:
    assert rueckwaerts(d(ende), dauer(frist), "TH") == d(tag)


@pytest.mark.parametrize(
    ("alt", "frist", "neu"),
    [
        ("20.09.2020", "6 monate", "20.03.2021"),
        ("31.08.2018", "6 monate", "28.02.2019"),
        ("28.02.2019", "6 monate", "28.08.2019"),
        ("15.01.2020", "1 jahre", "15.01.2021"),
        ("15.07.2018", "14 tage", "29.07.2018"),
    ],
)
def test_eine_verlaengerung_zaehlt_vom_alten_letzten_tag(alt: str, frist: str, neu: str) -> None:
    assert verlaengert(d(alt), dauer(frist), "TH") == d(neu)


@pytest.mark.parametrize(
    ("ab", "anzahl", "land", "ende"),
    [
        # Neujahr; Heiligabend and Silvester are ordinary days.
        ("27.12.2018", 10, "BB", "11.01.2019"),
        ("21.12.2018", 1, "TH", "24.12.2018"),
        ("21.12.2018", 2, "TH", "27.12.2018"),
        ("28.12.2018", 1, "TH", "31.12.2018"),
        ("28.12.2018", 2, "TH", "02.01.2019"),
        ("23.12.2020", 1, "HB", "24.12.2020"),
        ("23.12.2020", 2, "HB", "28.12.2020"),
        # Easter: Karfreitag to Ostermontag.
        ("26.03.2018", 5, "BB", "04.04.2018"),
        ("26.03.2018", 10, "BB", "11.04.2018"),
        ("13.04.2017", 1, "TH", "18.04.2017"),
        ("18.04.2019", 1, "HB", "23.04.2019"),
        ("09.04.2020", 1, "BB", "14.04.2020"),
        ("01.04.2021", 1, "TH", "06.04.2021"),
        ("14.04.2022", 1, "HB", "19.04.2022"),
        ("06.04.2023", 1, "HB", "11.04.2023"),
        ("28.03.2024", 1, "TH", "02.04.2024"),
        ("17.04.2025", 1, "BB", "22.04.2025"),
        ("02.04.2026", 1, "HB", "07.04.2026"),
        # Erster Mai, Himmelfahrt, Pfingstmontag.
        ("30.04.2018", 1, "TH", "02.05.2018"),
        ("09.05.2018", 1, "TH", "11.05.2018"),
        ("18.05.2018", 1, "TH", "22.05.2018"),
        ("29.05.2019", 2, "BB", "03.06.2019"),
        ("07.06.2019", 1, "HB", "11.06.2019"),
        # Tag der Deutschen Einheit; in 2020 and 2026 on a Saturday.
        ("02.10.2018", 1, "HB", "04.10.2018"),
        ("02.10.2020", 1, "HB", "05.10.2020"),
        # Reformationstag: in Bremen since 2018, in 2017 once everywhere.
        ("29.10.2018", 10, "BB", "13.11.2018"),
        ("24.10.2018", 10, "HB", "08.11.2018"),
        ("30.10.2016", 2, "HB", "01.11.2016"),
        ("30.10.2016", 2, "TH", "02.11.2016"),
        ("30.10.2017", 1, "HB", "01.11.2017"),
        ("30.10.2017", 1, "BE", "01.11.2017"),
        ("30.10.2018", 1, "HB", "01.11.2018"),
        ("30.10.2018", 1, "BE", "31.10.2018"),
        ("28.10.2022", 1, "HB", "01.11.2022"),
        # Weltkindertag: in Thüringen since 2019, nowhere else.
        ("17.09.2019", 10, "TH", "02.10.2019"),
        ("17.09.2019", 10, "BB", "01.10.2019"),
        ("19.09.2018", 1, "TH", "20.09.2018"),
        ("19.09.2019", 1, "TH", "23.09.2019"),
        ("19.09.2019", 1, "HB", "20.09.2019"),
        ("19.09.2023", 1, "TH", "21.09.2023"),
        ("19.09.2024", 1, "TH", "23.09.2024"),
        # The trigger need not be an Arbeitstag itself.
        ("10.03.2018", 1, "TH", "12.03.2018"),
        ("11.03.2018", 5, "TH", "16.03.2018"),
        ("31.10.2018", 1, "TH", "01.11.2018"),
    ],
)
def test_arbeitstage_sind_montag_bis_freitag_ohne_die_feiertage_des_landes(
    ab: str, anzahl: int, land: str, ende: str
) -> None:
    frist = Dauer(anzahl=anzahl, einheit=Einheit.ARBEITSTAGE)
    assert fristende(d(ab), frist, land) == d(ende)
    assert fristende(d(ab), frist, land, verschieben=True) == d(ende)


@pytest.mark.parametrize(
    ("ende", "anzahl", "land", "tag"),
    [
        ("11.01.2019", 10, "BB", "27.12.2018"),
        ("03.04.2018", 1, "BB", "29.03.2018"),
        ("23.09.2019", 1, "TH", "19.09.2019"),
        ("23.09.2019", 1, "HB", "20.09.2019"),
        ("02.01.2019", 3, "TH", "27.12.2018"),
        ("01.01.2019", 1, "TH", "31.12.2018"),
    ],
)
def test_arbeitstage_werden_auch_rueckwaerts_gezaehlt(ende: str, anzahl: int, land: str, tag: str) -> None:
    assert rueckwaerts(d(ende), Dauer(anzahl=anzahl, einheit=Einheit.ARBEITSTAGE), land) == d(tag)


@pytest.mark.parametrize(
    ("jahr", "ostersonntag"),
    [
        (2017, "16.04.2017"),
        (2018, "01.04.2018"),
        (2019, "21.04.2019"),
        (2020, "12.04.2020"),
        (2021, "04.04.2021"),
        (2022, "17.04.2022"),
        (2023, "09.04.2023"),
        (2024, "31.03.2024"),
        (2025, "20.04.2025"),
        (2026, "05.04.2026"),
    ],
)
def test_die_feiertage_von_2017_bis_2026_stimmen_in_drei_laendern(jahr: int, ostersonntag: str) -> None:
    ostern = d(ostersonntag)
    ueberall = {
        date(jahr, 1, 1): "Neujahr",
        ostern - 2 * EIN_TAG: "Karfreitag",
        ostern + EIN_TAG: "Ostermontag",
        date(jahr, 5, 1): "Erster Mai",
        ostern + 39 * EIN_TAG: "Christi Himmelfahrt",
        ostern + 50 * EIN_TAG: "Pfingstmontag",
        date(jahr, 10, 3): "Tag der Deutschen Einheit",
        date(jahr, 12, 25): "Erster Weihnachtstag",
        date(jahr, 12, 26): "Zweiter Weihnachtstag",
    }
    reformationstag = {date(jahr, 10, 31): "Reformationstag"}
    sonntage = {ostern: "Ostersonntag", ostern + 49 * EIN_TAG: "Pfingstsonntag"}
    weltkindertag = {date(jahr, 9, 20): "Weltkindertag"} if jahr >= 2019 else {}
    assert feiertage("BB", jahr) == ueberall | reformationstag | sonntage
    assert feiertage("TH", jahr) == ueberall | reformationstag | weltkindertag
    assert feiertage("HB", jahr) == ueberall | reformationstag


def test_alle_sechzehn_laender_haben_feiertage_und_ein_anderes_gibt_es_nicht() -> None:
    assert len(LAENDER) == 16
    for land in LAENDER:
        assert len(feiertage(land, 2018)) >= 9
    for kein_land in ("", "th", "DE", "DE-TH", "Augsburg", "XX"):
        with pytest.raises(ValueError, match="kein Bundesland"):
            feiertage(kein_land, 2018)


def test_die_feiertage_eines_landes_kann_niemand_aendern() -> None:
    with pytest.raises(TypeError):
        feiertage("TH", 2018)[date(2018, 1, 2)] = "Brückentag"  # type: ignore[index]  # that is what is shown


@pytest.mark.parametrize(
    ("ab", "frist", "land", "bleibt", "verschoben"),
    [
        # A Sunday, a Saturday, an ordinary day.
        ("15.01.2018", "6 monate", "TH", "15.07.2018", "16.07.2018"),
        ("14.01.2018", "6 monate", "TH", "14.07.2018", "16.07.2018"),
        ("16.01.2018", "6 monate", "TH", "16.07.2018", "16.07.2018"),
        # Karfreitag: over Easter to Tuesday.
        ("16.03.2018", "2 wochen", "HB", "30.03.2018", "03.04.2018"),
        # Neujahr, Erster Mai.
        ("18.12.2018", "14 tage", "BB", "01.01.2019", "02.01.2019"),
        ("17.04.2018", "14 tage", "BB", "01.05.2018", "02.05.2018"),
        # First Weihnachtstag on a Friday: two holidays and a weekend.
        ("25.11.2020", "1 monate", "TH", "25.12.2020", "28.12.2020"),
        # Heiligabend is an ordinary day and stays.
        ("24.11.2020", "1 monate", "TH", "24.12.2020", "24.12.2020"),
        # The same day in different Länder.
        ("20.08.2019", "1 monate", "TH", "20.09.2019", "23.09.2019"),
        ("20.08.2019", "1 monate", "HB", "20.09.2019", "20.09.2019"),
        ("30.09.2018", "1 monate", "BE", "30.10.2018", "30.10.2018"),
        ("31.08.2018", "2 monate", "HB", "31.10.2018", "01.11.2018"),
        ("31.08.2018", "2 monate", "BE", "31.10.2018", "31.10.2018"),
        ("31.08.2016", "2 monate", "HB", "31.10.2016", "31.10.2016"),
        # A short month first, the weekend then: 28.02.2021 is a Sunday.
        ("31.08.2020", "6 monate", "TH", "28.02.2021", "01.03.2021"),
        ("29.02.2020", "1 jahre", "TH", "28.02.2021", "01.03.2021"),
    ],
)
def test_nur_fristen_der_person_verschieben_sich_auf_den_naechsten_werktag(
    ab: str, frist: str, land: str, bleibt: str, verschoben: str
) -> None:
    assert fristende(d(ab), dauer(frist), land) == d(bleibt)
    assert fristende(d(ab), dauer(frist), land, verschieben=True) == d(verschoben)


@pytest.mark.parametrize(
    ("geboren", "alter", "tag"),
    [
        ("10.06.1993", 25, "10.06.2018"),
        ("01.01.1993", 25, "01.01.2018"),
        ("29.02.1992", 25, "01.03.2017"),
        ("29.02.1992", 24, "29.02.2016"),
        ("29.02.1996", 25, "01.03.2021"),
        ("29.02.2000", 15, "01.03.2015"),
        ("28.02.1993", 25, "28.02.2018"),
        ("01.03.1993", 25, "01.03.2018"),
        ("10.06.1993", 0, "10.06.1993"),
    ],
)
def test_ein_lebensjahr_ist_mit_dem_tag_vor_dem_geburtstag_vollendet(geboren: str, alter: int, tag: str) -> None:
    assert geburtstag(d(geboren), alter) == d(tag)
    assert alter_am(d(geboren), d(tag)) == alter
    assert alter_am(d(geboren), d(tag) - EIN_TAG) == alter - 1


@pytest.mark.parametrize("einheit", Einheit)
def test_nie_bleibt_nie(einheit: Einheit) -> None:
    frist = Dauer(anzahl=3, einheit=einheit)
    assert fristende(date.max, frist, "TH", verschieben=True) == date.max
    assert rueckwaerts(date.max, frist, "TH") == date.max
    assert verlaengert(date.max, frist, "TH") == date.max
    assert zaehlschritte(date.max, frist, "TH")[-1].tag == date.max


@pytest.mark.parametrize("einheit", Einheit)
def test_was_hinter_dem_letzten_oder_vor_dem_ersten_tag_laege_wird_gekappt(einheit: Einheit) -> None:
    frist = Dauer(anzahl=1000, einheit=einheit)
    assert fristende(date(9999, 12, 30), frist, "TH") == date.max
    assert zaehlschritte(date(9999, 12, 30), frist, "TH", verschieben=True)[-1].tag == date.max
    assert rueckwaerts(date(1, 1, 2), frist, "TH") == date.min


def test_der_letzte_geburtstag_liegt_vor_dem_ende_der_zeit() -> None:
    assert geburtstag(date(9990, 5, 5), 20) == date.max
    assert naechster_werktag(date.max, "TH") == date.max


def test_die_zaehlschritte_nennen_jeden_tag_der_nicht_zaehlt_mit_grund() -> None:
    schritte = zaehlschritte(d("27.03.2018"), dauer("5 arbeitstage"), "BB")
    assert [schritt.text for schritt in schritte] == [
        "Dienstag, 27.03.2018: Auslöser; der Tag selbst zählt nicht mit (§ 187 Abs. 1 BGB).",
        "Mittwoch, 28.03.2018: 1. von 5 Arbeitstagen.",
        "Donnerstag, 29.03.2018: 2. von 5 Arbeitstagen.",
        "Freitag, 30.03.2018: Karfreitag, zählt nicht.",
        "Samstag, 31.03.2018: Wochenende, zählt nicht.",
        "Sonntag, 01.04.2018: Ostersonntag, zählt nicht.",
        "Montag, 02.04.2018: Ostermontag, zählt nicht.",
        "Dienstag, 03.04.2018: 3. von 5 Arbeitstagen.",
        "Mittwoch, 04.04.2018: 4. von 5 Arbeitstagen.",
        "Donnerstag, 05.04.2018: 5. von 5 Arbeitstagen und letzter Tag der Frist.",
    ]
    assert [schritt.tag for schritt in schritte] == [d("27.03.2018") + n * EIN_TAG for n in range(10)]


@pytest.mark.parametrize(
    ("ab", "frist", "verschieben", "saetze"),
    [
        (
            "01.03.2018",
            "14 tage",
            False,
            ["Donnerstag, 15.03.2018: 14 Tage nach dem 01.03.2018, letzter Tag der Frist (§ 188 Abs. 1 BGB)."],
        ),
        (
            "31.08.2018",
            "6 monate",
            True,
            [
                "Donnerstag, 28.02.2019: 6 Monate nach dem 31.08.2018, Monatsletzter, denn der Februar 2019 hat keinen "
                "31., letzter Tag der Frist (§ 188 Abs. 3 BGB)."
            ],
        ),
        (
            "15.01.2018",
            "6 monate",
            False,
            [
                "Sonntag, 15.07.2018: 6 Monate nach dem 15.01.2018, der Tag gleicher Zahl, letzter Tag der Frist "
                "(§ 188 Abs. 2 BGB).",
                "Sonntag, 15.07.2018: Wochenende; das Fristende bleibt, es verschiebt sich nicht.",
            ],
        ),
        (
            "16.03.2018",
            "2 wochen",
            True,
            [
                "Freitag, 30.03.2018: 2 Wochen nach dem 16.03.2018, derselbe Wochentag, rechnerisch letzter Tag "
                "(§ 188 Abs. 2 BGB).",
                "Freitag, 30.03.2018: Karfreitag, kein Werktag.",
                "Samstag, 31.03.2018: Wochenende, kein Werktag.",
                "Sonntag, 01.04.2018: Wochenende, kein Werktag.",
                "Montag, 02.04.2018: Ostermontag, kein Werktag.",
                "Dienstag, 03.04.2018: nächster Werktag, auf ihn verschiebt sich das Fristende (§ 26 Abs. 3 SGB X).",
            ],
        ),
    ],
)
def test_die_zaehlschritte_erklaeren_monatsenden_und_verschiebung(
    ab: str, frist: str, verschieben: bool, saetze: list[str]
) -> None:
    schritte = zaehlschritte(d(ab), dauer(frist), "TH", verschieben=verschieben)
    assert [schritt.text for schritt in schritte[1:]] == saetze


def test_ein_einzelner_arbeitstag_steht_in_der_einzahl() -> None:
    schritte = zaehlschritte(d("01.03.2018"), dauer("1 arbeitstage"), "TH")
    assert schritte[-1].text == "Freitag, 02.03.2018: 1. von 1 Arbeitstag und letzter Tag der Frist."


def test_ein_tag_in_worten_hat_wochentag_und_vierstelliges_jahr() -> None:
    assert tag_in_worten(date(2018, 3, 2)) == "Freitag, 02.03.2018"
    assert tag_in_worten(date(2018, 3, 4)) == "Sonntag, 04.03.2018"


TAGE = st.dates(date(2004, 1, 1), date(2040, 12, 31))
LAND = st.sampled_from(sorted(LAENDER))
DAUERN = st.builds(Dauer, anzahl=st.integers(1, 60), einheit=st.sampled_from(Einheit))
ALLE_DAUERN = st.builds(Dauer, anzahl=st.integers(1, 1000), einheit=st.sampled_from(Einheit))


@given(ab=TAGE, frist=DAUERN, land=LAND, verschieben=st.booleans())
def test_eine_frist_endet_nach_ihrem_ausloeser(ab: date, frist: Dauer, land: str, verschieben: bool) -> None:
    assert fristende(ab, frist, land, verschieben=verschieben) > ab
    assert rueckwaerts(ab, frist, land) < ab


@given(frueher=TAGE, spaeter=TAGE, frist=DAUERN, land=LAND, verschieben=st.booleans())
def test_ein_spaeterer_ausloeser_ergibt_nie_ein_frueheres_ende(
    frueher: date, spaeter: date, frist: Dauer, land: str, verschieben: bool
) -> None:
    frueher, spaeter = sorted((frueher, spaeter))
    assert fristende(frueher, frist, land, verschieben=verschieben) <= fristende(
        spaeter, frist, land, verschieben=verschieben
    )
    assert rueckwaerts(frueher, frist, land) <= rueckwaerts(spaeter, frist, land)


@given(ab=TAGE, anzahl=st.integers(1, 59), einheit=st.sampled_from(Einheit), land=LAND, verschieben=st.booleans())
def test_eine_laengere_frist_endet_nie_frueher(
    ab: date, anzahl: int, einheit: Einheit, land: str, verschieben: bool
) -> None:
    kuerzer = fristende(ab, Dauer(anzahl=anzahl, einheit=einheit), land, verschieben=verschieben)
    laenger = fristende(ab, Dauer(anzahl=anzahl + 1, einheit=einheit), land, verschieben=verschieben)
    assert kuerzer < laenger if not verschieben else kuerzer <= laenger


@given(ab=TAGE, frist=DAUERN, land=LAND)
def test_rueckwaerts_vom_ende_fuehrt_zum_ausloeser_oder_an_das_monatsende_davor(
    ab: date, frist: Dauer, land: str
) -> None:
    zurueck = rueckwaerts(fristende(ab, frist, land), frist, land)
    if frist.einheit in (Einheit.TAGE, Einheit.WOCHEN):
        assert zurueck == ab
    elif frist.einheit is Einheit.ARBEITSTAGE:
        # From a trigger that is none, the way back ends on the Arbeitstag before it.
        assert zurueck <= ab
        assert not any(ist_arbeitstag(zurueck + n * EIN_TAG, land) for n in range(1, (ab - zurueck).days + 1))
    else:
        assert (zurueck.year, zurueck.month) == (ab.year, ab.month)
        assert zurueck.day == ab.day or (zurueck < ab and ab.day > 28)


@given(ab=TAGE, anzahl=st.integers(1, 400), land=LAND)
def test_zwischen_ausloeser_und_ende_liegen_genau_so_viele_arbeitstage(ab: date, anzahl: int, land: str) -> None:
    ende = fristende(ab, Dauer(anzahl=anzahl, einheit=Einheit.ARBEITSTAGE), land)
    gezaehlt = [ab + n * EIN_TAG for n in range(1, (ende - ab).days + 1)]
    gezaehlt = [tag for tag in gezaehlt if tag.weekday() < 5 and tag not in feiertage(land, tag.year)]
    assert (len(gezaehlt), gezaehlt[-1]) == (anzahl, ende)


@given(ende=TAGE, anzahl=st.integers(1, 400), land=LAND)
def test_rueckwaerts_liegen_genau_so_viele_arbeitstage_vor_dem_ende(ende: date, anzahl: int, land: str) -> None:
    tag = rueckwaerts(ende, Dauer(anzahl=anzahl, einheit=Einheit.ARBEITSTAGE), land)
    dazwischen = [tag + n * EIN_TAG for n in range((ende - tag).days)]
    assert ist_arbeitstag(tag, land)
    assert sum(ist_arbeitstag(t, land) for t in dazwischen) == anzahl


@given(ab=TAGE, frist=DAUERN, land=LAND)
def test_verschoben_wird_auf_den_ersten_werktag_und_nur_wenn_noetig(ab: date, frist: Dauer, land: str) -> None:
    bleibt = fristende(ab, frist, land)
    verschoben = fristende(ab, frist, land, verschieben=True)
    assert ist_werktag(verschoben, land)
    assert verschoben >= bleibt
    assert not any(ist_werktag(bleibt + n * EIN_TAG, land) for n in range((verschoben - bleibt).days))


@given(ab=TAGE, anzahl=st.integers(-600, 600))
def test_monate_behalten_die_zahl_des_tages_oder_enden_mit_dem_monat(ab: date, anzahl: int) -> None:
    tag = plus_monate(ab, anzahl)
    assert (tag.year * 12 + tag.month) - (ab.year * 12 + ab.month) == anzahl
    assert tag.day == ab.day or (tag.day < ab.day and (tag + EIN_TAG).day == 1)


@given(ab=TAGE, frist=DAUERN, land=LAND, verschieben=st.booleans())
def test_die_zaehlschritte_beginnen_am_ausloeser_und_enden_am_fristende(
    ab: date, frist: Dauer, land: str, verschieben: bool
) -> None:
    schritte = zaehlschritte(ab, frist, land, verschieben=verschieben)
    tage = [schritt.tag for schritt in schritte]
    assert (tage[0], tage[-1]) == (ab, fristende(ab, frist, land, verschieben=verschieben))
    assert tage == sorted(tage)
    assert all(schritt.text.startswith(tag_in_worten(schritt.tag)) for schritt in schritte)
    for schritt in schritte:
        if name := feiertage(land, schritt.tag.year).get(schritt.tag):
            assert schritt.tag == ab or name in schritt.text or "nach dem" in schritt.text


@given(geboren=st.dates(date(1900, 1, 1), date(2020, 12, 31)), tag=st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_wer_ein_alter_hat_hatte_den_geburtstag_und_noch_nicht_den_naechsten(geboren: date, tag: date) -> None:
    alter = alter_am(geboren, tag)
    assert geburtstag(geboren, alter) <= tag < geburtstag(geboren, alter + 1)


@given(ab=st.dates(), frist=ALLE_DAUERN, land=LAND, verschieben=st.booleans())
def test_kein_tag_und_keine_dauer_bringt_den_kalender_aus_dem_tritt(
    ab: date, frist: Dauer, land: str, verschieben: bool
) -> None:
    assert ab <= fristende(ab, frist, land, verschieben=verschieben) <= date.max
    assert date.min <= rueckwaerts(ab, frist, land) <= ab


@pytest.mark.parametrize(
    ("anzahl", "einheit", "text"),
    [
        (1, "monate", "1 Monat"),
        (6, "monate", "6 Monaten"),
        (6, "wochen", "6 Wochen"),
        (2, "arbeitstage", "2 Arbeitstagen"),
    ],
)
def test_eine_dauer_steht_auch_im_dativ(anzahl: int, einheit: str, text: str) -> None:
    assert Dauer(anzahl=anzahl, einheit=Einheit(einheit)).im_dativ == text
