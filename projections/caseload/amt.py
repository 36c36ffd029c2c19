"""The office over time: who belongs to which team with how many places, and who waited where on a Warteliste."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple
from uuid import UUID

from domain.eintrag import Eintrag
from domain.kalender import EIN_TAG
from domain.organisation.ereignisse import (
    WartenderAufgenommen,
    WartenderGestrichen,
)
from domain.organisation.fachkraft import fachkraft_aus
from domain.organisation.plaetze import platzzahl
from domain.vokabular import NIE, Funktion
from projections.intervalle import aus_wechseln
from projections.sicht import Stammdaten


class Besetzung(NamedTuple):
    """A Fachkraft on a day: team, share of full time as decimal text, places and the rule they come from.

    `fallzahl` is the number set by the Teamleitung, `plaetze` what counts (None: no rule limits). `fallmanagement` is 1
    if one of the roles acts in the function Fallmanagement by the rules of that day. Who has left (`fort`) keeps the team
    in which their cases are found, and has no places.
    """

    team: str
    anteil: str
    fallzahl: int | None
    plaetze: int | None
    hart: int | None
    regel: str | None
    fallmanagement: int
    fort: int


def besetzungen(stamm: Stammdaten, fachkraft: UUID) -> list[tuple[date, date, Besetzung]]:
    """The intervals of a Fachkraft from their first day on, each from what was recorded of no later day."""
    eintraege = stamm.eintraege.get(fachkraft, ())
    if fachkraft not in stamm.fachkraefte or not eintraege:
        return []
    seit = stamm.fachkraefte[fachkraft].seit
    tage = {tag for tag in (*_tage(eintraege), *stamm.regelstand.grenzen) if tag >= seit}
    return aus_wechseln((tag, _besetzung(stamm, fachkraft, eintraege, tag)) for tag in sorted({seit, *tage}))


def teams(stamm: Stammdaten, fachkraft: UUID) -> list[tuple[date, date, str]]:
    """To which team a Fachkraft belonged from when until when."""
    return aus_wechseln((von, besetzung.team) for von, _, besetzung in besetzungen(stamm, fachkraft))


def _tage(eintraege: Iterable[Eintrag]) -> Iterable[date]:
    for eintrag in eintraege:
        ereignis = eintrag.ereignis
        yield ereignis.am
        if isinstance(ab := getattr(ereignis, "gilt_ab", None), date):
            yield ab


def _besetzung(stamm: Stammdaten, kennung: UUID, eintraege: Sequence[Eintrag], tag: date) -> Besetzung:
    # The first entry is the one that creates the Fachkraft; no later one can speak of an earlier day and count.
    bekannt = [eintraege[0].ereignis, *(e.ereignis for e in eintraege[1:] if e.ereignis.am <= tag)]
    fachkraft = fachkraft_aus(kennung, bekannt)
    if fachkraft is None:
        raise ValueError(f"Fachkraft {kennung} hat keinen Anfang")
    team, fort = fachkraft.team(tag), fachkraft.ist_fort(tag)
    regeln = stamm.regelstand.am(tag)
    zahl = platzzahl(fachkraft, stamm.teams[team].art, regeln, tag) if team in stamm.teams else None
    fallmanagement = set(fachkraft.rollen(tag)) & set(regeln.rollen(Funktion.FALLMANAGEMENT))
    return Besetzung(
        team=str(team),
        anteil=format(fachkraft.anteil(tag).normalize(), "f"),
        fallzahl=fachkraft.fallzahl(tag),
        plaetze=(0 if fort else zahl.plaetze) if zahl is not None else None,
        hart=int(zahl.hart) if zahl is not None else None,
        regel=zahl.regel.aussage if zahl is not None else None,
        fallmanagement=int(bool(fallmanagement) and not fort),
        fort=int(fort),
    )


class Wartezeit(NamedTuple):
    """One wait of a case on a list, from `von` until the day before it left. `nr` is the entry that put it there.

    At any time the list is in the order of `rang`.
    """

    nr: int
    rang: int
    fall: str
    von: date
    bis: date


def wartezeiten(eintraege: Sequence[Eintrag]) -> list[Wartezeit]:
    """Every wait on one Warteliste that lasted at least to the end of its day, first in first, in the order of recording."""
    reihe: list[int] = []
    aktiv: list[int] = []
    von: dict[int, tuple[UUID, date]] = {}
    bis: dict[int, date] = {}
    for eintrag in eintraege:
        ereignis = eintrag.ereignis
        if isinstance(ereignis, WartenderAufgenommen):
            von[eintrag.nr] = (ereignis.fall, ereignis.am)
            stelle = len(aktiv) if ereignis.stelle is None else min(ereignis.stelle, len(aktiv))
            # Only against those who wait at the same time does the order matter.
            reihe.insert(reihe.index(aktiv[stelle]) if stelle < len(aktiv) else len(reihe), eintrag.nr)
            aktiv.insert(stelle, eintrag.nr)
        elif isinstance(ereignis, WartenderGestrichen):
            nr = next(nr for nr in aktiv if von[nr][0] == ereignis.fall)
            aktiv.remove(nr)
            bis[nr] = ereignis.am - EIN_TAG
    alle = (
        Wartezeit(nr, rang, str(von[nr][0]), von[nr][1], bis.get(nr, NIE)) for rang, nr in enumerate(reihe, start=1)
    )
    return [wartezeit for wartezeit in alle if wartezeit.von <= wartezeit.bis]
