"""The logbook of the office: what it did itself, each act in a stream of its own, and what was entered by mistake."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from domain.ereignis import Ereignis, Wert
from domain.ereigniswerte import MAX_EINTRAEGE, Schluessel
from domain.organisation.ereignisse import OrganisationsEreignis
from domain.persoenlich import PersoenlicherText, PersoenlicherTextWahlweise
from domain.vokabular import Amtsebene, Amtshandlungsart, Besprechungsart, Funktion, Gegenstand

Regelwerkname = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[a-z0-9][a-z0-9-]*$")]
"""The id of a Regelwerk a meeting was about."""


class Teilnahme(Wert):
    """Somebody took part: in which function, and who where that is said."""

    funktion: Funktion
    fachkraft: UUID | None = None


class Amtshandlungsereignis(OrganisationsEreignis):
    """Something the office did on the day `am`.

    `team`: done by or for this team alone; None: for the whole office. `funktion`: in which function it was done.
    """

    team: UUID | None = None
    funktion: Funktion | None = None
    gegenstaende: tuple[Gegenstand, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    vermerk: PersoenlicherTextWahlweise = None


class BesprechungGehalten(Amtshandlungsereignis):
    """A meeting took place. `fuer_alle`: held for everybody in these functions; `regelwerke`: it was about these."""

    TOPIC: ClassVar[str] = "amtshandlung.besprechung"

    art: Besprechungsart
    teilnehmende: tuple[Teilnahme, ...] = Field(default=(), max_length=500)
    fuer_alle: tuple[Funktion, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    regelwerke: tuple[Regelwerkname, ...] = Field(default=(), max_length=20)


class AnlassFestgehalten(Amtshandlungsereignis):
    """Somebody said that there is occasion for something: an exchange, a Fallberatung, new contacts."""

    TOPIC: ClassVar[str] = "amtshandlung.anlass"


class AuswertungErstellt(Amtshandlungsereignis):
    """An evaluation was run for a month (`monat`: its first day), and shows these parts of the office."""

    TOPIC: ClassVar[str] = "amtshandlung.auswertung"

    auswertung: Schluessel
    monat: date | None = None
    ebenen: tuple[Amtsebene, ...] = Field(default=(), max_length=10)


class AuswertungMitgeteilt(Amtshandlungsereignis):
    """The result of an evaluation was sent to those in these functions."""

    TOPIC: ClassVar[str] = "amtshandlung.mitteilung"

    auswertung: Schluessel
    monat: date | None = None
    an: tuple[Funktion, ...] = Field(min_length=1, max_length=MAX_EINTRAEGE)


class ErgebnisGeprueft(Amtshandlungsereignis):
    """What has become of the regulation was reviewed, for a year."""

    TOPIC: ClassVar[str] = "amtshandlung.ergebnispruefung"

    jahr: int = Field(ge=2000, le=2200)


class RegelungFortgeschrieben(Amtshandlungsereignis):
    """The regulation was brought forward; `gegenstaende`: what that rests on. A new version is put in force by itself."""

    TOPIC: ClassVar[str] = "amtshandlung.fortschreibung"


class StellenAbgeglichen(Amtshandlungsereignis):
    """Open jobs were matched with the own customers."""

    TOPIC: ClassVar[str] = "amtshandlung.stellenabgleich"

    stellen: int | None = Field(default=None, ge=0, le=100_000)


class KontrolleDokumentiert(Amtshandlungsereignis):
    """Something was looked at in the internal control system."""

    TOPIC: ClassVar[str] = "amtshandlung.kontrolle"


class AmtshandlungStorniert(OrganisationsEreignis):
    """The act was entered by mistake, or entered wrongly: it counts for nothing."""

    TOPIC: ClassVar[str] = "amtshandlung.storniert"

    begruendung: PersoenlicherText


HANDLUNGSKLASSEN: Mapping[Amtshandlungsart, type[Amtshandlungsereignis]] = {
    Amtshandlungsart(klasse.TOPIC.partition(".")[2]): klasse
    for klasse in (
        BesprechungGehalten,
        AnlassFestgehalten,
        AuswertungErstellt,
        AuswertungMitgeteilt,
        ErgebnisGeprueft,
        RegelungFortgeschrieben,
        StellenAbgeglichen,
        KontrolleDokumentiert,
    )
}
"""Every kind of act a rule may name, and its class."""


@dataclass(frozen=True, slots=True)
class Amtshandlung:
    """One act of the logbook, as it stands now."""

    id: UUID
    ereignis: Amtshandlungsereignis
    storniert: bool = False

    @property
    def art(self) -> Amtshandlungsart:
        return Amtshandlungsart(self.ereignis.TOPIC.partition(".")[2])


def amtshandlung_aus(kennung: UUID, ereignisse: Iterable[Ereignis]) -> Amtshandlung | None:
    """The act of this stream."""
    handlung: Amtshandlung | None = None
    for ereignis in ereignisse:
        match ereignis:
            case Amtshandlungsereignis():
                handlung = Amtshandlung(kennung, ereignis)
            case AmtshandlungStorniert() if handlung is not None:
                handlung = replace(handlung, storniert=True)
            case _:
                raise ValueError(f"{ereignis.TOPIC} passt nicht in den Strom einer Amtshandlung")
    return handlung
