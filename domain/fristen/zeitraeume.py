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


def geltende(zeitraeume: Mapping[str, Zeitraum], instrumente: Sequence[Instrument]) -> Iterator[Geltender]:
    """Of these periods of a case those that count: kind by kind, within one in the order in which they became known.

    An agreement that was no legal act on its day is none. A valid one ends with its planned end, the day before the next of
    its kind or of what takes its place begins, and no later than the statute lets it run.
    """
    je_art: dict[Zeitraumart, list[Zeitraum]] = {}
    for zeitraum in zeitraeume.values():
        je_art.setdefault(zeitraum.art, []).append(zeitraum)
    davon = {art: [i for i in instrumente if art.value in i.ereignisse] for art in je_art}
    gueltige = {
        art: [z for z in alle if not davon[art] or any(i.gilt_am(z.am) for i in davon[art])]
        for art, alle in je_art.items()
    }
    laengstens = {art: _laengstens(instrument[0], gueltige) for art, instrument in davon.items() if instrument}
    for art, alle in gueltige.items():
        if art not in laengstens:
            yield from (Geltender(zeitraum, zeitraum.bis) for zeitraum in alle)
            continue
        for zeitraum in alle:
            ende = min(zeitraum.bis or NIE, laengstens[art])
            # What had run out before the next began was not replaced by it.
            abloesung = min((z.von for z in alle if z.nr > zeitraum.nr and z.von <= ende), default=None)
            bis = ende if abloesung is None else min(ende, abloesung - EIN_TAG)
            yield Geltender(zeitraum, bis if bis < NIE else None, abloesung is not None)


def _laengstens(instrument: Instrument, gueltige: Mapping[Zeitraumart, Sequence[Zeitraum]]) -> date:
    """Until when the statute lets an agreement of this kind run in this case."""
    abloesende = (
        z.von - EIN_TAG for art, alle in gueltige.items() if art.value in instrument.abgeloest_durch for z in alle
    )
    return min(instrument.laeuft_bis or NIE, min(abloesende, default=NIE))


class GeltendeZeitraeume:
    """The periods of one case that count. Remembers them: most entries change no period, and most days no rule."""

    def __init__(self) -> None:
        self._zeitraeume: Mapping[str, Zeitraum] | None = None
        self._instrumente: Sequence[Instrument] | None = None
        self._geltende: tuple[Geltender, ...] = ()

    def alle(self, fall: Fall, instrumente: Sequence[Instrument]) -> tuple[Geltender, ...]:
        """As `geltende`."""
        if self._zeitraeume is not fall.zeitraeume or self._instrumente is not instrumente:
            self._geltende = tuple(geltende(fall.zeitraeume, instrumente))
            self._zeitraeume, self._instrumente = fall.zeitraeume, instrumente
        return self._geltende

    def arten_am(self, fall: Fall, tag: date, instrumente: Sequence[Instrument]) -> frozenset[Zeitraumart]:
        """What the person is in on that day."""
        return frozenset(g.zeitraum.art for g in self.alle(fall, instrumente) if g.umfasst(tag))
