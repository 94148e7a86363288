"""Reads: the user first, and the day."""
