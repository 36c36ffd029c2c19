"""Errors as RFC 9457 problem details. None of them repeats what was sent: it may be personal."""

import json
from dataclasses import dataclass, field
from enum import Enum, unique
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from domain.entscheidungen.ergebnis import Art, Zurueckweisung
from domain.vokabular import Grad

MEDIENTYP = "application/problem+json"


class Feldfehler(BaseModel):
    """A field of the request that cannot be used, and why."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    feld: Annotated[str, Field(description="Name des Felds, bei verschachtelten mit Punkten; leer: das Ganze")]
    grund: str


class VerstossAntwort(BaseModel):
    """A rule that stands in the way, where it stands, and what would satisfy it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    regel: str
    grad: Grad
    fundstelle: str
    text: str
    abhilfe: str


class Problemantwort(BaseModel):
    """The body of every error."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    type: Annotated[str, Field(pattern=r"^urn:fallwerk:problem:[a-z_]+$")]
    title: str
    status: Annotated[int, Field(ge=400, le=599)]
    detail: str
    verstoesse: tuple[VerstossAntwort, ...] = ()
    eintraege: Annotated[tuple[int, ...], Field(description="Nummern der Einträge, die im Weg stehen")] = ()
    felder: tuple[Feldfehler, ...] = ()


@unique
class Name(Enum):
    """Every problem there is: status and title."""

    NICHT_ANGEMELDET = 401, "Nicht angemeldet"
    KEIN_ZUGRIFF = 403, "Kein Zugriff"
    NICHT_GEFUNDEN = 404, "Nicht gefunden"
    METHODE = 405, "Methode nicht erlaubt"
    UNGUELTIGES_JSON = 400, "Kein gültiges JSON"
    UNGUELTIGER_KOPF = 400, "Ungültige Kopfzeile"
    FREMDE_POSITION = 400, "Position eines anderen Protokolls"
    ZU_GROSS = 413, "Anfrage zu groß"
    MEDIENTYP = 415, "Medientyp nicht unterstützt"
    VERALTET = 412, "Der Stand ist veraltet"
    UNGUELTIG = 422, "Ungültige Angaben"
    SCHLUESSEL_VERBRAUCHT = 422, "Idempotency-Key schon verwendet"
    REGELVERSTOSS = 422, "Regelverstoß"
    KAPAZITAET = 409, "Kein Platz frei"
    ZUSTAND = 409, "Im jetzigen Zustand nicht möglich"
    ZU_VIELE = 429, "Zu viele Anfragen"
    NICHT_BEREIT = 503, "Zurzeit nicht verfügbar"
    INTERN = 500, "Interner Fehler"

    @property
    def status(self) -> int:
        return self.value[0]

    @property
    def titel(self) -> str:
        return self.value[1]


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a request was not carried out."""

    name: Name
    detail: str
    verstoesse: tuple[VerstossAntwort, ...] = ()
    eintraege: tuple[int, ...] = ()
    felder: tuple[Feldfehler, ...] = ()
    kopfzeilen: dict[str, str] = field(default_factory=dict)

    def antwort(self) -> Response:
        """As it is sent."""
        inhalt: dict[str, object] = {
            "type": f"urn:fallwerk:problem:{self.name.name.lower()}",
            "title": self.name.titel,
            "status": self.name.status,
            "detail": self.detail,
        }
        if self.verstoesse:
            inhalt["verstoesse"] = [verstoss.model_dump(mode="json") for verstoss in self.verstoesse]
        if self.eintraege:
            inhalt["eintraege"] = self.eintraege
        if self.felder:
            inhalt["felder"] = [feld.model_dump() for feld in self.felder]
        return Response(
            json.dumps(inhalt, ensure_ascii=False, separators=(",", ":")).encode(),
            status_code=self.name.status,
            headers=self.kopfzeilen,
            media_type=MEDIENTYP,
        )


_NACH_ART = {
    Art.REGELVERSTOSS: Name.REGELVERSTOSS,
    Art.KAPAZITAET: Name.KAPAZITAET,
    Art.ZUSTAND: Name.ZUSTAND,
    Art.UNGUELTIG: Name.UNGUELTIG,
}


def aus_zurueckweisung(zurueckweisung: Zurueckweisung) -> Problem:
    """A refusal of the domain, with the rules in its hand."""
    verstoesse = tuple(
        VerstossAntwort(regel=v.regel, grad=v.grad, fundstelle=v.fundstelle, text=v.text, abhilfe=v.abhilfe)
        for v in zurueckweisung.verstoesse
    )
    felder = (
        (Feldfehler(feld=zurueckweisung.feld or "", grund=zurueckweisung.meldung),)
        if zurueckweisung.art is Art.UNGUELTIG
        else ()
    )
    return Problem(_NACH_ART[zurueckweisung.art], zurueckweisung.meldung, verstoesse, zurueckweisung.eintraege, felder)


def nicht_gefunden() -> Problem:
    """The same words whatever is missing or out of reach: whether it exists is nobody's business."""
    return Problem(Name.NICHT_GEFUNDEN, "Das gibt es hier nicht.")


def ungueltig(*felder: Feldfehler) -> Problem:
    """Fields that cannot be used."""
    namen = ", ".join(dict.fromkeys(feld.feld for feld in felder if feld.feld))
    return Problem(Name.UNGUELTIG, f"Ungültig: {namen}." if namen else "Die Angaben sind ungültig.", felder=felder)
