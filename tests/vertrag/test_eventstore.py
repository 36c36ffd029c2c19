"""What a log promises to those who save and read, on both databases."""

import hashlib
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import psycopg
import pytest

from adapters.eventstore import (
    Hauptschluessel,
    Log,
    SaveZuGross,
    SchluesselBelegt,
    UngueltigeEinrichtung,
    Versionskonflikt,
)
from adapters.eventstore.abfragen import STROEME_NACH_THEMA
from domain.eintrag import Eintrag, Lesart
from domain.ereignisse import Vormerkung
from domain.organisation.ereignisse import TeamAngelegt
from domain.persoenlich import VERSIEGELT
from projections.quelle import Quelle
from tests.golden.beispiele import beispiel
from tests.vertrag.eventstore_hilfe import (
    SCHLUESSEL,
    TABELLEN,
    antwort,
    folge,
    geoeffnet,
    inhalt,
    kontakt,
    neu,
)

BERLIN = ZoneInfo("Europe/Berlin")
TEXT = 'id = "ilm-kreis"\n# Übergabegespräch'
TEXT_HASH = hashlib.sha256(TEXT.encode()).hexdigest()


@pytest.fixture
def log(datenbank_url: str) -> Iterator[Log]:
    with geoeffnet(datenbank_url) as log:
        yield log


# Saving


def test_was_gespeichert_wurde_steht_in_seinem_strom_und_im_log(log: Log) -> None:
    a, b = uuid4(), uuid4()
    positionen = log.speichern([neu(a, 1, kontakt("eins"), a), neu(b, 1), neu(a, 2, kontakt("zwei"), a)])
    assert list(positionen) == sorted(positionen)
    erwartet = [
        Eintrag(a, 1, positionen[0], kontakt("eins")),
        Eintrag(b, 1, positionen[1], kontakt()),
        Eintrag(a, 2, positionen[2], kontakt("zwei")),
    ]
    assert log.ab(0, 10, lesart=Lesart.OFFEN) == erwartet
    assert log.strom(a, lesart=Lesart.OFFEN) == [erwartet[0], erwartet[2]]
    assert log.strom(b) == [erwartet[1]]
    assert log.spitze() == positionen[-1]


def test_ein_leeres_log_ist_leer(log: Log) -> None:
    assert log.spitze() == 0
    assert log.ab(0, 10) == []
    assert log.ab_koepfe(0, 10) == []
    assert log.strom(uuid4()) == []
    assert log.strom_ids("fall.") == []
    assert log.position_von(uuid4(), 1) is None
    assert log.position_am(date(2018, 1, 1), BERLIN) == 0
    assert log.idempotenz_lesen("fm-1", "k") is None
    assert log.regelwerk_text(TEXT_HASH) is None


def test_ein_versionskonflikt_speichert_nichts(log: Log) -> None:
    a, b = uuid4(), uuid4()
    log.speichern([neu(a, 1, kontakt("erster"), a)])
    vorher = inhalt(log)
    with pytest.raises(Versionskonflikt) as fehler:
        log.speichern(
            [neu(b, 1, kontakt("neu"), b), neu(a, 1, kontakt("zweiter"), a)],
            idempotenz=antwort(),
            regelwerk_texte={TEXT_HASH: TEXT},
        )
    assert fehler.value.stroeme == {a, b}
    assert inhalt(log) == vorher


def test_auch_dasselbe_ereignis_noch_einmal_ist_ein_konflikt(log: Log) -> None:
    """Without personal fields even the bytes are equal: a twin request must not take the first one's success for its own."""
    a = uuid4()
    log.speichern([neu(a, 1)])
    vorher = inhalt(log)
    with pytest.raises(Versionskonflikt):
        log.speichern([neu(a, 1)])
    assert inhalt(log) == vorher


