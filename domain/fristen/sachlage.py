"""The facts of a case as a timeline: on which days something changes that a rule may ask for, and how it stands there."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from operator import attrgetter
from typing import Any
from uuid import UUID

from domain.eintrag import Eintrag
from domain.ereignis import Ereignis
from domain.ereignisse import (
    Fallabgang,
    LeistungBeendet,
    LeistungBewilligt,
    LeistungGesteuert,
    MerkmalGeaendert,
    Vereinbarung,
    ZeitraumFestgehalten,
)
from domain.fall import Fall, Hemmnis
from domain.fristen.zeitraeume import GeltendeZeitraeume
from domain.kalender import EIN_TAG, alter_am, geburtstag
from domain.regelwerk.arten import Instrument
from domain.regelwerk.geltung import Sachlage
from domain.regelwerk.inkraft import Regelstand
from domain.vokabular import MERKMALSWERTE, NIE, Bereich


class Lageermittlung:
    """Makes the Sachlage of a Fall on a day; remembers the counts of Hemmnisse, and the periods that count, while they
    do not change."""

    def __init__(self, geboren: date | None) -> None:
        self.geboren = geboren
        self.zeitraeume = GeltendeZeitraeume()
        self._gezaehlt: Mapping[UUID, Hemmnis] | None = None
        self._offen: Mapping[Bereich, int] = {}
        self._veraenderbar: Mapping[Bereich, int] = {}
        self._schwerwiegend: Mapping[Bereich, int] = {}

    def am(self, fall: Fall, tag: date, instrumente: Sequence[Instrument]) -> Sachlage:
        """The facts on `tag`, from a state that holds all entries up to that day. `instrumente`: those of that day's rules."""
        if self._gezaehlt is not fall.hemmnisse:
            offene = [hemmnis for hemmnis in fall.hemmnisse.values() if hemmnis.offen]
            self._offen = Counter(hemmnis.bereich for hemmnis in offene)
            self._veraenderbar = Counter(hemmnis.bereich for hemmnis in offene if hemmnis.veraenderbar)
            self._schwerwiegend = Counter(hemmnis.bereich for hemmnis in offene if hemmnis.schwerwiegend)
            self._gezaehlt = fall.hemmnisse
        return Sachlage(
            phase=fall.phase(tag),
            alter=alter_am(self.geboren, tag) if self.geboren is not None else None,
            funktion=fall.zustaendig.funktion,
            zeitraeume=self.zeitraeume.arten_am(fall, tag, instrumente),
            hemmnisse=self._offen,
            veraenderbare=self._veraenderbar,
            schwerwiegende=self._schwerwiegend,
            **_merkmale(fall, tag),
        )


def gleicher_stand(links: Fall, rechts: Fall) -> bool:
    """Whether on one day both surely make the same Sachlage: nothing of it has been replaced between them."""
    return all(a is b for a, b in zip(_BESTANDTEILE(links), _BESTANDTEILE(rechts), strict=True))


_BESTANDTEILE = attrgetter(
    *("merkmale", "hemmnisse", "zeitraeume", "zustaendig"),
    *("aufenthalte", "warteliste", "vormerkung", "ausgeschieden_am"),
)
"""What of a Fall `Lageermittlung.am` looks at."""


def _merkmale(fall: Fall, tag: date) -> dict[str, Any]:
    """The value of every Merkmal that is known on that day, by its name."""
    werte: dict[str, Any] = {}
    for merkmal in {abschnitt.merkmal for abschnitt in fall.merkmale}:
        wert = fall.merkmal(merkmal, tag)
        if wert is not None:
            werte[merkmal.value] = MERKMALSWERTE[merkmal](wert)
    return werte


def stichtage(
    eintraege: Sequence[Eintrag], geboren: date | None, altersgrenzen: Collection[int], regelstand: Regelstand
) -> tuple[list[date], set[date]]:
    """(every day, in order, on which a Frist may move; those of them on which a fact may change without any entry).

    Facts change without an entry where one begins or ceases to hold, on birthdays, after a stay, and with new rules.
    Nothing before the first entry; days in the future of the last entry are included, since they are known.
    """
    if not eintraege:
        return [], set()
    beginn = eintraege[0].ereignis.am
    ohne_eintrag: set[date] = set()
    for eintrag in eintraege:
        ereignis = eintrag.ereignis
        if isinstance(ereignis, MerkmalGeaendert):
            ohne_eintrag.add(max(ereignis.gilt_ab, ereignis.am))
            if ereignis.gilt_bis is not None and ereignis.am <= ereignis.gilt_bis < NIE:
                ohne_eintrag.add(ereignis.gilt_bis + EIN_TAG)
        elif isinstance(ereignis, Fallabgang):
            ohne_eintrag.add(ereignis.am + EIN_TAG)
        else:
            ohne_eintrag.update(_zeitraumtage(ereignis))
    if geboren is not None:
        ohne_eintrag.update(geburtstag(geboren, alter) for alter in altersgrenzen)
    ohne_eintrag.update(regelstand.grenzen)
    tage = {eintrag.ereignis.am for eintrag in eintraege} | ohne_eintrag
    return sorted(tag for tag in tage if tag >= beginn), ohne_eintrag


def _zeitraumtage(ereignis: Ereignis) -> Iterator[date]:
    """The days on which a period this entry speaks of begins, ends, and is over."""
    match ereignis:
        case ZeitraumFestgehalten() | LeistungGesteuert():
            von, bis = ereignis.von, ereignis.bis
        case LeistungBeendet():
            # As after a stay: it takes effect on the day after its last.
            von, bis = None, ereignis.am
        case Vereinbarung() | LeistungBewilligt():
            von, bis = ereignis.gilt_ab, ereignis.gilt_bis
        case _:
            return
    if von is not None and von >= ereignis.am:
        yield von
    if bis is not None and ereignis.am <= bis < NIE:
        yield bis
        yield bis + EIN_TAG
