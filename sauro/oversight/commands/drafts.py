"""What all commands on drafted papers share: who may, whether it still stands open, its history."""

from typing import TypeVar, cast

from sauro.directives.policy import reach_of
from sauro.oversight.models import OfficePaper, Report
from sauro.oversight.policy import makes
from sauro.people.act import Act
from sauro.people.commands.transaction import checked, record
from sauro.people.refusal import Refused

Row = TypeVar("Row", bound=Report | OfficePaper)
MAKES = (
    "Báo cáo, công văn đôn đốc do Văn phòng hoặc cơ quan theo dõi, đôn đốc của văn bản lập và chốt."
)
_CLOSED = "Văn bản đã chốt nên không sửa được. Số liệu đến sau tính vào kỳ sau, văn bản sau."
_CHANGED = "Văn bản vừa được người khác thay đổi. Hãy tải lại trang rồi làm lại."


def locked(act: Act, row: Row) -> Row:
    """The row, for this transaction alone. ``Refused`` to those who do not make it."""
    assert act.by
    held = type(row)._default_manager.select_for_update(of=("self",)).get(pk=row.pk)
    if not makes(reach_of(act.by, act.day), held):
        raise Refused(MAKES)
    return cast(Row, held)


def still_open(act: Act, row: Row, version: int) -> Row:
    """The same, as long as it is not closed and nobody else changed it."""
    held = locked(act, row)
    if held.closed_at is not None:
        raise Refused(_CLOSED)
    if held.version != version:
        raise Refused(_CHANGED)
    return held


def saved(act: Act, row: Report | OfficePaper, action: str) -> None:
    """One version more."""
    row.version += 1
    checked(row)
    row.save()
    told(act, row, action)


def told(act: Act, row: Report | OfficePaper, action: str) -> None:
    """Into the history."""
    after = {"as_of": row.as_of.isoformat(), "version": row.version, "number": row.number}
    record(act, action, (row.subject, row, str(row)), after=after)
