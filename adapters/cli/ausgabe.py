"""What the commands say, and how they show that something takes long."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NoReturn

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from adapters.config import Einstellungen, UngueltigeKonfiguration, einstellungen

konsole = Console()
fehlerkonsole = Console(stderr=True)

Zaehler = Callable[[int, int], None]
"""Told how many of how many are done."""


def abbrechen(meldung: str) -> NoReturn:
    """Says why and ends with 2, as for a wrong call."""
    fehlerkonsole.print(f"[bold red]Fehler:[/] {meldung}", highlight=False)
    raise typer.Exit(2)


def gelesene_einstellungen() -> Einstellungen:
    """The settings, checked as a whole before anything begins."""
    try:
        gelesen = einstellungen()
        gelesen.adressen()
    except UngueltigeKonfiguration as fehler:
        abbrechen(str(fehler))
    return gelesen


@contextmanager
def fortschrittsbalken() -> Iterator[Callable[[str], Zaehler]]:
    """A bar per thing that is made, on stderr: `balken(name)` gives the counter of one."""
    spalten = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*spalten, console=fehlerkonsole) as anzeige:
        aufgaben: dict[str, TaskID] = {}

        def balken(name: str) -> Zaehler:
            def zaehle(fertig: int, gesamt: int) -> None:
                if name not in aufgaben:
                    aufgaben[name] = anzeige.add_task(name, total=gesamt)
                anzeige.update(aufgaben[name], completed=fertig, total=gesamt)

            return zaehle

        yield balken
