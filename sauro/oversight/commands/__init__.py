"""Writes: each one transaction, refused in Vietnamese, with a row of history."""
