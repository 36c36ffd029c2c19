"""The guide for authors, followed step by step: its files are built, its commands run, its outputs compared, its scenario
executed, and its regulation put in force at a real server."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from domain.befehle import (
    FallBeenden,
    FallUebernehmen,
    HemmnisFeststellen,
    KontaktErfassen,
    MerkmalAendern,
    ProfilErstellen,
    ZeitraumFesthalten,
)
from domain.ereigniswerte import Benachrichtigung
from domain.fristen.frist import LAUFEND
from domain.regelwerk.arten import REGELARTEN, Instrument
from domain.regelwerk.laden import lade, pruefe
from domain.vokabular import (
    Benachrichtigungsform,
    Bereich,
    Einschaetzung,
    Kontaktform,
    Merkmal,
    Profillage,
    Schulpflicht,
    Zeitraumart,
)
from tests.einheit.rein import FM, Buehne, in_kraft
from tests.ende.seite import Block, ausgaben, bloecke, dateien, gezeigte, passt, sitzung
from tests.ende.server import FALLWERK, freier_port, laufender_server
from tests.features.welt import ERSATZTEXTE

WURZEL = Path(__file__).parents[2]
BLOECKE = bloecke((WURZEL / "docs" / "regelwerk-schreiben.md").read_text("utf-8"))
GEZEIGTE = dict(gezeigte(BLOECKE))
REGELWERK = "musterstadt-fm"
DATEI = f"{REGELWERK}.toml"


@dataclass(frozen=True)
class Nachvollzogen:
    """What came of following the page in a folder."""

    ordner: Path
    ausgaben: dict[int, str]
    fehler: str


def einziger(sprache: str, zusatz: str) -> Block:
    (block,) = [block for block in BLOECKE if (block.sprache, block.zusatz) == (sprache, zusatz)]
    return block


@pytest.fixture(scope="module")
def seite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nachvollzogen]:
    """The reader's folder after the last line of the page. The second window of the page is a server that runs all along."""
    ordner = tmp_path_factory.mktemp("musterstadt")
    port = freier_port()
    pfad = f"{Path(FALLWERK).parent}{os.pathsep}{os.environ['PATH']}"
    umgebung = {**os.environ, "PATH": pfad, "FALLWERK_PORT": str(port)}
    fenster = dict(re.findall(r'(FALLWERK_\w+)="\$PWD/([\w.]+)"', einziger("sh", "server").text))
    mandanten = f'[[mandant]]\nid = "musterstadt"\nurl = "sqlite:///{ordner}/musterstadt.sqlite"\n'
    (ordner / fenster["FALLWERK_MANDANTEN"]).write_text(mandanten, "utf-8")
    bash = shutil.which("bash")
    assert bash is not None
    with laufender_server(umgebung | {name: str(ordner / datei) for name, datei in fenster.items()}, port):
        befehle = "set -uo pipefail\n" + sitzung(BLOECKE).replace("127.0.0.1:8000", f"127.0.0.1:{port}")
        ergebnis = subprocess.run(
            [bash, "-c", befehle], cwd=ordner, env=umgebung, capture_output=True, text=True, timeout=300, check=False
        )
    assert (ordner / fenster["FALLWERK_MANDANTEN"]).read_text("utf-8") == mandanten, "die Seite schreibt eine andere"
    yield Nachvollzogen(ordner, ausgaben(ergebnis.stdout), ergebnis.stderr)


def test_nichts_auf_der_seite_geht_schief(seite: Nachvollzogen) -> None:
    assert seite.fehler == ""
    assert set(seite.ausgaben) == {nummer for nummer, block in enumerate(BLOECKE) if block.sprache == "bash"}


@pytest.mark.parametrize("nummer", GEZEIGTE, ids=lambda nummer: BLOECKE[nummer].text.splitlines()[-1][:60])
def test_jede_gezeigte_ausgabe_ist_die_gedruckte(seite: Nachvollzogen, nummer: int) -> None:
    gezeigt, gedruckt = GEZEIGTE[nummer], seite.ausgaben[nummer]
    assert passt(gezeigt, gedruckt), f"gezeigt:\n{gezeigt}\ngedruckt:\n{gedruckt}"


