"""The facts of a case as a timeline: on which days something changes that a rule may ask for, and how it stands there."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID

from domain.eintrag import Eintrag
from domain.ereignisse import Fallabgang, MerkmalGeaendert
from domain.fall import Fall, Hemmnis
from domain.kalender import alter_am, geburtstag
from domain.regelwerk.geltung import Sachlage
from domain.regelwerk.inkraft import Regelstand
from domain.vokabular import NIE, Bereich, Integrationsprognose, Merkmal, Profillage, Status

EIN_TAG = timedelta(days=1)


class Lageermittlung:
    """Makes the Sachlage of a Fall on a day; remembers the counts of Hemmnisse while they do not change."""

    def __init__(self, geboren: date | None) -> None:
        self.geboren = geboren
        self._gezaehlt: Mapping[UUID, Hemmnis] | None = None
        self._offen: Mapping[Bereich, int] = {}
        self._veraenderbar: Mapping[Bereich, int] = {}

    def am(self, fall: Fall, tag: date) -> Sachlage:
        """The facts on `tag`, from a state that holds all entries up to that day."""
        if self._gezaehlt is not fall.hemmnisse:
            offene = [hemmnis for hemmnis in fall.hemmnisse.values() if hemmnis.offen]
            self._offen = Counter(hemmnis.bereich for hemmnis in offene)
            self._veraenderbar = Counter(hemmnis.bereich for hemmnis in offene if hemmnis.veraenderbar)
            self._gezaehlt = fall.hemmnisse
        status = fall.merkmal(Merkmal.STATUS, tag)
        profillage = fall.merkmal(Merkmal.PROFILLAGE, tag)
        prognose = fall.merkmal(Merkmal.INTEGRATIONSPROGNOSE, tag)
        return Sachlage(
            phase=fall.phase(tag),
            alter=alter_am(self.geboren, tag) if self.geboren is not None else None,
            status=Status(status) if status is not None else None,
            profillage=Profillage(profillage) if profillage is not None else None,
            integrationsprognose=Integrationsprognose(prognose) if prognose is not None else None,
            funktion=fall.zustaendig.funktion,
            hemmnisse=self._offen,
            veraenderbare=self._veraenderbar,
        )


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
    if geboren is not None:
        ohne_eintrag.update(geburtstag(geboren, alter) for alter in altersgrenzen)
    ohne_eintrag.update(regelstand.grenzen)
    tage = {eintrag.ereignis.am for eintrag in eintraege} | ohne_eintrag
    return sorted(tag for tag in tage if tag >= beginn), ohne_eintrag
