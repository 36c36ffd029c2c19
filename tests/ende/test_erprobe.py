"""`fallwerk regelwerk erprobe` on a small demo: what it says, that it stores nothing, and how it ends."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from typer.testing import CliRunner, Result

from adapters.anwendung.betrieb import Betrieb
from adapters.anwendung.regelwerke import mitgeliefertes
from adapters.cli import app
from adapters.eventstore import Hauptschluessel
from domain.eintrag import Lesart
from tests.ende.conftest import DEMOFAELLE

MANDANT = "ilm-kreis"
GELTENDES = "ilm-kreis-14-2017"
STICHTAG = "2019-12-31"
FAELLE = DEMOFAELLE + 3
"""Three people have a second case."""


@pytest.fixture(scope="module")
def ordner(demodaten: Path) -> Path:
    """Of so many cases as `FAELLE`."""
    return demodaten.parent


def fallwerk(ordner: Path, *argumente: str) -> Result:
    sauber = {name: wert for name, wert in os.environ.items() if not name.startswith("FALLWERK_")}
    umgebung = {**sauber, "FALLWERK_DATA": str(ordner / "daten"), "COLUMNS": "80", "NO_COLOR": "1"}
    return CliRunner().invoke(app, argumente, env=umgebung)


def erprobe(ordner: Path, *argumente: str) -> Result:
    return fallwerk(ordner, "regelwerk", "erprobe", *argumente, "--mandant", MANDANT)


@contextmanager
def betrieb(ordner: Path) -> Iterator[Betrieb]:
    daten = ordner / "daten"
    schluessel = Hauptschluessel.laden_oder_anlegen(daten / "hauptschluessel")
    offen = Betrieb.oeffnen(MANDANT, f"sqlite:///{daten / MANDANT}.sqlite", schluessel, lambda: datetime.now(UTC))
    try:
        yield offen
    finally:
        offen.schliessen()


def inhalt(ordner: Path) -> dict[str, bytes]:
    """Every file of the data, byte by byte."""
    return {datei.name: datei.read_bytes() for datei in (ordner / "daten").iterdir()}


@pytest.fixture
def strenger(ordner: Path, tmp_path: Path) -> Path:
    """The GA with a contact every ten days instead of fourteen."""
    text = mitgeliefertes(GELTENDES)
    assert text is not None and "dauer = { tage = 14 }" in text
    datei = tmp_path / "strenger.toml"
    datei.write_text(text.replace("dauer = { tage = 14 }", "dauer = { tage = 10 }"), "utf-8")
    return datei


def test_das_geltende_macht_keinen_unterschied_und_endet_mit_null(ordner: Path) -> None:
    ergebnis = erprobe(ordner, GELTENDES)
    assert ergebnis.exit_code == 0, ergebnis.output
    assert f"Kein Unterschied in {FAELLE} Fällen." in ergebnis.stdout
    assert f"{FAELLE}/{FAELLE}" in ergebnis.stderr and "Ereignisse/s" in ergebnis.stderr


def test_ein_strengeres_macht_fristen_zu_verstoessen_und_endet_mit_eins(ordner: Path, strenger: Path) -> None:
    ergebnis = erprobe(ordner, str(strenger), "--beispiele", "1")
    assert ergebnis.exit_code == 1, ergebnis.output
    with betrieb(ordner) as offen:
        faelle = {str(fall) for fall in offen.log.strom_ids("fall.")}
    (genannte,) = [zeile for zeile in ergebnis.stdout.splitlines() if zeile.startswith("ILM-5.3 Verstoß, neu: ")]
    assert genannte.rpartition(" ")[2] in faelle, "genau ein Fall, ungekürzt"
    assert "Entscheidungen" not in ergebnis.stdout, "die kürzere Frist lehnt keine ab"


def test_json_nennt_jeden_anderen_fall_und_zaehlt_wie_die_zusammenfassung(
    ordner: Path, strenger: Path, tmp_path: Path
) -> None:
    ausgabe = tmp_path / "erprobt.jsonl"
    ergebnis = erprobe(ordner, str(strenger), "--format", "json", "--out", str(ausgabe), "--beispiele", "0")
    assert ergebnis.exit_code == 1 and ergebnis.stdout == ""
    *faelle, letzte = map(json.loads, ausgabe.read_text("utf-8").splitlines())
    gesamt = letzte["zusammenfassung"]
    assert (gesamt["ab"], gesamt["stand"]) == ("2018-01-01", STICHTAG)
    assert (gesamt["faelle"], gesamt["anders"]) == (FAELLE, len(faelle))
    assert len({UUID(fall["fall"]) for fall in faelle}) == len(faelle) > 0
    gezaehlt: dict[tuple[str, str], int] = {}
    for eintrag in (eintrag for fall in faelle for eintrag in fall["neu"]):
        assert eintrag["art"] == "frist"
        schluessel = eintrag["regel"], eintrag["folge"]
        gezaehlt[schluessel] = gezaehlt.get(schluessel, 0) + eintrag["anzahl"]
    assert gezaehlt == {(posten["regel"], posten["folge"]): posten["neu"]["anzahl"] for posten in gesamt["posten"]}
    assert all(fall["entfallen"] == [] for fall in faelle)


def test_ein_anderes_regelwerk_zeigt_auch_abgelehnte_entscheidungen_und_verstoesse(ordner: Path) -> None:
    ergebnis = erprobe(ordner, "ga-01-13", "--format", "json", "--ab", "2018-01-01", "--stand", "2018-12-31")
    assert ergebnis.exit_code == 1
    gesamt = json.loads(ergebnis.stdout.splitlines()[-1])["zusammenfassung"]
    assert (gesamt["ab"], gesamt["stand"]) == ("2018-01-01", "2018-12-31")
    arten: dict[str, list[Any]] = {}
    for posten in gesamt["posten"]:
        arten.setdefault(posten["art"], []).append(posten)
    assert set(arten) == {"frist", "entscheidung", "tatsache"}
    (alle,) = [p for p in arten["entscheidung"] if p["vorgang"] == "fallzugang" and "regel" not in p]
    einzelne = [p["neu"]["anzahl"] for p in arten["entscheidung"] if p["vorgang"] == "fallzugang" and "regel" in p]
    assert max(einzelne) <= alle["neu"]["anzahl"] <= sum(einzelne)
    text = erprobe(ordner, "ga-01-13", "--ab", "2018-01-01").stdout
    assert "Entscheidungen, die abgelehnt worden wären" in text and "insgesamt" in text and "Festgehaltenes" in text


def test_gespeichert_wird_nichts_und_nichts_persoenliches_steht_da(ordner: Path, tmp_path: Path) -> None:
    with betrieb(ordner) as offen:
        vorher = offen.log.spitze()
        geheim = {
            wert
            for eintrag in offen.log.ab(0, 10**6, lesart=Lesart.OFFEN)
            for name in eintrag.ereignis.gesetzte_persoenliche()
            if isinstance(wert := getattr(eintrag.ereignis, name), str)
        }
    dateien = inhalt(ordner)
    ausgabe = tmp_path / "alles.jsonl"
    texte = [erprobe(ordner, "ga-01-13", "--beispiele", "1000").output]
    erprobe(ordner, "ga-01-13", "--format", "json", "--out", str(ausgabe))
    texte.append(ausgabe.read_text("utf-8"))
    assert inhalt(ordner) == dateien
    with betrieb(ordner) as offen:
        assert offen.log.spitze() == vorher
    assert len(geheim) > 50
    assert [wert for wert in geheim if any(wert in text for text in texte)] == []


def test_eine_fehlerhafte_datei_nennt_alle_fehler_und_endet_mit_zwei(ordner: Path, strenger: Path) -> None:
    text = strenger.read_text("utf-8").replace('id = "ILM-5.2"', 'id = "ILM-5.3"')
    strenger.write_text(text + '\n[[frist]]\nid = "X-1"\n', "utf-8")
    ergebnis = erprobe(ordner, str(strenger))
    assert ergebnis.exit_code == 2 and ergebnis.stdout == ""
    assert "strenger.toml: ILM-5.3" in ergebnis.stderr and "strenger.toml: X-1" in ergebnis.stderr
    assert len(ergebnis.stderr.splitlines()) > 3


@pytest.mark.parametrize(
    ("argumente", "meldung"),
    [
        (["gibt-es-nicht.toml"], "gibt-es-nicht.toml"),
        (["bund-sgb2"], "örtliches Regelwerk"),
        ([GELTENDES, "--stand", "2017-12-31"], "01.01.2018"),
        ([GELTENDES, "--ab", "gestern"], "--ab"),
        ([GELTENDES, "--format", "xml"], "--format"),
        ([GELTENDES, "--out", "/gibt/es/nicht.txt"], "/gibt/es/nicht.txt"),
    ],
)
def test_was_sich_nicht_erproben_laesst_endet_mit_zwei(ordner: Path, argumente: list[str], meldung: str) -> None:
    ergebnis = erprobe(ordner, *argumente)
    assert ergebnis.exit_code == 2 and ergebnis.stdout == ""
    assert meldung in ergebnis.stderr


def test_wo_keine_daten_sind_wird_auch_nichts_angelegt(tmp_path: Path) -> None:
    ergebnis = erprobe(tmp_path, GELTENDES)
    assert ergebnis.exit_code == 2 and "noch keine Daten" in ergebnis.stderr
    assert list(tmp_path.iterdir()) == []
    fremd = fallwerk(tmp_path, "regelwerk", "erprobe", GELTENDES, "--mandant", "fremd")
    assert fremd.exit_code == 2 and "fremd" in fremd.stderr
