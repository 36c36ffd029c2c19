"""Writes the part of the handbook that says what every kind and key of a Regelwerk is."""
