"""Assignments ticked in a list, and those that a preview showed."""

from django.http import QueryDict

MOST = 500


def ticked(data: QueryDict, name: str = "luot") -> list[int]:
    """The numbers that were ticked; what is none is passed over."""
    found = (one.partition(":")[0] for one in data.getlist(name))
    return [int(one) for one in found if one.isascii() and one.isdigit() and len(one) < 19][:MOST]


def seen_versions(data: QueryDict, name: str = "luot") -> dict[int, int]:
    """The assignments that were shown, each with the version that was seen ("12:3")."""
    pairs = (one.partition(":") for one in data.getlist(name))
    return {
        int(pk): int(version)
        for pk, _, version in pairs
        if pk.isascii() and pk.isdigit() and version.isascii() and version.isdigit()
    }
