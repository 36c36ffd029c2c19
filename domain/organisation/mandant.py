"""The Jobcenter: its name, Land, demo day, which Regelwerke were put in force, and its Vorlagen."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from domain.ereignis import Ereignis
from domain.organisation.ereignisse import MandantEingerichtet, RegelwerkInKraftGesetzt, VorlageHinterlegt
from domain.vokabular import Schriftstueck


@dataclass(frozen=True, slots=True)
class Mandant:
    name: str
    land: str
    vorwarnung_tage: int
    stichtag: date | None
    inkraftsetzungen: tuple[RegelwerkInKraftGesetzt, ...] = ()
    vorlagen: tuple[VorlageHinterlegt, ...] = ()
    arbeitszeiten: tuple[tuple[date, Decimal | None], ...] = ()
    """From which day on how many hours a full-time post works in a week, in the order of recording; None: nobody has said."""

    def wochenstunden(self, tag: date) -> Decimal | None:
        """The hours of a full-time post on that day."""
        gueltige = [(ab, stelle, wert) for stelle, (ab, wert) in enumerate(self.arbeitszeiten) if ab <= tag]
        return max(gueltige, key=lambda eintrag: eintrag[:2])[2] if gueltige else None

    def vorlage(self, dokument: Schriftstueck, tag: date) -> VorlageHinterlegt | None:
        """The one that holds on that day: of the latest day, and of the same day the last recorded. None: the shipped one."""
        gueltige = [vorlage for vorlage in self.vorlagen if vorlage.dokument is dokument and vorlage.gilt_ab <= tag]
        return max(reversed(gueltige), key=lambda vorlage: vorlage.gilt_ab, default=None)


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
                vorlagen=mandant.vorlagen if mandant is not None else (),
                arbeitszeiten=(
                    *(mandant.arbeitszeiten if mandant is not None else ()),
                    (ereignis.am, ereignis.wochenstunden),
                ),
            )
        case RegelwerkInKraftGesetzt() if mandant is not None:
            return replace(mandant, inkraftsetzungen=(*mandant.inkraftsetzungen, ereignis))
        case VorlageHinterlegt() if mandant is not None:
            return replace(mandant, vorlagen=(*mandant.vorlagen, ereignis))
        case _:
            raise ValueError(f"{ereignis.TOPIC} passt nicht in den Strom eines Mandanten")


def falte(ereignisse: Iterable[Ereignis]) -> Mandant | None:
    """The Mandant after all these events, None before it was set up."""
    mandant: Mandant | None = None
    for ereignis in ereignisse:
        mandant = evolve(mandant, ereignis)
    return mandant
