"""Events of places and Wartelisten, each list in a stream of its own."""

from typing import ClassVar
from uuid import UUID

from pydantic import Field

from domain.organisation.ereignisse.basis import OrganisationsEreignis
from domain.persoenlich import PersoenlicherTextWahlweise


class PlatzBelegt(OrganisationsEreignis):
    """A stay takes a place of this Fachkraft. `ueber_kapazitaet`: it was restored or moved here although none was free."""

    TOPIC: ClassVar[str] = "plaetze.belegt"

    fall: UUID
    ueber_kapazitaet: bool = False


class PlatzFreigegeben(OrganisationsEreignis):
    """A stay no longer takes a place here."""

    TOPIC: ClassVar[str] = "plaetze.freigegeben"

    fall: UUID


class WartenderAufgenommen(OrganisationsEreignis):
    """A case is put on the Warteliste of the team: at its end, or where it stood when a Storno restores it."""

    TOPIC: ClassVar[str] = "warteliste.aufgenommen"

    fall: UUID
    stelle: int | None = Field(default=None, ge=0)


class WartenderGestrichen(OrganisationsEreignis):
    """A case leaves the Warteliste: taken in, declined, or entered by mistake."""

    TOPIC: ClassVar[str] = "warteliste.gestrichen"

    fall: UUID
    abweichung: PersoenlicherTextWahlweise = None
    """The Begründung when it was not first in line."""
