"""Where the demo comes from: from the seed alone, as files that are there complete or not at all, and multiplied."""

from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest

from adapters.anwendung.betrieb import Betrieb
from adapters.config import Einstellungen, Mandantenadresse
from adapters.demo import DEMOMANDANTEN, dateien, demo_fehlt, erzeuge, erzeuge_demo, vervielfaeltige
from adapters.demo.dateien import erzeuge_datei
from adapters.eventstore import Hauptschluessel, Log
from domain.eintrag import Eintrag, Lesart
from domain.ereignisse import AbweichungBegruendet, ContactHeld, FallAngelegt
from domain.ids import fall_id, mandant_id
from domain.kunde import KundeAngelegt
from domain.organisation.amtshandlung import Amtshandlungsereignis
from domain.persoenlich import Verborgen
from projections.fallsicht import Fallsicht
from tests.vertrag.demo_hilfe import SEED, fingerabdruck, neuer_betrieb, stumm


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


@pytest.mark.parametrize("kennung", ["ga-01-13", "uckermark"])
def test_eine_vervielfaeltigte_demo_ist_dieselbe_unter_anderen_namen(
    kennung: str, datenbank_url: str, tmp_path: Path
) -> None:
    kopien, faelle = 2, 20
    betrieb = neuer_betrieb(kennung, tmp_path, datenbank_url)
    try:
        erzeuge(betrieb, kennung, faelle, SEED, stumm)
        vorher = betrieb.log.spitze()
        original = [s for f in betrieb.log.strom_ids("fall.", None, 100) if (s := betrieb.fallsicht(f)) is not None]
        neu = vervielfaeltige(betrieb.log, kennung, betrieb.regelstand(), kopien)
        eintraege = betrieb.log.ab(vorher, 10**6, lesart=Lesart.OFFEN)
        alte = betrieb.log.ab(0, 10**6, bis=vorher)
        gemeinsam = {e.strom for e in alte if _gemeinsam(e)}
        # What the whole office did is not done again for every copy.
        assert gemeinsam > {mandant_id(kennung)}
        assert len(eintraege) == neu == kopien * sum(e.strom not in gemeinsam for e in alte)
        faelle_ids = betrieb.log.strom_ids("fall.", None, 1000)
        assert len(faelle_ids) == (kopien + 1) * len(original) > (kopien + 1) * faelle, "auch die doppelt angelegten"
        alle = [s for f in faelle_ids if (s := betrieb.fallsicht(f)) is not None]
        assert Counter(map(_gestalt, alle)) == Counter({g: n * (kopien + 1) for g, n in _gezaehlt(original).items()})
        # Nothing in a copy names anything of the original, nor anything encrypted that nobody can read any more.
        eigene = {kennung for e in alte if e.strom not in gemeinsam for kennung in (e.strom, *_ids(e))}
        assert not eigene.intersection(kennung for e in eintraege for kennung in (e.strom, *_ids(e)))
        assert not [e.ereignis.TOPIC for e in eintraege if any(type(w) is Verborgen for _, w in e.ereignis)]
        kraefte = {str(kraft) for kraft in betrieb.amt().fachkraefte}
        for eintrag in eintraege:
            assert eintrag.ereignis.erfassung.durch in kraefte | {"geschaeftsfuehrung", "erinnerungsdienst"}
            if isinstance(eintrag.ereignis, FallAngelegt):
                assert eintrag.strom == fall_id(kennung, eintrag.ereignis.kunde)
                assert betrieb.kunde(eintrag.ereignis.kunde) is not None
        kontakte = [eintrag.ereignis for eintrag in eintraege if isinstance(eintrag.ereignis, ContactHeld)]
        dabei = {fall for kontakt in kontakte for fall in kontakt.gemeinsam_mit}
        assert dabei, "jemand kam gemeinsam"
        assert dabei <= set(faelle_ids) - {sicht.fall_id for sicht in original}
        belegt = [f for kraft in betrieb.amt().fachkraefte for f in betrieb.gedaechtnis.plaetze(kraft).belegt]
        offen = [s.fall_id for s in alle if s.akte.fall is not None and s.akte.fall.aufenthalt is not None]
        assert sorted(belegt) == sorted(offen)
        fristen = {frist.id for sicht in alle for frist in sicht.fristen}
        entschuldigt = [e.ereignis.frist for e in eintraege if isinstance(e.ereignis, AbweichungBegruendet)]
        assert set(entschuldigt) <= fristen
        _jede_kopie_hat_ihre_eigenen_paare(betrieb, kopien)
    finally:
        betrieb.schliessen()


def _gemeinsam(eintrag: Eintrag) -> bool:
    ereignis = eintrag.ereignis
    amtlich = isinstance(ereignis, Amtshandlungsereignis) and ereignis.team is None
    return amtlich or ereignis.TOPIC.startswith("mandant.")


def _ids(eintrag: Eintrag) -> Iterator[UUID]:
    """Every id an event holds, wherever."""

    def in_wert(wert: object) -> Iterator[UUID]:
        if isinstance(wert, UUID):
            yield wert
        elif isinstance(wert, dict):
            yield from (kennung for teil in (*wert, *wert.values()) for kennung in in_wert(teil))
        elif isinstance(wert, list | tuple):
            yield from (kennung for teil in wert for kennung in in_wert(teil))
        elif isinstance(wert, str) and len(wert) == len(str(UUID(int=0))):
            with suppress(ValueError):
                yield UUID(wert)

    return in_wert(eintrag.ereignis.model_dump())


def _jede_kopie_hat_ihre_eigenen_paare(betrieb: Betrieb, kopien: int) -> None:
    """Who was found to be one is so in every copy, on both sides, in the persons as in their cases."""
    ids = betrieb.log.strom_ids("kunde.", None, 1000)
    kunden = {kunde.id: kunde for kennung in ids if (kunde := betrieb.kunde(kennung)) is not None}
    paare = {(k.aufgegangen_in, k.id) for k in kunden.values() if k.aufgegangen_in is not None}
    assert len(paare) == len({wer for paar in paare for wer in paar}) / 2 and len(paare) % (kopien + 1) == 0 < len(
        paare
    )
    for fuehrend, aufgegangen in paare:
        assert kunden[fuehrend].umfasst == (aufgegangen,)
        faelle = [betrieb.akte(betrieb.fall_id(wer)).fall for wer in (fuehrend, aufgegangen)]
        if (fall := faelle[1]) is not None:
            assert fall.aufgegangen is not None and fall.aufgegangen.mit == betrieb.fall_id(fuehrend)
            assert faelle[0] is not None and fall.id in {z.mit for z in faelle[0].zusammenfuehrungen}


def _gezaehlt(sichten: list[Fallsicht]) -> Counter[str]:
    return Counter(map(_gestalt, sichten))


def _gestalt(sicht: Fallsicht) -> str:
    """What a case looks like without its ids: its events by day, and its Fristen."""
    ereignisse = [(e.nr, e.ereignis.TOPIC, e.ereignis.am) for e in sicht.akte.eintraege]
    fristen = [(f.regel.id, f.entstanden_am, f.abschnitte, f.entschuldigt) for f in sicht.fristen]
    return repr((ereignisse, fristen, sicht.geboren))
