"""Regulations as data: the kinds of rules, loading and checking the files, and what they say about a case."""
