"""The kinds of rules a Regelwerk is written in. The kind is code, everything it says is data.

Each rule carries the id of the statement it renders, how binding it is, where it stands, its wording in our own words,
and when somebody last compared it with the source. Where one statement needs two rules, the second has the id with a
part behind a colon (`MI-3.1.8:vorgang`); people see the part before it.
"""

from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import Field, model_validator

from domain.ereignis import Wert
from domain.ereigniswerte import Schluessel
from domain.regelwerk.amtsfrist import Amtsfristregel, Amtshandlungsregel
from domain.regelwerk.angebotsregeln import ANGEBOTSREGELN
from domain.regelwerk.besetzungsregel import Besetzungsregel
from domain.regelwerk.betreuungsschluessel import Betreuungsschluessel
from domain.regelwerk.ereignisart import BekannteEreignisart
from domain.regelwerk.forderungen import Forderung
from domain.regelwerk.fristregel import Fristregel
from domain.regelwerk.geltung import Geltung
from domain.regelwerk.kennzahlen import Kennzahl
from domain.regelwerk.kriterien import Kriterium
from domain.regelwerk.muster import Ereignismuster, merkmalswerte_pruefen
from domain.regelwerk.personalregeln import Qualifizierungsangebot, Vertretungsregel
from domain.regelwerk.regel import Kennung, Regel
from domain.regelwerk.stichprobe import Stichprobenregel
from domain.regelwerk.suchlauf import Suchlauf
from domain.vokabular import Funktion, Merkmal, Teamart


class Geltungsdauer(Regel):
    """From when until when the regulation says of itself that it holds. Exactly one per file."""

    ART: ClassVar[str] = "geltungsdauer"


class Zugangskriterium(Regel):
    """A criterion for access to the Fallmanagement, asked at these Vorgänge, possibly of some people only."""

    ART: ClassVar[str] = "zugangskriterium"

    geltung: Geltung = Geltung()

    bei: Annotated[tuple[BekannteEreignisart, ...], Field(min_length=1)] = ("fallzugang",)
    kriterium: Kriterium


class Vorgangsregel(Regel):
    """What these Vorgänge require. `gruende` limits it to ends of a stay with these reasons, `geltung` to some cases, `nur` to
    entries that fit one of these patterns."""

    ART: ClassVar[str] = "vorgangsregel"

    vorgaenge: Annotated[tuple[BekannteEreignisart, ...], Field(min_length=1)]
    verlangt: Forderung
    gruende: tuple[Schluessel, ...] | None = None
    geltung: Geltung = Geltung()
    nur: tuple[Ereignismuster, ...] = ()


class Dokumentationspflicht(Regel):
    """Which fields of an entry must be filled in, possibly only of those that fit one of these patterns."""

    ART: ClassVar[str] = "dokumentationspflicht"

    vorgaenge: Annotated[tuple[BekannteEreignisart, ...], Field(min_length=1)]
    felder: Annotated[tuple[Schluessel, ...], Field(min_length=1)]
    geltung: Geltung = Geltung()
    nur: tuple[Ereignismuster, ...] = ()


class Angabe(Regel):
    """A statement that may be made at these Vorgänge under a key: what the regulation offers or leaves to the Fachkraft."""

    ART: ClassVar[str] = "angabe"

    vorgaenge: Annotated[tuple[BekannteEreignisart, ...], Field(min_length=1)]
    schluessel: Schluessel
    bezeichnung: Annotated[str, Field(min_length=1, max_length=300)]


class Begriff(Regel):
    """A word the regulation gives a field of entries (`feld`): a kind of talk, a step of the office, an aim."""

    ART: ClassVar[str] = "begriff"

    feld: Literal["anlass", "arbeitsschritt", "ziel"]
    schluessel: Schluessel
    bezeichnung: Annotated[str, Field(min_length=1, max_length=300)]


class Rangfolge(Regel):
    """The values of a Merkmal from the best to the worst: to get to one further up is progress. What it does not name has
    no place in it."""

    ART: ClassVar[str] = "rangfolge"

    merkmal: Merkmal
    werte: Annotated[tuple[str, ...], Field(min_length=2, max_length=50)]

    @model_validator(mode="after")
    def _bekannte_werte(self) -> "Rangfolge":
        merkmalswerte_pruefen(self.merkmal, self.werte)
        if len(set(self.werte)) != len(self.werte):
            raise ValueError("ein Wert ist doppelt genannt")
        return self


