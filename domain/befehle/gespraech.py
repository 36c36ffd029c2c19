"""Talks with the person."""

from datetime import date
from uuid import UUID

from pydantic import Field

from domain.befehle.basis import Tatsachenbefehl
from domain.ereigniswerte import MAX_EINTRAEGE, Minuten, Schluessel
from domain.persoenlich import Freitext
from domain.vokabular import Belehrungsteil, Benachrichtigungsform, Funktion, Kontaktform, Vermerktyp


class KontaktErfassen(Tatsachenbefehl):
    """A contact took place. Without `fachkraft` the one who records it held it, in the function of their role."""

    form: Kontaktform
    qualifiziert: bool
    person_anwesend: bool = True
    fachkraft: UUID | None = None
    funktion: Funktion | None = None
    gemeinsam_mit: tuple[UUID, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    anlass: Schluessel | None = None
    beratungstermin: UUID | None = None
    vermerktyp: Vermerktyp | None = None
    vermerk: Freitext | None = None
    dauer_minuten: Minuten | None = None
    vorbereitung_minuten: Minuten | None = None


class KontaktversuchErfassen(Tatsachenbefehl):
    """Somebody tried to reach the person."""

    form: Kontaktform = Kontaktform.TELEFON
    erreicht: bool
    ergebnis: Freitext | None = None


class TerminversaeumnisErfassen(Tatsachenbefehl):
    """The person did not come."""

    form: Kontaktform = Kontaktform.PRAESENZ
    anlass: Schluessel | None = None
    beratungstermin: UUID | None = None
    wichtiger_grund: bool | None = None
    vermerk: Freitext | None = None


class EinladungErfassen(Tatsachenbefehl):
    """The person was invited to a talk."""

    anlass: Schluessel
    termin: date
    form: Kontaktform = Kontaktform.PRAESENZ
    zustellung: Benachrichtigungsform = Benachrichtigungsform.SCHRIFTLICH
    rechtsfolgen: bool = False
    mit_sorgeberechtigten: bool = False
    beratungstermin: UUID | None = None


class BelehrungErfassen(Tatsachenbefehl):
    """The person was instructed about rights and duties."""

    teile: tuple[Belehrungsteil, ...] = Field(min_length=1, max_length=MAX_EINTRAEGE)
    bestaetigt: bool
    anlass: Schluessel | None = None
