"""What letters, slips and reports on conclusions are made of: rows of today, read once."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from sauro.directives.models import Directive
from sauro.directives.policy import reach_of
from sauro.directives.queries.kinds import called
from sauro.oversight.asof import AsOf, as_of
from sauro.oversight.papers.form import Signature
from sauro.oversight.papers.kinds.conclusion_followup import ConclusionFollowup, Point
from sauro.oversight.papers.kinds.decision_slip import DecisionSlip
from sauro.oversight.papers.kinds.urging_letter import UrgingLetter
from sauro.oversight.papers.wording import capital, counted, share, short_day
from sauro.oversight.queries.briefing import whys_of
from sauro.oversight.queries.counting import figures_of, tasks_of
from sauro.oversight.queries.decisions import Decision, decisions
from sauro.oversight.queries.gathering import basis_of, lines_of
from sauro.oversight.queries.narrowing import Narrow, narrowed
from sauro.people.models import User
from sauro.people.queries.labels import labels_of
from sauro.tasks.models import Assignment, Product
from sauro.tasks.policy import inside_of
from sauro.tasks.time import TimeState
from sauro.tasks.vocabulary import RUNNING, WorkState

PROVINCE = "Ủy ban nhân dân tỉnh"
_MOST_ASKED = 100
_SPECIALIST = "Chuyên viên"
_CHOICES = (
    "Đồng ý với các đề nghị nêu trên",
    "Đồng ý một phần; nội dung, thời hạn cụ thể theo ý kiến chỉ đạo",
    "Chưa đồng ý; yêu cầu các cơ quan, đơn vị tiếp tục thực hiện theo văn bản đã giao",
)


def letter_data(user: User, directive: Directive, day: date, asked: dict[str, Any]) -> UrgingLetter:
    """What is overdue since ``asked["from_days"]`` at least and was not reported, of all its
    agencies or of ``asked["late"]``; answers by ``reply_by``."""
    return UrgingLetter(
        authority=directive.issuer or PROVINCE,
        basis=basis_of(directive),
        as_of=day,
        rows=lines_of(_late(user, directive, day, asked), Narrow()),
        reply_by=date.fromisoformat(asked["reply_by"]),
        reply_how=asked["reply_how"],
    )


def late_rows(user: User, directive: Directive, day: date, asked: dict[str, Any]) -> list[int]:
    """The lượt giao that a letter of the same data urges."""
    stood = _late(user, directive, day, asked)
    return list(stood.rows.values_list(stood.path("pk"), flat=True))


def slip_data(
    user: User, directive: Directive, day: date, asked: dict[str, Any], head: Signature
) -> DecisionSlip:
    """What waits for a decision, and what agencies have said, for ``asked["leader"]``."""
    narrow = Narrow(directive=directive.pk)
    waiting = decisions(user, day, narrow, most=_MOST_ASKED).rows
    return DecisionSlip(
        about=f"Các nội dung xin ý kiến trong quá trình thực hiện {called(directive)}",
        leader=asked["leader"],
        asked=tuple(_asked(waiting)),
        summary=tuple(_summary(user, directive, day)),
        opinion=tuple(_opinion(waiting)),
        choices=_CHOICES,
        head=head,
        specialist=Signature((_SPECIALIST,), user.full_name),
    )


def followup_data(user: User, directive: Directive, day: date) -> ConclusionFollowup:
    """Every task of the directive as a point: whose, done or not, what came of it, why not."""
    rows = Assignment.objects.filter(
        inside_of(reach_of(user, day)), task__directive=directive
    ).exclude(state=WorkState.ENDED)
    listed = list(rows.select_related("task").order_by("task__number", "pk"))
    names = labels_of({row.agency_id for row in listed}, day)
    whys = whys_of([row for row in listed if row.state != WorkState.DONE])
    products = _products(listed)
    by_task: dict[int, list[Assignment]] = {}
    for row in listed:
        by_task.setdefault(row.task_id, []).append(row)
    return ConclusionFollowup(
        conclusion=basis_of(directive),
        above=directive.report_reader or PROVINCE,
        as_of=day,
        points=tuple(
            Point(
                words=same[0].task.title,
                agencies=tuple(names[row.agency_id] for row in same),
                done=all(row.state == WorkState.DONE for row in same),
                result=_joined([_result(row, products) for row in same], names, same),
                why_not=_joined([whys.get(row.pk, "") for row in same], names, same),
            )
            for same in by_task.values()
        ),
    )


def _late(user: User, directive: Directive, day: date, asked: dict[str, Any]) -> AsOf:
    narrow = Narrow(directive=directive.pk, agency=asked.get("late"), times=(TimeState.OVERDUE,))
    stood = narrowed(as_of(reach_of(user, day), day, day), narrow)
    latest = day - timedelta(asked.get("from_days", 1))
    return stood.only(stood.rows.filter(due__lte=latest, state__in=RUNNING))


def _asked(waiting: Sequence[Decision]) -> Iterator[str]:
    for at, one in enumerate(waiting, 1):
        work = one.assignment.task.title.rstrip(" .;")
        words = one.asked.rstrip(" .;")
        yield f"{at}. {one.agency} đề nghị ({one.kind.lower()}): {words}. Nhiệm vụ: {work}."


def _summary(user: User, directive: Directive, day: date) -> Iterator[str]:
    narrow = Narrow(directive=directive.pk)
    tasks = tasks_of(narrowed(as_of(reach_of(user, day), day, day), narrow))
    given = figures_of(user, day, day, narrow)
    yield (
        f"Đến hết {short_day(day)}, {basis_of(directive)} giao {counted(tasks.counted)} nhiệm vụ "
        f"với {counted(given.counted)} lượt giao. Tỷ lệ lượt giao hoàn thành trên tổng số lượt "
        f"giao: {share(given.done, given.counted)}; còn {counted(given.overdue)} lượt giao quá "
        "hạn."
    )


def _opinion(waiting: Sequence[Decision]) -> Iterator[str]:
    kinds = Counter(one.kind for one in waiting)
    listed = ", ".join(f"{counted(number)} nội dung {kind.lower()}" for kind, number in
                       kinds.items())  # fmt: skip
    if waiting:
        longest = max(one.days for one in waiting)
        yield (
            f"{capital(listed)} đang chờ cho ý kiến; nội dung chờ lâu nhất đã {counted(longest)} "
            "ngày."
        )


def _products(rows: list[Assignment]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    handed = Product.objects.filter(assignment__in=rows, removed_at__isnull=True)
    for one in handed.order_by("day", "pk"):
        words = f"{one.kind} {one.number}".strip()
        if words:
            found.setdefault(one.assignment_id, []).append(words)
    return found


def _result(row: Assignment, products: dict[int, list[str]]) -> str:
    handed = "; ".join(products.get(row.pk, []))
    parts = [part for part in (row.result.strip(), handed) if part]
    return ". ".join(part.rstrip(" .;") for part in parts)


def _joined(said: list[str], names: dict[int, str], rows: list[Assignment]) -> str:
    """What each says; where several were given the task, with who says it."""
    if len(rows) == 1:
        return said[0]
    return ";\n".join(
        f"{names[row.agency_id]}: {words.rstrip(' .;')}"
        for row, words in zip(rows, said, strict=True)
        if words
    )
