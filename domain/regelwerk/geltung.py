"""Scopes: for whom a rule holds, as a conjunction over a closed list of facts, so that overlaps can be decided."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Annotated

from pydantic import Field, model_validator

from domain.ereignis import Wert
from domain.vokabular import Bereich, Funktion, Integrationsprognose, Phase, Profillage, Status


@dataclass(frozen=True, slots=True)
class Sachlage:
    """The facts of a case on one day, as far as a scope may ask for them. None: not known."""

    phase: Phase = Phase.OHNE
    alter: int | None = None
    status: Status | None = None
    profillage: Profillage | None = None
    integrationsprognose: Integrationsprognose | None = None
    funktion: Funktion | None = None
    hemmnisse: Mapping[Bereich, int] = field(default_factory=dict)
    """Handlungsbedarfe per Bereich that are not erfolgreich erledigt."""
    veraenderbare: Mapping[Bereich, int] = field(default_factory=dict)
    """Those of them that can be changed."""

    def anzahl(self, bereiche: Iterable[Bereich], *, nur_veraenderbare: bool = False) -> int:
        """How many open Handlungsbedarfe these Bereiche hold together."""
        gezaehlt = self.veraenderbare if nur_veraenderbare else self.hemmnisse
        return sum(gezaehlt.get(bereich, 0) for bereich in bereiche)


class Hemmniszahl(Wert):
    """So many Handlungsbedarfe in these Bereiche together, neither fewer nor more."""

    mindestens: int = Field(default=0, ge=0, le=1_000)
    hoechstens: int | None = Field(default=None, ge=0, le=1_000)
    bereiche: Annotated[tuple[Bereich, ...], Field(min_length=1)] = tuple(Bereich)
    veraenderbar: bool = False

    @model_validator(mode="after")
    def _ist_ein_bereich(self) -> "Hemmniszahl":
        if self.hoechstens is not None and self.hoechstens < self.mindestens:
            raise ValueError("hoechstens liegt unter mindestens")
        return self

    def trifft_zu(self, lage: Sachlage) -> bool:
        """Whether the case has that many on the day of `lage`."""
        anzahl = lage.anzahl(self.bereiche, nur_veraenderbare=self.veraenderbar)
        return self.mindestens <= anzahl and (self.hoechstens is None or anzahl <= self.hoechstens)

    def vereinbar_mit(self, andere: "Hemmniszahl") -> bool:
        """Whether one case can satisfy both on one day: not if what one counts at least is part of what the other has at most."""
        return not (self._uebersteigt(andere) or andere._uebersteigt(self))

    def _uebersteigt(self, andere: "Hemmniszahl") -> bool:
        """Whether everything counted here counts there too, and this minimum lies above that maximum."""
        enthalten = set(self.bereiche) <= set(andere.bereiche) and (self.veraenderbar or not andere.veraenderbar)
        return enthalten and andere.hoechstens is not None and self.mindestens > andere.hoechstens


class Geltung(Wert):
    """For which cases a rule holds. Every condition must hold; one that is not named holds always.

    A condition on a fact that is not known is not met: without a birth date no rule about age holds. Only `status_nicht`
    excludes, so it holds for an unknown status.
    `alter_ab` is included, `alter_unter` is not: `alter_unter = 25` holds up to the day before the 25th birthday.
    """

    phase: tuple[Phase, ...] | None = None
    alter_ab: int | None = Field(default=None, ge=0, le=120)
    alter_unter: int | None = Field(default=None, ge=1, le=121)
    status: tuple[Status, ...] | None = None
    status_nicht: tuple[Status, ...] | None = None
    profillage: tuple[Profillage, ...] | None = None
    integrationsprognose: tuple[Integrationsprognose, ...] | None = None
    funktion: tuple[Funktion, ...] | None = None
    hemmnisse: Hemmniszahl | None = None

    @model_validator(mode="after")
    def _kann_zutreffen(self) -> "Geltung":
        if self.alter_ab is not None and self.alter_unter is not None and self.alter_ab >= self.alter_unter:
            raise ValueError("alter_ab liegt nicht unter alter_unter")
        listen = (self.phase, self.status, self.profillage, self.integrationsprognose, self.funktion)
        if any(liste == () for liste in listen):
            raise ValueError("eine leere Liste trifft nie zu")
        if self.status is not None and self.status_nicht is not None:
            raise ValueError("status und status_nicht schließen einander aus")
        return self

    def trifft_zu(self, lage: Sachlage) -> bool:
        """Whether the rule holds for a case in this situation."""
        if self.phase is not None and lage.phase not in self.phase:
            return False
        if self.alter_ab is not None and (lage.alter is None or lage.alter < self.alter_ab):
            return False
        if self.alter_unter is not None and (lage.alter is None or lage.alter >= self.alter_unter):
            return False
        if self.status is not None and lage.status not in self.status:
            return False
        if self.status_nicht is not None and lage.status in self.status_nicht:
            return False
        if self.profillage is not None and lage.profillage not in self.profillage:
            return False
        if self.integrationsprognose is not None and lage.integrationsprognose not in self.integrationsprognose:
            return False
        if self.funktion is not None and lage.funktion not in self.funktion:
            return False
        return self.hemmnisse is None or self.hemmnisse.trifft_zu(lage)

    def vereinbar_mit(self, andere: "Geltung") -> bool:
        """Whether there can be a case for which both hold on one day. Decidable, because every fact is a finite set or a range."""
        if not _schneiden_sich(self.phase, andere.phase):
            return False
        if max(self.alter_ab or 0, andere.alter_ab or 0) >= min(self.alter_unter or 999, andere.alter_unter or 999):
            return False
        if not _schneiden_sich(self._moegliche_status(), andere._moegliche_status()):
            return False
        if not _schneiden_sich(self.profillage, andere.profillage):
            return False
        if not _schneiden_sich(self.integrationsprognose, andere.integrationsprognose):
            return False
        if not _schneiden_sich(self.funktion, andere.funktion):
            return False
        return self.hemmnisse is None or andere.hemmnisse is None or self.hemmnisse.vereinbar_mit(andere.hemmnisse)

    def _moegliche_status(self) -> tuple[Status | None, ...] | None:
        if self.status is not None:
            return self.status
        if self.status_nicht is not None:
            return (None, *(status for status in Status if status not in self.status_nicht))
        return None

    @property
    def altersgrenzen(self) -> frozenset[int]:
        """The ages at which this scope may begin or end."""
        return frozenset(grenze for grenze in (self.alter_ab, self.alter_unter) if grenze is not None)


def _schneiden_sich(links: Iterable[object] | None, rechts: Iterable[object] | None) -> bool:
    return links is None or rechts is None or not set(links).isdisjoint(rechts)
