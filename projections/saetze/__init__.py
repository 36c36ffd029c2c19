"""Plain German for every event, from what is not personal in it."""

from domain.woerter import wort
from projections.saetze.satz import satz

__all__ = ["satz", "wort"]
