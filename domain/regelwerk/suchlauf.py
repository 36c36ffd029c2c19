"""The kind Suchlauf: a search over the own cases that the regulation offers, by status and by the last counselling."""

from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field, model_validator

from domain.ereignis import Wert
from domain.kalender import EIN_TAG, Dauer, rueckwaerts
from domain.regelwerk.regel import Regel
from domain.vokabular import Phase, Status

Suchname = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[a-z0-9][a-z0-9-]*$")]
"""How a Suchlauf, or a span of one, is asked for."""


class Spanne(Wert):
    """How long ago the last counselling was: at least and at most so long, both days included, or more than so long."""

    schluessel: Suchname
    bezeichnung: Annotated[str, Field(min_length=1, max_length=200)]
    mindestens: Dauer | None = None
    hoechstens: Dauer | None = None
    mehr_als: Dauer | None = None

    @model_validator(mode="after")
    def _begrenzt(self) -> "Spanne":
        if self.mehr_als is None and self.mindestens is None and self.hoechstens is None:
            raise ValueError("eine Spanne nennt mindestens, hoechstens oder mehr_als")
        if self.mehr_als is not None and (self.mindestens is not None or self.hoechstens is not None):
            raise ValueError("mehr_als steht allein")
        return self

    def tage(self, stand: date, land: str) -> tuple[date, date]:
        """The first and the last day on which the last counselling may lie, seen from `stand`."""
        if self.mehr_als is not None:
            return date.min, rueckwaerts(stand, self.mehr_als, land) - EIN_TAG
        von = rueckwaerts(stand, self.hoechstens, land) if self.hoechstens is not None else date.min
        return von, rueckwaerts(stand, self.mindestens, land) if self.mindestens is not None else stand


class Suchlauf(Regel):
    """Cases with one of these status values (`ohne_status`: or none) whose last counselling lies in a span, or who had none
    since a day that is asked for (`seit_tag`). Who has left is not looked for. A counselling is a contact that counts."""

    ART: ClassVar[str] = "suchlauf"

    name: Suchname
    bezeichnung: Annotated[str, Field(min_length=1, max_length=200)]
    status: Annotated[tuple[Status, ...], Field(min_length=1)]
    ohne_status: bool = False
    spannen: Annotated[tuple[Spanne, ...], Field(max_length=20)] = ()
    seit_tag: bool = False

    @model_validator(mode="after")
    def _fragt_eines(self) -> "Suchlauf":
        if bool(self.spannen) == self.seit_tag:
            raise ValueError("ein Suchlauf nennt entweder spannen oder seit_tag = true")
        if len({spanne.schluessel for spanne in self.spannen}) != len(self.spannen):
            raise ValueError("eine Spanne ist doppelt genannt")
        return self

    def gefragte(self, spanne: str | None) -> tuple[Spanne, ...]:
        """The span of this name; all of them where none is named."""
        return tuple(s for s in self.spannen if spanne is None or s.schluessel == spanne)

    def findet(self, fall: "Gesucht", spannen: tuple[Spanne, ...], seit: date | None, stand: date, land: str) -> bool:
        """Whether a case is found on that day."""
        if fall.phase is Phase.AUSGESCHIEDEN:
            return False
        if not (fall.status in self.status if fall.status is not None else self.ohne_status):
            return False
        if self.seit_tag:
            return seit is not None and (fall.letzte_beratung is None or fall.letzte_beratung < seit)
        tage = [spanne.tage(stand, land) for spanne in spannen]
        return fall.letzte_beratung is not None and any(von <= fall.letzte_beratung <= bis for von, bis in tage)


class Gesucht(Wert):
    """What a Suchlauf looks at in a case on a day."""

    phase: Phase
    status: Status | None
    letzte_beratung: date | None
