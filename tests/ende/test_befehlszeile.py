"""The command line as a person uses it: processes, their output and how they end."""

import json
import os
import re
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from typer.testing import CliRunner, Result

from adapters.anwendung.regelwerke import mitgeliefertes
from adapters.cli import app
from adapters.config import Einstellungen
from adapters.demo import DEMOMANDANTEN
from tests.ende.conftest import DEMOFAELLE

FALLWERK = Path(sys.executable).with_name("fallwerk")


def umgebung(ordner: Path, **mehr: str) -> dict[str, str]:
    sauber = {name: wert for name, wert in os.environ.items() if not name.startswith("FALLWERK_")}
    return {**sauber, "FALLWERK_DATA": str(ordner / "daten"), "COLUMNS": "200", "NO_COLOR": "1", **mehr}


def prozess(ordner: Path, *argumente: str) -> subprocess.CompletedProcess[str]:
    """A process of its own."""
    return subprocess.run(
        [FALLWERK, *argumente], env=umgebung(ordner), cwd=ordner, capture_output=True, text=True, timeout=120
    )


def fallwerk(ordner: Path, *argumente: str, **mehr: str) -> Result:
    """The same without the time a process takes to start."""
    return CliRunner().invoke(app, argumente, env=umgebung(ordner, **mehr))


