"""What the office offers and whom it knows, as answers."""

from datetime import date
from decimal import Decimal
from typing import Annotated
from uuid import UUID

from pydantic import Field

from adapters.http.antworten import Antwortmodell
from domain.persoenlich import Verborgen
from domain.vokabular import Angebotszielgruppe, Betreuung, Massnahmeart, Zeitlage


class MassnahmeAntwort(Antwortmodell):
    """An entry of the Maßnahmekatalog on a day, and how many of its places are taken on it."""

    id: UUID
    art: Massnahmeart
    titel: str
    inhalt: str | None
    zielgruppen: Annotated[tuple[Angebotszielgruppe, ...], Field(description="leer: für niemanden besonders")]
    offen_fuer: Annotated[tuple[Betreuung, ...], Field(description="leer: für alle")]
    traeger: str | None
    standort: str | None
    geschaeftsstelle: UUID | None
    von: date
    bis: date | None
    zeitlage: Zeitlage
    plaetze: Annotated[int | None, Field(description="null: so viele kommen")]
    besetzt: int
    frei: Annotated[int | None, Field(description="null: keine Zahl begrenzt; unter 0: ein Storno stellte mehr her")]
    kosten_je_platz: Decimal | None
    verantwortlich: Annotated[UUID | None, Field(description="Fachkraft, die die Besetzung koordiniert")]


class MassnahmeImEinzelnen(MassnahmeAntwort):
    """The same, with whom to ask outside the office."""

    ansprechperson: str | Verborgen | None
    telefon: str | Verborgen | None
    email: str | Verborgen | None


class BelegungAntwort(Antwortmodell):
    """A place of a case, first and last day included."""

    fall: UUID
    zeitraum: UUID
    von: date
    bis: date | None
    ueber_plaetze: Annotated[bool, Field(description="durch einen Storno wiederhergestellt, obwohl nichts frei war")]


class BesetzungAntwort(Antwortmodell):
    """How the places of a Maßnahme are taken on a day; cases only as far as they may be seen."""

    massnahme: UUID
    stand: date
    plaetze: int | None
    besetzt: int
    frei: int | None
    verantwortlich: UUID | None
    belegungen: Annotated[tuple[BelegungAntwort, ...], Field(description="an diesem Tag, nach dem ersten Tag")]
    nicht_sichtbar: Annotated[int, Field(description="Zahl der Belegungen außerhalb der eigenen Reichweite")]


class NetzwerkkontaktAntwort(Antwortmodell):
    """A contact outside the office."""

    id: UUID
    team: UUID
    fachkraft: Annotated[UUID, Field(description="wer ihn hinterlegt hat")]
    hinterlegt_am: date
    geaendert_am: date
    einrichtung: str | Verborgen
    angebot: str | Verborgen | None
    ansprechperson: str | Verborgen | None
    telefon: str | Verborgen | None
    email: str | Verborgen | None
    notiz: str | Verborgen | None


class AnsprechpersonAntwort(Antwortmodell):
    """Whom to ask in a team about something the municipality offers."""

    team: UUID
    angebot: str
    bezeichnung: str
    fachkraft: Annotated[UUID | None, Field(description="null: niemand ist benannt, oder nicht mehr im Team")]
