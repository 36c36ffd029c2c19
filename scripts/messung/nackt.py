"""The floor of the list: a bare Starlette handler, one hand-written SQL on the tables of the view, rows as JSON.

No identity, no reach, no OpenAPI, no record of who looked: what any server would have to do at least.
"""

import json
import os
import sqlite3
import threading
from collections.abc import Sequence
from datetime import date
from typing import Any

import psycopg
from psycopg.conninfo import make_conninfo
from sqlalchemy import make_url
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

ADRESSE = make_url(os.environ["MESSUNG_SICHTEN"])
IST_SQLITE = ADRESSE.get_backend_name() == "sqlite"
SPALTEN = (
    "a.frist, a.fall, r.aussage, r.regel, r.grad, r.pflicht, r.aufgabe, r.fundstelle, r.funktion, a.fachkraft, "
    "a.ausloeser_nr, a.ausloeser_am, a.entstanden_am, a.faellig_am, a.ziel_am, a.vorwarnung_ab, a.ausgang, a.faellig_tag, "
    "a.tage_verspaetet, a.erledigt_am, a.erledigt_nr, a.erlaeuterung"
)
_je_faden = threading.local()


def _verbindung() -> Any:
    if not hasattr(_je_faden, "verbindung"):
        if IST_SQLITE:
            _je_faden.verbindung = sqlite3.connect(str(ADRESSE.database))
        else:
            werte = {**ADRESSE.translate_connect_args(username="user", database="dbname"), **ADRESSE.query}
            _je_faden.verbindung = psycopg.connect(make_conninfo(**werte), autocommit=True)
    return _je_faden.verbindung


def _lies(sql: str, werte: Sequence[object]) -> list[tuple[Any, ...]]:
    return list(_verbindung().execute(sql if IST_SQLITE else sql.replace("?", "%s"), werte).fetchall())


def _aktiver_bau() -> int:
    zeilen = _lies("SELECT bau FROM sichten_stand WHERE sicht = 'deadlines' AND zustand = 'aktiv'", ())
    return int(zeilen[0][0])


BAU = _aktiver_bau()


def liste(anfrage: Request) -> Response:
    fachkraft, stand = anfrage.query_params["fachkraft"], anfrage.query_params["stand"]
    tag = date.fromisoformat(stand).toordinal()
    sql = (
        f"SELECT {SPALTEN} FROM deadlines_abschnitt_{BAU} a JOIN deadlines_regel_{BAU} r ON a.regel = r.schluessel "  # noqa: S608  # no input in it
        "WHERE a.fachkraft = ? AND a.ausgang = 'offen' AND a.von <= ? AND a.bis >= ? AND a.faellig_am < ? "
        "ORDER BY a.faellig_am, a.frist, a.nr LIMIT 51"
    )
    zeilen = _lies(sql, (fachkraft, stand, stand, stand))
    namen = [spalte.partition(".")[2] for spalte in SPALTEN.split(", ")]
    eintraege = [dict(zip(namen, zeile, strict=True)) for zeile in zeilen[:50]]
    for eintrag in eintraege:
        eintrag["tage_ueberfaellig"] = tag - eintrag.pop("faellig_tag")
    return Response(json.dumps({"eintraege": eintraege}), media_type="application/json")


app = Starlette(routes=[Route("/", liste)])
