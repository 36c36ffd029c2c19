"""An office where everybody is looked after from the application on: nobody decides on an access, and a case ends with the
benefits. The talks, steps and aims have the names the Regelwerk in force gives them, and happen as often as it asks."""

from adapters.demo.ohne_filter.beginn import beginnen, wird_so_gearbeitet
from adapters.demo.ohne_filter.zweitakten import OHNE_FILTER

__all__ = ["OHNE_FILTER", "beginnen", "wird_so_gearbeitet"]