def test_die_antwort_wird_mit_den_ereignissen_gespeichert(log: Log) -> None:
    a, zeile = uuid4(), antwort("k-1", '{"text":"ä"}')
    log.speichern([neu(a, 1)], idempotenz=zeile)
    assert log.idempotenz_lesen("fm-1", "k-1") == zeile
    assert log.idempotenz_lesen("fm-2", "k-1") is None
    assert log.idempotenz_lesen("fm-1", "k-2") is None


def test_ein_belegter_schluessel_speichert_nichts_und_ist_kein_versionskonflikt(log: Log) -> None:
    a, b = uuid4(), uuid4()
    log.speichern([neu(a, 1)], idempotenz=antwort("k-1"))
    vorher = inhalt(log)
    for eintraege in ([neu(b, 1, kontakt("x"), b)], [neu(a, 1)], [neu(a, 2), neu(b, 1)]):
        with pytest.raises(SchluesselBelegt):
            log.speichern(eintraege, idempotenz=antwort("k-1", "andere Antwort"), regelwerk_texte={TEXT_HASH: TEXT})
    assert inhalt(log) == vorher


def test_der_text_eines_regelwerks_bleibt_unter_seinem_hash(log: Log) -> None:
    a = uuid4()
    log.speichern([neu(a, 1)], regelwerk_texte={TEXT_HASH: TEXT})
    log.speichern([neu(a, 2)], regelwerk_texte={TEXT_HASH: TEXT})
    assert log.regelwerk_text(TEXT_HASH) == TEXT


def test_ein_text_unter_falschem_hash_wird_abgelehnt(log: Log) -> None:
    with pytest.raises(ValueError, match="Hash"):
        log.speichern([neu(uuid4(), 1)], regelwerk_texte={TEXT_HASH: TEXT + " "})
    assert log.spitze() == 0


@pytest.mark.parametrize("nummern", [(0,), (1, 1), (1, 3), (2, 1)])
def test_nummern_eines_stroms_folgen_aufeinander(log: Log, nummern: tuple[int, ...]) -> None:
    strom = uuid4()
    with pytest.raises(ValueError, match="folgen"):
        log.speichern([neu(strom, nr) for nr in nummern])
    assert log.spitze() == 0


def test_ein_speichern_ohne_ereignis_gibt_es_nicht(log: Log) -> None:
    with pytest.raises(ValueError, match="ohne Ereignis"):
        log.speichern([], idempotenz=antwort("k-1"))
    assert log.idempotenz_lesen("fm-1", "k-1") is None


# Limits of a save


def test_500_ereignisse_gehen_501_nicht(log: Log) -> None:
    a = uuid4()
    assert len(log.speichern(folge(a, 500, "vermerkt"))) == 500
    vorher = inhalt(log)
    with pytest.raises(SaveZuGross) as fehler:
        log.speichern(folge(uuid4(), 501))
    assert fehler.value.ereignisse == 501
    assert inhalt(log) == vorher


def test_fast_256_kb_gehen_mehr_nicht(log: Log) -> None:
    gross = "x" * 10_000
    assert len(log.speichern(folge(uuid4(), 25, gross))) == 25
    vorher = inhalt(log)
    with pytest.raises(SaveZuGross) as fehler:
        log.speichern(folge(uuid4(), 26, gross))
    assert fehler.value.groesse > 256 * 1024
    assert inhalt(log) == vorher


def test_antwort_und_regelwerke_zaehlen_mit(log: Log) -> None:
    lang = "x" * 262_144
    with pytest.raises(SaveZuGross):
        log.speichern([neu(uuid4(), 1)], idempotenz=antwort(text=lang))
    with pytest.raises(SaveZuGross):
        log.speichern([neu(uuid4(), 1)], regelwerk_texte={hashlib.sha256(lang.encode()).hexdigest(): lang})
    assert inhalt(log) == {tabelle: [] for tabelle in TABELLEN}


