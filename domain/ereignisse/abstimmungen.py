"""Somebody asks to be heard about a decision that is still to come, and is answered."""

from typing import ClassVar
from uuid import UUID

from domain.ereignis import Regelkennung
from domain.ereignisse.basis import FallEreignis
from domain.persoenlich import PersoenlicherText, PersoenlicherTextWahlweise
from domain.vokabular import Abstimmungsart, Abstimmungsergebnis, Entscheidungsart, Funktion


class AbstimmungErbeten(FallEreignis):
    """`fachkraft` asks whoever acts in `mit_funktion` for what `regel` wants before a decision of the kind `vorgang`."""

    TOPIC: ClassVar[str] = "fall.abstimmung_erbeten"

    abstimmung: UUID
    art: Abstimmungsart
    vorgang: Entscheidungsart
    mit_funktion: Funktion
    regel: Regelkennung
    fachkraft: UUID
    anliegen: PersoenlicherText


class AbstimmungBeantwortet(FallEreignis):
    """It was held, or a Zustimmung given or refused. `fachkraft` None: who answers works in no team."""

    TOPIC: ClassVar[str] = "fall.abstimmung_beantwortet"

    abstimmung: UUID
    ergebnis: Abstimmungsergebnis
    fachkraft: UUID | None = None
    persoenlich: bool = False
    person_anwesend: bool = False
    vermerk: PersoenlicherTextWahlweise = None


class AbstimmungZurueckgezogen(FallEreignis):
    """Nobody needs to answer any more."""

    TOPIC: ClassVar[str] = "fall.abstimmung_zurueckgezogen"

    abstimmung: UUID
    vermerk: PersoenlicherTextWahlweise = None
