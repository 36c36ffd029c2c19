"""Two persons are found to be one: decided over both with their cases, and saved all or nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from domain.akte import Akte
from domain.entscheidungen.erfassen import erfassung
from domain.entscheidungen.ergebnis import Angenommen, Ergebnis, Zurueckweisung, ungueltig, zukunft, zustand
from domain.entscheidungen.massnahmeplaetze import teilnahmen
from domain.entscheidungen.plaetze import mit_nebenwirkungen
from domain.entscheidungen.umstaende import Umstaende
from domain.ereignis import Ereignis
from domain.ereignisse import EintragStorniert, FallZusammengefuehrt
from domain.kunde import Kunde, KundenZusammengefuehrt, ZusammenfuehrungAufgehoben
from domain.kundenbefehle import Zusammenfuehren, ZusammenfuehrungAufheben
from domain.vokabular import NIE
from domain.woerter import wort


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with their case, which may not exist."""

    kunde: Kunde
    akte: Akte


def decide_zusammenfuehren(
    fuehrend: Person, aufgehend: Person, befehl: Zusammenfuehren, umstaende: Umstaende
) -> Ergebnis:
    """`aufgehend` is the same person as `fuehrend`, whose data and case go on. Refused while something would be lost by it: an
    open stay, appointments to come, open Wiedervorlagen, what somebody waits to be answered, a place in a Maßnahme that nobody
    could give back any more."""
    if (abgelehnt := _moeglich(fuehrend, aufgehend, befehl, umstaende)) is not None:
        return abgelehnt
    kopf = {"am": befehl.am, "erfassung": erfassung(umstaende, befehl.am), "begruendung": befehl.begruendung}
    andere: dict[UUID, tuple[Ereignis, ...]] = {
        aufgehend.kunde.id: (
            KundenZusammengefuehrt.model_validate({**kopf, "mit": fuehrend.kunde.id, "fuehrend": False}),
        )
    }
    if aufgehend.akte.fall is not None:
        hier, dort = fuehrend.akte.fall_id, aufgehend.akte.fall_id
        ende = FallZusammengefuehrt.model_validate({**kopf, "mit": hier, "fuehrend": False})
        folgen = mit_nebenwirkungen(aufgehend.akte, Angenommen((ende,)), umstaende)
        if isinstance(folgen, Zurueckweisung):
            return folgen
        andere |= {dort: folgen.ereignisse, **folgen.andere}
        andere[hier] = (FallZusammengefuehrt.model_validate({**kopf, "mit": dort, "fuehrend": True}),)
    ereignis = KundenZusammengefuehrt.model_validate({**kopf, "mit": aufgehend.kunde.id, "fuehrend": True})
    return Angenommen((ereignis,), andere)


def decide_aufheben(
    fuehrend: Person, aufgehend: Person, befehl: ZusammenfuehrungAufheben, umstaende: Umstaende
) -> Ergebnis:
    """They are two after all: the entries by which their cases became one are void, and both go on as they were."""
    if (abgelehnt := zukunft(befehl.am, umstaende.heute)) is not None:
        return abgelehnt
    if aufgehend.kunde.aufgegangen_in != fuehrend.kunde.id:
        return zustand("Diese beiden Personen sind nicht so zusammengeführt.")
    kopf = {"am": befehl.am, "erfassung": erfassung(umstaende, befehl.am), "begruendung": befehl.begruendung}
    andere: dict[UUID, tuple[Ereignis, ...]] = {
        aufgehend.kunde.id: (ZusammenfuehrungAufgehoben.model_validate({**kopf, "mit": fuehrend.kunde.id}),)
    }
    for person, mit in ((fuehrend, aufgehend), (aufgehend, fuehrend)):
        nr = _eintrag(person.akte, mit.akte.fall_id)
        if nr is not None:
            storno = EintragStorniert.model_validate({**kopf, "eintraege": (nr,)})
            folgen = mit_nebenwirkungen(person.akte, Angenommen((storno,)), umstaende, ueber_kapazitaet=True)
            if isinstance(folgen, Zurueckweisung):
                return folgen
            andere |= {person.akte.fall_id: folgen.ereignisse, **folgen.andere}
    ereignis = ZusammenfuehrungAufgehoben.model_validate({**kopf, "mit": aufgehend.kunde.id})
    return Angenommen((ereignis,), andere)


