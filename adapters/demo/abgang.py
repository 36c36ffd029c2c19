"""The end of a stay, and what becomes of the case."""

from datetime import date

from adapters.anwendung.quittung import Quittung
from adapters.demo import texte
from adapters.demo.lebenslauf import Lebenslauf
from adapters.demo.lose import ALTERSGRENZE, ENDE_HILFEBEDUERFTIGKEIT, Besonderheit
from adapters.demo.unterlagen import unterlagen
from adapters.demo.vorschriften import misst
from adapters.demo.zeitraeume import arbeit_aufgenommen
from domain.befehle import EintraegeStornieren, FallBeenden, MerkmalAendern, ZustaendigkeitUebertragen
from domain.vokabular import Funktion, Merkmal, Status


def planmaessig(leben: Lebenslauf, tag: date) -> None:
    """The stay ends for the reason meant for it."""
    if leben.grund is None:
        return
    # The statute names the last day of a month, whether anybody works on it or not.
    letzter = leben.ende_am if leben.grund == ALTERSGRENZE and leben.ende_am is not None else tag
    beenden(leben, letzter, leben.grund)


def beenden(leben: Lebenslauf, tag: date, grund: str) -> None:
    """The Fallmanagement ends the stay; the case goes back to the Vermittlung, unless the person is a customer no more."""
    if grund == ENDE_HILFEBEDUERFTIGKEIT and misst(leben.regeln(tag), "integrationsquote"):
        arbeit_aufgenommen(leben, tag)
    antwort = leben.versuche(FallBeenden(am=tag, grund=grund)) if leben.hat(Besonderheit.VERWEIGERT) else None
    if not isinstance(antwort, Quittung):
        antwort = leben.tue(_befehl(leben, tag, grund))
    nummern = list(antwort.eintraege)
    leben.abschnitt += 1
    leben.im_fm = False
    leben.fm.faelle -= 1
    irrtum = leben.hat(Besonderheit.STORNO_ABGANG) and leben.aufenthalt == 1 and not leben.abgang_storniert
    if grund in leben.amt.statutarisch(tag) and not irrtum:
        if grund == ENDE_HILFEBEDUERFTIGKEIT and leben.hat(Besonderheit.ZWEITER_AUFENTHALT):
            leben.plane(leben.in_tagen(40, 75, tag), _wieder_da)
        else:
            leben.fort = True
        return
    nummern += _zurueckgeben(leben, tag)
    if irrtum:
        leben.plane(leben.in_tagen(2, 8, tag), lambda leben, am: _stornieren(leben, am, tuple(nummern)))
    else:
        leben.nach_aufenthalt(leben, tag)


def _wieder_da(leben: Lebenslauf, tag: date) -> None:
    """Work has come to an end: the person needs help again, and the Vermittlung begins anew."""
    _zurueckgeben(leben, tag)
    leben.tue(MerkmalAendern(am=tag, merkmal=Merkmal.STATUS, wert=Status.ARBEITSLOS))
    leben.nach_aufenthalt(leben, tag)


def _befehl(leben: Lebenslauf, tag: date, grund: str) -> FallBeenden:
    regeln = leben.regeln(tag)
    if any(regel.verlangt_nichts for regel in regeln.abgangsgruende(grund)):
        return FallBeenden(am=tag, grund=grund)
    begruendung = leben.rng.choice(texte.ABGANG.get(grund, texte.ABGANG_SONST))
    felder = unterlagen(regeln, "fallabgang", tag, leben.rng, leben.lage(tag), begruendung=begruendung, grund=grund)
    return FallBeenden.model_validate({**felder, "am": tag, "grund": grund})


def _zurueckgeben(leben: Lebenslauf, tag: date) -> tuple[int, ...]:
    befehl = ZustaendigkeitUebertragen(
        am=tag,
        fachkraft=leben.ifk.kennung,
        funktion=Funktion.ZUSTAENDIGE_FACHKRAFT,
        begruendung="Rückgabe an die Vermittlung.",
    )
    return leben.tue(befehl, leben.fm.akteur).eintraege


def _stornieren(leben: Lebenslauf, tag: date, nummern: tuple[int, ...]) -> None:
    """The end was a mistake: the stay runs on, if need be over capacity, and ends for good later."""
    befehl = EintraegeStornieren(am=tag, eintraege=nummern, begruendung=leben.rng.choice(texte.STORNO_ABGANG))
    leben.tue(befehl, leben.team.leitung.akteur)
    leben.abgang_storniert = True
    leben.ende_am = leben.in_tagen(60, 120, tag)
    leben.aufenthalt_fortsetzen(leben, tag)
