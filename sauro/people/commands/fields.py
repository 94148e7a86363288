"""Fields of work: which leader is in charge, which specialist of the office follows."""

from datetime import date

from sauro.people.act import Act
from sauro.people.commands.transaction import changed, checked, command, record
from sauro.people.models import FieldDuty, Post, WorkField
from sauro.people.naming import tidy
from sauro.people.policy import Right, require
from sauro.people.queries.dated import valid_on
from sauro.people.refusal import Refused
from sauro.people.spans import day_before, shown
from sauro.people.vocabulary import DutyKind, PostKind, Subject

_POSTS = {DutyKind.LEADER: PostKind.LEADER, DutyKind.SPECIALIST: PostKind.OFFICE}


@command
def create_field(act: Act, code: str, name: str, rank: int = 0) -> WorkField:
    """A field of work."""
    require(act, Right.REGISTER)
    field = WorkField(code=code, name=tidy(name), rank=rank)
    checked(field)
    if WorkField.objects.filter(code=code).exists():
        raise Refused(f"Mã lĩnh vực {code} đã dùng. Hãy chọn mã khác.")
    field.save()
    record(act, "create_field", (Subject.FIELD, field, field.name), after={"code": code})
    return field


@command
def correct_field(act: Act, field: WorkField, name: str, rank: int) -> WorkField:
    """Its name and its place in lists, put right; its code and its duties stay."""
    require(act, Right.REGISTER)
    field = WorkField.objects.select_for_update().get(pk=field.pk)
    before, after = changed(field, {"name": tidy(name), "rank": rank})
    checked(field)
    if not after:
        return field
    field.save(update_fields=list(after))
    subject = (Subject.FIELD, field, field.name)
    record(act, "correct_field", subject, before=before, after=after)
    return field


@command
def put_in_charge(
    act: Act, field: WorkField, post: Post, kind: DutyKind, from_day: date, basis: str
) -> FieldDuty:
    """From a day on the person in the post looks after the field.

    A field has one leader: the one before is in charge until the day before. Specialists may be
    several; each is ended apart.
    """
    require(act, Right.REGISTER)
    field = WorkField.objects.select_for_update().get(pk=field.pk)
    _refuse_post(post, kind, from_day)
    _refuse_set(field, post, kind, from_day)
    before = field.duties.filter(valid_on(from_day), kind=kind).select_related("post__user")
    leader = before.first() if kind == DutyKind.LEADER else None
    if leader and leader.first_day == from_day:
        leader.delete()
    elif leader:
        leader.last_day = day_before(from_day)
        leader.save(update_fields=["last_day"])
    duty = FieldDuty(
        field=field, post=post, kind=kind, first_day=from_day, last_day=post.last_day, basis=basis
    )
    checked(duty)
    duty.save()
    record(
        act,
        "put_in_charge",
        (Subject.FIELD, field, field.name),
        before={"kind": kind, "person": leader.post.user.full_name if leader else None},
        after={"kind": kind, "person": post.user.full_name, "first_day": from_day},
        reason=basis,
    )
    return duty


@command
def end_duty(act: Act, duty: FieldDuty, last_day: date, reason: str) -> FieldDuty:
    """The person does not look after the field after a day."""
    require(act, Right.REGISTER)
    field = WorkField.objects.select_for_update().get(pk=duty.field_id)
    duty = FieldDuty.objects.select_related("post__user").get(pk=duty.pk)
    if last_day < duty.first_day:
        raise Refused(f"Việc phụ trách bắt đầu từ ngày {shown(duty.first_day)}.")
    if duty.last_day is not None and duty.last_day <= last_day:
        raise Refused(f"Việc phụ trách đã kết thúc từ hết ngày {shown(duty.last_day)}.")
    before = {"person": duty.post.user.full_name, "last_day": duty.last_day}
    duty.last_day = last_day
    duty.save(update_fields=["last_day"])
    subject = (Subject.FIELD, field, field.name)
    record(act, "end_duty", subject, before=before, after={"last_day": last_day}, reason=reason)
    return duty


def _refuse_post(post: Post, kind: DutyKind, day: date) -> None:
    if post.kind != _POSTS[kind]:
        raise Refused(f"{kind.label} phải giữ vị trí {_POSTS[kind].label}. Hãy chọn người khác.")
    if not post.holds_on(day):
        raise Refused(f"{post.user.full_name} không giữ vị trí này trong ngày {shown(day)}.")


def _refuse_set(field: WorkField, post: Post, kind: DutyKind, day: date) -> None:
    duties = field.duties.filter(kind=kind)
    if duties.filter(valid_on(day), post=post).exists():
        raise Refused(f"{post.user.full_name} đã phụ trách, theo dõi lĩnh vực này.")
    later = duties.filter(first_day__gt=day)
    if kind == DutyKind.SPECIALIST:
        later = later.filter(post=post)
    first = later.order_by("first_day").first()
    if first:
        raise Refused(
            f"Đã phân công khác từ ngày {shown(first.first_day)}. Hãy chọn ngày từ đó trở đi."
        )
