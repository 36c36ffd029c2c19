"""Days and periods: how long something takes, by German law.

Counting follows §§ 187-193 BGB as § 26 SGB X applies them: the day of the trigger is not counted, the result is the
last day on which a duty is kept. Public holidays are those of a whole Land (two letters, `TH`), known from 1991 to
2100; outside these years only weekends are free of work. `date.max` stands for "never" and stays `date.max`; what would
lie beyond the first or last day a `date` can hold is cut to it.
"""

from bisect import bisect_left, bisect_right
from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Annotated, Any, assert_never

from holidays.countries.germany import Germany
from pydantic import BaseModel, ConfigDict, Field, model_validator

LAENDER = frozenset({"BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH"})
"""The sixteen Länder."""

MONATE_JE_JAHR = 12
# Per Land; bounded because days, and with them years, come from outside.
_JAHRE_IM_GEDAECHTNIS = 2048
EIN_TAG = timedelta(days=1)
_SAMSTAG = 5
_WOCHENTAGE = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
_MONATE = (
    *("Januar", "Februar", "März", "April", "Mai", "Juni"),
    *("Juli", "August", "September", "Oktober", "November", "Dezember"),
)


class Einheit(StrEnum):
    """What a period is measured in."""

    TAGE = "tage"
    WOCHEN = "wochen"
    MONATE = "monate"
    JAHRE = "jahre"
    ARBEITSTAGE = "arbeitstage"


_WORTE = {
    Einheit.TAGE: ("Tag", "Tage"),
    Einheit.WOCHEN: ("Woche", "Wochen"),
    Einheit.MONATE: ("Monat", "Monate"),
    Einheit.JAHRE: ("Jahr", "Jahre"),
    Einheit.ARBEITSTAGE: ("Arbeitstag", "Arbeitstage"),
}


class Dauer(BaseModel):
    """A length of time in one unit, 1 to 1000 of it.

    Read from `{monate = 6}`, the shape a regulation is written in, or from its own fields.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    anzahl: Annotated[int, Field(ge=1, le=1000, strict=True)]
    einheit: Einheit

    @model_validator(mode="before")
    @classmethod
    def _kurzform(cls, wert: Any) -> Any:
        if not isinstance(wert, Mapping) or wert.keys() & cls.model_fields.keys():
            return wert
        if len(wert) != 1 or (einheit := next(iter(wert))) not in _WORTE:
            raise ValueError(f"eine Dauer nennt genau eine Einheit von: {', '.join(Einheit)}")
        return {"anzahl": wert[einheit], "einheit": einheit}

    def __str__(self) -> str:
        einzahl, mehrzahl = _WORTE[self.einheit]
        return f"{self.anzahl} {einzahl if self.anzahl == 1 else mehrzahl}"

    @property
    def im_dativ(self) -> str:
        """`6 Monaten`"""
        text = str(self)
        return text if self.anzahl == 1 or text.endswith("n") else f"{text}n"


class Kalendertag(BaseModel):
    """A day that comes again every year, or without `monat` every month. A month without that day has it on its last."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    tag: Annotated[int, Field(ge=1, le=31, strict=True)]
    monat: Annotated[int, Field(ge=1, le=12, strict=True)] | None = None

    @model_validator(mode="after")
    def _gibt_es(self) -> "Kalendertag":
        # 2000 was a leap year: 29.02. is a day, in other years the 28th.
        if self.monat is not None and self.tag > monthrange(2000, self.monat)[1]:
            raise ValueError(f"der {_MONATE[self.monat - 1]} hat keinen {self.tag}.")
        return self

    def __str__(self) -> str:
        return f"{self.tag}. {_MONATE[self.monat - 1]}" if self.monat is not None else f"{self.tag}. des Monats"


def naechster_kalendertag(nach: date, kalendertag: Kalendertag) -> date:
    """The first such day after `nach`, which does not count itself; `date.max` where there is none any more."""
    jahr, monat = nach.year, kalendertag.monat or nach.month
    while jahr <= MAXYEAR:
        tag = date(jahr, monat, min(kalendertag.tag, monthrange(jahr, monat)[1]))
        if tag > nach:
            return tag
        monat = kalendertag.monat or monat % MONATE_JE_JAHR + 1
        jahr += 1 if kalendertag.monat is not None or monat == 1 else 0
    return date.max


@dataclass(frozen=True, slots=True)
class Zaehlschritt:
    """One step of counting a period: the day reached, and a German sentence about it."""

    tag: date
    text: str


def fristende(ab: date, dauer: Dauer, land: str, *, verschieben: bool = False) -> date:
    """The last day of a period that a trigger on the day `ab` sets off (§ 187 Abs. 1, § 188 BGB).

    With `verschieben` an end that is no Werktag moves to the next one: for duties of the person and statutory periods
    (§ 26 Abs. 3 SGB X, § 193 BGB). Duties of the office and appointments stay where they are.
    """
    ende = _weiter(ab, dauer.anzahl, dauer.einheit, land)
    return naechster_werktag(ende, land) if verschieben else ende


