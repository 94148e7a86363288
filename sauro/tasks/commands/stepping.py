"""One step of an assignment's life: whether it may be taken, and what it changes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sauro.directives.policy import Reach, reach_of
from sauro.people.act import Act
from sauro.people.refusal import Refused
from sauro.tasks.commands.changing import Change, change, due_of
from sauro.tasks.lifecycle import ASSIGNMENT, ENTERS, NEEDS, State, Step, step_of
from sauro.tasks.models import Assignment
from sauro.tasks.policy import is_own, roles_on
from sauro.tasks.vocabulary import EventKind, Role, WorkState

CHANGED = "Nhiệm vụ vừa được người khác cập nhật. Hãy xem lại trạng thái mới rồi làm tiếp."
_CHANGED_AMONG = "Có nhiệm vụ vừa được người khác cập nhật nên chưa làm gì cả. Hãy xem trước lại."
_OWN = (
    "Không ai quyết định về việc của chính cơ quan mình hoặc về báo cáo do chính mình gửi. Hãy để "
    "người khác có thẩm quyền quyết định."
)
_NO_ROLE = "Tài khoản này không có quyền “{label}” đối với nhiệm vụ này."
_NO_STATE = "Nhiệm vụ đang ở trạng thái “{state}” nên không thể “{label}”."
# What a step writes beside the state; what it leaves behind is emptied.
_KEEPS = {"met_day", "met_received", "result", "late_cause", "late_reason", "proposed_agency"}


@dataclass(frozen=True, slots=True)
class Acting:
    """Who acts and how far their posts reach; asked once for many assignments."""

    act: Act
    reach: Reach | None

    @classmethod
    def of(cls, act: Act) -> "Acting":
        """The reach on the day of the act; the installation itself has none, and may."""
        return cls(act, reach_of(act.by, act.day) if act.by else None)

    def roles(self, row: Assignment) -> frozenset[Role]:
        """On the assignment, whose task and directive are there."""
        if self.reach is None:
            return frozenset(Role)
        return roles_on(self.reach, row, row.task.directive)

    def own(self, row: Assignment) -> bool:
        """Whether it is one's own work."""
        return self.reach is not None and is_own(self.reach, row, self.act.by)

    def behalf(self, row: Assignment) -> bool:
        """Whether what is entered is entered for another agency ("nhập thay")."""
        return self.reach is not None and row.agency_id not in self.reach.agencies

    def require_enters(self, row: Assignment) -> None:
        """``Refused`` unless one may enter for the agency: its own people, or on its behalf."""
        if not self.roles(row) & ENTERS:
            raise Refused("Tài khoản này không nhập được cho cơ quan thực hiện nhiệm vụ này.")


def objection(
    acting: Acting, row: Assignment, step: Step[State], state: State, *, own: bool | None = None
) -> str:
    """Why the step cannot be taken, as a Vietnamese sentence; empty where it can."""
    roles = acting.roles(row)
    if not roles & step.by:
        return _NO_ROLE.format(label=step.label)
    if state not in step.frm:
        return _NO_STATE.format(state=state.label, label=step.label)
    if step.others and (acting.own(row) if own is None else own):
        return _OWN
    return ""


def require_seen(held: Mapping[int, Assignment], versions: Mapping[int, int]) -> None:
    """``Refused`` unless all that were seen are held, in the versions that were seen."""
    if held.keys() != versions.keys() or any(held[pk].version != versions[pk] for pk in held):
        raise Refused(_CHANGED_AMONG)


def require_said(step: Step[Any], said: Mapping[str, Any]) -> None:
    """``Refused`` where something is missing that has to come with the step."""
    missing = [
        words for name, words in NEEDS.items()
        if name in step.needs and not str(said.get(name) or "").strip()
    ]  # fmt: skip
    if missing:
        raise Refused(f"Cần có {', '.join(missing)}.")


def take_held(
    acting: Acting, action: str, rows: Sequence[Assignment], said: Mapping[str, Any]
) -> None:
    """Take the step with held assignments, all or none; ``said`` by name of ``NEEDS``."""
    step = step_of(ASSIGNMENT, action)
    require_said(step, said)
    for row in rows:
        refused = objection(acting, row, step, WorkState(row.state))
        if refused:
            raise Refused(refused)
    changes = [
        Change(row, _values(acting, step, row, said), _told(acting, step, row, said))
        for row in rows
    ]
    change(acting.act, changes, EventKind(action))


def _values(
    acting: Acting, step: Step[WorkState], row: Assignment, said: Mapping[str, Any]
) -> dict[str, Any]:
    values: dict[str, Any] = {"state": step.to, "state_since": acting.act.now}
    values |= {name: said[name] for name in _KEEPS if name in said}
    if step.to in (WorkState.CONFIRMING, WorkState.SUBMITTED):
        values["reported_by"] = acting.act.by
        values["met_received"] = said.get("met_received") or acting.act.day
        values |= _lateness(row, values)
    elif step.to in (WorkState.DOING, WorkState.REDO) and row.met_day is not None:
        values |= {"met_day": None, "met_received": None, "late_cause": "", "late_reason": ""}
    return values


def _lateness(row: Assignment, values: Mapping[str, Any]) -> dict[str, Any]:
    """A cause is owed where the product is later than the deadline."""
    due = due_of(row)
    if due is None or values["met_day"] <= due:
        return {"late_cause": "", "late_reason": ""}
    if not values.get("late_cause") or not values.get("late_reason"):
        raise Refused(
            "Sản phẩm sau thời hạn. Hãy chọn nguyên nhân khách quan hoặc chủ quan và ghi lý do."
        )
    return {}


def _told(
    acting: Acting, step: Step[WorkState], row: Assignment, said: Mapping[str, Any]
) -> dict[str, Any]:
    """What was said; and that it was said on behalf, where the agency itself takes such steps."""
    told = {
        name: getattr(value, "pk", value)
        for name, value in said.items()
        if value and name not in _KEEPS
    }
    behalf = Role.LEAD in step.by and acting.behalf(row)
    return {**told, "behalf": True} if behalf else told
