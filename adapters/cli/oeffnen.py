"""Opening the Mandanten of a configuration, or the log of one of them, and closing them again."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from adapters.anwendung.betrieb import Betrieb
from adapters.cli.ausgabe import abbrechen
from adapters.config import Einstellungen
from adapters.eventstore import Hauptschluessel, LogFehler
from adapters.http.dienst import Dienst

SQLITE = "sqlite:///"


@contextmanager
def dienste(einstellungen: Einstellungen, nur: str | None = None) -> Iterator[Mapping[str, Dienst]]:
    """All of them by id, or the one named; an unknown one is simply missing."""
    with ExitStack() as offen:
        ergebnis: dict[str, Dienst] = {}
        with _sonst_abbrechen():
            hauptschluessel = Hauptschluessel.laden_oder_anlegen(einstellungen.hauptschluessel)
            for adresse in einstellungen.adressen():
                if nur in (None, adresse.id):
                    dienst = Dienst.oeffnen(adresse, hauptschluessel, lambda: datetime.now(UTC))
                    offen.callback(dienst.schliessen)
                    ergebnis[adresse.id] = dienst
        yield ergebnis


@contextmanager
def betrieb(einstellungen: Einstellungen, mandant: str) -> Iterator[Betrieb]:
    """One Mandant that has data, without its views: for reading the log. Where there is none, nothing is made."""
    adresse = next((adresse for adresse in einstellungen.adressen() if adresse.id == mandant), None)
    if adresse is None:
        abbrechen(f"Einen Mandanten {mandant} gibt es hier nicht.")
    if adresse.url.startswith(SQLITE) and not Path(adresse.url.removeprefix(SQLITE)).exists():
        abbrechen(f"Von {mandant} gibt es hier noch keine Daten.")
    with _sonst_abbrechen():
        hauptschluessel = Hauptschluessel.laden_oder_anlegen(einstellungen.hauptschluessel)
        offener = Betrieb.oeffnen(mandant, adresse.url, hauptschluessel, lambda: datetime.now(UTC))
    try:
        if offener.mandant() is None:
            abbrechen(f"Von {mandant} gibt es hier noch keine Daten.")
        yield offener
    finally:
        offener.schliessen()


@contextmanager
def _sonst_abbrechen() -> Iterator[None]:
    try:
        yield
    except LogFehler as fehler:
        abbrechen(f"Die Daten lassen sich nicht öffnen: {fehler}")
    except OSError as fehler:
        abbrechen(f"Die Daten lassen sich nicht öffnen: {fehler.strerror}")
