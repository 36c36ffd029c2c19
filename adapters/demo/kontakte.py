"""Talks, short contacts, appointments nobody came to, and the attempts to reach somebody afterwards."""

from datetime import date
from functools import partial

from adapters.demo import kalender, texte
from adapters.demo.angaben import ergaenzt
from adapters.demo.lebenslauf import Lebenslauf
from adapters.demo.personal import Kraft
from adapters.demo.vorschriften import ist_verlangt, misst, vermerktypen
from domain.befehle import KontaktErfassen, KontaktversuchErfassen, TerminversaeumnisErfassen
from domain.entscheidungen.umstaende import Akteur
from domain.vokabular import Kontaktform, Rolle, Vermerktyp

VERSAEUMT = 0.12
"""How often a person does not come."""
ANRUF = 0.35
"""How often somebody calls afterwards where no rule says so."""
ERREICHT = 0.45
GEMEINSAM = 0.6
"""How often a talk is had together, where two of a Bedarfsgemeinschaft are looked after."""
MIT_EIGENEM_EINTRAG = 0.8
VIDEO_SEIT = date(2020, 4, 1)
PERSOENLICH = (Kontaktform.PRAESENZ, Kontaktform.PRAESENZ, Kontaktform.PRAESENZ, Kontaktform.AUFSUCHEND)
FERN = (Kontaktform.TELEFON, Kontaktform.TELEFON, Kontaktform.SCHRIFTLICH)


def form(leben: Lebenslauf, tag: date, *, persoenlich: float) -> Kontaktform:
    """How a talk is had: mostly in person, else by telephone, and by video once there was such a thing."""
    if leben.rng.random() < persoenlich:
        return leben.rng.choice(PERSOENLICH)
    return leben.rng.choice((Kontaktform.TELEFON, Kontaktform.VIDEO) if tag >= VIDEO_SEIT else FERN[:1])


def fuehren(
    leben: Lebenslauf,
    tag: date,
    kraft: Kraft,
    wie: Kontaktform,
    *,
    qualifiziert: bool,
    akteur: Akteur | None = None,
    anlass: str | None = None,
) -> None:
    """A talk, as `kraft` records it, or somebody in their place (`akteur`); now and then another one of the household has
    come along. `anlass`: what kind of talk, where the rules have a word for it."""
    durch = akteur or kraft.akteur
    partner = leben.partner
    zusammen = (
        qualifiziert
        and wie in (Kontaktform.PRAESENZ, Kontaktform.VIDEO)
        and partner is not None
        and partner.ist_kunde(tag)
        and leben.rng.random() < GEMEINSAM
    )
    auch = partner if zusammen else None
    _erfassen(leben, tag, kraft, durch, wie, qualifiziert=qualifiziert, auch=auch, anlass=anlass)
    if auch is not None and leben.rng.random() < MIT_EIGENEM_EINTRAG:
        _erfassen(auch, tag, kraft, durch, wie, qualifiziert=qualifiziert, auch=leben)


def _erfassen(
    leben: Lebenslauf,
    tag: date,
    kraft: Kraft,
    durch: Akteur,
    wie: Kontaktform,
    *,
    qualifiziert: bool,
    auch: Lebenslauf | None = None,
    anlass: str | None = None,
) -> None:
    kontakt = befehl(leben, tag, kraft, wie, qualifiziert=qualifiziert, auch=auch, anlass=anlass)
    termin = kalender.vorher_vereinbart(leben, tag, kraft, wie, kalender.GEFUEHRT)
    leben.tue(kontakt.model_copy(update={"beratungstermin": termin}), durch)
    leben.erstes_gespraech = False


