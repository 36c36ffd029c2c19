"""The network of the office: contacts outside it, by team, and whom to ask in a team about municipal offers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from domain.ereignis import Ereignis
from domain.organisation.ereignisse import (
    AnsprechpersonBenannt,
    Netzwerkangaben,
    NetzwerkkontaktEntfernt,
    NetzwerkkontaktGeaendert,
    NetzwerkkontaktHinterlegt,
)
from domain.organisation.zeitreihe import Zeitreihe, am_tag


@dataclass(frozen=True, slots=True)
class Netzwerkkontakt:
    """A contact as it is known now: `angaben` sealed or open, as its entries were read."""

    id: UUID
    team: UUID
    fachkraft: UUID
    seit: date
    geaendert_am: date
    angaben: Netzwerkangaben
    bis: date | None = None
    """The day on which it was removed."""

    def besteht(self, tag: date) -> bool:
        return self.seit <= tag and (self.bis is None or tag < self.bis)


@dataclass(frozen=True, slots=True)
class Ansprechpersonen:
    """Of one team: per offer of the municipality who was named from when on."""

    team: UUID
    benannte: Mapping[str, Zeitreihe[UUID | None]] = field(default_factory=dict)

    def fuer(self, angebot: str, tag: date) -> UUID | None:
        """Who is named on that day; nobody before the first was."""
        reihe = self.benannte.get(angebot)
        return am_tag(((date.min, None), *reihe), tag) if reihe is not None else None


def netzwerkkontakt_aus(kennung: UUID, ereignisse: Iterable[Ereignis]) -> Netzwerkkontakt | None:
    """The contact after these events."""
    kontakt: Netzwerkkontakt | None = None
    for ereignis in ereignisse:
        match ereignis:
            case NetzwerkkontaktHinterlegt():
                am = ereignis.am
                kontakt = Netzwerkkontakt(kennung, ereignis.team, ereignis.fachkraft, am, am, ereignis)
            case NetzwerkkontaktGeaendert() if kontakt is not None:
                kontakt = replace(kontakt, geaendert_am=ereignis.am, angaben=ereignis)
            case NetzwerkkontaktEntfernt() if kontakt is not None:
                kontakt = replace(kontakt, bis=ereignis.am)
            case _:
                raise ValueError(f"{ereignis.TOPIC} passt nicht in den Strom eines Netzwerkkontakts")
    return kontakt


def ansprechpersonen_aus(_strom: UUID, ereignisse: Iterable[Ereignis]) -> Ansprechpersonen | None:
    """Whom to ask in a team after these events."""
    alle: Ansprechpersonen | None = None
    for ereignis in ereignisse:
        if not isinstance(ereignis, AnsprechpersonBenannt):
            raise ValueError(f"{ereignis.TOPIC} passt nicht in den Strom der Ansprechpersonen eines Teams")
        alle = alle or Ansprechpersonen(ereignis.team)
        reihe = (*alle.benannte.get(ereignis.angebot, ()), (ereignis.gilt_ab, ereignis.fachkraft))
        alle = replace(alle, benannte={**alle.benannte, ereignis.angebot: reihe})
    return alle
