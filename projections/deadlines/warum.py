"""Why a Frist stands as it does: trigger, counting, rule, what would fulfil it, and what became of it. Pure."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Any
from uuid import UUID

from domain.eintrag import Eintrag
from domain.ereignis import Ereignis
from domain.ereignisse import VerlaengerungBewilligt
from domain.fristen.frist import Ausgang, Frist
from domain.fristen.zaehlung import zaehlung
from domain.kalender import Dauer, Einheit, zaehlschritte
from domain.regelwerk.ereignisart import BEZEICHNUNGEN, ereignisart
from domain.woerter import tag
from projections.deadlines.zeilen import Teil, am_tag, teile
from projections.fallsicht import Fallsicht

Schritt = dict[str, str]


def warum(sicht: Fallsicht, frist_id: UUID, stand: date) -> dict[str, Any] | None:
    """The full answer about one Frist on a day; None if there was no such Frist of the case by then.

    Fields: those of a row of the view; `wortlaut`, `ausloeser` (entry, kind in words, day), `zaehlung` (steps of days with
    a sentence each, holidays named), `zielwert`, `erfuellt_durch` (in words), `noetig` and
    `gezaehlte` (how many are needed, which entries counted), `verschiebungen` (day, from, to, why),
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
        "zaehlung": [_schritt(s.tag, s.text) for s in zaehlung(jetzt.frist, bisher[0].regel, sicht.regelstand.land)],
        "zielwert": _zielwert(jetzt),
        "erfuellt_durch": [muster.in_worten() for muster in jetzt.regel.erfuellt_durch],
        "noetig": jetzt.regel.anzahl,
        "gezaehlte": [nr for nr in jetzt.frist.gezaehlte if nr in eintraege and eintraege[nr].ereignis.am <= stand],
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
            "grund": (
                "Das Ende, von dem gezählt wird, hat sich verschoben."
                if danach.frist.zeitraum is not None
                else "Die Regel gilt von diesem Tag an in einer anderen Fassung."
            ),
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
        if eintrag.nr in teil.frist.gezaehlte:
            continue
        grund = teil.regel.weshalb_nicht(ereignis) or _fremd(teil, ereignis)
        if grund is not None:
            yield {
                "nr": eintrag.nr,
                "am": ereignis.am.isoformat(),
                "bezeichnung": BEZEICHNUNGEN.get(ereignisart(ereignis), ereignisart(ereignis)),
                "grund": grund,
            }


def _fremd(teil: Teil, ereignis: Ereignis) -> str | None:
    """Why an entry that fits the rule did not count for this very Frist."""
    if not teil.regel.erfuellt_von(ereignis):
        return None
    if teil.frist.gegenstand != teil.regel.gegenstand(ereignis):
        return "betrifft etwas anderes"
    fruehestens = teil.frist.fruehestens_am
    return "zu früh" if fruehestens is not None and ereignis.am < fruehestens else None


def _ergebnis(teil: Teil, zeile: dict[str, Any]) -> str:
    erledigt_am = teil.frist.erledigt_am
    durch = f" durch Eintrag {teil.frist.erledigt_nr}" if teil.frist.erledigt_nr is not None else ""
    faellig = teil.abschnitt.faellig_am
    match Ausgang(zeile["ausgang"]):
        case Ausgang.UEBERFAELLIG:
            return f"Überfällig seit {_tage(zeile['tage_ueberfaellig'])}."
        case Ausgang.BALD_FAELLIG if faellig is not None:
            return f"Bald fällig: letzter Tag ist der {tag(faellig)}."
        case Ausgang.OFFEN:
            return f"Offen: letzter Tag ist der {tag(faellig)}." if faellig is not None else "Offen, ohne letzten Tag."
        case Ausgang.ERFUELLT if erledigt_am is not None:
            return f"Erfüllt am {tag(erledigt_am)}{durch}, rechtzeitig."
        case Ausgang.VERSPAETET_ERFUELLT if erledigt_am is not None:
            return f"Erfüllt am {tag(erledigt_am)}{durch}, um {_tage(zeile['tage_verspaetet'])} zu spät."
        case Ausgang.ENTSCHULDIGT:
            return "Nicht eingehalten; die Abweichung ist begründet."
        case Ausgang.NICHT_ERFUELLT:
            return f"Nicht erfüllt: {teil.erlaeuterung or 'beendet nach dem letzten Tag'}."
        case _:
            return f"Entfallen: {teil.erlaeuterung or 'beendet vor dem letzten Tag'}."


def _schritt(tag: date, text: str) -> Schritt:
    return {"tag": tag.isoformat(), "text": text}


def _tage(anzahl: int) -> str:
    return "1 Tag" if anzahl == 1 else f"{anzahl} Tagen"