def befehl(
    leben: Lebenslauf,
    tag: date,
    kraft: Kraft,
    wie: Kontaktform,
    *,
    qualifiziert: bool,
    auch: Lebenslauf | None = None,
    anlass: str | None = None,
) -> KontaktErfassen:
    """A Kontakt as this Fachkraft would record it."""
    kontakt = KontaktErfassen(
        am=tag,
        form=wie,
        qualifiziert=qualifiziert,
        person_anwesend=wie is not Kontaktform.SCHRIFTLICH,
        gemeinsam_mit=(auch.fall,) if auch is not None else (),
        anlass=anlass,
        vermerk=_vermerk(leben, kraft, qualifiziert=qualifiziert),
    )
    if typen := vermerktypen(leben.regeln(tag), "kontakt", kontakt):
        lueckenhaft = leben.rng.random() < kraft.sorgfalt.lueckenhaft
        im_fallmanagement = kraft.akteur.rolle is Rolle.FALLMANAGER
        typ = Vermerktyp.SONSTIGER if lueckenhaft else leben.rng.choice(typen if im_fallmanagement else typen[:1])
        kontakt = kontakt.model_copy(update={"vermerktyp": typ})
    if qualifiziert and misst(leben.regeln(tag), "beratungszeit"):
        minuten = leben.amt.zufall("minuten", leben.fall, tag)
        dauer = {"dauer_minuten": minuten.randrange(15, 65, 5), "vorbereitung_minuten": minuten.randrange(5, 25, 5)}
        kontakt = kontakt.model_copy(update=dauer)
    return ergaenzt(leben, tag, "kontakt", kontakt, kraft)


def _vermerk(leben: Lebenslauf, kraft: Kraft, *, qualifiziert: bool) -> str | None:
    if leben.rng.random() < kraft.sorgfalt.lueckenhaft / 3:
        return None
    return leben.rng.choice(texte.KONTAKT_QUALIFIZIERT if qualifiziert else texte.KONTAKT_KURZ)


def kurz(leben: Lebenslauf, tag: date) -> None:
    """A call or a letter in between: a Kontakt, but no talk about where the person stands."""
    wie = leben.rng.choice((*FERN, Kontaktform.VIDEO) if tag >= VIDEO_SEIT else FERN)
    _erfassen(leben, tag, leben.zustaendig, leben.zustaendig.akteur, wie, qualifiziert=False)


# --- who does not come -----------------------------------------------------------------------------------------------


def versaeumt(leben: Lebenslauf, tag: date, kraft: Kraft) -> bool:
    """Whether the person stays away; then somebody tries to reach them, or should."""
    if leben.rng.random() >= VERSAEUMT:
        return False
    nicht_gekommen(leben, tag, kraft)
    return True


def nicht_gekommen(leben: Lebenslauf, tag: date, kraft: Kraft, *, anlass: str | None = None) -> None:
    """The person has stayed away: it is recorded, and somebody tries to reach them, or should."""
    versaeumnis = TerminversaeumnisErfassen(
        am=tag,
        anlass=anlass,
        wichtiger_grund=leben.rng.random() < 0.3,
        vermerk=leben.rng.choice(texte.TERMIN_VERSAEUMT),
        beratungstermin=kalender.vorher_vereinbart(leben, tag, kraft, Kontaktform.PRAESENZ, kalender.VERSAEUMT),
    )
    leben.tue(ergaenzt(leben, tag, "termin_versaeumt", versaeumnis, kraft))
    verlangt = ist_verlangt(leben, "kontaktversuch", tag)
    if leben.rng.random() < (0.97 - 2 * kraft.sorgfalt.lueckenhaft if verlangt else ANRUF):
        leben.plane(leben.in_tagen(0, 2, tag), partial(_versuche, kraft=kraft))


def _versuche(leben: Lebenslauf, tag: date, *, kraft: Kraft, erneut: bool = False) -> None:
    """A call, and another way if nobody answers."""
    erreicht = leben.rng.random() < ERREICHT
    wie = leben.rng.choice((Kontaktform.SCHRIFTLICH, Kontaktform.AUFSUCHEND)) if erneut else Kontaktform.TELEFON
    versuch = KontaktversuchErfassen(
        am=tag,
        form=wie,
        erreicht=erreicht,
        ergebnis=None
        if leben.rng.random() < kraft.sorgfalt.lueckenhaft
        else leben.rng.choice(texte.KONTAKTVERSUCH_ERREICHT if erreicht else texte.KONTAKTVERSUCH_VERGEBLICH),
    )
    leben.tue(ergaenzt(leben, tag, "kontaktversuch", versuch, kraft))
    if not erreicht and not erneut and leben.rng.random() < 0.4:
        leben.plane(leben.in_tagen(2, 5, tag), partial(_versuche, kraft=kraft, erneut=True))
