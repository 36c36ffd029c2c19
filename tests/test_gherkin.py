"""The features are what they look like: nothing is dropped, nothing is undefined, every statement with a rule has scenarios.

pytest-bdd drops a second scenario of the same name in one file without a word, and a Regel without scenario still carries
its tag; so the files are read here with the Gherkin parser and held against what pytest collects.
"""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import cast

import pytest
from gherkin.parser import Parser
from gherkin.parser_types import GherkinDocument, Rule, Scenario, Tag
from gherkin.pickles.compiler import (
    Compiler,
    GherkinDocumentWithURI,
    Pickle,
    PickleArgumentDataTableEnvelope,
    PickleStep,
    is_rule_container,
    is_scenario_container,
)
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

from adapters.anwendung.regelwerke import mitgelieferte
from adapters.cli.szenarien import gezeigte_aussagen
from domain.regelwerk.laden import lade
from domain.regelwerk.regelwerk import Regelwerk
from domain.vokabular import Grad
from tests.features.lauf import WURZEL, gesammelt
from tests.features.welt import Buchung, finde_vorgang, vokabular

FEATURES = WURZEL / "features"
DATEIEN = sorted(datei.relative_to(FEATURES).as_posix() for datei in FEATURES.rglob("*.feature"))
KENNUNG = re.compile(r"(?:ILM|MI|UM|HB|BA)-\d[\w.]*")
TECHNISCH = re.compile(r"(?<!\w)(?:event|stream|json|http|null|none|true|false|uuid|toml)(?!\w)|_", re.IGNORECASE)
for datei in sorted((WURZEL / "tests/features").glob("schritte*.py")):
    import_module(f"tests.features.{datei.stem}")
ARTEN = {"Context": "given", "Action": "when", "Outcome": "then"}


@cache
def dokument(datei: str) -> GherkinDocument:
    gelesen: GherkinDocument = Parser().parse((FEATURES / datei).read_text("utf-8"))
    return gelesen


@cache
def durchlaeufe(datei: str) -> list[Pickle]:
    """The scenarios of a file, once per row of their tables, with the cells filled in."""
    return list(Compiler().compile(GherkinDocumentWithURI(**dokument(datei), uri=datei)))


def regeln(datei: str) -> list[Rule]:
    return [teil["rule"] for teil in dokument(datei)["feature"]["children"] if is_rule_container(teil)]


def szenarien(datei: str) -> Iterator[tuple[Scenario, set[str]]]:
    """Every scenario of a file, with its tags and those of what it stands in."""
    feature = dokument(datei)["feature"]
    oben = [(teil, namen(feature["tags"])) for teil in feature["children"]]
    darin = [(kind, namen(feature["tags"] + regel["tags"])) for regel in regeln(datei) for kind in regel["children"]]
    for teil, tags in (*oben, *darin):
        if is_scenario_container(teil):
            yield teil["scenario"], tags | namen(teil["scenario"]["tags"])


def namen(tags: list[Tag]) -> set[str]:
    return {tag["name"].removeprefix("@") for tag in tags}


def beispiele(szenario: Scenario) -> list[tuple[str, ...]]:
    """The rows of its tables; one empty row for a scenario that has none."""
    zeilen = [zeile for tabelle in szenario["examples"] for zeile in tabelle["tableBody"]]
    return [tuple(zelle["value"] for zelle in zeile["cells"]) for zeile in zeilen] or [()]


@cache
def oertliche_regelwerke() -> tuple[Regelwerk, ...]:
    werke = [lade(text, kennung) for kennung, text in mitgelieferte().items()]
    return tuple(werk for werk in werke if werk.kopf.schicht == "lokal")


def schritte() -> list[StepFunctionContext]:
    """The sentences of this project; pytest-bdd brings one of its own."""
    return [s for s in step_function_context_registry.values() if s.step_func.__module__.startswith("tests.")]


def gebucht(schritt: PickleStep) -> Iterator[str]:
    """The Vorgänge a sentence says happened, or its table."""
    for buchung in (s.parser for s in schritte() if isinstance(s.parser, Buchung)):
        if buchung.is_matching(schritt["text"]):
            yield (buchung.parse_arguments(schritt["text"]) or {})["was"]
    if "argument" in schritt:
        tabelle = cast(PickleArgumentDataTableEnvelope, schritt["argument"])["dataTable"]
        kopf, *zeilen = [[zelle["value"] for zelle in zeile["cells"]] for zeile in tabelle["rows"]]
        if "Vorgang" in kopf:
            yield from (zeile[kopf.index("Vorgang")] for zeile in zeilen)


@pytest.mark.parametrize("datei", DATEIEN)
def test_kein_name_eines_szenarios_kommt_in_einer_datei_zweimal_vor(datei: str) -> None:
    doppelte = [name for name, anzahl in Counter(s["name"] for s, _ in szenarien(datei)).items() if anzahl > 1]
    assert doppelte == []


@pytest.mark.parametrize("datei", DATEIEN)
def test_jede_regel_hat_ein_szenario_und_jeder_grundriss_ein_beispiel(datei: str) -> None:
    assert [r["name"] for r in regeln(datei) if not any(map(is_scenario_container, r["children"]))] == []
    ohne = [s["name"] for s, _ in szenarien(datei) if (s["keyword"] == "Szenariogrundriss") == (beispiele(s) == [()])]
    assert ohne == []


