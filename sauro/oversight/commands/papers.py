"""Letters, slips and reports on conclusions are drafted from what stands today."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sauro.directives.models import Directive
from sauro.directives.policy import reach_of
from sauro.oversight.building import paper_of
from sauro.oversight.commands.drafts import MAKES, told
from sauro.oversight.keeping import office_of, packed
from sauro.oversight.models import OfficePaper, Urging
from sauro.oversight.papers.kinds.office import Office
from sauro.oversight.papers.kinds.urging_letter import NobodyToUrgeError, addressed
from sauro.oversight.policy import makes
from sauro.oversight.queries.paper_data import followup_data, late_rows, letter_data, slip_data
from sauro.oversight.urging.vocabulary import Channel
from sauro.oversight.vocabulary import PaperKind
from sauro.people.act import Act
from sauro.people.commands.transaction import checked, command
from sauro.people.models import Agency
from sauro.people.naming import tidy
from sauro.people.refusal import Refused
from sauro.people.spans import shown
from sauro.tasks.models import Assignment

_SLIPS = "Phiếu trình lãnh đạo Ủy ban nhân dân tỉnh do Văn phòng Ủy ban nhân dân lập."


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which paper, in whose name, on which directive.

    Of a letter: ``late``, the agency to urge, all that are late where none is named; what is
    overdue since ``from_days`` at least is urged; the answer is asked for by ``reply_by``,
    ``reply_how`` is the way. Of a slip: ``leader``, to whom it goes.
    """

    kind: PaperKind
    agency: Agency
    directive: Directive
    late: Agency | None = None
    from_days: int = 1
    reply_by: date | None = None
    reply_how: str = ""
    leader: str = ""


@command
def draft_paper(act: Act, wanted: Wanted, office: Office) -> OfficePaper:
    """Take what stands today and draft the paper. ``Refused`` where there is nothing to say."""
    assert act.by
    row = OfficePaper(
        agency=wanted.agency,
        directive=wanted.directive,
        kind=wanted.kind,
        asked=_asked(act, wanted),
        head=packed(office),
        made=act.day,
        made_by=act.by,
    )
    if not makes(reach_of(act.by, act.day), row):
        raise Refused(_SLIPS if wanted.kind == PaperKind.SLIP else MAKES)
    take_data(act, row)
    checked(row)
    row.save()
    told(act, row, "draft")
    return row


def take_data(act: Act, row: OfficePaper) -> None:
    """Its rows as they are now, not saved. ``Refused`` where there are none."""
    assert act.by
    taken = {
        PaperKind.LETTER: _letter, PaperKind.SLIP: _slip, PaperKind.FOLLOWUP: _followup,
    }[PaperKind(row.kind)]  # fmt: skip
    row.data, row.toward = taken(act, row)
    row.toward = row.toward[:300]
    row.as_of = act.day


def record_urgings(act: Act, row: OfficePaper, former: tuple[str, date | None]) -> None:
    """Each lượt giao of a letter that was issued bears it; ``former`` is how it was called before
    its number was mended."""
    symbol = paper_of(row).letterhead.symbol
    now = {"number": f"{row.number}/{symbol}", "letter_day": row.signed_day}
    urged = Urging.objects.filter(assignment__in=row.data["urged"], channel=Channel.LETTER)
    number, day = former
    if number and urged.filter(number=f"{number}/{symbol}", letter_day=day).update(**now):
        return
    Urging.objects.bulk_create(
        Urging(
            assignment_id=pk,
            at=act.now,
            day=act.day,
            channel=Channel.LETTER,
            by=act.by,
            reply_by=date.fromisoformat(row.asked["reply_by"]),
            **now,
        )
        for pk in row.data["urged"]
    )


def _letter(act: Act, row: OfficePaper) -> tuple[dict[str, Any], str]:
    assert act.by
    data = letter_data(act.by, row.directive, act.day, row.asked)
    if not data.rows:
        raise Refused("Không có lượt giao nào quá hạn trong phạm vi này.")
    try:
        names = addressed(data, office_of(row.head))
    except NobodyToUrgeError as error:
        raise Refused(str(error)) from error
    late = late_rows(act.by, row.directive, act.day, row.asked)
    urged = Assignment.objects.filter(pk__in=late).exclude(agency=row.agency_id)
    kept = packed(data) | {"urged": sorted(urged.values_list("pk", flat=True))}
    return kept, names[0] if len(names) == 1 else f"{len(names)} cơ quan, đơn vị"


def _slip(act: Act, row: OfficePaper) -> tuple[dict[str, Any], str]:
    assert act.by
    head = office_of(row.head).signature
    data = slip_data(act.by, row.directive, act.day, row.asked, head)
    if not data.asked:
        raise Refused("Văn bản này không có nội dung nào đang chờ quyết định.")
    return packed(data), data.leader


def _followup(act: Act, row: OfficePaper) -> tuple[dict[str, Any], str]:
    assert act.by
    data = followup_data(act.by, row.directive, act.day)
    if not data.points:
        raise Refused("Văn bản này chưa giao nhiệm vụ nào.")
    return packed(data), data.above


def _asked(act: Act, wanted: Wanted) -> dict[str, Any]:
    if wanted.kind == PaperKind.SLIP:
        return {"leader": tidy(wanted.leader)}
    if wanted.kind == PaperKind.FOLLOWUP:
        return {}
    if wanted.reply_by is None or wanted.reply_by <= act.day:
        raise Refused(f"Hạn trả lời phải sau hôm nay, {shown(act.day)}.")
    return {
        "late": wanted.late.pk if wanted.late else None,
        "from_days": wanted.from_days,
        "reply_by": wanted.reply_by.isoformat(),
        "reply_how": tidy(wanted.reply_how),
    }
