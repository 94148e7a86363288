"""How far the registration of an assignment is: one rule, in Python and in SQL, tied by a test.

A later version that is still being written leaves the agreed one standing; once it was sent or
returned, that is what one looks at.
"""

from django.db.models import Case, CharField, Exists, OuterRef, Q, TextChoices, Value, When

from sauro.tasks.models import Registration
from sauro.tasks.vocabulary import OPEN, RegistrationState, WorkState


class Registered(TextChoices):
    """The order is that of pressing: many together are the first of these that any of them is."""

    RETURNED = "returned", "Yêu cầu làm lại"
    UNSENT = "unsent", "Chưa gửi"
    SENT = "sent", "Đã gửi"
    AGREED = "agreed", "Đã nhận"


def registered(unfinished: Registration | None, agreed: Registration | None) -> Registered:
    """Of an assignment with this version that is not finished, and this one that was agreed."""
    if unfinished is not None and unfinished.state == RegistrationState.SENT:
        return Registered.SENT
    if unfinished is not None and being_redone(unfinished):
        return Registered.RETURNED
    return Registered.AGREED if agreed is not None else Registered.UNSENT


def being_redone(one: Registration) -> bool:
    """Whether it came back and was not sent again since."""
    draft = one.state == RegistrationState.DRAFT and bool(one.reason)
    return one.state == RegistrationState.RETURNED or draft


def registered_state() -> Case:
    """The same of each assignment in a query."""
    rows = Registration.objects.filter(assignment=OuterRef("pk"))
    redone = Q(state=RegistrationState.RETURNED)
    redone |= Q(state=RegistrationState.DRAFT) & ~Q(reason="")
    return Case(
        When(Exists(rows.filter(state=RegistrationState.SENT)), then=Value(Registered.SENT)),
        When(Exists(rows.filter(redone)), then=Value(Registered.RETURNED)),
        When(Exists(rows.filter(state=RegistrationState.AGREED)), then=Value(Registered.AGREED)),
        default=Value(Registered.UNSENT),
        output_field=CharField(),
    )


def owing() -> Q:
    """Assignments that a registration is asked of, and those that have an agreed one."""
    agreed = Registration.objects.filter(assignment=OuterRef("pk"), state=RegistrationState.AGREED)
    return Q(state__in=OPEN) | Q(Exists(agreed), state=WorkState.DONE)
