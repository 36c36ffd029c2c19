"""What is answered: the models behind the schemas of OpenAPI. Lists of views are sent as the database makes them."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Generic, TypeVar
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from adapters.anwendung.quittung import HinweisAntwort
from domain.ereignis import Regelkennung, Regelverstoss, Regelwerkverweis
from domain.kunde import Kontaktdaten
from domain.persoenlich import Verborgen
from domain.vokabular import (
    Altersgruppe,
    Bearbeitungsstand,
    Bereich,
    Erinnerungsweg,
    Funktion,
    Grad,
    Merkmal,
    Phase,
    Qualifizierung,
    Qualifizierungsstand,
    Rolle,
    Schwerpunkt,
    Strategiestand,
    Teamart,
    Zeitraumart,
)

T = TypeVar("T")


class Antwortmodell(BaseModel):
    """Base of all answers."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Vorgangsantwort(Antwortmodell):
    """A command was accepted and is stored."""

    id: Annotated[UUID, Field(description="Kennung dessen, was sich geändert hat: Fall, Kunde, Team ...")]
    version: Annotated[int, Field(ge=1, description="Stand danach; bei einem Fall der ETag für If-Match")]
    eintraege: Annotated[tuple[int, ...], Field(description="Nummern der neuen Einträge")]
    verstoesse: Annotated[
        tuple[Regelverstoss, ...], Field(description="Regeln, gegen die eine festgehaltene Tatsache verstößt")
    ]
    entschuldigt: Annotated[tuple[Regelkennung, ...], Field(description="Regeln, von denen begründet abgewichen wird")]
    hinweise: Annotated[
        tuple[HinweisAntwort, ...], Field(description="Für welche Regeln die Tatsache nicht zählt, und warum")
    ]


class Hemmnisantwort(Vorgangsantwort):
    """The same, with the id of the Hemmnis."""

    hemmnis: UUID


class Ressourcenantwort(Vorgangsantwort):
    """The same, with the id of the Ressource."""

    ressource: UUID


class Strategieantwort(Vorgangsantwort):
    """The same, with the id of the Handlungsstrategie: entered again under it, it is how far that has got."""

    strategie: UUID


class Zeitraumvorgang(Vorgangsantwort):
    """The same, with the id of the Zeitraum: entered again under it, its end moves."""

    zeitraum: UUID


class Liste(Antwortmodell, Generic[T]):
    """One page."""

    eintraege: tuple[T, ...]
    weiter: Annotated[str | None, Field(description="Cursor der nächsten Seite, null auf der letzten")]


class KundeAntwort(Antwortmodell):
    """Who a person is. A field that can no longer be read says so."""

    id: UUID
    fall: Annotated[UUID | None, Field(description="Fall dieser Person, wenn es ihn gibt")]
    name: str | Verborgen
    vorname: str | Verborgen
    geburtsdatum: date | Verborgen
    kundennummer: str | Verborgen | None
    bg_nummer: str | Verborgen | None
    kontaktdaten: Kontaktdaten | Verborgen | None
    erinnerungswege: Annotated[
        tuple[Erinnerungsweg, ...], Field(description="wie die Person an Termine erinnert werden will")
    ]
    aufgegangen_in: Annotated[UUID | None, Field(description="dieselbe Person, unter der sie geführt wird")]
    umfasst: Annotated[tuple[UUID, ...], Field(description="andere, die sich als diese Person erwiesen haben")]


class ZustaendigkeitAntwort(Antwortmodell):
    fachkraft: UUID
    funktion: Funktion
    seit: date


class VormerkungAntwort(Antwortmodell):
    eintrag: int
    am: date
    team: UUID
    fachkraft: UUID | None


class MerkmalAntwort(Antwortmodell):
    merkmal: Merkmal
    wert: str


class HemmnisAntwort(Antwortmodell):
    id: UUID
    bereich: Bereich
    veraenderbar: bool
    stand: Bearbeitungsstand
    seit: date
    schwerwiegend: bool | None
    rang: Annotated[int | None, Field(description="Platz in der Reihenfolge der Bearbeitung")]


class AufenthaltAntwort(Antwortmodell):
    """A stay in the Fallmanagement, first and last day included; `bis` null: open."""

    von: date
    bis: date | None
    grund: str | None
    verlaengert_um_monate: int


class EGVAntwort(Antwortmodell):
    gilt_ab: date
    gilt_bis: date | None


