"""A report written to a file, as Controlling sends it at the end of a month."""

from datetime import date, datetime
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from adapters.berichte.ausgabe import Format
from adapters.cli.ausgabe import abbrechen, fortschrittsbalken, gelesene_einstellungen
from domain.berichte.zeit import UngueltigeZeit, berichtszeit
from domain.vokabular import Bericht

TAG = ["%Y-%m-%d"]


def report(
    name: Annotated[Bericht, typer.Argument(help="welcher Bericht")],
    mandant: Annotated[str, typer.Option(help="Kennung des Mandanten")],
    out: Annotated[Path, typer.Option(help="schreibt in diese Datei")],
    monat: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m"], metavar="JJJJ-MM", help="sonst der von stand")
    ] = None,
    stand: Annotated[
        datetime | None,
        typer.Option(formats=TAG, metavar="TAG", help="Stichtag in diesem Monat; sonst sein letzter, längstens heute"),
    ] = None,
    team: Annotated[UUID | None, typer.Option(help="nur dieses Team")] = None,
    geschaeftsstelle: Annotated[UUID | None, typer.Option(help="nur die Teams dieser Geschäftsstelle")] = None,
    format: Annotated[Format, typer.Option(help="json, csv oder xlsx")] = Format.CSV,
    je_fachkraft: Annotated[
        bool, typer.Option("--je-fachkraft", help="auch Werte einzelner Fachkräfte, für ihre Führungskraft")
    ] = False,
    wissensstand: Annotated[
        datetime | None,
        typer.Option(
            formats=TAG, metavar="TAG", help="wie es am Ende dieses Tages bekannt war; spielt alle Fälle nach"
        ),
    ] = None,
) -> None:
    """Schreibt einen Bericht über einen Monat: jede Kennzahl, die die Regelwerke am Stichtag kennen.

    Endet mit 0, auch wenn es keine solche Kennzahl gibt, und mit 2 bei Fehlern.
    """
    # Only here: what opens databases takes a while to load, and other commands do not need it.
    from adapters.anwendung.berichte import Berichtsanfrage, gedruckt, lage_damals, lage_jetzt
    from adapters.anwendung.betrieb import BERLIN
    from adapters.cli.oeffnen import dienste
    from projections.sichten import SichtNichtBereit

    with dienste(gelesene_einstellungen(), mandant) as offene:
        dienst = offene.get(mandant)
        if dienst is None or dienst.betrieb.mandant() is None:
            abbrechen(f"Von {mandant} gibt es hier keine Daten.")
        if team is not None and team not in dienst.teams():
            abbrechen("Dieses Team gibt es hier nicht.")
        if geschaeftsstelle is not None and geschaeftsstelle not in dienst.amt().geschaeftsstellen:
            abbrechen("Diese Geschäftsstelle gibt es hier nicht.")
        try:
            zeit = berichtszeit(_tag(monat), _tag(stand), dienst.heute())
        except UngueltigeZeit as fehler:
            abbrechen(f"--{fehler.feld}: {fehler}")
        anfrage = Berichtsanfrage(
            zeit, frozenset({team}) if team is not None else None, geschaeftsstelle, je_fachkraft=je_fachkraft
        )
        damals = _tag(wissensstand)
        with fortschrittsbalken() as balken:
            if damals is not None:
                if damals >= dienst.betrieb.jetzt().astimezone(BERLIN).date():
                    abbrechen("--wissensstand: muss ein vergangener Tag sein")
                position = dienst.betrieb.log.position_am(damals, BERLIN)
                zaehler = balken(f"{mandant}: Fälle")
                with lage_damals(dienst.betrieb, position, anfrage, zaehler) as lage:
                    fertig = gedruckt(lage, name, anfrage, mandant, format)
            else:
                dienst.nachziehen()
                try:
                    with lage_jetzt(dienst.betrieb, dienst.sichten, anfrage) as lage:
                        fertig = gedruckt(lage, name, anfrage, mandant, format)
                except SichtNichtBereit as fehler:
                    abbrechen(f"Die Sicht {fehler.name} steht nicht bereit ({fehler.zustand}).")
    try:
        out.write_bytes(fertig.koerper)
    except OSError as fehler:
        abbrechen(f"{out}: {fehler.strerror}")


def _tag(zeit: datetime | None) -> date | None:
    return zeit.date() if zeit is not None else None
