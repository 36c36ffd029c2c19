"""Runs of the scenarios in a process of their own, for the tests that look at them from outside.

As a command: `python -m tests.features.lauf sammeln ERGEBNIS` writes what pytest collects; `... ersetzen ERGEBNIS` reads
runs from standard input, each with a text that takes the place of a shipped Regelwerk, and writes what became of each.
"""

import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from pydantic import BaseModel, TypeAdapter
from pytest_bdd.scenario import scenario_wrapper_template_registry

from adapters.anwendung.regelwerke import mitgelieferte
from domain.regelwerk.einschluss import binde
from domain.regelwerk.laden import pruefe
from tests.features.welt import ERSATZTEXTE

WURZEL = Path(__file__).parents[2]
# Plain assertions: this module has imported pytest-bdd, and what is imported can no longer be rewritten.
PYTEST = ("tests/features", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:schemathesis", "--assert=plain")


class Gesammelt(BaseModel):
    """One test pytest would run: the file of its scenario (below features/), its name, and the cells of its row."""

    datei: str
    szenario: str
    beispiel: tuple[str, ...] = ()


class Lauf(BaseModel):
    """The scenarios with this tag, until the first that fails, with another text instead of the shipped one: with the first of
    these that is a Regelwerk."""

    tag: str
    regelwerk: str
    fassungen: tuple[str, ...]


class Ausgang(BaseModel):
    """With which of the texts (None: none of them is a Regelwerk) how many ran; the test that failed and with which exception,
    if any."""

    fassung: int | None = None
    gelaufen: int = 0
    gescheitert: str | None = None
    ausnahme: str | None = None


def gesammelt(ordner: Path) -> list[Gesammelt]:
    """All scenarios pytest collects, once per row of their tables. `ordner` is for temporary files."""
    _starte("sammeln", ordner / "gesammelt.json", "")
    return TypeAdapter(list[Gesammelt]).validate_json((ordner / "gesammelt.json").read_bytes())


def ersetzt(ordner: Path, laeufe: Sequence[Lauf]) -> list[Ausgang]:
    """What became of the runs, in their order: one after the other in one process."""
    auftrag = TypeAdapter(list[Lauf]).dump_json(list(laeufe)).decode()
    _starte("ersetzen", ordner / "ersetzt.json", auftrag)
    return TypeAdapter(list[Ausgang]).validate_json((ordner / "ersetzt.json").read_bytes())


def _starte(was: str, ergebnis: Path, eingabe: str) -> None:
    befehl = [sys.executable, "-m", "tests.features.lauf", was, str(ergebnis)]
    # A worker of pytest-xdist must not make the process it starts believe that it is one.
    umgebung = {name: wert for name, wert in os.environ.items() if not name.startswith("PYTEST_XDIST")}
    fertig = subprocess.run(
        befehl, input=eingabe, cwd=WURZEL, env=umgebung, text=True, capture_output=True, check=False
    )
    assert fertig.returncode == 0, fertig.stdout[-4000:] + fertig.stderr[-4000:]


class _Sammler:
    """Notes what pytest collects."""

    def __init__(self) -> None:
        self.gesammelt: list[Gesammelt] = []

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        for item in items:
            assert isinstance(item, pytest.Function)
            vorlage = scenario_wrapper_template_registry[item.function]
            parameter = getattr(item, "callspec", None)
            zeile = parameter.params["_pytest_bdd_example"] if parameter is not None else {}
            self.gesammelt.append(
                Gesammelt(
                    datei=Path(vorlage.feature.filename).relative_to(WURZEL / "features").as_posix(),
                    szenario=vorlage.name,
                    beispiel=tuple(zeile.values()),
                )
            )


class _Ersetzer:
    """Collects once and then, for every Lauf, runs the scenarios with its tag until one fails."""

    def __init__(self, laeufe: Sequence[Lauf]) -> None:
        self.laeufe = laeufe
        self.ausgaenge: list[Ausgang] = []

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        for lauf in self.laeufe:
            ausgang = Ausgang(fassung=self._erste_gueltige(lauf))
            self.ausgaenge.append(ausgang)
            if ausgang.fassung is None:
                continue
            with TemporaryDirectory(prefix="fallwerk-regelwerke-") as ordner:
                (Path(ordner) / f"{lauf.regelwerk}.toml").write_text(lauf.fassungen[ausgang.fassung], "utf-8")
                os.environ[ERSATZTEXTE] = ordner
                self._bis_zum_ersten_fehler(item for item in session.items if item.get_closest_marker(lauf.tag))
        return True

    def _erste_gueltige(self, lauf: Lauf) -> int | None:
        """Read as the Jobcenter of the scenarios does, which then need not do it again."""
        gebunden = (binde(text, mitgelieferte()) for text in lauf.fassungen)
        return next((n for n, text in enumerate(gebunden) if pruefe(text, lauf.regelwerk)[0] is not None), None)

    def _bis_zum_ersten_fehler(self, items: Iterable[pytest.Item]) -> None:
        for item in items:
            self.ausgaenge[-1].gelaufen += 1
            # As if another one followed: nothing of this one is left standing, only what is there for all of them.
            item.ihook.pytest_runtest_protocol(item=item, nextitem=next(i for i in item.session.items if i is not item))
            if self.ausgaenge[-1].gescheitert is not None:
                return

    def pytest_exception_interact(self, node: pytest.Item, call: pytest.CallInfo[object]) -> None:
        if call.excinfo is not None:
            self.ausgaenge[-1].gescheitert, self.ausgaenge[-1].ausnahme = node.nodeid, call.excinfo.typename


def _sammle() -> bytes:
    sammler = _Sammler()
    assert pytest.main([*PYTEST, "--collect-only"], plugins=[sammler]) == 0
    return TypeAdapter(list[Gesammelt]).dump_json(sammler.gesammelt)


def _ersetze(eingabe: str) -> bytes:
    ersetzer = _Ersetzer(TypeAdapter(list[Lauf]).validate_json(eingabe))
    pytest.main([*PYTEST, "--tb=no"], plugins=[ersetzer])
    assert len(ersetzer.ausgaenge) == len(ersetzer.laeufe)
    return TypeAdapter(list[Ausgang]).dump_json(ersetzer.ausgaenge)


if __name__ == "__main__":
    Path(sys.argv[2]).write_bytes(_sammle() if sys.argv[1] == "sammeln" else _ersetze(sys.stdin.read()))
