"""Rows held until the end of a command, taken in one order so that two never wait crosswise."""

from collections.abc import Iterable

from sauro.people.models import Agency, Group, User


def hold_agencies(agencies: Iterable[Agency]) -> dict[int, Agency]:
    """The agencies as they are now, by id."""
    wanted = {agency.pk for agency in agencies}
    rows = Agency.objects.select_for_update().filter(pk__in=wanted).order_by("pk")
    return {row.pk: row for row in rows}


def hold_agency(agency: Agency) -> Agency:
    """The agency as it is now."""
    return Agency.objects.select_for_update().get(pk=agency.pk)


def hold_group(group: Group) -> Group:
    """The group as it is now."""
    return Group.objects.select_for_update().get(pk=group.pk)


def hold_user(user: User) -> User:
    """The account as it is now."""
    return User.objects.select_for_update().get(pk=user.pk)
