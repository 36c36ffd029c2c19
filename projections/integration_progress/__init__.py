"""How far cases have come: obstacles, Profillagen, Kundenkategorien and Zielgruppen over time."""

from projections.integration_progress.verlaeufe import RANGFOLGE, Bewegungsart, Rang, Richtung
from projections.integration_progress.verlauf import verlauf, verlauf_aus
from projections.integration_progress.zaehlung import zaehlung
from projections.integration_progress.zeilen import IntegrationProgress

__all__ = ["RANGFOLGE", "Bewegungsart", "IntegrationProgress", "Rang", "Richtung", "verlauf", "verlauf_aus", "zaehlung"]
