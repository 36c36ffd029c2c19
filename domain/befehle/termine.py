"""Appointments with the person."""

from datetime import date
from uuid import UUID

from pydantic import Field, model_validator

from domain.befehle.basis import Befehl, Tatsachenbefehl, ende_pruefen
from domain.ereigniswerte import Erinnerungswunsch, Schluessel, Uhrzeit
from domain.persoenlich import Freitext
from domain.vokabular import Erinnerungsweg, Kontaktform, Unterbleibensgrund


class TerminVereinbaren(Tatsachenbefehl):
    """An appointment was agreed. `beratungstermin` may bring an id of its own; without `fachkraft` it is with the one who
    records it."""

    beratungstermin: UUID | None = None
    tag: date
    uhrzeit: Uhrzeit
    dauer_minuten: int = Field(default=60, ge=5, le=600)
    form: Kontaktform = Kontaktform.PRAESENZ
    fachkraft: UUID | None = None
    anlass: Schluessel | None = None
    mit_einladung: bool = False
    erinnerung: Erinnerungswunsch | None = None

    @model_validator(mode="after")
    def _nicht_davor(self) -> "TerminVereinbaren":
        ende_pruefen(self.am, self.tag, ("am", "tag"))
        return self


class TerminVerlegen(Tatsachenbefehl):
    """An appointment changes; what is not named stays as it was. `ohne_erinnerung`: none is wanted any more."""

    beratungstermin: UUID
    tag: date | None = None
    uhrzeit: Uhrzeit | None = None
    dauer_minuten: int | None = Field(default=None, ge=5, le=600)
    form: Kontaktform | None = None
    fachkraft: UUID | None = None
    mit_einladung: bool | None = None
    erinnerung: Erinnerungswunsch | None = None
    ohne_erinnerung: bool = False

    @model_validator(mode="after")
    def _moeglich(self) -> "TerminVerlegen":
        ende_pruefen(self.am, self.tag, ("am", "tag"))
        if self.ohne_erinnerung and self.erinnerung is not None:
            raise ValueError("erinnerung und ohne_erinnerung widersprechen sich")
        geaendert = ("tag", "uhrzeit", "dauer_minuten", "form", "fachkraft", "mit_einladung", "erinnerung")
        if not self.ohne_erinnerung and all(getattr(self, feld) is None for feld in geaendert):
            raise ValueError("mindestens eine Änderung ist anzugeben")
        return self


class ErinnerungFesthalten(Befehl):
    """What became of the reminder of an appointment on this day at this time; without `grund` it was sent."""

    beratungstermin: UUID
    tag: date
    uhrzeit: Uhrzeit
    weg: Erinnerungsweg
    grund: Unterbleibensgrund | None = None
    nur_protokolliert: bool = False


class TerminAbsagen(Tatsachenbefehl):
    """An appointment does not take place."""

    beratungstermin: UUID
    von_person: bool = False
    vermerk: Freitext | None = None
