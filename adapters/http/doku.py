"""The documentation for reading in a browser: one page, made on the server, that loads nothing from anywhere."""

from collections.abc import Mapping
from html import escape
from typing import Any

_STIL = """
:root{color-scheme:light dark;--blass:color-mix(in srgb,currentColor 60%,transparent)}
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h2{margin-top:2.5rem}details{border-top:1px solid var(--blass);padding:.5rem 0}
summary{cursor:pointer}code,pre{font:14px/1.45 ui-monospace,monospace;overflow-wrap:anywhere}
.methode{display:inline-block;min-width:3.5rem;font-weight:700}.leise{color:var(--blass)}
table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.2rem .8rem .2rem 0}
"""


def seite(dokument: Mapping[str, Any]) -> str:
    """All operations of this OpenAPI document by chapter, with body, parameters, answers and roles; the schemas at the end."""
    kapitel: dict[str, list[str]] = {tag["name"]: [] for tag in dokument["tags"]}
    for pfad, methoden in dokument["paths"].items():
        for methode, operation in methoden.items():
            kapitel[operation["tags"][0]].append(_operation(methode.upper(), pfad, operation))
    teile = [f"<h2>{escape(name)}</h2>{''.join(eintraege)}" for name, eintraege in kapitel.items() if eintraege]
    schemata = "".join(
        f'<details id="{escape(name)}"><summary><code>{escape(name)}</code></summary>{_schema(schema)}</details>'
        for name, schema in dokument["components"]["schemas"].items()
    )
    return (
        '<!doctype html><html lang="de"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>Fallwerk: Schnittstelle</title><style>{_STIL}</style></head><body>"
        f"<h1>Fallwerk {escape(dokument['info']['version'])}</h1>"
        f"<p>{escape(dokument['info']['summary'])}.</p>"
        '<p>Dieselbe Beschreibung für Programme: <a href="/openapi.json">/openapi.json</a>. Jede Anfrage trägt '
        "<code>Authorization: Bearer …</code>; ein Token druckt <code>fallwerk token</code>.</p>"
        f"{''.join(teile)}<h2>Schemata</h2>{schemata}</body></html>"
    )


def _operation(methode: str, pfad: str, operation: dict) -> str:  # type: ignore[type-arg]  # a piece of an OpenAPI document
    zeilen = "".join(
        f"<tr><td><code>{escape(p['name'])}</code></td><td>{escape(p['in'])}</td>"
        f"<td>{escape(p.get('description', ''))} <span class=leise>{_art(p['schema'])}</span></td></tr>"
        for p in operation["parameters"]
    )
    koerper = ""
    if "requestBody" in operation:
        schema = operation["requestBody"]["content"]["application/json"]["schema"]
        koerper = f"<p>Inhalt: {_art(schema)}</p>" if "$ref" in schema else f"<p>Inhalt:</p>{_schema(schema)}"
    antworten = "".join(
        f"<tr><td>{escape(status)}</td><td>{escape(antwort['description'])} "
        f"<span class=leise>{_art(next(iter(antwort['content'].values()))['schema'])}</span></td></tr>"
        for status, antwort in operation["responses"].items()
    )
    beschreibung = f"<p>{escape(operation['description'])}</p>" if "description" in operation else ""
    return (
        f"<details id='{escape(operation['operationId'])}'><summary><span class=methode>{methode}</span> "
        f"<code>{escape(pfad)}</code><br>{escape(operation['summary'])}</summary>{beschreibung}"
        f"<p class=leise>Rollen: {escape(', '.join(operation['x-rollen']))}</p>"
        f"<table>{zeilen}</table>{koerper}<p>Antworten:</p><table>{antworten}</table></details>"
    )


def _schema(schema: dict) -> str:  # type: ignore[type-arg]  # a piece of an OpenAPI document
    noetig = schema.get("required", ())
    zeilen = "".join(
        f"<tr><td><code>{escape(name)}</code>{' *' if name in noetig else ''}</td><td>{_art(teil)}</td>"
        f"<td>{escape(teil.get('description', ''))}</td></tr>"
        for name, teil in schema.get("properties", {}).items()
    )
    return f"<table>{zeilen}</table>" if zeilen else f"<p>{_art(schema)}</p>"


def _art(schema: dict) -> str:  # type: ignore[type-arg]  # a piece of an OpenAPI document
    """A type in a few words."""
    match schema:
        case {"$ref": str(verweis)}:
            name = verweis.rpartition("/")[2]
            return f'<a href="#{escape(name)}">{escape(name)}</a>'
        case {"anyOf": list(teile)} | {"oneOf": list(teile)}:
            return " oder ".join(_art(teil) for teil in teile)
        case {"enum": list(werte)}:
            return " | ".join(f"<code>{escape(str(wert))}</code>" for wert in werte)
        case {"const": wert}:
            return f"<code>{escape(str(wert))}</code>"
        case {"type": "array", "items": dict(teil)}:
            return f"Liste von {_art(teil)}"
        case {"type": str(art), "format": str(genauer)}:
            return escape(f"{art} ({genauer})")
        case {"type": str(art)}:
            return escape(art)
    return ""