def rueckwaerts(ende: date, dauer: Dauer, land: str) -> date:
    """The day that lies a period before `ende`; an act on that very day is in time. Never moves."""
    return _weiter(ende, -dauer.anzahl, dauer.einheit, land)


def verlaengert(alter_letzter_tag: date, dauer: Dauer, land: str) -> date:
    """The new last day of a period that is extended (§ 190 BGB).

    The old last day is the one that is not counted, whenever the extension was decided and whatever day of the week it
    is: 20.09.2020 and six months end on 20.03.2021.
    """
    return fristende(alter_letzter_tag, dauer, land)


def geburtstag(geboren: date, alter: int) -> date:
    """The first day on which a person is `alter` years old (§ 187 Abs. 2, § 188 Abs. 2 BGB).

    A year ends with the day before the one of the same number; who was born on 29.02. is a year older on 01.03. where
    the year has no such day.
    """
    jahr = geboren.year + alter
    if jahr > MAXYEAR:
        return date.max
    if geboren.month == 2 and geboren.day == 29 and monthrange(jahr, 2)[1] == 28:
        return date(jahr, 3, 1)
    return geboren.replace(year=jahr)


def alter_am(geboren: date, tag: date) -> int:
    """How old a person is on a day, in full years. The day of birth counts; before it the age is negative."""
    jahre = tag.year - geboren.year
    # 29.02. is compared as a number, not as a day: 28.02. comes before it in every year, 01.03. after it.
    return jahre - ((tag.month, tag.day) < (geboren.month, geboren.day))


@lru_cache(maxsize=_JAHRE_IM_GEDAECHTNIS)
def feiertage(land: str, jahr: int) -> Mapping[date, str]:
    """The public holidays of a Land in a year with their German names. ValueError for what is no Land."""
    if land not in LAENDER:
        raise ValueError(f"kein Bundesland: {land!r}")
    return MappingProxyType(dict(sorted(Germany(subdiv=land, years=jahr, language="de", expand=False).items())))


def ist_arbeitstag(tag: date, land: str) -> bool:
    """True from Monday to Friday except on a holiday of the Land. Heiligabend and Silvester are ordinary days."""
    return tag.weekday() < _SAMSTAG and tag not in feiertage(land, tag.year)


def ist_werktag(tag: date, land: str) -> bool:
    """True where a period may end that moves: no Saturday, no Sunday, no holiday (§ 26 Abs. 3 SGB X, § 193 BGB)."""
    return ist_arbeitstag(tag, land)


def naechster_werktag(tag: date, land: str) -> date:
    """The day itself if it is a Werktag, else the next one."""
    while tag < date.max and not ist_werktag(tag, land):
        tag += EIN_TAG
    return tag


def tag_in_worten(tag: date) -> str:
    """The day as a reader expects it: `Freitag, 02.03.2018`."""
    return f"{_WOCHENTAGE[tag.weekday()]}, {_ziffern(tag)}"


def zaehlschritte(ab: date, dauer: Dauer, land: str, *, verschieben: bool = False) -> tuple[Zaehlschritt, ...]:
    """How `fristende` gets from the trigger to the last day, for a reader; the last step stands on that day.

    Arbeitstage are counted out one by one, and every day that does not count is named with its reason.
    """
    return tuple(_schritte(ab, dauer, land, verschieben=verschieben))


def plus_tage(tag: date, anzahl: int) -> date:
    """A day so many days later, or earlier if negative."""
    if tag == date.max:
        return tag
    try:
        return tag + timedelta(days=anzahl)
    except OverflowError:
        return date.max if anzahl > 0 else date.min


def plus_monate(tag: date, anzahl: int) -> date:
    """The day of the same number so many months later, or earlier if negative (§ 188 Abs. 2 BGB).

    Where the month has no such day, it is its last one (§ 188 Abs. 3 BGB).
    """
    if tag == date.max:
        return tag
    jahr, monat = divmod(tag.year * MONATE_JE_JAHR + tag.month - 1 + anzahl, MONATE_JE_JAHR)
    if jahr > MAXYEAR:
        return date.max
    if jahr < MINYEAR:
        return date.min
    # Up to 28 every month has the day: nine of ten calls need no look at the length of the month.
    return date(jahr, monat + 1, tag.day if tag.day <= 28 else min(tag.day, monthrange(jahr, monat + 1)[1]))


def _weiter(tag: date, anzahl: int, einheit: Einheit, land: str) -> date:
    match einheit:
        case Einheit.TAGE:
            return plus_tage(tag, anzahl)
        case Einheit.WOCHEN:
            return plus_tage(tag, anzahl * 7)
        case Einheit.MONATE:
            return plus_monate(tag, anzahl)
        case Einheit.JAHRE:
            return plus_monate(tag, anzahl * MONATE_JE_JAHR)
        case Einheit.ARBEITSTAGE:
            return _plus_arbeitstage(tag, anzahl, land)
        case _:
            assert_never(einheit)


