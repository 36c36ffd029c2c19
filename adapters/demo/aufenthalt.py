"""A stay in the Fallmanagement: how it begins, its contacts, plan and review, and how long it may last."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from adapters.demo import (
    abgang,
    abstimmungen,
    belegschaft,
    berichtigungen,
    kontakte,
    leistungen,
    profile,
    texte,
    vereinbarungen,
    zeitraeume,
)
from adapters.demo.angaben import ergaenzt
from adapters.demo.hemmnisse import arbeiten
from adapters.demo.lebenslauf import Lebenslauf
from adapters.demo.lose import ZEITABLAUF
from adapters.demo.personal import Kraft
from adapters.demo.unterlagen import unterlagen
from adapters.demo.vorschriften import pflichtfelder
from domain.befehle import FortfuehrungPruefen, PlanErstellen, VerlaengerungBewilligen
from domain.entscheidungen.umstaende import Akteur
from domain.kalender import fristende
from domain.regelwerk.fristregel import Fristregel
from domain.vokabular import Fortfuehrung, Grad, Interventionstiefe, Planteil

VERTRETUNG = 0.05
"""How often a colleague holds the talk."""
KONTAKT = 45
SELTEN = 110
FORTFUEHRUNG = 180
"""Days between two talks and two reviews where no rule names a period, or one of so many that it is hardly looked at."""
VERLAENGERUNG_MONATE = 6


def beginnen(leben: Lebenslauf, tag: date, fm: Kraft) -> None:
    """The stay has begun: what comes next."""
    leben.aufenthalt += 1
    leben.erledigt.clear()
    leben.fm = fm
    leben.zugang_am = tag
    leben.aufenthalt_fortsetzen = fortsetzen
    _ende_bestimmen(leben, tag)
    fortsetzen(leben, tag)
    leben.plane(leben.in_tagen(4, 28, tag), profile.im_fallmanagement)
    vereinbarungen.einplanen(leben, tag)
    leben.plane(leben.in_tagen(10, 50, tag), plan)
    leistungen.einplanen(leben, tag)


def _ende_bestimmen(leben: Lebenslauf, tag: date) -> None:
    """When the stay is meant to end; None where that would come too late, and in a second stay."""
    los, letztes = leben.los, leben.amt.mandant.letztes_ende
    ende = los.ende_am or tag + timedelta(days=los.dauer)
    if ende > letztes + timedelta(days=14) and los.pflicht:
        ende = letztes - timedelta(days=leben.rng.randrange(20))
    laeuft_weiter = los.grund is None or leben.aufenthalt > 1 or not tag < ende <= letztes + timedelta(days=14)
    leben.grund, leben.ende_am = (None, None) if laeuft_weiter else (los.grund, ende)


def fortsetzen(leben: Lebenslauf, tag: date) -> None:
    """What recurs in every stay: planned when it begins, and anew when an end of it was voided."""
    leben.abschnitt += 1
    leben.im_fm = True
    leben.fm.faelle += 1
    leben.plane(_naechster_kontakt(leben, tag), kontakt)
    leben.plane(leben.in_tagen(10, 40, tag), arbeiten)
    regel = leben.fristregel("fortfuehrung_geprueft", tag)
    leben.plane(leben.naechster(regel, tag, leben.fm, sonst=FORTFUEHRUNG), fortfuehrung)
    if leben.rng.random() < 0.5:
        leben.plane(leben.in_tagen(30, 200, tag), zeitraeume.wechsel)
    if leben.ende_am is not None:
        leben.plane(leben.ende_am, abgang.planmaessig, als_erstes=True)
    regel = leben.fristregel("fallabgang", tag)
    if regel is not None and regel.dauer is not None and leben.los.grund != ZEITABLAUF:
        ende = fristende(leben.zugang_am, regel.dauer, leben.amt.mandant.land)
        leben.plane(max(tag, ende - timedelta(days=leben.rng.randrange(10, 45))), partial(_hoechstdauer, ende=ende))


# --- contacts --------------------------------------------------------------------------------------------------------


def kontakt(leben: Lebenslauf, tag: date) -> None:
    """A talk is due, as this Fachkraft understands it; the person may stay away."""
    if kontakte.versaeumt(leben, tag, leben.fm):
        leben.plane(leben.in_tagen(3, 12, tag), kontakt)
        return
    leben.letzter_kontakt = tag
    leben.erfasst(_kontakt, tag, leben.fm)
    naechster = _naechster_kontakt(leben, tag)
    leben.plane(naechster, kontakt)
    if (naechster - tag).days > 25 and leben.rng.random() < 0.3:
        leben.plane(leben.in_tagen(5, 20, tag), kontakte.kurz)
    leben.bei_versaeumnis(leben.fristregel("kontakt", tag), tag, naechster, entschuldigen)


def _naechster_kontakt(leben: Lebenslauf, tag: date) -> date:
    """When the rule says so; with whoever is in the Fallmanagement not as rarely as a rule for everybody would have it."""
    nach_regel = leben.naechster(leben.fristregel("kontakt", tag), tag, leben.fm, sonst=KONTAKT)
    if (nach_regel - tag).days <= SELTEN:
        return nach_regel
    return min(nach_regel, leben.naechster(None, tag, leben.fm, sonst=KONTAKT))


def _kontakt(leben: Lebenslauf, tag: date) -> None:
    regel = leben.fristregel("kontakt", tag)
    verlangt = regel is not None and any(muster.qualifiziert for muster in regel.erfuellt_durch)
    qualifiziert = leben.rng.random() < (1 - leben.fm.sorgfalt.lueckenhaft if verlangt else 0.75)
    wie = kontakte.form(leben, tag, persoenlich=0.8)
    kontakte.fuehren(leben, tag, leben.fm, wie, qualifiziert=qualifiziert, akteur=_wer(leben))


def _wer(leben: Lebenslauf) -> Akteur:
    """The Fallmanager, or a colleague in their place."""
    if leben.rng.random() > VERTRETUNG:
        return leben.fm.akteur
    im_team = [kraft for kraft in leben.team.fallmanagement if kraft is not leben.fm]
    andere = im_team or [team.fallmanagement[0] for team in leben.amt.teams if team is not leben.team]
    kollege = leben.rng.choice(andere)
    if not belegschaft.vertritt(leben.amt, leben.team, leben.fm, kollege):
        return leben.fm.akteur
    return replace(kollege.akteur, vertritt=leben.fm.kennung)


# --- plan ------------------------------------------------------------------------------------------------------------


def plan(leben: Lebenslauf, tag: date) -> None:
    """The Integrationsplan is drawn up, and carried on after some months; some forget until when."""
    teile = tuple(Planteil) if leben.rng.random() < 0.7 else (Planteil.SCHRITTFOLGE, Planteil.HILFESTELLUNGEN)
    verlangt = "zieltermine" in pflichtfelder(leben, "integrationsplan_erstellt", tag)
    mit_terminen = leben.rng.random() < (1 - leben.fm.sorgfalt.lueckenhaft if verlangt else 0.4)
    befehl = PlanErstellen(
        am=tag,
        teile=teile,
        zieltermine=tuple(sorted(leben.in_tagen(40, 260, tag) for _ in range(leben.rng.choice((1, 2, 3)))))
        if mit_terminen
        else (),
        interventionstiefe=leben.rng.choice((*Interventionstiefe, None, None)),
        inhalt=leben.rng.choice(texte.PLAN),
    )
    leben.tue(ergaenzt(leben, tag, "integrationsplan_erstellt", befehl, leben.fm))
    leben.plane(leben.in_tagen(150, 260, tag), plan)


# --- review and longest duration -------------------------------------------------------------------------------------


def fortfuehrung(leben: Lebenslauf, tag: date) -> None:
    """Is this still right? Grounds and outlook; some forget the outlook."""
    endet = leben.ende_am is not None and (leben.ende_am - tag).days < 30
    leer = leben.rng.random() < leben.fm.sorgfalt.lueckenhaft
    befehl = FortfuehrungPruefen(
        am=tag,
        ergebnis=Fortfuehrung.BEENDEN if endet else Fortfuehrung.FORTFUEHREN,
        begruendung=leben.rng.choice(texte.ABGANG_SONST if endet else texte.FORTFUEHRUNG),
        erfolgsaussichten=None if endet or leer else leben.rng.choice(texte.AUSSICHTEN),
    )
    leben.tue(befehl)
    regel = leben.fristregel("fortfuehrung_geprueft", tag)
    naechste = leben.naechster(regel, tag, leben.fm, sonst=FORTFUEHRUNG)
    leben.plane(naechste, fortfuehrung)
    leben.bei_versaeumnis(regel, tag, naechste, entschuldigen)


def _hoechstdauer(leben: Lebenslauf, tag: date, *, ende: date) -> None:
    """The stay will soon have lasted as long as it may: go on with grounds, end it, or let it lapse."""
    regel = leben.fristregel("fallabgang", tag)
    gezogen = leben.rng.random()
    if regel is None or gezogen > 0.94:
        return
    if regel.verlaengerbar and gezogen < 0.6:
        _verlaengern(leben, tag, regel)
    elif regel.grad is Grad.SOLL and gezogen < 0.6:
        entschuldigen(leben, tag)
    else:
        leben.grund = ZEITABLAUF
        leben.ende_am = leben.in_tagen(-8, 12, ende)
        leben.plane(leben.ende_am, abgang.planmaessig)


def entschuldigen(leben: Lebenslauf, tag: date) -> None:
    """Grounds for what has lapsed, or soon will."""
    berichtigungen.frist_entschuldigen(leben, tag)


def _verlaengern(leben: Lebenslauf, tag: date, regel: Fristregel) -> None:
    felder = unterlagen(
        leben.regeln(tag),
        "verlaengerung_bewilligt",
        tag,
        leben.rng,
        leben.lage(tag),
        begruendung=leben.rng.choice(texte.VERLAENGERUNG),
    )
    befehl = VerlaengerungBewilligen.model_validate({**felder, "am": tag, "monate": VERLAENGERUNG_MONATE})
    abstimmungen.verlaengern(leben, tag, befehl)
    leben.ende_am = min(leben.in_tagen(100, 170, tag), leben.amt.mandant.letztes_ende)
    leben.plane(leben.ende_am, abgang.planmaessig)
