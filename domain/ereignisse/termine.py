"""Appointments with the person: agreed, moved, cancelled. Kept or missed says a contact or a TerminVersaeumt."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from pydantic import Field

from domain.ereignisse.basis import Tatsache
from domain.ereigniswerte import Erinnerungswunsch, Schluessel, Uhrzeit
from domain.persoenlich import PersoenlicherTextWahlweise
from domain.vokabular import Kontaktform


class Terminabsprache(Tatsache):
    """When, how and with whom an appointment is, all of it as it holds from now on.

    Day and time are those of the clock in the office (Europe/Berlin). `mit_einladung`: the person gets an invitation, which is
    an entry of its own. `erinnerung` None: no reminder is wanted.
    """

    beratungstermin: UUID
    tag: date
    uhrzeit: Uhrzeit
    dauer_minuten: int = Field(ge=5, le=600)
    form: Kontaktform
    fachkraft: UUID
    mit_einladung: bool = False
    erinnerung: Erinnerungswunsch | None = None


class TerminVereinbart(Terminabsprache):
    """An appointment was agreed, or set."""

    TOPIC: ClassVar[str] = "fall.termin_vereinbart"

    anlass: Schluessel | None = None


class TerminVerlegt(Terminabsprache):
    """The appointment is at another time, in another form, with somebody else, or another reminder is wanted."""

    TOPIC: ClassVar[str] = "fall.termin_verlegt"


class TerminAbgesagt(Tatsache):
    """The appointment does not take place. `von_person`: the person called it off, else the office did."""

    TOPIC: ClassVar[str] = "fall.termin_abgesagt"

    beratungstermin: UUID
    von_person: bool = False
    vermerk: PersoenlicherTextWahlweise = None
