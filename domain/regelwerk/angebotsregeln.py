"""Rules about what the office offers and whom it knows: the Maßnahmekatalog, the network, and who may look them up."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field, model_validator

from domain.ereignis import Wert
from domain.ereigniswerte import Schluessel
from domain.regelwerk.regel import Regel
from domain.vokabular import (
    Angebotszielgruppe,
    Arbeitsmittel,
    Betreuung,
    Funktion,
    Massnahmeart,
    Teamart,
    Zeitlage,
)

Angebotsfeld = Literal["inhalt", "zielgruppen", "traeger", "standort", "plaetze", "verantwortlich", "ansprechperson"]
"""What an entry of the catalogue may say and a rule may demand."""


class Angebot(Regel):
    """What the catalogue must hold on any day: of each of these kinds, for each of these groups, something that runs.

    Without `arten` any kind will do, without `zielgruppen` any group. `eigene`: it is meant for that group alone.
    `standorte`: at so many different places at least.
    """

    ART: ClassVar[str] = "angebot"

    arten: Annotated[tuple[Massnahmeart, ...], Field(max_length=20)] = ()
    zielgruppen: Annotated[tuple[Angebotszielgruppe, ...], Field(max_length=20)] = ()
    eigene: bool = False
    standorte: int = Field(default=1, ge=1, le=100)

    @model_validator(mode="after")
    def _sagt_etwas(self) -> "Angebot":
        if not self.arten and not self.zielgruppen:
            raise ValueError("ein Angebot nennt arten oder zielgruppen")
        if self.eigene and not self.zielgruppen:
            raise ValueError("eigene Angebote hat nur, wer die zielgruppen nennt")
        return self


class Katalogpflicht(Regel):
    """What every entry of the catalogue must say: of these kinds and for these groups only, if they are named."""

    ART: ClassVar[str] = "katalogpflicht"

    felder: Annotated[tuple[Angebotsfeld, ...], Field(min_length=1, max_length=20)]
    arten: Annotated[tuple[Massnahmeart, ...], Field(max_length=20)] = ()
    zielgruppen: Annotated[tuple[Angebotszielgruppe, ...], Field(max_length=20)] = ()
    zeitlagen: Annotated[tuple[Zeitlage, ...], Field(min_length=1, max_length=3)] = (
        Zeitlage.GEPLANT,
        Zeitlage.LAUFEND,
    )


class Angebotszugang(Regel):
    """Nothing in the catalogue may be closed to people who are looked after in one of these ways."""

    ART: ClassVar[str] = "angebotszugang"

    offen_fuer: Annotated[tuple[Betreuung, ...], Field(min_length=1, max_length=2)]


class Katalogpflege(Regel):
    """Who sets up, changes and ends Maßnahmen with their Träger, beside whoever is responsible for one and the Leitung."""

    ART: ClassVar[str] = "katalogpflege"

    funktionen: Annotated[tuple[Funktion, ...], Field(min_length=1, max_length=20)]


class Leserecht(Regel):
    """Everybody in these functions can look things up here, whichever team they belong to."""

    ART: ClassVar[str] = "leserecht"

    arbeitsmittel: Arbeitsmittel
    funktionen: Annotated[tuple[Funktion, ...], Field(min_length=1, max_length=20)]


class Netzwerkpflege(Regel):
    """Contacts outside the office are put down: by each Fachkraft in these functions, or in each team that has one."""

    ART: ClassVar[str] = "netzwerkpflege"

    funktionen: Annotated[tuple[Funktion, ...], Field(min_length=1, max_length=20)]
    je: Literal["fachkraft", "team"]


class KommunalesAngebot(Wert):
    """Something the municipality offers, by a key and as it is called."""

    schluessel: Schluessel
    bezeichnung: Annotated[str, Field(min_length=1, max_length=300)]


class Ansprechperson(Regel):
    """For which municipal offers every team, or every team of these kinds, names somebody to ask."""

    ART: ClassVar[str] = "ansprechperson"

    angebote: Annotated[tuple[KommunalesAngebot, ...], Field(min_length=1, max_length=50)]
    teams: tuple[Teamart, ...] | None = None

    @model_validator(mode="after")
    def _jedes_einmal(self) -> "Ansprechperson":
        if len({angebot.schluessel for angebot in self.angebote}) != len(self.angebote):
            raise ValueError("ein Angebot ist doppelt genannt")
        return self


ANGEBOTSREGELN: tuple[type[Regel], ...] = (
    Angebot,
    Katalogpflicht,
    Angebotszugang,
    Katalogpflege,
    Leserecht,
    Netzwerkpflege,
    Ansprechperson,
)
"""In the order in which a file has them."""
