"""How the first due day of a Frist was found, step by step, for a reader."""

from collections.abc import Iterator
from datetime import date

from domain.fristen.frist import Frist
from domain.fristen.termine import Bezug, termine
from domain.kalender import (
    Dauer,
    Zaehlschritt,
    ist_werktag,
    naechster_kalendertag,
    plus_tage,
    tag_in_worten,
    zaehlschritte,
)
from domain.regelwerk.fristregel import Fristregel
from domain.woerter import oder, tag


def zaehlung(frist: Frist, regel: Fristregel, land: str) -> Iterator[Zaehlschritt]:
    """The steps from the trigger to the day on which the Frist was due at first, holidays named.

    `regel`: in the wording of then. The last step stands on that day, unless the Frist is an open task.
    """
    bezug, faellig = frist.bezug, frist.abschnitte[0].faellig_am
    if faellig is None:
        yield from _offene_aufgabe(bezug)
    else:
        if bezug.bis is None and bezug.ab > frist.ausloeser_am and bezug.folge == 0:
            text = f"Die Regel gilt für den Fall erst seit dem {tag(bezug.ab)}: gezählt wird von diesem Tag an."
            yield Zaehlschritt(bezug.ab, text)
        elif bezug.bis is None and bezug.ab != frist.ausloeser_am:
            text = f"{tag_in_worten(bezug.ab)}: Ende des vorigen Zeitraums, von ihm an wird weitergezählt."
            yield Zaehlschritt(bezug.ab, text)
        yield from _bis_zum_tag(regel, bezug, land)
        yield from _nicht_nachtraeglich(frist, regel, faellig, land)
    if frist.fruehestens_am is not None:
        yield Zaehlschritt(frist.fruehestens_am, f"Was vor dem {tag(frist.fruehestens_am)} geschieht, zählt nicht.")


def _offene_aufgabe(bezug: Bezug) -> Iterator[Zaehlschritt]:
    ab = bezug.bis or bezug.ab
    yield Zaehlschritt(ab, "Die Regel nennt keine Zahl: offene Aufgabe von diesem Tag an, sie wird nie überfällig.")


def _bis_zum_tag(regel: Fristregel, bezug: Bezug, land: str) -> Iterator[Zaehlschritt]:
    if bezug.bis is not None and regel.lage != "nach":
        yield from _vom_ende(regel, bezug, bezug.bis, land)
        return
    ab, dauer = bezug.bis or bezug.ab, regel.dauer_der(bezug.folge)
    if bezug.bis is not None:
        yield Zaehlschritt(ab, f"{tag_in_worten(ab)}: Ende ({oder(sorted(regel.enden))}).")
    if regel.anfang:
        stelle = f"{bezug.folge + 1}. von {len(regel.anfang)}" if bezug.folge < len(regel.anfang) else "alle weiteren"
        yield Zaehlschritt(ab, f"Abstand der Folge ({stelle}): {dauer}.")
    if dauer is not None:
        yield from zaehlschritte(ab, dauer, land, verschieben=regel.verschieben and not regel.zum)
    if regel.zum:
        yield from _kalendertage(regel, ab, dauer, land)


def _kalendertage(regel: Fristregel, ab: date, dauer: Dauer | None, land: str) -> Iterator[Zaehlschritt]:
    letzter = termine(regel.model_copy(update={"zum": ()}), Bezug(ab), land).faellig_am if dauer is not None else None
    stelle = plus_tage(letzter, -1) if letzter is not None else ab
    for kalendertag in regel.zum:
        stelle = naechster_kalendertag(stelle, kalendertag)
        yield Zaehlschritt(stelle, f"{tag_in_worten(stelle)}: der nächste {kalendertag}.")
    ende = termine(regel, Bezug(ab), land).faellig_am
    if ende is not None and ende != stelle and not ist_werktag(stelle, land):
        text = f"{tag_in_worten(ende)}: nächster Werktag, auf ihn verschiebt sich das Fristende (§ 26 Abs. 3 SGB X)."
        yield Zaehlschritt(ende, text)


def _vom_ende(regel: Fristregel, bezug: Bezug, bis: date, land: str) -> Iterator[Zaehlschritt]:
    was = oder(sorted(regel.enden))
    faellig = termine(regel, bezug, land).faellig_am or bis
    match regel.lage:
        case "halbzeit":
            von = bezug.von or bezug.ab
            yield Zaehlschritt(bis, f"{was}: {tag(von)} bis voraussichtlich {tag(bis)}.")
            yield Zaehlschritt(faellig, f"{tag_in_worten(faellig)}: die Hälfte dieser Zeit, letzter Tag der Frist.")
        case "vor":
            yield Zaehlschritt(bis, f"{tag_in_worten(bis)}: geplantes Ende ({was}), von ihm wird zurückgezählt.")
            text = f"{tag_in_worten(faellig)}: {regel.dauer} vorher, letzter Tag der Frist; dieser Tag zählt noch."
            yield Zaehlschritt(faellig, text)
        case _:
            yield Zaehlschritt(bis, f"{tag_in_worten(bis)}: geplantes Ende ({was}), mit ihm endet die Frist.")


def _nicht_nachtraeglich(frist: Frist, regel: Fristregel, faellig: date, land: str) -> Iterator[Zaehlschritt]:
    """Why the due day is a later one than counted: nothing becomes overdue by becoming known, or by a change of rule."""
    gezaehlt = termine(regel, frist.bezug, land).faellig_am
    if gezaehlt == faellig:
        return
    if frist.bezug.bis is not None:
        text = f"Das Ende war erst am {tag(frist.entstanden_am)} bekannt: Die Frist läuft bis zu diesem Tag."
        yield Zaehlschritt(faellig, text)
        return
    ab_wechsel = termine(regel, Bezug(frist.entstanden_am, frist.bezug.folge), land).faellig_am
    waere = f"; vom Wechsel an gezählt wäre es der {tag(ab_wechsel)}" if ab_wechsel is not None else ""
    yield Zaehlschritt(
        faellig,
        f"Die Regel gilt für den Fall erst seit dem {tag(frist.entstanden_am)}. Damit der Wechsel die Frist nicht "
        f"nachträglich verkürzt, bleibt es beim Tag der abgelösten Regel, dem {tag(faellig)}{waere}.",
    )
