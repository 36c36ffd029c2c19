"""The JSON Schema for authors: what the loader takes is valid, and what is wrong is wrong at the same key for both."""

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from jsonschema.exceptions import ValidationError
from pydantic import BaseModel

from domain.regelwerk import bezeichnungen
from domain.regelwerk.arten import REGELARTEN, NichtUmgesetzt
from domain.regelwerk.einschluss import Eingebunden
from domain.regelwerk.ereignisart import EREIGNISARTEN
from domain.regelwerk.feldworte import FELDER
from domain.regelwerk.laden import pruefe
from domain.regelwerk.regel import Regel
from domain.regelwerk.regelwerk import Regelwerkkopf
from domain.regelwerk.schema import DIALEKT, regelwerkschema
from tests.einheit.regelwerkdateien import DATEIEN
from tests.einheit.test_regelwerk_laden import KOPF, frist, regel

Pruefer = jsonschema.Draft202012Validator


def gelesen(text: str) -> Any:
    """As an editor hands it to the schema: days are texts there."""
    return json.loads(json.dumps(tomllib.loads(text), default=str))


def verstoesse(text: str) -> list[ValidationError]:
    pruefer = Pruefer(dict(regelwerkschema()), format_checker=Pruefer.FORMAT_CHECKER)
    return list(pruefer.iter_errors(gelesen(text)))


def genannte_schluessel(fehler: ValidationError) -> Iterator[str]:
    """The keys a fault is about: where it is, and those it calls missing or unknown."""
    yield from map(str, fehler.absolute_path)
    if fehler.validator in ("required", "additionalProperties"):
        yield from re.findall(r"'([^']+)'", fehler.message)
    for teil in fehler.context or ():
        yield from genannte_schluessel(teil)


def modelle() -> list[type[BaseModel]]:
    """Every class a file is read with: the kinds, the head, and whatever stands inside them."""
    gefunden: dict[type[BaseModel], None] = {}
    offen: list[object] = [*REGELARTEN, Regelwerkkopf, NichtUmgesetzt, Eingebunden]
    while offen:
        typ = offen.pop()
        offen += getattr(typ, "__args__", ())
        if isinstance(typ, type) and issubclass(typ, BaseModel) and typ not in gefunden:
            gefunden[typ] = None
            offen += [feld.annotation for feld in typ.model_fields.values()]
    return list(gefunden)


@pytest.mark.parametrize("datei", DATEIEN, ids=lambda datei: datei.stem)
def test_jede_datei_die_der_lader_nimmt_ist_nach_dem_schema_gueltig(datei: Path) -> None:
    assert [fehler.message for fehler in verstoesse(datei.read_text("utf-8"))] == []


def test_es_ist_ein_schema_und_jeder_verweis_fuehrt_irgendwohin() -> None:
    schema = regelwerkschema()
    assert schema["$schema"] == DIALEKT
    Pruefer.check_schema(dict(schema))
    verweise = set(re.findall(r'"#/\$defs/(\w+)"', json.dumps(schema)))
    assert verweise == set(schema["$defs"])


def test_jede_art_hat_ihre_tabelle_und_keine_nimmt_unbekannte_schluessel() -> None:
    schema = regelwerkschema()
    assert set(schema["properties"]) == {
        "regelwerk",
        "nicht_umgesetzt",
        "eingebunden",
        *(art.ART for art in REGELARTEN),
    }
    offen = [
        name
        for name, teil in schema["$defs"].items()
        for form in (teil, *teil.get("anyOf", ()))
        if form.get("type") == "object" and form.get("additionalProperties") is not False
    ]
    assert offen == []


