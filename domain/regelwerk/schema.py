"""The format of a Regelwerk file as JSON Schema, for editors: made from the classes the loader reads with.

A file the loader takes is valid here. What only shows between rules, or between a rule and the entries it speaks of, is
left to the loader.
"""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel, BeforeValidator
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue, models_json_schema
from pydantic_core import core_schema

from domain.kalender import Dauer, Einheit
from domain.regelwerk import bezeichnungen
from domain.regelwerk.arten import REGELARTEN, Geltungsdauer, NichtUmgesetzt
from domain.regelwerk.einschluss import EINGEBUNDEN, Eingebunden
from domain.regelwerk.ereignisart import BEZEICHNUNGEN as EREIGNISSE
from domain.regelwerk.ereignisart import EREIGNISARTEN, BekannteEreignisart
from domain.regelwerk.forderungen import GestaltGefordert, VorherGefordert
from domain.regelwerk.fristregel import Ausloeser
from domain.regelwerk.laden import KOPF, NICHT_UMGESETZT
from domain.regelwerk.muster import Ereignismuster
from domain.regelwerk.regel import Regel
from domain.regelwerk.regelwerk import Regelwerkkopf
from domain.woerter import BEZEICHNUNGEN

DIALEKT = "https://json-schema.org/draft/2020-12/schema"
_VERWEIS = "#/$defs/{model}"

AUS_DEM_KOPF = frozenset({"quelle"})
"""What the head says for every rule and no rule may say for itself."""
AUCH_AUS_DEM_KOPF = frozenset({"geprueft_am", "gueltig_ab"})
"""What a rule may leave to the head and to the Geltungsdauer of its file."""


@cache
def regelwerkschema() -> Mapping[str, Any]:
    """The whole document. Not to be changed: everybody gets the same one."""
    modelle: list[type[BaseModel]] = [*REGELARTEN, Regelwerkkopf, NichtUmgesetzt, Eingebunden]
    namen, alles = models_json_schema(
        [(modell, "validation") for modell in modelle], ref_template=_VERWEIS, schema_generator=_Schreiber
    )
    teile: dict[str, Any] = alles["$defs"]
    for klasse, kurz in _KURZFORMEN.items():
        teile[klasse.__name__] = _auch_kurz(teile[klasse.__name__], kurz(teile))
    tabellen: dict[str, Any] = {KOPF: namen[Regelwerkkopf, "validation"]}
    for art in REGELARTEN:
        tabellen[art.ART] = _liste(art.ART, namen[art, "validation"])
    tabellen[Geltungsdauer.ART] |= {"minItems": 1, "maxItems": 1}
    tabellen[NICHT_UMGESETZT] = _liste(NICHT_UMGESETZT, namen[NichtUmgesetzt, "validation"])
    tabellen[EINGEBUNDEN] = _liste(EINGEBUNDEN, namen[Eingebunden, "validation"])
    return {
        "$schema": DIALEKT,
        "title": "Regelwerk",
        "description": "Ein Regelwerk als Datei: der Kopf, eine Geltungsdauer, und je Regel eine Tabelle ihrer Art.",
        "type": "object",
        "properties": tabellen,
        "required": [KOPF, Geltungsdauer.ART],
        "additionalProperties": False,
        "$defs": teile,
    }


def _liste(name: str, verweis: JsonSchemaValue) -> JsonSchemaValue:
    bezeichnung = bezeichnungen.ARTEN.get(name)
    erklaerung = {"description": bezeichnung.erklaerung} if bezeichnung is not None else {}
    return {"type": "array", "items": verweis, **erklaerung}


