"""Công văn đôn đốc: drafted from what is overdue, written down once it was issued."""

from dataclasses import dataclass
from datetime import date

from sauro.directives.models import Directive
from sauro.directives.policy import reach_of
from sauro.oversight.asof import AsOf, as_of
from sauro.oversight.models import Urging
from sauro.oversight.papers.form import Paper
from sauro.oversight.papers.kinds.office import Issue, Office
from sauro.oversight.papers.kinds.urging_letter import (
    NobodyToUrgeError,
    UrgingLetter,
    urging_letter,
)
from sauro.oversight.policy import reports_for
from sauro.oversight.queries.gathering import basis_of, lines_of
from sauro.oversight.queries.narrowing import Narrow, narrowed
from sauro.oversight.urging.vocabulary import Channel
from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.people.models import Agency
from sauro.people.naming import tidy
from sauro.people.refusal import Refused
from sauro.people.spans import shown
from sauro.tasks.models import Assignment
from sauro.tasks.time import TimeState

_AUTHORITY = "Ủy ban nhân dân tỉnh"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whom to urge, on which directive; all its agencies that are late where none is named.

    The answer is asked for by ``reply_by``, ``reply_how`` is the way.
    """

    agency: Agency
    directive: Directive
    late: Agency | None
    reply_by: date
    reply_how: str


def draft_letter(act: Act, wanted: Wanted, office: Office) -> Paper:
    """What is overdue today, as a letter. ``Refused`` where nothing is, or nobody else's."""
    _require(act, wanted)
    if wanted.reply_by <= act.day:
        raise Refused(f"Hạn trả lời phải sau hôm nay, {shown(act.day)}.")
    stood = _stood(act, wanted)
    letter = UrgingLetter(
        authority=wanted.directive.issuer or _AUTHORITY,
        basis=basis_of(wanted.directive),
        as_of=act.day,
        rows=lines_of(stood, Narrow()),
        reply_by=wanted.reply_by,
        reply_how=tidy(wanted.reply_how),
    )
    if not letter.rows:
        raise Refused("Không có lượt giao nào quá hạn trong phạm vi này.")
    try:
        return urging_letter(letter, office, Issue(act.day))
    except NobodyToUrgeError as error:
        raise Refused(str(error)) from error


@command
def record_letter(act: Act, wanted: Wanted, number: str, issued: date) -> int:
    """The letter was issued: each lượt giao it urges bears it; how many."""
    _require(act, wanted)
    if not tidy(number):
        raise Refused("Hãy nhập số, ký hiệu của công văn.")
    if issued > act.day:
        raise Refused("Ngày công văn không được sau hôm nay.")
    stood = _stood(act, wanted)
    ids = stood.rows.values_list(stood.path("pk"), flat=True)
    rows = Assignment.objects.filter(pk__in=list(ids))
    urged = [row.pk for row in rows.exclude(agency=wanted.agency)]
    if Urging.objects.filter(assignment__in=urged, number=tidy(number), letter_day=issued).exists():
        raise Refused("Công văn này đã được ghi.")
    made = Urging.objects.bulk_create(
        Urging(
            assignment_id=pk,
            at=act.now,
            day=act.day,
            channel=Channel.LETTER,
            by=act.by,
            number=tidy(number)[:120],
            letter_day=issued,
            reply_by=wanted.reply_by,
        )
        for pk in urged
    )
    if not made:
        raise Refused("Không có lượt giao nào quá hạn của cơ quan khác để ghi.")
    return len(made)


def _stood(act: Act, wanted: Wanted) -> AsOf:
    assert act.by
    narrow = Narrow(
        directive=wanted.directive.pk,
        agency=wanted.late.pk if wanted.late else None,
        times=(TimeState.OVERDUE,),
    )
    return narrowed(as_of(reach_of(act.by, act.day), act.day, act.day), narrow)


def _require(act: Act, wanted: Wanted) -> None:
    assert act.by
    if not reports_for(reach_of(act.by, act.day), wanted.agency, wanted.directive):
        raise Refused("Công văn đôn đốc do Văn phòng hoặc cơ quan theo dõi, đôn đốc của văn bản.")
