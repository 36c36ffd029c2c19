"""Trying a Regelwerk out on the cases there are: what would differ, rule by rule, in numbers and case ids."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from time import perf_counter
from typing import Annotated, Any, TextIO

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Column, Table

from adapters.cli.ausgabe import abbrechen, fehlerkonsole, fortschrittsbalken, gelesene_einstellungen
from adapters.cli.regelwerkdateien import vorlage
from domain.erprobung.probe import NichtErprobbar, Probe, probe
from domain.erprobung.unterschied import Art, Fallunterschied, Folge, Posten
from domain.erprobung.zaehlung import Anzahl, Zaehlung
from domain.ids import mandant_id
from domain.regelwerk.ereignisart import BEZEICHNUNGEN
from domain.regelwerk.laden import pruefe
from domain.regelwerk.regelwerk import Regelwerk
from domain.vokabular import Verletzungsart
from domain.woerter import wort

BREITE = 120
"""Of tables in a file."""

TITEL = {
    Art.FRIST: "Fristen",
    Art.ENTSCHEIDUNG: "Entscheidungen, die abgelehnt worden wären",
    Art.TATSACHE: "Festgehaltenes, das einen Verstoß oder eine Abweichung trüge",
}
FOLGEN = {
    Folge.UEBERFAELLIG: "überfällig",
    Folge.VERSTOSS: wort(Verletzungsart.VERSTOSS),
    Folge.ABWEICHUNG: wort(Verletzungsart.ABWEICHUNG),
}
"""Of what can follow in different ways."""


class Format(StrEnum):
    TEXT = "text"
    JSON = "json"


def erprobe(
    regelwerk: Annotated[str, typer.Argument(help="Kennung eines mitgelieferten, oder eine Datei")],
    mandant: Annotated[str, typer.Option(help="Kennung des Mandanten")],
    ab: Annotated[
        datetime | None,
        typer.Option(
            formats=["%Y-%m-%d"],
            metavar="TAG",
            help="gilt von da an, auch vor seiner Geltungsdauer; sonst ab ihrem Beginn",
        ),
    ] = None,
    stand: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], metavar="TAG", help="verglichen an diesem Tag; sonst heute")
    ] = None,
    format: Annotated[Format, typer.Option(help="json: eine Zeile je anderem Fall, zuletzt eine Zusammenfassung")] = (
        Format.TEXT
    ),
    out: Annotated[Path | None, typer.Option(help="schreibt in diese Datei statt auf die Standardausgabe")] = None,
    beispiele: Annotated[int, typer.Option(min=0, max=1_000, help="so viele Fälle je Regel werden genannt")] = 5,
) -> None:
    """Spielt alle Fälle unter einem Regelwerk durch, als hätte es örtlich gegolten.

    Genannt wird, welche Fristen überfällig oder verletzt wären, welche
    Entscheidungen abgelehnt worden wären und was einen anderen Verstoß trüge,
    und was davon wegfiele. Verglichen wird mit dem, was in Kraft ist; beides
    wird gleich berechnet, aus dem Festgehaltenen. Gespeichert wird nichts.

    Freie Plätze und die Reihenfolge der Warteliste werden nicht noch einmal
    geprüft. Eine Entscheidung, die abgelehnt worden wäre, bleibt im Fall.

    Endet mit 0 ohne Unterschied, mit 1 bei Unterschieden, mit 2 bei Fehlern.
    """
    # Only here: what opens databases takes a while to load, and other commands do not need it.
    from adapters.anwendung.erprobung import erprobe as erprobe_faelle
    from adapters.anwendung.frueher import regelstand_am_stand
    from adapters.cli.oeffnen import betrieb
    from adapters.eventstore import LogFehler
    from projections.faelle import FaltenGescheitert

    werk = _gelesen(regelwerk)
    with betrieb(gelesene_einstellungen(), mandant) as offen:
        position = offen.log.spitze()
        in_kraft = regelstand_am_stand(offen.log, offen.gedaechtnis, mandant_id(mandant), position)
        try:
            versuch = probe(in_kraft, werk, _tag(ab), _tag(stand) or offen.heute())
        except NichtErprobbar as fehler:
            abbrechen(str(fehler))
        zaehlung = Zaehlung(beispiele)
        beginn = perf_counter()
        with _ausgabe(out) as datei:
            try:
                with fortschrittsbalken() as balken:
                    for fall in erprobe_faelle(offen.log, versuch, position, balken(f"{mandant}: Fälle")):
                        zaehlung.nimm(fall.unterschied, fall.eintraege)
                        if format is Format.JSON and not fall.unterschied.gleich:
                            _zeile(datei, _als_json(fall.unterschied))
            except (LogFehler, FaltenGescheitert) as fehler:
                abbrechen(f"Die Fälle lassen sich nicht lesen: {fehler}")
            dauer = perf_counter() - beginn
            if format is Format.JSON:
                _zeile(datei, {"zusammenfassung": _zusammenfassung(zaehlung, werk, versuch, position)})
            else:
                _drucke(Console(file=datei, width=None if out is None else BREITE), zaehlung, werk, versuch)
    fehlerkonsole.print(
        f"{_zahl(zaehlung.faelle)} Fälle, {_zahl(zaehlung.eintraege)} Ereignisse in {_zahl(dauer, 1)} s: "
        f"{_zahl(zaehlung.eintraege / dauer)} Ereignisse/s",
        highlight=False,
    )
    raise typer.Exit(1 if zaehlung.verschiedene else 0)


def _gelesen(regelwerk: str) -> Regelwerk:
    """One that ships, by its id, or of a file; says everything that is wrong with it."""
    eine = vorlage(regelwerk)
    werk, alle = pruefe(eine.text, eine.name, eine.bibliothek)
    if werk is None:
        for einer in alle:
            typer.echo(str(einer), err=True)
        raise typer.Exit(2)
    return werk


def _tag(zeit: datetime | None) -> date | None:
    return zeit.date() if zeit is not None else None


@contextmanager
def _ausgabe(out: Path | None) -> Iterator[TextIO]:
    if out is None:
        yield typer.get_text_stream("stdout")
        return
    try:
        datei = out.open("w", encoding="utf-8")
    except OSError as fehler:
        abbrechen(f"{out}: {fehler.strerror}")
    with datei:
        yield datei


# --- JSON: bounded memory, so one line per case as it comes ----------------------------------------------------------


def _zeile(datei: TextIO, inhalt: dict[str, Any]) -> None:
    print(json.dumps(inhalt, ensure_ascii=False), file=datei)


def _als_json(unterschied: Fallunterschied) -> dict[str, Any]:
    return {
        "fall": str(unterschied.fall),
        "neu": [_posten(posten) | {"anzahl": anzahl} for posten, anzahl in sorted(unterschied.neu.items())],
        "entfallen": [_posten(posten) | {"anzahl": anzahl} for posten, anzahl in sorted(unterschied.entfallen.items())],
    }


def _posten(posten: Posten) -> dict[str, Any]:
    """`vorgang` is missing for a Frist, `regel` where a refusal is counted for whatever rules."""
    return {name: wert for name, wert in posten._asdict().items() if wert}


def _zusammenfassung(zaehlung: Zaehlung, werk: Regelwerk, versuch: Probe, position: int) -> dict[str, Any]:
    return {
        "regelwerk": werk.verweis.model_dump(),
        "ab": versuch.ab.isoformat(),
        "stand": versuch.stand.isoformat(),
        "position": position,
        "faelle": zaehlung.faelle,
        "anders": zaehlung.verschiedene,
        "ereignisse": zaehlung.eintraege,
        "posten": [
            _posten(zeile.posten) | {"neu": _anzahl(zeile.neu), "entfallen": _anzahl(zeile.entfallen)}
            for art in Art
            for zeile in zaehlung.zeilen(art)
        ],
    }


def _anzahl(anzahl: Anzahl) -> dict[str, int]:
    return {"anzahl": anzahl.befunde, "faelle": anzahl.faelle}


# --- text ------------------------------------------------------------------------------------------------------------


def _drucke(konsole: Console, zaehlung: Zaehlung, werk: Regelwerk, versuch: Probe) -> None:
    konsole.print(
        f"{escape(werk.kopf.kurz)}, Version {escape(werk.kopf.version)}, ab {versuch.ab:%d.%m.%Y} anstelle dessen, was "
        f"örtlich in Kraft ist; Stand {versuch.stand:%d.%m.%Y}",
        highlight=False,
    )
    if not zaehlung.verschiedene:
        konsole.print(f"Kein Unterschied in {_zahl(zaehlung.faelle)} Fällen.", highlight=False)
        return
    konsole.print(f"Anders in {_zahl(zaehlung.verschiedene)} von {_zahl(zaehlung.faelle)} Fällen.", highlight=False)
    for art in Art:
        zeilen = zaehlung.zeilen(art)
        if not zeilen:
            continue
        konsole.print(f"\n[bold]{TITEL[art]}[/]")
        tabelle = Table(*_spalten(art), "neu (Fälle)", "nicht mehr (Fälle)")
        for zeile in zeilen:
            tabelle.add_row(*map(escape, _worte(zeile.posten)), _mit_faellen(zeile.neu), _mit_faellen(zeile.entfallen))
        konsole.print(tabelle)
        for zeile in zeilen:
            for wie, anzahl in (("neu", zeile.neu), ("nicht mehr", zeile.entfallen)):
                if anzahl.beispiele:
                    genannt = f"{' '.join(_worte(zeile.posten))}, {wie}: {', '.join(map(str, anzahl.beispiele))}"
                    konsole.print(escape(genannt), soft_wrap=True, highlight=False)


def _spalten(art: Art) -> list[Column | str]:
    vorgang = [] if art is Art.FRIST else ["Vorgang"]
    folge = [] if art is Art.ENTSCHEIDUNG else ["Folge"]
    return [*vorgang, Column("Regel", no_wrap=True), *folge]


def _worte(posten: Posten) -> list[str]:
    """What stands in these columns."""
    vorgang = [] if posten.art is Art.FRIST else [BEZEICHNUNGEN[posten.vorgang]]
    folge = [] if posten.art is Art.ENTSCHEIDUNG else [FOLGEN[posten.folge]]
    return [*vorgang, posten.regel or "insgesamt", *folge]


def _mit_faellen(anzahl: Anzahl) -> str:
    return f"{_zahl(anzahl.befunde)} ({_zahl(anzahl.faelle)})" if anzahl.befunde else "-"


def _zahl(zahl: float, stellen: int = 0) -> str:
    """As Germans write it."""
    return f"{zahl:,.{stellen}f}".translate(str.maketrans(",.", ".,"))
