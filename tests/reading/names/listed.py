"""Reads the names at the start of a passage, as tests state them."""

from sauro.reading.names import NameReader


def listed(passage: str) -> tuple[str, str]:
    """The names, with bars between them, and the rest of the passage; no names are ``""``."""
    found = NameReader(passage).list_at(0, len(passage))
    if found is None:
        return "", passage
    return " | ".join(name.text for name in found.names), passage[found.end :]


def classes(passage: str) -> list[bool]:
    """Of each name, whether it is a class of bodies."""
    found = NameReader(passage).list_at(0, len(passage))
    return [name.group for name in found.names] if found else []
