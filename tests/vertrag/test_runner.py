"""The runner: every entry applied exactly once whoever works, failures that stay where they belong, builds that switch."""

import threading
from collections.abc import Callable, Mapping
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import Connection, MetaData, Table, create_engine, inspect, select, text
from sqlalchemy.exc import OperationalError

from adapters.anwendung.sichten import alle_sichten
from domain.eintrag import Eintrag
from projections import batch, speicher
from projections.deadlines import Deadlines
from projections.fallsicht import Fallsicht
from projections.runner import PositionZuHoch
from projections.sicht import Sicht, Zeilen
from projections.sichten import Sichten, SichtNichtBereit
from projections.speicher import Bau, Speicher
from tests.einheit.speicherlog import Speicherlog
from tests.einheit.verlaufsgenerator import Verlauf, verlauf
from tests.vertrag.sichten_hilfe import Zaehlung, geoeffnet, inhalt, schliesse_alle, spiele


class Doppelte(Zaehlung):
    """A view whose rows no table can take."""

    def zeilen(self, sicht: Fallsicht) -> Zeilen:
        zeilen = super().zeilen(sicht)
        return {"faelle": [*zeilen["faelle"], *((fall, -1) for fall, _ in zeilen["faelle"])]}


@pytest.fixture
def ganzer() -> Verlauf:
    return verlauf(seed=21, schritte=90)


@pytest.fixture(autouse=True)
def ohne_pausen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "PAUSE", 0.0005)


def stand_von(sichten: Sichten, name: str) -> tuple[str, int, str | None]:
    stand = next(stand for stand in sichten.stand() if stand.name == name)
    return stand.zustand, stand.position, stand.fehler


def zaehlungen(sichten: Sichten, name: str = "zaehlung") -> dict[str, int]:
    with sichten.lesen(name) as lesung:
        return {zeile.fall: zeile.anzahl for zeile in lesung.verbindung.execute(select(lesung.tabellen["faelle"]))}


# --- exactly once ----------------------------------------------------------------------------------------------------


