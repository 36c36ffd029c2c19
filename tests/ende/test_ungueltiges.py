"""Whatever comes in, the answer is a problem with a 4xx, names the field, repeats nothing, and nothing is stored."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from httpx2 import Response
from sqlalchemy.exc import OperationalError
from starlette.testclient import TestClient

from adapters.eventstore import LogNichtErreichbar
from adapters.http.app import anwendung
from adapters.http.eingabe import MAX_BYTES
from adapters.http.problem import Name
from adapters.http.verzeichnis import OPERATIONEN
from domain.vokabular import Rolle
from projections.speicher import AKTIV, ANGEHALTEN, STAND
from tests.ende.haus import MANDANT, Haus, haus

GEHEIM = "Geheimnisträgerin"
FREMD = "6b6f7c0e-2d3a-4b6b-9d53-0a4f1f6f2b11"
"""An id that belongs to nothing; the same in every worker, which have to find the same tests."""


@pytest.fixture(scope="module")
def ein_haus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Haus]:
    """Shared: nothing in here may change anything."""
    ordner: Path = tmp_path_factory.mktemp("haus")
    with haus(lambda: f"sqlite:///{ordner / f'{uuid4().hex}.sqlite'}", ordner) as offen:
        yield offen


@pytest.fixture(scope="module")
def fall(ein_haus: Haus) -> str:
    return ein_haus.neuer_fall()


@pytest.fixture(autouse=True)
def _nichts_gespeichert(ein_haus: Haus, fall: str) -> Iterator[None]:
    vorher = ein_haus.spitze()
    yield
    assert ein_haus.spitze() == vorher, "eine abgelehnte Anfrage hat etwas gespeichert"


def problem(antwort: Response, status: int, name: Name) -> dict[str, Any]:
    assert antwort.status_code == status, antwort.text
    assert antwort.headers["content-type"] == "application/problem+json"
    inhalt: dict[str, Any] = antwort.json()
    assert inhalt["type"] == f"urn:fallwerk:problem:{name.name.lower()}"
    assert inhalt["title"] == name.titel and inhalt["status"] == status and inhalt["detail"]
    return inhalt


def sende(haus: Haus, pfad: str, roh: bytes, medientyp: str = "application/json") -> Response:
    kopfzeilen = {"content-type": medientyp, **haus.kopf()}
    return haus.client.post(haus.adresse(pfad), content=roh, headers=kopfzeilen)


def test_unbekannte_adressen_und_methoden(ein_haus: Haus, fall: str) -> None:
    kopf = ein_haus.kopf()
    for pfad in ("/", "/api", "/api/v2/x", "/api/v1/ga-01-13/", "/api/v1/ga-01-13/faelle/keine-uuid", "/docs/x"):
        problem(ein_haus.client.get(pfad, headers=kopf), 404, Name.NICHT_GEFUNDEN)
    antwort = ein_haus.client.delete(ein_haus.adresse(f"faelle/{fall}"), headers=kopf)
    problem(antwort, 405, Name.METHODE)
    assert set(antwort.headers["allow"].split(", ")) == {"GET", "HEAD"}
    antwort = ein_haus.client.put(ein_haus.adresse("organisation/teams"), headers=kopf)
    assert set(antwort.headers["allow"].split(", ")) == {"GET", "HEAD", "POST"}, "alles, was an dieser Adresse geht"
    problem(ein_haus.client.get(ein_haus.adresse("kunden/suche"), headers=kopf), 405, Name.METHODE)


@pytest.mark.parametrize(
    "roh",
    [
        b"",
        b"{",
        b"nein",
        b'{"am": "2018-10-02",}',
        b'{"am": NaN}',
        b"\xff\xfe",
        b'"\xed\xa0\x80"',
        b'{"vermerk": "\\ud800"}',
        b"[" * 100_000,
        b'{"a":' * 5_000 + b"1" + b"}" * 5_000,
        b'{"monate": ' + b"9" * 10_000 + b"}",
        "{“am”: 1}".encode(),
    ],
    ids=range(12),
)
def test_was_kein_json_ist(ein_haus: Haus, fall: str, roh: bytes) -> None:
    problem(sende(ein_haus, f"faelle/{fall}/kontakte", roh), 400, Name.UNGUELTIGES_JSON)


@pytest.mark.parametrize("roh", [b"[]", b"null", b"1", b'"text"', b"true", b"1e999"])
def test_json_das_kein_objekt_ist(ein_haus: Haus, fall: str, roh: bytes) -> None:
    problem(sende(ein_haus, f"faelle/{fall}/kontakte", roh), 422, Name.UNGUELTIG)


def test_andere_medientypen_und_zu_grosse_inhalte(ein_haus: Haus, fall: str) -> None:
    pfad = f"faelle/{fall}/kontakte"
    for medientyp in ("text/plain", "application/x-www-form-urlencoded", "application/json; charset=latin-1", ""):
        problem(sende(ein_haus, pfad, b"{}", medientyp), 415, Name.MEDIENTYP)
    for medientyp in ("application/json; charset=utf-8", "application/json;charset=UTF-8", "application/x+json"):
        problem(sende(ein_haus, pfad, b"{}", medientyp), 422, Name.UNGUELTIG)
    zu_gross = b'{"vermerk": "' + b"x" * MAX_BYTES + b'"}'
    problem(sende(ein_haus, pfad, zu_gross), 413, Name.ZU_GROSS)

    def stueckweise() -> Iterator[bytes]:
        for _ in range(MAX_BYTES // 1024 + 2):
            yield b" " * 1024

    kopf = {"content-type": "application/json", **ein_haus.kopf()}
    problem(ein_haus.client.post(ein_haus.adresse(pfad), content=stueckweise(), headers=kopf), 413, Name.ZU_GROSS)


KONTAKT = {"am": "2018-10-02", "form": "praesenz", "qualifiziert": True}


@pytest.mark.parametrize(
    ("aenderung", "feld"),
    [
        ({"am": None}, "am"),
        ({"am": GEHEIM}, "am"),
        ({"am": 17_000}, "am"),
        ({"am": "2018-10-02T00:00:00"}, "am"),
        ({"am": "2018-02-30"}, "am"),
        ({"am": "0001-01-01"}, "am"),
        ({"am": "9999-12-31"}, "am"),
        ({"am": "1899-12-31"}, "am"),
        ({"am": "2018-12-04"}, "am"),
        ({"am": "2018-07-31"}, "am"),
        ({"form": GEHEIM}, "form"),
        ({"form": ["praesenz"]}, "form"),
        ({"qualifiziert": "ja"}, "qualifiziert"),
        ({"qualifiziert": 1}, "qualifiziert"),
        ({"fachkraft": GEHEIM}, "fachkraft"),
        ({"fachkraft": FREMD}, "fachkraft"),
        ({"vermerk": ""}, "vermerk"),
        ({"vermerk": "  "}, "vermerk"),
        ({"vermerk": GEHEIM + "x" * 10_000}, "vermerk"),
        ({"vermerk": GEHEIM + "\0"}, "vermerk"),
        ({"vermerk": {"verborgen": "versiegelt"}}, "vermerk"),
        ({"erfasst_am": "2018-10-02"}, "erfasst_am"),
        ({"erfassung": {"durch": GEHEIM}}, "erfassung"),
        ({GEHEIM: 1}, "?"),
        ({"a\0b": 1}, "?"),
    ],
    ids=range(25),
)
def test_ein_ungueltiges_feld_wird_genannt_und_sein_inhalt_nicht(
    ein_haus: Haus, fall: str, aenderung: dict[str, Any], feld: str
) -> None:
    antwort = sende(ein_haus, f"faelle/{fall}/kontakte", json.dumps(KONTAKT | aenderung).encode())
    inhalt = problem(antwort, 422, Name.UNGUELTIG)
    assert feld in [f["feld"] for f in inhalt["felder"]]
    assert all(f["grund"] for f in inhalt["felder"])
    assert GEHEIM not in antwort.text


@pytest.mark.parametrize(
    ("pfad", "koerper", "feld"),
    [
        ("verlaengerungen", {"am": "2018-10-02", "monate": 0}, "monate"),
        ("verlaengerungen", {"am": "2018-10-02", "monate": 1e300}, "monate"),
        ("verlaengerungen", {"am": "2018-10-02", "monate": 2**70}, "monate"),
        ("merkmale", {"am": "2018-10-02", "merkmal": "status", "wert": GEHEIM}, ""),
        ("merkmale", {"am": "2018-10-02", "merkmal": "status", "gilt_bis": "2018-10-01"}, ""),
        ("merkmale", {"am": "2018-10-02", "merkmal": "status", "gilt_ab": "0001-01-01"}, "gilt_ab"),
        ("fallzugang", {"am": "2018-10-02", "fachkraft": FREMD, "einschaetzungen": {GEHEIM: "ja"}}, "einschaetzungen.?"),
        ("fallzugang", {"am": "2018-10-02", "fachkraft": FREMD, "gespraech": {"am": GEHEIM}}, "gespraech.am"),
        ("fallzugang", {"am": "2018-10-02", "fachkraft": FREMD, "angaben": {"a": 1}}, "angaben.a"),
        ("fallabgang", {"am": "2018-10-02", "grund": "gibt_es_nicht"}, "grund"),
        ("stornos", {"am": "2018-10-02", "eintraege": [], "begruendung": "x"}, "eintraege"),
        ("stornos", {"am": "2018-10-02", "eintraege": [1, 1], "begruendung": "x"}, "eintraege"),
        ("stornos", {"am": "2018-10-02", "eintraege": [99], "begruendung": "x"}, "eintraege"),
        ("stornos", {"am": "2018-10-02", "eintraege": [1], "begruendung": "x", "ersatz": {}}, "ersatz"),
        ("abweichungen", {"am": "2018-10-02", "frist": FREMD, "begruendung": "x"}, "frist"),
    ],
)  # fmt: skip
def test_auch_verschachtelte_felder_werden_genannt(
    ein_haus: Haus, fall: str, pfad: str, koerper: dict[str, Any], feld: str
) -> None:
    antwort = ein_haus.post(f"faelle/{fall}/{pfad}", koerper)
    inhalt = problem(antwort, 422, Name.UNGUELTIG)
    assert feld in [f["feld"] for f in inhalt["felder"]]
    assert GEHEIM not in antwort.text


def test_was_der_pfad_sagt_darf_der_inhalt_nicht_noch_einmal_sagen(ein_haus: Haus, fall: str) -> None:
    bl = Rolle.BEREICHSLEITUNG
    einrichtung = {"am": "2018-12-03", "name": "x", "land": "BB", "stichtag": "2018-12-31"}
    inhalt = problem(ein_haus.post("organisation/einrichtung", einrichtung, bl), 422, Name.UNGUELTIG)
    assert [f["feld"] for f in inhalt["felder"]] == ["stichtag"]


@pytest.mark.parametrize(
    ("pfad", "parameter"),
    [
        ("fallbestand", {"stand": GEHEIM}),
        ("fallbestand", {"stand": "2018-13-01"}),
        ("fallbestand", {"stand": "0001-01-01"}),
        ("fallbestand", {"stand": "1700000000"}),
        ("fallbestand", {"limit": "0"}),
        ("fallbestand", {"limit": "501"}),
        ("fallbestand", {"limit": "9" * 30}),
        ("fallbestand", {"limit": "1.0"}),
        ("fallbestand", {"fachkraft": GEHEIM}),
        ("fallbestand", {"phase": GEHEIM}),
        ("fallbestand", {"absteigend": "1"}),
        ("fallbestand", {"cursor": GEHEIM}),
        ("fallbestand", {"cursor": "WyJ4Il0"}),
        ("fallbestand", {"cursor": "[" * 900}),
        ("fallbestand", {"cursor": "\0"}),
        ("fallbestand", {"gibt_es_nicht": GEHEIM}),
        ("fallbestand", {"stand": ["2018-10-01", "2018-10-02"]}),
        ("fristen", {"ausgang": GEHEIM}),
        ("fortschritt", {"von": "2018-12-03", "bis": "2018-12-01"}),
    ],
)
def test_ungueltige_parameter_werden_genannt(ein_haus: Haus, pfad: str, parameter: dict[str, Any]) -> None:
    ein_haus.dienst.nachziehen()
    antwort = ein_haus.get(pfad, Rolle.IFK, **parameter)
    inhalt = problem(antwort, 422, Name.UNGUELTIG)
    assert inhalt["felder"][0]["feld"] in (*parameter, "?", "bis")
    assert GEHEIM not in antwort.text


def test_ein_cursor_einer_anderen_liste_wird_abgelehnt(ein_haus: Haus) -> None:
    cursor = "WyJmcmlzdGVuL2F1ZiIsIjIwMTgtMDEtMDEiLCJ4IiwxXQ"
    problem(ein_haus.get("fallbestand", cursor=cursor), 422, Name.UNGUELTIG)


def test_jeder_befehl_lehnt_einen_leeren_und_einen_unbekannten_inhalt_ab(ein_haus: Haus, fall: str) -> None:
    for operation in OPERATIONEN:
        if operation.methode == "POST" and operation.koerper is not None:
            vorhandene = {"fall": fall, "fachkraft": ein_haus.ifk, "team": ein_haus.team, "bericht": "203"}
            # What only the decision looks up is asked for after the body.
            unbekannt = set(operation.pfadnamen) - vorhandene.keys() - {"handlung"}
            werte = {name: uuid4() for name in operation.pfadnamen} | vorhandene
            pfad = operation.pfad.format(**werte)
            rolle = next(rolle for rolle in (Rolle.IFK, Rolle.BEREICHSLEITUNG) if rolle in operation.rollen)
            for koerper in ({}, {"gibt_es_nicht": 1}):
                antwort = ein_haus.post(pfad, koerper, rolle)
                assert antwort.status_code == (404 if unbekannt else 422), pfad


def test_ein_fehler_des_servers_sagt_nichts_ueber_sich(
    ein_haus: Haus, fall: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def kaputt(*_: object, **__: object) -> None:
        raise RuntimeError(f"unerwartet: {GEHEIM}")

    monkeypatch.setattr(ein_haus.dienst.betrieb, "ausfuehren", kaputt)
    antwort = ein_haus.post(f"faelle/{fall}/kontakte", KONTAKT)
    problem(antwort, 500, Name.INTERN)
    assert antwort.headers["cache-control"] == "no-store"
    protokoll = capfd.readouterr().err
    assert '"RuntimeError"' in protokoll and "test_ungueltiges.py" in protokoll
    assert GEHEIM not in antwort.text + protokoll


def test_eine_angehaltene_sicht_sperrt_nur_ihre_adressen(ein_haus: Haus, fall: str) -> None:
    ein_haus.dienst.nachziehen()
    datenbank = ein_haus.dienst.sichten._datenbank

    def setze(zustand: str) -> None:
        with datenbank.schreibend() as verbindung:
            verbindung.execute(STAND.update().where(STAND.c.sicht == "deadlines").values(zustand=zustand))

    setze(ANGEHALTEN)
    try:
        antwort = ein_haus.get("fristen")
        problem(antwort, 503, Name.NICHT_BEREIT)
        assert antwort.headers["retry-after"] == "1"
        problem(ein_haus.get(f"faelle/{fall}/fristen"), 503, Name.NICHT_BEREIT)
        assert ein_haus.get("fallbestand").status_code == 200
        assert ein_haus.get(f"faelle/{fall}").status_code == 200
        bereit = ein_haus.client.get("/health/ready")
        assert bereit.status_code == 503
        assert bereit.json()["mandanten"][MANDANT]["sichten"]["deadlines"]["zustand"] == "angehalten"
        assert ein_haus.client.get("/health/live").status_code == 200
    finally:
        setze(AKTIV)
    assert ein_haus.client.get("/health/ready").json()["mandanten"][MANDANT]["bereit"] is True


def test_was_nicht_festgehalten_werden_kann_wird_nicht_gezeigt(ein_haus: Haus, fall: str) -> None:
    def benenne(von: str, nach: str) -> None:
        with ein_haus.dienst.zugriffe._datenbank.schreibend() as verbindung:
            verbindung.exec_driver_sql(f"ALTER TABLE {von} RENAME TO {nach}")

    benenne("zugriffe", "beiseite")
    try:
        antwort = ein_haus.get(f"faelle/{fall}")
        problem(antwort, 503, Name.NICHT_BEREIT)
        assert fall not in antwort.text
        assert ein_haus.get("regelwerke").status_code == 200, "was nichts über Fälle sagt, ist zu lesen"
    finally:
        benenne("beiseite", "zugriffe")
    assert ein_haus.get(f"faelle/{fall}").status_code == 200


def test_eine_datenbank_die_nicht_antwortet_ist_kein_fehler_des_servers(
    ein_haus: Haus, fall: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def weg(*_: object, **__: object) -> None:
        raise OperationalError("SELECT 1", {}, RuntimeError(GEHEIM))

    monkeypatch.setattr(ein_haus.dienst.sichten, "lesen", weg)
    antwort = ein_haus.get("fallbestand")
    problem(antwort, 503, Name.NICHT_BEREIT)
    assert GEHEIM not in antwort.text

    def log_weg(*_: object, **__: object) -> None:
        raise LogNichtErreichbar(GEHEIM)

    monkeypatch.setattr(ein_haus.dienst.betrieb, "ausfuehren", log_weg)
    antwort = ein_haus.post(f"faelle/{fall}/kontakte", KONTAKT)
    problem(antwort, 503, Name.NICHT_BEREIT)
    assert GEHEIM not in antwort.text


def test_zu_viele_anfragen_einer_identitaet(ein_haus: Haus) -> None:
    app = anwendung(ein_haus.dienste, ein_haus.identitaet, uhr=ein_haus.uhr, anfragen_je_minute=3, laeufer=False)
    with TestClient(app) as client:
        adresse, kopf = ein_haus.adresse("regelwerke"), ein_haus.kopf()
        status = [client.get(adresse, headers=kopf).status_code for _ in range(4)]
        assert status == [200, 200, 200, 429]
        antwort = client.get(adresse, headers=kopf)
        problem(antwort, 429, Name.ZU_VIELE)
        assert int(antwort.headers["retry-after"]) > 0
        assert client.get(adresse, headers=ein_haus.kopf(Rolle.FALLMANAGER)).status_code == 200
        assert client.get("/health/live").status_code == 200


def test_die_messwerte_nennen_wege_und_keine_adressen(ein_haus: Haus, fall: str) -> None:
    ein_haus.get(f"faelle/{fall}")
    ein_haus.client.get(f"/{GEHEIM}")
    ein_haus.dienst.nachziehen()
    text = ein_haus.client.get("/metrics").text
    route = "/api/v1/{mandant}/faelle/{fall}"
    assert f'fallwerk_anfragen_total{{methode="GET",route="{route}",status="200"}}' in text
    assert f'fallwerk_sicht_rueckstand{{mandant="{MANDANT}",sicht="deadlines"}} 0' in text
    assert fall not in text and GEHEIM not in text and 'route="unbekannt",status="404"' in text
