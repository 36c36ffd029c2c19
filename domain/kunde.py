"""The person, apart from the case: who they are, and corrections of it."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from domain.ereignis import Ereignis, Wert
from domain.persoenlich import (
    PERSOENLICH,
    Kurztext,
    PersoenlicherKurztext,
    PersoenlicherKurztextWahlweise,
    PersoenlicherText,
    PersoenlichesDatum,
    Verborgen,
)
from domain.vokabular import Erinnerungsweg


class Kontaktdaten(Wert):
    """How to reach the person."""

    strasse: Kurztext | None = None
    plz: Annotated[str, Field(pattern=r"^\d{5}$")] | None = None
    ort: Kurztext | None = None
    telefon: Kurztext | None = None
    email: Kurztext | None = None


PersoenlicheKontaktdaten = Annotated[Kontaktdaten | Verborgen | None, PERSOENLICH]
PersoenlichesDatumWahlweise = Annotated[date | Verborgen | None, PERSOENLICH]


class KundenEreignis(Ereignis):
    """An event in the stream of one Kunde."""


class KundeAngelegt(KundenEreignis):
    """The person becomes known to the Jobcenter."""

    TOPIC: ClassVar[str] = "kunde.angelegt"
    ENTSCHEIDUNGSERHEBLICH: ClassVar[bool] = True

    name: PersoenlicherKurztext
    vorname: PersoenlicherKurztext
    geburtsdatum: PersoenlichesDatum
    kundennummer: PersoenlicherKurztextWahlweise = None
    bg_nummer: PersoenlicherKurztextWahlweise = None
    kontaktdaten: PersoenlicheKontaktdaten = None


class KundeBerichtigt(KundenEreignis):
    """What was recorded about the person was wrong or has changed; None leaves a field as it was.

    A corrected birth date was always the right one: it holds for every day, from the moment it is known.
    """

    TOPIC: ClassVar[str] = "kunde.berichtigt"
    ENTSCHEIDUNGSERHEBLICH: ClassVar[bool] = True

    name: PersoenlicherKurztextWahlweise = None
    vorname: PersoenlicherKurztextWahlweise = None
    geburtsdatum: PersoenlichesDatumWahlweise = None
    kundennummer: PersoenlicherKurztextWahlweise = None
    bg_nummer: PersoenlicherKurztextWahlweise = None
    kontaktdaten: PersoenlicheKontaktdaten = None
    begruendung: PersoenlicherText


class ErinnerungenEingewilligt(KundenEreignis):
    """In which ways the person wants to be reminded of appointments from now on; none: in no way any more."""

    TOPIC: ClassVar[str] = "kunde.erinnerungen_eingewilligt"

    wege: tuple[Erinnerungsweg, ...] = Field(default=(), max_length=len(Erinnerungsweg))


class KundenZusammengefuehrt(KundenEreignis):
    """This person and `mit` are one. `fuehrend`: what is known here goes on, else what is known there."""

    TOPIC: ClassVar[str] = "kunde.zusammengefuehrt"

    mit: UUID
    fuehrend: bool
    begruendung: PersoenlicherText


class ZusammenfuehrungAufgehoben(KundenEreignis):
    """This person and `mit` are two after all."""

    TOPIC: ClassVar[str] = "kunde.zusammenfuehrung_aufgehoben"

    mit: UUID
    begruendung: PersoenlicherText


@dataclass(frozen=True, slots=True)
class Kunde:
    """What is known of a person. A field is `Verborgen` where it was not opened or its key is gone."""

    id: UUID
    name: str | Verborgen
    vorname: str | Verborgen
    geburtsdatum: date | Verborgen
    kundennummer: str | Verborgen | None = None
    bg_nummer: str | Verborgen | None = None
    kontaktdaten: Kontaktdaten | Verborgen | None = None
    erinnerungswege: tuple[Erinnerungsweg, ...] = ()
    aufgegangen_in: UUID | None = None
    """The same person, under whom all goes on."""
    umfasst: tuple[UUID, ...] = ()
    """Others who were found to be this one."""

    @property
    def geboren(self) -> date | None:
        """The birth date if it is readable: without it no rule about age can be asked."""
        return self.geburtsdatum if isinstance(self.geburtsdatum, date) else None


def evolve(kunde: Kunde | None, kunde_id: UUID, ereignis: KundenEreignis) -> Kunde:
    """The person after one more event of their stream, in the order of recording."""
    match ereignis:
        case KundeAngelegt():
            return Kunde(
                id=kunde_id,
                name=ereignis.name,
                vorname=ereignis.vorname,
                geburtsdatum=ereignis.geburtsdatum,
                kundennummer=ereignis.kundennummer,
                bg_nummer=ereignis.bg_nummer,
                kontaktdaten=ereignis.kontaktdaten,
            )
        case KundeBerichtigt() if kunde is not None:
            felder = ("name", "vorname", "geburtsdatum", "kundennummer", "bg_nummer", "kontaktdaten")
            neu = {name: wert for name in felder if (wert := getattr(ereignis, name)) is not None}
            return replace(kunde, **neu)
        case ErinnerungenEingewilligt() if kunde is not None:
            return replace(kunde, erinnerungswege=ereignis.wege)
        case KundenZusammengefuehrt(fuehrend=True) if kunde is not None:
            return replace(kunde, umfasst=(*kunde.umfasst, ereignis.mit))
        case KundenZusammengefuehrt() if kunde is not None:
            return replace(kunde, aufgegangen_in=ereignis.mit)
        case ZusammenfuehrungAufgehoben() if kunde is not None and kunde.aufgegangen_in == ereignis.mit:
            return replace(kunde, aufgegangen_in=None)
        case ZusammenfuehrungAufgehoben() if kunde is not None:
            return replace(kunde, umfasst=tuple(andere for andere in kunde.umfasst if andere != ereignis.mit))
        case _:
            raise ValueError(f"{ereignis.TOPIC} passt nicht in den Strom eines Kunden")
