"""The words of a field that a regulation gives itself: kinds of talks, steps of the office, aims."""

BEGRIFFSFELDER = ("anlass", "arbeitsschritt", "ziel")
"""Fields of entries whose values are no closed list here: what may stand in them says the Regelwerk (`begriff`)."""
