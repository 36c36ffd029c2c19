"""Every event that can be stored carries what a log needs for ever: an own topic, marks on what is personal, upcasts."""

import importlib
import pkgutil
import re
from collections import Counter
from collections.abc import Iterator
from types import NoneType
from typing import Annotated, Any, get_args, get_origin

import pytest
from pydantic import BaseModel, StringConstraints
from pydantic.fields import FieldInfo

import domain
from adapters.eventstore.themen import gespeicherte_klassen, verzeichnis
from domain.ereignis import Ereignis, alle_ereignisklassen
from domain.persoenlich import Personenbezogen, Verborgen
from tests.golden.beispiele import beispiel

AGGREGATE = (
    *("fall", "kunde", "mandant", "geschaeftsstelle", "team", "fachkraft", "uebergabe", "plaetze", "warteliste"),
    *("amtshandlung", "stichprobe", "massnahme", "netzwerkkontakt", "ansprechpersonen"),
)
THEMA = re.compile(rf"({'|'.join(AGGREGATE)})\.[a-z][a-z0-9]*(_[a-z0-9]+)*")

NICHT_PERSOENLICH = {
    ("Erfassung", "durch"): "wer erfasst hat, ist ein Datum über Beschäftigte und bleibt",
    ("Regelwerkverweis", "id"): "Name eines Regelwerks",
    ("Regelwerkverweis", "version"): "Version eines Regelwerks",
    ("Regelwerkverweis", "sha256"): "Hash eines Regelwerks",
    ("Regelverstoss", "fundstelle"): "steht so im Regelwerk",
    ("MerkmalGeaendert", "wert"): "Wert einer geschlossenen Liste",
    ("MandantEingerichtet", "name"): "Name eines Amtes",
    ("GeschaeftsstelleAngelegt", "name"): "Name eines Ortes des Amtes",
    ("TeamAngelegt", "name"): "Name eines Teams",
    ("QualifizierungVermerkt", "modul"): "Name eines Bildungsangebots",
    **{
        (klasse, feld): warum
        for klasse in ("MassnahmeAngelegt", "MassnahmeGeaendert")
        for feld, warum in (
            ("titel", "Name eines Angebots, im Katalog veröffentlicht"),
            ("inhalt", "was ein Angebot enthält, im Katalog veröffentlicht"),
            ("traeger", "Name eines Trägers"),
            ("standort", "Name eines Ortes"),
        )
    },
    ("RegelwerkInKraftGesetzt", "regelwerk"): "Name eines Regelwerks",
    ("RegelwerkInKraftGesetzt", "version"): "Version eines Regelwerks",
}
"""The only places of an event that take text of no fixed form and are stored in clear, and why they may."""


def alle() -> list[type[Ereignis]]:
    """Every class of the domain below `Ereignis`, whether or not the event store knows its module."""
    for modul in pkgutil.walk_packages(domain.__path__, "domain."):
        importlib.import_module(modul.name)
    gefunden: dict[type[Ereignis], None] = {}
    offen: list[type[Ereignis]] = [Ereignis]
    while offen:
        klasse = offen.pop()
        offen.extend(klasse.__subclasses__())
        if klasse is not Ereignis and klasse.__module__.startswith("domain."):
            gefunden[klasse] = None
    return list(gefunden)


ALLE = alle()
BLAETTER = [klasse for klasse in ALLE if not klasse.__subclasses__()]
je_blatt = pytest.mark.parametrize("klasse", BLAETTER, ids=lambda klasse: klasse.__name__)


def test_jedes_blatt_ist_dem_ereignisspeicher_bekannt() -> None:
    assert set(gespeicherte_klassen()) == set(BLAETTER)
    assert {klasse for klasse in alle_ereignisklassen() if klasse.__module__.startswith("domain.")} == set(BLAETTER)


@je_blatt
def test_jedes_blatt_hat_ein_eigenes_thema_in_der_vereinbarten_form(klasse: type[Ereignis]) -> None:
    assert "TOPIC" in klasse.__dict__
    assert THEMA.fullmatch(klasse.TOPIC)


