"""Events of the network of the office: contacts outside it, and whom to ask in a team about what the municipality offers."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from domain.ereigniswerte import Schluessel
from domain.organisation.ereignisse.basis import OrganisationsEreignis
from domain.persoenlich import PersoenlicherKurztext, PersoenlicherKurztextWahlweise, PersoenlicherTextWahlweise


class Netzwerkangaben(OrganisationsEreignis):
    """Whom somebody knows where: all of it may name people."""

    einrichtung: PersoenlicherKurztext
    angebot: PersoenlicherKurztextWahlweise = None
    ansprechperson: PersoenlicherKurztextWahlweise = None
    telefon: PersoenlicherKurztextWahlweise = None
    email: PersoenlicherKurztextWahlweise = None
    notiz: PersoenlicherTextWahlweise = None


class NetzwerkkontaktHinterlegt(Netzwerkangaben):
    """A Fachkraft put down a contact for their team and all who may look it up."""

    TOPIC: ClassVar[str] = "netzwerkkontakt.hinterlegt"

    team: UUID
    fachkraft: UUID


class NetzwerkkontaktGeaendert(Netzwerkangaben):
    """The contact is like this now, all anew."""

    TOPIC: ClassVar[str] = "netzwerkkontakt.geaendert"


class NetzwerkkontaktEntfernt(OrganisationsEreignis):
    """The contact is of no use any more."""

    TOPIC: ClassVar[str] = "netzwerkkontakt.entfernt"


class AnsprechpersonBenannt(OrganisationsEreignis):
    """In this team this Fachkraft is whom to ask about a municipal offer, from `gilt_ab` on. None: nobody is any more."""

    TOPIC: ClassVar[str] = "ansprechpersonen.benannt"

    team: UUID
    angebot: Schluessel
    fachkraft: UUID | None = None
    gilt_ab: date
