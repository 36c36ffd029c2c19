"""What is answered about Regelwerke: to read, to compare, to check."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field

from adapters.anwendung.nachschlagen import Herkunft
from adapters.http.antworten import Antwortmodell
from domain.vokabular import Funktion, Grad, Inkraftart, Rolle


class InkraftsetzungAntwort(Antwortmodell):
    """A Regelwerk in force, from when until when, and why."""

    regelwerk: str
    version: str
    sha256: str
    titel: str
    schicht: str
    gilt_ab: date
    gilt_bis: date | None
    art: Inkraftart
    gilt_am_stand: bool


class Abgelesen(Antwortmodell):
    """Base of answers that are read off a value of the domain, field by field."""

    model_config = ConfigDict(from_attributes=True)


class ZeileAntwort(Abgelesen):
    """One thing that is said, in words."""

    feld: Annotated[str, Field(description="Schlüssel in der Datei")]
    wort: Annotated[str, Field(description="wie er heißt")]
    text: str


class NichtUmgesetztAntwort(Abgelesen):
    """A statement that no rule expresses, and why."""

    regel: str
    grund: str


class RegelAntwort(Antwortmodell):
    """One rule: where it stands, how binding it is, its wording, and what it means."""

    regel: str
    aussage: Annotated[str, Field(description="Kennung der Aussage der Quelle")]
    art: Annotated[str, Field(description="Name ihrer Tabelle in der Datei")]
    grad: Grad
    fundstelle: str
    text: str
    gueltig_ab: date
    gueltig_bis: date | None
    geprueft_am: date
    in_worten: tuple[ZeileAntwort, ...]


class FassungAntwort(Antwortmodell):
    """One text of a Regelwerk, and what it is for this Mandant on the day."""

    regelwerk: str
    version: str
    sha256: str
    titel: str
    kurz: str
    gueltig_ab: date
    gueltig_bis: date | None
    stand: Annotated[date, Field(description="Tag, nach dem gefragt ist")]
    herkunft: Annotated[
        Herkunft,
        Field(
            description="in Kraft am Stand; sonst das mitgelieferte; sonst, was zuletzt für andere Tage in Kraft gesetzt wurde"
        ),
    ]
    gilt_ab: Annotated[date | None, Field(description="seit wann es gilt, wenn es am Stand in Kraft ist")]
    gilt_bis: Annotated[date | None, Field(description="bis wann es dann gilt; null: offen, oder nicht in Kraft")]


class RegelwerkAntwort(FassungAntwort):
    """A whole Regelwerk to read."""

    traeger: str
    quelle: str
    schicht: str
    geprueft_am: date
    funktionen: Annotated[Mapping[Funktion, tuple[Rolle, ...]], Field(description="welche Rollen worin handeln")]
    kopf_in_worten: tuple[ZeileAntwort, ...]
    regeln: Annotated[tuple[RegelAntwort, ...], Field(description="in der Reihenfolge der Quelle")]
    nicht_umgesetzt: tuple[NichtUmgesetztAntwort, ...]


class AenderungAntwort(Abgelesen):
    """One key with another value."""

    feld: str
    wort: str
    vorher: str
    nachher: str
    text: Annotated[str, Field(description="der Unterschied in Worten")]


class RegelaenderungAntwort(Abgelesen):
    """A rule that came, went or changed."""

    regel: str
    art: Literal["neu", "entfallen", "geaendert"]
    regelart: str
    grad: Grad
    text: str
    fundstelle_vorher: str | None
    fundstelle_nachher: str | None
    betrifft: Annotated[str, Field(description="welche Fälle, Vorgänge, Teams, und wer handelt")]
    nur_wortlaut: Annotated[
        bool, Field(description="nur Wortlaut, Fundstelle oder Prüfdatum: nichts wird anders beurteilt")
    ]
    aenderungen: tuple[AenderungAntwort, ...]
    in_worten: Annotated[tuple[ZeileAntwort, ...], Field(description="was sie sagt, wenn sie neu oder entfallen ist")]


class VergleichAntwort(Antwortmodell):
    """What changes from one text to another."""

    vorher: FassungAntwort
    nachher: FassungAntwort
    gleich: bool
    kopf: tuple[AenderungAntwort, ...]
    regeln: tuple[RegelaenderungAntwort, ...]
    nicht_umgesetzt: tuple[AenderungAntwort, ...]


class BefundAntwort(Antwortmodell):
    """What is wrong or deserves a look, at which rule."""

    regel: Annotated[str, Field(description="leer: der ganze Text")]
    grund: str


class PruefungAntwort(Antwortmodell):
    """Whether a text can be put in force, and what is to be said about it."""

    brauchbar: Annotated[bool, Field(description="ob der Text keinen Fehler hat")]
    regelwerk: str | None
    version: str | None
    sha256: str | None
    regeln: Annotated[int, Field(ge=0, description="Zahl der Regeln, wenn er brauchbar ist")]
    fehler: Annotated[tuple[BefundAntwort, ...], Field(description="die ersten; wie viele es sind, sagt fehler_gesamt")]
    fehler_gesamt: Annotated[int, Field(ge=0)]
    warnungen: Annotated[
        tuple[BefundAntwort, ...], Field(description="die ersten; wie viele es sind, sagt warnungen_gesamt")
    ]
    warnungen_gesamt: Annotated[int, Field(ge=0)]


class SchemaAntwort(Antwortmodell):
    """A JSON Schema."""

    dialekt: Annotated[str, Field(alias="$schema")]
    title: str
    description: str
    type: str
    properties: dict[str, Any]
    required: tuple[str, ...]
    weitere: Annotated[bool, Field(alias="additionalProperties")]
    definitionen: Annotated[dict[str, Any], Field(alias="$defs")]
