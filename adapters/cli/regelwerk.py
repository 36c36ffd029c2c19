"""Reading and checking Regelwerke: with their Fundstellen, for people."""

from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape
from rich.table import Column, Table

from adapters.anwendung.regelwerke import mitgelieferte
from adapters.cli.ausgabe import abbrechen, konsole
from adapters.cli.erprobe import erprobe
from domain.regelwerk.laden import lade, pruefe
from domain.regelwerk.regelwerk import Regelwerk

app = typer.Typer(no_args_is_help=True, help="Regelwerke ansehen und prüfen.")
app.command()(erprobe)


@app.command("list")
def liste() -> None:
    """Die mitgelieferten Regelwerke."""
    tabelle = Table(Column("Kennung", no_wrap=True), "Version", "Titel", "Träger", "gilt", "Regeln")
    for kennung, text in mitgelieferte().items():
        werk = lade(text, f"{kennung}.toml")
        kopf = werk.kopf
        tabelle.add_row(
            kennung, kopf.version, escape(kopf.titel), escape(kopf.traeger), _geltung(werk), str(len(werk.alle))
        )
    konsole.print(tabelle)


@app.command()
def show(regelwerk: Annotated[str, typer.Argument(help="Kennung eines mitgelieferten, oder eine Datei")]) -> None:
    """Ein Regelwerk zum Lesen: jede Regel mit Grad, Fundstelle und Wortlaut."""
    text = mitgelieferte().get(regelwerk)
    if text is None:
        text = _datei(Path(regelwerk))
    werk, fehler = pruefe(text, Path(regelwerk).name)
    if werk is None:
        abbrechen(f"{len(fehler)} Fehler; siehe fallwerk regelwerk check {regelwerk}")
    konsole.print(f"[bold]{escape(werk.kopf.titel)}[/]")
    konsole.print(f"{escape(werk.kopf.traeger)}; Version {werk.kopf.version}; gilt {_geltung(werk)}")
    konsole.print(f"Quelle: {escape(werk.kopf.quelle)}")
    for regel in werk.alle:
        konsole.print(f"\n[bold]{escape(regel.id)}[/]  {regel.grad}  [dim]{escape(regel.fundstelle)}  ({regel.ART})[/]")
        konsole.print(escape(regel.text))
    if werk.nicht_umgesetzt:
        konsole.print("\n[bold]Nicht umgesetzt[/]")
        for ausgelassen in werk.nicht_umgesetzt:
            konsole.print(f"{escape(ausgelassen.regel)}: {escape(ausgelassen.grund)}")


@app.command()
def check(datei: Annotated[Path, typer.Argument(help="eine TOML-Datei")]) -> None:
    """Prüft ein Regelwerk und druckt alle Fehler, nicht nur den ersten; endet mit 1, wenn es welche gibt."""
    werk, fehler = pruefe(_datei(datei), datei.name)
    for einer in fehler:
        typer.echo(str(einer))
    if werk is None:
        raise typer.Exit(1)
    typer.echo(f"{datei.name}: {len(werk.alle)} Regeln, keine Fehler")


def _datei(datei: Path) -> str:
    try:
        return datei.read_text(encoding="utf-8")
    except OSError as fehler:
        abbrechen(f"{datei}: {fehler.strerror}")
    except UnicodeDecodeError:
        abbrechen(f"{datei}: kein UTF-8")


def _geltung(werk: Regelwerk) -> str:
    ab, bis = werk.gueltig_ab, werk.gueltig_bis
    return f"ab {ab:%d.%m.%Y}" if bis is None else f"{ab:%d.%m.%Y} bis {bis:%d.%m.%Y}"
