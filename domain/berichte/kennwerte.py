"""From counted facts to figures: one value per level and group, or why there is none."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from fractions import Fraction
from typing import TypeVar

from domain.regelwerk.kennzahlen import Beratungszeit, GespraecheJeStelle, Kennzahl, KostenJe
from domain.vokabular import Ebene

T = TypeVar("T", "Summe", "Stellenanteil")

MIT, OHNE = "mit", "ohne"
JA = "ja"
TAGE_JE_WOCHE = 7


class Einheit(StrEnum):
    """What a value is counted in."""

    ANZAHL = "anzahl"
    TAGE = "tage"
    PROZENT = "prozent"
    JE_STELLE_UND_WOCHE = "je_stelle_und_woche"
    EURO = "euro"


@dataclass(frozen=True, slots=True)
class Summe:
    """Facts of one kind, counted and added up, in one team. `fachkraft`: for whom, where that is shown; `person`: where persons
    count, the case in which they are looked after now."""

    team: str | None
    fachkraft: str | None
    gruppe: str | None
    teil: str | None
    anzahl: int
    wert: int
    person: str | None = None


@dataclass(frozen=True, slots=True)
class Stellenanteil:
    """How much a Fachkraft whose talks count worked in a team in that time: days times thousandths of a full-time post."""

    team: str
    fachkraft: str
    tagestausendstel: int


@dataclass(frozen=True, slots=True)
class Kennwert:
    """One value. `wert` None: it cannot be computed, and `fehlt_weil` says why. `erreicht`: whether it keeps the Richtwert."""

    ebene: Ebene
    kennung: str | None
    gruppe: str | None
    teil: str | None
    einheit: Einheit
    wert: Decimal | None
    zaehler: int | None = None
    nenner: int | None = None
    erreicht: bool | None = None
    fehlt_weil: str | None = None


@dataclass(frozen=True)
class Umfeld:
    """What values depend on beside the facts: groups that are shown also when nothing falls into them, posts, hours."""

    gruppen: Sequence[tuple[str, str | None]] = ()
    """(group, part), in the order in which they are shown."""
    teams: Sequence[str] = ()
    geschaeftsstellen: Mapping[str, str] = field(default_factory=dict)
    stellen: Sequence[Stellenanteil] = ()
    wochenstunden: Decimal | None = None


@dataclass(frozen=True, slots=True)
class _Teil:
    """The facts and posts of one part of what was asked for."""

    ebene: Ebene
    kennung: str | None
    summen: tuple[Summe, ...]
    stellen: tuple[Stellenanteil, ...]


def kennwerte(kennzahl: Kennzahl, summen: Sequence[Summe], umfeld: Umfeld) -> tuple[Kennwert, ...]:
    """The values of a figure, level by level."""
    rechne = _RECHNUNGEN.get(kennzahl.misst.art, _anzahlen)
    return tuple(wert for teil in _teile(kennzahl, summen, umfeld) for wert in rechne(kennzahl, teil, umfeld))


def richtwert(kennzahl: Kennzahl) -> int | None:
    """What the source wants to see, in the unit of the figure."""
    match kennzahl.misst:
        case GespraecheJeStelle(richtwert=wert) | Beratungszeit(mindestens_prozent=wert):
            return wert
        case _:
            return None


def einheit(kennzahl: Kennzahl) -> Einheit:
    """What the figure as a whole is counted in."""
    return _EINHEITEN.get(kennzahl.misst.art, Einheit.ANZAHL)


_EINHEITEN: Mapping[str, Einheit] = {
    "tage_seit_beratung": Einheit.TAGE,
    "anteil_eingehalten": Einheit.PROZENT,
    "integrationsquote": Einheit.PROZENT,
    "hemmnisabbauquote": Einheit.PROZENT,
    "gespraeche_je_stelle": Einheit.JE_STELLE_UND_WOCHE,
    "beratungszeit": Einheit.PROZENT,
    "kosten_je": Einheit.EURO,
}


# --- levels ----------------------------------------------------------------------------------------------------------


def _teile(kennzahl: Kennzahl, summen: Sequence[Summe], umfeld: Umfeld) -> Iterator[_Teil]:
    for ebene in kennzahl.ebenen:
        if ebene is Ebene.GESAMT:
            yield _Teil(ebene, None, tuple(summen), tuple(umfeld.stellen))
            continue
        von_summe = _schluessel(ebene, umfeld)
        je_summe, je_stelle = _sortiert(summen, von_summe), _sortiert(umfeld.stellen, von_summe)
        bekannte: Iterable[str] = ()
        if ebene is Ebene.TEAM:
            bekannte = umfeld.teams
        elif ebene is Ebene.GESCHAEFTSSTELLE:
            bekannte = dict.fromkeys(gs for team in umfeld.teams if (gs := umfeld.geschaeftsstellen.get(team)))
        for kennung in dict.fromkeys((*bekannte, *sorted({*je_summe, *je_stelle}))):
            yield _Teil(ebene, kennung, tuple(je_summe.get(kennung, ())), tuple(je_stelle.get(kennung, ())))


def _schluessel(ebene: Ebene, umfeld: Umfeld) -> Callable[[Summe | Stellenanteil], str | None]:
    match ebene:
        case Ebene.FACHKRAFT:
            return lambda eines: eines.fachkraft
        case Ebene.GESCHAEFTSSTELLE:
            return lambda eines: umfeld.geschaeftsstellen.get(eines.team or "")
        case _:
            return lambda eines: eines.team


def _sortiert(alle: Iterable[T], schluessel: Callable[[Summe | Stellenanteil], str | None]) -> Mapping[str, list[T]]:
    ergebnis: dict[str, list[T]] = defaultdict(list)
    for eines in alle:
        if (kennung := schluessel(eines)) is not None:
            ergebnis[kennung].append(eines)
    return ergebnis


# --- kinds of values -------------------------------------------------------------------------------------------------


def _anzahlen(kennzahl: Kennzahl, teil: _Teil, umfeld: Umfeld) -> Iterator[Kennwert]:
    """All together, then each group; a group nothing falls into is zero, because it was counted. Where a group has parts, it
    has no sum: they are outcomes of one thing and not one number; and below the whole only parts are shown that something
    fell into, because of hundreds of them most are empty in a single team."""
    je_gruppe: dict[tuple[str | None, str | None], int] = defaultdict(int)
    for summe in teil.summen:
        je_gruppe[summe.gruppe, summe.teil] += summe.anzahl
    hat_teile = any(name is not None for _, name in umfeld.gruppen)
    if not hat_teile:
        yield _wert(teil, Einheit.ANZAHL, sum(je_gruppe.values()))
    uebrige = sorted((str(g), t) for g, t in je_gruppe if g is not None)
    gezeigte = dict.fromkeys((*umfeld.gruppen, *uebrige))
    if hat_teile and teil.ebene is not Ebene.GESAMT:
        gezeigte = {eine: None for eine in gezeigte if eine in je_gruppe}
    for gruppe, name in gezeigte:
        yield _wert(teil, Einheit.ANZAHL, je_gruppe[gruppe, name], gruppe=gruppe, name=name)


def _tage(kennzahl: Kennzahl, teil: _Teil, umfeld: Umfeld) -> Iterator[Kennwert]:
    gezaehlte, tage = _von(teil, MIT)
    ohne, _ = _von(teil, OHNE)
    if gezaehlte:
        yield _wert(teil, Einheit.TAGE, Fraction(tage, gezaehlte), stellen=1, zaehler=tage, nenner=gezaehlte)
    else:
        weshalb = "in keinem dieser Fälle gab es schon eine Beratung" if ohne else "es gibt keinen solchen Fall"
        yield _fehlt(teil, Einheit.TAGE, weshalb)
    yield _wert(teil, Einheit.ANZAHL, ohne, gruppe=OHNE)


def _anteil(kennzahl: Kennzahl, teil: _Teil, umfeld: Umfeld) -> Iterator[Kennwert]:
    erreicht, _ = _von(teil, JA)
    alle = sum(summe.anzahl for summe in teil.summen)
    if alle:
        prozent = Fraction(100 * erreicht, alle)
        yield _wert(teil, Einheit.PROZENT, prozent, stellen=1, zaehler=erreicht, nenner=alle)
    else:
        yield _fehlt(teil, Einheit.PROZENT, "es gibt keinen solchen Fall")


def _je_stelle(kennzahl: Kennzahl, teil: _Teil, umfeld: Umfeld) -> Iterator[Kennwert]:
    wie, gespraeche = Einheit.JE_STELLE_UND_WOCHE, sum(summe.anzahl for summe in teil.summen)
    wochen = _stellenwochen(teil)
    if not wochen:
        yield _fehlt(teil, wie, "in dieser Zeit gab es keinen Stellenanteil")
        return
    wert, soll = gespraeche / wochen, richtwert(kennzahl)
    yield _wert(teil, wie, wert, stellen=1, zaehler=gespraeche, erreicht=soll is not None and wert >= soll)


def _beratungszeit(kennzahl: Kennzahl, teil: _Teil, umfeld: Umfeld) -> Iterator[Kennwert]:
    wie, wochen = Einheit.PROZENT, _stellenwochen(teil)
    ohne, _ = _von(teil, OHNE)
    alle, minuten = sum(summe.anzahl for summe in teil.summen), sum(summe.wert for summe in teil.summen)
    if umfeld.wochenstunden is None:
        yield _fehlt(teil, wie, "wie viele Stunden eine volle Stelle in der Woche hat, ist nicht angegeben")
    elif not wochen:
        yield _fehlt(teil, wie, "in dieser Zeit gab es keinen Stellenanteil")
    elif ohne:
        yield _fehlt(teil, wie, f"bei {ohne} von {alle} Gesprächen ist die Dauer nicht festgehalten")
    else:
        arbeitszeit = wochen * Fraction(umfeld.wochenstunden) * 60
        wert, soll = 100 * minuten / arbeitszeit, richtwert(kennzahl)
        ganze = round(arbeitszeit)
        erreicht = soll is not None and wert >= soll
        yield _wert(teil, wie, wert, stellen=1, zaehler=minuten, nenner=ganze, erreicht=erreicht)


def _kosten(kennzahl: Kennzahl, teil: _Teil, umfeld: Umfeld) -> Iterator[Kennwert]:
    ohne, _ = _von(teil, OHNE)
    alle, cent = sum(summe.anzahl for summe in teil.summen), sum(summe.wert for summe in teil.summen)
    personen = len({summe.person for summe in teil.summen})
    if isinstance(kennzahl.misst, KostenJe) and kennzahl.misst.je == "bedarfsgemeinschaft":
        weshalb = "wer zu einer Bedarfsgemeinschaft gehört, steht nur in verschlüsselten Angaben zur Person"
        yield _fehlt(teil, Einheit.EURO, weshalb)
    elif not alle:
        yield _fehlt(teil, Einheit.EURO, "in dieser Zeit gab es keine solche Leistung")
    elif ohne:
        yield _fehlt(teil, Einheit.EURO, f"bei {ohne} von {alle} Leistungen sind die Kosten nicht festgehalten")
    else:
        yield _wert(teil, Einheit.EURO, Fraction(cent, 100 * personen), stellen=2, zaehler=cent, nenner=personen)


_RECHNUNGEN: Mapping[str, Callable[[Kennzahl, _Teil, Umfeld], Iterator[Kennwert]]] = {
    "tage_seit_beratung": _tage,
    "anteil_eingehalten": _anteil,
    "integrationsquote": _anteil,
    "hemmnisabbauquote": _anteil,
    "gespraeche_je_stelle": _je_stelle,
    "beratungszeit": _beratungszeit,
    "kosten_je": _kosten,
}
"""Everything else is a number of facts."""


def _von(teil: _Teil, gruppe: str) -> tuple[int, int]:
    """How many facts of a group there are, and what they add up to."""
    deren = [summe for summe in teil.summen if summe.gruppe == gruppe]
    return sum(summe.anzahl for summe in deren), sum(summe.wert for summe in deren)


def _stellenwochen(teil: _Teil) -> Fraction:
    """Full-time posts times weeks of the calendar."""
    return Fraction(sum(stelle.tagestausendstel for stelle in teil.stellen), 1000 * TAGE_JE_WOCHE)


def _wert(
    teil: _Teil,
    einheit: Einheit,
    wert: Fraction | int,
    *,
    stellen: int = 0,
    gruppe: str | None = None,
    name: str | None = None,
    zaehler: int | None = None,
    nenner: int | None = None,
    erreicht: bool | None = None,
) -> Kennwert:
    dezimal = Decimal(wert) if isinstance(wert, int) else _gerundet(wert, stellen)
    return Kennwert(teil.ebene, teil.kennung, gruppe, name, einheit, dezimal, zaehler, nenner, erreicht)


def _gerundet(wert: Fraction, stellen: int) -> Decimal:
    genau = Decimal(wert.numerator) / Decimal(wert.denominator)
    return genau.quantize(Decimal(1).scaleb(-stellen), ROUND_HALF_UP)


def _fehlt(teil: _Teil, einheit: Einheit, weshalb: str) -> Kennwert:
    return Kennwert(teil.ebene, teil.kennung, None, None, einheit, None, fehlt_weil=weshalb)
