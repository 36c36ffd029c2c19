"""Stays: begun, ended, running, and what is missing in those that run."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, exists, select

from domain.berichte.kennwerte import MIT, OHNE
from domain.berichte.zeit import Spanne, fruehester_beginn
from domain.fristen.frist import Ausgang
from domain.kalender import Dauer
from domain.regelwerk.kennzahlen import BestandNachDauer, OhneVereinbarung, UeberHoechstdauer, Zaehlung
from projections.berichte.lage import Berichtslage
from projections.berichte.nachweise.nachweis import Messer, Nachweisabfrage, in_spanne, laeuft, nachweis

LAENGER = "laenger"
VERLAENGERT, BEGRUENDET, UNGEDECKT = "verlaengert", "begruendet", "ohne_beides"


def stufe(grenze: Dauer) -> str:
    """What a step is called in a row: `bis_6_monat`."""
    return f"bis_{grenze.anzahl}_{grenze.einheit.value}"


def _zugaenge(lage: Berichtslage, _: Zaehlung, spanne: Spanne) -> Nachweisabfrage:
    a = lage.tabellen["berichte"]["aufenthalte"].c
    spalten = nachweis(fall=a.fall, nr=a.nr, tag=a.von, fachkraft=a.fachkraft_zugang, stichtag=a.von)
    return (select(*spalten).where(in_spanne(a.von, spanne)),)


def _abgaenge(lage: Berichtslage, _: Zaehlung, spanne: Spanne) -> Nachweisabfrage:
    a = lage.tabellen["berichte"]["aufenthalte"].c
    spalten = nachweis(
        fall=a.fall, nr=a.abgang_nr, tag=a.bis, gruppe=a.grund, fachkraft=a.fachkraft_abgang, stichtag=a.bis
    )
    return (select(*spalten).where(in_spanne(a.bis, spanne)),)


def laufende(
    lage: Berichtslage, *bedingungen: ColumnElement[bool], gruppe: ColumnElement[Any] | None = None
) -> Select[Any]:
    """The stays that run on the Stichtag, for whoever is responsible on it."""
    tabellen, stand = lage.tabellen["berichte"], lage.zeit.stand.isoformat()
    a, z = tabellen["aufenthalte"], tabellen["zustaendig"]
    spalten = nachweis(fall=a.c.fall, nr=a.c.nr, tag=a.c.von, gruppe=gruppe, fachkraft=z.c.fachkraft, stichtag=stand)
    return (
        select(*spalten)
        .join_from(a, z, and_(z.c.fall == a.c.fall, laeuft(z, stand)))
        .where(laeuft(a, stand), *bedingungen)
    )


def _bestand(lage: Berichtslage, _: Zaehlung, __: Spanne) -> Nachweisabfrage:
    return (laufende(lage),)


def _nach_dauer(lage: Berichtslage, misst: BestandNachDauer, _: Spanne) -> Nachweisabfrage:
    von = lage.tabellen["berichte"]["aufenthalte"].c.von
    stufen = [(von >= _ab(lage, grenze), stufe(grenze)) for grenze in misst.grenzen]
    return (laufende(lage, gruppe=case(*stufen, else_=LAENGER)),)


def _ueber_hoechstdauer(lage: Berichtslage, misst: UeberHoechstdauer, _: Spanne) -> Nachweisabfrage:
    """By the Frist of the stay itself: it counts from a later day where the rule came to hold later."""
    a = lage.tabellen["berichte"]["aufenthalte"]
    f, r = lage.tabellen["deadlines"]["abschnitt"], lage.tabellen["deadlines"]["regel"]
    erster = f.alias("erster")
    stand = lage.zeit.stand.isoformat()
    dauern: Sequence[Dauer] = [
        regel.dauer for regel in lage.regeln.fristen if regel.pflicht == misst.pflicht and regel.dauer is not None
    ]
    # No stay that began later can have outlasted any of them: so few have to be looked at.
    fruehestens = max((_ab(lage, dauer) for dauer in dauern), default="")
    deren = and_(
        f.c.fall == a.c.fall,
        f.c.ausloeser_nr == a.c.nr,
        laeuft(f, stand),
        f.c.erledigt_am.is_(None),
        f.c.regel.in_(select(r.c.schluessel).where(r.c.pflicht == misst.pflicht)),
    )
    zuerst = and_(erster.c.fall == f.c.fall, erster.c.frist == f.c.frist, erster.c.nr == 1, erster.c.faellig_am < stand)
    gedeckt = case(
        (f.c.ausgang == Ausgang.ENTSCHULDIGT.value, BEGRUENDET),
        (f.c.faellig_am >= stand, VERLAENGERT),
        else_=UNGEDECKT,
    )
    frage = laufende(lage, a.c.von < fruehestens, gruppe=gedeckt)
    return (frage.join(f, deren).join(erster, zuerst),)


def _ohne_vereinbarung(lage: Berichtslage, misst: OhneVereinbarung, _: Spanne) -> Nachweisabfrage:
    tabellen, stand = lage.tabellen["berichte"], lage.zeit.stand.isoformat()
    a, v = tabellen["aufenthalte"], tabellen["vereinbarungen"]
    arten = [art.value for art in misst.vereinbarungen]
    return (laufende(lage, ~exists().where(v.c.fall == a.c.fall, v.c.art.in_(arten), laeuft(v, stand))),)


def _ohne_kontakt(lage: Berichtslage, _: Zaehlung, __: Spanne) -> Nachweisabfrage:
    tabellen, stand = lage.tabellen["berichte"], lage.zeit.stand.isoformat()
    a, g = tabellen["aufenthalte"], tabellen["gespraeche"]
    gezaehltes = and_(g.c.fall == a.c.fall, g.c.zaehlt == 1, g.c.am >= a.c.von, g.c.am <= stand)
    return (laufende(lage, ~exists().where(gezaehltes)),)


def _planung(lage: Berichtslage, _: Zaehlung, __: Spanne) -> Nachweisabfrage:
    tabellen, stand = lage.tabellen["berichte"], lage.zeit.stand.isoformat()
    a, p = tabellen["aufenthalte"], tabellen["plaene"]
    geplant = exists().where(p.c.fall == a.c.fall, p.c.am >= a.c.von, p.c.am <= stand)
    return (laufende(lage, gruppe=case((geplant, MIT), else_=OHNE)),)


def _ab(lage: Berichtslage, dauer: Dauer) -> str:
    """What began before this day has lasted longer."""
    return fruehester_beginn(lage.zeit.stand, dauer, lage.regelstand.land).isoformat()


AUFENTHALTE: dict[str, Messer] = {
    "zugaenge": _zugaenge,
    "abgaenge": _abgaenge,
    "bestand": _bestand,
    "bestand_nach_dauer": _nach_dauer,
    "ueber_hoechstdauer": _ueber_hoechstdauer,
    "ohne_vereinbarung": _ohne_vereinbarung,
    "ohne_kontakt": _ohne_kontakt,
    "planung": _planung,
}
