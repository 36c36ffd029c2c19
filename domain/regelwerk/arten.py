"""The kinds of rules a Regelwerk is written in. The kind is code, everything it says is data.

Each rule carries the id of the statement it renders, how binding it is, where it stands, its wording in our own words,
and when somebody last compared it with the source. Where one statement needs two rules, the second has the id with a
part behind a colon (`MI-3.1.8:vorgang`); people see the part before it.
"""

from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field, model_validator

from domain.ereignis import Ereignis, Wert
from domain.ereignisse import Schluessel
from domain.kalender import Dauer
from domain.regelwerk.forderungen import Ereignisart, Forderung
from domain.regelwerk.geltung import Geltung
from domain.regelwerk.muster import EREIGNISARTEN, NICHT_DOKUMENTIERT, Ereignismuster, ereignisart
from domain.vokabular import Bereich, Funktion, Grad, Merkmal, Profillage, Teamart

Kennung = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*(:[a-z0-9_]+)?$")]


def _bekannte_art(wert: object) -> object:
    if isinstance(wert, str) and wert not in EREIGNISARTEN:
        raise ValueError(f"unbekannte Ereignisart '{wert}'")
    return wert


BekannteEreignisart = Annotated[Ereignisart, BeforeValidator(_bekannte_art)]


class Regel(Wert):
    """What all rules have. `stelle` is the place in the source; `quelle` is filled in by the loader from the head of the file."""

    ART: ClassVar[str] = ""

    id: Kennung
    grad: Grad
    stelle: Annotated[str, Field(min_length=1, max_length=200)]
    text: Annotated[str, Field(min_length=1, max_length=2_000)]
    geprueft_am: date
    gueltig_ab: date
    gueltig_bis: date | None = None
    quelle: str

    @property
    def aussage(self) -> str:
        """The catalogue id of the statement behind this rule."""
        return self.id.partition(":")[0]

    @property
    def fundstelle(self) -> str:
        """Where the rule stands: document and place."""
        return f"{self.quelle}, {self.stelle}"

    def gilt_am(self, tag: date) -> bool:
        """Whether the rule itself is valid on that day (its Regelwerk must be in force as well)."""
        return self.gueltig_ab <= tag and (self.gueltig_bis is None or tag <= self.gueltig_bis)


class Geltungsdauer(Regel):
    """From when until when the regulation says of itself that it holds. Exactly one per file."""

    ART: ClassVar[str] = "geltungsdauer"


class MerkmalKriterium(Wert):
    """A fact of the case has one of these values."""

    art: Literal["merkmal"]
    merkmal: Literal[Merkmal.PROFILLAGE]
    werte: Annotated[tuple[Profillage, ...], Field(min_length=1)]


class HemmnisKriterium(Wert):
    """At least so many open Handlungsbedarfe in these Bereiche together (computed)."""

    art: Literal["hemmnisse"]
    mindestens: int = Field(ge=1, le=100)
    bereiche: Annotated[tuple[Bereich, ...], Field(min_length=1)]
    veraenderbar: bool = False


class EinschaetzungKriterium(Wert):
    """A Fachkraft assessed it; `nur_wenn` names another assessment that must be ja for this one to be asked at all."""

    art: Literal["einschaetzung"]
    schluessel: Schluessel
    frage: str
    nur_wenn: Schluessel | None = None


Kriterium = Annotated[MerkmalKriterium | HemmnisKriterium | EinschaetzungKriterium, Field(discriminator="art")]


class Zugangskriterium(Regel):
    """A criterion for access to the Fallmanagement, asked at these Vorgänge."""

    ART: ClassVar[str] = "zugangskriterium"

    bei: Annotated[tuple[BekannteEreignisart, ...], Field(min_length=1)] = ("fallzugang",)
    kriterium: Kriterium


class Vorgangsregel(Regel):
    """What these Vorgänge require. `gruende` limits it to ends of a stay with these reasons, `geltung` to some cases."""

    ART: ClassVar[str] = "vorgangsregel"

    vorgaenge: Annotated[tuple[BekannteEreignisart, ...], Field(min_length=1)]
    verlangt: Forderung
    gruende: tuple[Schluessel, ...] | None = None
    geltung: Geltung = Geltung()


class Dokumentationspflicht(Regel):
    """Which fields of an entry must be filled in."""

    ART: ClassVar[str] = "dokumentationspflicht"

    vorgaenge: Annotated[tuple[BekannteEreignisart, ...], Field(min_length=1)]
    felder: Annotated[tuple[Schluessel, ...], Field(min_length=1)]


