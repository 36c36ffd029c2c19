"""Scopes: for whom a rule holds, as a conjunction over a closed list of facts, so that overlaps can be decided."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Annotated

from pydantic import Field, model_validator

from domain.ereignis import Wert
from domain.vokabular import (
    MERKMALSWERTE,
    Ausbildungsreife,
    Bereich,
    Funktion,
    Integrationsprognose,
    Kundenkategorie,
    Merkmal,
    Personengruppe,
    Phase,
    Profillage,
    Schulform,
    Schulpflicht,
    Status,
    Zeitraumart,
    ZielgruppeU25,
)
from domain.woerter import wort


@dataclass(frozen=True, slots=True)
class Sachlage:
    """The facts of a case on one day, as far as a scope may ask for them. None: not known."""

    phase: Phase = Phase.OHNE
    alter: int | None = None
    status: Status | None = None
    profillage: Profillage | None = None
    integrationsprognose: Integrationsprognose | None = None
    kundenkategorie: Kundenkategorie | None = None
    zielgruppe: ZielgruppeU25 | None = None
    schulpflicht: Schulpflicht | None = None
    ausbildungsreife: Ausbildungsreife | None = None
    schulform: Schulform | None = None
    personengruppe: Personengruppe | None = None
    funktion: Funktion | None = None
    zeitraeume: frozenset[Zeitraumart] = frozenset()
    """What the person is in on that day: a Maßnahme, school, an EGV that runs."""
    hemmnisse: Mapping[Bereich, int] = field(default_factory=dict)
    """Handlungsbedarfe per Bereich that are not erfolgreich erledigt."""
    veraenderbare: Mapping[Bereich, int] = field(default_factory=dict)
    """Those of them that can be changed."""
    schwerwiegende: Mapping[Bereich, int] = field(default_factory=dict)
    """Those of them that weigh heavily."""

    def anzahl(
        self, bereiche: Iterable[Bereich], *, nur_veraenderbare: bool = False, nur_schwerwiegende: bool = False
    ) -> int:
        """How many open Handlungsbedarfe these Bereiche hold together."""
        gezaehlt = self.hemmnisse
        if nur_veraenderbare:
            gezaehlt = self.veraenderbare
        if nur_schwerwiegende:
            gezaehlt = self.schwerwiegende
        return sum(gezaehlt.get(bereich, 0) for bereich in bereiche)

    def merkmal(self, merkmal: Merkmal) -> str | None:
        """The value of a Merkmal on that day."""
        wert: str | None = getattr(self, merkmal.value)
        return wert


class Hemmniszahl(Wert):
    """So many Handlungsbedarfe in these Bereiche together, neither fewer nor more."""

    mindestens: int = Field(default=0, ge=0, le=1_000)
    hoechstens: int | None = Field(default=None, ge=0, le=1_000)
    bereiche: Annotated[tuple[Bereich, ...], Field(min_length=1)] = tuple(Bereich)
    veraenderbar: bool = False
    schwerwiegend: bool = False

    @model_validator(mode="after")
    def _ist_ein_bereich(self) -> "Hemmniszahl":
        if self.hoechstens is not None and self.hoechstens < self.mindestens:
            raise ValueError("hoechstens liegt unter mindestens")
        if self.veraenderbar and self.schwerwiegend:
            raise ValueError("veraenderbar und schwerwiegend werden je für sich gezählt")
        return self

    def gezaehlt_in(self, lage: Sachlage) -> int:
        """How many of those it speaks of there are."""
        return lage.anzahl(self.bereiche, nur_veraenderbare=self.veraenderbar, nur_schwerwiegende=self.schwerwiegend)

    def trifft_zu(self, lage: Sachlage) -> bool:
        """Whether the case has that many on the day of `lage`."""
        anzahl = self.gezaehlt_in(lage)
        return self.mindestens <= anzahl and (self.hoechstens is None or anzahl <= self.hoechstens)

    def in_worten(self) -> str:
        """`mindestens 3 Handlungsbedarfe in Leistungsfähigkeit und/oder Rahmenbedingungen`"""
        grenzen = [f"mindestens {self.mindestens}"] if self.mindestens else []
        grenzen += [f"höchstens {self.hoechstens}"] if self.hoechstens is not None else []
        welche = "veränderbare " if self.veraenderbar else "schwerwiegende " if self.schwerwiegend else ""
        wo = "" if set(self.bereiche) == set(Bereich) else f" in {' und/oder '.join(wort(b) for b in self.bereiche)}"
        return f"{' und '.join(grenzen) or 'beliebig viele'} {welche}Handlungsbedarfe{wo}"

    def vereinbar_mit(self, andere: "Hemmniszahl") -> bool:
        """Whether one case can satisfy both on one day: not if what one counts at least is part of what the other has at most."""
        return not (self._uebersteigt(andere) or andere._uebersteigt(self))

    def _uebersteigt(self, andere: "Hemmniszahl") -> bool:
        """Whether everything counted here counts there too, and this minimum lies above that maximum."""
        enthalten = set(self.bereiche) <= set(andere.bereiche) and self._zaehlt_teil_von(andere)
        return enthalten and andere.hoechstens is not None and self.mindestens > andere.hoechstens

    def _zaehlt_teil_von(self, andere: "Hemmniszahl") -> bool:
        """Whether whatever is counted here is counted there as well."""
        if andere.veraenderbar:
            return self.veraenderbar
        return self.schwerwiegend or not andere.schwerwiegend


_MERKMALE = tuple(merkmal.value for merkmal in Merkmal)
_LISTEN = ("phase", *_MERKMALE, "funktion")
"""Conditions that list the values of a fact with which the rule holds; a Merkmal may be excluded by `<merkmal>_nicht`."""


class Geltung(Wert):
    """For which cases a rule holds. Every condition must hold; one that is not named holds always.

    A condition on a fact that is not known is not met: without a birth date no rule about age holds. What excludes
    (`status_nicht`) holds for what is not known. `alter_ab` is included, `alter_unter` is not: `alter_unter = 25` holds up
    to the day before the 25th birthday. `waehrend` asks that the person is in all of these, `ausserhalb` that in none.
    """

    phase: tuple[Phase, ...] | None = None
    alter_ab: int | None = Field(default=None, ge=0, le=120)
    alter_unter: int | None = Field(default=None, ge=1, le=121)
    status: tuple[Status, ...] | None = None
    status_nicht: tuple[Status, ...] | None = None
    profillage: tuple[Profillage, ...] | None = None
    profillage_nicht: tuple[Profillage, ...] | None = None
    integrationsprognose: tuple[Integrationsprognose, ...] | None = None
    integrationsprognose_nicht: tuple[Integrationsprognose, ...] | None = None
    kundenkategorie: tuple[Kundenkategorie, ...] | None = None
    kundenkategorie_nicht: tuple[Kundenkategorie, ...] | None = None
    zielgruppe: tuple[ZielgruppeU25, ...] | None = None
    zielgruppe_nicht: tuple[ZielgruppeU25, ...] | None = None
    schulpflicht: tuple[Schulpflicht, ...] | None = None
    schulpflicht_nicht: tuple[Schulpflicht, ...] | None = None
    ausbildungsreife: tuple[Ausbildungsreife, ...] | None = None
    ausbildungsreife_nicht: tuple[Ausbildungsreife, ...] | None = None
    schulform: tuple[Schulform, ...] | None = None
    schulform_nicht: tuple[Schulform, ...] | None = None
    personengruppe: tuple[Personengruppe, ...] | None = None
    personengruppe_nicht: tuple[Personengruppe, ...] | None = None
    funktion: tuple[Funktion, ...] | None = None
    waehrend: tuple[Zeitraumart, ...] | None = None
    ausserhalb: tuple[Zeitraumart, ...] | None = None
    hemmnisse: Hemmniszahl | None = None

    @model_validator(mode="after")
    def _kann_zutreffen(self) -> "Geltung":
        if self.alter_ab is not None and self.alter_unter is not None and self.alter_ab >= self.alter_unter:
            raise ValueError("alter_ab liegt nicht unter alter_unter")
        if any(getattr(self, name) == () for name in type(self).model_fields):
            raise ValueError("eine leere Liste trifft nie zu")
        for name in _MERKMALE:
            if getattr(self, name) is not None and getattr(self, f"{name}_nicht") is not None:
                raise ValueError(f"{name} und {name}_nicht schließen einander aus")
        if not set(self.waehrend or ()).isdisjoint(self.ausserhalb or ()):
            raise ValueError("waehrend und ausserhalb nennen dasselbe")
        return self

    @cached_property
    def _verlangte(self) -> tuple[tuple[str, frozenset[object]], ...]:
        """The lists that are named. Most scopes name one or two of them."""
        return tuple((name, frozenset(werte)) for name in _LISTEN if (werte := getattr(self, name)) is not None)

    @cached_property
    def _ausgeschlossene(self) -> tuple[tuple[str, frozenset[object]], ...]:
        return tuple(
            (name, frozenset(werte)) for name in _MERKMALE if (werte := getattr(self, f"{name}_nicht")) is not None
        )

    def trifft_zu(self, lage: Sachlage) -> bool:
        """Whether the rule holds for a case in this situation."""
        if any(getattr(lage, name) not in werte for name, werte in self._verlangte):
            return False
        if any(getattr(lage, name) in werte for name, werte in self._ausgeschlossene):
            return False
        if self.alter_ab is not None and (lage.alter is None or lage.alter < self.alter_ab):
            return False
        if self.alter_unter is not None and (lage.alter is None or lage.alter >= self.alter_unter):
            return False
        if self.waehrend is not None and not lage.zeitraeume.issuperset(self.waehrend):
            return False
        if self.ausserhalb is not None and not lage.zeitraeume.isdisjoint(self.ausserhalb):
            return False
        return self.hemmnisse is None or self.hemmnisse.trifft_zu(lage)

    def laeuft(self, lage: Sachlage) -> bool:
        """Whether duties of the rule run: it holds, and the office is still in charge, or the rule names that it is not."""
        return (lage.phase is not Phase.AUSGESCHIEDEN or self.phase is not None) and self.trifft_zu(lage)

    def vereinbar_mit(self, andere: "Geltung") -> bool:
        """Whether there can be a case for which both hold on one day. Decidable, because every fact is a finite set or a range."""
        if max(self.alter_ab or 0, andere.alter_ab or 0) >= min(self.alter_unter or 999, andere.alter_unter or 999):
            return False
        if not all(_schneiden_sich(self._moegliche(name), andere._moegliche(name)) for name in _LISTEN):
            return False
        if _nennt_beides(self.waehrend, andere.ausserhalb) or _nennt_beides(andere.waehrend, self.ausserhalb):
            return False
        return self.hemmnisse is None or andere.hemmnisse is None or self.hemmnisse.vereinbar_mit(andere.hemmnisse)

    def _moegliche(self, name: str) -> tuple[object, ...] | None:
        """The values of a fact with which this may hold; None: any, known or not."""
        ausgeschlossen = getattr(self, f"{name}_nicht", None)
        if ausgeschlossen is not None:
            return (None, *(wert for wert in MERKMALSWERTE[Merkmal(name)] if wert not in ausgeschlossen))
        werte: tuple[object, ...] | None = getattr(self, name)
        return werte

    @property
    def altersgrenzen(self) -> frozenset[int]:
        """The ages at which this scope may begin or end."""
        return frozenset(grenze for grenze in (self.alter_ab, self.alter_unter) if grenze is not None)


def _schneiden_sich(links: Iterable[object] | None, rechts: Iterable[object] | None) -> bool:
    return links is None or rechts is None or not set(links).isdisjoint(rechts)


def _nennt_beides(links: Iterable[object] | None, rechts: Iterable[object] | None) -> bool:
    return links is not None and rechts is not None and not set(links).isdisjoint(rechts)


def altersgrenzen_pruefen(ab: int | None, unter: int | None) -> None:
    """Raises ValueError where two limits of age limit nothing, or leave nobody."""
    if ab is None and unter is None:
        raise ValueError("zum Alter ist ab oder unter zu nennen")
    if ab is not None and unter is not None and ab >= unter:
        raise ValueError("ab liegt nicht unter unter")


def alter_in_worten(ab: int | None, unter: int | None) -> str:
    """`Alter: ab 15 und unter 25 Jahre`"""
    grenzen = [f"ab {ab}"] if ab is not None else []
    grenzen += [f"unter {unter}"] if unter is not None else []
    return f"Alter: {' und '.join(grenzen)} Jahre"
