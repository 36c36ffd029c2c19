"""Why a duty of the office stands as it does: trigger, counting, what would fulfil it, and what did not count."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from domain.amtsfristen.frist import Amtsfrist
from domain.amtsfristen.rechner import betrifft, taten_bis
from domain.fristen.frist import Ausgang
from domain.kalender import Zaehlschritt, fristende, zaehlschritte
from domain.organisation.amt import Amt
from domain.woerter import tag


@dataclass(frozen=True, slots=True)
class NichtGezaehlt:
    """An act of the right kind that did not fulfil it, and why."""

    handlung: UUID
    am: date
    grund: str


def ausloesung_in_worten(frist: Amtsfrist) -> str:
    """`Inkrafttreten der Regel`"""
    ausloeser = frist.ausloesung.ausloeser
    return ausloeser.in_worten() if ausloeser is not None else "Erfüllung der vorigen Frist"


def zaehlung(frist: Amtsfrist, land: str) -> Iterator[Zaehlschritt]:
    """The steps from the trigger to the day on which it is due in the end, the law named."""
    dauer, ab, faellig = frist.regel.dauer, frist.gezaehlt_ab, frist.faellig_am
    beginn = frist.ausloesung.am
    if ab > beginn and frist.aenderungen[0].ab == ab:
        yield Zaehlschritt(ab, f"Am {tag(beginn)} gab es hier noch niemanden: gezählt wird vom {tag(ab)} an.")
    if dauer is None or faellig is None:
        yield Zaehlschritt(ab, "Die Regel nennt keine Zahl: offene Aufgabe von diesem Tag an, sie wird nie überfällig.")
        return
    yield from zaehlschritte(ab, dauer, land)
    if fristende(ab, dauer, land) != faellig:
        text = f"Die Regel hat sich geändert; die Frist bleibt beim {tag(faellig)}, den die frühere Fassung ergab."
        yield Zaehlschritt(faellig, text)


def nicht_gezaehlt(frist: Amtsfrist, amt: Amt, stand: date) -> Iterator[NichtGezaehlt]:
    """What was done for this unit while it ran and looks as if it should have counted."""
    bis = frist.erledigt_am or stand
    for tat in taten_bis(amt, min(stand, bis)):
        if tat.am < frist.aenderungen[0].ab or tat.handlung == frist.erledigt_durch:
            continue
        if (grund := frist.regel.weshalb_nicht(tat.ereignis)) is not None:
            yield NichtGezaehlt(tat.handlung, tat.am, grund)
        elif frist.regel.erfuellt_von(tat.ereignis) and not betrifft(tat.ereignis, frist.einheit):
            yield NichtGezaehlt(tat.handlung, tat.am, "sie galt einem anderen Teil des Amts")


def ergebnis(frist: Amtsfrist, stand: date) -> str:
    """How it stands on that day, in one sentence."""
    faellig = frist.faellig_am
    match frist.ausgang(stand):
        case Ausgang.ERFUELLT if frist.erledigt_am is not None:
            return f"Erfüllt am {tag(frist.erledigt_am)}."
        case Ausgang.VERSPAETET_ERFUELLT if frist.erledigt_am is not None:
            return f"Erfüllt am {tag(frist.erledigt_am)}, {_tage(frist.tage_verspaetet)} zu spät."
        case Ausgang.UEBERFAELLIG if faellig is not None:
            return f"Seit dem {tag(faellig)} überfällig, {_tage((stand - faellig).days)}."
        case Ausgang.BALD_FAELLIG | Ausgang.OFFEN if faellig is not None:
            return f"Offen bis zum {tag(faellig)}; dieser Tag zählt noch."
        case Ausgang.NICHT_ERFUELLT:
            return "Nicht erfüllt, bis die Regel außer Kraft trat."
        case Ausgang.ENTFALLEN:
            return "Entfallen: Die Regel trat außer Kraft, bevor die Frist abgelaufen war."
    return "Offene Aufgabe ohne Frist."


def _tage(anzahl: int) -> str:
    return "1 Tag" if anzahl == 1 else f"{anzahl} Tage"