class ZeitraumAntwort(Antwortmodell):
    """A Maßnahme, school, agreement ...: `bis` is its planned end as it counts, null: none is known."""

    zeitraum: Annotated[str, Field(description="Kennung: unter der UUID einer Maßnahme lässt sich ihr Ende ändern")]
    art: Zeitraumart
    von: date
    bis: date | None
    massnahme: Annotated[
        UUID | None, Field(description="Eintrag des Maßnahmekatalogs, in dem der Fall einen Platz hat")
    ]


class VerweisAntwort(Antwortmodell):
    """Another regulation that also holds for the case and is not at hand here."""

    regel: Regelkennung
    werk: str
    vorrangig: bool
    fundstelle: str


class ZielAntwort(Antwortmodell):
    """Where the person shall get to: the key of the Regelwerk and what it calls it."""

    ziel: str
    bezeichnung: str
    einvernehmlich: bool
    am: date
    bis: date | None


class StrategieAntwort(Antwortmodell):
    """A Handlungsstrategie as it was entered last."""

    strategie: UUID
    hemmnis: UUID
    stand: Strategiestand
    am: date
    bis: date | None


class ZusammenfuehrungAntwort(Antwortmodell):
    """Another case of the same person. `fuehrend`: the case that was asked for goes on, else the other one."""

    fall: UUID
    fuehrend: bool
    am: date


class FallAntwort(Antwortmodell):
    """A case on a day, as known at a moment. Nothing personal."""

    id: UUID
    kunde: UUID
    version: int
    stand: date
    beginn: date
    phase: Phase
    altersgruppe: Altersgruppe | None
    letzter_kontakt: Annotated[date | None, Field(description="letzter Kontakt, der für eine Regel zählt")]
    zustaendig: ZustaendigkeitAntwort
    vormerkung: VormerkungAntwort | None
    warteliste: Annotated[UUID | None, Field(description="Team, auf dessen Warteliste der Fall steht")]
    merkmale: tuple[MerkmalAntwort, ...]
    hemmnisse: tuple[HemmnisAntwort, ...]
    ziel: ZielAntwort | None
    strategien: tuple[StrategieAntwort, ...]
    aufenthalte: tuple[AufenthaltAntwort, ...]
    egv: tuple[EGVAntwort, ...]
    zeitraeume: tuple[ZeitraumAntwort, ...]
    verweise: Annotated[tuple[VerweisAntwort, ...], Field(description="Regelungen, die hier nicht hinterlegt sind")]
    regelwerke: Annotated[tuple[Regelwerkverweis, ...], Field(description="Was an diesem Tag gilt")]
    zusammenfuehrungen: tuple[ZusammenfuehrungAntwort, ...]
    warnungen: tuple[str, ...]


class GeschaeftsstelleAntwort(Antwortmodell):
    id: UUID
    name: str


class TeamAntwort(Antwortmodell):
    """A team on a day."""

    id: UUID
    name: str
    art: Teamart
    geschaeftsstelle: UUID | None
    schwerpunkte: tuple[Schwerpunkt, ...]


class QualifizierungAntwort(Antwortmodell):
    """A Qualifizierung was begun or completed, or a module of it taken."""

    am: date
    art: Qualifizierung
    stand: Qualifizierungsstand
    modul: str | None


class VertretungAntwort(Antwortmodell):
    """`vertreter` acts for `fachkraft` on every day from `von` to `bis`."""

    id: UUID
    fachkraft: UUID
    vertreter: UUID
    von: date
    bis: date


class AmtsbefundAntwort(Antwortmodell):
    """What the office lacks on a day. `gegenstand`: the team, Geschäftsstelle, Fachkraft or Maßnahme, or a word for what is
    missing; null: the whole Jobcenter."""

    regel: str
    grad: Grad
    fundstelle: str
    text: str
    gegenstand: UUID | str | None
    satz: str


class FachkraftAntwort(Antwortmodell):
    """A member of staff on a day."""

    id: UUID
    team: UUID
    rollen: tuple[Rolle, ...]
    anteil: Decimal
    fallzahl: Annotated[int | None, Field(description="festgesetzte Zahl der Plätze, null: nach Schlüssel")]
    schwerpunkte: tuple[Schwerpunkt, ...]
    qualifizierungen: tuple[QualifizierungAntwort, ...]
    bis: Annotated[date | None, Field(description="letzter Tag hier, null: kein Ende bekannt")]
