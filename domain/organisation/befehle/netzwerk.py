"""What can be asked of the network of the office."""

from uuid import UUID

from domain.befehle.basis import Befehl, Geltungsbefehl
from domain.ereigniswerte import Schluessel
from domain.persoenlich import Freitext, Kurztext


class Kontaktangaben(Befehl):
    """Whom somebody knows where."""

    einrichtung: Kurztext
    angebot: Kurztext | None = None
    ansprechperson: Kurztext | None = None
    telefon: Kurztext | None = None
    email: Kurztext | None = None
    notiz: Freitext | None = None


class NetzwerkkontaktHinterlegen(Kontaktangaben):
    """A contact is put down for `team`, else for the team of whoever puts it down."""

    team: UUID | None = None


class NetzwerkkontaktAendern(Kontaktangaben):
    """The contact is like this now: all anew, what is not named is gone."""


class NetzwerkkontaktEntfernen(Befehl):
    """The contact is of no use any more."""


class AnsprechpersonBenennen(Geltungsbefehl):
    """Who is to be asked in this team about a municipal offer, from `gilt_ab` or `am` on; None: nobody any more."""

    team: UUID
    angebot: Schluessel
    fachkraft: UUID | None
