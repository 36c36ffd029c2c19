"""What can be done over HTTP: one list of operations, from which routes and OpenAPI are made."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Literal
from uuid import UUID

from pydantic import BaseModel

from adapters.anwendung.quittung import Anfrage, Quittung
from adapters.anwendung.speichern import Antwort as Befehlsantwort
from adapters.http.antworten import Vorgangsantwort
from adapters.http.parameter import Parameter
from adapters.http.problem import Problem
from domain.entscheidungen.umstaende import Akteur
from domain.fall import Fall
from domain.vokabular import Bericht, Rolle, Schriftstueck
from projections.seiten import Seite

if TYPE_CHECKING:
    from adapters.http.dienst import Dienst
    from adapters.http.reichweite import Reichweite

PRAEFIX = "/api/v1/{mandant}/"

WORTE: Mapping[str, tuple[str, ...]] = {"dokument": tuple(Schriftstueck), "bericht": tuple(Bericht)}
"""Names in a path that stand for one of these words."""
KENNUNGEN = frozenset({"regelwerk", "suchlauf", *WORTE})
"""Names in a path that stand for a word, like the id of a Regelwerk or the name of a Suchlauf; all others stand for a UUID."""
KENNUNG = r"^[a-z0-9][a-z0-9-]*$"
"""What such a word looks like, the Mandant's too. Another one is not found."""


class Gruppe(Enum):
    """The chapters of the documentation."""

    KUNDEN = "Kunden"
    FAELLE = "Fälle: Vorgänge"
    FALLSICHT = "Fälle: Abfragen"
    BESTAND = "Bestand und Fristen"
    MASSNAHMEN = "Maßnahmen und Netzwerk"
    ORGANISATION = "Organisation"
    AUFSICHT = "Amt und Fachaufsicht"
    REGELWERKE = "Regelwerke"
    BERICHTE = "Berichte"
    DOKUMENTE = "Dokumente und Vorlagen"


class Ablauf(Enum):
    """What kind of request it is, and so which checks it goes through."""

    BEFEHL = auto()
    """Stores: Idempotency-Key, body, decision; 201."""
    ABFRAGE = auto()
    """Reads: `position` waits for the views; 200."""


@dataclass(frozen=True, slots=True)
class Aufruf:
    """One request that has passed every check before its own work begins."""

    dienst: "Dienst"
    akteur: Akteur
    reichweite: "Reichweite"
    pfad: Mapping[str, UUID]
    kennungen: Mapping[str, str]
    """What the path names by words."""
    fall: Fall | None
    """The case of the path, as known now."""
    parameter: Mapping[str, Any]
    befehl: Any
    """The body as `Operation.koerper`, None without one."""
    anfrage: Anfrage | None
    erwartet: int | None
    """The version If-Match asked for."""
    position: int
    """Where the log stood when the request began: what is read from memory is at least that new."""


JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Inhalt:
    """What a query answers, in the Medientyp of its operation. `gelesen`: the cases and persons whose contents are in it."""

    koerper: bytes
    position: int
    gelesen: tuple[str, ...] = ()
    kopfzeilen: Mapping[str, str] = field(default_factory=dict)
    weiter: str | None = None
    medientyp: str | None = None
    """None: the one of its operation."""


def inhalt(modell: BaseModel, position: int, *gelesen: UUID, kopfzeilen: Mapping[str, str] | None = None) -> Inhalt:
    """A model as answer."""
    return Inhalt(modell.model_dump_json().encode(), position, tuple(map(str, gelesen)), kopfzeilen or {})


def als_json(wert: Mapping[str, Any], position: int, *gelesen: str) -> Inhalt:
    """What a view answers, as answer. It has the shape of the model the operation names."""
    return Inhalt(json.dumps(wert, ensure_ascii=False, separators=(",", ":")).encode(), position, gelesen)


_FALL = re.compile(r'"fall" ?: ?"([0-9a-f-]{36})"')


def blatt(seite: Seite, position: int, gelesen: tuple[str, ...] | None = None) -> Inhalt:
    """One page of a list, its rows as they came from the database. `gelesen` None: the cases the rows name."""
    weiter = "null" if seite.weiter is None else f'"{seite.weiter}"'
    if gelesen is None:
        gelesen = tuple(dict.fromkeys(_FALL.findall(seite.json)))
    return Inhalt(f'{{"eintraege":{seite.json},"weiter":{weiter}}}'.encode(), position, gelesen, weiter=seite.weiter)


def vorgangsantwort(_dienst: "Dienst", _pfad: Mapping[str, UUID], quittung: Quittung) -> Vorgangsantwort:
    """The receipt without where the log stands, which is in the header."""
    return Vorgangsantwort(**quittung.model_dump(exclude={"position", "wiederholt"}))


@dataclass(frozen=True)
class Operation:
    """One method on one path.

    `pfad` is relative to the Mandant; its `{names}` are UUIDs, or words for `KENNUNGEN`. `aus_pfad` maps fields of the
    body model to names in the path. `sicht` names the view it reads: while that one has stopped, the answer is 503.
    """

    id: str
    methode: Literal["GET", "POST"]
    pfad: str
    titel: str
    gruppe: Gruppe
    rollen: frozenset[Rolle]
    antwort: type[BaseModel] = Vorgangsantwort
    medientyp: str = JSON
    """What it answers in; anything else than JSON is text without a model."""
    weitere_medientypen: tuple[str, ...] = ()
    """What it can answer in as well, where that was asked for."""
    koerper: type[BaseModel] | None = None
    aus_pfad: Mapping[str, str] = field(default_factory=dict)
    ergaenzt: Mapping[str, Callable[["Dienst"], object]] = field(default_factory=dict)
    """Fields of the body model that are not asked for here, and where they come from."""
    parameter: tuple[Parameter, ...] = ()
    sicht: str | None = None
    weitere_sichten: tuple[str, ...] = ()
    """Views it reads beside that one."""
    befehl: Callable[[Aufruf], Befehlsantwort | Problem] | None = None
    quittiere: Callable[["Dienst", Mapping[str, UUID], Quittung], BaseModel] = vorgangsantwort
    """From the receipt to the answer: the same for a stored receipt as for a fresh one."""
    ort: str | None = None
    """The address of what a command has made, relative to the Mandant, with `{id}` for the stream of the receipt."""
    abfrage: Callable[[Aufruf], Inhalt | Problem] | None = None
    etag: bool = False
    spaeter: bool = False
    """Whether what it answers is only that the work was taken on (202), with the address of what will come of it."""
    beschreibung: str = ""

    @property
    def ablauf(self) -> Ablauf:
        return Ablauf.BEFEHL if self.befehl is not None else Ablauf.ABFRAGE

    @property
    def gegeben(self) -> frozenset[str]:
        """Fields of the body model that the body must not name."""
        return frozenset(self.aus_pfad) | frozenset(self.ergaenzt)

    @property
    def if_match(self) -> bool:
        """Whether the version of a case can be asked for."""
        return self.ablauf is Ablauf.BEFEHL and self.pfad.startswith("faelle/{fall}/")

    @property
    def status(self) -> int:
        if self.spaeter:
            return 202
        return 201 if self.ablauf is Ablauf.BEFEHL else 200

    @property
    def adresse(self) -> str:
        return PRAEFIX + self.pfad

    @property
    def pfadnamen(self) -> tuple[str, ...]:
        return tuple(re.findall(r"\{([a-z_]+)\}", self.pfad))