class Zielwert(Wert):
    """A stricter, usually less binding value of the same duty, with the statement it comes from."""

    id: Kennung
    grad: Grad
    stelle: str
    text: str
    dauer: Dauer


class Ausloeser(Wert):
    """What starts a Frist: an event, or (`geltung = true`) that the rule begins to hold for the case."""

    muster: Ereignismuster | None = None
    geltung: bool = False

    @model_validator(mode="before")
    @classmethod
    def _kurzform(cls, wert: object) -> object:
        if isinstance(wert, dict) and "ereignis" in wert:
            return {"muster": wert}
        return wert

    @model_validator(mode="after")
    def _genau_eines(self) -> "Ausloeser":
        if (self.muster is None) == (not self.geltung):
            raise ValueError("ein Auslöser nennt entweder ein ereignis oder geltung = true")
        return self


class Fristregel(Regel):
    """Something has to happen by a day: trigger + scope + period - fulfilment.

    Without `dauer` it is an open task that is never overdue. `wiederkehrend`: each fulfilling event starts the next
    period. `rechnung` says whose period it is: the office's stays on its day, the person's and the statute's move to the
    next Werktag. `verlaengerbar`: a Verlängerung moves the due day, counted from the old last day.
    """

    ART: ClassVar[str] = "frist"

    pflicht: Schluessel
    statt: tuple[Kennung, ...] = ()
    neben: tuple[Kennung, ...] = ()
    geltung: Geltung = Geltung()
    ausloeser: Annotated[tuple[Ausloeser, ...], Field(min_length=1)]
    dauer: Dauer | None = None
    zielwert: Zielwert | None = None
    erfuellt_durch: Annotated[tuple[Ereignismuster, ...], Field(min_length=1)]
    wiederkehrend: bool = False
    rechnung: Literal["amt", "person", "gesetz"] = "amt"
    verlaengerbar: bool = False
    handelt: Funktion
    aufgabe: Annotated[str, Field(min_length=1, max_length=300)]
    gilt_fuer: Literal["alle", "ab_zugang", "ab_ereignis"] = "alle"

    def ausgeloest_von(self, ereignis: Ereignis) -> bool:
        """Whether this entry starts a Frist of the rule."""
        return not self._verletzt_von(ereignis) and any(
            ausloeser.muster is not None and ausloeser.muster.trifft(ereignis) for ausloeser in self.ausloeser
        )

    def erfuellt_von(self, ereignis: Ereignis) -> bool:
        """Whether this entry fulfils a Frist of the rule. What broke its statement when it was recorded does not."""
        return any(muster.trifft(ereignis) for muster in self.erfuellt_durch) and not self._verletzt_von(ereignis)

    def weshalb_nicht(self, ereignis: Ereignis) -> str | None:
        """For an entry of a kind that could fulfil the rule and does not: why, in German. Else None."""
        art = ereignisart(ereignis)
        gruende = [muster.fehlt_an(ereignis) for muster in self.erfuellt_durch if muster.ereignis == art]
        if None in gruende:
            return f"der Eintrag verstößt gegen {self.aussage}" if self._verletzt_von(ereignis) else None
        genannte = [grund for grund in gruende if grund is not None]
        # What is written down is asked last: where only that is missing, everything else has fitted.
        fast = next((grund for grund in genannte if grund.startswith(NICHT_DOKUMENTIERT)), None)
        return fast or next(iter(genannte), None)

    def _verletzt_von(self, ereignis: Ereignis) -> bool:
        return any(verstoss.regel == self.aussage for verstoss in ereignis.erfassung.verstoesse)

    @property
    def verschieben(self) -> bool:
        """Whether the due day moves to the next Werktag (§ 26 Abs. 3 SGB X)."""
        return self.rechnung != "amt"


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


class Instrument(Regel):
    """These events are legal acts only while the rule is valid: the eras of the EGV."""

    ART: ClassVar[str] = "instrument"

    ereignisse: Annotated[tuple[BekannteEreignisart, ...], Field(min_length=1)]


class NichtUmgesetzt(Wert):
    """A statement that no rule here expresses, and why."""

    regel: Kennung
    grund: Annotated[str, Field(min_length=1, max_length=1_000)]


REGELARTEN: tuple[type[Regel], ...] = (
    Geltungsdauer,
    Zugangskriterium,
    Vorgangsregel,
    Dokumentationspflicht,
    Fristregel,
    Abgangsgrund,
    Kapazitaet,
    Warteliste,
    Instrument,
)
"""The closed vocabulary: the name of a table in the file is the `ART` of its class."""
