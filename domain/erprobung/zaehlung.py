"""The differences of many cases, added up: exact counts and a few examples, however many cases there are."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from domain.erprobung.unterschied import Art, Fallunterschied, Posten


@dataclass(slots=True)
class Anzahl:
    """How many findings in how many cases, and the first of these."""

    befunde: int = 0
    faelle: int = 0
    beispiele: list[UUID] = field(default_factory=list)

    def nimm(self, fall: UUID, befunde: int, hoechstens: int) -> None:
        self.befunde += befunde
        self.faelle += 1
        if len(self.beispiele) < hoechstens:
            self.beispiele.append(fall)


@dataclass(frozen=True, slots=True)
class Zeile:
    """One kind of finding: what only the text on trial finds, and what only the one in force does."""

    posten: Posten
    neu: Anzahl
    entfallen: Anzahl


class Zaehlung:
    """Takes in case after case. Its size depends on the number of rules only."""

    def __init__(self, beispiele: int) -> None:
        self._beispiele = beispiele
        self._neu: dict[Posten, Anzahl] = {}
        self._entfallen: dict[Posten, Anzahl] = {}
        self.faelle = 0
        self.verschiedene = 0
        """Cases in which anything differs."""
        self.eintraege = 0

    def nimm(self, unterschied: Fallunterschied, eintraege: int) -> None:
        """One more case, of so many entries."""
        self.faelle += 1
        self.eintraege += eintraege
        self.verschiedene += not unterschied.gleich
        for gezaehlt, einzelne in ((self._neu, unterschied.neu), (self._entfallen, unterschied.entfallen)):
            self._nimm(gezaehlt, unterschied.fall, einzelne)

    def _nimm(self, gezaehlt: dict[Posten, Anzahl], fall: UUID, einzelne: Mapping[Posten, int]) -> None:
        for posten, befunde in einzelne.items():
            gezaehlt.setdefault(posten, Anzahl()).nimm(fall, befunde, self._beispiele)

    def zeilen(self, art: Art) -> list[Zeile]:
        """By Vorgang, rule and what follows; refusals for whatever rules come before those for one."""
        alle = sorted(posten for posten in self._neu.keys() | self._entfallen.keys() if posten.art is art)
        return [
            Zeile(posten, self._neu.get(posten, Anzahl()), self._entfallen.get(posten, Anzahl())) for posten in alle
        ]
