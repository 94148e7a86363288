"""The page of one assignment, and each thing one can do there: an address, a form, a command."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from sauro.directives.policy import Right
from sauro.directives.queries.lists import sees_source
from sauro.oversight.urging.recorded import urgings_of
from sauro.people.act import Act
from sauro.people.queries.labels import labels_of
from sauro.tasks.commands import extend, inside, obstacles, progress, report, steps, transfer
from sauro.tasks.lifecycle import ASSIGNMENT
from sauro.tasks.queries.history import history_of
from sauro.tasks.queries.one_assignment import Life, life_of
from sauro.tasks.vocabulary import OPEN
from sauro.web.office import may
from sauro.web.page import page
from sauro.web.rights import NoRight, act_of, today
from sauro.web.submitting import form_page
from sauro.web.tasks import life_forms as forms
from sauro.web.tasks import ruling_forms
from sauro.web.tasks.taking_over import do_take_over, take_over_form

_LABELS = {step.action: step.label for step in ASSIGNMENT}


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing to do: its form, what is done with what it says, the words around it."""

    form: Callable[[Life, Act, Any], Form]
    do: Callable[[Life, Act, Form], object]
    heading: str
    done: str
    lead: str = ""


def assignment(request: HttpRequest, assignment_id: int) -> HttpResponse:
    """Where one agency's part of a task stands, and what one may do with it."""
    act = act_of(request)
    life = _found(request, assignment_id)
    left = life.reported.left if life.reported else None
    assert act.by
    context = {
        "life": life,
        "task": life.task,
        "urgings": urgings_of(life.assignment.pk) if life.reported else (),
        "moments": history_of(act.by, life.task, act.day, life.assignment),
        "day": act.day,
        "source_readable": sees_source(act.by, life.directive, act.day),
        "heirless": _left_by_dissolved(request, life),
        **_others(life, act),
        "left": left,
        "left_form": take_over_form(life, None) if left and left.anything else None,
    }
    return page(request, "tasks/assignment.html", context)


def _others(life: Life, act: Act) -> dict[str, str]:
    """How the bodies are called from whom it came, to whom it went."""
    row = life.assignment
    after = getattr(row, "continued_by", None)
    ids = {
        "came_from": row.continues.agency_id if row.continues else None,
        "went_to": after.agency_id if after else None,
    }
    names = labels_of([pk for pk in ids.values() if pk], act.day)
    return {name: names[pk] if pk else "" for name, pk in ids.items()}


def _left_by_dissolved(request: HttpRequest, life: Life) -> bool:
    """Whether the agency ended with this open, for those who can pass it on."""
    row, last = life.assignment, life.assignment.agency.last_day
    return row.state in OPEN and bool(last and last < today()) and may(request, Right.GIVE)


def deed(request: HttpRequest, assignment_id: int, action: str) -> HttpResponse:
    """The form of one thing to do, and the doing of it."""
    act, life = act_of(request), _found(request, assignment_id)
    known = DEEDS.get(action)
    if known is None:
        raise Http404
    _need(life, action, known)
    form = known.form(life, act, request.POST if request.method == "POST" else None)
    return form_page(
        request,
        form,
        lambda _: known.do(life, act, form),
        words={
            "heading": known.heading,
            "lead": known.lead or f"{life.agency}: {life.task.title}",
            "button": known.heading,
            "done": known.done,
        },
        back=reverse("tasks:assignment", args=[assignment_id]),
    )


def _found(request: HttpRequest, assignment_id: int) -> Life:
    act = act_of(request)
    assert act.by
    life = life_of(act.by, assignment_id, act.day)
    if life is None:
        raise Http404
    return life


def _need(life: Life, action: str, known: Deed) -> None:
    """403 with the reason, where the page would not offer it."""
    if action in _LABELS:
        allowed = action in life.actions
    elif action == "hop":
        allowed = "lead" in life.roles
    else:
        allowed = life.enters
    if not allowed:
        raise NoRight(
            f"Không thể “{known.heading}” khi nhiệm vụ ở trạng thái "
            f"“{life.assignment.get_state_display()}” hoặc với tài khoản này."
        )


