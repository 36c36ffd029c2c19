"""What others are asked for before a decision, as answered."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from adapters.http.antworten import Antwortmodell, Vorgangsantwort
from domain.persoenlich import Verborgen
from domain.vokabular import Abstimmungsart, Abstimmungsergebnis, Abstimmungsstand, Entscheidungsart, Funktion


class Abstimmungsvorgang(Vorgangsantwort):
    """A command was accepted; with the id of what is asked for."""

    abstimmung: UUID


class AbstimmungAntwort(Antwortmodell):
    """What was asked for, and how far it is on a day. `anliegen` and `vermerk` only when asked for."""

    fall: UUID
    abstimmung: UUID
    art: Abstimmungsart
    vorgang: Annotated[Entscheidungsart, Field(description="vor welcher Entscheidung")]
    mit_funktion: Annotated[Funktion, Field(description="wer gefragt ist")]
    regel: Annotated[str, Field(description="welche Regel sie verlangt")]
    fachkraft: Annotated[UUID, Field(description="wer fragt")]
    erbeten_am: date
    eintrag: Annotated[int, Field(description="Nummer des Eintrags im Fall, mit dem gefragt wurde")]
    stand: Abstimmungsstand
    geschlossen_am: Annotated[date | None, Field(description="seit wann niemand mehr auf eine Antwort wartet")]
    ergebnis: Abstimmungsergebnis | None
    beantwortet_am: date | None
    beantwortet_von: Annotated[UUID | None, Field(description="null auch, wenn niemand aus einem Team geantwortet hat")]
    persoenlich: bool
    person_anwesend: bool
    antwort_eintrag: Annotated[int | None, Field(description="Nummer des Eintrags mit der Antwort")]
    anliegen: str | Verborgen | None = None
    vermerk: Annotated[str | Verborgen | None, Field(description="zur Antwort")] = None
