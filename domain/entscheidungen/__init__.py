"""Decisions: one pure function per command, from state and circumstances to events or a refusal that names rules."""
