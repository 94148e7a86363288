"""Appoint persons to posts, and end posts."""

from datetime import date

from sauro.people.act import Act
from sauro.people.commands.locks import hold_agency, hold_user
from sauro.people.commands.transaction import changed, checked, command, record
from sauro.people.models import Agency, FieldDuty, Post, User
from sauro.people.naming import tidy
from sauro.people.policy import Right, require, require_other
from sauro.people.queries.dated import valid_from, valid_on
from sauro.people.queries.labels import label_of
from sauro.people.refusal import Refused
from sauro.people.spans import Span, day_after, shown
from sauro.people.vocabulary import WITHOUT_AGENCY, AgencyKind, PostKind, Subject

# Where a post of a kind can be; other kinds can be anywhere.
_PLACES = {
    PostKind.LEADER: (AgencyKind.COMMITTEE,),
    PostKind.OFFICE: (AgencyKind.OFFICE, AgencyKind.COMMITTEE),
}


@command
def appoint(
    act: Act,
    user: User,
    kind: PostKind,
    agency: Agency | None,
    first_day: date,
    *,
    title: str = "",
    last_day: date | None = None,
    basis: str = "",
) -> Post:
    """Give a person a post at an agency from a day on; who acts cannot appoint himself."""
    require(act, Right.ACCOUNTS)
    require_other(act, user)
    agency = hold_agency(agency) if agency else None
    user = hold_user(user)
    if last_day is not None and last_day < first_day:
        raise Refused("Ngày kết thúc không được trước ngày bắt đầu.")
    if agency is None:
        if kind not in WITHOUT_AGENCY:
            raise Refused(f"Vị trí {kind.label} phải gắn với một cơ quan. Hãy chọn cơ quan.")
    else:
        _refuse_place(kind, agency, first_day)
        ends = [day for day in (last_day, agency.last_day) if day is not None]
        last_day = min(ends, default=None)
    if not user.is_active:
        raise Refused(f"Tài khoản {user.username} đã đóng. Hãy mở lại tài khoản trước.")
    post = Post(
        user=user, agency=agency, kind=kind, title=title, first_day=first_day,
        last_day=last_day, basis=basis,
    )  # fmt: skip
    checked(post)
    _refuse_double(post)
    post.save()
    after = {
        "kind": kind,
        "agency": agency.code if agency else None,
        "title": title,
        "first_day": first_day,
        "last_day": last_day,
    }
    record(act, "appoint", (Subject.POST, post, user.full_name), after=after, reason=basis)
    return post


@command
def correct_post(act: Act, post: Post, title: str, reason: str) -> Post:
    """Another printed title; the role and its days stay."""
    require(act, Right.ACCOUNTS)
    post = Post.objects.select_for_update().get(pk=post.pk)
    before, after = changed(post, {"title": tidy(title)})
    if not after:
        return post
    checked(post)
    post.save(update_fields=["title"])
    subject = (Subject.POST, post, post.user.full_name)
    record(act, "correct_post", subject, before=before, after=after, reason=reason)
    return post


@command
def end_post(act: Act, post: Post, last_day: date, reason: str) -> Post:
    """The person is not in the post after a day; its duties, and the lending of it, end too."""
    require(act, Right.ACCOUNTS)
    hold_user(post.user)
    post = Post.objects.select_for_update().get(pk=post.pk)
    if last_day < post.first_day:
        raise Refused(f"Vị trí bắt đầu từ ngày {shown(post.first_day)}. Hãy chọn ngày sau đó.")
    if post.last_day is not None and post.last_day <= last_day:
        raise Refused(f"Vị trí đã kết thúc từ hết ngày {shown(post.last_day)}.")
    _refuse_last_administrator(post, last_day)
    before = {"last_day": post.last_day}
    FieldDuty.objects.filter(post=post, first_day__gt=last_day).delete()
    post.duties.filter(valid_from(day_after(last_day))).update(last_day=last_day)
    post.last_day = last_day
    post.save(update_fields=["last_day"])
    subject = (Subject.POST, post, post.user.full_name)
    record(act, "end_post", subject, before=before, after={"last_day": last_day}, reason=reason)
    return post


def _refuse_place(kind: PostKind, agency: Agency, day: date) -> None:
    if not agency.holds_on(day):
        label = label_of(agency.pk, day)
        raise Refused(f"{label} không có trong ngày {shown(day)}. Hãy chọn ngày khác.")
    if kind in _PLACES and agency.kind not in _PLACES[kind]:
        places = " hoặc ".join(place.label for place in _PLACES[kind])
        label = label_of(agency.pk, day)
        raise Refused(f"Vị trí {kind.label} chỉ có ở {places}, không có ở {label}.")


def _refuse_double(post: Post) -> None:
    same = Post.objects.filter(user=post.user, agency=post.agency, kind=post.kind)
    for other in same:
        if other.span.overlaps(Span(post.first_day, post.last_day)):
            raise Refused(
                f"{post.user.full_name} đã giữ vị trí này từ ngày {shown(other.first_day)}."
            )


def _refuse_last_administrator(post: Post, last_day: date) -> None:
    """Somebody must be able to appoint the next one."""
    if post.kind != PostKind.ADMINISTRATOR:
        return
    others = Post.objects.filter(valid_on(day_after(last_day)), kind=post.kind)
    if not others.filter(user__is_active=True, last_day__isnull=True).exclude(pk=post.pk).exists():
        raise Refused(
            "Đây là người quản trị cuối cùng. Hãy bổ nhiệm một người quản trị khác trước."
        )