def _plus_arbeitstage(tag: date, anzahl: int, land: str) -> date:
    if tag == date.max:
        return tag
    jahr = tag.year
    tage = _arbeitstage(land, jahr)
    # The index the day looked for has in the list of its year: neither bound includes the day itself.
    stelle = bisect_right(tage, tag) - 1 + anzahl if anzahl > 0 else bisect_left(tage, tag) + anzahl
    while stelle >= len(tage):
        if jahr == MAXYEAR:
            return date.max
        stelle -= len(tage)
        jahr += 1
        tage = _arbeitstage(land, jahr)
    while stelle < 0:
        if jahr == MINYEAR:
            return date.min
        jahr -= 1
        tage = _arbeitstage(land, jahr)
        stelle += len(tage)
    return tage[stelle]


@lru_cache(maxsize=_JAHRE_IM_GEDAECHTNIS)
def _arbeitstage(land: str, jahr: int) -> tuple[date, ...]:
    frei = feiertage(land, jahr)
    erster = date(jahr, 1, 1).toordinal()
    tage = (date.fromordinal(tag) for tag in range(erster, date(jahr, 12, 31).toordinal() + 1))
    return tuple(tag for tag in tage if tag.weekday() < _SAMSTAG and tag not in frei)


def _schritte(ab: date, dauer: Dauer, land: str, *, verschieben: bool) -> Iterator[Zaehlschritt]:
    yield Zaehlschritt(ab, f"{tag_in_worten(ab)}: Auslöser; der Tag selbst zählt nicht mit (§ 187 Abs. 1 BGB).")
    ende = fristende(ab, dauer, land)
    if ende == date.max:
        yield Zaehlschritt(ende, "Die Frist endet nie.")
        return
    if dauer.einheit is Einheit.ARBEITSTAGE:
        yield from _gezaehlte_arbeitstage(ab, ende, dauer, land)
    else:
        moves = verschieben and not ist_werktag(ende, land)
        schluss = "rechnerisch letzter Tag" if moves else "letzter Tag der Frist"
        yield Zaehlschritt(ende, _sprung(ab, ende, dauer, schluss))
    if ist_werktag(ende, land):
        return
    grund = _kein_werktag(ende, land)
    if not verschieben:
        text = f"{tag_in_worten(ende)}: {grund}; das Fristende bleibt, es verschiebt sich nicht."
        yield Zaehlschritt(ende, text)
        return
    ziel = naechster_werktag(ende, land)
    while ende < ziel:
        yield Zaehlschritt(ende, f"{tag_in_worten(ende)}: {_kein_werktag(ende, land)}, kein Werktag.")
        ende += EIN_TAG
    text = f"{tag_in_worten(ziel)}: nächster Werktag, auf ihn verschiebt sich das Fristende (§ 26 Abs. 3 SGB X)."
    yield Zaehlschritt(ziel, text)


def _gezaehlte_arbeitstage(ab: date, ende: date, dauer: Dauer, land: str) -> Iterator[Zaehlschritt]:
    tag, nummer = ab, 0
    while tag < ende:
        tag += EIN_TAG
        if not ist_arbeitstag(tag, land):
            yield Zaehlschritt(tag, f"{tag_in_worten(tag)}: {_kein_werktag(tag, land)}, zählt nicht.")
            continue
        nummer += 1
        schluss = " und letzter Tag der Frist" if tag == ende else ""
        yield Zaehlschritt(tag, f"{tag_in_worten(tag)}: {nummer}. von {_von(dauer)}{schluss}.")


def _sprung(ab: date, ende: date, dauer: Dauer, schluss: str) -> str:
    """The sentence about a period that is not counted day by day."""
    text = f"{tag_in_worten(ende)}: {dauer} nach dem {_ziffern(ab)}"
    match dauer.einheit:
        case Einheit.TAGE:
            regel = f"{schluss} (§ 188 Abs. 1 BGB)"
        case Einheit.WOCHEN:
            regel = f"derselbe Wochentag, {schluss} (§ 188 Abs. 2 BGB)"
        case Einheit.MONATE | Einheit.JAHRE if ende.day == ab.day:
            regel = f"der Tag gleicher Zahl, {schluss} (§ 188 Abs. 2 BGB)"
        case _:
            ersatz = f"Monatsletzter, denn der {_MONATE[ende.month - 1]} {ende.year} hat keinen {ab.day}."
            regel = f"{ersatz}, {schluss} (§ 188 Abs. 3 BGB)"
    return f"{text}, {regel}."


def _von(dauer: Dauer) -> str:
    return "1 Arbeitstag" if dauer.anzahl == 1 else f"{dauer.anzahl} Arbeitstagen"


def _kein_werktag(tag: date, land: str) -> str:
    """Why a day is none: the holiday by name first, else the weekend."""
    return feiertage(land, tag.year).get(tag) or "Wochenende"


def _ziffern(tag: date) -> str:
    return f"{tag:%d.%m}.{tag.year}"
