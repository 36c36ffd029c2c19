"""The open file of a case on a day, and the words every document makes from it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeVar
from uuid import UUID

from adapters.dokumente import inhalt
from domain.akte import Akte
from domain.eintrag import Eintrag
from domain.ereignis import Ereignis
from domain.fall import Fall, Zustaendigkeit
from domain.fristen.frist import Frist
from domain.kalender import alter_am
from domain.kunde import Kontaktdaten, Kunde
from domain.organisation.fachkraft import Fachkraft, Team
from domain.persoenlich import Verborgen
from domain.regelwerk.inkraft import Regelstand
from domain.vokabular import Merkmal
from domain.woerter import merkmalswert, schluessel, tag, wort
from projections.fallsicht import Fallsicht

E = TypeVar("E", bound=Ereignis)
VOLLJAEHRIG = 18


@dataclass(frozen=True, slots=True)
class Fehlend:
    """There is nothing to print; `grund` says in German which entry is missing."""

    grund: str


@dataclass(frozen=True)
class Aktenlage:
    """What documents are made from. `akte` is opened; `fall` is its state on `stand`."""

    amt: str
    stand: date
    kunde: Kunde
    akte: Akte
    fall: Fall
    regelstand: Regelstand
    fachkraefte: Mapping[UUID, Fachkraft]
    teams: Mapping[UUID, Team]

    @cached_property
    def fristen(self) -> Sequence[Frist]:
        """All there ever were, in the order they came to be."""
        return Fallsicht(self.akte, self.kunde.geboren, self.regelstand).fristen

    @cached_property
    def eintraege(self) -> tuple[Eintrag, ...]:
        """The effective entries that speak of no later day than `stand`: a voided one is not there."""
        return self.akte.bis(self.stand)

    def alle(self, klasse: type[E]) -> list[tuple[int, E]]:
        """The entries of a kind in the order of the fold, each with its number."""
        return [(e.nr, e.ereignis) for e in self.eintraege if isinstance(e.ereignis, klasse)]

    def gewaehlt(self, gefunden: Sequence[tuple[int, E]], eintrag: int | None, was: str) -> tuple[int, E] | Fehlend:
        """The last of them, or the one of that number; `was` is what there is none of: `Einladung`."""
        passende = [paar for paar in gefunden if eintrag in (None, paar[0])]
        return passende[-1] if passende else self.fehlend(eintrag, was)

    def fehlend(self, eintrag: int | None, was: str) -> Fehlend:
        """There is no such entry, or not under this number."""
        if eintrag is None:
            return Fehlend(f"Bis zum {tag(self.stand)} ist in diesem Fall nicht festgehalten: {was}.")
        return Fehlend(f"Eintrag {eintrag} ist bis zum {tag(self.stand)} in diesem Fall nicht: {was}.")

    # --- what every document offers ----------------------------------------------------------------------------------

    def kopf(self) -> dict[str, object]:
        """The fields of `inhalt.Inhalt`."""
        return {
            "amt": self.amt,
            "stand": self.stand,
            "person": self._person(),
            "fachkraft": self.fachkraft(self.fall.zustaendig, self.stand),
        }

    def _person(self) -> inhalt.Person:
        kunde, daten = self.kunde, self.kunde.kontaktdaten
        bekannt = daten if isinstance(daten, Kontaktdaten) else Kontaktdaten()
        return inhalt.Person(
            name=str(kunde.name),
            vorname=str(kunde.vorname),
            geburtsdatum=kunde.geboren,
            minderjaehrig=self.minderjaehrig(self.stand),
            kundennummer=text(kunde.kundennummer),
            bg_nummer=text(kunde.bg_nummer),
            strasse=str(daten) if isinstance(daten, Verborgen) else bekannt.strasse,
            plz=bekannt.plz,
            ort=bekannt.ort,
            telefon=bekannt.telefon,
            email=bekannt.email,
        )

    def minderjaehrig(self, am: date) -> bool:
        """Whether the person was not of age on that day; unknown is of age."""
        return self.kunde.geboren is not None and alter_am(self.kunde.geboren, am) < VOLLJAEHRIG

    def fachkraft(self, zustaendig: Zustaendigkeit, am: date) -> inhalt.Fachkraft:
        person = self.fachkraefte.get(zustaendig.fachkraft)
        team = self.teams.get(person.team(am)) if person is not None else None
        return inhalt.Fachkraft(
            kennung=str(zustaendig.fachkraft), funktion=wort(zustaendig.funktion), team=team.name if team else None
        )

    def merkmal(self, merkmal: Merkmal) -> str | None:
        """The value of a Merkmal on `stand`, in words."""
        wert = self.fall.merkmal(merkmal, self.stand)
        return merkmalswert(merkmal, wert) if wert is not None else None

    def begriff(self, feld: str, wert: str, am: date) -> str:
        """What the Regelwerk of that day calls a word it knows by key."""
        begriff = self.regelstand.am(am).begriffe(feld).get(wert)
        return begriff.bezeichnung if begriff is not None else schluessel(wert)


def text(wert: str | Verborgen | None) -> str | None:
    """The text, or what stands for one that cannot be read; None if there is none."""
    return str(wert) if wert is not None else None