def test_zu_grosses_wird_ohne_jeden_zugriff_abgelehnt(log: Log) -> None:
    log.schliessen()
    with pytest.raises(SaveZuGross):
        log.speichern(folge(uuid4(), 501))


# Reading streams


def test_ein_strom_laesst_sich_in_teilen_und_in_der_vergangenheit_lesen(log: Log) -> None:
    a = uuid4()
    p1, p2 = log.speichern(folge(a, 2))
    log.speichern([neu(uuid4(), 1)])
    (p3,) = log.speichern([neu(a, 3)])
    assert [e.nr for e in log.strom(a, ab_nr=2)] == [2, 3]
    assert [e.nr for e in log.strom(a, bis_position=p2)] == [1, 2]
    assert [e.nr for e in log.strom(a, bis_position=p3 - 1, ab_nr=2)] == [2]
    assert log.strom(a, bis_position=0) == []
    assert [e.position for e in log.strom(a)] == [p1, p2, p3]


def test_viele_stroeme_auf_einmal_sind_dieselben_wie_einzeln(log: Log) -> None:
    ids = [uuid4() for _ in range(40)]
    for strom in ids:
        log.speichern(folge(strom, 3, "geheim"))
    spitze = log.spitze()
    log.speichern([neu(ids[0], 4)])
    gefragt = [ids[5], ids[0], uuid4(), *ids[1:4]]
    for lesart in Lesart:
        alle = log.stroeme(gefragt, lesart=lesart)
        assert alle == {strom: log.strom(strom, lesart=lesart) for strom in gefragt}
        assert list(alle) == gefragt
    assert [e.nr for e in log.stroeme([ids[0]], bis_position=spitze)[ids[0]]] == [1, 2, 3]
    assert log.stroeme([]) == {}


def test_einzelne_eintraege_eines_stroms(log: Log) -> None:
    a = uuid4()
    log.speichern(folge(a, 5, "geheim"))
    log.speichern(folge(uuid4(), 5))
    alle = log.strom(a, lesart=Lesart.OFFEN)
    assert log.eintraege(a, [4, 2, 9], Lesart.OFFEN) == [alle[1], alle[3]]
    assert log.eintraege(a, []) == []


def test_stroeme_eines_aggregats_der_reihe_nach(log: Log) -> None:
    faelle = sorted(uuid4() for _ in range(7))
    for strom in faelle:
        log.speichern([neu(strom, 1)])
        log.speichern([neu(uuid4(), 1, beispiel(TeamAngelegt))])
        log.speichern([neu(strom, 2)])
    spaeter = uuid4()
    bis = log.spitze()
    log.speichern([neu(spaeter, 1)])
    assert log.strom_ids("fall.", None, 100, bis) == faelle
    assert log.strom_ids("fall.", None, 3, bis) == faelle[:3]
    assert log.strom_ids("fall.", faelle[2], 3, bis) == faelle[3:6]
    assert log.strom_ids("fall.", faelle[-1], 3, bis) == []
    assert sorted([*faelle, spaeter]) == log.strom_ids("fall.")
    assert len(log.strom_ids("team.")) == 7
    assert log.strom_ids("fal_.") == log.strom_ids("kunde.") == []


def test_die_suche_nach_stroemen_geht_ueber_ihren_index(log: Log, datenbank_url: str) -> None:
    frage = STROEME_NACH_THEMA.replace("?", "{}").format(5, "'fall.'", f"'{UUID(int=0).hex}'", 100, 10)
    if datenbank_url.startswith("sqlite"):
        plan = log._ablage.lesen(f"EXPLAIN QUERY PLAN {frage}")
    else:
        with psycopg.connect(datenbank_url) as verbindung:
            # The table is empty: without this PostgreSQL would rightly take the short way.
            verbindung.execute("SET enable_seqscan = off")
            plan = verbindung.execute(f"EXPLAIN {frage}".encode()).fetchall()
    assert "fallwerk_events_erste" in str(plan)
    assert "TEMP B-TREE" not in str(plan)
    assert "Sort" not in str(plan)