@pytest.mark.parametrize("datei", DATEIEN)
def test_jedes_szenario_sagt_was_geschieht_und_was_dann_gilt(datei: str) -> None:
    assert dokument(datei)["feature"]["language"] == "de"
    for durchlauf in durchlaeufe(datei):
        arten = [schritt["type"] for schritt in durchlauf["steps"]]
        assert set(arten) <= set(ARTEN), durchlauf["name"]
        assert arten[-1] == "Outcome", durchlauf["name"]


@pytest.mark.parametrize("datei", DATEIEN)
def test_jeder_satz_hat_genau_eine_bedeutung(datei: str) -> None:
    for durchlauf in durchlaeufe(datei):
        for schritt in durchlauf["steps"]:
            passende = [
                s for s in schritte() if s.type == ARTEN[schritt["type"]] and s.parser.is_matching(schritt["text"])
            ]
            assert len(passende) == 1, (durchlauf["name"], schritt["text"], len(passende))


@pytest.mark.parametrize("datei", DATEIEN)
def test_eine_teamleitung_kann_jeden_satz_pruefen(datei: str) -> None:
    technisch = [
        zeile
        for zeile in (FEATURES / datei).read_text("utf-8").splitlines()
        if TECHNISCH.search(zeile.partition("#")[0])
    ]
    assert technisch == []


@pytest.mark.parametrize("datei", DATEIEN)
def test_jedes_kennzeichen_nennt_eine_aussage_mit_einer_regel(datei: str) -> None:
    bekannt = {aussage for werk in oertliche_regelwerke() for aussage in werk.aussagen}
    alle = {tag for _, tags in szenarien(datei) for tag in tags} | {
        tag for r in regeln(datei) for tag in namen(r["tags"])
    }
    assert [tag for tag in alle if not KENNUNG.fullmatch(tag)] == []
    assert alle <= bekannt
    ohne = [s["name"] for s, tags in szenarien(datei) if not tags]
    assert ohne == []


def test_jede_aussage_mit_einer_regel_hat_ein_szenario() -> None:
    gezeigt = {tag for datei in DATEIEN for _, tags in szenarien(datei) for tag in tags}
    regeln = [regel for werk in oertliche_regelwerke() for regel in werk.alle]
    verlangt = {a.aussage for regel in regeln for a in regel.aussagen if a.grad is not Grad.HINWEIS}
    assert verlangt - gezeigt == set()


def test_keine_aussage_ist_zugleich_gezeigt_und_als_nicht_umgesetzt_erklaert() -> None:
    gezeigt = {tag for datei in DATEIEN for _, tags in szenarien(datei) for tag in tags}
    erklaert = {eintrag.regel for werk in oertliche_regelwerke() for eintrag in werk.nicht_umgesetzt}
    assert gezeigt & erklaert == set()


SCHWIERIG = '''# language: de
@A-1
Funktionalität: Kennzeichen an jeder Stelle

  @A-2 @A-3
  Szenario: zwei in einer Zeile
    Angenommen ein Text
      """
      @A-8
      Szenario: steht nur im Text
      """

  @A-4
  Regel: ohne Szenario, zeigt also nichts

  @A-5 # und eine Bemerkung
  Regel: mit Szenario
    # @A-9
    @A-6
    Szenariogrundriss: <x>
      Dann gilt <x>
      @A-7
      Beispiele:
        | x |
        | 1 |

    Szenario: ohne eigenes
      Dann gilt nichts weiter
'''


def test_die_befehlszeile_sieht_dieselben_kennzeichen_wie_der_parser(tmp_path: Path) -> None:
    gezeigt = {tag for datei in DATEIEN for _, tags in szenarien(datei) for tag in tags}
    assert gezeigte_aussagen(FEATURES) == gezeigt
    (tmp_path / "schwierig.feature").write_text(SCHWIERIG, "utf-8")
    schwierig: GherkinDocument = Parser().parse(SCHWIERIG)
    laeufe = Compiler().compile(GherkinDocumentWithURI(**schwierig, uri=""))
    erwartet = {tag["name"].removeprefix("@") for lauf in laeufe for tag in lauf["tags"]}
    assert gezeigte_aussagen(tmp_path) == erwartet == {"A-1", "A-2", "A-3", "A-5", "A-6", "A-7"}


def test_pytest_sammelt_jedes_szenario_und_jede_zeile_genau_einmal(tmp_path: Path) -> None:
    gelesen = Counter(
        (datei, s["name"], zeile) for datei in DATEIEN for s, _ in szenarien(datei) for zeile in beispiele(s)
    )
    laeuft = Counter((g.datei, g.szenario, g.beispiel) for g in gesammelt(tmp_path))
    assert laeuft == gelesen


def test_jeder_satz_jeder_vorgang_und_jeder_zusatz_wird_gebraucht() -> None:
    """The vocabulary holds nothing that no feature says."""
    gesagt = [(ARTEN[s["type"]], s["text"]) for datei in DATEIEN for d in durchlaeufe(datei) for s in d["steps"]]
    ungenutzt = [
        f"{schritt.type} {schritt.parser.name}"
        for schritt in schritte()
        if not any(art == schritt.type and schritt.parser.is_matching(text) for art, text in gesagt)
    ]
    assert ungenutzt == []
    benutzt = set[object]()
    for text in {
        vorgang for datei in DATEIEN for d in durchlaeufe(datei) for s in d["steps"] for vorgang in gebucht(s)
    }:
        _, vorgang, zusaetze = finde_vorgang(text)
        benutzt |= {vorgang, *(zusatz for _, zusatz in zusaetze)}
    assert [muster for muster, funktion in vokabular() if funktion not in benutzt] == []
