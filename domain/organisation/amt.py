"""The office as a decision sees it: every kind of aggregate by its streams, with the versions they were folded at."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar
from uuid import UUID

from domain.eintrag import Lesart
from domain.ereignis import Ereignis
from domain.organisation.amtshandlung import Amtshandlung, amtshandlung_aus
from domain.organisation.fachkraft import (
    Fachkraft,
    Geschaeftsstelle,
    Team,
    fachkraft_aus,
    geschaeftsstelle_aus,
    team_aus,
)
from domain.organisation.massnahme import Massnahme, massnahme_aus
from domain.organisation.netzwerk import Ansprechpersonen, Netzwerkkontakt, ansprechpersonen_aus, netzwerkkontakt_aus
from domain.organisation.stichprobe import Stichprobe, stichprobe_aus
from domain.organisation.uebergabe import Uebergabe, uebergabe_aus

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Aggregatart(Generic[T]):
    """A kind of aggregate of the office, one stream each.

    `praefix` is what its topics begin with (`team`), `falte` makes the aggregate of one stream (None: there is none yet),
    `lesart` says how much of its entries that needs open.
    """

    praefix: str
    falte: Callable[[UUID, Iterable[Ereignis]], T | None]
    lesart: Lesart = Lesart.VERSIEGELT


GESCHAEFTSSTELLE: Aggregatart[Geschaeftsstelle] = Aggregatart("geschaeftsstelle", geschaeftsstelle_aus)
TEAM: Aggregatart[Team] = Aggregatart("team", team_aus)
FACHKRAFT: Aggregatart[Fachkraft] = Aggregatart("fachkraft", fachkraft_aus)
STICHPROBE: Aggregatart[Stichprobe] = Aggregatart("stichprobe", stichprobe_aus)
AMTSHANDLUNG: Aggregatart[Amtshandlung] = Aggregatart("amtshandlung", amtshandlung_aus)
MASSNAHME: Aggregatart[Massnahme] = Aggregatart("massnahme", massnahme_aus)
NETZWERKKONTAKT: Aggregatart[Netzwerkkontakt] = Aggregatart("netzwerkkontakt", netzwerkkontakt_aus)
ANSPRECHPERSONEN: Aggregatart[Ansprechpersonen] = Aggregatart("ansprechpersonen", ansprechpersonen_aus)
UEBERGABE: Aggregatart[Uebergabe] = Aggregatart("uebergabe", uebergabe_aus, Lesart.ERHEBLICH)

AGGREGATARTEN: tuple[Aggregatart[Any], ...] = (
    GESCHAEFTSSTELLE,
    TEAM,
    FACHKRAFT,
    AMTSHANDLUNG,
    STICHPROBE,
    MASSNAHME,
    NETZWERKKONTAKT,
    ANSPRECHPERSONEN,
    UEBERGABE,
)
"""All of them. Streams of other kinds (Mandant, Plätze, Wartelisten) are not folded one and all."""


@dataclass(frozen=True, slots=True)
class Verzeichnis(Generic[T]):
    """Every aggregate of one kind by its stream, each with the number of entries it was folded from."""

    werte: Mapping[UUID, T] = field(default_factory=dict)
    versionen: Mapping[UUID, int] = field(default_factory=dict)


class Amt:
    """The office as known at one moment. A kind is read when first asked for, and stays the same from then on.

    What is decided on a value and saved at its `version` fails when somebody else was faster.
    """

    def __init__(self, lade: Callable[[Aggregatart[Any]], Verzeichnis[Any]]) -> None:
        self._lade = lade
        self._gelesen: dict[str, Verzeichnis[Any]] = {}

    @classmethod
    def aus(
        cls, *, teams: Mapping[UUID, Team] | None = None, fachkraefte: Mapping[UUID, Fachkraft] | None = None
    ) -> "Amt":
        """An office of these teams and Fachkräfte."""
        return cls.von({TEAM: teams or {}, FACHKRAFT: fachkraefte or {}})

    @classmethod
    def von(cls, werte: Mapping[Aggregatart[Any], Mapping[UUID, Any]]) -> "Amt":
        """An office of these values, each from one entry."""
        nach_praefix = {art.praefix: inhalt for art, inhalt in werte.items()}

        def lade(art: Aggregatart[Any]) -> Verzeichnis[Any]:
            inhalt = nach_praefix.get(art.praefix, {})
            return Verzeichnis(inhalt, dict.fromkeys(inhalt, 1))

        return cls(lade)

    def alle(self, art: Aggregatart[T]) -> Mapping[UUID, T]:
        """Every aggregate of this kind by its stream."""
        return self.verzeichnis(art).werte

    def verzeichnis(self, art: Aggregatart[T]) -> Verzeichnis[T]:
        if art.praefix not in self._gelesen:
            self._gelesen[art.praefix] = self._lade(art)
        return self._gelesen[art.praefix]

    def version(self, strom: UUID) -> int:
        """The number of entries of a stream of a kind that was asked for; 0 if it has none."""
        return max((v.versionen.get(strom, 0) for v in self._gelesen.values()), default=0)

    @property
    def geschaeftsstellen(self) -> Mapping[UUID, Geschaeftsstelle]:
        return self.alle(GESCHAEFTSSTELLE)

    @property
    def teams(self) -> Mapping[UUID, Team]:
        return self.alle(TEAM)

    @property
    def fachkraefte(self) -> Mapping[UUID, Fachkraft]:
        return self.alle(FACHKRAFT)
