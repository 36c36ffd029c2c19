"""The last contact that counts, day by day.

A contact counts if it fulfils what a Frist rule of the duty `kontakt` asks for, by the rules in force on its own day. Its
scope is not asked: whether a qualified talk was due just then does not make it less of one. On days without a regulation
no new contact counts.
"""

from collections.abc import Iterable, Mapping
from datetime import date

from domain.eintrag import Eintrag
from domain.regelwerk.ereignisart import ereignisart
from domain.regelwerk.inkraft import Regelstand
from domain.regelwerk.muster import Ereignismuster
from domain.regelwerk.regeln import Regeln
from projections.fallsicht import Fallsicht
from projections.intervalle import aus_wechseln, vor

KONTAKTPFLICHT = "kontakt"
"""The name under which every Regelwerk keeps its rules on how often a person must be seen."""


Muster = Mapping[str, tuple[Ereignismuster, ...]]
"""What is asked for, by the kind of event."""


def _muster(regeln: Regeln) -> Muster:
    je_art: dict[str, list[Ereignismuster]] = {}
    for regel in regeln.fristen:
        if regel.pflicht == KONTAKTPFLICHT:
            for muster in regel.erfuellt_durch:
                je_art.setdefault(muster.ereignis, []).append(muster)
    return {art: tuple(dict.fromkeys(muster)) for art, muster in je_art.items()}


def zaehlt(eintrag: Eintrag, regelstand: Regelstand) -> bool:
    """Whether this entry is a contact that counts."""
    regeln = regelstand.am(eintrag.ereignis.am)
    je_art = regelstand.merke(("kontaktmuster", regeln.tag), lambda: _muster(regeln))
    return any(muster.trifft(eintrag.ereignis) for muster in je_art.get(ereignisart(eintrag.ereignis), ()))


def letzte_kontakte(sicht: Fallsicht) -> list[tuple[date, date, date | None]]:
    """From when until when which day was that of the last counting contact, from the first day of the case on; None: never."""
    return vor(aus_wechseln(_wechsel(sicht.akte.wirksam, sicht.regelstand)), sicht.aufgegangen_am)


def _wechsel(wirksam: Iterable[Eintrag], regelstand: Regelstand) -> Iterable[tuple[date, date | None]]:
    letzter: date | None = None
    for stelle, eintrag in enumerate(wirksam):
        if zaehlt(eintrag, regelstand):
            letzter = eintrag.ereignis.am
            yield letzter, letzter
        elif stelle == 0:
            yield eintrag.ereignis.am, None
