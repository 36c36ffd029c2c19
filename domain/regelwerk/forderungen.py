"""What a rule can ask of a decision or a record: one small class per kind. Whether it is met says `erfuellung`."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field, model_validator

from domain.ereignis import Wert
from domain.ereignisse import Vormerkung
from domain.ereigniswerte import Schluessel
from domain.kalender import Dauer
from domain.regelwerk.ereignisart import ereignisart
from domain.regelwerk.geltung import Hemmniszahl, alter_in_worten, altersgrenzen_pruefen
from domain.regelwerk.muster import Ereignismuster, merkmalswerte_pruefen
from domain.vokabular import (
    Abstimmungsart,
    Belehrungsteil,
    Benachrichtigungsform,
    Bereich,
    Dokumentart,
    Funktion,
    Kontaktform,
    Merkmal,
    Planteil,
    Profilteil,
    Vermerktyp,
    Zeitraumart,
)
from domain.woerter import merkmalswert, mit, oder, wort


def _mit_muster(wert: object, eigene_namen: tuple[str, ...]) -> object:
    """The keys of a pattern written beside the own ones, put where they belong."""
    if isinstance(wert, Mapping) and "ereignis" in wert:
        eigene = {name: wert[name] for name in eigene_namen if name in wert}
        return {**eigene, "muster": {name: w for name, w in wert.items() if name not in eigene}}
    return wert


class BegruendungGefordert(Wert):
    """Grounds are given."""

    art: Literal["begruendung"]


class AngabeGefordert(Wert):
    """A statement is made under a key the regulation names, and it is true."""

    art: Literal["angabe"]
    schluessel: Schluessel
    bezeichnung: str


class DokumentGefordert(Wert):
    """A document lies before the one who decides."""

    art: Literal["dokument"]
    dokument: Dokumentart


class GespraechGefordert(Wert):
    """The decision is taken in a talk of one of these forms, on or before its day."""

    art: Literal["gespraech"]
    formen: tuple[Kontaktform, ...] = tuple(Kontaktform)
    person_anwesend: bool = True


class AbstimmungGefordert(Wert):
    """Somebody in this function was involved in one of these ways, not after the day of the decision.

    `mit_funktion` lists whom; `persoenlich` and `person_anwesend` ask for more only when true.
    """

    art: Literal["abstimmung"]
    arten: tuple[Abstimmungsart, ...]
    mit_funktion: tuple[Funktion, ...]
    persoenlich: bool = False
    person_anwesend: bool = False

    @property
    def wie_und_mit_wem(self) -> str:
        """`Abstimmung persönlich mit dem Fallmanagement in Anwesenheit der Person`"""
        wie = " persönlich" if self.persoenlich else ""
        dabei = " in Anwesenheit der Person" if self.person_anwesend else ""
        return f"{oder(self.arten)}{wie} mit {' oder '.join(map(mit, self.mit_funktion))}{dabei}"


class BenachrichtigungGefordert(Wert):
    """The person is told, in one of these forms."""

    art: Literal["benachrichtigung"]
    formen: tuple[Benachrichtigungsform, ...]


class FunktionGefordert(Wert):
    """One of these functions acts."""

    art: Literal["funktion"]
    funktionen: tuple[Funktion, ...]


class VorherGefordert(Wert):
    """Something happened before, on or before the day of this entry: an entry of that kind, not one that was voided.

    A Vormerkung must still be open. `innerhalb`: no longer ago than this.
    """

    art: Literal["vorher"]
    muster: Ereignismuster
    innerhalb: Dauer | None = None

    @model_validator(mode="before")
    @classmethod
    def _kurzform(cls, wert: object) -> object:
        """`ereignis = "vormerkung"` beside `art`, as in a pattern."""
        return _mit_muster(wert, ("art", "innerhalb"))

    @property
    def offen(self) -> bool:
        """Whether what happened must not have been answered yet: a Vormerkung is used up."""
        return self.muster.ereignis == ereignisart(Vormerkung)

    def in_worten(self) -> str:
        """`zuvor: Profiling, höchstens 1 Monat her`"""
        offen = "eine offene " if self.offen else ""
        innerhalb = f", höchstens {self.innerhalb} her" if self.innerhalb is not None else ""
        return f"zuvor: {offen}{self.muster.in_worten()}{innerhalb}"


class GestaltGefordert(Wert):
    """The entry itself fits this pattern."""

    art: Literal["gestalt"]
    muster: Ereignismuster

    @model_validator(mode="before")
    @classmethod
    def _kurzform(cls, wert: object) -> object:
        """`ereignis = "egv"` beside `art`, as in a pattern."""
        return _mit_muster(wert, ("art",))


class FelderGefordert(Wert):
    """These fields of the entry are filled in."""

    art: Literal["felder"]
    felder: Annotated[tuple[Schluessel, ...], Field(min_length=1)]


class TeileGefordert(Wert):
    """The Profiling, plan or Belehrung covers all of these."""

    art: Literal["teile"]
    teile: Annotated[tuple[Profilteil | Planteil | Belehrungsteil, ...], Field(min_length=1)]


class FormGefordert(Wert):
    """The contact had one of these forms."""

    art: Literal["form"]
    formen: Annotated[tuple[Kontaktform, ...], Field(min_length=1)]


class VermerktypGefordert(Wert):
    """It is written down as one of these."""

    art: Literal["vermerktyp"]
    typen: Annotated[tuple[Vermerktyp, ...], Field(min_length=1)]


class MerkmalGefordert(Wert):
    """A Merkmal has one of these values on the day, and has had one for at least so long (`seit`)."""

    art: Literal["merkmal"]
    merkmal: Merkmal
    werte: Annotated[tuple[str, ...], Field(min_length=1)]
    seit: Dauer | None = None

    @model_validator(mode="after")
    def _bekannte_werte(self) -> "MerkmalGefordert":
        merkmalswerte_pruefen(self.merkmal, self.werte)
        return self

    def in_worten(self) -> str:
        """`Status: arbeitslos seit mindestens 6 Wochen`"""
        werte = " oder ".join(merkmalswert(self.merkmal, wert) for wert in self.werte)
        seit = f" seit mindestens {self.seit.im_dativ}" if self.seit is not None else ""
        return f"{wort(self.merkmal)}: {werte}{seit}"


class HemmnisseGefordert(Wert):
    """The case has so many open Handlungsbedarfe on the day."""

    art: Literal["hemmnisse"]
    anzahl: Hemmniszahl

    def in_worten(self) -> str:
        """`höchstens 1 schwerwiegende Handlungsbedarfe`"""
        return self.anzahl.in_worten()


class LaufendGefordert(Wert):
    """One of these periods runs on the day: an EGV, a Maßnahme."""

    art: Literal["laufend"]
    zeitraeume: Annotated[tuple[Zeitraumart, ...], Field(min_length=1)]

    def in_worten(self) -> str:
        """`an diesem Tag laufend: Maßnahme oder Ausbildung`"""
        return f"an diesem Tag laufend: {oder(self.zeitraeume)}"


class AlterGefordert(Wert):
    """The person is at least `ab` and younger than `unter` on the day."""

    art: Literal["alter"]
    ab: int | None = Field(default=None, ge=0, le=120)
    unter: int | None = Field(default=None, ge=1, le=121)

    @model_validator(mode="after")
    def _sagt_etwas(self) -> "AlterGefordert":
        altersgrenzen_pruefen(self.ab, self.unter)
        return self

    def in_worten(self) -> str:
        """`Alter: ab 25 Jahre`"""
        return alter_in_worten(self.ab, self.unter)


class ZustaendigGefordert(Wert):
    """Somebody in one of these functions is responsible on the day, and somebody in that function has been for so long."""

    art: Literal["zustaendig"]
    funktionen: Annotated[tuple[Funktion, ...], Field(min_length=1)]
    seit: Dauer | None = None

    def in_worten(self) -> str:
        """`zuständig ist: Fallmanagement U25, seit mindestens 6 Monaten`"""
        seit = f", seit mindestens {self.seit.im_dativ}" if self.seit is not None else ""
        return f"zuständig ist: {oder(self.funktionen)}{seit}"


class BeteiligteGefordert(Wert):
    """All of these functions took part."""

    art: Literal["beteiligte"]
    funktionen: Annotated[tuple[Funktion, ...], Field(min_length=1)]


class TerminGefordert(Wert):
    """The day an invitation or a step names lies no further than this from the last such entry, or from the entry itself."""

    art: Literal["termin"]
    binnen: Dauer
    nach: Ereignismuster | None = None

    def in_worten(self) -> str:
        """`ein Termin binnen 10 Arbeitstagen nach: Übertragung der Zuständigkeit`"""
        nach = self.nach.in_worten() if self.nach is not None else "diesem Eintrag"
        return f"ein Termin binnen {self.binnen.im_dativ} nach: {nach}"


class ReihenfolgeGefordert(Wert):
    """Hemmnisse of these Bereiche come in this order; where those of others stand does not matter."""

    art: Literal["reihenfolge"]
    bereiche: Annotated[tuple[Bereich, ...], Field(min_length=2)]

    def in_worten(self) -> str:
        """`die Reihenfolge: Rahmenbedingungen vor Leistungsfähigkeit`"""
        return f"die Reihenfolge: {' vor '.join(wort(bereich) for bereich in self.bereiche)}"


class UnterbleibenGefordert(Wert):
    """The Vorgang does not take place at all for those the rule holds for."""

    art: Literal["unterbleiben"]


class VorgangGefordert(Wert):
    """The matter is recorded by this very Vorgang and in no other way; recording it meets the rule."""

    art: Literal["vorgang"]


Forderung = Annotated[
    BegruendungGefordert
    | AngabeGefordert
    | DokumentGefordert
    | GespraechGefordert
    | AbstimmungGefordert
    | BenachrichtigungGefordert
    | FunktionGefordert
    | VorherGefordert
    | GestaltGefordert
    | FelderGefordert
    | TeileGefordert
    | FormGefordert
    | VermerktypGefordert
    | MerkmalGefordert
    | HemmnisseGefordert
    | LaufendGefordert
    | AlterGefordert
    | ZustaendigGefordert
    | BeteiligteGefordert
    | TerminGefordert
    | ReihenfolgeGefordert
    | UnterbleibenGefordert
    | VorgangGefordert,
    Field(discriminator="art"),
]


_FELD: dict[type[Wert], str] = {
    BegruendungGefordert: "begruendung",
    AngabeGefordert: "angaben",
    DokumentGefordert: "dokumente",
    GespraechGefordert: "gespraech",
    AbstimmungGefordert: "abstimmungen",
    BenachrichtigungGefordert: "benachrichtigung",
    TeileGefordert: "teile",
    FormGefordert: "form",
    VermerktypGefordert: "vermerktyp",
    BeteiligteGefordert: "beteiligte",
    TerminGefordert: "termin",
    ReihenfolgeGefordert: "reihenfolge",
}


def benoetigte_felder(forderung: Forderung) -> tuple[str, ...]:
    """The fields an entry must have at all so that the Forderung can ever be met."""
    if isinstance(forderung, FelderGefordert):
        return forderung.felder
    feld = _FELD.get(type(forderung))
    return (feld,) if feld is not None else ()