# Reading in the order of commits


def test_das_log_liest_sich_in_stuecken_ohne_luecke_und_ohne_wiederholung(log: Log) -> None:
    erwartet = [position for _ in range(5) for position in log.speichern(folge(uuid4(), 4))]
    gelesen: list[int] = []
    while stueck := log.ab(gelesen[-1] if gelesen else 0, 3):
        gelesen += [e.position for e in stueck]
    assert gelesen == erwartet
    bis = erwartet[10]
    assert [e.position for e in log.ab(erwartet[4], 100, bis=bis)] == erwartet[5:11]


def test_koepfe_zeigen_was_wo_steht_ohne_es_zu_lesen(log: Log) -> None:
    a = uuid4()
    (p1,) = log.speichern([neu(a, 1)])
    (p2,) = log.speichern([neu(uuid4(), 1, beispiel(TeamAngelegt))])
    (p3,) = log.speichern([neu(a, 2)])
    koepfe = log.ab_koepfe(0, 10)
    assert [(k.position, k.nr, k.thema) for k in koepfe] == [
        (p1, 1, "fall.kontakt"),
        (p2, 1, "team.angelegt"),
        (p3, 2, "fall.kontakt"),
    ]
    assert koepfe[0].strom == koepfe[2].strom == a
    assert log.ab_koepfe(p1, 1) == koepfe[1:2]


def test_die_position_eines_eintrags(log: Log) -> None:
    a = uuid4()
    p1, p2 = log.speichern(folge(a, 2))
    assert [log.position_von(a, nr) for nr in (1, 2, 3)] == [p1, p2, None]


def test_der_wissensstand_eines_tages_ist_seine_letzte_position(log: Log) -> None:
    momente = [
        datetime(2018, 3, 24, 22, 59, 59, 999999, tzinfo=UTC),  # 24 March, 23:59:59 in Berlin
        datetime(2018, 3, 24, 23, 0, tzinfo=UTC),  # 25 March, 00:00; that night clocks go forward
        datetime(2018, 3, 25, 21, 59, tzinfo=timezone.utc),  # noqa: UP017 - another spelling of the same zone
        datetime(2018, 3, 25, 22, 0, tzinfo=UTC),  # 26 March, 00:00
        datetime(2018, 10, 28, 0, 30, tzinfo=timezone(timedelta(hours=2))),
        datetime(2018, 3, 26, 8, 0, tzinfo=UTC),  # a clock that was behind
        datetime(2018, 12, 31, 23, 30, tzinfo=BERLIN),
    ]
    strom = uuid4()
    # One save of several, the rest alone: hours within a save are told apart too.
    positionen = list(log.speichern([neu(strom, nr, kontakt(None, m)) for nr, m in enumerate(momente[:4], 1)]))
    for nr, moment in enumerate(momente[4:], 5):
        positionen += log.speichern([neu(strom, nr, kontakt(None, moment))])
    for tag in (date(2018, 3, 23), *(m.astimezone(BERLIN).date() for m in momente), date(2019, 1, 1), date.max):
        bis_dahin = [p for p, m in zip(positionen, momente, strict=True) if m.astimezone(BERLIN).date() <= tag]
        assert log.position_am(tag, BERLIN) == max(bis_dahin, default=0), tag


def test_eine_zone_mit_halben_stunden_wird_nicht_still_falsch_gerechnet(log: Log) -> None:
    with pytest.raises(ValueError, match="vollen Stunde"):
        log.position_am(date(2018, 1, 1), ZoneInfo("Asia/Kolkata"))


