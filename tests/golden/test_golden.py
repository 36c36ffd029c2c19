"""What was stored once can be read for ever, and means what it meant."""

from typing import Any

import pytest

from adapters.eventstore.themen import gespeicherte_klassen, verzeichnis
from domain.eintrag import Lesart
from domain.persoenlich import UNLESBAR, VERSIEGELT
from tests.golden.dateien import ORDNER, alle_pfade, gelesen, laden, pfad

THEMEN = verzeichnis(gespeicherte_klassen())
DATEIEN = sorted(ORDNER.glob("*.json"))


def enthaelt(ganzes: Any, teil: Any) -> bool:
    """Everything `teil` says, `ganzes` says too; new fields may have come."""
    if isinstance(teil, dict) and isinstance(ganzes, dict):
        return all(name in ganzes and enthaelt(ganzes[name], wert) for name, wert in teil.items())
    if isinstance(teil, list) and isinstance(ganzes, list):
        return len(teil) == len(ganzes) and all(map(enthaelt, ganzes, teil))
    return bool(ganzes == teil)


@pytest.mark.parametrize("klasse", gespeicherte_klassen(), ids=lambda klasse: klasse.TOPIC)
def test_jede_version_jedes_themas_hat_ihre_datei(klasse: type) -> None:
    thema = THEMEN[klasse.TOPIC]  # type: ignore[attr-defined] # parametrised over event classes only
    for version in range(1, thema.version + 1):
        assert pfad(thema.klasse.TOPIC, version).exists(), "python -m tests.golden.dateien schreibt sie"
    assert all(datei.exists() for datei in alle_pfade(thema.klasse.TOPIC, thema.version))


@pytest.mark.parametrize("datei", DATEIEN, ids=lambda datei: datei.stem)
def test_gespeichertes_bleibt_lesbar_und_bedeutet_dasselbe(datei: Any) -> None:
    name, _, version = datei.stem.partition("+")[0].rpartition(".v")
    assert name in THEMEN, "ein Thema wird nie entfernt oder umbenannt"
    faelle = laden(datei)
    assert faelle
    for fall in faelle:
        offen = gelesen(name, fall, Lesart.OFFEN)
        if int(version) == THEMEN[name].version:
            assert enthaelt(offen.model_dump(mode="json"), fall.gelesen)


@pytest.mark.parametrize("datei", DATEIEN, ids=lambda datei: datei.stem)
def test_ohne_schluessel_bleibt_alles_andere_lesbar(datei: Any) -> None:
    name, _, _ = datei.stem.partition("+")[0].rpartition(".v")
    for fall in laden(datei):
        offen = gelesen(name, fall, Lesart.OFFEN)
        gesetzt = offen.gesetzte_persoenliche()
        for mit_schluessel, lesart, marke in (
            (True, Lesart.VERSIEGELT, VERSIEGELT),
            (False, Lesart.OFFEN, UNLESBAR),
        ):
            ereignis = gelesen(name, fall, lesart, mit_schluessel=mit_schluessel)
            assert ereignis == offen.model_copy(update=dict.fromkeys(gesetzt, marke))
