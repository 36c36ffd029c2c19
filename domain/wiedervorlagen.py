"""The Wiedervorlagen of a case: what holds of each, and what cannot happen to one."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from domain.eintrag import Eintrag
from domain.ereignis import Ereignis
from domain.ereignisse.wiedervorlagen import WiedervorlageErledigt, WiedervorlageGesetzt, WiedervorlageVerschoben


@dataclass(frozen=True, slots=True)
class Wiedervorlage:
    """One of them. `nr` is the entry that set it, which holds the note."""

    id: UUID
    nr: int
    gesetzt_am: date
    tag: date
    fachkraft: UUID
    mit_notiz: bool
    erledigt_am: date | None = None


WIEDERVORLAGEKLASSEN: frozenset[type[Ereignis]] = frozenset(
    {WiedervorlageGesetzt, WiedervorlageVerschoben, WiedervorlageErledigt}
)
"""The very classes of entries that are about a Wiedervorlage."""

Wiedervorlagen = Mapping[UUID, Wiedervorlage]


def wiedervorlage_hindernis(wiedervorlagen: Wiedervorlagen, ereignis: Ereignis) -> str | None:
    """In German why an entry cannot follow; None if it can, or is about something else."""
    match ereignis:
        case WiedervorlageGesetzt():
            return "diese Wiedervorlage ist schon gesetzt" if ereignis.wiedervorlage in wiedervorlagen else None
        case WiedervorlageVerschoben() | WiedervorlageErledigt():
            bekannt = wiedervorlagen.get(ereignis.wiedervorlage)
            if bekannt is None:
                return "diese Wiedervorlage ist an diesem Tag nicht gesetzt"
            return "diese Wiedervorlage ist schon erledigt" if bekannt.erledigt_am is not None else None
        case _:
            return None


def mit_wiedervorlage(wiedervorlagen: Wiedervorlagen, eintrag: Eintrag) -> Wiedervorlagen:
    """The Wiedervorlagen after one more entry that can follow; the same object where it changes none."""
    match ereignis := eintrag.ereignis:
        case WiedervorlageGesetzt():
            neu = Wiedervorlage(
                id=ereignis.wiedervorlage,
                nr=eintrag.nr,
                gesetzt_am=ereignis.am,
                tag=ereignis.tag,
                fachkraft=ereignis.fachkraft,
                mit_notiz=ereignis.notiz is not None,
            )
        case WiedervorlageVerschoben():
            neu = replace(wiedervorlagen[ereignis.wiedervorlage], tag=ereignis.tag)
        case WiedervorlageErledigt():
            neu = replace(wiedervorlagen[ereignis.wiedervorlage], erledigt_am=ereignis.am)
        case _:
            return wiedervorlagen
    return {**wiedervorlagen, neu.id: neu}