@pytest.mark.parametrize("nummer", [n for n, b in enumerate(BLOECKE) if b.sprache == "bash" and n not in GEZEIGTE])
def test_wo_keine_ausgabe_gezeigt_wird_gibt_es_keine(seite: Nachvollzogen, nummer: int) -> None:
    assert seite.ausgaben[nummer] == ""


def test_die_datei_ist_nach_jedem_schritt_ein_regelwerk() -> None:
    text = ""
    anzahlen = []
    for block in BLOECKE:
        if block.zusatz != DATEI:
            continue
        text += block.text
        werk, fehler = pruefe(text, DATEI)
        if "[[geltungsdauer]]" in text:
            assert fehler == (), [str(einer) for einer in fehler]
            assert werk is not None
            anzahlen.append(len(werk.alle) + len(werk.nicht_umgesetzt))
    assert anzahlen == sorted(set(anzahlen)), "jeder Schritt bringt etwas hinzu"


def test_am_ende_kommt_jede_art_von_regel_vor_die_ein_jobcenter_schreibt(seite: Nachvollzogen) -> None:
    text = (seite.ordner / DATEI).read_text("utf-8")
    assert text == dateien(BLOECKE, "toml")[DATEI]
    werk = lade(text, DATEI)
    assert {type(regel) for regel in werk.alle} == set(REGELARTEN) - {Instrument}
    assert werk.nicht_umgesetzt


def test_das_szenario_der_seite_laeuft_und_kann_scheitern(seite: Nachvollzogen, tmp_path: Path) -> None:
    """As the page says: the feature, the list of features, and the sentence that sets up the Jobcenter."""
    (tmp_path / "musterstadt").mkdir()
    (szenarien,) = dateien(BLOECKE, "gherkin").values()
    (tmp_path / "musterstadt" / "gespraeche.feature").write_text(szenarien, "utf-8")
    for name, text in dateien(BLOECKE, "python").items():
        (tmp_path / name).write_text(text, "utf-8")
    module = ("tests.features.conftest", "schritte_mu", "no:cacheprovider", "no:xdist")
    befehl = [sys.executable, "-m", "pytest", "-q", f"--rootdir={tmp_path}", "-o", f"bdd_features_base_dir={tmp_path}"]
    befehl += [teil for modul in module for teil in ("-p", modul)]
    umgebung = {name: wert for name, wert in os.environ.items() if not name.startswith("PYTEST")}
    umgebung |= {"PYTHONPATH": os.pathsep.join((str(tmp_path), str(WURZEL))), ERSATZTEXTE: str(tmp_path)}
    text = (seite.ordner / DATEI).read_text("utf-8")
    anderer = text.replace("dauer = { monate = 6 }\nziel", "dauer = { monate = 7 }\nziel")
    assert anderer != text
    for regelwerk, ausgang in ((text, "2 passed"), (anderer, "2 failed")):
        (tmp_path / DATEI).write_text(regelwerk, "utf-8")
        ergebnis = subprocess.run(
            [*befehl, "test_musterstadt.py"], cwd=tmp_path, env=umgebung, capture_output=True, text=True, check=False
        )
        assert ausgang in ergebnis.stdout, ergebnis.stdout + ergebnis.stderr


# --- what the page says of its rules ---------------------------------------------------------------------------------


@pytest.fixture
def fall() -> Buehne:
    """A case in the Fallmanagement under the GA 1/2024, since the 15th of February."""
    werk = lade(dateien(BLOECKE, "toml")[DATEI], DATEI)
    buehne = Buehne(in_kraft(("bund-sgb2", date(2005, 1, 1), None), (werk, date(2024, 1, 1), None)))
    buehne.angelegt(date(2024, 2, 1))
    buehne.tue(ProfilErstellen(am=date(2024, 2, 5), profillage=Profillage.STABILISIERUNGSPROFIL))
    for bereich in (Bereich.LEISTUNGSFAEHIGKEIT, Bereich.RAHMENBEDINGUNGEN):
        buehne.tue(HemmnisFeststellen(am=date(2024, 2, 5), bereich=bereich))
    assert FM.fachkraft is not None
    buehne.tue(
        FallUebernehmen(
            am=date(2024, 2, 15),
            fachkraft=FM.fachkraft,
            begruendung="Ohne enge Begleitung kein Fortschritt.",
            einschaetzungen={"bereitschaft": Einschaetzung.NICHT_BEURTEILBAR},
            abweichungen={"MU-2.2": "Die Fachkraft ist erkrankt."},
        )
    )
    return buehne


