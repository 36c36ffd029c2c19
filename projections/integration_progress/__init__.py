"""How far cases have come: obstacles and Profillagen over time."""

from projections.integration_progress.verlaeufe import RANGFOLGE, Bewegungsart, Richtung
from projections.integration_progress.verlauf import verlauf, verlauf_aus
from projections.integration_progress.zaehlung import zaehlung
from projections.integration_progress.zeilen import IntegrationProgress

__all__ = ["RANGFOLGE", "Bewegungsart", "IntegrationProgress", "Richtung", "verlauf", "verlauf_aus", "zaehlung"]
