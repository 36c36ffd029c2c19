"""Measurements against a bare floor in the same run: ratios, since absolute times only describe a machine."""
