"""Why an entry cannot follow in a case. All that is hard in code stands here; what a regulation refuses is data."""

from domain.abstimmungen import ABSTIMMUNGSKLASSEN, abstimmung_hindernis
from domain.beratungstermine import TERMINKLASSEN, termin_hindernis
from domain.eintrag import Eintrag
from domain.ereignis import Ereignis
from domain.ereignisse import (
    Fallabgang,
    Fallablehnung,
    FallAngelegt,
    Fallweiterleitung,
    Fallzugang,
    FallZusammengefuehrt,
    FortfuehrungGeprueft,
    HandlungsstrategieFestgehalten,
    HemmnisFestgestellt,
    HemmnissePriorisiert,
    HemmnisStatusChanged,
    LeistungBeendet,
    VerlaengerungBewilligt,
    WartelisteAufgenommen,
    ZeitraumAbgesagt,
    ZeitraumFestgehalten,
)
from domain.fall import Fall
from domain.wiedervorlagen import WIEDERVORLAGEKLASSEN, wiedervorlage_hindernis


def warum_nicht(fall: Fall | None, eintrag: Eintrag) -> str | None:
    """None if the entry can follow, else in German why it cannot. All that is hard in code stands here."""
    ereignis = eintrag.ereignis
    if isinstance(ereignis, FallAngelegt):
        return None if fall is None else "der Fall ist schon angelegt"
    if fall is None:
        return "der Fall beginnt erst später"
    if fall.zusammenfuehrungen and fall.aufgegangen is not None:
        return "der Fall ist in einem anderen aufgegangen"
    if (grund := falscher_abschnitt(fall, type(ereignis))) is not None:
        return grund
    match ereignis:
        case Fallzugang():
            letzter = fall.aufenthalte[-1].bis if fall.aufenthalte else None
            if letzter is not None and ereignis.am < letzter:
                return "der vorige Aufenthalt im Fallmanagement dauert an diesem Tag noch"
        case FallZusammengefuehrt(fuehrend=False) if fall.aufenthalt is not None:
            return "der Fall ist im Fallmanagement"
        case WartelisteAufgenommen() if fall.warteliste is not None:
            return "der Fall steht bereits auf einer Warteliste"
        case HemmnisFestgestellt() if ereignis.hemmnis in fall.hemmnisse:
            return "dieses Hemmnis ist schon festgestellt"
        case HemmnisStatusChanged() | HandlungsstrategieFestgehalten() if ereignis.hemmnis not in fall.hemmnisse:
            return "dieses Hemmnis ist an diesem Tag nicht festgestellt"
        case HemmnissePriorisiert() if not fall.hemmnisse.keys() >= set(ereignis.reihenfolge):
            return "eines der Hemmnisse ist an diesem Tag nicht festgestellt"
        case LeistungBeendet() if fall.ausgeschieden_am is not None:
            return "der Bezug von Leistungen ist schon beendet"
        case ZeitraumFestgehalten():
            bekannt = fall.zeitraeume.get(str(ereignis.zeitraum))
            if bekannt is not None and bekannt.art is not ereignis.art:
                return "dieser Zeitraum ist als etwas anderes festgehalten"
        case ZeitraumAbgesagt() if str(ereignis.zeitraum) not in fall.zeitraeume:
            return "dieser Zeitraum ist an diesem Tag nicht festgehalten"
    if type(ereignis) in ABSTIMMUNGSKLASSEN:
        return abstimmung_hindernis(fall.abstimmungen, ereignis)
    if ohne_kalender(ereignis):
        return None
    return termin_hindernis(fall.termine, ereignis) or wiedervorlage_hindernis(fall.wiedervorlagen, ereignis)


_NUR_IM_AUFENTHALT = frozenset({Fallabgang, FortfuehrungGeprueft, VerlaengerungBewilligt})
_NUR_AUSSERHALB = {
    Fallzugang: "der Fall ist bereits im Fallmanagement",
    WartelisteAufgenommen: "der Fall ist bereits im Fallmanagement",
    Fallablehnung: "über den Zugang ist schon entschieden: der Fall ist im Fallmanagement",
    Fallweiterleitung: "über den Zugang ist schon entschieden: der Fall ist im Fallmanagement",
}


def falscher_abschnitt(fall: Fall, klasse: type[Ereignis]) -> str | None:
    """In German why an entry of this kind is only possible in a stay, or only outside of one; None if it is now."""
    if klasse in _NUR_IM_AUFENTHALT:
        return "der Fall ist an diesem Tag nicht im Fallmanagement" if fall.aufenthalt is None else None
    if klasse in _NUR_AUSSERHALB:
        return _NUR_AUSSERHALB[klasse] if fall.aufenthalt is not None else None
    return None


_KALENDER = TERMINKLASSEN | WIEDERVORLAGEKLASSEN


def ohne_kalender(ereignis: Ereignis) -> bool:
    """Whether an entry surely is about no appointment and no Wiedervorlage, as most of a case: a fold should not notice."""
    return type(ereignis) not in _KALENDER or getattr(ereignis, "beratungstermin", ereignis) is None
