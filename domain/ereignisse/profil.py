"""Where the person stands: Profiling, Hemmnisse, Ressourcen."""

from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field, model_validator

from domain.ereignisse.basis import Tatsache
from domain.ereigniswerte import MAX_EINTRAEGE, Bewertung
from domain.persoenlich import BESONDERS, PersoenlicherKurztextWahlweise, PersoenlicherTextWahlweise
from domain.vokabular import Bearbeitungsstand, Bereich, Profillage, Profilteil, Vermerktyp


class ProfilingErstellt(Tatsache):
    """A Profiling: which parts it covers and what it found. Its Profillage and Prognose hold from `am` on.

    How the person sees it and how the Fachkraft does stand side by side, with what comparing them has shown (BA-3.1).
    `gilt_bis`: until when it shall serve as it is; `zielberuf`: the occupation or activity it is made for.
    Without `profillage` (a concept that does not know it) the one known so far goes on to hold.
    """

    TOPIC: ClassVar[str] = "fall.profiling_erstellt"

    profillage: Profillage | None = None
    integrierbar_binnen_12_monaten: bool | None = None
    teile: tuple[Profilteil, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    selbsteinschaetzung: Annotated[PersoenlicherTextWahlweise, BESONDERS] = None
    fremdeinschaetzung: Annotated[PersoenlicherTextWahlweise, BESONDERS] = None
    abgleich: Annotated[PersoenlicherTextWahlweise, BESONDERS] = None
    gilt_bis: date | None = None
    zielberuf: PersoenlicherKurztextWahlweise = None
    vermerktyp: Vermerktyp | None = None
    vermerk: PersoenlicherTextWahlweise = None


class HemmnisFestgestellt(Tatsache):
    """An obstacle was found, in one of five Bereiche; it starts as erkannt.

    It may lie in the person's surroundings (`im_umfeld`), or in the Bedarfsgemeinschaft, rather than in the person; None, as
    for `schwerwiegend`: nobody has said.
    """

    TOPIC: ClassVar[str] = "fall.hemmnis_festgestellt"

    hemmnis: UUID
    bereich: Bereich
    veraenderbar: bool = True
    schwerwiegend: bool | None = None
    im_umfeld: bool | None = None
    in_bedarfsgemeinschaft: bool = False
    bewertung: Bewertung | None = None
    beschreibung: Annotated[PersoenlicherTextWahlweise, BESONDERS] = None


class HemmnisStatusChanged(Tatsache):
    """The Bearbeitungsstand of an obstacle changed."""

    TOPIC: ClassVar[str] = "fall.hemmnis_status"

    hemmnis: UUID
    stand: Bearbeitungsstand
    vermerk: Annotated[PersoenlicherTextWahlweise, BESONDERS] = None


class RessourceFestgestellt(Tatsache):
    """Something the person can build on."""

    TOPIC: ClassVar[str] = "fall.ressource_festgestellt"

    ressource: UUID
    bewertung: Bewertung | None = None
    beschreibung: Annotated[PersoenlicherTextWahlweise, BESONDERS] = None


class HemmnissePriorisiert(Tatsache):
    """In which order the obstacles shall be worked on, the first first. One that is not named has no place in it."""

    TOPIC: ClassVar[str] = "fall.hemmnisse_priorisiert"

    reihenfolge: tuple[UUID, ...] = Field(min_length=1, max_length=MAX_EINTRAEGE)
    begruendung: PersoenlicherTextWahlweise = None

    @model_validator(mode="after")
    def _jedes_einmal(self) -> "HemmnissePriorisiert":
        if len(set(self.reihenfolge)) != len(self.reihenfolge):
            raise ValueError("ein Hemmnis ist doppelt genannt")
        return self
