"""Which Regelwerke judge on which day: one local and one of the statute layer, following each other over time."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, lru_cache
from typing import NamedTuple, TypeVar

from domain.kalender import EIN_TAG
from domain.organisation.ereignisse import RegelwerkInKraftGesetzt
from domain.regelwerk.arten import Instrument
from domain.regelwerk.regel import Regel
from domain.regelwerk.regeln import Regeln
from domain.regelwerk.regelwerk import Regelwerk, Schicht
from domain.vokabular import NIE

T = TypeVar("T")


@dataclass(frozen=True)
class Geltungsabschnitt:
    """From `von` until `bis` (both included) this text judges in its layer."""

    von: date
    bis: date
    regelwerk: Regelwerk


@dataclass(frozen=True)
class Regelstand:
    """The Regelwerke of a Mandant over time, as known at one moment, with what else of it changes answers.

    Made from the Mandant's stream; the texts are handed in by hash. Asking for a day costs a bisection.
    """

    land: str
    vorwarnung_tage: int
    abschnitte: Mapping[Schicht, tuple[Geltungsabschnitt, ...]]
    _cache: dict[date, Regeln] = field(default_factory=dict, compare=False, repr=False)
    _gemerkt: dict[tuple[str, date], object] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def grenzen(self) -> tuple[date, ...]:
        """Every day on which what judges changes, in order: starts, days after ends, and ends of single rules."""
        tage: set[date] = set()
        for abschnitte in self.abschnitte.values():
            for abschnitt in abschnitte:
                tage.add(abschnitt.von)
                if abschnitt.bis < NIE:
                    tage.add(abschnitt.bis + EIN_TAG)
                for regel in abschnitt.regelwerk.alle:
                    tage.add(regel.gueltig_ab)
                    if regel.gueltig_bis is not None and regel.gueltig_bis != abschnitt.regelwerk.gueltig_bis:
                        tage.add(regel.gueltig_bis + EIN_TAG)
                    if isinstance(regel, Instrument) and regel.laeuft_bis is not None:
                        tage.add(regel.laeuft_bis + EIN_TAG)
        return tuple(sorted(tage))

    def am(self, tag: date) -> Regeln:
        """What judges on this day. The same object for all days between two changes."""
        stelle = bisect_right(self.grenzen, tag)
        schluessel = self.grenzen[stelle - 1] if stelle else date.min
        if schluessel not in self._cache:
            self._cache[schluessel] = Regeln(
                tag=schluessel, lokal=self._werk("lokal", schluessel), bund=self._werk("bund", schluessel)
            )
        return self._cache[schluessel]

    def seit(self, regel: Regel, tag: date) -> date:
        """Since when, without a gap up to `tag`, the Regelwerk of this rule has been in force; date.min if it is not."""
        for abschnitte in self.abschnitte.values():
            beginn: date | None = None
            for abschnitt in reversed(abschnitte):
                if abschnitt.von > tag:
                    continue
                if abschnitt.regelwerk.nach_id.get(regel.id) is not regel:
                    continue
                schliesst_an = tag <= abschnitt.bis if beginn is None else abschnitt.bis + EIN_TAG == beginn
                if schliesst_an:
                    beginn = abschnitt.von
            if beginn is not None:
                return beginn
        return date.min

    def mit(self, neu: Geltungsabschnitt) -> "Regelstand":
        """The timeline with this section put in force last: it takes the days it names from the others of its layer."""
        schicht = neu.regelwerk.kopf.schicht
        abschnitte = (*_ohne(self.abschnitte.get(schicht, ()), neu), neu)
        return Regelstand(
            land=self.land,
            vorwarnung_tage=self.vorwarnung_tage,
            abschnitte={**self.abschnitte, schicht: tuple(sorted(abschnitte, key=lambda a: a.von))},
        )

    def merke(self, schluessel: tuple[str, date], rechne: Callable[[], T]) -> T:
        """A derived value that depends on nothing but this Regelstand, computed once."""
        if schluessel not in self._gemerkt:
            self._gemerkt[schluessel] = rechne()
        wert: T = self._gemerkt[schluessel]  # type: ignore[assignment]  # one key, one kind of value
        return wert

    def _werk(self, schicht: Schicht, tag: date) -> Regelwerk | None:
        for abschnitt in self.abschnitte.get(schicht, ()):
            if abschnitt.von <= tag <= abschnitt.bis:
                return abschnitt.regelwerk
        return None


def regelstand(
    land: str,
    vorwarnung_tage: int,
    inkraftsetzungen: Iterable[RegelwerkInKraftGesetzt],
    texte: Mapping[str, Regelwerk],
) -> Regelstand:
    """The timeline after these events in the order of recording: a later one takes the days it names from earlier ones.

    `texte` maps sha256 to the loaded Regelwerk; a hash without text is a broken store and raises KeyError.
    """
    return _gleicher_stand(
        land,
        vorwarnung_tage,
        tuple(_Gesetzt(e.gilt_ab, e.gilt_bis or NIE, _Selbst(texte[e.sha256])) for e in inkraftsetzungen),
    )


@dataclass(frozen=True, slots=True)
class _Selbst:
    """A loaded Regelwerk as that very object: what is derived of one holds its rules, not those of an equal one."""

    werk: Regelwerk

    def __hash__(self) -> int:
        return id(self.werk)

    def __eq__(self, anderes: object) -> bool:
        return isinstance(anderes, _Selbst) and self.werk is anderes.werk


class _Gesetzt(NamedTuple):
    """Put in force from `von` until `bis`."""

    von: date
    bis: date
    text: _Selbst


@lru_cache(maxsize=32)
def _gleicher_stand(land: str, vorwarnung_tage: int, gesetzte: tuple[_Gesetzt, ...]) -> Regelstand:
    """The same object for what is the same: who asks as of an earlier moment, the views, and Mandanten in the same situation
    need not work out again what follows from it."""
    stand = Regelstand(land=land, vorwarnung_tage=vorwarnung_tage, abschnitte={})
    for von, bis, text in gesetzte:
        stand = stand.mit(Geltungsabschnitt(von, bis, text.werk))
    return stand


def _ohne(abschnitte: Iterable[Geltungsabschnitt], neu: Geltungsabschnitt) -> Iterator[Geltungsabschnitt]:
    """What remains of the older sections beside the new one."""
    for alt in abschnitte:
        if alt.von < neu.von:
            yield Geltungsabschnitt(alt.von, min(alt.bis, neu.von - EIN_TAG), alt.regelwerk)
        if alt.bis > neu.bis:
            yield Geltungsabschnitt(max(alt.von, neu.bis + EIN_TAG), alt.bis, alt.regelwerk)
