"""Reports and the jobs that make them, as models: they describe what is sent."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from adapters.anwendung.auftraege import Zustand
from adapters.http.antworten import Antwortmodell
from domain.berichte.kennwerte import Einheit
from domain.ereignis import Regelkennung, Regelwerkverweis
from domain.vokabular import Bericht, Bezugszeit, Ebene, Grad

Monat = Annotated[str, Field(pattern=r"^\d{4}-(0[1-9]|1[0-2])$")]


class KennwertAntwort(Antwortmodell):
    """One value. `wert` null: it cannot be computed from what is recorded, and `fehlt_weil` says why; zero is a value."""

    ebene: Ebene
    kennung: Annotated[UUID | None, Field(description="der Geschäftsstelle, des Teams, der Fachkraft")]
    name: str | None
    gruppe: Annotated[str | None, Field(description="null: alle Gruppen zusammen")]
    gruppe_bezeichnung: str | None
    teil: str | None
    teil_bezeichnung: str | None
    einheit: Einheit
    wert: float | None
    zaehler: int | None
    nenner: int | None
    richtwert_eingehalten: bool | None
    fehlt_weil: str | None


class KennzahlAntwort(Antwortmodell):
    """A figure with its definition, where it stands, and its values."""

    kennzahl: Regelkennung
    aussage: Regelkennung
    grad: Grad
    fundstelle: str
    text: str
    bezeichnung: str
    definition: str
    zeit: Bezugszeit
    von: date
    bis: date
    richtwert: int | None
    werte: tuple[KennwertAntwort, ...]


class BerichtAntwort(Antwortmodell):
    """A report on a month, up to the Stichtag."""

    bericht: Bericht
    titel: str
    mandant: str
    monat: Monat
    stand: date
    regelwerke: tuple[Regelwerkverweis, ...]
    hinweise: tuple[str, ...]
    kennzahlen: tuple[KennzahlAntwort, ...]


class BerichtseintragAntwort(Antwortmodell):
    """A report there is on a day, and its figures."""

    bericht: Bericht
    titel: str
    kennzahlen: tuple[Regelkennung, ...]


class NachweisAntwort(Antwortmodell):
    """A fact behind a figure: the case, and the entry it is about (null: no single one)."""

    fall: UUID
    nr: int | None
    tag: date | None
    gruppe: str | None
    teil: str | None
    fachkraft: UUID


class AuftragAntwort(Antwortmodell):
    """A report that is being made. `ergebnis` is its address once it is there."""

    id: UUID
    bericht: Bericht
    zustand: Zustand
    fertig: Annotated[int, Field(description="so viele Fälle sind nachgespielt")]
    gesamt: Annotated[int | None, Field(description="von so vielen; null, solange er wartet")]
    ergebnis: str | None
