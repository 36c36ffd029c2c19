"""The benefits that make somebody a customer of the office: applied for, granted, ended."""

from datetime import date
from typing import ClassVar

from domain.ereignisse.basis import Tatsache
from domain.ereigniswerte import Schluessel


class AntragVollstaendig(Tatsache):
    """The form was handed in, filled in completely: now the application counts as made (UM-3.2b).

    `letzter_bezug_bis`: the last day of benefits before, as far as anybody knows. `zuzug`: another Träger was in charge
    until now. `erstmals`: never before benefits from this office.
    """

    TOPIC: ClassVar[str] = "fall.antrag_vollstaendig"

    letzter_bezug_bis: date | None = None
    zuzug: bool = False
    erstmals: bool | None = None


class LeistungBewilligt(Tatsache):
    """The benefits were granted, from `gilt_ab` until `gilt_bis` (None: until further notice)."""

    TOPIC: ClassVar[str] = "fall.leistung_bewilligt"

    gilt_ab: date
    gilt_bis: date | None = None


class LeistungBeendet(Tatsache):
    """The benefits ended, or are not granted at all: `am` is the last day on which the office is in charge.

    `grund` is one of the reasons for which a stay may end. An open stay in a Fallmanagement with access of its own does not
    end with it: that is decided.
    """

    TOPIC: ClassVar[str] = "fall.leistung_beendet"

    grund: Schluessel
