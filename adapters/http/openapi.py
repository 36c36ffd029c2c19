"""The description of the API, made from the same operations and models that answer. OpenAPI 3.1."""

from collections.abc import Iterable, Mapping, Sequence
from importlib.metadata import version
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from adapters.http.eingabe import MAX_BYTES
from adapters.http.operation import JSON, KENNUNG, KENNUNGEN, WORTE, Ablauf, Gruppe, Operation
from adapters.http.problem import MEDIENTYP, Name, Problemantwort
from domain.vokabular import Rolle

_VERWEIS = "#/components/schemas/{model}"
_UUID = {"type": "string", "format": "uuid"}


def beschreibe(operationen: Sequence[Operation]) -> dict[str, Any]:
    """The whole document."""
    schemata, namen = _schemata(operationen)
    pfade: dict[str, dict[str, Any]] = {}
    for operation in operationen:
        pfade.setdefault(operation.adresse, {})[operation.methode.lower()] = _operation(operation, namen, schemata)
    return {
        "openapi": "3.1.0",
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "info": {
            "title": "Fallwerk",
            "version": version("fallwerk"),
            "summary": "Beschäftigungsorientiertes Fallmanagement: jeder Fall, jede Frist, jeder Grund",
            "license": {"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
        },
        "servers": [{"url": "/"}],
        "tags": [{"name": gruppe.value} for gruppe in Gruppe],
        "security": [{"bearer": []}],
        "paths": pfade,
        "components": {
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}},
            "schemas": schemata,
            "headers": _KOPFZEILEN,
        },
    }


_KOPFZEILEN: dict[str, Any] = {
    "XPosition": {
        "description": "Wissensstand der Antwort; als ?position= wartet eine Abfrage auf ihn",
        "schema": {"type": "string"},
    },
    "ETag": {"description": "Version des Falls, für If-Match", "schema": {"type": "string"}},
    "Location": {"description": "Adresse dessen, was angelegt wurde", "schema": {"type": "string"}},
    "Link": {"description": 'Nächste Seite (rel="next")', "schema": {"type": "string"}},
}


def _schemata(operationen: Iterable[Operation]) -> tuple[dict[str, Any], Mapping[tuple[type[Any], str], Any]]:
    eingehend = {operation.koerper for operation in operationen if operation.koerper is not None}
    ausgehend = {operation.antwort for operation in operationen} | {Problemantwort}
    modelle = [(klasse, "validation") for klasse in sorted(eingehend, key=_name)]
    modelle += [(klasse, "serialization") for klasse in sorted(ausgehend, key=_name)]
    zuordnung, alles = models_json_schema(modelle, ref_template=_VERWEIS)  # type: ignore[arg-type]  # the modes are literals
    schemata: dict[str, Any] = alles["$defs"]
    return dict(sorted(schemata.items())), {(klasse, str(modus)): s for (klasse, modus), s in zuordnung.items()}


def _name(klasse: type[BaseModel]) -> str:
    return f"{klasse.__module__}.{klasse.__qualname__}"


def _operation(
    operation: Operation, namen: Mapping[tuple[type[Any], str], Any], schemata: Mapping[str, Any]
) -> dict[str, Any]:
    beschreibung: dict[str, Any] = {
        "operationId": operation.id,
        "summary": operation.titel,
        "tags": [operation.gruppe.value],
        "x-rollen": [str(rolle) for rolle in Rolle if rolle in operation.rollen],
        "parameters": list(_parameter(operation)),
        "responses": _antworten(operation, namen),
    }
    if operation.beschreibung:
        beschreibung["description"] = operation.beschreibung
    if operation.koerper is not None:
        schema = namen[operation.koerper, "validation"]
        if operation.gegeben:
            schema = _ohne(schemata[schema["$ref"].rpartition("/")[2]], operation.gegeben)
        beschreibung["requestBody"] = {
            "required": True,
            "description": f"Höchstens {MAX_BYTES} Bytes.",
            "content": {"application/json": {"schema": schema}},
        }
    return beschreibung


def _ohne(schema: Mapping[str, Any], gegeben: frozenset[str]) -> dict[str, Any]:
    """The schema of a command without the fields that are given elsewhere."""
    eigenschaften = {name: teil for name, teil in schema["properties"].items() if name not in gegeben}
    noetig = [name for name in schema.get("required", ()) if name not in gegeben]
    return {**schema, "properties": eigenschaften, "required": noetig}


