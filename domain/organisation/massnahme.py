"""A Maßnahme of the catalogue: what it offers on a day, who is responsible, and how many of its places are taken."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from domain.ereignis import Ereignis
from domain.organisation.ereignisse import (
    MassnahmeAngelegt,
    MassnahmeBeendet,
    Massnahmebeschreibung,
    MassnahmeGeaendert,
    MassnahmeplatzBelegt,
    MassnahmeplatzFreigegeben,
    MassnahmeverantwortungUebertragen,
)
from domain.organisation.zeitreihe import Zeitreihe, am_tag, letzter
from domain.vokabular import NIE, Betreuung, Massnahmeart, Zeitlage, Zeitraumart

ZEITRAUMART: Mapping[Massnahmeart, Zeitraumart] = {
    Massnahmeart.AUSSERBETRIEBLICHE_AUSBILDUNG: Zeitraumart.AUSBILDUNG,
    Massnahmeart.WEITERBILDUNG: Zeitraumart.WEITERBILDUNG,
    Massnahmeart.NACHQUALIFIZIERUNG: Zeitraumart.WEITERBILDUNG,
}
"""What a place in such an offer is in the life of a case; in all others it is a Maßnahme."""


@dataclass(frozen=True, slots=True)
class Belegung:
    """A place of a case, first and last day included."""

    zeitraum: UUID
    fall: UUID
    von: date
    bis: date | None
    ueber_plaetze: bool = False

    def umfasst(self, tag: date) -> bool:
        return self.von <= tag <= (self.bis or NIE)

    def schneidet(self, von: date, bis: date | None) -> bool:
        return self.von <= (bis or NIE) and von <= (self.bis or NIE)


@dataclass(frozen=True, slots=True)
class Massnahme:
    """`beschreibungen` and `verantwortliche` are timelines, as of a Fachkraft."""

    id: UUID
    art: Massnahmeart
    seit: date
    """Since when it is in the catalogue."""
    beschreibungen: Zeitreihe[Massnahmebeschreibung]
    verantwortliche: Zeitreihe[UUID | None]
    ende: date | None = None
    belegungen: Mapping[UUID, Belegung] = field(default_factory=dict)

    @property
    def zeitraumart(self) -> Zeitraumart:
        return ZEITRAUMART.get(self.art, Zeitraumart.MASSNAHME)

    @property
    def von(self) -> date:
        """Its first day, as known last."""
        return letzter(self.beschreibungen).von

    @property
    def bis(self) -> date | None:
        """Its last day, as known last; None: none is known."""
        geplant = letzter(self.beschreibungen).bis
        return geplant if self.ende is None else min(self.ende, geplant or NIE)

    def beschreibung(self, tag: date) -> Massnahmebeschreibung:
        """What the catalogue says on that day; before the first day, as on the first."""
        return am_tag(self.beschreibungen, tag)

    def verantwortlich(self, tag: date) -> UUID | None:
        return am_tag(self.verantwortliche, tag)

    def zeitlage(self, tag: date) -> Zeitlage:
        if tag < self.von:
            return Zeitlage.GEPLANT
        return Zeitlage.LAUFEND if tag <= (self.bis or NIE) else Zeitlage.BEENDET

    def offen_fuer(self, betreuung: Betreuung, tag: date) -> bool:
        genannte = self.beschreibung(tag).offen_fuer
        return not genannte or betreuung in genannte

    def besetzt(self, tag: date) -> int:
        """How many places are taken on that day, past or to come."""
        return sum(belegung.umfasst(tag) for belegung in self.belegungen.values())

    def frei(self, tag: date) -> int | None:
        """How many places are free (negative: a Storno restored more than there are); None: no number limits them."""
        plaetze = self.beschreibung(tag).plaetze
        return None if plaetze is None else plaetze - self.besetzt(tag)

    def voll_am(self, von: date, bis: date | None, *, ausser: UUID | None = None) -> date | None:
        """The first day of an interval on which no place is left for one more; None: there is one on every day.

        `ausser`: the Zeitraum that is to be moved does not stand in its own way.
        """
        andere = replace(self, belegungen={z: b for z, b in self.belegungen.items() if z != ausser})
        for tag in andere._wechsel(von, bis):  # of the same class
            if (frei := andere.frei(tag)) is not None and frei < 1:
                return tag
        return None

    def zu_eng_am(self, vorher: "Massnahme", ab: date) -> date | None:
        """The first day from `ab` on with fewer places than it had, and fewer than are taken."""
        for tag in self._wechsel(ab, None):
            frei, plaetze = self.frei(tag), self.beschreibung(tag).plaetze
            if frei is not None and plaetze is not None and frei < 0:
                bisher = vorher.beschreibung(tag).plaetze
                if bisher is None or plaetze < bisher:
                    return tag
        return None

    def _wechsel(self, von: date, bis: date | None) -> list[date]:
        """The days of an interval on which more places may be taken, or fewer be there, than the day before."""
        tage = {belegung.von for belegung in self.belegungen.values()} | {ab for ab, _ in self.beschreibungen}
        return sorted({von, *(tag for tag in tage if von < tag <= (bis or NIE))})


def massnahme_aus(kennung: UUID, ereignisse: Iterable[Ereignis]) -> Massnahme | None:
    """The Maßnahme after all these events, None before it is in the catalogue."""
    massnahme: Massnahme | None = None
    for ereignis in ereignisse:
        massnahme = evolve(massnahme, kennung, ereignis)
    return massnahme


def evolve(massnahme: Massnahme | None, kennung: UUID, ereignis: Ereignis) -> Massnahme:
    """The Maßnahme after one more event of its stream."""
    match ereignis:
        case MassnahmeAngelegt():
            return Massnahme(
                id=kennung,
                art=ereignis.art,
                seit=ereignis.am,
                beschreibungen=((ereignis.am, ereignis),),
                verantwortliche=((ereignis.am, ereignis.verantwortlich),),
            )
        case MassnahmeGeaendert() if massnahme is not None:
            # What is said anew holds, also of the end.
            reihe = (*massnahme.beschreibungen, (ereignis.gilt_ab, ereignis))
            return replace(massnahme, beschreibungen=reihe, ende=None)
        case MassnahmeverantwortungUebertragen() if massnahme is not None:
            neue = (ereignis.gilt_ab, ereignis.verantwortlich)
            return replace(massnahme, verantwortliche=(*massnahme.verantwortliche, neue))
        case MassnahmeBeendet() if massnahme is not None:
            return replace(massnahme, ende=ereignis.bis)
        case MassnahmeplatzBelegt() if massnahme is not None:
            neu = Belegung(ereignis.zeitraum, ereignis.fall, ereignis.von, ereignis.bis, ereignis.ueber_plaetze)
            return replace(massnahme, belegungen={**massnahme.belegungen, neu.zeitraum: neu})
        case MassnahmeplatzFreigegeben() if massnahme is not None:
            bleibende = {z: b for z, b in massnahme.belegungen.items() if z != ereignis.zeitraum}
            return replace(massnahme, belegungen=bleibende)
        case _:
            raise ValueError(f"{ereignis.TOPIC} passt nicht in den Strom einer Maßnahme")
