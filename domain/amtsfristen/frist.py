"""One Amtsfrist: a duty of the office with its trigger, and its life as sections of days."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid5

from domain.amtsfristen.einheiten import Einheit
from domain.fristen.frist import Aenderung, Ausgang, Fristabschnitt
from domain.regelwerk.amtsfrist import Amtsausloeser, Amtsfristregel
from domain.vokabular import NIE


@dataclass(frozen=True, slots=True)
class Ausloesung:
    """What set it off: the trigger of the rule, its day, and the act it was. `folge`: a fulfilment that started the next."""

    am: date
    ausloeser: Amtsausloeser | None = None
    handlung: UUID | None = None
    bis: date = NIE
    """The last day on which it can still be asked for: a Fachkraft leaves, or gives up the function."""

    @property
    def folge(self) -> bool:
        return self.ausloeser is None


@dataclass(frozen=True, slots=True)
class Amtsfrist:
    """`regel`: in the wording that judges it last. `gezaehlt_ab`: the day its period counts from. `erledigt_durch`: the act that
    fulfilled it, or the Fachkraft whose Qualifizierung did."""

    id: UUID
    regel: Amtsfristregel
    einheit: Einheit
    ausloesung: Ausloesung
    gezaehlt_ab: date
    aenderungen: tuple[Aenderung, ...]
    abschnitte: tuple[Fristabschnitt, ...]
    erledigt_am: date | None = None
    erledigt_durch: UUID | None = None

    def abschnitt(self, tag: date) -> Fristabschnitt | None:
        """How it stood on that day; None before it came to be."""
        return next((abschnitt for abschnitt in self.abschnitte if abschnitt.von <= tag <= abschnitt.bis), None)

    def ausgang(self, tag: date) -> Ausgang | None:
        abschnitt = self.abschnitt(tag)
        return abschnitt.am(tag) if abschnitt is not None else None

    @property
    def faellig_am(self) -> date | None:
        return self.aenderungen[-1].faellig_am

    @property
    def tage_verspaetet(self) -> int:
        """By how many days it was fulfilled late; 0 if in time or never."""
        if self.erledigt_am is None or self.faellig_am is None or self.erledigt_durch is None:
            return 0
        return max(0, (self.erledigt_am - self.faellig_am).days)


def amtsfrist_id(einheit: Einheit, regel: Amtsfristregel, ausloesung: Ausloesung) -> UUID:
    """The same after every computation: of the unit, the rule, and what set it off."""
    return uuid5(einheit.id, f"amtsfrist/{regel.id}/{ausloesung.handlung or ausloesung.am.isoformat()}")
