"""Events of the Maßnahmekatalog, each in the stream of one Maßnahme: what it offers, who is responsible, who has a place."""

from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field, StringConstraints

from domain.ereigniswerte import Kosten
from domain.organisation.ereignisse.basis import OrganisationsEreignis
from domain.persoenlich import Kurztext, PersoenlicherKurztextWahlweise, PersoenlicherTextWahlweise
from domain.vokabular import Angebotszielgruppe, Betreuung, Massnahmeart

Inhaltstext = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2_000)]
"""What an offer is about, as the catalogue prints it."""

Platzzahl = Annotated[int, Field(ge=1, le=10_000)]
Zielgruppen = Annotated[tuple[Angebotszielgruppe, ...], Field(max_length=20)]
OffenFuer = Annotated[tuple[Betreuung, ...], Field(max_length=2)]


class Massnahmebeschreibung(OrganisationsEreignis):
    """What the catalogue says of a Maßnahme.

    `zielgruppen` empty: nobody in particular. `offen_fuer` empty: for people in Fallmanagement and in Vermittlung alike.
    `plaetze` None: as many as come. `von` and `bis` are its first and last day; `kosten_je_platz` are in euros.
    `ansprechperson` is whom to ask at the Träger, or wherever it takes place.
    """

    titel: Kurztext
    inhalt: Inhaltstext | None = None
    zielgruppen: Zielgruppen = ()
    offen_fuer: OffenFuer = ()
    traeger: Kurztext | None = None
    standort: Kurztext | None = None
    geschaeftsstelle: UUID | None = None
    plaetze: Platzzahl | None = None
    von: date
    bis: date | None = None
    kosten_je_platz: Kosten | None = None
    ansprechperson: PersoenlicherKurztextWahlweise = None
    telefon: PersoenlicherKurztextWahlweise = None
    email: PersoenlicherKurztextWahlweise = None


class MassnahmeAngelegt(Massnahmebeschreibung):
    """A Maßnahme is in the catalogue from `am` on, planned or running."""

    TOPIC: ClassVar[str] = "massnahme.angelegt"

    art: Massnahmeart
    verantwortlich: UUID | None = None


class MassnahmeGeaendert(Massnahmebeschreibung):
    """From `gilt_ab` on the catalogue says this of it, all anew."""

    TOPIC: ClassVar[str] = "massnahme.geaendert"

    gilt_ab: date


class MassnahmeverantwortungUebertragen(OrganisationsEreignis):
    """From `gilt_ab` on this Fachkraft coordinates who gets a place, and is whom Träger and Fachkräfte ask."""

    TOPIC: ClassVar[str] = "massnahme.verantwortung_uebertragen"

    verantwortlich: UUID
    gilt_ab: date


class MassnahmeBeendet(OrganisationsEreignis):
    """The Maßnahme ends with the day `bis`, earlier than it should have."""

    TOPIC: ClassVar[str] = "massnahme.beendet"

    bis: date
    begruendung: PersoenlicherTextWahlweise = None


class MassnahmeplatzBelegt(OrganisationsEreignis):
    """A case has a place from `von` until `bis`; under a known `zeitraum` this replaces what was said.

    `ueber_plaetze`: a Storno restored it although somebody else had got the place meanwhile.
    """

    TOPIC: ClassVar[str] = "massnahme.platz_belegt"

    zeitraum: UUID
    fall: UUID
    von: date
    bis: date | None = None
    ueber_plaetze: bool = False


class MassnahmeplatzFreigegeben(OrganisationsEreignis):
    """A case no longer has this place, and as far as is known now never had it."""

    TOPIC: ClassVar[str] = "massnahme.platz_freigegeben"

    zeitraum: UUID
    fall: UUID
