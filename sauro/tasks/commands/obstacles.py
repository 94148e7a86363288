"""Khó khăn, vướng mắc: what hinders, what is asked of whom, and the answer."""

from dataclasses import dataclass
from datetime import date

from sauro.directives.policy import Reach
from sauro.people.act import Act
from sauro.people.commands.transaction import checked, command
from sauro.people.models import Agency
from sauro.people.refusal import Refused
from sauro.tasks.commands.changing import hold, note
from sauro.tasks.commands.progress import tidy_lines
from sauro.tasks.commands.ruling import Word, rule, told_of
from sauro.tasks.commands.stepping import Acting
from sauro.tasks.models import Assignment, Obstacle
from sauro.tasks.vocabulary import OPEN, EventKind, Role

_ANSWERS = frozenset({Role.OFFICE, Role.LEADER, Role.FOLLOW_UP})


@dataclass(frozen=True, slots=True)
class Hindrance:
    """``asked`` is one of our bodies, ``asked_words`` another; neither, then who follows up."""

    text: str
    cause: str
    request: str = ""
    asked: Agency | None = None
    asked_words: str = ""
    answer_by: date | None = None


@command
def raise_obstacle(act: Act, assignment: Assignment, said: Hindrance) -> Obstacle:
    """Say what hinders. It goes by the road that the directive names for reports."""
    acting, row = Acting.of(act), hold([assignment.pk])[assignment.pk]
    acting.require_enters(row)
    if row.state not in OPEN:
        raise Refused("Nhiệm vụ đã kết thúc hoặc tạm dừng nên không nêu vướng mắc.")
    if not said.text.strip():
        raise Refused("Hãy ghi khó khăn, vướng mắc.")
    if said.answer_by and said.answer_by < act.day:
        raise Refused("Ngày cần trả lời không được ở trong quá khứ.")
    directive = row.task.directive
    one = Obstacle(
        assignment=row,
        at=act.now,
        by=act.by,
        by_self=not acting.behalf(row),
        text=tidy_lines(said.text),
        cause=said.cause,
        request=tidy_lines(said.request),
        asked=said.asked,
        asked_words=said.asked_words.strip()[:250],
        route_id=directive.route_agency_id or directive.follow_up_agency_id,
        answer_by=said.answer_by,
    )
    checked(one)
    one.save()
    note(act, [row], EventKind.OBSTACLE, {
        "obstacle": one.pk, "text": one.text[:200],
        **({"behalf": True} if not one.by_self else {}),
    })  # fmt: skip
    return one


def answers(reach: Reach, roles: frozenset[Role], one: Obstacle) -> bool:
    """Whether one of this reach, with these roles on its assignment, may answer it."""
    return one.asked_id in reach.agencies or bool(roles & _ANSWERS)


@command
def answer_obstacle(
    act: Act, obstacle: Obstacle, answer: str, word: Word | None = None
) -> Obstacle:  # fmt: skip
    """Answer: office, leaders, who follows up, or the body that was asked; the office also with
    the ``word`` of a leader."""
    acting = Acting.of(act)
    row = hold([obstacle.assignment_id])[obstacle.assignment_id]
    one = Obstacle.objects.select_for_update(of=("self",)).get(pk=obstacle.pk)
    if acting.reach is not None and not answers(acting.reach, acting.roles(row), one):
        raise Refused("Tài khoản này không trả lời được vướng mắc này.")
    if one.answered_at is not None:
        raise Refused("Vướng mắc này đã được trả lời. Hãy tải lại trang để xem.")
    if not answer.strip():
        raise Refused("Hãy ghi nội dung trả lời.")
    one.answer, one.answered_at, one.answered_by = tidy_lines(answer), act.now, act.by
    told = {"obstacle": one.pk, "answer": one.answer[:200], **told_of(acting, row, word)}
    one.save(update_fields=["answer", "answered_at", "answered_by", *rule(one, word)])
    note(act, [row], EventKind.OBSTACLE_ANSWER, told)
    return one
