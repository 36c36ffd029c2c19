"""Events of the Mandant: its set-up, Regelwerke in force, Vorlagen."""

from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import Field

from domain.organisation.ereignisse.basis import OrganisationsEreignis
from domain.persoenlich import Kurztext, PersoenlicherTextWahlweise
from domain.vokabular import Inkraftart, Schriftstueck

Wochenstunden = Annotated[Decimal, Field(gt=0, le=60, max_digits=4, decimal_places=2)]
"""Working hours of a full-time post in a week: 39.8."""


class MandantEingerichtet(OrganisationsEreignis):
    """The Jobcenter: its name, the Land whose holidays count, and from how many days before its due day a Frist is due soon.

    `stichtag` is the last day of a demo Mandant, its default `stand`; real Mandanten have none. `wochenstunden`: how long a
    full-time post works in a week, where reports need it.
    """

    TOPIC: ClassVar[str] = "mandant.eingerichtet"

    name: Kurztext
    land: Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
    vorwarnung_tage: int = Field(default=7, ge=0, le=366)
    stichtag: date | None = None
    wochenstunden: Wochenstunden | None = None


class RegelwerkInKraftGesetzt(OrganisationsEreignis):
    """From `gilt_ab` until `gilt_bis` this text of a Regelwerk judges, in place of what its layer had there before."""

    TOPIC: ClassVar[str] = "mandant.regelwerk_in_kraft_gesetzt"

    regelwerk: Annotated[str, Field(min_length=1, max_length=64)]
    version: Annotated[str, Field(min_length=1, max_length=32)]
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    gilt_ab: date
    gilt_bis: date | None = None
    art: Inkraftart = Inkraftart.GELTUNG
    begruendung: PersoenlicherTextWahlweise = None


class VorlageHinterlegt(OrganisationsEreignis):
    """From `gilt_ab` on this document is printed with this text, until a Vorlage with a later day takes its place."""

    TOPIC: ClassVar[str] = "mandant.vorlage_hinterlegt"

    dokument: Schriftstueck
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    gilt_ab: date
