"""Talks with the person."""

from uuid import UUID

from pydantic import Field

from domain.befehle.basis import Tatsachenbefehl
from domain.ereigniswerte import MAX_EINTRAEGE
from domain.persoenlich import Freitext
from domain.vokabular import Funktion, Kontaktform, Vermerktyp


class KontaktErfassen(Tatsachenbefehl):
    """A contact took place. Without `fachkraft` the one who records it held it, in the function of their role."""

    form: Kontaktform
    qualifiziert: bool
    person_anwesend: bool = True
    fachkraft: UUID | None = None
    funktion: Funktion | None = None
    gemeinsam_mit: tuple[UUID, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    vermerktyp: Vermerktyp | None = None
    vermerk: Freitext | None = None


class KontaktversuchErfassen(Tatsachenbefehl):
    """Somebody tried to reach the person."""

    form: Kontaktform = Kontaktform.TELEFON
    erreicht: bool
    ergebnis: Freitext | None = None


class TerminversaeumnisErfassen(Tatsachenbefehl):
    """The person did not come."""

    form: Kontaktform = Kontaktform.PRAESENZ
    wichtiger_grund: bool | None = None
    vermerk: Freitext | None = None
