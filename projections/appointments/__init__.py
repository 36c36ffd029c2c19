"""Who meets whom when, and which case somebody wants to be shown again."""

from projections.appointments.abfragen import (
    FaelligeErinnerung,
    Kalenderfilter,
    Kalendertermin,
    faellige_erinnerungen,
    kalender,
    termine,
    termine_aus,
    wiedervorlagen,
    wiedervorlagen_aus,
)
from projections.appointments.sicht import Appointments

__all__ = [
    "Appointments",
    "FaelligeErinnerung",
    "Kalenderfilter",
    "Kalendertermin",
    "faellige_erinnerungen",
    "kalender",
    "termine",
    "termine_aus",
    "wiedervorlagen",
    "wiedervorlagen_aus",
]
