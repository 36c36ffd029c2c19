"""What came of it: obstacles, categories, integrations, costs, aims."""

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, exists, literal, select

from domain.berichte.kennwerte import JA, MIT, OHNE
from domain.berichte.zeit import Spanne
from domain.regelwerk.kennzahlen import (
    Hemmnisabbauquote,
    Hilfebeduerftigkeit,
    Integrationsquote,
    KostenJe,
    Merkmalswechsel,
    Zaehlung,
)
from domain.vokabular import Zeitraumart
from projections.berichte.lage import Berichtslage
from projections.berichte.nachweise.aufenthalte import laufende
from projections.berichte.nachweise.fristen import NEIN
from projections.berichte.nachweise.nachweis import Messer, Nachweisabfrage, in_spanne, laeuft, nachweis
from projections.integration_progress import Bewegungsart, Richtung
from projections.sicht import TEXT

FOERDERUNG = (Zeitraumart.LEISTUNG.value, Zeitraumart.MASSNAHME.value)
VERMIEDEN, VERRINGERT = "vermieden", "verringert"
FORTGESCHRIEBEN, VERSTRICHEN, BEVORSTEHEND = "fortgeschrieben", "verstrichen", "bevorstehend"


def _hemmnisbewegungen(lage: Berichtslage, _: Zaehlung, spanne: Spanne) -> Nachweisabfrage:
    b = lage.tabellen["integration_progress"]["bewegungen"].c
    spalten = nachweis(fall=b.fall, nr=b.nr, tag=b.am, gruppe=b.art, fachkraft=b.fachkraft, stichtag=b.am)
    return (select(*spalten).where(in_spanne(b.am, spanne)),)


def _merkmalswechsel(lage: Berichtslage, misst: Merkmalswechsel, spanne: Spanne) -> Nachweisabfrage:
    m = lage.tabellen["integration_progress"]["merkmale"].c
    rang = lage.regeln.rang(misst.merkmal)
    wohin: ColumnElement[Any] = literal(Richtung.GEWECHSELT.value, TEXT)
    if rang:
        vorher = case({wert: stelle for stelle, wert in enumerate(rang)}, value=m.vorher)
        nachher = case({wert: stelle for stelle, wert in enumerate(rang)}, value=m.wert)
        wohin = case(
            (nachher < vorher, Richtung.AUFWAERTS.value), (nachher > vorher, Richtung.ABWAERTS.value), else_=wohin
        )
    spalten = nachweis(fall=m.fall, nr=None, tag=m.von, gruppe=wohin, fachkraft=m.fachkraft, stichtag=m.von)
    # The first known value, and one that was only not known for a while, is no change.
    anders = and_(m.vorher.is_not(None), m.vorher != m.wert)
    return (select(*spalten).where(m.merkmal == misst.merkmal.value, in_spanne(m.von, spanne), anders),)


def _betroffene(lage: Berichtslage, spanne: Spanne, erreicht: ColumnElement[bool]) -> Select[Any]:
    """The stays that ran on a day of that time, for whoever was responsible on their last day of it."""
    tabellen, bis = lage.tabellen["berichte"], spanne.bis.isoformat()
    a, z = tabellen["aufenthalte"], tabellen["zustaendig"]
    letzter = case((a.c.bis < bis, a.c.bis), else_=literal(bis, TEXT))
    spalten = nachweis(
        fall=a.c.fall,
        nr=a.c.nr,
        tag=a.c.von,
        gruppe=case((erreicht, JA), else_=NEIN),
        fachkraft=z.c.fachkraft,
        stichtag=letzter,
    )
    return (
        select(*spalten)
        .join_from(a, z, and_(z.c.fall == a.c.fall, z.c.von <= letzter, z.c.bis >= letzter))
        .where(a.c.von <= bis, a.c.bis >= spanne.von.isoformat())
    )


def _begonnen(lage: Berichtslage, arten: tuple[Zeitraumart, ...], spanne: Spanne) -> ColumnElement[bool]:
    """Of a period, as known on the Stichtag: it is one of these kinds and began in that time and during the stay."""
    tabellen = lage.tabellen["berichte"]
    a, z = tabellen["aufenthalte"], tabellen["zeitraeume"]
    return and_(
        z.c.fall == a.c.fall,
        z.c.art.in_([art.value for art in arten]),
        laeuft(z, spanne.bis.isoformat(), "ab", "ende"),
        in_spanne(z.c.von, spanne),
        z.c.von >= a.c.von,
        z.c.von <= a.c.bis,
    )


