"""Where the person stands: Profiling, Hemmnisse, Ressourcen."""

from datetime import date
from uuid import UUID

from pydantic import Field, model_validator

from domain.befehle.basis import Tatsachenbefehl, ende_pruefen
from domain.ereigniswerte import MAX_EINTRAEGE, Bewertung
from domain.persoenlich import Freitext, Kurztext
from domain.vokabular import Bearbeitungsstand, Bereich, Profillage, Profilteil, Vermerktyp


class ProfilErstellen(Tatsachenbefehl):
    """A Profiling was made."""

    profillage: Profillage | None = None
    integrierbar_binnen_12_monaten: bool | None = None
    teile: tuple[Profilteil, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    selbsteinschaetzung: Freitext | None = None
    fremdeinschaetzung: Freitext | None = None
    abgleich: Freitext | None = None
    gilt_bis: date | None = None
    zielberuf: Kurztext | None = None
    vermerktyp: Vermerktyp | None = None
    vermerk: Freitext | None = None

    @model_validator(mode="after")
    def _zeitraum(self) -> "ProfilErstellen":
        ende_pruefen(self.am, self.gilt_bis, ("am", "gilt_bis"))
        return self


class HemmnisFeststellen(Tatsachenbefehl):
    """An obstacle was found. `hemmnis` may bring an id of its own, so that a retry names the same one."""

    hemmnis: UUID | None = None
    bereich: Bereich
    veraenderbar: bool = True
    schwerwiegend: bool | None = None
    im_umfeld: bool | None = None
    in_bedarfsgemeinschaft: bool = False
    bewertung: Bewertung | None = None
    beschreibung: Freitext | None = None


class HemmnisStandAendern(Tatsachenbefehl):
    """The work on an obstacle got on."""

    hemmnis: UUID
    stand: Bearbeitungsstand
    vermerk: Freitext | None = None


class RessourceFeststellen(Tatsachenbefehl):
    """Something to build on was found. `ressource` may bring an id of its own."""

    ressource: UUID | None = None
    bewertung: Bewertung | None = None
    beschreibung: Freitext | None = None


class HemmnissePriorisieren(Tatsachenbefehl):
    """In which order the obstacles shall be worked on."""

    reihenfolge: tuple[UUID, ...] = Field(min_length=1, max_length=MAX_EINTRAEGE)
    begruendung: Freitext | None = None

    @model_validator(mode="after")
    def _jedes_einmal(self) -> "HemmnissePriorisieren":
        if len(set(self.reihenfolge)) != len(self.reihenfolge):
            raise ValueError("ein Hemmnis ist doppelt genannt")
        return self