@pytest.mark.parametrize("modell", modelle(), ids=lambda modell: modell.__name__)
def test_jeder_schluessel_ist_da_und_auf_deutsch_erklaert(modell: type[BaseModel]) -> None:
    teil = regelwerkschema()["$defs"][modell.__name__]
    formen = [form for form in teil.get("anyOf", (teil,)) if "$ref" not in form]
    eigenschaften = {name: wert for form in formen for name, wert in form["properties"].items()}
    vom_kopf = {"quelle"} if issubclass(modell, REGELARTEN) else set()
    assert set(modell.model_fields) - vom_kopf <= set(eigenschaften)
    assert vom_kopf.isdisjoint(eigenschaften)
    assert modell.__name__ in bezeichnungen.KLASSEN or modell in REGELARTEN, "ohne deutsches Wort"
    assert teil["title"] and teil["description"]
    for name in set(modell.model_fields) - vom_kopf:
        assert eigenschaften[name]["title"] == bezeichnungen.feld(modell, name).wort
        namen = {name, *(f"{eine.__name__}.{name}" for eine in modell.__mro__)}
        assert namen & set(FELDER), f"{name} ohne deutsches Wort in feldworte.FELDER"
        assert eigenschaften[name]["description"]


@pytest.mark.parametrize("art", REGELARTEN, ids=lambda art: art.ART)
def test_jede_art_ist_auf_deutsch_erklaert(art: type[Regel]) -> None:
    assert art.ART in bezeichnungen.ARTEN, "ohne deutsches Wort in bezeichnungen.ARTEN"
    assert regelwerkschema()["properties"][art.ART]["description"] == bezeichnungen.ARTEN[art.ART].erklaerung


def test_wo_eintraege_genannt_werden_stehen_alle_arten_zur_wahl() -> None:
    teile = regelwerkschema()["$defs"]
    for wahl in (
        teile["Ereignismuster"]["properties"]["ereignis"],
        teile["Vorgangsregel"]["properties"]["vorgaenge"]["items"],
        teile["Instrument"]["properties"]["ereignisse"]["items"],
    ):
        assert set(wahl["enum"]) == EREIGNISARTEN


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(frist("P-1", "dauer = { wochen = 2 }"), id="Dauer kurz"),
        pytest.param(frist("P-1", 'dauer = { anzahl = 2, einheit = "wochen" }'), id="Dauer lang"),
        pytest.param(frist("P-1").replace('{ ereignis = "fallzugang" }', "{ geltung = true }"), id="Auslöser Geltung"),
        pytest.param(
            frist("P-1").replace('{ ereignis = "fallzugang" }', '{ muster = { ereignis = "fallzugang" } }'),
            id="Auslöser lang",
        ),
        pytest.param(frist("P-1", "gueltig_ab = 2020-02-01", "geprueft_am = 2020-03-01"), id="eigene Gültigkeit"),
    ],
)
def test_was_der_lader_an_schreibweisen_kennt_kennt_auch_das_schema(text: str) -> None:
    assert pruefe(KOPF + text, "probe")[1] == ()
    assert verstoesse(KOPF + text) == []


def vorgangsregel(vorgang: str, verlangt: str) -> str:
    return regel("vorgangsregel", "P-1", f'vorgaenge = ["{vorgang}"]', f"verlangt = {verlangt}")


