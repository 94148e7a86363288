"""Six rõ of a task, before and after: which were clear as signed, which somebody made clear since.

One rule for what is counted and what is listed. A registration makes a task clear where each of its
lượt giao has one that was agreed and says it; of the act itself, of authority and responsibility no
registration speaks, only who answers the question of the review.
"""

from django.db.models import Case, CharField, Exists, OuterRef, Q, TextChoices, Value, When

from sauro.directives.models import Gap
from sauro.tasks.models import Assignment, Registration
from sauro.tasks.vocabulary import RegistrationState, WorkState

SIX = {
    "nguoi": "Rõ người", "viec": "Rõ việc", "thoi_gian": "Rõ thời gian",
    "tham_quyen": "Rõ thẩm quyền", "trach_nhiem": "Rõ trách nhiệm", "san_pham": "Rõ sản phẩm",
}  # fmt: skip
_SAYS = {
    "nguoi": Q(person__isnull=False) | ~Q(person_name=""),
    "thoi_gian": Q(due__isnull=False),
    "san_pham": ~Q(product=""),
}


class Cleared(TextChoices):
    """By whom one of the six is clear; the first that holds."""

    SIGNED = "signed", "Rõ khi ký ban hành"
    OFFICE = "office", "Văn phòng làm rõ"
    REGISTERED = "registered", "Rõ sau đăng ký"
    OPEN = "open", "Còn chưa rõ"


def cleared(name: str) -> Case:
    """Of each task, by whom this one of ``SIX`` is clear."""
    answers = Gap.objects.filter(proposal=OuterRef("proposal"), name=name).exclude(answer="")
    office = Q(Exists(answers))
    if name == "thoi_gian":
        office |= Q(due__isnull=False)
    whens = [
        When(**{f"clarity__{name}__state": "du"}, then=Value(Cleared.SIGNED)),
        When(office, then=Value(Cleared.OFFICE)),
    ]
    if name in _SAYS:
        live = Assignment.objects.filter(task=OuterRef("pk")).exclude(state=WorkState.ENDED)
        agreed = Registration.objects.filter(
            _SAYS[name], assignment=OuterRef("pk"), state=RegistrationState.AGREED
        )
        every = Q(Exists(live)) & ~Q(Exists(live.filter(~Exists(agreed))))
        whens.append(When(every, then=Value(Cleared.REGISTERED)))
    return Case(*whens, default=Value(Cleared.OPEN), output_field=CharField())


def in_clearness(asked: str) -> tuple[str, Cleared] | None:
    """ "nguoi.open" as an address says it; None where it is not understood."""
    name, _, how = asked.partition(".")
    return (name, Cleared(how)) if name in SIX and how in Cleared.values else None
