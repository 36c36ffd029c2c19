"""Which of the recorded periods count, and until when: the statute may let go of what they rest on."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from domain.fall import Fall
from domain.kalender import EIN_TAG
from domain.regelwerk.arten import Instrument
from domain.vokabular import NIE, Zeitraumart
from domain.zeitraum import Zeitraum


@dataclass(frozen=True, slots=True)
class Geltender:
    """A period that counts, with its last day (None: none is known). `abgeloest`: a later agreement has taken its place."""

    zeitraum: Zeitraum
    bis: date | None
    abgeloest: bool = False

    def umfasst(self, tag: date) -> bool:
        return self.zeitraum.von <= tag <= (self.bis or NIE)


def geltende(fall: Fall, instrumente: Sequence[Instrument]) -> Iterator[Geltender]:
    """The periods of a case that count, in the order in which they became known.

    An agreement that was no legal act on its day is none. A valid one ends with its planned end, the day before the next of
    its kind or of what takes its place begins, and no later than the statute lets it run.
    """
    zeitraeume = [zeitraum for zeitraum in fall.zeitraeume.values() if _gueltig(zeitraum, instrumente)]
    for zeitraum in zeitraeume:
        instrument = next((i for i in instrumente if zeitraum.art.value in i.ereignisse), None)
        if instrument is None:
            yield Geltender(zeitraum, zeitraum.bis)
            continue
        spaetere = [z for z in zeitraeume if z.art is zeitraum.art and z.nr > zeitraum.nr]
        abloesende = [z for z in zeitraeume if z.art.value in instrument.abgeloest_durch]
        enden = [zeitraum.bis, instrument.laeuft_bis, *(z.von - EIN_TAG for z in abloesende)]
        ende = min((ende for ende in enden if ende is not None), default=NIE)
        # What had run out before the next began was not replaced by it.
        abloesung = min((z.von for z in spaetere if z.von <= ende), default=None)
        bis = ende if abloesung is None else min(ende, abloesung - EIN_TAG)
        yield Geltender(zeitraum, bis if bis < NIE else None, abloesung is not None)


class GeltendeZeitraeume:
    """The periods of one case that count. Remembers them: most entries change no period, and most days no rule."""

    def __init__(self) -> None:
        self._zeitraeume: Mapping[str, Zeitraum] | None = None
        self._instrumente: Sequence[Instrument] | None = None
        self._geltende: tuple[Geltender, ...] = ()

    def alle(self, fall: Fall, instrumente: Sequence[Instrument]) -> tuple[Geltender, ...]:
        """As `geltende`."""
        if self._zeitraeume is not fall.zeitraeume or self._instrumente is not instrumente:
            self._geltende = tuple(geltende(fall, instrumente))
            self._zeitraeume, self._instrumente = fall.zeitraeume, instrumente
        return self._geltende

    def arten_am(self, fall: Fall, tag: date, instrumente: Sequence[Instrument]) -> frozenset[Zeitraumart]:
        """What the person is in on that day."""
        return frozenset(g.zeitraum.art for g in self.alle(fall, instrumente) if g.umfasst(tag))


def _gueltig(zeitraum: Zeitraum, instrumente: Sequence[Instrument]) -> bool:
    """Whether it was a legal act on the day it was agreed; what no Instrument speaks of always counts."""
    davon = [instrument for instrument in instrumente if zeitraum.art.value in instrument.ereignisse]
    return not davon or any(instrument.gilt_am(zeitraum.am) for instrument in davon)
