"""One regulation as a value: its rules by kind, its sources, its validity."""

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Annotated, Literal, TypeVar

from pydantic import Field

from domain.ereignis import Regelwerkverweis, Wert
from domain.regelwerk.arten import (
    Abgangsgrund,
    Angabe,
    Ausnahme,
    Begriff,
    Dokumentationspflicht,
    Geltungsdauer,
    Instrument,
    Kapazitaet,
    NichtUmgesetzt,
    Rangfolge,
    Verweis,
    Vorgangsregel,
    Warteliste,
    Zugangskriterium,
)
from domain.regelwerk.fristregel import Fristregel
from domain.regelwerk.regel import Regel
from domain.vokabular import Funktion, Rolle

R = TypeVar("R", bound=Regel)

Schicht = Literal["bund", "lokal"]


RegelwerkKennung = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[a-z0-9][a-z0-9-]*$")]


class Regelwerkkopf(Wert):
    """The head of a file: what the regulation is and who says so."""

    id: RegelwerkKennung
    version: str = Field(min_length=1, max_length=32)
    titel: str = Field(min_length=1, max_length=300)
    traeger: str = Field(min_length=1, max_length=200)
    quelle: str = Field(min_length=1, max_length=300)
    kurz: str = Field(min_length=1, max_length=60)
    schicht: Schicht
    zugang: Literal["filter", "ohne_filter"] = "filter"
    geprueft_am: date
    schliesst_ein: tuple[RegelwerkKennung, ...] = Field(default=(), max_length=10)
    """Other regulations whose rules hold as if they stood here, each with its own Fundstelle; a rule of the same id or of
    the same duty here takes the place of one from there (`statt`)."""
    funktionen: dict[Funktion, tuple[Rolle, ...]] = Field(default_factory=dict)


@dataclass(frozen=True)
class Regelwerk:
    """A checked Regelwerk. `sha256` is the hash of the exact text it was loaded from."""

    kopf: Regelwerkkopf
    sha256: str
    geltungsdauer: Geltungsdauer
    kriterien: tuple[Zugangskriterium, ...] = ()
    vorgangsregeln: tuple[Vorgangsregel, ...] = ()
    dokumentationspflichten: tuple[Dokumentationspflicht, ...] = ()
    angaben: tuple[Angabe, ...] = ()
    begriffe: tuple[Begriff, ...] = ()
    rangfolgen: tuple[Rangfolge, ...] = ()
    ausnahmen: tuple[Ausnahme, ...] = ()
    querverweise: tuple[Verweis, ...] = ()
    fristen: tuple[Fristregel, ...] = ()
    abgangsgruende: tuple[Abgangsgrund, ...] = ()
    kapazitaeten: tuple[Kapazitaet, ...] = ()
    wartelisten: tuple[Warteliste, ...] = ()
    instrumente: tuple[Instrument, ...] = ()
    nicht_umgesetzt: tuple[NichtUmgesetzt, ...] = ()
    alle: tuple[Regel, ...] = field(default=(), repr=False)

    @property
    def id(self) -> str:
        return self.kopf.id

    @property
    def gueltig_ab(self) -> date:
        return self.geltungsdauer.gueltig_ab

    @property
    def gueltig_bis(self) -> date | None:
        return self.geltungsdauer.gueltig_bis

    @cached_property
    def verweis(self) -> Regelwerkverweis:
        """What an event stores to say by which text it was judged."""
        return Regelwerkverweis(id=self.kopf.id, version=self.kopf.version, sha256=self.sha256)

    @cached_property
    def alle_fristen(self) -> tuple[Fristregel, ...]:
        """The Frist rules and what their Zielwerte make."""
        ziele = (regel.zielregel for regel in self.fristen)
        return (*self.fristen, *(ziel for ziel in ziele if ziel is not None))

    @cached_property
    def aussagen(self) -> frozenset[str]:
        """Every statement a rule here renders."""
        return frozenset(aussage.aussage for regel in self.alle for aussage in regel.aussagen)

    def von(self, art: type[R]) -> tuple[R, ...]:
        """The rules of this kind, in the order of the file."""
        return tuple(regel for regel in self.alle if isinstance(regel, art))

    @cached_property
    def nach_id(self) -> dict[str, Regel]:
        """Every rule by its id."""
        return {regel.id: regel for regel in self.alle}
