"""The course of a stay, and corrections."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from pydantic import Field, model_validator

from domain.ereignis import Regelkennung
from domain.ereignisse.basis import Entscheidung, FallEreignis, Tatsache
from domain.ereigniswerte import MAX_EINTRAEGE, Eintragsnummer, Schluessel
from domain.persoenlich import PersoenlicherText, PersoenlicherTextWahlweise
from domain.vokabular import Feststellung, Fortfuehrung


class FortfuehrungGeprueft(Tatsache):
    """The review of a stay: grounds to go on and outlook, or end."""

    TOPIC: ClassVar[str] = "fall.fortfuehrung_geprueft"

    ergebnis: Fortfuehrung
    begruendung: PersoenlicherTextWahlweise = None
    erfolgsaussichten: PersoenlicherTextWahlweise = None


class VerlaengerungBewilligt(Entscheidung):
    """The stay may last longer than its maximum: by `monate` from the old last day (§ 190 BGB)."""

    TOPIC: ClassVar[str] = "fall.verlaengerung_bewilligt"

    monate: int = Field(ge=1, le=120)


class AbweichungBegruendet(FallEreignis):
    """A lapsed or coming `soll` Frist is excused, possibly only until a day."""

    TOPIC: ClassVar[str] = "fall.abweichung_begruendet"

    frist: UUID
    regel: Regelkennung
    begruendung: PersoenlicherText
    bis: date | None = None


class FeststellungGetroffen(FallEreignis):
    """The case was looked at in a sample: what was found at one of its points, or on the whole."""

    TOPIC: ClassVar[str] = "fall.feststellung"

    stichprobe: UUID
    pruefpunkt: Schluessel | None = None
    ergebnis: Feststellung
    vermerk: PersoenlicherTextWahlweise = None


class Fallabgang(Entscheidung):
    """The stay ends, with a reason the regulation or the statute knows. `am` is its last day."""

    TOPIC: ClassVar[str] = "fall.fallabgang"

    grund: Schluessel


class EintragStorniert(FallEreignis):
    """Entries are declared never to have been; what is recorded instead follows in the same save."""

    TOPIC: ClassVar[str] = "fall.eintrag_storniert"

    eintraege: tuple[Eintragsnummer, ...] = Field(min_length=1, max_length=MAX_EINTRAEGE)
    begruendung: PersoenlicherText
    ersetzt_durch: Eintragsnummer | None = None

    @model_validator(mode="after")
    def _jeder_eintrag_einmal(self) -> "EintragStorniert":
        if len(set(self.eintraege)) != len(self.eintraege):
            raise ValueError("ein Eintrag ist doppelt genannt")
        return self
