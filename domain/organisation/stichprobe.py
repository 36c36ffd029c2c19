"""A sample of cases that are looked at: where most speaks for it first, and reproducible.

The draw is weighted sampling without replacement (Efraimidis and Spirakis, 2006): each case gets a number u between 0 and 1 from
a hash of the seed and its id, and the key u^(1/measure); the cases with the greatest keys are drawn. So one twice as much at risk
is twice as likely to be the first, the order in which candidates come in does not matter, and more risk never leads out of a
sample. Cases without any measure come in only when there are no others left.
"""

import hashlib
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from domain.ereignis import Ereignis, Wert
from domain.ereigniswerte import Schluessel
from domain.organisation.ereignisse import OrganisationsEreignis

MAX_STICHPROBE = 100
"""Cases of one sample: somebody has to look at each."""

Gewicht = Annotated[int, Field(ge=0, le=1_000)]
Zahl = Annotated[int, Field(ge=0, le=1_000_000)]
Saat = Annotated[int, Field(ge=0, le=2**53 - 1)]
"""What the draw follows from. No greater than every client can hold as a number."""


class Gewichte(Wert):
    """How much each sign of risk counts. A stay is long from `lang_ab_monate` months on."""

    ueberfaelliges_muss: Gewicht = 5
    entschuldigtes_soll: Gewicht = 2
    langer_aufenthalt: Gewicht = 3
    ohne_kontakt: Gewicht = 4
    unbearbeitetes_hemmnis: Gewicht = 1
    lang_ab_monate: int = Field(default=12, ge=1, le=240)


class Risiko(Wert):
    """The signs of risk of one case on a day: how many overdue muss Fristen and excused soll Fristen, whether its stay is long,
    whether no contact ever counted, how many open Hemmnisse nobody has ever worked on."""

    fall: UUID
    ueberfaelliges_muss: Zahl = 0
    entschuldigtes_soll: Zahl = 0
    langer_aufenthalt: bool = False
    ohne_kontakt: bool = False
    unbearbeitetes_hemmnis: Zahl = 0

    def mass(self, gewichte: Gewichte) -> int:
        """The stated measure: each sign times its weight, added up."""
        return sum(int(getattr(self, name)) * int(getattr(gewichte, name)) for name in _ZEICHEN)


_ZEICHEN = tuple(name for name in Risiko.model_fields if name in Gewichte.model_fields)


class Gezogen(Risiko):
    """A case of the sample, with its measure."""

    mass_am_tag: Zahl


class StichprobeGezogen(OrganisationsEreignis):
    """These cases are to be looked at, in the order in which they were drawn.

    `position`: what was known, `grundgesamtheit` how many cases there were to draw from, `pruefsumme` the hash of all of them
    with their measures: who computes them again at that position can show that the draw was this one. `pruefpunkte`: what
    the regulation wants looked at.
    """

    TOPIC: ClassVar[str] = "stichprobe.gezogen"

    team: UUID | None = None
    saat: Saat
    gewichte: Gewichte
    position: int = Field(ge=0)
    grundgesamtheit: int = Field(ge=0)
    pruefsumme: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    pruefpunkte: tuple[Schluessel, ...] = Field(default=(), max_length=50)
    faelle: tuple[Gezogen, ...] = Field(min_length=1, max_length=MAX_STICHPROBE)


@dataclass(frozen=True, slots=True)
class Stichprobe:
    id: UUID
    ereignis: StichprobeGezogen

    def umfasst(self, fall: UUID) -> bool:
        return any(gezogen.fall == fall for gezogen in self.ereignis.faelle)


def stichprobe_aus(kennung: UUID, ereignisse: Iterable[Ereignis]) -> Stichprobe | None:
    """The sample of this stream."""
    stichprobe: Stichprobe | None = None
    for ereignis in ereignisse:
        if not isinstance(ereignis, StichprobeGezogen):
            raise ValueError(f"{ereignis.TOPIC} passt nicht in den Strom einer Stichprobe")
        stichprobe = Stichprobe(kennung, ereignis)
    return stichprobe


def ziehe(kandidaten: Sequence[Risiko], gewichte: Gewichte, anzahl: int, saat: int) -> tuple[Gezogen, ...]:
    """So many of them, or all there are, in the order of the draw."""
    bewertet = ((kandidat, kandidat.mass(gewichte)) for kandidat in kandidaten)
    gereiht = sorted(bewertet, key=lambda paar: (*_schluessel(paar[0].fall, paar[1], saat), paar[0].fall))
    return tuple(Gezogen(**kandidat.model_dump(), mass_am_tag=mass) for kandidat, mass in gereiht[:anzahl])


def _schluessel(fall: UUID, mass: int, saat: int) -> tuple[int, float]:
    """Small is drawn first. -ln(u)/mass is in the opposite order of u^(1/mass), and keeps its precision."""
    zahl = int.from_bytes(hashlib.sha256(f"{saat}/{fall}".encode()).digest()[:8], "big")
    abstand = -math.log((zahl + 0.5) / 2**64)
    return (0, abstand / mass) if mass else (1, abstand)


def pruefsumme(kandidaten: Iterable[Risiko], gewichte: Gewichte) -> str:
    """Of everything a draw follows from beside the seed, in whatever order it comes."""
    zeilen = sorted(f"{kandidat.fall} {kandidat.mass(gewichte)}" for kandidat in kandidaten)
    return hashlib.sha256("\n".join(zeilen).encode()).hexdigest()


def lange_seit(beginn: date | None, lang_ab: date) -> bool:
    """Whether an open stay that began then is long: on `lang_ab` or before."""
    return beginn is not None and beginn <= lang_ab