def _seen(form: Callable[..., Form], *, day: bool = False) -> Callable[[Life, Act, Any], Form]:
    """The form with the version that is seen now; ``day``: it wants to know which day it is."""

    def made(life: Life, act: Act, data: Any) -> Form:
        initial = {"version": life.assignment.version}
        return form(data, initial=initial, **({"day": act.day} if day else {}))

    return made


def _step(
    action: str,
    done: str,
    form: Callable[..., Form] = forms.Seen,
    names: Mapping[str, str] | None = None,
    *,
    lead: str = "",
    day: bool = False,
) -> Deed:
    """A plain step; ``names`` are those of the form's fields for what the step needs."""

    def do(life: Life, act: Act, filled: Form) -> object:
        said = {need: filled.cleaned_data[name] for need, name in (names or {}).items()}
        return steps.take(act, action, life.assignment, filled.cleaned_data["version"], said)

    return Deed(_seen(form, day=day), do, _LABELS[action], done, lead)


def _reporting(command: Callable[..., object]) -> Callable[[Life, Act, Form], object]:
    """Report by this command."""

    def do(life: Life, act: Act, form: Form) -> object:
        values = form.cleaned_data
        said = report.Report(
            values["ket_qua"],
            values["ngay"],
            values.get("nguyen_nhan", ""),
            values.get("ly_do", ""),
        )
        return command(act, life.assignment, values["version"], said)

    return do


def _report_form(life: Life, act: Act, data: Any) -> Form:
    due = life.assignment.due
    return forms.ReportForm(
        data,
        initial={"version": life.assignment.version},
        products=life.reported.products if life.reported else (),
        may_be_late=due is not None and due < act.day,
    )


def _update(life: Life, act: Act, form: Form) -> object:
    values = form.cleaned_data
    said = progress.Progress(
        values["noi_dung"], values["khong_phat_sinh"], values["ty_le"], values["du_kien"],
        values["nguyen_nhan"],
    )  # fmt: skip
    return progress.update(act, life.assignment, said)


def _obstacle(life: Life, act: Act, form: Form) -> object:
    values = form.cleaned_data
    said = obstacles.Hindrance(
        values["noi_dung"], values["nguyen_nhan"], values["de_nghi"], values["co_quan"],
        values["noi_khac"], values["truoc_ngay"],
    )  # fmt: skip
    return obstacles.raise_obstacle(act, life.assignment, said)


def _hop(life: Life, act: Act, form: Form) -> object:
    assert isinstance(form, forms.HopForm)
    return inside.pass_on(act, life.assignment, form.onward())


def _extension(life: Life, act: Act, form: Form) -> object:
    values = form.cleaned_data
    return extend.ask_extension(
        act, life.assignment, values["den_ngay"], values["ly_do"], values["nguyen_nhan"]
    )


def _transfer(life: Life, act: Act, form: Form) -> object:
    values = form.cleaned_data
    assert isinstance(form, ruling_forms.WordForm)
    return transfer.transfer(
        act, life.assignment, values["version"], values["co_quan"], values["ly_do"], form.word()
    )


def _transfer_form(life: Life, act: Act, data: Any) -> Form:
    proposed = life.assignment.proposed_agency_id
    initial = {"version": life.assignment.version, "co_quan": proposed}
    leaders = ruling_forms.leaders_for(life, act.day)
    return ruling_forms.TransferForm(data, initial=initial, day=act.day, leaders=leaders)


def _keep_form(life: Life, act: Act, data: Any) -> Form:
    leaders = ruling_forms.leaders_for(life, act.day)
    initial = {"version": life.assignment.version}
    return ruling_forms.KeepForm(data, initial=initial, leaders=leaders)


