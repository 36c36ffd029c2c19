"""The master key: made once, closed to others, never shown, and never used itself."""

import os
import pickle
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import UUID

import pytest

from adapters.eventstore.fehler import UngueltigeEinrichtung
from adapters.eventstore.hauptschluessel import Hauptschluessel, fingerabdruck
from adapters.eventstore.versiegelung import SiegelGebrochen, Tresor, zusatzdaten


@pytest.fixture
def weite_maske() -> Iterator[None]:
    alte = os.umask(0)
    yield
    os.umask(alte)


@pytest.mark.usefixtures("weite_maske")
def test_ein_neuer_schluessel_liegt_nur_seinem_besitzer_offen(tmp_path: Path) -> None:
    datei = tmp_path / "geheim" / "schluessel"
    Hauptschluessel.laden_oder_anlegen(datei)
    assert datei.stat().st_mode & 0o777 == 0o600
    assert len(datei.read_bytes()) == 32
    assert list(datei.parent.iterdir()) == [datei]


def test_ein_vorhandener_schluessel_wird_nie_ersetzt(tmp_path: Path) -> None:
    datei = tmp_path / "schluessel"
    erster = Hauptschluessel.laden_oder_anlegen(datei)
    inhalt = datei.read_bytes()
    zweiter = Hauptschluessel.laden_oder_anlegen(datei)
    assert datei.read_bytes() == inhalt
    assert erster.ableiten("x") == zweiter.ableiten("x")


def test_wer_zugleich_anlegt_bekommt_denselben_schluessel(tmp_path: Path) -> None:
    datei = tmp_path / "schluessel"
    with ThreadPoolExecutor(8) as gruppe:
        schluessel = list(gruppe.map(lambda _: Hauptschluessel.laden_oder_anlegen(datei), range(16)))
    assert len({einer.ableiten("x") for einer in schluessel}) == 1
    assert list(tmp_path.iterdir()) == [datei]


@pytest.mark.parametrize("rechte", [0o640, 0o604, 0o620, 0o602, 0o666])
def test_eine_datei_die_andere_lesen_oder_schreiben_duerfen_wird_abgelehnt(tmp_path: Path, rechte: int) -> None:
    datei = tmp_path / "schluessel"
    Hauptschluessel.laden_oder_anlegen(datei)
    datei.chmod(rechte)
    with pytest.raises(UngueltigeEinrichtung, match="0600"):
        Hauptschluessel.laden_oder_anlegen(datei)


@pytest.mark.parametrize("laenge", [0, 31, 33])
def test_eine_datei_anderer_laenge_wird_abgelehnt_und_bleibt_wie_sie_ist(tmp_path: Path, laenge: int) -> None:
    datei = tmp_path / "schluessel"
    datei.write_bytes(b"x" * laenge)
    datei.chmod(0o600)
    with pytest.raises(UngueltigeEinrichtung, match="32 Bytes"):
        Hauptschluessel.laden_oder_anlegen(datei)
    assert datei.read_bytes() == b"x" * laenge


def test_der_schluessel_zeigt_sich_nicht() -> None:
    schluessel = Hauptschluessel(b"sehr geheim und 32 Bytes lang...")
    assert "geheim" not in repr(schluessel)
    with pytest.raises(TypeError):
        pickle.dumps(schluessel)


def test_abgeleitete_schluessel_sind_je_zweck_und_log_verschieden_und_immer_gleich() -> None:
    schluessel = Hauptschluessel(b"k" * 32)
    abgeleitet = {schluessel.ableiten(zweck, log) for zweck in ("a", "b") for log in ("", "1", "2")}
    assert len(abgeleitet) == 6
    assert b"k" * 32 not in abgeleitet
    assert schluessel.ableiten("a", "1") == Hauptschluessel(b"k" * 32).ableiten("a", "1")


def test_ein_fingerabdruck_ist_ohne_schluessel_nicht_nachzurechnen() -> None:
    assert fingerabdruck(b"a" * 32, b"Name") == fingerabdruck(b"a" * 32, b"Name")
    assert fingerabdruck(b"a" * 32, b"Name") != fingerabdruck(b"b" * 32, b"Name")


def test_zusatzdaten_verschiedener_teilung_sind_verschieden() -> None:
    assert zusatzdaten(b"ab", b"c") != zusatzdaten(b"a", b"bc") != zusatzdaten(b"abc")


@pytest.mark.parametrize("verpackt", [b"", b"kurz", b"x" * 60])
def test_ein_verdorbener_schluessel_oeffnet_nichts(verpackt: bytes) -> None:
    strom = UUID(int=1)
    tresor = Tresor(b"v" * 32)
    siegel, _ = tresor.versiegeln(strom, 1, "fall.kontakt", b"{}")
    with pytest.raises(SiegelGebrochen):
        tresor.oeffnen(strom, 1, "fall.kontakt", siegel, verpackt)
