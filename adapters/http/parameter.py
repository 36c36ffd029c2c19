"""Parameters of the query string: typed, known by name, and refused where they are not."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Annotated, Any

from pydantic import Field, TypeAdapter, ValidationError
from pydantic_core import to_json

from adapters.http.eingabe import ERSTER_TAG, LETZTER_TAG, grund_auf_deutsch
from adapters.http.problem import Feldfehler, Problem, ungueltig
from projections.seiten import MAX_SEITE

_GANZE_ZAHL = re.compile(r"-?[0-9]{1,9}")


@dataclass(frozen=True)
class Parameter:
    """One parameter: `typ` is what pydantic reads it as, `standard` what holds without it."""

    name: str
    typ: Any
    beschreibung: str
    standard: Any = None
    noetig: bool = False
    """Whether a request without it is refused."""

    @cached_property
    def adapter(self) -> TypeAdapter[Any]:
        return TypeAdapter(self.typ)

    @cached_property
    def schema(self) -> dict[str, Any]:
        schema = self.adapter.json_schema()
        return {**schema, "default": self.standard} if self.standard is not None else schema

    def lies(self, text: str) -> Any:
        """The value, or a Feldfehler."""
        if "\0" in text:
            return Feldfehler(feld=self.name, grund="enthält unzulässige Zeichen")
        roh = to_json(text)
        art = self.schema.get("type")
        if (art == "integer" and _GANZE_ZAHL.fullmatch(text)) or (art == "boolean" and text in ("true", "false")):
            # Leading zeros are no JSON.
            roh = to_json(int(text)) if art == "integer" else text.encode()
        try:
            wert = self.adapter.validate_json(roh, strict=True)
        except ValidationError as fehler:
            return Feldfehler(feld=self.name, grund=grund_auf_deutsch(fehler.errors(include_input=False)[0]))
        if isinstance(wert, date) and not ERSTER_TAG <= wert <= LETZTER_TAG:
            return Feldfehler(feld=self.name, grund=f"muss zwischen {ERSTER_TAG} und {LETZTER_TAG} liegen")
        return wert


def lies_alle(bekannte: Sequence[Parameter], angegeben: Sequence[tuple[str, str]]) -> Mapping[str, Any] | Problem:
    """The value of every known parameter. An unknown one is refused: a mistyped filter must not show everything."""
    nach_name = {parameter.name: parameter for parameter in bekannte}
    werte: dict[str, Any] = {}
    fehler: list[Feldfehler] = []
    for name, text in angegeben:
        parameter = nach_name.get(name)
        if parameter is None:
            fehler.append(Feldfehler(feld="?", grund=f"unbekannter Parameter; bekannt sind: {', '.join(nach_name)}"))
        elif name in werte:
            fehler.append(Feldfehler(feld=name, grund="ist mehrfach angegeben"))
        else:
            wert = parameter.lies(text)
            werte[name] = wert
            if isinstance(wert, Feldfehler):
                fehler.append(wert)
    genannt = {name for name, _ in angegeben}
    fehler += [Feldfehler(feld=p.name, grund="fehlt") for p in bekannte if p.noetig and p.name not in genannt]
    if fehler:
        return ungueltig(*fehler)
    return {name: werte.get(name, parameter.standard) for name, parameter in nach_name.items()}


STAND = Parameter("stand", date, "Tag, dessen Stand gefragt ist; ohne Angabe heute (bei Demo-Mandanten ihr Stichtag)")
POSITION = Parameter(
    "position",
    Annotated[str, Field(min_length=1, max_length=100)],
    "Wert einer Kopfzeile X-Position: wartet, bis die Antwort mindestens diesen Wissensstand hat",
)
WISSENSSTAND = Parameter(
    "wissensstand",
    Annotated[str, Field(min_length=1, max_length=100)],
    "Was damals bekannt war: Wert einer Kopfzeile X-Position, oder ein vergangener Tag (JJJJ-MM-TT)",
)
TEXTE = Parameter(
    "texte",
    bool,
    "auch die Texte entschlüsseln (Begründungen, Vermerke ...); nicht für Controlling",
    False,
)
LIMIT = Parameter("limit", Annotated[int, Field(ge=1, le=MAX_SEITE)], "Höchstzahl der Einträge einer Seite", 50)
CURSOR = Parameter(
    "cursor", Annotated[str, Field(min_length=1, max_length=1_000)], "Wert von „weiter“ der vorigen Seite"
)
