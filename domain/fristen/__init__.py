"""Fristen: what has to happen by when, because which rule says so. Pure: entries and rules in, Fristen out."""
