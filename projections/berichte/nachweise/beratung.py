"""Talks: how long ago, how many, how long."""

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, exists, func, literal, or_, select

from domain.berichte.kennwerte import MIT, OHNE
from domain.berichte.zeit import Spanne
from domain.regelwerk.kennzahlen import Beratungszeit, GespraecheJeStelle, Zaehlung
from domain.vokabular import Funktion
from projections.berichte.lage import Berichtslage
from projections.berichte.nachweise.fristen import gespraechspflichtige
from projections.berichte.nachweise.nachweis import Messer, Nachweisabfrage, in_spanne, nachweis
from projections.caseload.kontakte import KONTAKTPFLICHT
from projections.sicht import TEXT, ZAHL


def _seit_beratung(lage: Berichtslage, _: Zaehlung, __: Spanne) -> Nachweisabfrage:
    g = lage.tabellen["berichte"]["gespraeche"]
    stand = lage.zeit.stand
    faelle = gespraechspflichtige(lage, KONTAKTPFLICHT).subquery("pflichtige")

    def letztes(spalte: ColumnElement[Any]) -> ColumnElement[Any]:
        return (
            select(spalte)
            .where(g.c.fall == faelle.c.fall, g.c.zaehlt == 1, g.c.am <= stand.isoformat())
            .order_by(g.c.am.desc(), g.c.nr.desc())
            .limit(1)
            .scalar_subquery()
        )

    tag = letztes(g.c.tag)
    spalten = nachweis(
        fall=faelle.c.fall,
        nr=letztes(g.c.nr),
        tag=letztes(g.c.am),
        gruppe=case((tag.is_(None), OHNE), else_=MIT),
        fachkraft=faelle.c.fachkraft,
        stichtag=stand.isoformat(),
        wert=literal(stand.toordinal(), ZAHL) - tag,
    )
    return (select(*spalten),)


def _gespraeche(lage: Berichtslage, _: Zaehlung, spanne: Spanne) -> Nachweisabfrage:
    return (_gezaehlte(lage, spanne, nach_dauer=False),)


def _je_stelle(lage: Berichtslage, misst: GespraecheJeStelle, spanne: Spanne) -> Nachweisabfrage:
    return (_gezaehlte(lage, spanne, nach_dauer=False).where(_gefuehrt_von(lage, misst.funktionen)),)


def _beratungszeit(lage: Berichtslage, misst: Beratungszeit, spanne: Spanne) -> Nachweisabfrage:
    return (_gezaehlte(lage, spanne, nach_dauer=True).where(_gefuehrt_von(lage, misst.funktionen)),)


def _gezaehlte(lage: Berichtslage, spanne: Spanne, *, nach_dauer: bool) -> Select[Any]:
    """The talks of that time that count; their minutes, and on request whether somebody has said how long they took."""
    g = lage.tabellen["berichte"]["gespraeche"]
    spalten = nachweis(
        fall=g.c.fall,
        nr=g.c.nr,
        tag=g.c.am,
        gruppe=case((g.c.dauer.is_(None), OHNE), else_=MIT) if nach_dauer else None,
        fachkraft=g.c.fachkraft,
        stichtag=g.c.am,
        wert=func.coalesce(g.c.dauer, 0) + func.coalesce(g.c.vorbereitung, 0),
    )
    return select(*spalten).where(in_spanne(g.c.am, spanne), g.c.zaehlt == 1)


def _gefuehrt_von(lage: Berichtslage, funktionen: tuple[Funktion, ...]) -> ColumnElement[bool]:
    """By somebody whose roles act in one of these functions."""
    g, f = lage.tabellen["berichte"]["gespraeche"], lage.tabellen["berichte"]["fachkraefte"]
    rollen = sorted(rolle.value for rolle in lage.regeln.rollen_in(funktionen))
    # Between blanks, so that no role is found within the name of another.
    umgeben = literal(" ", TEXT) + f.c.rollen + literal(" ", TEXT)
    eine = or_(*(umgeben.like(f"% {rolle} %") for rolle in rollen))
    return exists().where(and_(f.c.strom == g.c.fachkraft, f.c.von <= g.c.am, f.c.bis >= g.c.am), eine)


BERATUNG: dict[str, Messer] = {
    "tage_seit_beratung": _seit_beratung,
    "gespraeche": _gespraeche,
    "gespraeche_je_stelle": _je_stelle,
    "beratungszeit": _beratungszeit,
}
