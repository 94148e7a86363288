"""The steps of the ladder, set by the office."""

from sauro.oversight.models import LadderStep
from sauro.oversight.urging.policy import require
from sauro.oversight.urging.vocabulary import REMINDS, StepKind
from sauro.people.act import Act
from sauro.people.commands.transaction import changed, checked, command, record
from sauro.people.naming import tidy
from sauro.people.refusal import Refused
from sauro.people.vocabulary import Subject


def days_late_for(kind: StepKind) -> int:
    """How many days overdue a letter urges from, or a report names from; 1, which is all that is
    overdue, while the office does not use the step."""
    row = LadderStep.objects.filter(kind=kind, active=True).first()
    return row.number if row else 1


@command
def set_step(
    act: Act,
    step: LadderStep,
    *,
    number: int,
    to_focal: bool,
    to_head: bool,
    active: bool,
    source: str,
) -> LadderStep:
    """From the next digest on it holds; ``source`` is the paper that says so."""
    require(act)
    if not source.strip():
        raise Refused("Hãy ghi căn cứ: số, ngày văn bản hoặc ý kiến chỉ đạo về bậc đôn đốc này.")
    row = LadderStep.objects.select_for_update().get(pk=step.pk)
    if row.kind in REMINDS and active and not (to_focal or to_head):
        raise Refused("Hãy chọn ít nhất một nơi được báo, hoặc thôi dùng bậc này.")
    told = str(row)
    values = {"number": number, "to_focal": to_focal, "to_head": to_head, "active": active}
    before, after = changed(row, values | {"source": tidy(source)})
    if not after:
        return row
    row.edited = True
    checked(row)
    row.save()
    record(act, "set_step", (Subject.LADDER, row, told), before=before, after=after, reason=source)
    return row
