"""All entries of one Fall as known at a moment, folded once: what decisions and views read."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from domain.eintrag import Eintrag
from domain.ereignisse import BeginnBerichtigt, EintragStorniert
from domain.fall import Fall
from domain.fallhindernisse import warum_nicht
from domain.fallverlauf import Unvereinbar, evolve, falte
from domain.wirksamkeit import wirksame


@dataclass(frozen=True, slots=True)
class Akte:
    """Entries in the order of recording (`eintraege`) and the effective ones in the order of the fold (`wirksam`)."""

    fall_id: UUID
    eintraege: tuple[Eintrag, ...] = ()
    wirksam: tuple[Eintrag, ...] = ()
    fall: Fall | None = None

    @property
    def version(self) -> int:
        """How many entries there are; the next one has this number plus one."""
        return len(self.eintraege)

    def am(self, tag: date) -> Fall | None:
        """The state on a day, from entries that speak of no later day."""
        if not self.wirksam or self.wirksam[-1].ereignis.am <= tag:
            return self.fall
        stand = falte(self.wirksam, stand=tag)
        return None if isinstance(stand, Unvereinbar) else stand

    def bis(self, tag: date) -> tuple[Eintrag, ...]:
        """The effective entries that speak of no later day, in the order of the fold."""
        if not self.wirksam or self.wirksam[-1].ereignis.am <= tag:
            return self.wirksam
        return self.wirksam[: bisect_right(self.wirksam, tag, key=lambda eintrag: eintrag.ereignis.am)]

    def mit(self, neue: Sequence[Eintrag]) -> "Akte | Unvereinbar":
        """With further entries, recorded after all others; Unvereinbar if the case would no longer fold."""
        fall = self.fall
        if all(self._schliesst_an(eintrag, neue[:stelle]) for stelle, eintrag in enumerate(neue)):
            for eintrag in neue:
                grund = warum_nicht(fall, eintrag)
                if grund is not None:
                    return Unvereinbar(eintrag, grund)
                fall = evolve(fall, eintrag)
            return Akte(self.fall_id, (*self.eintraege, *neue), (*self.wirksam, *neue), fall)
        return akte(self.fall_id, (*self.eintraege, *neue))

    def _schliesst_an(self, eintrag: Eintrag, davor: Sequence[Eintrag]) -> bool:
        """Whether the entry simply comes last: it speaks of no earlier day and voids or moves nothing."""
        if isinstance(eintrag.ereignis, EintragStorniert | BeginnBerichtigt):
            return False
        letzter = davor[-1] if davor else (self.wirksam[-1] if self.wirksam else None)
        return letzter is None or letzter.ereignis.am <= eintrag.ereignis.am


def akte(fall_id: UUID, eintraege: Iterable[Eintrag]) -> Akte | Unvereinbar:
    """The Akte of entries in the order of recording."""
    alle = tuple(eintraege)
    wirksam = tuple(wirksame(alle))
    fall = falte(wirksam)
    if isinstance(fall, Unvereinbar):
        return fall
    return Akte(fall_id, alle, wirksam, fall)


def gespeicherte_akte(fall_id: UUID, eintraege: Iterable[Eintrag]) -> Akte:
    """The Akte of what the store holds; entries that do not fold there mean a broken store and raise ValueError."""
    ergebnis = akte(fall_id, eintraege)
    if isinstance(ergebnis, Unvereinbar):
        raise ValueError(f"Fall {fall_id} lässt sich nicht falten: Eintrag {ergebnis.eintrag.nr}: {ergebnis.grund}")
    return ergebnis