def test_nur_blaetter_haben_ein_thema() -> None:
    assert [klasse for klasse in ALLE if klasse.__subclasses__() and klasse.TOPIC] == []


def test_kein_thema_gibt_es_zweimal() -> None:
    assert [thema for thema, zahl in Counter(klasse.TOPIC for klasse in BLAETTER).items() if zahl > 1] == []


def test_zwei_klassen_eines_themas_werden_nicht_verzeichnet() -> None:
    with pytest.raises(ValueError, match=BLAETTER[0].TOPIC):
        verzeichnis([BLAETTER[0], BLAETTER[0]])


@je_blatt
def test_fuer_jede_aeltere_version_gibt_es_ein_upcast_und_kein_weiteres(klasse: type[Ereignis]) -> None:
    vorhanden = {name for name in dir(klasse) if name.startswith("upcast_")}
    assert vorhanden == {f"upcast_v{stufe}_v{stufe + 1}" for stufe in range(1, klasse.VERSION)}


@je_blatt
def test_ereignisse_sind_unveraenderlich_und_nehmen_nichts_unbekanntes_an(klasse: type[Ereignis]) -> None:
    assert klasse.model_config.get("frozen") is True
    assert klasse.model_config.get("extra") == "forbid"


@je_blatt
def test_markiert_ist_genau_was_verborgen_sein_kann(klasse: type[Ereignis]) -> None:
    verbergbar = {name for name, feld in klasse.model_fields.items() if Verborgen in get_args(feld.annotation)}
    assert verbergbar == klasse.PERSOENLICH


@je_blatt
def test_freier_text_steht_nur_in_markierten_feldern(klasse: type[Ereignis]) -> None:
    frei = {stelle for name, feld in klasse.model_fields.items() for stelle in freier_text(klasse, name, feld)}
    assert {(besitzer, feld) for besitzer, feld in frei if (besitzer, feld) not in NICHT_PERSOENLICH} == set()


@je_blatt
def test_in_werten_innerhalb_eines_ereignisses_steht_keine_markierung(klasse: type[Ereignis]) -> None:
    """Only whole fields of an event are encrypted: a mark further in would protect nothing."""
    for feld in klasse.model_fields.values():
        for wert in werte(feld.annotation):
            for name, inneres in wert.model_fields.items():
                assert not any(isinstance(marke, Personenbezogen) for marke in inneres.metadata), (wert, name)


@je_blatt
def test_die_versiegelte_form_allein_ist_ein_gueltiges_ereignis(klasse: type[Ereignis]) -> None:
    ereignis = beispiel(klasse).versiegelt()
    assert klasse.model_validate_json(ereignis.model_dump_json(exclude_defaults=True)) == ereignis


def freier_text(klasse: type[BaseModel], name: str, feld: FieldInfo) -> Iterator[tuple[str, str]]:
    if any(isinstance(marke, Personenbezogen) for marke in feld.metadata):
        return
    yield from _freier_text(klasse, name, feld.annotation, list(feld.metadata))


def _freier_text(klasse: type[BaseModel], name: str, typ: Any, marken: list[Any]) -> Iterator[tuple[str, str]]:
    herkunft, teile = get_origin(typ), get_args(typ)
    if herkunft is Annotated:
        innen = [m for marke in teile[1:] for m in (marke.metadata if isinstance(marke, FieldInfo) else [marke])]
        yield from _freier_text(klasse, name, teile[0], [*marken, *innen])
    elif typ is str:
        muster = [m.pattern if isinstance(m, StringConstraints) else getattr(m, "pattern", None) for m in marken]
        if not any(muster):
            yield klasse.__name__, name
    elif isinstance(typ, type) and issubclass(typ, BaseModel):
        for inneres, unterfeld in typ.model_fields.items():
            yield from freier_text(typ, inneres, unterfeld)
    else:
        for teil in teile:
            if teil not in (NoneType, ...):
                yield from _freier_text(klasse, name, teil, [])


def werte(typ: Any) -> Iterator[type[BaseModel]]:
    if isinstance(typ, type) and issubclass(typ, BaseModel):
        yield typ
        for feld in typ.model_fields.values():
            yield from werte(feld.annotation)
    for teil in get_args(typ):
        yield from werte(teil)
