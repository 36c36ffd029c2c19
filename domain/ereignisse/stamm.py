"""The case itself: its beginning, who is responsible, and the facts rules depend on."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from pydantic import Field

from domain.ereignisse.basis import Entscheidung, FallEreignis, Tatsache
from domain.persoenlich import PersoenlicherText, PersoenlicherTextWahlweise
from domain.vokabular import Funktion, Merkmal, Zeitraumart


class FallAngelegt(FallEreignis):
    """The Fall begins. Not voidable; `BeginnBerichtigt` corrects its day."""

    TOPIC: ClassVar[str] = "fall.angelegt"

    kunde: UUID
    fachkraft: UUID
    funktion: Funktion


class BeginnBerichtigt(FallEreignis):
    """The Fall began on another day than recorded: `am` is the right one."""

    TOPIC: ClassVar[str] = "fall.beginn_berichtigt"

    begruendung: PersoenlicherText


class ZustaendigkeitUebertragen(Entscheidung):
    """From `am` on this Fachkraft, in this function, is responsible. An open stay goes with it."""

    TOPIC: ClassVar[str] = "fall.zustaendigkeit_uebertragen"

    fachkraft: UUID
    funktion: Funktion


class MerkmalGeaendert(Tatsache):
    """A fact rules depend on holds from `gilt_ab` until `gilt_bis` (both included; None: until further notice).

    `wert` is a value of `MERKMALSWERTE[merkmal]`, or None when the fact is no longer known.
    """

    TOPIC: ClassVar[str] = "fall.merkmal_geaendert"

    merkmal: Merkmal
    wert: str | None = Field(default=None, max_length=64)
    gilt_ab: date
    gilt_bis: date | None = None


class ZeitraumFestgehalten(Tatsache):
    """Something of the person's life with a beginning and, if it is known, a planned end: a Maßnahme, a training.

    Entered again under the same `zeitraum`, it is what is known from `am` on: the end has moved, or is open again.
    `massnahme`: the entry of the Maßnahmekatalog in which the case has a place meanwhile.
    """

    TOPIC: ClassVar[str] = "fall.zeitraum"

    zeitraum: UUID
    art: Zeitraumart
    von: date
    bis: date | None = None
    bezeichnung: PersoenlicherTextWahlweise = None
    massnahme: UUID | None = None


class ZeitraumAbgesagt(Tatsache):
    """A period does not come about, or never did: from `am` on nobody counts on it, and its place is free."""

    TOPIC: ClassVar[str] = "fall.zeitraum_abgesagt"

    zeitraum: UUID
    vermerk: PersoenlicherTextWahlweise = None
