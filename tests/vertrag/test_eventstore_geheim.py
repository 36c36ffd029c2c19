"""What is personal: nowhere in clear, gone with its key, bound to its place."""

import hashlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

import psycopg
import pytest

from adapters.eventstore import EintragNichtLesbar, Hauptschluessel, Log, UngueltigeEinrichtung, Versionskonflikt
from adapters.eventstore.themen import gespeicherte_klassen
from domain.eintrag import Eintrag, Lesart
from domain.ereignis import Ereignis
from domain.kunde import Kontaktdaten, KundeAngelegt
from domain.persoenlich import UNLESBAR
from tests.golden.beispiele import beispiel
from tests.vertrag.eventstore_hilfe import antwort, erfassung, folge, geoeffnet, inhalt, kontakt, neu, zeilen

GEPFLANZT = (
    "Zwetschgenmüller",
    "Kunigunde",
    "1971-11-23",
    "zwetschge@example.org",
    "K9988X77",
    "Suchtberatung Wurzelweg",
)


@pytest.fixture
def log(datenbank_url: str) -> Iterator[Log]:
    with geoeffnet(datenbank_url) as log:
        yield log


def gepflanzte_kundin() -> KundeAngelegt:
    return KundeAngelegt(
        am=date(2018, 5, 2),
        erfassung=erfassung(),
        name=GEPFLANZT[0],
        vorname=GEPFLANZT[1],
        geburtsdatum=date.fromisoformat(GEPFLANZT[2]),
        kundennummer=GEPFLANZT[4],
        kontaktdaten=Kontaktdaten(email=GEPFLANZT[3]),
        begruendungen={"ILM-5.2": GEPFLANZT[5]},
    )


def alle_bytes(url: str) -> bytes:
    """Everything the database holds: on SQLite its files, on PostgreSQL every row of every table as text."""
    if url.startswith("sqlite:///"):
        datei = Path(url.removeprefix("sqlite:///"))
        return b"".join(teil.read_bytes() for teil in sorted(datei.parent.glob(f"{datei.name}*")))
    with psycopg.connect(url) as verbindung:
        namen = verbindung.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        return b"".join(
            repr(zeile).encode() for (name,) in namen for zeile in verbindung.execute(f"SELECT * FROM {name}".encode())
        )


def vermerke(eintraege: list[Eintrag]) -> list[object]:
    return [eintrag.ereignis.model_dump()["vermerk"] for eintrag in eintraege]


def test_kein_persoenlicher_wert_steht_in_der_datenbank(datenbank_url: str) -> None:
    a = uuid4()
    with geoeffnet(datenbank_url) as log:
        log.speichern([neu(a, 1, gepflanzte_kundin(), a)], idempotenz=antwort())
        for nr, text in enumerate(GEPFLANZT, 2):
            log.speichern([neu(a, nr, kontakt(text), a)])
        assert log.strom(a, lesart=Lesart.OFFEN)[0].ereignis == gepflanzte_kundin()
        offen = alle_bytes(datenbank_url)
    geschlossen = alle_bytes(datenbank_url)
    assert b"fall.kontakt" in offen
    for wert in GEPFLANZT:
        for form in (wert.encode(), wert.encode().hex().encode(), repr(wert.encode())[2:-1].encode()):
            assert form not in offen
            assert form not in geschlossen


def test_ein_vernichteter_schluessel_macht_die_person_unlesbar_und_das_log_bleibt_wie_es_war(log: Log) -> None:
    a, b, person = uuid4(), uuid4(), uuid4()
    log.speichern(
        [neu(a, 1, kontakt("a1"), person), neu(a, 2), neu(b, 1, kontakt("b1"), b), neu(b, 2, kontakt("b2"), person)]
    )
    vorher = inhalt(log)
    assert log.schluessel_vernichten(person) == 2
    assert log.schluessel_vernichten(person) == 0
    assert vermerke(log.strom(a, lesart=Lesart.OFFEN)) == [UNLESBAR.model_dump(), None]
    assert vermerke(log.strom(b, lesart=Lesart.OFFEN)) == ["b1", UNLESBAR.model_dump()]
    assert log.strom(a)[0].ereignis == kontakt("a1").versiegelt()
    nachher = inhalt(log)
    assert nachher.pop("schluessel") != vorher.pop("schluessel")
    assert nachher == vorher


def test_ein_einzelner_eintrag_wird_fuer_sich_unlesbar(log: Log) -> None:
    a = uuid4()
    log.speichern(folge(a, 3, "geheim"))
    vorher = zeilen(log, "fallwerk_events")
    assert log.eintrag_schluessel_vernichten(a, 2) is True
    assert log.eintrag_schluessel_vernichten(a, 2) is False
    assert vermerke(log.strom(a, lesart=Lesart.OFFEN)) == ["geheim", UNLESBAR.model_dump(), "geheim"]
    assert zeilen(log, "fallwerk_events") == vorher


def test_auch_entscheidungserhebliches_ist_ohne_schluessel_unlesbar_und_kein_fehler(log: Log) -> None:
    a = uuid4()
    log.speichern([neu(a, 1, gepflanzte_kundin(), a)])
    log.schluessel_vernichten(a)
    for lesart in (Lesart.ERHEBLICH, Lesart.OFFEN):
        ereignis = log.strom(a, lesart=lesart)[0].ereignis
        assert isinstance(ereignis, KundeAngelegt)
        assert ereignis.name == ereignis.geburtsdatum == ereignis.kontaktdaten == UNLESBAR


