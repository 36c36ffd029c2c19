"""What both sides have agreed, and what was not kept."""

from datetime import date
from typing import ClassVar

from domain.ereignisse.basis import Tatsache
from domain.ereigniswerte import Aufgaben
from domain.persoenlich import PersoenlicherTextWahlweise
from domain.vokabular import Bereich


class Vereinbarung(Tatsache):
    """What both sides have to do, from `gilt_ab` until `gilt_bis`. Which kind is right on a day is said by the statute layer.

    `aufgaben_...` are single tasks with their days, `pflichten_...` what is said of them in free text.
    """

    gilt_ab: date
    gilt_bis: date | None = None
    leitziel: PersoenlicherTextWahlweise = None
    zielkategorie: Bereich | None = None
    aufgaben_person: Aufgaben = ()
    aufgaben_amt: Aufgaben = ()
    auswertung_vorige: PersoenlicherTextWahlweise = None
    pflichten_person: PersoenlicherTextWahlweise = None
    pflichten_amt: PersoenlicherTextWahlweise = None
    inhalt: PersoenlicherTextWahlweise = None


class EGVSigned(Vereinbarung):
    """An Eingliederungsvereinbarung was signed."""

    TOPIC: ClassVar[str] = "fall.egv"

    mitunterzeichnet: bool = False
    """By the legal guardian as well."""


class EGVErsetztDurchVA(Vereinbarung):
    """No agreement came about; a Verwaltungsakt says what it should have said. Fulfils what asks for an EGV."""

    TOPIC: ClassVar[str] = "fall.egv_ersetzt"

    begruendung: PersoenlicherTextWahlweise = None


class KooperationsplanVereinbart(Vereinbarung):
    """A Kooperationsplan was agreed, in text form; nobody signs it."""

    TOPIC: ClassVar[str] = "fall.kooperationsplan"


class PflichtverletzungFestgestellt(Tatsache):
    """The person did not do what was agreed or imposed. What follows from it is decided elsewhere."""

    TOPIC: ClassVar[str] = "fall.pflichtverletzung"

    wichtiger_grund: bool | None = None
    beschreibung: PersoenlicherTextWahlweise = None