@contextmanager
def server(ordner: Path, *argumente: str, **mehr: str) -> Iterator[tuple[str, str]]:
    """A running server: its address and everything it said until it could be reached."""
    laufend = subprocess.Popen(
        [FALLWERK, "serve", "--port", "0", *argumente],
        env=umgebung(ordner, **mehr),
        cwd=ordner,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert laufend.stdout is not None
        gesagt = ""
        while "Token (" not in gesagt:
            zeile = laufend.stdout.readline()
            assert zeile, f"der Server endete mit {laufend.wait()}: {gesagt}"
            gesagt += zeile
        gesagt += laufend.stdout.readline()
        adresse = re.search(r"http://127\.0\.0\.1:\d+", gesagt)
        assert adresse is not None, gesagt
        yield adresse[0], gesagt
        laufend.send_signal(signal.SIGTERM)
        assert laufend.wait(timeout=30) in (0, -signal.SIGTERM)
    finally:
        laufend.kill()
        laufend.wait()
        if laufend.stdout is not None:
            laufend.stdout.close()


def hole(adresse: str, token: str = "") -> tuple[int, str]:
    kopf = {"Authorization": f"Bearer {token}"} if token else {}
    try:
        with urlopen(Request(adresse, headers=kopf), timeout=30) as antwort:  # noqa: S310  # our own server
            return antwort.status, antwort.read().decode()
    except HTTPError as fehler:
        with fehler:
            return fehler.code, fehler.read().decode()


def test_demo_token_und_server_passen_zusammen(demodaten: Path) -> None:
    """The demo was made by such a process too."""
    ordner = demodaten.parent
    assert demodaten.name == "daten", "wie in `umgebung`"
    nochmal = prozess(ordner, "demo", "--faelle", "3", "--seed", "7")
    assert nochmal.returncode == 2 and "schon Daten" in nochmal.stderr
    for datei in ("hauptschluessel",):
        assert stat.S_IMODE((ordner / "daten" / datei).stat().st_mode) == 0o600
    with server(ordner, "--demo") as (adresse, gesagt):
        api = f"{adresse}/api/v1/ilm-kreis"
        assert f"{adresse}/docs" in gesagt and f"{adresse}/health/ready" in gesagt
        gedruckt = gesagt.strip().splitlines()[-1]
        status, text = hole(f"{api}/fallbestand", gedruckt)
        assert status == 200
        faelle = json.loads(text)["eintraege"]
        assert len(faelle) == DEMOFAELLE + 1, "wer nur scheinbar doppelt angelegt war, hat einen eigenen Fall"
        assert json.loads(hole(f"{api}/organisation/auslastung", gedruckt)[1])["stand"] == "2019-12-31", "der Stichtag"

        fachkraft = faelle[0]["fachkraft"]
        token = prozess(ordner, "token", "--mandant", "ilm-kreis", "--rolle", "fallmanager", "--fachkraft", fachkraft)
        assert token.returncode == 0
        assert hole(f"{api}/faelle/{faelle[0]['fall']}", token.stdout.strip())[0] == 200
        assert hole(f"{adresse}/api/v1/ga-01-13/fallbestand", token.stdout.strip())[0] == 404
        assert hole(f"{api}/fallbestand")[0] == 401
        assert hole(f"{adresse}/health/ready")[0] == 200
        assert stat.S_IMODE((ordner / "daten" / "identitaet.schluessel").stat().st_mode) == 0o600
    neu = prozess(ordner, "rebuild", "--mandant", "ilm-kreis", "--sicht", "caseload")
    assert neu.returncode == 0, neu.stderr
    assert fallwerk(ordner, "rebuild", "--mandant", "x").exit_code == 2
    assert fallwerk(ordner, "rebuild", "--sicht", "x").exit_code == 2


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.1", "::", "fallwerk.example"])  # noqa: S104  # refused
def test_entwicklungstoken_gelten_nur_auf_diesem_rechner(tmp_path: Path, host: str) -> None:
    ergebnis = fallwerk(tmp_path, "serve", "--host", host, "--port", "0")
    assert ergebnis.exit_code == 2
    assert "nur auf diesem Rechner" in ergebnis.stderr
    assert not (tmp_path / "daten").exists(), "nichts ist angelegt"


def test_ein_token_gibt_es_nur_fuer_mandanten_die_es_gibt(tmp_path: Path) -> None:
    ergebnis = fallwerk(tmp_path, "token", "--mandant", "fremd", "--rolle", "ifk")
    assert ergebnis.exit_code == 2 and ergebnis.stdout == ""
    assert fallwerk(tmp_path, "token", "--mandant", "ilm-kreis", "--rolle", "chefin").exit_code == 2


@pytest.mark.parametrize(
    ("inhalt", "meldung"),
    [
        ("[[mandant]]\nid = 'a'\nurl = 'sqlite:///a.sqlite'\nname = 'x'\n", "name"),
        ("[[mandant]]\nid = 'A B'\nurl = 'sqlite:///a.sqlite'\n", "id"),
        ("[[mandant]]\nid = 'a'\n", "url"),
        ("mandant = []\n", "mandant"),
        ("[[mandant]]\nid='a'\nurl='sqlite:///a'\n[[mandant]]\nid='b'\nurl='sqlite:///a'\n", "dieselbe url"),
        ("[[mandant]]\nid='a'\nurl='mysql://benutzer:passwort@x/y'\n", "sqlite:/// oder postgresql://"),
        ("nein", "TOML"),
        (None, "nicht lesbar"),
    ],
)
def test_eine_falsche_konfiguration_wird_benannt_und_kein_kennwort(
    tmp_path: Path, inhalt: str | None, meldung: str
) -> None:
    datei = tmp_path / "mandanten.toml"
    if inhalt is not None:
        datei.write_text(inhalt, encoding="utf-8")
    ergebnis = fallwerk(tmp_path, "serve", "--port", "0", FALLWERK_MANDANTEN=str(datei))
    assert ergebnis.exit_code == 2
    assert meldung in ergebnis.stderr
    assert "passwort" not in ergebnis.stderr and "Traceback" not in ergebnis.stderr


def test_eigene_mandanten_bekommen_keine_erfundenen_faelle(tmp_path: Path) -> None:
    datei = tmp_path / "mandanten.toml"
    datei.write_text("[[mandant]]\nid = 'echt'\nurl = 'sqlite:///echt.sqlite'\n", encoding="utf-8")
    ergebnis = fallwerk(tmp_path, "demo", FALLWERK_MANDANTEN=str(datei))
    assert ergebnis.exit_code == 2 and "keine erfundenen" in ergebnis.stderr


def test_ein_unmoeglicher_port_wird_benannt(tmp_path: Path) -> None:
    ergebnis = fallwerk(tmp_path, "token", "--mandant", "x", "--rolle", "ifk", FALLWERK_PORT="abc")
    assert ergebnis.exit_code == 2 and "FALLWERK_PORT" in ergebnis.stderr


def test_regelwerke_sind_zu_lesen_mit_ihren_fundstellen(tmp_path: Path) -> None:
    liste = fallwerk(tmp_path, "regelwerk", "list")
    assert all(name in liste.stdout for name in ("bund-sgb2", "ga-01-13", "ilm-kreis-14-2017"))
    zeigen = fallwerk(tmp_path, "regelwerk", "show", "ilm-kreis-14-2017")
    assert "ILM-5.3" in zeigen.stdout and "GA 14/2017, Nr. 5" in zeigen.stdout
    assert fallwerk(tmp_path, "regelwerk", "show", "gibt-es-nicht").exit_code == 2


def test_regelwerk_check_druckt_alle_fehler_und_endet_dann_mit_eins(tmp_path: Path) -> None:
    text = mitgeliefertes("ilm-kreis-14-2017")
    assert text is not None
    gut = tmp_path / "gut.toml"
    gut.write_text(text, encoding="utf-8")
    assert fallwerk(tmp_path, "regelwerk", "check", str(gut)).exit_code == 0
    schlecht = tmp_path / "schlecht.toml"
    schlecht.write_text(
        text.replace('id = "ILM-5.2"', 'id = "ILM-5.3"').replace("[[kapazitaet]]", "[[kapazitat]]"), "utf-8"
    )
    schlecht.write_text(schlecht.read_text("utf-8") + '\n[[frist]]\nid = "X-1"\n', "utf-8")
    ergebnis = fallwerk(tmp_path, "regelwerk", "check", str(schlecht))
    assert ergebnis.exit_code == 1
    assert len(ergebnis.stdout.splitlines()) > 3
    assert "schlecht.toml: ILM-5.3" in ergebnis.stdout and "schlecht.toml: X-1" in ergebnis.stdout
    assert fallwerk(tmp_path, "regelwerk", "check", str(tmp_path / "fehlt.toml")).exit_code == 2


def test_die_hilfe_sagt_wie_viele_faelle_jeder_demo_mandant_hat(tmp_path: Path) -> None:
    hilfe = " ".join(re.findall(r"[\w-]+", fallwerk(tmp_path, "demo", "--help").stdout))
    assert {mandant.id for mandant in Einstellungen().adressen()} == set(DEMOMANDANTEN)
    for zahl in {mandant.faelle for mandant in DEMOMANDANTEN.values()}:
        namen = " und ".join(m.kennung for m in DEMOMANDANTEN.values() if m.faelle == zahl)
        assert f"{namen} je {zahl}" in hilfe


def test_was_nicht_gebaut_ist_gibt_es_nicht_als_befehl(tmp_path: Path) -> None:
    hilfe = fallwerk(tmp_path, "--help")
    assert all(
        befehl in hilfe.stdout for befehl in ("serve", "demo", "erinnern", "token", "rebuild", "report", "regelwerk")
    )
    assert not {"verify", "import", "export"} & set(re.findall(r"\w+", hilfe.stdout))
