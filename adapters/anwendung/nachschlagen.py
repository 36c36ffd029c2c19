"""Which Regelwerk an id means for a Mandant on a day: what is in force, what ships with the software, what once was."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from adapters.anwendung.gedaechtnis import Gedaechtnis
from adapters.anwendung.regelwerke import mitgelieferte, mitgeliefertes
from domain.regelwerk.inkraft import Geltungsabschnitt
from domain.regelwerk.laden import lade
from domain.regelwerk.regelwerk import Regelwerk


class Herkunft(StrEnum):
    """Where the text comes from."""

    IN_KRAFT = "in_kraft"
    MITGELIEFERT = "mitgeliefert"
    ANDERER_TAG = "in_kraft_an_anderem_tag"


@dataclass(frozen=True, slots=True)
class Fund:
    """A Regelwerk, and from when until when it judges if it is in force on the day asked for."""

    werk: Regelwerk
    herkunft: Herkunft
    abschnitt: Geltungsabschnitt | None = None


def nachgeschlagen(gedaechtnis: Gedaechtnis, kennung: str, tag: date) -> Fund | None:
    """What this id means on this day: what judges, else what ships, else what was put in force last."""
    for abschnitte in gedaechtnis.regelstand().abschnitte.values():
        for abschnitt in abschnitte:
            if abschnitt.von <= tag <= abschnitt.bis and abschnitt.regelwerk.id == kennung:
                return Fund(abschnitt.regelwerk, Herkunft.IN_KRAFT, abschnitt)
    if (werk := _mitgeliefertes_werk(kennung)) is not None:
        return Fund(werk, Herkunft.MITGELIEFERT)
    letztes = next(reversed(list(in_kraft_gesetzte(gedaechtnis, kennung))), None)
    return Fund(letztes, Herkunft.ANDERER_TAG) if letztes is not None else None


def in_kraft_gesetzte(gedaechtnis: Gedaechtnis, kennung: str) -> Iterator[Regelwerk]:
    """The versions of this id that were ever put in force, each text once, in the order in which it happened first."""
    mandant = gedaechtnis.mandant()
    hashes = dict.fromkeys(e.sha256 for e in mandant.inkraftsetzungen) if mandant is not None else {}
    for sha256 in hashes:
        werk = gedaechtnis.werk(sha256)
        if werk.id == kennung:
            yield werk


def _mitgeliefertes_werk(kennung: str) -> Regelwerk | None:
    text = mitgeliefertes(kennung)
    return _geladen(text, f"{kennung}.toml") if text is not None else None


@cache
def _geladen(text: str, datei: str) -> Regelwerk:
    """Only what ships, so there is an end to it."""
    return lade(text, datei, mitgelieferte())
