"""What both sides agree, and what was not kept."""

from datetime import date

from pydantic import Field, model_validator

from domain.befehle.basis import Tatsachenbefehl, ende_pruefen
from domain.ereigniswerte import Aufgabe
from domain.persoenlich import Freitext
from domain.vokabular import Bereich


class Vereinbarungsbefehl(Tatsachenbefehl):
    """What both sides have to do; without `gilt_ab` it holds from `am`."""

    gilt_ab: date | None = None
    gilt_bis: date | None = None
    leitziel: Freitext | None = None
    zielkategorie: Bereich | None = None
    aufgaben_person: tuple[Aufgabe, ...] = Field(default=(), max_length=50)
    aufgaben_amt: tuple[Aufgabe, ...] = Field(default=(), max_length=50)
    auswertung_vorige: Freitext | None = None
    pflichten_person: Freitext | None = None
    pflichten_amt: Freitext | None = None
    inhalt: Freitext | None = None

    @model_validator(mode="after")
    def _zeitraum(self) -> "Vereinbarungsbefehl":
        ende_pruefen(self.gilt_ab or self.am, self.gilt_bis, ("gilt_ab", "gilt_bis"))
        return self


class EGVErfassen(Vereinbarungsbefehl):
    """An Eingliederungsvereinbarung was signed, possibly by the legal guardian as well."""

    mitunterzeichnet: bool = False


class EGVErsetzen(Vereinbarungsbefehl):
    """A Verwaltungsakt takes the place of an EGV that did not come about."""

    begruendung: Freitext | None = None


class KooperationsplanVereinbaren(Vereinbarungsbefehl):
    """A Kooperationsplan was agreed in text form."""


class PflichtverletzungFeststellen(Tatsachenbefehl):
    """The person did not do what was agreed or imposed."""

    wichtiger_grund: bool | None = None
    beschreibung: Freitext | None = None