def _keep(life: Life, act: Act, form: Form) -> object:
    assert isinstance(form, ruling_forms.WordForm)
    said, seen = {"reason": form.cleaned_data["ly_do"]}, form.cleaned_data["version"]
    return steps.take(act, "keep", life.assignment, seen, said, form.word())


def _items_form(life: Life, _act: Act, data: Any) -> Form:
    names = "\n".join(one.name for one in life.reported.items) if life.reported else ""
    return forms.ItemsForm(data, initial={"danh_muc": names})


_REASON, _BASIS = {"reason": "ly_do"}, {"basis": "can_cu"}
DEEDS: dict[str, Deed] = {
    "receive": _step("receive", "Đã tiếp nhận nhiệm vụ."),
    "start": _step("start", "Đã ghi là đang thực hiện."),
    "sign": _step("sign", "Đã ghi là đang trình ký.", lead="Cơ quan đã làm xong, chờ ký ban hành."),
    "take_back": _step("take_back", "Đã rút báo cáo."),
    "confirm": _step("confirm", "Đã xác nhận hoàn thành."),
    "return": _step("return", "Đã yêu cầu bổ sung, làm lại.", forms.RedoForm,
                    {"code": "loai", "reason": "ly_do"}),
    "reopen": _step("reopen", "Đã mở lại nhiệm vụ.", forms.ReasonForm, _REASON),
    "misdirect": _step("misdirect", "Đã gửi đề nghị. Thời hạn vẫn tính cho đến khi có quyết định.",
                       forms.MisdirectForm, {"reason": "ly_do", "proposed_agency": "co_quan"},
                       day=True),
    "keep": Deed(_keep_form, _keep, _LABELS["keep"], "Đã trả lời cơ quan."),
    "pause": _step("pause", "Đã tạm dừng nhiệm vụ.", forms.BasisForm, _BASIS),
    "resume": _step("resume", "Nhiệm vụ được tiếp tục."),
    "end": _step("end", "Đã thôi theo dõi nhiệm vụ.", forms.BasisForm, _BASIS,
                 lead="Nhiệm vụ vẫn nằm trong lịch sử, không tính vào tỷ lệ nào nữa."),
    "report": Deed(_report_form, _reporting(report.report_done),
                   "Báo cáo hoàn thành", "Đã gửi báo cáo hoàn thành, chờ xác nhận."),
    "submit": Deed(_report_form, _reporting(report.submit_above),
                   "Đã trình cấp có thẩm quyền", "Đã ghi là đã trình cấp có thẩm quyền."),
    "transfer": Deed(_transfer_form, _transfer, "Chuyển cơ quan khác",
                     "Đã chuyển nhiệm vụ sang cơ quan khác."),
    "update": Deed(lambda _life, _act, data: forms.UpdateForm(data), _update,
                   "Cập nhật tiến độ", "Đã ghi tiến độ."),
    "obstacle": Deed(lambda _life, act, data: forms.ObstacleForm(data, day=act.day), _obstacle,
                     "Nêu khó khăn, vướng mắc", "Đã gửi khó khăn, vướng mắc."),
    "items": Deed(_items_form, lambda life, act, form: progress.set_items(
                      act, life.assignment, form.cleaned_data["danh_muc"].splitlines()),
                  "Lập danh mục thành phần", "Đã lưu danh mục."),
    "hop": Deed(lambda life, act, data: forms.HopForm(
                    data, agency_id=life.assignment.agency_id, day=act.day), _hop,
                "Phân công trong cơ quan", "Đã phân công."),
    "take_over": Deed(lambda life, _act, data: take_over_form(life, data), do_take_over,
                      "Mang sang", "Đã mang sang nhiệm vụ này."),
    "extension": Deed(lambda _life, _act, data: forms.ExtensionForm(data), _extension,
                      "Đề nghị gia hạn", "Đã gửi đề nghị gia hạn."),
}  # fmt: skip
