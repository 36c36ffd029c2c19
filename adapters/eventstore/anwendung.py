"""The library's application of one log, on parts we made: it reads no environment and takes no snapshots."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

from eventsourcing.application import Application
from eventsourcing.persistence import InfrastructureFactory, Mapper
from eventsourcing.utils import Environment, EnvType, strtobool

from adapters.eventstore.abfragen import Ablage
from adapters.eventstore.fehler import UngueltigeEinrichtung
from adapters.eventstore.postgres import PostgresAblage, PostgresFabrik, PostgresRecorder
from adapters.eventstore.sqlite import SQLiteAblage, SQLiteFabrik, SQLiteRecorder

NAME = "fallwerk"

_DATENBANKFUNKTIONEN = "POSTGRES_ENABLE_DB_FUNCTIONS"

Recorder = SQLiteRecorder | PostgresRecorder


class Anwendung(Application[UUID]):
    """Saves envelopes."""

    name = NAME

    def __init__(self, fabrik: InfrastructureFactory[Any], recorder: Recorder, mapper: Mapper[UUID]) -> None:
        self._teile = fabrik, recorder, mapper
        super().__init__()

    def construct_env(self, name: str, env: EnvType | None = None) -> Environment:
        return Environment(name, env)

    def construct_factory(self, env: Environment) -> InfrastructureFactory[Any]:
        return self._teile[0]

    def construct_recorder(self) -> Recorder:
        return self._teile[1]

    def construct_mapper(self) -> Mapper[UUID]:
        return self._teile[2]


def verbinden(
    url: str, verbindungen: int, *, fluechtig: bool = False
) -> tuple[InfrastructureFactory[Any], Recorder, Ablage]:
    """Connections, recorder with its tables made, and own queries, for `sqlite:///file` or `postgresql://...`.

    Raises `UngueltigeEinrichtung` for any other address, and where the environment switches on the library's database
    functions: they lose the order of events.
    """
    for name in (_DATENBANKFUNKTIONEN, f"{NAME.upper()}_{_DATENBANKFUNKTIONEN}"):
        if strtobool(os.environ.get(name) or "n"):
            raise UngueltigeEinrichtung(
                f"{name} darf nicht gesetzt sein: die Reihenfolge der Ereignisse ginge verloren"
            )
    art, trenner, rest = url.partition("://")
    env = Environment(NAME)
    if art == "sqlite" and trenner and rest.startswith("/") and len(rest) > 1 and ":memory:" not in rest:
        datei = Path(rest[1:])
        datei.parent.mkdir(parents=True, exist_ok=True)
        sqlite = SQLiteFabrik(env, datei, verbindungen, fluechtig=fluechtig)
        with _sonst_schliessen(sqlite):
            sqlite_recorder = SQLiteRecorder(sqlite.datastore)
            sqlite_recorder.create_table()
            return sqlite, sqlite_recorder, SQLiteAblage(sqlite.datastore)
    if art == "postgresql" and trenner:
        postgres = PostgresFabrik(env, url, verbindungen)
        with _sonst_schliessen(postgres):
            ablage = PostgresAblage(postgres.datastore)
            # Says in a few seconds that no server answers; the library would try for a minute.
            ablage.lesen("SELECT 1")
            postgres_recorder = PostgresRecorder(postgres.datastore)
            postgres_recorder.create_table()
            return postgres, postgres_recorder, ablage
    raise UngueltigeEinrichtung("eine Datenbankadresse beginnt mit sqlite:/// oder postgresql://")


@contextmanager
def _sonst_schliessen(fabrik: InfrastructureFactory[Any]) -> Iterator[None]:
    try:
        yield
    except BaseException:
        fabrik.close()
        raise
