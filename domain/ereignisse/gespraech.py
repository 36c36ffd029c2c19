"""Talks with the person: invited, held, tried, missed, and what the person was told of rights and duties."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from pydantic import Field

from domain.ereignisse.basis import Tatsache
from domain.ereigniswerte import MAX_EINTRAEGE, Minuten, Schluessel
from domain.persoenlich import PersoenlicherTextWahlweise
from domain.vokabular import Belehrungsteil, Benachrichtigungsform, Funktion, Kontaktform, Vermerktyp


class ContactHeld(Tatsache):
    """A contact took place. Whether it was qualified is a statement of the Fachkraft (HB-6.1b); what it fulfils is data.

    `anlass`: what kind of talk it was, in words of the Regelwerk. `gemeinsam_mit`: the cases of others of the
    Bedarfsgemeinschaft who took part. Each has an entry of their own, or none. `beratungstermin`: the appointment that was
    kept by it. `dauer_minuten` and `vorbereitung_minuten`: how long the talk and its preparation took, where somebody has
    said so.
    """

    TOPIC: ClassVar[str] = "fall.kontakt"

    form: Kontaktform
    qualifiziert: bool
    person_anwesend: bool = True
    fachkraft: UUID
    funktion: Funktion
    gemeinsam_mit: tuple[UUID, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    anlass: Schluessel | None = None
    beratungstermin: UUID | None = None
    vermerktyp: Vermerktyp | None = None
    vermerk: PersoenlicherTextWahlweise = None
    dauer_minuten: Minuten | None = None
    vorbereitung_minuten: Minuten | None = None


class KontaktVersucht(Tatsache):
    """Somebody tried to reach the person. A talk that came of it is a contact of its own."""

    TOPIC: ClassVar[str] = "fall.kontaktversuch"

    form: Kontaktform
    erreicht: bool
    ergebnis: PersoenlicherTextWahlweise = None


class TerminVersaeumt(Tatsache):
    """The person did not come to an appointment of `am`; which one, if it was recorded, says `beratungstermin`."""

    TOPIC: ClassVar[str] = "fall.termin_versaeumt"

    form: Kontaktform
    anlass: Schluessel | None = None
    beratungstermin: UUID | None = None
    wichtiger_grund: bool | None = None
    vermerk: PersoenlicherTextWahlweise = None


class EinladungErgangen(Tatsache):
    """The person was invited to a talk on the day `termin`, which may lie ahead.

    `rechtsfolgen`: under threat of legal consequences, a Meldeaufforderung; without, it is an offer. `beratungstermin`: the
    appointment it invites to.
    """

    TOPIC: ClassVar[str] = "fall.einladung"

    anlass: Schluessel
    termin: date
    form: Kontaktform
    zustellung: Benachrichtigungsform
    rechtsfolgen: bool = False
    mit_sorgeberechtigten: bool = False
    beratungstermin: UUID | None = None


class BelehrungErteilt(Tatsache):
    """The person was instructed about rights and duties. `bestaetigt`: they have confirmed it in writing."""

    TOPIC: ClassVar[str] = "fall.belehrung"

    teile: tuple[Belehrungsteil, ...] = Field(min_length=1, max_length=MAX_EINTRAEGE)
    bestaetigt: bool
    anlass: Schluessel | None = None
