"""Reading, checking and comparing Regelwerke: with their Fundstellen, for people who write and read them."""

import json
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape
from rich.padding import Padding
from rich.table import Column, Table

from adapters.anwendung.regelwerke import mitgelieferte, mitgeliefertes
from adapters.cli.ausgabe import abbrechen, konsole
from adapters.cli.erprobe import erprobe
from adapters.cli.regelwerkdateien import ENDUNG, Vorlage, aus_datei, gelesen
from adapters.cli.szenarien import ORDNER, features_bei, gezeigte_aussagen
from domain.regelwerk import bezeichnungen
from domain.regelwerk.einschluss import binde
from domain.regelwerk.in_worten import Zeile, in_worten, kopf_in_worten, wie_in_der_quelle
from domain.regelwerk.laden import lade, pruefe
from domain.regelwerk.regelwerk import Regelwerk
from domain.regelwerk.schema import regelwerkschema
from domain.regelwerk.vergleich import Aenderung, Regelaenderung, vergleiche
from domain.regelwerk.warnungen import Fassung, Warnung, warnungen, zwischen_fassungen
from domain.woerter import ab_bis

app = typer.Typer(no_args_is_help=True, help="Regelwerke ansehen, prüfen, vergleichen und erproben.")
app.command()(erprobe)

Welches = Annotated[str, typer.Argument(help="Kennung eines mitgelieferten, oder eine Datei")]
EINZUG = (0, 0, 0, 2)


@app.command("list")
def liste() -> None:
    """Die mitgelieferten Regelwerke."""
    tabelle = Table(Column("Kennung", no_wrap=True), "Version", "Titel", "Träger", "gilt", "Regeln")
    for kennung, text in mitgelieferte().items():
        werk = lade(text, kennung + ENDUNG, mitgelieferte())
        kopf = werk.kopf
        tabelle.add_row(
            kennung, kopf.version, escape(kopf.titel), escape(kopf.traeger), _geltung(werk), str(len(werk.alle))
        )
    konsole.print(tabelle)


@app.command()
def show(regelwerk: Welches) -> None:
    """Ein Regelwerk zum Lesen: jede Regel mit Grad, Fundstelle, Wortlaut und dem, was sie bedeutet."""
    werk = gelesen(regelwerk)
    konsole.print(f"[bold]{escape(werk.kopf.titel)}[/]")
    konsole.print(f"gilt {_geltung(werk)}", highlight=False)
    _zeilen(kopf_in_worten(werk.kopf))
    for regel in wie_in_der_quelle(werk.alle):
        _ueberschrift(regel.id, regel.grad, regel.fundstelle, bezeichnungen.art(type(regel)).wort)
        _absatz(regel.text)
        _zeilen(in_worten(regel, werk))
    if werk.nicht_umgesetzt:
        konsole.print("\n[bold]Nicht umgesetzt[/]")
        _zeilen(Zeile(eintrag.regel, eintrag.regel, eintrag.grund) for eintrag in werk.nicht_umgesetzt)


@app.command()
def check(
    dateien: Annotated[list[Path], typer.Argument(metavar="DATEI...", help="TOML-Dateien")],
    features: Annotated[
        Path | None, typer.Option(help="Ordner mit Szenarien; sonst der Ordner features im Projekt der Datei")
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="endet auch bei Warnungen mit 1")] = False,
) -> None:
    """Prüft Regelwerke und druckt alle Fehler, nicht nur den ersten, und alle Warnungen; endet bei Fehlern mit 1."""
    # Only here: what opens databases takes a while to load, and the other commands need no clock.
    from adapters.anwendung.betrieb import BERLIN

    if features is not None and not features.is_dir():
        abbrechen(f"{features}: kein Ordner")
    heute = datetime.now(BERLIN).date()
    fassungen: list[Fassung] = []
    alle: list[Warnung] = []
    fehlerhaft = False
    for datei in dateien:
        vorlage = aus_datei(datei)
        werk, fehler = pruefe(vorlage.text, vorlage.name, vorlage.bibliothek)
        for einer in fehler:
            typer.echo(str(einer))
        if werk is None:
            fehlerhaft = True
            continue
        fassungen.append((datei.name, werk))
        ordner = features or features_bei(datei)
        if ordner is None and werk.kopf.schicht == "lokal":
            typer.echo(f"{datei.name}: kein Ordner {ORDNER} im Projekt; ob Szenarien fehlen, ist nicht geprüft")
        gefunden = list(warnungen(datei.name, werk, heute, None if ordner is None else gezeigte_aussagen(ordner)))
        alle += gefunden
        _drucke(gefunden)
        _drucke_eingeschlossene(vorlage)
        typer.echo(f"{datei.name}: {len(werk.alle)} Regeln, keine Fehler, {_anzahl(gefunden)}")
    uebergaenge = list(zwischen_fassungen(fassungen))
    _drucke(uebergaenge)
    if fehlerhaft or (strict and (alle or uebergaenge)):
        raise typer.Exit(1)


