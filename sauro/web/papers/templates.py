"""Templates of offices: downloaded, changed, tried on real data, put in force, laid aside."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.views.decorators.http import require_POST

from sauro.directives.queries.one_directive import open_original
from sauro.directives.receiving import Handed
from sauro.oversight.building import in_template
from sauro.oversight.commands.templates import lay_template_aside, take_template, use_template
from sauro.oversight.models import PaperTemplate
from sauro.oversight.papers.templates.filling import own_template
from sauro.oversight.papers.templates.names import NAMES
from sauro.oversight.papers.templates.names import shown as typed
from sauro.oversight.queries.examples import example_of
from sauro.oversight.queries.heads import office_for
from sauro.oversight.queries.reports import reporting_agencies
from sauro.oversight.queries.templates import history_of, template_of, templates_of
from sauro.people.act import Act
from sauro.people.models import Agency
from sauro.people.queries.labels import label_of
from sauro.people.refusal import Refused
from sauro.web.answers import docx
from sauro.web.page import page
from sauro.web.papers.files import answer
from sauro.web.rights import act_of
from sauro.web.submitting import see_other, taken

LETTER, NAMED = "cong-van", "co-ten-loai"
_KINDS = ((NAMED, "Văn bản có tên loại (báo cáo)"), (LETTER, "Công văn"))


class TemplateForm(forms.Form):
    """A changed template."""

    loai = forms.ChoiceField(label="Dùng cho", choices=_KINDS)
    tep = forms.FileField(label="Tệp mẫu đã sửa (.docx)")


def templates(request: HttpRequest) -> HttpResponse:
    """What is in force, what was; the form to hand in another."""
    act, agency = _office(request)
    form = TemplateForm(request.POST or None, request.FILES or None)
    made: list[PaperTemplate] = []

    def do(values: dict[str, Any]) -> None:
        file, letter = values["tep"], values["loai"] == LETTER
        handed = Handed(file.name, BytesIO(file.read()))
        example = example_of(agency, office_for(agency, act.day), act.day, letter=letter)
        made.append(take_template(act, agency, handed, example, letter=letter))

    if request.method == "POST" and taken(form, do):
        found = len(made[0].findings)
        said = f"có {found} điểm khác quy định, xem bên dưới" if found else "đúng quy định"
        messages.success(request, f"Đã nhận mẫu; văn bản làm thử theo mẫu {said}. Mẫu chưa dùng.")
        return see_other(reverse("papers:templates"))
    context = {
        "form": form,
        "rows": templates_of(agency),
        "history": history_of(agency),
        "agency": label_of(agency.pk, act.day),
        "kinds": _KINDS,
        "names": [(typed(name), words) for name, words in NAMES.items()],
    }
    status = 422 if request.method == "POST" else 200
    return page(request, "papers/templates.html", context, status=status)


def own(request: HttpRequest, kind: str) -> HttpResponse:
    """The one to begin with: what is in force, else what the program writes."""
    act, agency = _office(request)
    if kind not in dict(_KINDS):
        raise Http404
    rows = templates_of(agency)
    now = next((one for one in rows if one.in_force and one.letter == (kind == LETTER)), None)
    if now is not None:
        return _bytes(now, f"mau-{kind}")
    office = office_for(agency, act.day)
    return docx(own_template(office, letter=kind == LETTER), f"mau-{kind}")


def file(request: HttpRequest, template_id: int) -> HttpResponse:
    """A template as it was handed in."""
    row = _found(act_of(request), template_id)
    return _bytes(row, f"mau-{row.pk}")


def tried(request: HttpRequest, template_id: int) -> HttpResponseBase:
    """A paper on real data in the template."""
    return _tried(request, template_id, "docx")


def tried_pdf(request: HttpRequest, template_id: int) -> HttpResponseBase:
    """The same, printed."""
    return _tried(request, template_id, "pdf")


@require_POST
def use(request: HttpRequest, template_id: int) -> HttpResponse:
    """From now on."""
    return _step(request, template_id, use_template, "Từ nay văn bản mới theo mẫu này.")


@require_POST
def aside(request: HttpRequest, template_id: int) -> HttpResponse:
    """Back to what the program writes."""
    done = "Đã thôi dùng mẫu này; văn bản mới theo thể thức của phần mềm."
    return _step(request, template_id, lay_template_aside, done)


def _tried(request: HttpRequest, template_id: int, suffix: str) -> HttpResponseBase:
    act = act_of(request)
    row = _found(act, template_id)
    office = office_for(row.agency, act.day)
    example = example_of(row.agency, office, act.day, letter=row.letter)
    content = in_template(row, example)
    return answer(request, act, content, f"thu-mau-{row.pk}", suffix, reverse("papers:templates"))


def _step(
    request: HttpRequest, template_id: int, do: Callable[[Act, PaperTemplate], None], done: str
) -> HttpResponse:
    act = act_of(request)
    row = _found(act, template_id)
    try:
        do(act, row)
        messages.success(request, done)
    except Refused as refused:
        messages.error(request, refused.message)
    return see_other(reverse("papers:templates"))


def _office(request: HttpRequest) -> tuple[Act, Agency]:
    """Who asks, and in whose name they write; 404 for those who write for nobody."""
    act = act_of(request)
    assert act.by
    agencies = reporting_agencies(act.by, act.day)
    if not agencies:
        raise Http404
    return act, agencies[0]


def _found(act: Act, template_id: int) -> PaperTemplate:
    assert act.by
    row = template_of(act.by, template_id, act.day)
    if row is None:
        raise Http404
    return row


def _bytes(row: PaperTemplate, name: str) -> HttpResponse:
    with open_original(row.file) as stored:
        return docx(stored.read(), name)
