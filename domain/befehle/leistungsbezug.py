"""The benefits that make somebody a customer of the office: applied for, granted, ended."""

from datetime import date

from pydantic import model_validator

from domain.befehle.basis import Tatsachenbefehl, ende_pruefen
from domain.ereigniswerte import Schluessel


class AntragFesthalten(Tatsachenbefehl):
    """The form was handed in, filled in completely. Without `letzter_bezug_bis` the file is asked for it."""

    letzter_bezug_bis: date | None = None
    zuzug: bool = False
    erstmals: bool | None = None

    @model_validator(mode="after")
    def _davor(self) -> "AntragFesthalten":
        ende_pruefen(self.letzter_bezug_bis, self.am, ("letzter_bezug_bis", "am"))
        return self


class BewilligungFesthalten(Tatsachenbefehl):
    """The benefits were granted; without `gilt_ab` from `am` on."""

    gilt_ab: date | None = None
    gilt_bis: date | None = None

    @model_validator(mode="after")
    def _zeitraum(self) -> "BewilligungFesthalten":
        ende_pruefen(self.gilt_ab or self.am, self.gilt_bis, ("gilt_ab", "gilt_bis"))
        return self


class LeistungsendeFesthalten(Tatsachenbefehl):
    """The benefits ended, or are not granted: `am` is the last day on which the office is in charge."""

    grund: Schluessel