class _Schreiber(GenerateJsonSchema):
    """Writes down what a file may contain, as TOML has it (there is no null), in the words of its authors."""

    def field_title_should_be_set(self, schema: object) -> bool:
        return False

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        geschrieben = super().default_schema(schema)
        # What a key that is left out stands for helps only where somebody would write it.
        if geschrieben.get("default") is None or isinstance(geschrieben["default"], dict | list):
            geschrieben.pop("default", None)
        return geschrieben

    def tagged_union_schema(self, schema: core_schema.TaggedUnionSchema) -> JsonSchemaValue:
        geschrieben = super().tagged_union_schema(schema)
        geschrieben.pop("discriminator", None)
        return geschrieben

    def enum_schema(self, schema: core_schema.EnumSchema) -> JsonSchemaValue:
        geschrieben = super().enum_schema(schema)
        woerter = BEZEICHNUNGEN.get(schema["cls"], {})
        if beschreibung := _aufgezaehlt({str(wert): wort for wert, wort in woerter.items()}):
            geschrieben["description"] = beschreibung
        else:
            geschrieben.pop("description", None)
        return geschrieben

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        """A table whose keys are a closed list has these keys."""
        schluessel = schema.get("keys_schema")
        if schluessel is None or schluessel["type"] != "enum":
            return super().dict_schema(schema)
        werte = self.generate_inner(schema["values_schema"])
        woerter = BEZEICHNUNGEN.get(schluessel["cls"], {})
        eigenschaften = {
            wert.value: werte | ({"title": woerter[wert]} if wert in woerter else {}) for wert in schluessel["members"]
        }
        return {"type": "object", "properties": eigenschaften, "additionalProperties": False}

    def function_before_schema(self, schema: core_schema.BeforeValidatorFunctionSchema) -> JsonSchemaValue:
        if schema["function"]["function"] in _PRUEFT_EREIGNISART:
            return _ereignisart()
        return super().function_before_schema(schema)

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        geschrieben = super().model_schema(schema)
        klasse: type[BaseModel] = schema["cls"]
        tabelle = bezeichnungen.klasse(klasse)
        geschrieben |= {"title": tabelle.wort, "description": tabelle.erklaerung}
        eigenschaften = geschrieben["properties"]
        if klasse is Ereignismuster:
            eigenschaften["ereignis"] = _ereignisart()
        if issubclass(klasse, Regel):
            _ohne_kopf(klasse, geschrieben)
        for name, eigenschaft in eigenschaften.items():
            bezeichnung = bezeichnungen.feld(klasse, name)
            eigenschaft["title"] = bezeichnung.wort
            if erklaerung := " ".join(filter(None, (bezeichnung.erklaerung, eigenschaft.get("description")))):
                eigenschaft["description"] = erklaerung
        return geschrieben


_PRUEFT_EREIGNISART = [marke.func for marke in get_args(BekannteEreignisart) if isinstance(marke, BeforeValidator)]


def _ereignisart() -> JsonSchemaValue:
    arten = sorted(EREIGNISARTEN)
    woerter = {art: EREIGNISSE[art] for art in arten if art in EREIGNISSE}
    return {"type": "string", "enum": arten, "description": _aufgezaehlt(woerter)}


def _aufgezaehlt(woerter: Mapping[str, str]) -> str:
    return "; ".join(f"{wert}: {wort}" for wert, wort in woerter.items())


def _ohne_kopf(klasse: type[Regel], geschrieben: JsonSchemaValue) -> None:
    """What the loader fills in from the head of the file is not asked of the rule."""
    for name in AUS_DEM_KOPF:
        del geschrieben["properties"][name]
    erspart = AUS_DEM_KOPF | AUCH_AUS_DEM_KOPF
    if klasse is Geltungsdauer:
        erspart -= {"gueltig_ab"}
    geschrieben["required"] = [name for name in geschrieben["required"] if name not in erspart]


def _dauer(teile: Mapping[str, JsonSchemaValue]) -> JsonSchemaValue:
    """`{ monate = 6 }`"""
    anzahl = teile[Dauer.__name__]["properties"]["anzahl"]
    return {
        "type": "object",
        "properties": {str(einheit): anzahl | {"title": str(einheit).capitalize()} for einheit in Einheit},
        "minProperties": 1,
        "maxProperties": 1,
        "additionalProperties": False,
    }


def _ausloeser(_teile: Mapping[str, JsonSchemaValue]) -> JsonSchemaValue:
    """`{ ereignis = ... }`: a pattern alone."""
    return {"$ref": _VERWEIS.format(model=Ereignismuster.__name__)}


def _mit_muster(klasse: type[BaseModel]) -> Callable[[Mapping[str, JsonSchemaValue]], JsonSchemaValue]:
    """`{ art = "vorher", ereignis = ... }`: the keys of the pattern beside those of the Forderung."""

    def kurz(teile: Mapping[str, JsonSchemaValue]) -> JsonSchemaValue:
        eigene = {n: w for n, w in teile[klasse.__name__]["properties"].items() if n != "muster"}
        muster = teile[Ereignismuster.__name__]
        return {
            "type": "object",
            "properties": {**muster["properties"], **eigene},
            "required": ["art", *muster["required"]],
            "additionalProperties": False,
        }

    return kurz


_KURZFORMEN: Mapping[type[BaseModel], Callable[[Mapping[str, JsonSchemaValue]], JsonSchemaValue]] = {
    Dauer: _dauer,
    Ausloeser: _ausloeser,
    VorherGefordert: _mit_muster(VorherGefordert),
    GestaltGefordert: _mit_muster(GestaltGefordert),
}
"""Classes that can also be written in another way than key by key, and how."""


def _auch_kurz(langform: JsonSchemaValue, kurzform: JsonSchemaValue) -> JsonSchemaValue:
    kopf = {name: langform.pop(name) for name in ("title", "description")}
    # Nothing at all is neither form.
    return {**kopf, "anyOf": [kurzform, {**langform, "minProperties": 1}]}