class Ausnahme(Regel):
    """For whom (`geltung`), or under which conditions (`bedingungen`), other rules do not hold.

    A Frist of such a rule rests as long as the exemption holds: what is open ends, and a new period begins with its end.
    Conditions look at an entry, so only rules about entries can have them: an exception with grounds, a permission.
    """

    ART: ClassVar[str] = "ausnahme"

    von: Annotated[tuple[Kennung, ...], Field(min_length=1)]
    geltung: Geltung = Geltung()
    bedingungen: tuple[Forderung, ...] = ()

    @model_validator(mode="after")
    def _begrenzt(self) -> "Ausnahme":
        if not self.bedingungen and self.geltung == Geltung():
            raise ValueError("eine Ausnahme nennt, für wen oder unter welchen Bedingungen sie gilt")
        return self

    def betrifft(self, regel: Regel) -> bool:
        return any(regel.ist_gemeint(kennung) for kennung in self.von)


class Verweis(Regel):
    """Another regulation also holds for these cases, or comes first (`vorrangig`). It is not at hand: nothing is made up."""

    ART: ClassVar[str] = "verweis"

    werk: Annotated[str, Field(min_length=1, max_length=300)]
    vorrangig: bool = False
    geltung: Geltung = Geltung()


class Abgangsgrund(Regel):
    """A reason for which a stay may end, and its conditions. `verlangt_nichts`: no other rule is asked (death)."""

    ART: ClassVar[str] = "abgangsgrund"

    schluessel: Schluessel
    bezeichnung: str
    bedingungen: tuple[Forderung, ...] = ()
    verlangt_nichts: bool = False


class Kapazitaet(Regel):
    """How many cases one full-time post carries (`verhaeltnis`), pro rata for part time, or who sets the number instead.

    `hart`: nobody new gets in when it is reached; otherwise it is only shown. `teams` limits the rule to kinds of teams.
    """

    ART: ClassVar[str] = "kapazitaet"

    verhaeltnis: int | None = Field(default=None, ge=1, le=1_000)
    hart: bool = False
    teams: tuple[Teamart, ...] | None = None
    festsetzung_durch: tuple[Funktion, ...] = ()

    @model_validator(mode="after")
    def _sagt_etwas(self) -> "Kapazitaet":
        if self.verhaeltnis is None and not self.festsetzung_durch:
            raise ValueError("eine Kapazitätsregel nennt ein verhaeltnis oder festsetzung_durch")
        return self


class Warteliste(Regel):
    """A Warteliste is kept per team when the Kapazität is reached; whoever was put on it first gets in first."""

    ART: ClassVar[str] = "warteliste"


class Einsicht(Regel):
    """Who (`funktionen`) may look into what of whom (`wessen`), within their teams. What no rule grants nobody may."""

    ART: ClassVar[str] = "einsicht"

    gegenstand: Literal["terminkalender"]
    funktionen: Annotated[tuple[Funktion, ...], Field(min_length=1)]
    wessen: Annotated[tuple[Funktion, ...], Field(min_length=1)]


class Instrument(Regel):
    """These events are legal acts only while the rule is valid: the eras of the EGV.

    What was agreed by one of them runs no longer than until `laeuft_bis`, or until the first of `abgeloest_durch`. A local
    duty that nothing but such acts could fulfil is void outside the validity.
    """

    ART: ClassVar[str] = "instrument"

    ereignisse: Annotated[tuple[BekannteEreignisart, ...], Field(min_length=1)]
    laeuft_bis: date | None = None
    abgeloest_durch: tuple[BekannteEreignisart, ...] = ()


class NichtUmgesetzt(Wert):
    """A statement that no rule here expresses, and why."""

    regel: Kennung
    grund: Annotated[str, Field(min_length=1, max_length=1_000)]


REGELARTEN: tuple[type[Regel], ...] = (
    Geltungsdauer,
    Zugangskriterium,
    Vorgangsregel,
    Dokumentationspflicht,
    Angabe,
    Begriff,
    Ausnahme,
    Verweis,
    Fristregel,
    Abgangsgrund,
    Kapazitaet,
    Warteliste,
    Instrument,
    Rangfolge,
    Amtsfristregel,
    Amtshandlungsregel,
    Qualifizierungsangebot,
    Vertretungsregel,
    Besetzungsregel,
    *ANGEBOTSREGELN,
    Einsicht,
    Kennzahl,
    Suchlauf,
    Stichprobenregel,
    Betreuungsschluessel,
)
"""The closed vocabulary: the name of a table in the file is the `ART` of its class."""