FALSCH = [
    ("ein Schlüssel, den es nicht gibt", frist("P-1", 'farbe = "rot"'), "farbe"),
    ("die Quelle steht im Kopf", frist("P-1", 'quelle = "GA"'), "quelle"),
    ("eine Pflichtangabe fehlt", frist("P-1").replace('handelt = "fallmanagement"', ""), "handelt"),
    ("die Fundstelle fehlt", frist("P-1").replace('stelle = "Nr. 5"', ""), "stelle"),
    ("eine leere Fundstelle", frist("P-1", stelle=""), "stelle"),
    ("ein Grad, den es nicht gibt", frist("P-1").replace('"muss"', '"darf"'), "grad"),
    ("eine Kennung mit Leerzeichen", frist("P 1"), "id"),
    ("ein Text statt eines Tags", frist("P-1", 'gueltig_ab = "bald"'), "gueltig_ab"),
    ("ein Text statt wahr oder falsch", frist("P-1", 'wiederkehrend = "immer"'), "wiederkehrend"),
    ("eine Einheit, die es nicht gibt", frist("P-1", "dauer = { jahrzehnte = 1 }"), "dauer"),
    ("zwei Einheiten zugleich", frist("P-1", "dauer = { tage = 1, wochen = 1 }"), "dauer"),
    ("keine Dauer ist null", frist("P-1", "dauer = { tage = 0 }"), "dauer"),
    ("ein Wert, der nicht auf der Liste steht", frist("P-1", 'rechnung = "gericht"'), "rechnung"),
    ("ein Status, den es nicht gibt", frist("P-1", geltung='{ status = ["muede"] }'), "status"),
    ("eine Bedingung, die es nicht gibt", frist("P-1", geltung="{ groesse = 180 }"), "groesse"),
    ("ein Alter als Text", frist("P-1", geltung='{ alter_ab = "x" }'), "alter_ab"),
    ("ein Eintrag, den es nicht gibt", frist("P-1").replace('"kontakt" }', '"kontackt" }'), "erfuellt_durch"),
    ("ein Auslöser ohne Inhalt", frist("P-1").replace('{ ereignis = "fallzugang" }', "{}"), "ausloeser"),
    ("ein Auslöser, den es nicht gibt", frist("P-1").replace('"fallzugang" }', '"zugang" }'), "ausloeser"),
    ("eine leere Liste", frist("P-1").replace('[{ ereignis = "kontakt" }]', "[]"), "erfuellt_durch"),
    ("eine Art von Bedingung, die es nicht gibt", vorgangsregel("kontakt", '{ art = "x" }'), "verlangt"),
    ("eine Bedingung ohne Art", vorgangsregel("kontakt", "{}"), "verlangt"),
    ("ein Vorgang, den es nicht gibt", vorgangsregel("anruf", '{ art = "vorgang" }'), "vorgaenge"),
    ("ein Schlüssel mit Großbuchstaben", regel("abgangsgrund", "P-1", 'schluessel = "Tod"', 'bezeichnung = "Tod"'), "schluessel"),
    ("eine Zahl unter der Grenze", regel("kapazitaet", "P-1", "verhaeltnis = 0"), "verhaeltnis"),
    ("eine Zahl mit Komma", regel("kapazitaet", "P-1", "verhaeltnis = 7.5"), "verhaeltnis"),
    ("eine Tabelle, die es nicht gibt", '\n[[wunsch]]\nid = "P-1"\n', "wunsch"),
    ("eine Tabelle statt einer Liste", "\n[frist]\n", "frist"),
    ("nicht umgesetzt ohne Grund", '\n[[nicht_umgesetzt]]\nregel = "P-1"\n', "grund"),
    ("eine zweite Geltungsdauer", regel("geltungsdauer", "P-9", "gueltig_ab = 2020-01-01"), "geltungsdauer"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "schluessel"), [(t, s) for _, t, s in FALSCH], ids=[name for name, _, _ in FALSCH])
def test_was_falsch_ist_ist_es_fuer_beide_am_selben_schluessel(text: str, schluessel: str) -> None:
    werk, fehler = pruefe(KOPF + text, "probe")
    assert werk is None
    assert any(re.search(rf"\b{schluessel}\b", einer.grund) for einer in fehler), [str(einer) for einer in fehler]
    genannt = [set(genannte_schluessel(einer)) for einer in verstoesse(KOPF + text)]
    assert any(schluessel in eine for eine in genannt), genannt


@pytest.mark.parametrize(
    ("zeile", "ersatz", "schluessel"),
    [
        ('titel = "Probeanweisung"\n', "", "titel"),
        ('schicht = "lokal"', 'schicht = "kommunal"', "schicht"),
        ('id = "probe"', 'id = "Probe Nr. 1"', "id"),
        ('fallmanagement = ["fallmanager"]', 'fallmanagement = ["chefin"]', "fallmanagement"),
        ('fallmanagement = ["fallmanager"]', 'hausmeisterei = ["ifk"]', "hausmeisterei"),
        ("gueltig_ab = 2020-01-01\n", "", "gueltig_ab"),
        ("geprueft_am = 2020-01-02\n", "", "geprueft_am"),
    ],
)
def test_auch_der_kopf_ist_fuer_beide_am_selben_schluessel_falsch(zeile: str, ersatz: str, schluessel: str) -> None:
    assert zeile in KOPF
    text = KOPF.replace(zeile, ersatz)
    werk, fehler = pruefe(text, "probe")
    assert werk is None
    assert any(schluessel in einer.grund for einer in fehler), [str(einer) for einer in fehler]
    assert any(schluessel in genannte_schluessel(einer) for einer in verstoesse(text))
