"""Reports of periods that are not enough: sent back, and owed again."""

from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.people.naming import tidy
from sauro.people.refusal import Refused
from sauro.tasks.commands.changing import hold, note
from sauro.tasks.commands.stepping import Acting
from sauro.tasks.lifecycle import SENDS_BACK
from sauro.tasks.models import Assignment, PeriodDuty
from sauro.tasks.vocabulary import EventKind, RedoReason


@command
def send_back_period(act: Act, duty: PeriodDuty, code: str, reason: str) -> PeriodDuty:
    """Yêu cầu làm lại: the period is owed again, with the kind of reason and the reason."""
    row = hold([duty.assignment_id])[duty.assignment_id]
    one = PeriodDuty.objects.select_related("answer").get(pk=duty.pk)
    _refuse(Acting.of(act), row, one, code, reason)
    one.answered_at, one.returned_at, one.returned_by = None, act.now, act.by
    one.return_code, one.return_reason = code, tidy(reason)[:500]
    one.save()
    note(act, [row], EventKind.RETURN_PERIOD, {
        "period": one.label, "code": code, "reason": one.return_reason,
    })  # fmt: skip
    return one


def _refuse(acting: Acting, row: Assignment, one: PeriodDuty, code: str, reason: str) -> None:
    if not acting.roles(row) & SENDS_BACK:
        raise Refused("Tài khoản này không có quyền yêu cầu làm lại báo cáo kỳ.")
    sent_by = one.answer.by_id if one.answer else None
    if acting.own(row) or (acting.act.by and sent_by == acting.act.by.pk):
        raise Refused(
            "Không ai yêu cầu làm lại báo cáo của chính cơ quan mình hoặc do chính mình gửi."
        )
    if one.answered_at is None:
        raise Refused("Kỳ này chưa có báo cáo nào để yêu cầu làm lại.")
    if code not in RedoReason.values or not reason.strip():
        raise Refused("Hãy chọn loại lý do và ghi lý do.")
