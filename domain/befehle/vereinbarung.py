"""What both sides agree, and what was not kept."""

from datetime import date

from pydantic import model_validator

from domain.befehle.basis import Tatsachenbefehl
from domain.persoenlich import Freitext


class Vereinbarungsbefehl(Tatsachenbefehl):
    """What both sides have to do; without `gilt_ab` it holds from `am`."""

    gilt_ab: date | None = None
    gilt_bis: date | None = None
    pflichten_person: Freitext | None = None
    pflichten_amt: Freitext | None = None
    inhalt: Freitext | None = None

    @model_validator(mode="after")
    def _zeitraum(self) -> "Vereinbarungsbefehl":
        if self.gilt_bis is not None and self.gilt_bis < (self.gilt_ab or self.am):
            raise ValueError("gilt_bis liegt vor gilt_ab")
        return self


class EGVErfassen(Vereinbarungsbefehl):
    """An Eingliederungsvereinbarung was signed."""


class EGVErsetzen(Vereinbarungsbefehl):
    """A Verwaltungsakt takes the place of an EGV that did not come about."""

    begruendung: Freitext | None = None


class KooperationsplanVereinbaren(Vereinbarungsbefehl):
    """A Kooperationsplan was agreed in text form."""


class PflichtverletzungFeststellen(Tatsachenbefehl):
    """The person did not do what was agreed or imposed."""

    wichtiger_grund: bool | None = None
    beschreibung: Freitext | None = None
