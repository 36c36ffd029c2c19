"""The view `deadlines`: what is due, for whom, by which rule, and how it stood on any day."""

from projections.deadlines.abfragen import Fristenabfrage
from projections.deadlines.sicht import Deadlines
from projections.deadlines.warum import warum
from projections.deadlines.zeilen import eines_falls_aus

__all__ = ["Deadlines", "Fristenabfrage", "eines_falls_aus", "warum"]