def test_vernichtete_schluessel_bleiben_bei_sqlite_nicht_in_den_dateien_liegen(tmp_path: Path) -> None:
    url, a = f"sqlite:///{tmp_path / 'log.sqlite'}", uuid4()
    with geoeffnet(url) as log:
        log.speichern(folge(a, 20, "geheim"))
        verpackte = [zeile[3] for zeile in zeilen(log, "schluessel")]
        vorher = alle_bytes(url)
        log.schluessel_vernichten(a)
        nachher = alle_bytes(url)
    for verpackt in verpackte:
        assert isinstance(verpackt, bytes)
        assert verpackt in vorher
        assert verpackt not in nachher


def test_ein_verschobener_geheimtext_oeffnet_sich_nicht(log: Log) -> None:
    a, b = uuid4(), uuid4()
    log.speichern([neu(a, 1, kontakt("anna"), a), neu(b, 1, kontakt("bert"), b), neu(a, 2, kontakt("anna2"), a)])
    kennung = log._ablage.kennung
    for tabelle, spalte, strom, nr in (
        ("fallwerk_events", "state", "originator_id", "originator_version"),
        ("schluessel", "verpackt", "strom", "nr"),
    ):
        log._ablage.aendern(
            f"UPDATE {tabelle} SET {spalte} = (SELECT {spalte} FROM {tabelle} WHERE {strom} = ? AND {nr} = 1) "
            f"WHERE {strom} = ? AND {nr} = 1",
            (kennung(a), kennung(b)),
        )
    assert vermerke(log.strom(a, lesart=Lesart.OFFEN)) == ["anna", "anna2"]
    with pytest.raises(EintragNichtLesbar, match="Siegel") as fehler:
        log.strom(b, lesart=Lesart.OFFEN)
    assert (fehler.value.thema, fehler.value.strom, fehler.value.nr) == ("fall.kontakt", b, 1)


def test_mit_einem_anderen_hauptschluessel_wird_ein_log_nicht_geoeffnet(log: Log, datenbank_url: str) -> None:
    """Else a lost and newly made key would go unnoticed until somebody reads."""
    a = uuid4()
    log.speichern([neu(a, 1, kontakt("geheim"), a)])
    with pytest.raises(UngueltigeEinrichtung, match="anderen Hauptschlüssel"):
        Log.oeffnen(datenbank_url, Hauptschluessel(b"ein anderer Schluessel, 32 Bytes"))
    assert vermerke(log.strom(a, lesart=Lesart.OFFEN)) == ["geheim"]


def test_ein_thema_aus_der_datenbank_bestimmt_nicht_was_geladen_wird(log: Log) -> None:
    a = uuid4()
    log.speichern([neu(a, 1)])
    log._ablage.aendern("UPDATE fallwerk_events SET topic = ?", ("antigravity:geohash",))
    with pytest.raises(EintragNichtLesbar, match="unbekanntes Thema"):
        log.strom(a)


def test_scheitern_die_ereignisse_bleibt_kein_schluessel_zurueck(log: Log) -> None:
    a, b = uuid4(), uuid4()
    log.speichern([neu(a, 1)])  # no personal content, hence no key: only the event itself conflicts
    vorher = inhalt(log)
    with pytest.raises(Versionskonflikt):
        log.speichern([neu(b, 1, kontakt("neu"), b), neu(a, 1, kontakt("neu"), a)])
    assert inhalt(log) == vorher


def test_scheitert_ein_schluessel_bleibt_kein_ereignis_zurueck(log: Log) -> None:
    a, b = uuid4(), uuid4()
    log.speichern([neu(a, 1, kontakt("alt"), a)])
    log._ablage.aendern("UPDATE schluessel SET strom = ?", (log._ablage.kennung(b),))
    vorher = inhalt(log)
    with pytest.raises(Versionskonflikt):
        log.speichern([neu(a, 2, kontakt("neu"), a), neu(b, 1, kontakt("neu"), b)])
    assert inhalt(log) == vorher


def test_ein_schluessel_gehoert_zu_person_und_eintrag(log: Log) -> None:
    a, person = uuid4(), uuid4()
    log.speichern([neu(a, 1, kontakt("x"), person), neu(a, 2, kontakt("y"), None), neu(a, 3)])
    rohe = [(zeile[1], zeile[2]) for zeile in zeilen(log, "schluessel")]
    assert sorted((nr, str(UUID(str(p))) if p else None) for nr, p in rohe) == [(1, str(person)), (2, None)]
    assert len({zeile[3] for zeile in zeilen(log, "schluessel")}) == 2


def test_jedes_ereignis_kommt_durch_die_datenbank_wie_es_war(log: Log) -> None:
    a = uuid4()
    ereignisse: list[Ereignis] = [beispiel(klasse) for klasse in gespeicherte_klassen()]
    log.speichern([neu(a, nr, ereignis, a) for nr, ereignis in enumerate(ereignisse, 1)])
    assert [e.ereignis for e in log.strom(a, lesart=Lesart.OFFEN)] == ereignisse
    assert [e.ereignis for e in log.strom(a)] == [ereignis.versiegelt() for ereignis in ereignisse]


def test_der_fingerabdruck_einer_anfrage_verraet_sie_nicht(log: Log) -> None:
    daten = GEPFLANZT[0].encode()
    assert log.fingerabdruck("anfrage", daten) != hashlib.sha256(daten).hexdigest()
