"""The talks of the process, one after the other: into it, the first one with a plan, and those that follow."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from adapters.demo import belegschaft, hemmnisse, kontakte, leistungen, zeitraeume
from adapters.demo.ohne_filter import aufgaben, handlungen, kategorien, planung
from adapters.demo.ohne_filter.betreuung import Betreuung, Gespraech
from adapters.demo.ohne_filter.lose import RUHEND, Einstieg, Vorgeschichte
from adapters.demo.ohne_filter.vereinbarung import VOLLJAEHRIG, vereinbaren
from adapters.demo.ohne_filter.worte import (
    ANTRAG,
    BEWILLIGUNG,
    KONTAKT,
    UEBERGABE,
    anlass,
    anlass_des_einstiegs,
    anlass_des_ersten,
    anlass_des_folgenden,
    gespraechsregel,
    unterbleibt,
    wiederkehrende,
)
from domain.befehle import EinladungErfassen
from domain.kalender import naechster_werktag
from domain.regelwerk.fristregel import Fristregel
from domain.vokabular import Benachrichtigungsform, Funktion, Kontaktform, Merkmal, ZielgruppeU25

SELTEN = 150
"""Days between two talks where no rule names a period."""
BALD = 12
"""The same until the first one."""
VOR_ABLAUF = (20, 40)
"""So many days before the Arbeitslosengeld ends those who still have it are invited."""
VERTRETUNG = 0.06
FERN = 0.12
GLEICH_GESICHTET = 0.5
"""How often a talk makes somebody look at what else is open."""


def einladen(b: Betreuung, tag: date, wozu: str | None, termin: date, *, rechtsfolgen: bool = False) -> None:
    """An invitation to a talk the regulation has a word for; young people come with those who have custody of them."""
    if wozu is None or unterbleibt(b, tag, "einladung"):
        return
    befehl = EinladungErfassen(
        am=tag,
        anlass=wozu,
        termin=termin,
        zustellung=b.rng.choice(list(Benachrichtigungsform)) if termin > tag else Benachrichtigungsform.PERSOENLICH,
        rechtsfolgen=rechtsfolgen,
        mit_sorgeberechtigten=b.alter(tag) < VOLLJAEHRIG,
    )
    b.leben.tue(befehl)


def _plane(b: Betreuung, termin: date, gespraech: Gespraech, wozu: str | None) -> None:
    """The next talk; what was planned before comes to nothing."""
    b.gespraeche += 1
    b.plane(termin, partial(_findet_statt, gespraech=gespraech, wozu=wozu, nr=b.gespraeche))


def _findet_statt(
    b: Betreuung, tag: date, *, gespraech: Gespraech, wozu: str | None, nr: int, erneut: bool = True
) -> None:
    """Unless something else was arranged meanwhile; some do not come, and are invited once more."""
    if nr != b.gespraeche:
        return
    if erneut and b.selten(kontakte.VERSAEUMT):
        kontakte.nicht_gekommen(b.leben, tag, b.kraft, anlass=wozu)
        termin = naechster_werktag(b.in_tagen(7, 18, tag), b.amt.mandant.land)
        einladen(b, tag, wozu, termin, rechtsfolgen=b.einstieg_gefuehrt)
        b.plane(termin, partial(_findet_statt, gespraech=gespraech, wozu=wozu, nr=nr, erneut=False))
        return
    gespraech(b, tag, wozu)
    if b.selten(GLEICH_GESICHTET):
        aufgaben.bald(b, tag)


def _fuehren(b: Betreuung, tag: date, wozu: str | None) -> None:
    """The talk itself, recorded at once or by some only days later, now and then by a colleague."""
    kraft, akteur = b.kraft, b.kraft.akteur
    kollegen = [k for k in b.team.vermittlung if k is not kraft]
    if kollegen and b.selten(VERTRETUNG):
        kollege = b.rng.choice(kollegen)
        if belegschaft.vertritt(b.amt, b.team, kraft, kollege):
            akteur = replace(kollege.akteur, vertritt=kraft.kennung)
    form = Kontaktform.TELEFON if b.selten(FERN) else b.rng.choice(kontakte.PERSOENLICH)
    b.leben.erfasst(
        lambda leben, am: kontakte.fuehren(leben, am, kraft, form, qualifiziert=True, akteur=akteur, anlass=wozu),
        tag,
        kraft,
    )


# --- into the process ------------------------------------------------------------------------------------------------


def einstieg_anbieten(b: Betreuung, tag: date, *, alg_bis: date | None = None) -> None:
    """The appointment for the first talk: at once, in time, or later than it should be."""
    wozu = anlass_des_einstiegs(b, tag)
    art = b.los.einstieg
    if alg_bis is not None and b.los.vorgeschichte is Vorgeschichte.ARBEITSLOSENGELD:
        einladung = max(b.in_tagen(1, 3, tag), alg_bis - timedelta(days=b.rng.randint(*VOR_ABLAUF)))
        b.plane(einladung, partial(_spaeter_anbieten, wozu=wozu))
        return
    ende = _spaetestens(b, tag, gespraechsregel(b, tag, ANTRAG))
    spanne = (ende - tag).days
    match art:
        case Einstieg.SOFORT:
            termin = tag
        case Einstieg.SPAET:
            termin = b.in_tagen(1, 25, ende)
        case _:
            termin = tag + timedelta(days=round(spanne * b.rng.uniform(0.3, 0.95)))
    termin = naechster_werktag(termin, b.amt.mandant.land)
    einladen(b, tag, wozu, termin)
    _einstieg(b, termin, wozu)


def _spaeter_anbieten(b: Betreuung, tag: date, *, wozu: str | None) -> None:
    termin = naechster_werktag(b.in_tagen(7, 18, tag), b.amt.mandant.land)
    einladen(b, tag, wozu, termin)
    _einstieg(b, termin, wozu)


def _einstieg(b: Betreuung, termin: date, wozu: str | None) -> None:
    b.gespraeche += 1
    b.plane(termin, partial(_zum_einstieg, wozu=wozu, nr=b.gespraeche))


def _zum_einstieg(b: Betreuung, tag: date, *, wozu: str | None, nr: int) -> None:
    if nr != b.gespraeche:
        return
    if b.los.einstieg is Einstieg.VERSAEUMT and b.antrag_am == b.los.los.beginn:
        kontakte.nicht_gekommen(b.leben, tag, b.kraft, anlass=wozu)
        aufgaben.bald(b, tag)
        return
    _fuehren(b, tag, wozu)
    inhalte_des_einstiegs(b, tag, wozu)
    aufgaben.bald(b, tag)


def inhalte_des_einstiegs(b: Betreuung, tag: date, wozu: str | None) -> None:
    """Belehrung, first profile, and what kind of customer the person is."""
    b.einstieg_gefuehrt = True
    schule = b.los.zielgruppe is ZielgruppeU25.SCHUELER
    if not (schule and b.selten(0.6)) and not b.selten(b.kraft.sorgfalt.lueckenhaft):
        handlungen.belehren(b, tag, wozu)
    planung.profil(b, tag, planung.SCHULE if schule else planung.GRUNDDATEN)
    if b.los.zielgruppe is not None and b.zielgruppe is None:
        handlungen.setze(b, tag, Merkmal.ZIELGRUPPE, b.los.zielgruppe)
    if b.kategorie is None:
        handlungen.setze(b, tag, Merkmal.KUNDENKATEGORIE, b.los.kategorie)
    kategorien.nach_dem_einstieg(b, tag)


# --- the plan --------------------------------------------------------------------------------------------------------


def erstes_vereinbaren(b: Betreuung, tag: date, *, nach: str = BEWILLIGUNG) -> None:
    """The invitation to the first talk after the benefits were granted, or the case was handed over; whoever did not come
    before has to now."""
    wozu = anlass(b, tag, nach, "erst") or anlass_des_ersten(b, tag)
    regel = gespraechsregel(b, tag, nach)
    termin = b.leben.naechster(regel, tag, b.kraft, sonst=BALD)
    einladung = min(b.in_tagen(0, 4, tag), termin)
    termin = naechster_werktag(max(termin, einladung), b.amt.mandant.land)
    if nach == UEBERGABE:
        b.plane(einladung, partial(_laedt_ein, wozu=wozu, termin=termin))
    else:
        einladen(b, tag, wozu, termin, rechtsfolgen=not b.einstieg_gefuehrt)
    _plane(b, termin, erstgespraech, wozu)


def _laedt_ein(b: Betreuung, tag: date, *, wozu: str | None, termin: date) -> None:
    einladen(b, tag, wozu, max(tag, termin))


def erstgespraech(b: Betreuung, tag: date, wozu: str | None) -> None:
    """What the person can do, what stands in the way, where it shall go, and what both sides do about it."""
    _fuehren(b, tag, wozu)
    if not b.einstieg_gefuehrt:
        inhalte_des_einstiegs(b, tag, wozu)
    planung.profil(b, tag)
    if not b.leben.hindernisse:
        planung.hemmnisse_erheben(b, tag)
    luecke = b.kraft.sorgfalt.lueckenhaft
    if not b.selten(luecke):
        planung.priorisieren(b, tag)
    planung.ziel(b, tag)
    if not b.selten(luecke):
        planung.strategien(b, tag)
        planung.plan(b, tag)
    if not b.selten(luecke):
        vereinbaren(b, tag)
    if b.kategorie not in RUHEND:
        if b.selten(0.3):
            leistungen.einplanen(b.leben, tag)
        if b.selten(0.45):
            b.leben.plane(b.in_tagen(30, 200, tag), zeitraeume.wechsel)
    kategorien.wende_einplanen(b, tag)
    naechstes_vereinbaren(b, tag)


# --- those that follow -----------------------------------------------------------------------------------------------


def naechstes_vereinbaren(b: Betreuung, tag: date) -> None:
    """When the next talk is: as the rules have it, not after the agreement has run out, as careful as everybody works."""
    regel = wiederkehrende(b, tag, KONTAKT)
    termin = b.leben.naechster(regel, tag, b.kraft, sonst=SELTEN)
    if b.egv_bis is not None and b.egv_bis > tag:
        termin = min(termin, b.in_tagen(-12, 6, b.egv_bis))
    termin = naechster_werktag(max(termin, tag + timedelta(days=5)), b.amt.mandant.land)
    _plane(b, termin, folgegespraech, anlass_des_folgenden(b, tag))


def folgegespraech(b: Betreuung, tag: date, wozu: str | None) -> None:
    """What became of the agreement, whether profile, aim and strategies still hold, and what comes next."""
    _fuehren(b, tag, wozu)
    if not b.einstieg_gefuehrt:
        inhalte_des_einstiegs(b, tag, wozu)
    if b.selten(0.6):
        hemmnisse.ein_schritt(b.leben, tag)
    if b.selten(0.25):
        planung.strategie_fortschreiben(b, tag)
    laeuft_aus = b.egv_bis is None or (b.egv_bis - tag).days < 21
    if laeuft_aus and not b.selten(b.kraft.sorgfalt.lueckenhaft):
        planung.profil(b, tag)
        if b.selten(0.2):
            planung.ziel(b, tag)
        planung.strategien(b, tag)
        planung.plan(b, tag)
        vereinbaren(b, tag)
    if b.selten(0.08) and b.kategorie not in RUHEND:
        b.leben.plane(b.in_tagen(5, 60, tag), zeitraeume.massnahme)
    naechstes_vereinbaren(b, tag)


# --- what others set off ---------------------------------------------------------------------------------------------


def nach_uebergabe(b: Betreuung, tag: date) -> None:
    """Somebody else has taken over: they have a first talk of their own where the rules know one, else the next one soon."""
    aufgaben.bald(b, tag)
    if not b.bewilligt and not b.einstieg_gefuehrt:
        return
    if gespraechsregel(b, tag, UEBERGABE) is not None or b.funktion is Funktion.FALLMANAGEMENT_ARBEITSMARKTNAH:
        erstes_vereinbaren(b, tag, nach=UEBERGABE)
    elif b.bewilligt:
        wieder_aufnehmen(b, tag)


def wieder_aufnehmen(b: Betreuung, tag: date) -> None:
    """A talk in the next weeks, whatever was planned before."""
    termin = naechster_werktag(b.in_tagen(6, 25, tag), b.amt.mandant.land)
    wozu = anlass_des_folgenden(b, tag)
    einladen(b, tag, wozu, termin, rechtsfolgen=True)
    _plane(b, termin, folgegespraech, wozu)


def _spaetestens(b: Betreuung, tag: date, regel: Fristregel | None) -> date:
    return b.leben.faellig(regel, tag, sonst=BALD)