def test_mehrere_arbeiter_wenden_jeden_eintrag_genau_einmal_an(
    datenbank_url: str, ganzer: Verlauf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each committed batch notes its two ends in the same transaction: laid end to end they must be the whole log."""
    monkeypatch.setattr(batch, "BATCH", 3)
    urspruenglich = Speicher.vorruecken
    ueberholt: list[int] = []

    def mitschreiben(self: Speicher, verbindung: Connection, bau: Bau, von: int, bis: int) -> bool:
        gewonnen = urspruenglich(self, verbindung, bau, von, bis)
        if gewonnen:
            werte = {"sicht": bau.sicht.name, "bau": bau.nummer, "von": von, "bis": bis}
            verbindung.execute(text("INSERT INTO mitschrift VALUES (:sicht, :bau, :von, :bis)"), werte)
        else:
            ueberholt.append(von)
        return gewonnen

    log = Speicherlog()
    log_id = uuid4().hex
    with geoeffnet(datenbank_url, log, log_id=log_id) as erste:
        erste.nachziehen()
        with erste._datenbank.schreibend() as verbindung:
            verbindung.execute(text("CREATE TABLE mitschrift (sicht TEXT, bau BIGINT, von BIGINT, bis BIGINT)"))
        monkeypatch.setattr(Speicher, "vorruecken", mitschreiben)
        spiele(ganzer, log)
        fehler: list[BaseException] = []
        start = threading.Barrier(3)

        def arbeite() -> None:
            try:
                with geoeffnet(datenbank_url, log, log_id=log_id) as eigene:
                    start.wait()
                    assert eigene.nachziehen() == log.spitze()
            except BaseException as f:  # told by the test, not by a thread nobody listens to
                fehler.append(f)

        faeden = [threading.Thread(target=arbeite) for _ in range(3)]
        for faden in faeden:
            faden.start()
        for faden in faeden:
            faden.join()
        assert fehler == []
        monkeypatch.setattr(Speicher, "vorruecken", urspruenglich)
        assert {(stand.zustand, stand.rueckstand) for stand in erste.stand()} == {("aktiv", 0)}
        with erste._datenbank.lesend() as verbindung:
            aktive = {
                (zeile.sicht, zeile.bau) for zeile in erste._speicher.zeilen(verbindung) if zeile.zustand == "aktiv"
            }
            zeilen = verbindung.execute(text("SELECT sicht, bau, von, bis FROM mitschrift ORDER BY bau, von")).all()
        for sicht, bau in aktive:
            enden = [(von, bis) for s, b, von, bis in zeilen if (s, b) == (sicht, bau)]
            # A build made after a change of rules begins with one long piece that its bulk load covers.
            assert [von for von, _ in enden[1:]] == [bis for _, bis in enden[:-1]], sicht
            assert enden[-1][1] == log.spitze()
        nachgezogen = inhalt(erste)
        erste.neu_aufbauen()
        assert inhalt(erste) == nachgezogen


def test_wer_ueberholt_wurde_aendert_nichts(datenbank_url: str, ganzer: Verlauf) -> None:
    log = Speicherlog()
    spiele(ganzer, log, 0, 60)
    with geoeffnet(datenbank_url, log, sichten=[Zaehlung()]) as sichten:
        sichten.nachziehen()
        anwender = sichten._anwender
        spiele(ganzer, log, 60)
        bau = _aktiver_bau(sichten, "zaehlung")
        altes = anwender.buendel(stand_von(sichten, "zaehlung")[1])
        assert altes is not None
        sichten.nachziehen()
        nachher = inhalt(sichten)

        def aufgeben(*_: object) -> None:
            raise AssertionError

        assert anwender.anwenden([bau], altes, aufgeben) == []
        assert inhalt(sichten) == nachher
        assert stand_von(sichten, "zaehlung") == ("aktiv", log.spitze(), None)


def _aktiver_bau(sichten: Sichten, name: str) -> Bau:
    with sichten._datenbank.lesend() as verbindung:
        zeile = next(z for z in sichten._speicher.zeilen(verbindung) if z.sicht == name and z.zustand == "aktiv")
    return sichten._speicher.bau(name, zeile.bau)


# --- failures --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("art", [Zaehlung, Doppelte])
def test_eine_sicht_die_nicht_weiter_kann_haelt_an_und_keine_andere(
    datenbank_url: str, ganzer: Verlauf, art: type[Zaehlung]
) -> None:
    log = Speicherlog()
    spiele(ganzer, log, 0, 5)
    kranke = art("kranke", giftig=frozenset(ganzer.faelle))
    log_id = uuid4().hex
    with geoeffnet(datenbank_url, log, sichten=[kranke, Zaehlung(), Deadlines()], log_id=log_id) as sichten:
        sichten.nachziehen()
        bis_hier = log.spitze()
        spiele(ganzer, log, 5)
        assert sichten.nachziehen() == log.spitze()
        zustand, position, fehler = stand_von(sichten, "kranke")
        assert (zustand, position) == ("angehalten", bis_hier)
        # The class of the error and no word of what it was about.
        assert fehler in ("LookupError", "IntegrityError")
        with pytest.raises(SichtNichtBereit), sichten.lesen("kranke"):
            pass
        assert stand_von(sichten, "zaehlung") == ("aktiv", log.spitze(), None)
        assert len(zaehlungen(sichten)) == len(ganzer.faelle)
        assert not sichten.warte_auf(log.spitze(), 5, ["kranke"])
        assert sichten.warte_auf(log.spitze(), 5, ["zaehlung"])
    # Mended and started again it goes on where it stood.
    with geoeffnet(datenbank_url, log, sichten=[Zaehlung("kranke"), Zaehlung()], log_id=log_id) as sichten:
        sichten.nachziehen()
        assert stand_von(sichten, "kranke") == ("aktiv", log.spitze(), None)
        assert zaehlungen(sichten, "kranke") == zaehlungen(sichten)


def test_eine_sicht_die_nicht_gebaut_werden_kann_verhindert_keine_andere(datenbank_url: str, ganzer: Verlauf) -> None:
    log = Speicherlog()
    spiele(ganzer, log)
    kranke = Zaehlung("kranke", giftig=frozenset(ganzer.faelle[-1:]))
    with geoeffnet(datenbank_url, log, sichten=[kranke, Zaehlung()]) as sichten:
        assert sichten.nachziehen() == log.spitze()
        assert stand_von(sichten, "kranke") == ("gescheitert", 0, "LookupError")
        assert stand_von(sichten, "zaehlung") == ("aktiv", log.spitze(), None)
        with pytest.raises(SichtNichtBereit), sichten.lesen("kranke"):
            pass


class Stoerung(Exception):
    """The log does not answer."""


class Gestoert(Speicherlog):
    """A log that fails when it is read, so many times."""

    def __init__(self, fehler: type[Exception]) -> None:
        super().__init__()
        self.fehler = fehler
        self.noch = 0

    def ab(self, position: int, limit: int, *, bis: int | None = None) -> list[Eintrag]:
        if self.noch > 0:
            self.noch -= 1
            raise self.fehler("Inhalt")
        return super().ab(position, limit, bis=bis)


def test_voruebergehende_stoerungen_des_logs_werden_ausgehalten(datenbank_url: str, ganzer: Verlauf) -> None:
    log = Gestoert(Stoerung)
    spiele(ganzer, log, 0, 20)
    sichten = Sichten(
        datenbank_url, [Zaehlung()], log, "test", log_id=uuid4().hex, verbindungen=4, voruebergehend=(Stoerung,)
    )
    try:
        sichten.nachziehen()
        spiele(ganzer, log, 20)
        log.noch = 3
        assert sichten.nachziehen() == log.spitze()
        spiele(ganzer, log, 0, 1)
        log.noch = 1_000
        with pytest.raises(Stoerung):
            sichten.nachziehen()
        assert stand_von(sichten, "zaehlung") == ("aktiv", log.spitze() - 1, None)
        log.noch = 0
        assert sichten.nachziehen() == log.spitze()
    finally:
        sichten.schliessen()


def test_was_nicht_lesbar_ist_haelt_alle_an_die_es_lesen_muessten(datenbank_url: str, ganzer: Verlauf) -> None:
    log = Gestoert(LookupError)
    spiele(ganzer, log, 0, 20)
    with geoeffnet(datenbank_url, log, sichten=[Zaehlung(), Deadlines()]) as sichten:
        sichten.nachziehen()
        vorher = log.spitze()
        spiele(ganzer, log, 20)
        log.noch = 1
        sichten.nachziehen()
        assert stand_von(sichten, "zaehlung") == ("angehalten", vorher, "LookupError")
        assert stand_von(sichten, "deadlines") == ("angehalten", vorher, "LookupError")


def test_stoerungen_der_datenbank_werden_mit_geduld_ausgehalten(
    datenbank_url: str, ganzer: Verlauf, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = Speicherlog()
    spiele(ganzer, log, 0, 20)
    with geoeffnet(datenbank_url, log) as sichten:
        sichten.nachziehen()
        spiele(ganzer, log, 20)
        urspruenglich = Speicher.ersetzen
        noch = [3]

        def gestoert(self: Speicher, *argumente: Any) -> None:
            if noch[0]:
                noch[0] -= 1
                raise OperationalError("UPDATE", {}, Exception("database is locked"))
            urspruenglich(self, *argumente)

        monkeypatch.setattr(Speicher, "ersetzen", gestoert)
        assert sichten.nachziehen() == log.spitze()
        assert noch == [0]
        nachgezogen = inhalt(sichten)
        sichten.neu_aufbauen()
        assert inhalt(sichten) == nachgezogen


def test_verbindungen_die_der_server_geschlossen_hat_stoeren_niemanden(
    neue_datenbank: Callable[[], str], request: pytest.FixtureRequest, ganzer: Verlauf
) -> None:
    """SQLite has no server that could close them; there the test only says that reading goes on."""
    url = neue_datenbank()
    log = Speicherlog()
    spiele(ganzer, log, 0, 20)
    with geoeffnet(url, log, sichten=[Zaehlung()]) as sichten:
        sichten.nachziehen()
        with sichten.lesen("zaehlung"), sichten.lesen("zaehlung"):
            pass
        schliesse_alle(url, request)
        assert len(zaehlungen(sichten)) > 0
        spiele(ganzer, log, 20)
        schliesse_alle(url, request)
        assert sichten.nachziehen() == log.spitze()
        assert len(zaehlungen(sichten)) == len(ganzer.faelle)


# --- positions -------------------------------------------------------------------------------------------------------


def test_auch_eintraege_die_keine_zeile_aendern_zaehlen_als_gesehen(datenbank_url: str) -> None:
    """People without a case: nothing to write, and yet nothing to wait for."""
    ganzer = verlauf(seed=4, schritte=30)
    log = Speicherlog()
    with geoeffnet(datenbank_url, log, sichten=[Zaehlung()]) as sichten:
        sichten.nachziehen()
        for speicherung in ganzer.speicherungen:
            if any(ereignis.TOPIC.startswith("kunde.") for _, ereignis in speicherung.neue):
                log.speichern(speicherung.neue)
                sichten.nachziehen()
                assert stand_von(sichten, "zaehlung") == ("aktiv", log.spitze(), None)
        assert log.spitze() > 0
        assert zaehlungen(sichten) == {}


def test_auf_eine_position_jenseits_des_logs_wird_nicht_gewartet(datenbank_url: str) -> None:
    log = Speicherlog()
    spiele(verlauf(seed=4, schritte=5), log)
    with geoeffnet(datenbank_url, log, sichten=[Zaehlung()]) as sichten, pytest.raises(PositionZuHoch):
        sichten.nachziehen(log.spitze() + 1)


def test_eine_spaeter_hinzugekommene_sicht_holt_die_anderen_ein(datenbank_url: str, ganzer: Verlauf) -> None:
    log = Speicherlog()
    spiele(ganzer, log, 0, 50)
    log_id = uuid4().hex
    with geoeffnet(datenbank_url, log, sichten=[Zaehlung()], log_id=log_id) as sichten:
        sichten.nachziehen()
    spiele(ganzer, log, 50, 70)
    with geoeffnet(datenbank_url, log, sichten=[Zaehlung(), Zaehlung("weitere")], log_id=log_id) as sichten:
        assert sichten.nachziehen() == log.spitze()
        assert zaehlungen(sichten, "weitere") == zaehlungen(sichten)


def test_im_hintergrund_kommen_die_sichten_von_selbst_nach(datenbank_url: str, ganzer: Verlauf) -> None:
    log = Speicherlog()
    with geoeffnet(datenbank_url, log) as sichten:
        sichten.starten(abstand=60)
        for stelle in range(0, len(ganzer.speicherungen), 25):
            spiele(ganzer, log, stelle, stelle + 25)
            sichten.anstossen()
            assert sichten.warte_auf(log.spitze(), 60)
        assert {stand.rueckstand for stand in sichten.stand()} == {0}


# --- builds ----------------------------------------------------------------------------------------------------------


def test_eine_neue_fassung_entsteht_neben_der_alten_und_loest_sie_ab(datenbank_url: str, ganzer: Verlauf) -> None:
    log = Speicherlog()
    spiele(ganzer, log)
    log_id = uuid4().hex
    with geoeffnet(datenbank_url, log, sichten=[Zaehlung()], log_id=log_id) as alte:
        alte.nachziehen()
        bisher = zaehlungen(alte)
        with geoeffnet(datenbank_url, log, sichten=[Zaehlung(version=2)], log_id=log_id) as neue:
            # Not made yet: the new code refuses, the old goes on.
            with pytest.raises(SichtNichtBereit), neue.lesen("zaehlung"):
                pass
            assert zaehlungen(alte) == bisher
            neue.nachziehen()
            assert zaehlungen(neue) == {fall: anzahl * 2 for fall, anzahl in bisher.items()}
            # The old code neither reads what it does not understand nor builds its own way back.
            with pytest.raises(SichtNichtBereit), alte.lesen("zaehlung"):
                pass
            alte.nachziehen()
            assert zaehlungen(neue) == {fall: anzahl * 2 for fall, anzahl in bisher.items()}


def test_wer_die_alte_fassung_gerade_liest_liest_sie_zu_ende(datenbank_url: str, ganzer: Verlauf) -> None:
    log = Speicherlog()
    spiele(ganzer, log)
    with geoeffnet(datenbank_url, log, sichten=[Zaehlung()]) as sichten:
        sichten.nachziehen()
        with sichten.lesen("zaehlung") as lesung:
            tabelle = lesung.tabellen["faelle"]
            vorher = lesung.verbindung.execute(select(tabelle)).all()
            sichten.neu_aufbauen()
            sichten.nachziehen()
            assert lesung.verbindung.execute(select(tabelle)).all() == vorher
        assert len(_tabellen(datenbank_url, "zaehlung_faelle")) == 2


def test_abgeloeste_fassungen_verschwinden_nach_einer_gnadenfrist(
    datenbank_url: str, ganzer: Verlauf, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = Speicherlog()
    spiele(ganzer, log)
    with geoeffnet(datenbank_url, log, sichten=[Zaehlung()]) as sichten:
        sichten.nachziehen()
        sichten.neu_aufbauen()
        assert len(_tabellen(datenbank_url, "zaehlung_faelle")) == 2
        monkeypatch.setattr(speicher, "GNADENFRIST", 0)
        sichten.nachziehen()
        assert len(_tabellen(datenbank_url, "zaehlung_faelle")) == 1
        assert len(zaehlungen(sichten)) == len(ganzer.faelle)


def _tabellen(url: str, anfang: str) -> list[str]:
    engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://"))
    try:
        return [name for name in inspect(engine).get_table_names() if name.startswith(anfang)]
    finally:
        engine.dispose()


def test_nur_einer_baut_und_die_anderen_warten_bis_er_fertig_ist(datenbank_url: str, ganzer: Verlauf) -> None:
    log = Speicherlog()
    spiele(ganzer, log)
    log_id = uuid4().hex
    gebaut: list[str] = []

    class Zaehlend(Zaehlung):
        def tabellen(self, metadata: MetaData, endung: str) -> Mapping[str, Table]:
            gebaut.append(endung)
            return super().tabellen(metadata, endung)

    fehler: list[BaseException] = []
    start = threading.Barrier(3)

    def arbeite() -> None:
        try:
            with geoeffnet(datenbank_url, log, sichten=[Zaehlend()], log_id=log_id) as sichten:
                start.wait()
                assert sichten.nachziehen() == log.spitze()
                assert len(zaehlungen(sichten)) == len(ganzer.faelle)
        except BaseException as f:  # told by the test, not by a thread nobody listens to
            fehler.append(f)

    faeden = [threading.Thread(target=arbeite) for _ in range(3)]
    for faden in faeden:
        faden.start()
    for faden in faeden:
        faden.join()
    assert fehler == []
    assert set(gebaut) == {"_1"}


def test_ein_neues_regelwerk_laesst_nur_sichten_neu_entstehen_die_daran_haengen(datenbank_url: str) -> None:
    ganzer = verlauf(seed=14, schritte=90)
    assert ganzer.merkmale["neue_fassung"] > 0
    log = Speicherlog()
    with geoeffnet(datenbank_url, log, sichten=[Zaehlung(), Deadlines()]) as sichten:
        for stelle in range(0, len(ganzer.speicherungen), 10):
            spiele(ganzer, log, stelle, stelle + 10)
            sichten.nachziehen()
        assert _aktiver_bau(sichten, "zaehlung").nummer == 1
        assert _aktiver_bau(sichten, "deadlines").nummer > 2


def test_jede_sicht_haelt_sich_an_die_form() -> None:
    sichten: tuple[Sicht, ...] = alle_sichten()
    assert len({sicht.name for sicht in sichten}) == len(sichten) == 6
    for sicht in sichten:
        tabellen = sicht.tabellen(MetaData(), "_1")
        assert sicht.stammtabellen < set(tabellen)
        for name, tabelle in tabellen.items():
            erste = "strom" if name in sicht.stammtabellen else "fall"
            assert tabelle.columns[0].name == erste
            assert next(iter(tabelle.primary_key.columns)).name == erste
            assert tabelle.name.startswith(sicht.name)
            assert all(str(index.name).endswith("_1") for index in tabelle.indexes)
