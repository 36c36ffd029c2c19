"""The case itself: its beginning, who is responsible, and the facts rules depend on."""

from datetime import date
from uuid import UUID

from pydantic import Field, model_validator

from domain.befehle.basis import Befehl, Entscheidungsbefehl, Tatsachenbefehl, ende_pruefen
from domain.persoenlich import Freitext
from domain.vokabular import EIGENSTAENDIGE_ZEITRAEUME, MERKMALSWERTE, Funktion, Merkmal, Zeitraumart


class FallAnlegen(Befehl):
    """A Fall begins for a Kunde; somebody is responsible from the first day."""

    kunde: UUID
    fachkraft: UUID
    funktion: Funktion = Funktion.ZUSTAENDIGE_FACHKRAFT


class BeginnBerichtigen(Befehl):
    """The Fall began on `am`, not on the day recorded."""

    begruendung: Freitext


class ZustaendigkeitUebertragen(Entscheidungsbefehl):
    """From `am` on this Fachkraft is responsible."""

    fachkraft: UUID
    funktion: Funktion


class MerkmalAendern(Tatsachenbefehl):
    """A fact holds from a day on (`gilt_ab`, else `am`), possibly until one. `wert` None: no longer known."""

    merkmal: Merkmal
    wert: str | None = Field(default=None, max_length=64)
    gilt_ab: date | None = None
    gilt_bis: date | None = None

    @model_validator(mode="after")
    def _wert_gehoert_zum_merkmal(self) -> "MerkmalAendern":
        erlaubt = [str(wert) for wert in MERKMALSWERTE[self.merkmal]]
        if self.wert is not None and self.wert not in erlaubt:
            raise ValueError(f"wert muss für {self.merkmal} eines sein von: {', '.join(erlaubt)}")
        ende_pruefen(self.gilt_ab or self.am, self.gilt_bis, ("gilt_ab", "gilt_bis"))
        return self


class ZeitraumFesthalten(Tatsachenbefehl):
    """Something with a beginning and possibly a planned end, as known from `am` on; under the same `zeitraum` it replaces
    what was known. Without an id it is a new one."""

    zeitraum: UUID | None = None
    art: Zeitraumart
    von: date
    bis: date | None = None
    bezeichnung: Freitext | None = None

    @model_validator(mode="after")
    def _moeglich(self) -> "ZeitraumFesthalten":
        if self.art not in EIGENSTAENDIGE_ZEITRAEUME:
            erlaubt = ", ".join(sorted(EIGENSTAENDIGE_ZEITRAEUME))
            raise ValueError(f"art muss eines sein von: {erlaubt}; anderes folgt aus eigenen Vorgängen")
        ende_pruefen(self.von, self.bis)
        return self


class MassnahmeZuweisen(Tatsachenbefehl):
    """The case gets a place in an entry of the Maßnahmekatalog, from `von` until `bis` (None: as long as it runs).

    Under the `zeitraum` of an assignment to the same Maßnahme it replaces that: it takes longer, or begins later.
    """

    massnahme: UUID
    zeitraum: UUID | None = None
    von: date
    bis: date | None = None
    bezeichnung: Freitext | None = None

    @model_validator(mode="after")
    def _moeglich(self) -> "MassnahmeZuweisen":
        ende_pruefen(self.von, self.bis)
        return self


class TeilnahmeBeenden(Tatsachenbefehl):
    """The person left a Maßnahme earlier than planned: `bis`, else `am`, was their last day there."""

    zeitraum: UUID
    bis: date | None = None
    bezeichnung: Freitext | None = None


class ZeitraumAbsagen(Tatsachenbefehl):
    """A period does not come about, or never did: a Maßnahme the person never joined."""

    zeitraum: UUID
    vermerk: Freitext | None = None
