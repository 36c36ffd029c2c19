"""The Jobcenter: its name, Land, demo day, and which Regelwerke were put in force."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from domain.ereignis import Ereignis
from domain.organisation.ereignisse import MandantEingerichtet, RegelwerkInKraftGesetzt


@dataclass(frozen=True, slots=True)
class Mandant:
    name: str
    land: str
    vorwarnung_tage: int
    stichtag: date | None
    inkraftsetzungen: tuple[RegelwerkInKraftGesetzt, ...] = ()


def evolve(mandant: Mandant | None, ereignis: Ereignis) -> Mandant:
    """The Mandant after one more event of its stream. Being set up again changes name, Land and warning time."""
    match ereignis:
        case MandantEingerichtet():
            return Mandant(
                name=ereignis.name,
                land=ereignis.land,
                vorwarnung_tage=ereignis.vorwarnung_tage,
                stichtag=ereignis.stichtag,
                inkraftsetzungen=mandant.inkraftsetzungen if mandant is not None else (),
            )
        case RegelwerkInKraftGesetzt() if mandant is not None:
            return replace(mandant, inkraftsetzungen=(*mandant.inkraftsetzungen, ereignis))
        case _:
            raise ValueError(f"{ereignis.TOPIC} passt nicht in den Strom eines Mandanten")


def falte(ereignisse: Iterable[Ereignis]) -> Mandant | None:
    """The Mandant after all these events, None before it was set up."""
    mandant: Mandant | None = None
    for ereignis in ereignisse:
        mandant = evolve(mandant, ereignis)
    return mandant
