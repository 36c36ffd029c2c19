"""Fristen: overdue, due soon, kept, and how many of the cases have none overdue."""

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, select

from domain.berichte.kennwerte import JA
from domain.berichte.zeit import Spanne
from domain.fristen.frist import Ausgang
from domain.regelwerk.kennzahlen import AnteilEingehalten, Fristenzahl, Mindeststandards
from projections.berichte.lage import Berichtslage
from projections.berichte.nachweise.nachweis import Messer, Nachweisabfrage, in_spanne, laeuft, nachweis
from projections.deadlines.tabellen import OFFEN, ueberschritten

NEIN = "nein"
LAUFEND, UEBERFAELLIG = "laufend", Ausgang.UEBERFAELLIG.value


def _regeln(lage: Berichtslage, *bedingungen: ColumnElement[bool]) -> Select[Any]:
    """The keys of Frist rules."""
    return select(lage.tabellen["deadlines"]["regel"].c.schluessel).where(*bedingungen)


def _zahl(lage: Berichtslage, misst: Fristenzahl, _: Spanne) -> Nachweisabfrage:
    """The Mindestwerte: a Zielwert is a Frist beside them."""
    f, r = lage.tabellen["deadlines"]["abschnitt"], lage.tabellen["deadlines"]["regel"]
    stand = lage.zeit.stand.isoformat()
    if misst.art == "ueberfaellig":
        faellig = and_(f.c.faellig_am < stand, ueberschritten(f))
    else:
        faellig = and_(f.c.faellig_am >= stand, f.c.vorwarnung_ab <= stand)
    gefragte = _regeln(lage, r.c.pflicht.in_(misst.pflichten), r.c.regel.not_in(lage.zielwerte))
    spalten = nachweis(
        fall=f.c.fall,
        nr=f.c.ausloeser_nr,
        tag=f.c.faellig_am,
        gruppe=f.c.regel,
        fachkraft=f.c.fachkraft,
        stichtag=stand,
    )
    return (select(*spalten).where(f.c.ausgang == OFFEN, laeuft(f, stand), faellig, f.c.regel.in_(gefragte)),)


def _anteil(lage: Berichtslage, misst: AnteilEingehalten, _: Spanne) -> Nachweisabfrage:
    """A case once, however many of its Fristen run."""
    f, r = lage.tabellen["deadlines"]["abschnitt"], lage.tabellen["deadlines"]["regel"]
    stand = lage.zeit.stand.isoformat()
    ziele = r.c.regel.in_(lage.zielwerte)
    gefragte = _regeln(lage, r.c.pflicht.in_(misst.pflichten), ziele if misst.wert == "zielwert" else ~ziele)
    versaeumt = func.max(case((and_(f.c.ausgang == OFFEN, f.c.faellig_am < stand), 1), else_=0))
    spalten = nachweis(
        fall=f.c.fall,
        nr=None,
        tag=func.min(f.c.faellig_am),
        gruppe=case((versaeumt == 1, NEIN), else_=JA),
        fachkraft=f.c.fachkraft,
        stichtag=stand,
    )
    frage = select(*spalten).where(_laufend(lage), f.c.regel.in_(gefragte))
    return (frage.group_by(f.c.fall, f.c.fachkraft),)


def _laufend(lage: Berichtslage) -> ColumnElement[bool]:
    """Fristen that have not come to their end on the Stichtag, excused ones as well."""
    f = lage.tabellen["deadlines"]["abschnitt"]
    return and_(f.c.erledigt_am.is_(None), laeuft(f, lage.zeit.stand.isoformat()))


def _mindeststandards(lage: Berichtslage, misst: Mindeststandards, spanne: Spanne) -> Nachweisabfrage:
    """What ended in that time and how, and what runs on the Stichtag. What ended void is none of both."""
    f, r = lage.tabellen["deadlines"]["abschnitt"], lage.tabellen["deadlines"]["regel"]
    stand = lage.zeit.stand.isoformat()
    gefragte = _regeln(lage, r.c.grad.in_([grad.value for grad in misst.grade]))

    def teil(wie: ColumnElement[Any], nr: ColumnElement[Any], *bedingungen: ColumnElement[bool]) -> Select[Any]:
        spalten = nachweis(
            fall=f.c.fall,
            nr=nr,
            tag=func.coalesce(f.c.faellig_am, f.c.ausloeser_am),
            gruppe=f.c.regel,
            teil=wie,
            fachkraft=f.c.fachkraft,
            stichtag=stand,
        )
        return select(*spalten).where(*bedingungen, laeuft(f, stand), f.c.regel.in_(gefragte))

    laufend = case((f.c.faellig_am < stand, UEBERFAELLIG), else_=LAUFEND)
    beendet = f.c.ausgang != OFFEN
    return (
        teil(
            f.c.ausgang,
            func.coalesce(f.c.erledigt_nr, f.c.ausloeser_nr),
            beendet,
            f.c.erledigt_jahr.in_(range(spanne.von.year, spanne.bis.year + 1)),
            in_spanne(f.c.erledigt_am, spanne),
            f.c.ausgang != Ausgang.ENTFALLEN.value,
        ),
        teil(laufend, f.c.ausloeser_nr, f.c.ausgang == OFFEN),
        # Excused while they run.
        teil(f.c.ausgang, f.c.ausloeser_nr, beendet, f.c.erledigt_jahr.is_(None)),
    )


def gespraechspflichtige(lage: Berichtslage, pflicht: str) -> Select[Any]:
    """The cases with whom a talk has to be held, and who is responsible for them."""
    f, r = lage.tabellen["deadlines"]["abschnitt"], lage.tabellen["deadlines"]["regel"]
    return (
        select(f.c.fall, f.c.fachkraft)
        .where(
            _laufend(lage),
            f.c.regel.in_(_regeln(lage, r.c.pflicht == pflicht)),
        )
        .distinct()
    )


JE_REGEL = frozenset({"ueberfaellig", "bald_faellig", "mindeststandards"})
"""What is counted by rule: its groups are keys of rules."""

FRISTEN: dict[str, Messer] = {
    "ueberfaellig": _zahl,
    "bald_faellig": _zahl,
    "anteil_eingehalten": _anteil,
    "mindeststandards": _mindeststandards,
}
