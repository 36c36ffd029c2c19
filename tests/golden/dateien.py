"""The golden files: stored bytes of every topic and version, and what they meant when they were written.

    python -m tests.golden.dateien

writes the missing ones. An existing file is never rewritten: once a version has been released its file is the proof
that logs written then can still be read. A changed class gets a new version, an upcast, and with it a new file.
"""

import json
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

from adapters.eventstore.mapper import EreignisMapper, Umschlag
from adapters.eventstore.themen import gespeicherte_klassen, verzeichnis
from adapters.eventstore.versiegelung import Tresor
from domain.eintrag import Lesart
from domain.ereignis import Ereignis
from tests.golden.beispiele import beispiel

ORDNER = Path(__file__).parent / "nutzlasten"

STROM = UUID("00000000-0000-4000-8000-000000000001")
NR = 7


NACHGEKOMMEN = {
    "fall.kontakt": "belege",
    "fall.fallzugang": "belege",
    "fall.einladung": "beratungstermin",
    "fall.termin_versaeumt": "beratungstermin",
}
"""Fields that came later and are absent where they say nothing, so without a new version: each way of storing them once,
in a file beside the old one (`fall.kontakt.v1+belege.json`)."""


class Nutzlast(NamedTuple):
    """One stored event: its public state, the text that was sealed with it, and every field as it was then."""

    zustand: str
    personenbezogen: str | None
    gelesen: dict[str, Any]


def tresor() -> Tresor:
    return Tresor(b"golden" * 5 + b"xx")


def mapper() -> EreignisMapper:
    return EreignisMapper(tresor(), verzeichnis(gespeicherte_klassen()))


def pfad(thema: str, version: int) -> Path:
    return ORDNER / f"{thema}.v{version}.json"


def alle_pfade(thema: str, version: int) -> list[Path]:
    """The files there have to be for the present version of a topic."""
    grund = pfad(thema, version)
    feld = NACHGEKOMMEN.get(thema)
    return [grund] if feld is None else [grund, grund.with_name(f"{grund.stem}+{feld}.json")]


def nutzlast(ereignis: Ereignis) -> Nutzlast:
    """What is stored for this event today."""
    gespeichert = mapper().to_stored_event(Umschlag(STROM, NR, ereignis))
    oeffentlich, _, siegel = gespeichert.state.partition(b"\0")
    klartext = None
    if gespeichert.verpackt is not None:
        klartext = tresor().oeffnen(STROM, NR, ereignis.TOPIC, siegel, gespeichert.verpackt).decode()
    return Nutzlast(oeffentlich.decode(), klartext, ereignis.model_dump(mode="json"))


def gelesen(thema: str, nutzlast: Nutzlast, lesart: Lesart, *, mit_schluessel: bool = True) -> Ereignis:
    """The event read back from stored bytes, with or without its key."""
    zustand, verpackt = nutzlast.zustand.encode(), None
    if nutzlast.personenbezogen is not None:
        siegel, verpackt = tresor().versiegeln(STROM, NR, thema, nutzlast.personenbezogen.encode())
        zustand += b"\0" + siegel
    return mapper().lesen(STROM, NR, thema, zustand, verpackt if mit_schluessel else None, lesart)


def laden(datei: Path) -> list[Nutzlast]:
    return [Nutzlast(**eintrag) for eintrag in json.loads(datei.read_text("utf-8"))]


def fehlende_schreiben() -> list[Path]:
    """Writes a file for the present version of every class that has none; returns which."""
    ORDNER.mkdir(exist_ok=True)
    neu = []
    for klasse in gespeicherte_klassen():
        for datei in alle_pfade(klasse.TOPIC, klasse.VERSION):
            if not datei.exists():
                faelle = [nutzlast(beispiel(klasse, knapp=knapp))._asdict() for knapp in (False, True)]
                datei.write_text(json.dumps(faelle, ensure_ascii=False, indent=1) + "\n", "utf-8")
                neu.append(datei)
    return neu


if __name__ == "__main__":
    for geschrieben in fehlende_schreiben():
        print(geschrieben.name)
