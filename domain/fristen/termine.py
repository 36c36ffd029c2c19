"""On which days a Frist is due, may first be met, and comes up: from its rule and what it counts from."""

from dataclasses import dataclass
from datetime import date

from domain.kalender import Dauer, fristende, naechster_kalendertag, naechster_werktag, plus_tage, rueckwaerts
from domain.regelwerk.fristregel import Fristregel


@dataclass(frozen=True, slots=True)
class Bezug:
    """What a period counts from: the day `ab`, or the end of a period that began on `von` and ends on `bis`.

    `folge`: the how manieth Frist after its trigger, from 0.
    """

    ab: date
    folge: int = 0
    von: date | None = None
    bis: date | None = None


@dataclass(frozen=True, slots=True)
class Termine:
    """None: the rule does not name such a day."""

    faellig_am: date | None
    ziel_am: date | None
    warnung_ab: date | None
    fruehestens_am: date | None


def termine(regel: Fristregel, bezug: Bezug, land: str) -> Termine:
    """The days of a Frist of this rule."""
    ziel = regel.zielwert.dauer if regel.zielwert is not None and bezug.folge >= len(regel.anfang) else None
    return Termine(
        faellig_am=_faellig(regel, bezug, land),
        ziel_am=_in(regel, ziel, bezug, land, verschieben=regel.verschieben),
        warnung_ab=_in(regel, regel.faellig_ab, bezug, land),
        fruehestens_am=_in(regel, regel.fruehestens, bezug, land),
    )


def _faellig(regel: Fristregel, bezug: Bezug, land: str) -> date | None:
    if bezug.bis is not None and regel.lage == "zum_ende":
        return bezug.bis
    if bezug.bis is not None and bezug.von is not None and regel.lage == "halbzeit":
        return plus_tage(bezug.von, (bezug.bis - bezug.von).days // 2)
    dauer = regel.dauer_der(bezug.folge)
    if not regel.zum:
        return _in(regel, dauer, bezug, land, verschieben=regel.verschieben)
    # What a period ends on may itself be such a day; the trigger's own day never is.
    ab = bezug.bis or bezug.ab
    tag = plus_tage(fristende(ab, dauer, land), -1) if dauer is not None else ab
    for kalendertag in regel.zum:
        tag = naechster_kalendertag(tag, kalendertag)
    return naechster_werktag(tag, land) if regel.verschieben else tag


def _in(regel: Fristregel, dauer: Dauer | None, bezug: Bezug, land: str, *, verschieben: bool = False) -> date | None:
    """The day a period away: before the end of what it counts from, or after its trigger."""
    if dauer is None:
        return None
    if bezug.bis is not None and regel.lage == "vor":
        return rueckwaerts(bezug.bis, dauer, land)
    return fristende(bezug.bis or bezug.ab, dauer, land, verschieben=verschieben)