def _eintrag(akte: Akte, mit: UUID) -> int | None:
    """The entry by which a case became one with that other."""
    alle = akte.fall.zusammenfuehrungen if akte.fall is not None else ()
    return next((eine.nr for eine in alle if eine.mit == mit), None)


def _moeglich(
    fuehrend: Person, aufgehend: Person, befehl: Zusammenfuehren, umstaende: Umstaende
) -> Zurueckweisung | None:
    if fuehrend.kunde.id == aufgehend.kunde.id:
        return ungueltig("aufgehend", "Das ist dieselbe Person.")
    if (abgelehnt := zukunft(befehl.am, umstaende.heute)) is not None:
        return abgelehnt
    for person in (fuehrend, aufgehend):
        if person.kunde.aufgegangen_in is not None:
            return zustand("Eine der beiden Personen ist schon in einer anderen aufgegangen.")
    if aufgehend.akte.fall is None:
        return None
    if fuehrend.akte.fall is None:
        return zustand("Die führende Person hat keinen Fall, die andere hat einen: sie muss führen.")
    for person in (fuehrend, aufgehend):
        if person.akte.fall is not None and befehl.am < person.akte.fall.beginn:
            return ungueltig("am", f"Einer der Fälle beginnt erst am {person.akte.fall.beginn:%d.%m.%Y}.")
    im_weg = list(_im_weg(fuehrend, aufgehend, befehl.am))
    if not im_weg:
        return None
    was = "; ".join(text for text, _ in im_weg)
    return zustand(f"Im Fall, der aufgehen soll, steht im Weg: {was}.", *(nr for _, nr in im_weg))


def _im_weg(fuehrend: Person, aufgehend: Person, am: date) -> Iterator[tuple[str, int]]:
    """What would be lost, and the entry that made it."""
    fall, anderer = aufgehend.akte.fall, fuehrend.akte.fall
    if fall is None or anderer is None:
        return
    if fall.aufenthalt is not None:
        seit = f"ein Aufenthalt im Fallmanagement seit dem {fall.aufenthalt.von:%d.%m.%Y}"
        rat = (
            "der andere Fall hat auch einen" if anderer.aufenthalt is not None else "führen muss der Fall, der ihn hat"
        )
        yield f"{seit} ({rat})", fall.aufenthalt.zugang_nr
    for termin in fall.termine.values():
        if termin.entschieden is None and termin.tag >= am:
            yield f"ein Beratungstermin am {termin.tag:%d.%m.%Y}", termin.nr
    for vorlage in fall.wiedervorlagen.values():
        if vorlage.erledigt_am is None:
            yield f"eine Wiedervorlage am {vorlage.tag:%d.%m.%Y}", vorlage.nr
    for erbeten in fall.abstimmungen.values():
        if erbeten.offen:
            yield f"eine offene Bitte um {wort(erbeten.art)} vom {erbeten.erbeten_am:%d.%m.%Y}", erbeten.nr
    for zeitraum in teilnahmen(fall).values():
        if (zeitraum.bis or NIE) > am:
            bis = f"bis {zeitraum.bis:%d.%m.%Y}" if zeitraum.bis is not None else "auf unbestimmte Zeit"
            yield f"ein Platz in einer Maßnahme {bis}", zeitraum.nr
    for eintrag in aufgehend.akte.wirksam:
        if eintrag.ereignis.am > am:
            yield f"ein Eintrag vom {eintrag.ereignis.am:%d.%m.%Y}", eintrag.nr