@app.command()
def diff(
    vorher: Welches,
    nachher: Welches,
) -> None:
    """Was sich von einem Regelwerk zum anderen ändert, und für wen; endet mit 1, wenn sich etwas ändert."""
    alt, neu = gelesen(vorher), gelesen(nachher)
    unterschied = vergleiche(alt, neu)
    konsole.print(f"Von {_fassung(alt)} zu {_fassung(neu)}", highlight=False)
    if unterschied.gleich:
        konsole.print("Kein Unterschied.")
        return
    if unterschied.kopf:
        konsole.print("\n[bold]Kopf[/]")
        _aenderungen(unterschied.kopf)
    _kapitel("Neu", unterschied.neue)
    _kapitel("Entfallen", unterschied.entfallene)
    _kapitel("Geändert", unterschied.geaenderte)
    _kapitel("Nur Wortlaut oder Fundstelle geändert", unterschied.neu_gefasste)
    if unterschied.nicht_umgesetzt:
        konsole.print("\n[bold]Nicht umgesetzt[/]")
        _aenderungen(unterschied.nicht_umgesetzt)
    raise typer.Exit(1)


@app.command()
def bind(
    datei: Annotated[Path, typer.Argument(metavar="DATEI", help="TOML-Datei")],
    out: Annotated[Path | None, typer.Option(help="schreibt in diese Datei statt auf die Standardausgabe")] = None,
) -> None:
    """Ein Regelwerk und alles, was es einschließt, als ein Text, der für sich steht: so kann er in Kraft gesetzt werden."""
    gelesen(str(datei))
    vorlage = aus_datei(datei)
    _schreibe(binde(vorlage.text, vorlage.bibliothek), out)


@app.command()
def schema(
    out: Annotated[Path | None, typer.Option(help="schreibt in diese Datei statt auf die Standardausgabe")] = None,
) -> None:
    """Das Format der Dateien als JSON Schema, für Editoren, die damit ergänzen und prüfen."""
    _schreibe(json.dumps(regelwerkschema(), ensure_ascii=False, indent=2) + "\n", out)


def _schreibe(text: str, out: Path | None) -> None:
    if out is None:
        typer.echo(text, nl=False)
        return
    try:
        out.write_text(text, encoding="utf-8")
    except OSError as fehler:
        abbrechen(f"{out}: {fehler.strerror}")


def _geltung(werk: Regelwerk) -> str:
    return ab_bis(werk.gueltig_ab, werk.gueltig_bis)


def _fassung(werk: Regelwerk) -> str:
    return f"{escape(werk.kopf.kurz)}, Version {escape(werk.kopf.version)} ({_geltung(werk)})"


def _anzahl(warnungen: list[Warnung]) -> str:
    match len(warnungen):
        case 0:
            return "keine Warnungen"
        case 1:
            return "1 Warnung"
        case anzahl:
            return f"{anzahl} Warnungen"


def _drucke_eingeschlossene(vorlage: Vorlage) -> None:
    """Where it comes from what a file includes and has not bound in: a text beside it could hide one that ships."""
    for kennung, text in vorlage.bibliothek.items():
        woher = "mitgeliefert" if text == mitgeliefertes(kennung) else f"{kennung}{ENDUNG} aus demselben Ordner"
        typer.echo(f"{vorlage.name}: schließt {kennung} ein ({woher})")


def _drucke(warnungen: Iterable[Warnung]) -> None:
    for warnung in warnungen:
        typer.echo(str(warnung))


def _ueberschrift(kennung: str, grad: str, fundstelle: str, art: str) -> None:
    konsole.print(
        f"\n[bold]{escape(kennung)}[/]  {grad}  [dim]{escape(fundstelle)}  ({escape(art)})[/]", highlight=False
    )


def _absatz(text: str) -> None:
    konsole.print(Padding(escape(text), EINZUG), highlight=False)


def _zeilen(zeilen: Iterable[Zeile | Aenderung]) -> None:
    """Words in the margin, and what is said beside them."""
    tabelle = Table.grid(Column(no_wrap=True, style="dim"), Column(), padding=(0, 2, 0, 0))
    for zeile in zeilen:
        tabelle.add_row(escape(zeile.wort), escape(zeile.text))
    if tabelle.row_count:
        konsole.print(Padding(tabelle, EINZUG), highlight=False)


def _aenderungen(aenderungen: Iterable[Aenderung]) -> None:
    _zeilen(aenderungen)


def _kapitel(name: str, regeln: tuple[Regelaenderung, ...]) -> None:
    if not regeln:
        return
    konsole.print(f"\n[bold]{name}[/]")
    for regel in regeln:
        _ueberschrift(regel.regel, regel.grad, _fundstellen(regel), regel.regelart)
        if regel.art == "geaendert":
            if regel.betrifft and not regel.nur_wortlaut:
                _absatz(f"Betrifft: {regel.betrifft}")
            _zeilen(regel.aenderungen)
        else:
            _absatz(regel.text)
            _zeilen(regel.in_worten)


def _fundstellen(regel: Regelaenderung) -> str:
    alt, neu = regel.fundstelle_vorher, regel.fundstelle_nachher
    if alt is None or neu is None or alt == neu:
        return neu or alt or ""
    return f"{neu}; bisher {alt}"
