"""A stay in the Fallmanagement: contacts, profile, plan, services, review, and how long it may last."""

from datetime import date, timedelta
from functools import partial
from uuid import UUID

from adapters.demo import abgang, berichtigungen, texte
from adapters.demo.amt import Kraft
from adapters.demo.hemmnisse import arbeiten
from adapters.demo.lebenslauf import Lebenslauf
from adapters.demo.lose import LETZTES_ENDE, ZEITABLAUF
from adapters.demo.unterlagen import unterlagen
from domain.befehle import (
    EGVErfassen,
    FortfuehrungPruefen,
    KontaktErfassen,
    LeistungSteuern,
    MerkmalAendern,
    PlanErstellen,
    ProfilErstellen,
    TerminversaeumnisErfassen,
    VerlaengerungBewilligen,
)
from domain.entscheidungen.umstaende import Akteur
from domain.kalender import fristende, plus_monate
from domain.regelwerk.fristregel import Fristregel
from domain.vokabular import (
    Fortfuehrung,
    Grad,
    Kontaktform,
    Leistungsschritt,
    Merkmal,
    Planteil,
    Profillage,
    Profilteil,
    Status,
)

VERSAEUMT = 0.12
VERTRETUNG = 0.05
"""How often a person does not come, and how often a colleague holds the talk."""
PERSOENLICH = (Kontaktform.PRAESENZ, Kontaktform.PRAESENZ, Kontaktform.PRAESENZ, Kontaktform.AUFSUCHEND)
FERN = (Kontaktform.TELEFON, Kontaktform.TELEFON, Kontaktform.SCHRIFTLICH, Kontaktform.VIDEO)
EGV_MONATE = 6
VERLAENGERUNG_MONATE = 6


def beginnen(leben: Lebenslauf, tag: date, fm: Kraft) -> None:
    """The stay has begun: what comes next."""
    leben.aufenthalt += 1
    leben.fm = fm
    leben.zugang_am = tag
    leben.aufenthalt_fortsetzen = fortsetzen
    _ende_bestimmen(leben, tag)
    fortsetzen(leben, tag)
    leben.plane(leben.in_tagen(4, 28, tag), profil)
    leben.plane(leben.in_tagen(4, 40, tag), egv)
    leben.plane(leben.in_tagen(10, 50, tag), plan)
    for _ in range(leben.rng.choice((1, 1, 2))):
        leistung = leben.amt.kennung("leistung", leben.nr, leben.aufenthalt, leben.rng.random())
        leben.plane(leben.in_tagen(20, 120, tag), partial(_leistung, kennung=leistung, schritt=0))


def _ende_bestimmen(leben: Lebenslauf, tag: date) -> None:
    """When the stay is meant to end; None where that would come too late, and in a second stay."""
    los = leben.los
    ende = los.ende_am or tag + timedelta(days=los.dauer)
    if ende > LETZTES_ENDE + timedelta(days=14) and los.pflicht:
        ende = LETZTES_ENDE - timedelta(days=leben.rng.randrange(20))
    laeuft_weiter = los.grund is None or leben.aufenthalt > 1 or not tag < ende <= LETZTES_ENDE + timedelta(days=14)
    leben.grund, leben.ende_am = (None, None) if laeuft_weiter else (los.grund, ende)


def fortsetzen(leben: Lebenslauf, tag: date) -> None:
    """What recurs in every stay: planned when it begins, and anew when an end of it was voided."""
    leben.abschnitt += 1
    leben.im_fm = True
    leben.fm.faelle += 1
    leben.plane(leben.naechster(leben.fristregel("kontakt", tag), tag, leben.fm), kontakt)
    leben.plane(leben.in_tagen(10, 40, tag), arbeiten)
    leben.plane(leben.naechster(leben.fristregel("fortfuehrung_geprueft", tag), tag, leben.fm), fortfuehrung)
    if leben.rng.random() < 0.5:
        leben.plane(leben.in_tagen(30, 200, tag), statuswechsel)
    if leben.ende_am is not None:
        leben.plane(leben.ende_am, abgang.planmaessig, als_erstes=True)
    regel = leben.fristregel("fallabgang", tag)
    if regel is not None and regel.dauer is not None and leben.los.grund != ZEITABLAUF:
        ende = fristende(leben.zugang_am, regel.dauer, leben.amt.mandant.land)
        leben.plane(max(tag, ende - timedelta(days=leben.rng.randrange(10, 45))), partial(_hoechstdauer, ende=ende))


# --- contacts --------------------------------------------------------------------------------------------------------


def kontakt(leben: Lebenslauf, tag: date) -> None:
    """A talk is due, as this Fachkraft understands it; the person may stay away."""
    if leben.rng.random() < VERSAEUMT:
        vermerk = leben.rng.choice(texte.TERMIN_VERSAEUMT)
        leben.tue(TerminversaeumnisErfassen(am=tag, wichtiger_grund=leben.rng.random() < 0.3, vermerk=vermerk))
        leben.plane(leben.in_tagen(3, 12, tag), kontakt)
        return
    leben.letzter_kontakt = tag
    leben.erfasst(_kontakt, tag, leben.fm)
    regel = leben.fristregel("kontakt", tag)
    naechster = leben.naechster(regel, tag, leben.fm)
    leben.plane(naechster, kontakt)
    if (naechster - tag).days > 25 and leben.rng.random() < 0.3:
        leben.plane(leben.in_tagen(5, 20, tag), kurzer_kontakt)
    leben.bei_versaeumnis(regel, tag, naechster, entschuldigen)


