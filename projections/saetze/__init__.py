"""Plain German for every event, from what is not personal in it."""

from projections.saetze.satz import satz
from projections.saetze.woerter import wort

__all__ = ["satz", "wort"]
