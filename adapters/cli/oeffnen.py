"""Opening the Mandanten of a configuration, and closing them again."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime

from adapters.cli.ausgabe import abbrechen
from adapters.config import Einstellungen
from adapters.eventstore import Hauptschluessel, LogFehler
from adapters.http.dienst import Dienst


@contextmanager
def dienste(einstellungen: Einstellungen, nur: str | None = None) -> Iterator[Mapping[str, Dienst]]:
    """All of them by id, or the one named; an unknown one is simply missing."""
    with ExitStack() as offen:
        ergebnis: dict[str, Dienst] = {}
        try:
            hauptschluessel = Hauptschluessel.laden_oder_anlegen(einstellungen.hauptschluessel)
            for adresse in einstellungen.adressen():
                if nur in (None, adresse.id):
                    dienst = Dienst.oeffnen(adresse, hauptschluessel, lambda: datetime.now(UTC))
                    offen.callback(dienst.schliessen)
                    ergebnis[adresse.id] = dienst
        except LogFehler as fehler:
            abbrechen(f"Die Daten lassen sich nicht öffnen: {fehler}")
        except OSError as fehler:
            abbrechen(f"Die Daten lassen sich nicht öffnen: {fehler.strerror}")
        yield ergebnis
