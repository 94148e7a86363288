"""Delegation for a time."""

from collections.abc import Sequence
from datetime import date

from sauro.people.act import Act
from sauro.people.commands.locks import hold_user
from sauro.people.commands.transaction import checked, command, record
from sauro.people.models import Delegation, Post, User
from sauro.people.policy import Right, require
from sauro.people.refusal import Refused
from sauro.people.spans import shown
from sauro.people.vocabulary import NOT_DELEGATED, PostKind, Subject


@command
def delegate(
    act: Act,
    giver: User,
    receiver: User,
    posts: Sequence[Post],
    first_day: date,
    last_day: date,
    basis: str,
) -> Delegation:
    """``receiver`` acts in these posts of ``giver`` for a time, not before the day of the act: what
    was done earlier was done without.

    The giver does this, or an administrator on a paper. What is lent cannot be lent on.
    """
    _require_giver(act, giver)
    for user in sorted((giver, receiver), key=lambda one: one.pk):
        hold_user(user)
    receiver.refresh_from_db()
    _refuse_persons(act, giver, receiver)
    if last_day < first_day:
        raise Refused("Ngày kết thúc không được trước ngày bắt đầu.")
    if not basis.strip():
        raise Refused("Hãy ghi căn cứ ủy quyền (số, ngày văn bản).")
    if not posts:
        raise Refused("Hãy chọn ít nhất một vị trí để ủy quyền.")
    for post in posts:
        _refuse_post(giver, post, first_day)
    if first_day < act.day:
        raise Refused(
            f"Ủy quyền bắt đầu sớm nhất từ hôm nay, ngày {shown(act.day)}: việc đã làm trước đó"
            " không phải là làm theo ủy quyền này."
        )
    _refuse_again(giver, receiver, posts, (first_day, last_day))
    row = Delegation(
        giver=giver, receiver=receiver, first_day=first_day, last_day=last_day, basis=basis
    )
    checked(row)
    row.save()
    row.posts.set(posts)
    after = {
        "giver": giver.username,
        "receiver": receiver.username,
        "posts": sorted(post.pk for post in posts),
        "first_day": first_day,
        "last_day": last_day,
    }
    record(act, "delegate", _subject(row), after=after, reason=basis)
    return row


@command
def end_delegation(act: Act, delegation: Delegation, last_day: date, reason: str) -> Delegation:
    """The delegation ends earlier than was said, but with no day that is past: what was done on it
    stays done under it."""
    _require_giver(act, delegation.giver)
    row = Delegation.objects.select_for_update().get(pk=delegation.pk)
    if last_day < row.first_day:
        raise Refused(f"Ủy quyền bắt đầu từ ngày {shown(row.first_day)}. Hãy chọn ngày sau đó.")
    if last_day < act.day <= row.last_day:
        raise Refused(
            f"Ủy quyền kết thúc sớm nhất vào hết hôm nay, ngày {shown(act.day)}: việc đã làm theo"
            " ủy quyền vẫn đứng tên."
        )
    if row.last_day <= last_day:
        raise Refused(f"Ủy quyền đã hết từ hết ngày {shown(row.last_day)}.")
    before = {"last_day": row.last_day}
    row.last_day = last_day
    row.save(update_fields=["last_day"])
    after = {"last_day": last_day}
    record(act, "end_delegation", _subject(row), before=before, after=after, reason=reason)
    return row


@command
def withdraw_delegation(act: Act, delegation: Delegation, reason: str) -> None:
    """Take back a delegation that has not begun: nothing was done under it, so none of it stays
    but the record."""
    _require_giver(act, delegation.giver)
    row = Delegation.objects.select_for_update().get(pk=delegation.pk)
    if row.first_day <= act.day:
        raise Refused(f"Ủy quyền đã bắt đầu từ ngày {shown(row.first_day)}. Hãy kết thúc sớm.")
    before = {"first_day": row.first_day, "last_day": row.last_day}
    record(act, "withdraw_delegation", _subject(row), before=before, reason=reason)
    row.delete()


def _subject(row: Delegation) -> tuple[Subject, Delegation, str]:
    return Subject.DELEGATION, row, f"{row.giver.full_name} → {row.receiver.full_name}"


def _require_giver(act: Act, giver: User) -> None:
    if act.by is None or act.by.pk != giver.pk:
        require(act, Right.ACCOUNTS)


def _refuse_persons(act: Act, giver: User, receiver: User) -> None:
    if giver.pk == receiver.pk:
        raise Refused("Không thể ủy quyền cho chính mình.")
    if act.by is not None and act.by.pk == receiver.pk:
        raise Refused("Không ai tự nhận ủy quyền thay người giao. Hãy để người giao thực hiện.")
    if not receiver.is_active:
        raise Refused(f"Tài khoản {receiver.username} đã đóng. Hãy chọn người khác.")


def _refuse_post(giver: User, post: Post, day: date) -> None:
    if post.user_id != giver.pk:
        raise Refused("Chỉ ủy quyền được vị trí của chính người ủy quyền.")
    if post.kind in NOT_DELEGATED:
        raise Refused(f"Vị trí {PostKind(post.kind).label} không ủy quyền được.")
    if not post.holds_on(day):
        raise Refused(f"{giver.full_name} không giữ vị trí này trong ngày {shown(day)}.")


def _refuse_again(
    giver: User, receiver: User, posts: Sequence[Post], days: tuple[date, date]
) -> None:
    """``days`` are the first and the last of what is asked for."""
    first, last = days
    rows = giver.delegations_given.filter(receiver=receiver, posts__in=posts)
    row = rows.filter(first_day__lte=last, last_day__gte=first).first()
    if row is not None:
        raise Refused(
            f"{receiver.full_name} đã được ủy quyền vị trí này từ ngày {shown(row.first_day)} đến "
            f"hết ngày {shown(row.last_day)}. Hãy chọn ngày khác hoặc kết thúc ủy quyền đó."
        )