def test_die_lesarten_oeffnen_verschieden_viel(log: Log) -> None:
    a = uuid4()
    vormerkung = beispiel(Vormerkung)
    log.speichern([neu(a, 1, vormerkung, a), neu(a, 2, kontakt("geheim"), a)])
    assert [e.ereignis for e in log.strom(a)] == [vormerkung.versiegelt(), kontakt("geheim").versiegelt()]
    assert [e.ereignis for e in log.strom(a, lesart=Lesart.ERHEBLICH)] == [vormerkung, kontakt("geheim").versiegelt()]
    assert [e.ereignis for e in log.strom(a, lesart=Lesart.OFFEN)] == [vormerkung, kontakt("geheim")]
    assert log.ab(0, 10) == log.strom(a)
    gesehen = log.strom(a)[1].ereignis
    assert getattr(gesehen, "vermerk") == VERSIEGELT  # noqa: B009 - the field of one class, the type is the base


# The log itself


def test_ein_log_hat_seine_kennung_fuer_immer(datenbank_url: str, neue_datenbank: Callable[[], str]) -> None:
    with geoeffnet(datenbank_url) as log:
        kennung = log.log_id
        log.speichern([neu(uuid4(), 1)])
    with geoeffnet(datenbank_url) as log:
        assert log.log_id == kennung
        assert log.spitze() == 1
    with geoeffnet(neue_datenbank()) as anderes:
        assert anderes.log_id != kennung


def test_ein_log_ist_eine_quelle_fuer_die_sichten(log: Log) -> None:
    quelle: Quelle = log
    assert quelle.spitze() == 0


def test_fingerabdruecke_gelten_je_log_und_zweck(log: Log, neue_datenbank: Callable[[], str]) -> None:
    abdruck = log.fingerabdruck("kundennummer", b"123A456")
    assert abdruck == log.fingerabdruck("kundennummer", b"123A456")
    assert abdruck != log.fingerabdruck("name", b"123A456")
    with geoeffnet(neue_datenbank()) as anderes:
        assert abdruck != anderes.fingerabdruck("kundennummer", b"123A456")


@pytest.mark.parametrize("name", ["POSTGRES_ENABLE_DB_FUNCTIONS", "FALLWERK_POSTGRES_ENABLE_DB_FUNCTIONS"])
def test_mit_datenbankfunktionen_wird_nicht_geoeffnet(
    datenbank_url: str, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, "y")
    with pytest.raises(UngueltigeEinrichtung, match=name):
        Log.oeffnen(datenbank_url, SCHLUESSEL)
    monkeypatch.setenv(name, "n")
    Log.oeffnen(datenbank_url, SCHLUESSEL).schliessen()


def test_die_umgebung_entscheidet_nicht_wo_und_wie_gespeichert_wird(
    datenbank_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PERSISTENCE_MODULE", "COMPRESSOR_TOPIC", "CIPHER_TOPIC", "IS_SNAPSHOTTING_ENABLED"):
        monkeypatch.setenv(name, "unsinn")
        monkeypatch.setenv(f"FALLWERK_{name}", "unsinn")
    with geoeffnet(datenbank_url) as log:
        assert log.speichern([neu(uuid4(), 1)]) == (1,)


def test_ein_schema_anderer_version_wird_nicht_angefasst(datenbank_url: str) -> None:
    with geoeffnet(datenbank_url) as log:
        log._ablage.aendern("UPDATE log_meta SET wert = ? WHERE name = ?", ("99", "schema"))
    with pytest.raises(UngueltigeEinrichtung, match="anderer Version"):
        Log.oeffnen(datenbank_url, SCHLUESSEL)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "sqlite://",
        "sqlite:///",
        "sqlite:///:memory:",
        "sqlite://host/datei",
        "mysql://host/db",
        "postgresql+psycopg://host/db",
        "postgresql://nutzer:geheim@host/db?unbekannt=1",
    ],
)
def test_andere_adressen_werden_abgelehnt_ohne_sie_zu_zeigen(url: str) -> None:
    with pytest.raises(UngueltigeEinrichtung) as fehler:
        Log.oeffnen(url, Hauptschluessel(b"k" * 32))
    assert "geheim" not in str(fehler.value)
