"""Making demo data."""

from typing import Annotated

import typer

from adapters.cli.ausgabe import abbrechen, fortschrittsbalken, gelesene_einstellungen
from adapters.config import Einstellungen

SEED = 7


def demo(
    faelle: Annotated[
        int | None,
        typer.Option(
            min=1,
            max=1_000_000,
            help="Zahl der Fälle je Mandant; ohne: ilm-kreis und ga-01-13 je 500, bremen und ba-2004 und uckermark je 200",
            show_default=False,
        ),
    ] = None,
    seed: Annotated[int, typer.Option(help="Startwert: derselbe ergibt dieselben Daten")] = SEED,
) -> None:
    """Legt die fünf Demo-Mandanten an: Fallarbeit von bis zu zwei Jahren, erfunden, durch dieselben Vorgänge wie im Betrieb.

    ilm-kreis, ga-01-13 und uckermark spielen 2018 und 2019, bremen von August 2022 bis Ende 2023, ba-2004 in den Jahren 2005
    und 2006.
    """
    einstellungen = gelesene_einstellungen()
    if not erzeuge_wenn_noetig(einstellungen, faelle, seed):
        abbrechen("Es sind schon Daten da. Für neue ist ein leerer Ordner nötig (FALLWERK_DATA).")


def erzeuge_wenn_noetig(einstellungen: Einstellungen, faelle: int | None = None, seed: int = SEED) -> bool:
    """Makes the demo Mandanten unless they are there; False if they were."""
    from adapters.demo import demo_fehlt, erzeuge_demo  # only here: making demo data needs much that serving does not

    if einstellungen.mandanten is not None:
        abbrechen("Demo-Daten gibt es nur ohne FALLWERK_MANDANTEN: eigene Mandanten bekommen keine erfundenen Fälle.")
    if not demo_fehlt(einstellungen.data):
        return False
    with fortschrittsbalken() as balken:
        erzeuge_demo(einstellungen.data, faelle, seed, lambda name, fertig, gesamt: balken(name)(fertig, gesamt))
    return True
