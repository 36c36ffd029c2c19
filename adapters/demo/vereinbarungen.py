"""What both sides have to do: EGV, the Verwaltungsakt in its place, Kooperationsplan, and what comes of not keeping to it."""

from datetime import date
from functools import partial
from typing import Any

from adapters.demo import texte
from adapters.demo.angaben import ergaenzt
from adapters.demo.lebenslauf import Lebenslauf
from adapters.demo.lose import Besonderheit
from adapters.demo.vorschriften import pflichtfelder, rechtsakte
from domain.befehle import (
    EGVErfassen,
    EGVErsetzen,
    KooperationsplanVereinbaren,
    PflichtverletzungFeststellen,
)
from domain.kalender import plus_monate
from domain.regelwerk.inkraft import Regelstand

MONATE = 6
OHNE_EINIGUNG = 0.07
"""How often no EGV comes about."""
NICHT_EINGEHALTEN = 0.14
EGV = "egv"
EGV_ERSETZT = "egv_ersetzt"


def egv_bis(regelstand: Regelstand, von: date, bis: date) -> date | None:
    """The last day between these on which an EGV can be signed, if that is not possible on all of them."""
    enden = (i.gueltig_bis for i in regelstand.am(von).instrumente if EGV in i.ereignisse)
    return next((ende for ende in enden if ende is not None and von <= ende < bis), None)


def einplanen(leben: Lebenslauf, tag: date) -> None:
    """The first agreement of a stay; for some, an EGV signed out of habit when there was no such thing any more."""
    _plane(leben, leben.in_tagen(4, 40, tag))
    mandant = leben.amt.mandant
    if leben.hat(Besonderheit.EGV_ZU_SPAET):
        ende = egv_bis(leben.amt.regelstand, mandant.beginn, mandant.stichtag)
        if ende is not None and tag <= ende:
            leben.plane(leben.in_tagen(5, 40, ende), _zu_spaet)


def _plane(leben: Lebenslauf, tag: date) -> None:
    """The next agreement; what was planned before comes to nothing."""
    leben.vereinbarungen += 1
    leben.plane(tag, partial(_vereinbaren, nr=leben.vereinbarungen))


def _vereinbaren(leben: Lebenslauf, tag: date, *, nr: int) -> None:
    """Both sides agree for half a year; the next time it is when that is over, or somewhat later."""
    if nr != leben.vereinbarungen:
        return
    erlaubt = rechtsakte(leben.regeln(tag))
    bis = plus_monate(tag, MONATE)
    if EGV not in erlaubt:
        inhalt = leben.rng.choice(texte.KOOPERATIONSPLAN)
        plan = KooperationsplanVereinbaren(am=tag, inhalt=inhalt, **_pflichten(leben, tag, "kooperationsplan"))
        leben.tue(ergaenzt(leben, tag, "kooperationsplan", plan, leben.fm))
    elif EGV_ERSETZT in erlaubt and leben.rng.random() < OHNE_EINIGUNG:
        ersatz = EGVErsetzen(
            am=tag,
            gilt_bis=bis,
            inhalt=leben.rng.choice(texte.EGV),
            begruendung=leben.rng.choice(texte.EGV_ERSETZT),
            **_pflichten(leben, tag, EGV_ERSETZT),
        )
        leben.tue(ergaenzt(leben, tag, EGV_ERSETZT, ersatz, leben.fm))
    else:
        _egv(leben, tag)
    _plane(leben, leben.in_tagen(0, 20, bis))
    if leben.rng.random() < NICHT_EINGEHALTEN:
        leben.plane(leben.in_tagen(20, 200, tag), pflichtverletzung)


def _egv(leben: Lebenslauf, tag: date) -> None:
    egv = EGVErfassen(
        am=tag,
        gilt_bis=plus_monate(tag, MONATE),
        inhalt=leben.rng.choice(texte.EGV),
        **_pflichten(leben, tag, EGV),
    )
    leben.tue(ergaenzt(leben, tag, EGV, egv, leben.fm))


def _zu_spaet(leben: Lebenslauf, tag: date) -> None:
    """The old form was still in the drawer: recorded as it happened, and what it broke with it."""
    _egv(leben, tag)
    _plane(leben, leben.in_tagen(10, 40, tag))


def _pflichten(leben: Lebenslauf, tag: date, vorgang: str) -> dict[str, Any]:
    """The duties of both sides in fields of their own, where that is asked for; else often in the text alone."""
    verlangt = "pflichten_person" in pflichtfelder(leben, vorgang, tag)
    if leben.rng.random() > (1 - leben.fm.sorgfalt.lueckenhaft if verlangt else 0.4):
        return {}
    return {
        "pflichten_person": leben.rng.choice(texte.PFLICHTEN_PERSON),
        "pflichten_amt": leben.rng.choice(texte.PFLICHTEN_AMT),
    }


def pflichtverletzung(leben: Lebenslauf, tag: date) -> None:
    """The person did not do what was agreed; what follows from it is decided elsewhere."""
    befehl = PflichtverletzungFeststellen(
        am=tag,
        wichtiger_grund=leben.rng.choice((None, False, False, True)),
        beschreibung=leben.rng.choice(texte.PFLICHTVERLETZUNG),
    )
    leben.tue(ergaenzt(leben, tag, "pflichtverletzung", befehl, leben.fm))
