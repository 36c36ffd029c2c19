"""What the README and the pages after it tell a reader to paste works as it stands, against a server with the demo."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from domain.regelwerk.laden import lade
from tests.ende.server import FALLWERK, freier_port, laufender_server

WURZEL = Path(__file__).parents[2]
README = (WURZEL / "README.md").read_text(encoding="utf-8")
SEITEN = ("supervision", "documents", "appointments", "catalogue", "reports", "office")
"""The pages that go on from the first session, in an order in which one leaves the next its people."""


def bloecke(sprache: str, text: str = README) -> list[str]:
    return re.findall(rf"^```{sprache}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def sitzung() -> str:
    """The first session, and each page in a shell of its own: it knows what the first session set, and nothing of the others."""
    zeilen = ["set -euo pipefail", *bloecke("bash")]
    for seite in SEITEN:
        text = (WURZEL / "docs" / f"{seite}.md").read_text(encoding="utf-8")
        zeilen += ["(", *bloecke("bash", text), ")"]
    return "\n".join(zeilen)


@pytest.fixture
def server(demodaten: Path) -> Iterator[tuple[int, dict[str, str]]]:
    port = freier_port()
    umgebung = {**os.environ, "FALLWERK_DATA": str(demodaten), "FALLWERK_PORT": str(port)}
    with laufender_server(umgebung, port):
        yield port, umgebung


def test_die_erste_sitzung_laeuft_wie_beschrieben(server: tuple[int, dict[str, str]]) -> None:
    port, umgebung = server
    skript = sitzung().replace("127.0.0.1:8000", f"127.0.0.1:{port}").replace(".venv/bin/fallwerk", FALLWERK)
    bash = shutil.which("bash")
    assert bash is not None
    ergebnis = subprocess.run(
        [bash, "-c", skript], env=umgebung, capture_output=True, text=True, timeout=120, check=False
    )
    assert ergebnis.returncode == 0, ergebnis.stderr
    ausgabe = ergebnis.stdout
    assert '"type": "urn:fallwerk:problem:regelverstoss"' in ausgabe
    assert ausgabe.count('"entschuldigt":["ILM-6.1a"]') == 2, "zweimal gesendet, zweimal dieselbe Antwort"
    assert ausgabe.count('"art": "fallzugang"') == 2, "einmal in der Historie, einmal als Auslöser im Warum"
    assert "der Kontakt war nicht qualifiziert" in ausgabe
    assert '"faellig_am": "2019-11-25"' in ausgabe
    assert "ist in diesem Fall nicht festgehalten: eine Eingliederungsvereinbarung" in ausgabe
    assert "Über die Standorte" in ausgabe and '"ueber_ziel"' in ausgabe
    assert re.search(r'"vertritt": "[0-9a-f-]{36}"', ausgabe), "die Historie sagt, für wen"
    assert '"stand": "uebergeben"' in ausgabe and '"uebergeben": 1' in ausgabe
    assert "<h1>Unser Plan</h1>" in ausgabe
    assert '"plaetze":1,"besetzt":1,"frei":0' in ausgabe
    assert '"einrichtung":"Schuldnerberatung am Markt"' in ausgabe
    assert "Fallzugänge - GA 14/2017, Nr. 7 Abs. 2" in ausgabe
    assert '"bericht":"203","zustand":' in ausgabe, "ein Auftrag für einen früheren Wissensstand"
    assert '"regel": "ILM-7.3"' in ausgabe and '"faellig_am": "2020-03-30"' in ausgabe
    assert '"pruefpunkt": "betreuung"' in ausgabe and '"ergebnis": "beanstandet"' in ausgabe
    assert "Zeile 2: „egv.leitzil“ bietet dieses Dokument hier nicht an" in ausgabe


def test_die_regel_im_readme_ist_eine_regel() -> None:
    regel = next(block for block in bloecke("toml") if "[[frist]]" in block)
    kopf = (WURZEL / "domain" / "regelwerke" / "ilm-kreis-14-2017.toml").read_text(encoding="utf-8")
    kopf = kopf[: kopf.index("[[frist]]")]
    allgemeine = regel.replace('"ILM-5.3" ', '"ILM-5.2" ').replace('statt = ["ILM-5.2"]', "").replace("14", "60")
    werk = lade(kopf + regel + allgemeine, "README.md")
    assert [str(frist.dauer) for frist in werk.fristen] == ["14 Tage", "60 Tage"]
