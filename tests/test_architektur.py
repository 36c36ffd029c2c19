"""What the import contracts of pyproject.toml cannot say: lists of what is allowed, and exact versions."""

import ast
import re
import sys
import tomllib
from importlib.metadata import distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJEKT = Path(__file__).parent.parent

ERLAUBT = {
    "domain": {"domain", "pydantic", "pydantic_core", "holidays"},
    "projections": {"domain", "projections", "pydantic", "pydantic_core", "sqlalchemy"},
}
"""Beside the standard library."""

EIN_UND_AUSGABE = {
    *("asyncio", "fileinput", "glob", "http", "io", "logging", "multiprocessing", "os", "pathlib", "random", "secrets"),
    *("shutil", "signal", "socket", "sqlite3", "ssl", "subprocess", "sys", "tempfile", "threading", "time", "urllib"),
}
"""The part of the standard library that looks at the world: nothing for domain."""


def module(paket: str) -> list[Path]:
    return sorted((PROJEKT / paket).rglob("*.py"))


def importierte_module(datei: Path) -> set[str]:
    """The modules a module imports, wherever in it."""
    namen: set[str] = set()
    for knoten in ast.walk(ast.parse(datei.read_text("utf-8"))):
        if isinstance(knoten, ast.Import):
            namen.update(alias.name for alias in knoten.names)
        elif isinstance(knoten, ast.ImportFrom) and knoten.module and not knoten.level:
            namen.add(knoten.module)
            namen.update(f"{knoten.module}.{alias.name}" for alias in knoten.names)
    return namen


def importe(datei: Path) -> set[str]:
    """The top-level packages among them."""
    return {name.partition(".")[0] for name in importierte_module(datei)}


@pytest.mark.parametrize("paket", ERLAUBT)
def test_ein_paket_importiert_nur_was_ihm_erlaubt_ist(paket: str) -> None:
    assert module(paket)
    fremd = {
        str(datei.relative_to(PROJEKT)): namen
        for datei in module(paket)
        if (namen := importe(datei) - ERLAUBT[paket] - sys.stdlib_module_names)
    }
    assert fremd == {}


def test_projections_kennen_von_sqlalchemy_nur_den_kern() -> None:
    for datei in module("projections"):
        assert not any(name.startswith("sqlalchemy.orm") for name in importierte_module(datei)), datei


def test_domain_liest_nichts_schreibt_nichts_und_hat_keine_uhr() -> None:
    weltlich = {
        str(datei.relative_to(PROJEKT)): namen
        for datei in module("domain")
        if (namen := importe(datei) & EIN_UND_AUSGABE)
    }
    assert weltlich == {}
    for datei in module("domain"):
        assert not re.search(r"\b(date|datetime)\.(today|now|utcnow)\b|\bopen\(", datei.read_text("utf-8")), datei


def festgelegt() -> dict[str, str]:
    zeilen = (PROJEKT / "constraints.txt").read_text("utf-8").splitlines()
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+==[0-9][A-Za-z0-9.]*", zeile) for zeile in zeilen)
    return {canonicalize_name(name): version for name, _, version in (zeile.partition("==") for zeile in zeilen)}


def test_alles_was_installiert_wird_hat_eine_genaue_version_im_erlaubten_bereich() -> None:
    projekt = tomllib.loads((PROJEKT / "pyproject.toml").read_text("utf-8"))["project"]
    versionen = festgelegt()
    direkt = [Requirement(zeile) for zeile in [*projekt["dependencies"], *projekt["optional-dependencies"]["dev"]]]
    for anforderung in direkt:
        assert versionen[canonicalize_name(anforderung.name)] in anforderung.specifier, anforderung


def test_was_hier_installiert_ist_ist_was_festgelegt_ist() -> None:
    unbeteiligt = {"fallwerk", "pip", "setuptools", "wheel"}
    installiert = {canonicalize_name(paket.metadata["Name"]): paket.version for paket in distributions()}
    versionen = festgelegt()
    abweichend = {
        name: (version, versionen.get(name))
        for name, version in installiert.items()
        if name not in unbeteiligt and versionen.get(name) != version
    }
    assert abweichend == {}
