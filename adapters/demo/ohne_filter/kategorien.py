"""Up and down between the categories, and back from those for whom nothing is done for the time being."""

from datetime import date
from functools import partial

from adapters.demo import hemmnisse, zeitraeume
from adapters.demo.ohne_filter import handlungen, texte, uebergang
from adapters.demo.ohne_filter.betreuung import Betreuung, Schritt
from adapters.demo.ohne_filter.lose import Wende
from adapters.demo.ohne_filter.worte import worte
from domain.kalender import geburtstag
from domain.vokabular import (
    Bearbeitungsstand,
    Funktion,
    Kundenkategorie,
    Merkmal,
    Status,
    Zeitraumart,
)

A, B, C, D, E = Kundenkategorie.A, Kundenkategorie.B, Kundenkategorie.C, Kundenkategorie.D, Kundenkategorie.E
BESSER = {E: D, D: C, C: B, B: A}
SCHLECHTER = {A: B, B: C, C: D, D: E}
FERN, NAH = Funktion.FALLMANAGEMENT_ARBEITSMARKTFERN, Funktion.FALLMANAGEMENT_ARBEITSMARKTNAH
VERSUCHE = 6
"""How often a handing over is tried again, some weeks later each time, until the rules allow it."""
ERWACHSEN = 25


def nach_dem_einstieg(b: Betreuung, tag: date) -> None:
    """What follows at once from the category."""
    if b.kategorie is A:
        b.plane(b.in_tagen(0, 4, tag), partial(_zu_den_arbeitsmarktnahen, grund=b.rng.choice(texte.UEBERLEITUNG)))
    elif b.kategorie is Kundenkategorie.Y:
        bis = b.in_tagen(200, 600, tag)
        art = Zeitraumart.VERMITTLUNGSHINDERNIS
        zeitraeume.beginnen(b.leben, tag, Status.PARAGRAF_10, art, von=tag, bis=bis)


def wende_einplanen(b: Betreuung, tag: date) -> None:
    """What becomes of the category later, once in a case."""
    if b.wende_geplant:
        return
    b.wende_geplant = True
    for von, bis, schritt in _WENDEN[b.los.wende]:
        b.plane(b.in_tagen(von, bis, tag), schritt)


def aufsteigen(b: Betreuung, tag: date) -> None:
    """Nearer to the labour market: obstacles are gone, and it is seen in the category."""
    neu = BESSER.get(b.kategorie or E)
    if neu is None or (neu is A and b.alter(tag) < ERWACHSEN and b.selten(0.5)):
        return
    offene = [h for h in b.leben.hindernisse if h.stand is not Bearbeitungsstand.ERFOLGREICH_ERLEDIGT]
    for hindernis in offene if neu is A else offene[:1]:
        if hindernis.stand is Bearbeitungsstand.ERKANNT:
            hemmnisse.bearbeiten(b.leben, tag, hindernis, Bearbeitungsstand.IN_BEARBEITUNG)
        hemmnisse.bearbeiten(b.leben, tag, hindernis, Bearbeitungsstand.ERFOLGREICH_ERLEDIGT)
    handlungen.setze(b, tag, Merkmal.KUNDENKATEGORIE, neu)
    if neu is A:
        _zu_den_arbeitsmarktnahen(b, tag, grund=b.rng.choice(texte.AUFSTIEG))


def absteigen(b: Betreuung, tag: date) -> None:
    """Further away than it seemed; whoever was arbeitsmarktnah goes back."""
    neu = SCHLECHTER.get(b.kategorie or E)
    if neu is None:
        return
    if b.funktion is NAH:
        _zurueck(b, tag, grund=b.rng.choice(texte.ABSTIEG), kategorie=neu)
    else:
        handlungen.setze(b, tag, Merkmal.KUNDENKATEGORIE, neu)


def reaktivieren(b: Betreuung, tag: date) -> None:
    """What stood in the way is over: the person is told of rights and duties anew, and the work begins."""
    handlungen.setze(b, tag, Merkmal.KUNDENKATEGORIE, b.rng.choice((C, D, E)))
    if not b.selten(b.kraft.sorgfalt.lueckenhaft):
        handlungen.belehren(
            b, tag, next((wort for wort in worte(b, tag, "anlass") if wort.startswith("reaktiv")), None)
        )
    b.wieder_aufnehmen(b, tag)


_WENDEN: dict[Wende, tuple[tuple[int, int, Schritt], ...]] = {
    Wende.KEINE: (),
    Wende.AUFSTIEG: ((100, 260, aufsteigen),),
    Wende.ABSTIEG: ((185, 270, absteigen),),
    Wende.ZURUECK: ((70, 150, aufsteigen), (380, 460, absteigen)),
    Wende.REAKTIVIERUNG: ((100, 260, reaktivieren),),
}
"""After how many days what happens."""


def _zu_den_arbeitsmarktnahen(b: Betreuung, tag: date, *, grund: str, uebrig: int = VERSUCHE) -> None:
    if b.kategorie is not A or b.funktion is not FERN or uebergang.ueberleiten(b, tag, NAH, grund) or not uebrig:
        return
    b.plane(b.in_tagen(10, 25, tag), partial(_zu_den_arbeitsmarktnahen, grund=grund, uebrig=uebrig - 1))


def _zurueck(b: Betreuung, tag: date, *, grund: str, kategorie: Kundenkategorie, uebrig: int = VERSUCHE) -> None:
    """Back to those who look after all others; the category follows when that is decided."""
    if b.funktion is not NAH:
        return
    if uebergang.ueberleiten(b, tag, FERN, grund):
        handlungen.setze(b, tag, Merkmal.KUNDENKATEGORIE, kategorie)
    elif uebrig:
        spaeter = partial(_zurueck, grund=grund, kategorie=kategorie, uebrig=uebrig - 1)
        b.plane(b.in_tagen(20, 40, tag), spaeter)


# --- twenty-five -----------------------------------------------------------------------------------------------------


def geburtstag_einplanen(b: Betreuung, tag: date) -> None:
    """With 25 those who looked after the person until now hand them on, not always on the day."""
    am = geburtstag(b.leben.person.geboren, ERWACHSEN)
    if am > tag:
        b.plane(b.in_tagen(0, 70, am), partial(_wird_erwachsen, uebrig=VERSUCHE))


def _wird_erwachsen(b: Betreuung, tag: date, *, uebrig: int) -> None:
    if b.funktion in (FERN, NAH):
        return
    if uebergang.ueberleiten(b, tag, FERN, b.rng.choice(texte.UEBERLEITUNG)):
        if b.kategorie is A:
            _zu_den_arbeitsmarktnahen(b, tag, grund=b.rng.choice(texte.UEBERLEITUNG))
    elif uebrig:
        b.plane(b.in_tagen(10, 30, tag), partial(_wird_erwachsen, uebrig=uebrig - 1))
