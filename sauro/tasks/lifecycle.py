"""The whole life on one page: an assignment, its registration, a request for a later deadline.

Three tables of the same steps. A further step of life is a further row; commands take it, pages
show it, `docs/lifecycle.md` is drawn from it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from sauro.tasks.vocabulary import ExtensionState, RegistrationState, Role, WorkState

State = TypeVar("State", WorkState, RegistrationState, ExtensionState)
W, R, E = WorkState, RegistrationState, ExtensionState


@dataclass(frozen=True, slots=True)
class Step(Generic[State]):
    """``action`` leads from one of ``frm`` to ``to``.

    ``by`` are the roles that may; ``needs`` what has to come with it; ``label`` stands on buttons.
    ``others``: nobody takes it for the work of their own agency, or for what they sent themselves.
    """

    action: str
    label: str
    frm: frozenset[State]
    to: State
    by: frozenset[Role]
    needs: frozenset[str] = frozenset()
    others: bool = False


# Who enters for an agency: its own people; office and follow-up agency on its behalf (nhập thay).
ENTERS = frozenset({Role.LEAD, Role.OFFICE, Role.FOLLOW_UP})
# Who may send back the report of a period: who watches over the work, and who judges it.
SENDS_BACK = frozenset({Role.OFFICE, Role.FOLLOW_UP, Role.CONFIRMER})
_OFFICE = frozenset({Role.OFFICE, Role.LEADER})
_CONFIRMS = frozenset({Role.CONFIRMER})
_AGREES = frozenset({Role.AGREER})
_REASON = frozenset({"reason"})
_BASIS = frozenset({"basis"})
_NOTHING = frozenset[str]()
_ANSWERED = frozenset({W.RECEIVED, W.DOING, W.SIGNING, W.REDO})


def _step(
    action: str,
    label: str,
    frm: Iterable[State],
    to: State,
    by: frozenset[Role],
    needs: frozenset[str] = _NOTHING,
    others: bool = False,
) -> Step[State]:
    return Step(action, label, frozenset(frm), to, by, needs, others)


ASSIGNMENT: tuple[Step[WorkState], ...] = (
    _step("receive", "Tiếp nhận", {W.GIVEN}, W.RECEIVED, ENTERS),
    _step("start", "Bắt đầu thực hiện", {W.GIVEN, W.RECEIVED, W.REDO}, W.DOING, ENTERS),
    _step("sign", "Đang trình ký", {W.RECEIVED, W.DOING, W.REDO}, W.SIGNING, ENTERS),
    _step("submit", "Đã trình cấp có thẩm quyền", _ANSWERED, W.SUBMITTED, ENTERS,
          frozenset({"met_day"})),
    _step("report", "Báo cáo hoàn thành", _ANSWERED | {W.SUBMITTED}, W.CONFIRMING, ENTERS,
          frozenset({"met_day", "result"})),
    _step("take_back", "Rút báo cáo", {W.CONFIRMING, W.SUBMITTED}, W.DOING, ENTERS),
    _step("confirm", "Xác nhận hoàn thành", {W.CONFIRMING}, W.DONE, _CONFIRMS, others=True),
    _step("return", "Yêu cầu bổ sung, làm lại", {W.CONFIRMING}, W.REDO, _CONFIRMS,
          frozenset({"code", "reason"}), others=True),
    _step("reopen", "Mở lại", {W.DONE}, W.REDO, _CONFIRMS, _REASON, others=True),
    _step("misdirect", "Đề nghị chuyển cơ quan khác", {W.GIVEN, W.RECEIVED}, W.MISDIRECTED,
          ENTERS, _REASON),
    _step("keep", "Không đồng ý chuyển", {W.MISDIRECTED}, W.RECEIVED, _OFFICE, _REASON, True),
    _step("transfer", "Chuyển cơ quan khác", {W.MISDIRECTED}, W.ENDED, _OFFICE,
          frozenset({"agency"}), True),
    _step("pause", "Tạm dừng", _ANSWERED | {W.GIVEN}, W.PAUSED, _OFFICE, _BASIS),
    _step("resume", "Tiếp tục", {W.PAUSED}, W.RECEIVED, _OFFICE),
    _step("end", "Thôi theo dõi", _ANSWERED | {W.GIVEN, W.MISDIRECTED, W.SUBMITTED, W.PAUSED},
          W.ENDED, _OFFICE, _BASIS),
)  # fmt: skip

REGISTRATION: tuple[Step[RegistrationState], ...] = (
    _step("save_registration", "Lưu bản đang soạn", {R.DRAFT, R.RETURNED}, R.DRAFT, ENTERS),
    _step("send_registration", "Gửi đăng ký", {R.DRAFT, R.RETURNED}, R.SENT, ENTERS),
    _step("recall_registration", "Rút đăng ký", {R.SENT}, R.DRAFT, ENTERS),
    _step("agree_registration", "Đồng ý", {R.SENT}, R.AGREED, _AGREES, others=True),
    _step("return_registration", "Yêu cầu làm lại", {R.SENT}, R.RETURNED, _AGREES, _REASON, True),
)

EXTENSION: tuple[Step[ExtensionState], ...] = (
    _step("grant_extension", "Đồng ý gia hạn", {E.ASKED}, E.GRANTED, _OFFICE, _BASIS, True),
    _step("refuse_extension", "Không đồng ý", {E.ASKED}, E.REFUSED, _OFFICE, _REASON, True),
    _step("counter_extension", "Đề xuất ngày khác", {E.ASKED}, E.COUNTERED, _OFFICE,
          frozenset({"due"}), True),
    _step("accept_extension", "Nhận ngày được đề xuất", {E.COUNTERED}, E.GRANTED, ENTERS),
    _step("withdraw_extension", "Rút đề nghị", {E.ASKED, E.COUNTERED}, E.WITHDRAWN, ENTERS),
)  # fmt: skip

NEEDS = {
    "reason": "lý do",
    "basis": "căn cứ (số, ngày văn bản hoặc bút phê)",
    "code": "loại lý do",
    "agency": "cơ quan nhận",
    "met_day": "ngày của sản phẩm",
    "result": "sản phẩm hoặc kết quả thực hiện",
    "due": "ngày mới",
}


def step_of(table: Iterable[Step[State]], action: str) -> Step[State]:
    """The row of this action."""
    return next(step for step in table if step.action == action)


def available(
    table: Iterable[Step[State]], state: State, roles: frozenset[Role], *, own: bool = False
) -> tuple[Step[State], ...]:
    """The steps that one with these roles may take from this state.

    ``own``: the work is of one's own agency, or was sent by oneself.
    """
    return tuple(
        step
        for step in table
        if state in step.frm and roles & step.by and not (step.others and own)
    )