def faellig(fall: Buehne, regel: str, am: date) -> list[date | None]:
    return [f.letzter.faellig_am for f in fall.fristen(regel) if f.ausgang(am) in LAUFEND]


@pytest.mark.parametrize(
    ("massnahme", "gewuenscht", "zaehlt"), [(False, False, False), (True, False, False), (False, True, False), (True, True, True)]
)  # fmt: skip
def test_ein_telefonat_genuegt_nur_wenn_beide_bedingungen_vorliegen(
    fall: Buehne, massnahme: bool, gewuenscht: bool, zaehlt: bool
) -> None:
    am = date(2024, 3, 1)
    if massnahme:
        fall.tue(ZeitraumFesthalten(am=am, art=Zeitraumart.MASSNAHME, von=am, bis=date(2024, 6, 30)))
    angaben = {"telefonat_gewuenscht": True} if gewuenscht else {}
    fall.tue(KontaktErfassen(am=am, form=Kontaktform.TELEFON, qualifiziert=True, angaben=angaben))
    erfasst = fall.akte.eintraege[-1].ereignis.erfassung
    assert [verstoss.regel for verstoss in erfasst.verstoesse] == ([] if zaehlt else ["MU-3.1"])
    assert ("MU-3.6" in erfasst.angewandt) is zaehlt
    assert faellig(fall, "MU-3.1", am) == [date(2024, 5, 1) if zaehlt else date(2024, 4, 15)]


def test_wer_schulpflichtig_wird_ist_ausgenommen_und_danach_beginnt_eine_neue_frist(fall: Buehne) -> None:
    for am, wert in ((date(2024, 3, 1), Schulpflicht.VOLLZEIT), (date(2024, 7, 1), Schulpflicht.KEINE)):
        fall.tue(MerkmalAendern(am=am, merkmal=Merkmal.SCHULPFLICHT, wert=wert))
    erste, *_ = fall.fristen("MU-3.1")
    assert erste.erlaeuterung == "ausgenommen nach MU-3.4 (GA 1/2024, Nr. 3 Satz 4)"
    assert faellig(fall, "MU-3.1", date(2024, 3, 1)) == []
    assert faellig(fall, "MU-3.1", date(2024, 7, 1)) == [date(2024, 9, 1)]


def test_vier_wochen_vor_dem_ende_einer_massnahme_und_mit_ihm_verlegt(fall: Buehne) -> None:
    kennung = UUID(int=5)
    for am, bis, erwartet in (
        (date(2024, 3, 1), date(2024, 6, 30), date(2024, 6, 2)),
        (date(2024, 5, 2), date(2024, 7, 31), date(2024, 7, 3)),
    ):
        fall.tue(ZeitraumFesthalten(am=am, zeitraum=kennung, art=Zeitraumart.MASSNAHME, von=date(2024, 3, 1), bis=bis))
        assert faellig(fall, "MU-4.2", am) == [erwartet]


def test_niemand_wird_ohne_bedingung_wegen_fehlender_mitwirkung_entlassen(fall: Buehne) -> None:
    ohne = FallBeenden(am=date(2024, 5, 2), grund="fehlende_mitwirkung")
    assert [v.regel for v in fall.abgelehnt(ohne).verstoesse] == ["MU-5.2"]
    nachricht = Benachrichtigung(form=Benachrichtigungsform.SCHRIFTLICH, am=date(2024, 5, 2))
    fall.tue(ohne.model_copy(update={"benachrichtigung": nachricht}))


def test_gezeigtes_passt_nur_zu_dem_was_gedruckt_ist() -> None:
    gedruckt = "a\nb  \n\nc d e\nf\n"
    for gezeigt in ("a\nb\n\nc d e\nf", "a\n[...]\nf", "[...]\nc d [...]\nf", "a\nb\n[...]\nc d e\nf"):
        assert passt(gezeigt, gedruckt), gezeigt
    for gezeigt in ("a\nb\nf", "a\n[...]\nd", "a", "[...]\nc e [...]\nf", "b\n[...]\nf"):
        assert not passt(gezeigt, gedruckt), gezeigt
