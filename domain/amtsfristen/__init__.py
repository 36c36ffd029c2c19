"""Duties of the office itself: from its logbook and the rules in force, what is due when, and why."""