def _integrationsquote(lage: Berichtslage, misst: Integrationsquote, spanne: Spanne) -> Nachweisabfrage:
    z = lage.tabellen["berichte"]["zeitraeume"]
    f = z.alias("foerderung")
    gefoerdert = exists().where(
        f.c.fall == z.c.fall,
        f.c.art.in_(FOERDERUNG),
        laeuft(f, spanne.bis.isoformat(), "ab", "ende"),
        f.c.von <= z.c.von,
        f.c.bis >= z.c.von,
    )
    begonnen = _begonnen(lage, misst.zeitraeume, spanne)
    erreicht = exists().where(begonnen, gefoerdert if misst.gefoerdert else ~gefoerdert)
    return (_betroffene(lage, spanne, erreicht),)


def _hemmnisabbauquote(lage: Berichtslage, misst: Hemmnisabbauquote, spanne: Spanne) -> Nachweisabfrage:
    a = lage.tabellen["berichte"]["aufenthalte"].c
    b = lage.tabellen["integration_progress"]["bewegungen"].c
    erledigt = exists().where(
        b.fall == a.fall,
        b.art == Bewegungsart.ERLEDIGT.value,
        b.bereich.in_([bereich.value for bereich in misst.bereiche]),
        in_spanne(b.am, spanne),
        b.am >= a.von,
        b.am <= a.bis,
    )
    return (_betroffene(lage, spanne, erledigt),)


def _hilfebeduerftigkeit(lage: Berichtslage, misst: Hilfebeduerftigkeit, spanne: Spanne) -> Nachweisabfrage:
    a = lage.tabellen["berichte"]["aufenthalte"].c
    beendet = nachweis(
        fall=a.fall, nr=a.abgang_nr, tag=a.bis, gruppe=VERMIEDEN, fachkraft=a.fachkraft_abgang, stichtag=a.bis
    )
    gearbeitet = exists().where(_begonnen(lage, misst.zeitraeume, spanne))
    return (
        select(*beendet).where(in_spanne(a.bis, spanne), a.grund.in_(misst.gruende)),
        laufende(lage, gearbeitet, gruppe=literal(VERRINGERT, TEXT)),
    )


def _kosten(lage: Berichtslage, _: KostenJe, spanne: Spanne) -> Nachweisabfrage:
    """In cents."""
    t = lage.tabellen["berichte"]["leistungen"]
    spalten = nachweis(
        fall=t.c.fall,
        nr=t.c.nr,
        tag=t.c.angefallen_am,
        gruppe=case((t.c.kosten.is_(None), OHNE), else_=MIT),
        fachkraft=t.c.fachkraft,
        stichtag=t.c.angefallen_am,
        wert=t.c.kosten,
    )
    bekannt = laeuft(t, spanne.bis.isoformat(), "ab", "ende")
    return (select(*spalten).where(in_spanne(t.c.angefallen_am, spanne), bekannt),)


def _zieltermine(lage: Berichtslage, _: Zaehlung, spanne: Spanne) -> Nachweisabfrage:
    """Also those of the same year or month that lie ahead. A plan is carried on by the next one, or ends with the stay."""
    tabellen, stand = lage.tabellen["berichte"], spanne.bis.isoformat()
    t, p, a, z = (tabellen[name] for name in ("zieltermine", "plaene", "aufenthalte", "zustaendig"))
    beendet = exists().where(
        a.c.fall == t.c.fall, a.c.von <= p.c.am, a.c.bis >= p.c.am, a.c.bis <= t.c.termin, a.c.bis <= stand
    )
    fortgeschrieben = and_(p.c.bis < t.c.termin, p.c.bis < stand)
    tag = case((t.c.termin < stand, t.c.termin), else_=literal(stand, TEXT))
    spalten = nachweis(
        fall=t.c.fall,
        nr=t.c.nr,
        tag=t.c.termin,
        gruppe=case(
            (fortgeschrieben, FORTGESCHRIEBEN),
            (beendet, FORTGESCHRIEBEN),
            (t.c.termin >= stand, BEVORSTEHEND),
            else_=VERSTRICHEN,
        ),
        fachkraft=z.c.fachkraft,
        stichtag=tag,
    )
    ende = spanne.ende.isoformat()
    frage = (
        select(*spalten)
        .join_from(t, p, and_(p.c.fall == t.c.fall, p.c.nr == t.c.nr))
        .join(z, and_(z.c.fall == t.c.fall, z.c.von <= tag, z.c.bis >= tag))
        .where(t.c.termin >= spanne.von.isoformat(), t.c.termin <= ende, p.c.am <= stand)
    )
    return (frage,)


WIRKUNG: dict[str, Messer] = {
    "hemmnisbewegungen": _hemmnisbewegungen,
    "merkmalswechsel": _merkmalswechsel,
    "integrationsquote": _integrationsquote,
    "hemmnisabbauquote": _hemmnisabbauquote,
    "hilfebeduerftigkeit": _hilfebeduerftigkeit,
    "kosten_je": _kosten,
    "zieltermine": _zieltermine,
}