def _parameter(operation: Operation) -> Iterable[dict[str, Any]]:
    kennung = {"type": "string", "pattern": KENNUNG}
    yield {"name": "mandant", "in": "path", "required": True, "schema": kennung}
    for name in operation.pfadnamen:
        wort = {"type": "string", "enum": list(WORTE[name])} if name in WORTE else kennung
        yield {"name": name, "in": "path", "required": True, "schema": wort if name in KENNUNGEN else _UUID}
    for parameter in operation.parameter:
        yield {
            "name": parameter.name,
            "in": "query",
            "required": parameter.noetig,
            "description": parameter.beschreibung,
            "schema": parameter.schema,
        }
    if operation.ablauf is Ablauf.BEFEHL:
        yield {
            "name": "Idempotency-Key",
            "in": "header",
            "required": False,
            "description": "Eine Wiederholung unter demselben Schlüssel bekommt die erste Antwort noch einmal.",
            "schema": {"type": "string", "minLength": 1, "maxLength": 200, "pattern": r"^[\x21-\x7e]+$"},
        }
    if operation.if_match:
        yield {
            "name": "If-Match",
            "in": "header",
            "required": False,
            "description": "ETag des Falls: passt er nicht mehr, wird nichts entschieden (412).",
            "schema": {"type": "string"},
        }


_ERFOLG = {200: "Die Antwort", 201: "Angenommen und gespeichert", 202: "Angenommen; das Ergebnis kommt später"}


def _antworten(operation: Operation, namen: Mapping[tuple[type[Any], str], Any]) -> dict[str, Any]:
    kopfzeilen = {"X-Position": {"$ref": "#/components/headers/XPosition"}}
    if operation.etag or operation.if_match:
        kopfzeilen["ETag"] = {"$ref": "#/components/headers/ETag"}
    if operation.ort is not None or operation.spaeter:
        kopfzeilen["Location"] = {"$ref": "#/components/headers/Location"}
    if any(parameter.name == "cursor" for parameter in operation.parameter):
        kopfzeilen["Link"] = {"$ref": "#/components/headers/Link"}
    antworten: dict[str, Any] = {
        str(operation.status): {
            "description": _ERFOLG[operation.status],
            "headers": kopfzeilen,
            "content": {
                operation.medientyp: {
                    "schema": namen[operation.antwort, "serialization"]
                    if operation.medientyp == JSON
                    else {"type": "string"}
                },
                **{medientyp: {"schema": {}} for medientyp in operation.weitere_medientypen},
            },
        }
    }
    problem = namen[Problemantwort, "serialization"]
    je_status: dict[int, list[str]] = {}
    for name in _moegliche(operation):
        je_status.setdefault(name.status, []).append(name.titel)
    for status, titel in sorted(je_status.items()):
        antworten[str(status)] = {
            "description": "; ".join(titel),
            "content": {MEDIENTYP: {"schema": problem}},
        }
    return antworten


def _moegliche(operation: Operation) -> Iterable[Name]:
    """The problems this operation can answer with."""
    yield from (Name.NICHT_ANGEMELDET, Name.NICHT_GEFUNDEN, Name.KEIN_ZUGRIFF, Name.ZU_VIELE, Name.UNGUELTIG)
    yield from (Name.INTERN, Name.NICHT_BEREIT)
    if operation.koerper is not None:
        yield from (Name.UNGUELTIGES_JSON, Name.ZU_GROSS, Name.MEDIENTYP)
    if operation.ablauf is Ablauf.BEFEHL:
        yield from (Name.UNGUELTIGER_KOPF, Name.SCHLUESSEL_VERBRAUCHT)
        yield from (Name.REGELVERSTOSS, Name.KAPAZITAET, Name.ZUSTAND)
    if operation.if_match:
        yield Name.VERALTET
    if operation.medientyp != JSON or operation.weitere_medientypen:
        yield Name.ZUSTAND
    gefragt = {parameter.name for parameter in operation.parameter}
    if operation.koerper is not None:
        gefragt |= operation.koerper.model_fields.keys()
    if gefragt & {"position", "wissensstand"}:
        yield Name.FREMDE_POSITION
