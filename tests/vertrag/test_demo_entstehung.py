"""Where the demo comes from: from the seed alone, as files that are there complete or not at all, and multiplied."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from adapters.config import Einstellungen, Mandantenadresse
from adapters.demo import DEMOMANDANTEN, dateien, demo_fehlt, erzeuge, erzeuge_demo
from adapters.demo.dateien import erzeuge_datei
from adapters.eventstore import Hauptschluessel, Log
from domain.eintrag import Lesart
from domain.kunde import KundeAngelegt
from tests.vertrag.demo_hilfe import SEED, fingerabdruck, neuer_betrieb, stumm
from tests.vertrag.kopien import pruefe_kopien


@pytest.mark.parametrize("kennung", DEMOMANDANTEN)
def test_derselbe_seed_gibt_dieselben_ereignisse_auf_jeder_datenbank(
    kennung: str, datenbank_url: str, tmp_path: Path
) -> None:
    betrieb, vergleich = neuer_betrieb(kennung, tmp_path, datenbank_url), neuer_betrieb(kennung, tmp_path)
    try:
        erzeuge(betrieb, kennung, 6, SEED, stumm)
        erzeuge(vergleich, kennung, 6, SEED, stumm)
        assert fingerabdruck(betrieb) == fingerabdruck(vergleich)
        assert betrieb.log.log_id != vergleich.log.log_id
    finally:
        betrieb.schliessen()
        vergleich.schliessen()


def test_ein_anderer_seed_gibt_andere_ereignisse(tmp_path: Path) -> None:
    abdruecke = set()
    for seed in (1, 2, 3):
        betrieb = neuer_betrieb("ilm-kreis", tmp_path / str(seed))
        erzeuge(betrieb, "ilm-kreis", 3, seed, stumm)
        abdruecke.add(fingerabdruck(betrieb))
        betrieb.schliessen()
    assert len(abdruecke) == 3


# --- as files --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class AlsDateien:
    """A demo made beside what was there before: some Mandanten with an empty log, the others without a file."""

    ordner: Path
    leere: tuple[str, ...]
    fehlten: tuple[str, ...]
    gemeldet: dict[str, list[tuple[int, int]]]


@pytest.fixture(scope="module")
def als_dateien(tmp_path_factory: pytest.TempPathFactory) -> AlsDateien:
    ordner = tmp_path_factory.mktemp("dateien")
    schluessel, adressen = _schluessel_und_adressen(ordner)
    for adresse in adressen[::2]:
        Log.oeffnen(adresse.url, schluessel).schliessen()
    fehlten = demo_fehlt(ordner)
    gemeldet: dict[str, list[tuple[int, int]]] = {}
    erzeuge_demo(ordner, 3, SEED, lambda m, a, b: gemeldet.setdefault(m, []).append((a, b)))
    return AlsDateien(ordner, tuple(adresse.id for adresse in adressen[::2]), fehlten, gemeldet)


def _schluessel_und_adressen(ordner: Path) -> tuple[Hauptschluessel, tuple[Mandantenadresse, ...]]:
    einstellungen = Einstellungen(data=ordner, mandanten=None)
    return Hauptschluessel.laden_oder_anlegen(einstellungen.hauptschluessel), einstellungen.adressen()


def _faelle(ordner: Path) -> dict[str, int]:
    """How many people each Mandant has whose names can be read."""
    schluessel, adressen = _schluessel_und_adressen(ordner)
    gezaehlt = {}
    for adresse in adressen:
        log = Log.oeffnen(adresse.url, schluessel)
        gelesen = [e.ereignis for e in log.ab(0, 10**6, lesart=Lesart.OFFEN)]
        gezaehlt[adresse.id] = sum(isinstance(e.name, str) for e in gelesen if isinstance(e, KundeAngelegt))
        log.schliessen()
    return gezaehlt


def test_ein_leeres_log_zaehlt_nicht_als_demo_und_wird_durch_sie_ersetzt(als_dateien: AlsDateien) -> None:
    assert als_dateien.fehlten == tuple(DEMOMANDANTEN)
    assert demo_fehlt(als_dateien.ordner) == ()
    faelle = _faelle(als_dateien.ordner)
    assert als_dateien.leere and all(faelle[kennung] == 3 for kennung in als_dateien.leere)


def test_die_demo_liegt_als_dateien_da_und_wird_kein_zweites_mal_gemacht(als_dateien: AlsDateien) -> None:
    assert demo_fehlt(als_dateien.ordner) == ()
    assert set(als_dateien.gemeldet) == set(DEMOMANDANTEN)
    for meldungen in als_dateien.gemeldet.values():
        assert meldungen == sorted(meldungen)
        assert meldungen[-1][0] == meldungen[-1][1]
    assert _faelle(als_dateien.ordner) == dict.fromkeys(DEMOMANDANTEN, 3)
    inhalte = {datei.name: datei.read_bytes() for datei in als_dateien.ordner.iterdir()}
    assert set(inhalte) == {"hauptschluessel", *(f"{kennung}.sqlite" for kennung in DEMOMANDANTEN)}
    erzeuge_demo(als_dateien.ordner, 3, SEED + 1, stumm)
    assert {datei.name: datei.read_bytes() for datei in als_dateien.ordner.iterdir()} == inhalte


def test_ohne_zahl_hat_jeder_mandant_so_viele_faelle_wie_fuer_ihn_vorgesehen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    verlangt: dict[str, int] = {}

    def statt_eines_prozesses(adresse: Mandantenadresse, schluessel: Path, faelle: int, *_: object) -> None:
        verlangt[adresse.id] = faelle

    monkeypatch.setattr(dateien, "_eigener_prozess", statt_eines_prozesses)
    erzeuge_demo(tmp_path, None, SEED, stumm)
    assert verlangt == {kennung: mandant.faelle for kennung, mandant in DEMOMANDANTEN.items()}
    erzeuge_demo(tmp_path, 12, SEED, stumm)
    assert verlangt == dict.fromkeys(DEMOMANDANTEN, 12)


def test_was_nicht_fertig_wird_ist_nicht_da(tmp_path: Path) -> None:
    class Abbruch(Exception):
        pass

    def abbrechen(mandant: str, erledigt: int, gesamt: int) -> None:
        raise Abbruch

    with pytest.raises(Abbruch):
        erzeuge_datei("ilm-kreis", tmp_path / "ilm-kreis.sqlite", tmp_path / "schluessel", 3, SEED, abbrechen)
    assert [datei.name for datei in tmp_path.iterdir()] == ["schluessel"]


# --- multiplied ------------------------------------------------------------------------------------------------------


def test_eine_vervielfaeltigte_demo_ist_dieselbe_unter_anderen_namen(datenbank_url: str, tmp_path: Path) -> None:
    betrieb = neuer_betrieb("ga-01-13", tmp_path, datenbank_url)
    try:
        pruefe_kopien(betrieb, "ga-01-13", faelle=20, kopien=2)
    finally:
        betrieb.schliessen()