def _kontakt(leben: Lebenslauf, tag: date) -> None:
    regel = leben.fristregel("kontakt", tag)
    verlangt = regel is not None and any(muster.qualifiziert for muster in regel.erfuellt_durch)
    qualifiziert = leben.rng.random() < (1 - leben.fm.sorgfalt.lueckenhaft if verlangt else 0.75)
    befehl = KontaktErfassen(
        am=tag,
        form=leben.rng.choice(PERSOENLICH if leben.rng.random() < 0.8 else FERN[:2]),
        qualifiziert=qualifiziert,
        vermerk=leben.rng.choice(texte.KONTAKT_QUALIFIZIERT),
    )
    leben.tue(befehl, _wer(leben))


def kurzer_kontakt(leben: Lebenslauf, tag: date) -> None:
    """A call or a letter in between: a Kontakt, but no talk about where the person stands."""
    form = leben.rng.choice(FERN)
    befehl = KontaktErfassen(
        am=tag,
        form=form,
        qualifiziert=False,
        person_anwesend=form is not Kontaktform.SCHRIFTLICH,
        vermerk=leben.rng.choice(texte.KONTAKT_KURZ),
    )
    leben.tue(befehl)


def _wer(leben: Lebenslauf) -> Akteur:
    """The Fallmanager, or a colleague in their place."""
    if leben.rng.random() > VERTRETUNG:
        return leben.fm.akteur
    im_team = [kraft for kraft in leben.team.fallmanagement if kraft is not leben.fm]
    andere = im_team or [team.fallmanagement[0] for team in leben.amt.teams if team is not leben.team]
    kollege = leben.rng.choice(andere).akteur
    return Akteur(kollege.kennung, kollege.rolle, kollege.fachkraft, vertritt=leben.fm.kennung)


# --- profile, plan, services -----------------------------------------------------------------------------------------


def profil(leben: Lebenslauf, tag: date) -> None:
    """The Profiling of the Fallmanagement; some leave parts of it out."""
    vollstaendig = leben.rng.random() > leben.fm.sorgfalt.lueckenhaft
    lage = leben.rng.choice((Profillage.ENTWICKLUNGSPROFIL, Profillage.STABILISIERUNGSPROFIL))
    befehl = ProfilErstellen(
        am=tag,
        profillage=lage,
        integrierbar_binnen_12_monaten=leben.rng.random() < 0.1,
        teile=tuple(Profilteil) if vollstaendig else (Profilteil.GESAMTSITUATION, Profilteil.BEDARF),
        vermerk=leben.rng.choice(texte.PROFILING),
    )
    leben.tue(befehl)


def plan(leben: Lebenslauf, tag: date) -> None:
    """The Integrationsplan is drawn up, and carried on after some months."""
    teile = tuple(Planteil) if leben.rng.random() < 0.7 else (Planteil.SCHRITTFOLGE, Planteil.HILFESTELLUNGEN)
    leben.tue(PlanErstellen(am=tag, teile=teile, inhalt=leben.rng.choice(texte.PLAN)))
    leben.plane(leben.in_tagen(150, 260, tag), plan)


def egv(leben: Lebenslauf, tag: date) -> None:
    """Both sides sign for half a year; the next one follows when it ends, or somewhat later."""
    bis = plus_monate(tag, EGV_MONATE)
    leben.tue(EGVErfassen(am=tag, gilt_bis=bis, inhalt=leben.rng.choice(texte.EGV)))
    leben.plane(leben.in_tagen(0, 20, bis), egv)


def _leistung(leben: Lebenslauf, tag: date, *, kennung: UUID, schritt: int) -> None:
    """One step in the life of a service; not every service reaches its last one."""
    schritte = tuple(Leistungsschritt)
    bezeichnung = leben.amt.zufall("leistung", kennung).choice(texte.LEISTUNGEN)
    leben.tue(LeistungSteuern(am=tag, leistung=kennung, schritt=schritte[schritt], bezeichnung=bezeichnung))
    if schritt + 1 < len(schritte) and leben.rng.random() < 0.85:
        leben.plane(leben.in_tagen(15, 60, tag), partial(_leistung, kennung=kennung, schritt=schritt + 1))


def statuswechsel(leben: Lebenslauf, tag: date) -> None:
    """A Massnahme begins in some days and ends on a known one, or the person falls ill and recovers."""
    if leben.rng.random() < 0.6:
        ab = leben.in_tagen(3, 15, tag)
        bis = leben.in_tagen(40, 150, ab)
        leben.tue(MerkmalAendern(am=tag, merkmal=Merkmal.STATUS, wert=Status.IN_MASSNAHME, gilt_ab=ab, gilt_bis=bis))
    elif leben.u25 and leben.rng.random() < 0.5:
        leben.tue(MerkmalAendern(am=tag, merkmal=Merkmal.STATUS, wert=Status.IN_AUSBILDUNG))
    else:
        leben.tue(MerkmalAendern(am=tag, merkmal=Merkmal.STATUS, wert=Status.ARBEITSUNFAEHIG))
        wieder = partial(_status, status=Status.ARBEITSLOS)
        leben.plane(leben.in_tagen(14, 60, tag), wieder)


def _status(leben: Lebenslauf, tag: date, *, status: Status) -> None:
    leben.tue(MerkmalAendern(am=tag, merkmal=Merkmal.STATUS, wert=status))


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
    naechste = leben.naechster(regel, tag, leben.fm)
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
        leben.regeln(tag), "verlaengerung_bewilligt", tag, leben.rng, begruendung=leben.rng.choice(texte.VERLAENGERUNG)
    )
    befehl = VerlaengerungBewilligen.model_validate({**felder, "am": tag, "monate": VERLAENGERUNG_MONATE})
    leben.tue(befehl)
    leben.ende_am = min(leben.in_tagen(100, 170, tag), LETZTES_ENDE)
    leben.plane(leben.ende_am, abgang.planmaessig)
