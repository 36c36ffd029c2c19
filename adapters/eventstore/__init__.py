"""The event store: one log per Mandant, on the native recorders of `eventsourcing`, personal fields encrypted."""

from adapters.eventstore.fehler import (
    EintragNichtLesbar,
    LogFehler,
    LogNichtErreichbar,
    SaveZuGross,
    SchluesselBelegt,
    UnbekanntesThema,
    UngueltigeEinrichtung,
    Versionskonflikt,
)
from adapters.eventstore.hauptschluessel import Hauptschluessel
from adapters.eventstore.log import Kopf, Log, NeuerEintrag
from adapters.eventstore.zusatz import IdempotenzZeile

__all__ = [
    "EintragNichtLesbar",
    "Hauptschluessel",
    "IdempotenzZeile",
    "Kopf",
    "Log",
    "LogFehler",
    "LogNichtErreichbar",
    "NeuerEintrag",
    "SaveZuGross",
    "SchluesselBelegt",
    "UnbekanntesThema",
    "UngueltigeEinrichtung",
    "Versionskonflikt",
]
