"""Reminding people of their appointments: what is owed now, the ways it can go, and what becomes of it."""
