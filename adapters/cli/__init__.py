"""The command line: `fallwerk serve · demo · erinnern · token · rebuild · report · regelwerk`."""

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

import typer

from adapters.cli import regelwerk
from adapters.cli.ausgabe import abbrechen, fortschrittsbalken, gelesene_einstellungen
from adapters.cli.demo import demo
from adapters.cli.erinnern import erinnern
from adapters.cli.report import report
from adapters.cli.serve import serve
from adapters.identity import Entwicklungsidentitaet
from domain.vokabular import Rolle

app = typer.Typer(
    name="fallwerk",
    help="Fallwerk: beschäftigungsorientiertes Fallmanagement, jeder Fall, jede Frist, jeder Grund.",
    no_args_is_help=True,
    # A traceback with the values of variables would show what somebody typed.
    pretty_exceptions_enable=False,
    add_completion=False,
)
app.command()(serve)
app.command()(demo)
app.command()(report)
app.command()(erinnern)
app.add_typer(regelwerk.app, name="regelwerk")


@app.command()
def token(
    mandant: Annotated[str, typer.Option(help="Kennung des Mandanten")],
    rolle: Annotated[Rolle, typer.Option(help="als wer")],
    fachkraft: Annotated[
        UUID | None, typer.Option(help="Kennung der Fachkraft; ohne sie gehört niemand zu einem Team")
    ] = None,
) -> None:
    """Druckt ein Token der Entwicklungsidentität, gültig für 12 Stunden, nur für einen Server auf diesem Rechner."""
    einstellungen = gelesene_einstellungen()
    if mandant not in {adresse.id for adresse in einstellungen.adressen()}:
        abbrechen(f"Einen Mandanten {mandant} gibt es hier nicht.")
    identitaet = Entwicklungsidentitaet.aus_datei(einstellungen.identitaetsschluessel)
    typer.echo(identitaet.ausstellen(mandant, rolle, fachkraft, datetime.now(UTC)))


@app.command()
def rebuild(
    mandant: Annotated[str | None, typer.Option(help="nur dieser Mandant")] = None,
    sicht: Annotated[list[str] | None, typer.Option(help="nur diese Sichten")] = None,
) -> None:
    """Baut Sichten von Grund auf neu, neben denen, die solange antworten."""
    # Only here: what opens databases takes a while to load, and most commands do not need it.
    from adapters.anwendung.sichten import alle_sichten
    from adapters.cli.oeffnen import dienste

    bekannte = {eine.name for eine in alle_sichten()}
    if sicht and not set(sicht) <= bekannte:
        abbrechen(f"Sichten sind: {', '.join(sorted(bekannte))}.")
    with dienste(gelesene_einstellungen(), mandant) as offene:
        if not offene:
            abbrechen("Diesen Mandanten gibt es hier nicht.")
        for kennung, dienst in offene.items():
            with fortschrittsbalken() as balken:
                dienst.sichten.neu_aufbauen(balken(f"{kennung}: Sichten"), sicht)
            dienst.suche.neu_aufbauen()


__all__ = ["app"]
