"""Why a Frist stands as it does: trigger, counting, rule, what would fulfil it, and what became of it. Pure."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Any
from uuid import UUID

from domain.eintrag import Eintrag
from domain.ereignisse import VerlaengerungBewilligt
from domain.fristen.frist import Ausgang, Frist
from domain.kalender import Dauer, Einheit, fristende, zaehlschritte
from domain.regelwerk.ereignisart import BEZEICHNUNGEN, ereignisart
from projections.deadlines.zeilen import Teil, am_tag, teile
from projections.fallsicht import Fallsicht

Schritt = dict[str, str]


def warum(sicht: Fallsicht, frist_id: UUID, stand: date) -> dict[str, Any] | None:
    """The full answer about one Frist on a day; None if there was no such Frist of the case by then.

    Fields: those of a row of the view; `wortlaut`, `ausloeser` (entry, kind in words, day), `zaehlung` (steps of days with
    a sentence each, holidays named), `zielwert`, `erfuellt_durch` (in words), `verschiebungen` (day, from, to, why),
    `nicht_gezaehlt` (entries of a kind that could have fulfilled it, and why they did not), `ergebnis` (a sentence).
    """
    bisher = [teil for teil in teile(sicht) if teil.frist.id == frist_id and teil.von <= stand]
    if not bisher:
        return None
    jetzt = bisher[-1]
    zeile = am_tag(jetzt, stand)
    eintraege = {eintrag.nr: eintrag for eintrag in sicht.akte.wirksam}
    return {
        **zeile,
        "wortlaut": jetzt.regel.text,
        "ausloeser": _ausloeser(jetzt.frist, eintraege.get(jetzt.frist.ausloeser_nr or 0)),
        "zaehlung": list(_zaehlung(bisher[0], sicht.regelstand.land)),
        "zielwert": _zielwert(jetzt),
        "erfuellt_durch": [muster.in_worten() for muster in jetzt.regel.erfuellt_durch],
        "verschiebungen": list(_verschiebungen(bisher, sicht)),
        "nicht_gezaehlt": list(_nicht_gezaehlt(jetzt, sicht.akte.wirksam, stand)),
        "ergebnis": _ergebnis(jetzt, zeile),
    }


def _ausloeser(frist: Frist, eintrag: Eintrag | None) -> dict[str, Any]:
    if eintrag is None:
        return {
            "nr": None,
            "art": None,
            "bezeichnung": "die Regel begann für den Fall zu gelten",
            "am": frist.ausloeser_am.isoformat(),
        }
    art = ereignisart(eintrag.ereignis)
    return {
        "nr": eintrag.nr,
        "art": art,
        "bezeichnung": BEZEICHNUNGEN.get(art, art),
        "am": frist.ausloeser_am.isoformat(),
    }


def _zaehlung(erster: Teil, land: str) -> Iterator[Schritt]:
    """How the first due day was found."""
    frist, regel, faellig = erster.frist, erster.regel, erster.abschnitt.faellig_am
    if regel.dauer is None or faellig is None:
        yield _schritt(
            frist.gezaehlt_ab, "Die Regel nennt keine Zahl: offene Aufgabe von diesem Tag an, sie wird nie überfällig."
        )
        return
    if frist.gezaehlt_ab != frist.ausloeser_am:
        text = f"Die Regel gilt für den Fall erst seit dem {_tag(frist.gezaehlt_ab)}: gezählt wird von diesem Tag an."
        yield _schritt(frist.gezaehlt_ab, text)
    for schritt in zaehlschritte(frist.gezaehlt_ab, regel.dauer, land, verschieben=regel.verschieben):
        yield _schritt(schritt.tag, schritt.text)
    gezaehlt = fristende(frist.gezaehlt_ab, regel.dauer, land, verschieben=regel.verschieben)
    if gezaehlt != faellig:
        ab_wechsel = fristende(frist.entstanden_am, regel.dauer, land, verschieben=regel.verschieben)
        yield _schritt(
            faellig,
            f"Die Regel gilt für den Fall erst seit dem {_tag(frist.entstanden_am)}. Damit der Wechsel die Frist nicht "
            f"nachträglich verkürzt, bleibt es beim Tag der abgelösten Regel, dem {_tag(faellig)}; "
            f"vom Wechsel an gezählt wäre es der {_tag(ab_wechsel)}.",
        )


def _zielwert(teil: Teil) -> dict[str, Any] | None:
    ziel = teil.regel.zielwert
    if ziel is None:
        return None
    return {
        "regel": ziel.id,
        "grad": ziel.grad.value,
        "fundstelle": f"{teil.regel.quelle}, {ziel.stelle}",
        "wortlaut": ziel.text,
        "am": teil.abschnitt.ziel_am.isoformat() if teil.abschnitt.ziel_am is not None else None,
    }


def _verschiebungen(bisher: Sequence[Teil], sicht: Fallsicht) -> Iterator[dict[str, Any]]:
    """Every move of the due day so far, with what moved it."""
    land = sicht.regelstand.land
    for davor, danach in pairwise(bisher):
        alt, neu = davor.abschnitt.faellig_am, danach.abschnitt.faellig_am
        if alt == neu:
            continue
        verschiebung: dict[str, Any] = {
            "am": danach.von.isoformat(),
            "von": alt.isoformat() if alt is not None else None,
            "auf": neu.isoformat() if neu is not None else None,
            "grund": "Die Regel gilt von diesem Tag an in einer anderen Fassung.",
            "zaehlung": [],
        }
        verlaengerung = _verlaengerung(sicht.akte.wirksam, danach.von)
        if verlaengerung is not None and alt is not None and danach.regel.verlaengerbar:
            nr, ereignis = verlaengerung
            dauer = Dauer(anzahl=ereignis.monate, einheit=Einheit.MONATE)
            verschiebung["grund"] = (
                f"Verlängerung um {dauer} (Eintrag {nr}), gezählt vom alten letzten Tag (§ 190 BGB)."
            )
            verschiebung["zaehlung"] = [_schritt(s.tag, s.text) for s in zaehlschritte(alt, dauer, land)]
        yield verschiebung


def _verlaengerung(wirksam: Sequence[Eintrag], tag: date) -> tuple[int, VerlaengerungBewilligt] | None:
    for eintrag in reversed(wirksam):
        if eintrag.ereignis.am == tag and isinstance(eintrag.ereignis, VerlaengerungBewilligt):
            return eintrag.nr, eintrag.ereignis
    return None


def _nicht_gezaehlt(teil: Teil, wirksam: Sequence[Eintrag], stand: date) -> Iterator[dict[str, Any]]:
    """Entries after the trigger that look as if they should have fulfilled it."""
    ende = min(stand, teil.frist.erledigt_am) if teil.beendet and teil.frist.erledigt_am is not None else stand
    for eintrag in wirksam:
        ereignis = eintrag.ereignis
        if not teil.frist.entstanden_am <= ereignis.am <= ende or eintrag.nr == teil.frist.ausloeser_nr:
            continue
        grund = teil.regel.weshalb_nicht(ereignis)
        if grund is not None:
            yield {
                "nr": eintrag.nr,
                "am": ereignis.am.isoformat(),
                "bezeichnung": BEZEICHNUNGEN.get(ereignisart(ereignis), ereignisart(ereignis)),
                "grund": grund,
            }


def _ergebnis(teil: Teil, zeile: dict[str, Any]) -> str:
    erledigt_am = teil.frist.erledigt_am
    durch = f" durch Eintrag {teil.frist.erledigt_nr}" if teil.frist.erledigt_nr is not None else ""
    faellig = teil.abschnitt.faellig_am
    match Ausgang(zeile["ausgang"]):
        case Ausgang.UEBERFAELLIG:
            return f"Überfällig seit {_tage(zeile['tage_ueberfaellig'])}."
        case Ausgang.BALD_FAELLIG if faellig is not None:
            return f"Bald fällig: letzter Tag ist der {_tag(faellig)}."
        case Ausgang.OFFEN:
            return f"Offen: letzter Tag ist der {_tag(faellig)}." if faellig is not None else "Offen, ohne letzten Tag."
        case Ausgang.ERFUELLT if erledigt_am is not None:
            return f"Erfüllt am {_tag(erledigt_am)}{durch}, rechtzeitig."
        case Ausgang.VERSPAETET_ERFUELLT if erledigt_am is not None:
            return f"Erfüllt am {_tag(erledigt_am)}{durch}, um {_tage(zeile['tage_verspaetet'])} zu spät."
        case Ausgang.ENTSCHULDIGT:
            return "Nicht eingehalten; die Abweichung ist begründet."
        case Ausgang.NICHT_ERFUELLT:
            return f"Nicht erfüllt: {teil.erlaeuterung or 'beendet nach dem letzten Tag'}."
        case _:
            return f"Entfallen: {teil.erlaeuterung or 'beendet vor dem letzten Tag'}."


def _schritt(tag: date, text: str) -> Schritt:
    return {"tag": tag.isoformat(), "text": text}


def _tag(tag: date) -> str:
    return f"{tag:%d.%m}.{tag.year}"


def _tage(anzahl: int) -> str:
    return "1 Tag" if anzahl == 1 else f"{anzahl} Tagen"
