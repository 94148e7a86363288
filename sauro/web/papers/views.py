"""The place of papers, one paper with its words, and what is done with it."""

from datetime import date
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.views.decorators.http import require_POST

from sauro.directives.models import Directive
from sauro.directives.policy import Reach, reach_of
from sauro.oversight.building import paper_of
from sauro.oversight.commands.issuing import drop_paper
from sauro.oversight.commands.papers import Wanted, draft_paper
from sauro.oversight.models import OfficePaper
from sauro.oversight.policy import asks_leaders
from sauro.oversight.queries.heads import office_for
from sauro.oversight.queries.lists import OFFERED, title_of
from sauro.oversight.queries.reports import (
    list_papers,
    most_overdue,
    paper_seen,
    reported_on,
    reporting_agencies,
)
from sauro.oversight.urging.recorded import answers_to
from sauro.oversight.vocabulary import PaperKind
from sauro.people.act import Act
from sauro.people.models import Agency
from sauro.people.refusal import Refused
from sauro.people.vocabulary import Subject
from sauro.web.lists import rows_of
from sauro.web.page import page
from sauro.web.paging import number_in
from sauro.web.papers import steps
from sauro.web.papers.forms import FORMS, ScopeForm, draft_words, query_of
from sauro.web.rights import act_of, today
from sauro.web.submitting import see_other, taken

SLUGS = {"don-doc": PaperKind.LETTER, "phieu-trinh": PaperKind.SLIP, "ket-luan": PaperKind.FOLLOWUP}
_FILES = {kind: slug for slug, kind in SLUGS.items()}


def _found(act: Act, paper_id: int) -> OfficePaper | None:
    assert act.by
    return paper_seen(act.by, paper_id, act.day)


def _file(row: OfficePaper) -> str:
    return f"{_FILES[PaperKind(row.kind)]}-{row.as_of}"


AREA = steps.Area("papers:paper", _found, _file)


def papers(request: HttpRequest) -> HttpResponse:
    """What can be drafted, the lists, and papers that were drafted."""
    act = act_of(request)
    assert act.by
    makes = bool(reported_on(act.by, act.day)) and bool(reporting_agencies(act.by, act.day))
    kinds = _kinds(reach_of(act.by, act.day)) if makes else []
    form = ScopeForm(request.GET, user=act.by, day=act.day)
    scope = form.scope()
    context = {
        "rows": rows_of(request, list_papers(act.by, act.day)),
        "makes": makes,
        "kinds": kinds,
        "form": form,
        "scope": scope,
        "query": query_of(scope),
        "lists": [(code, title_of(code)) for code in OFFERED],
    }
    return page(request, "papers/list.html", context)


def draft(request: HttpRequest, kind: str) -> HttpResponse:
    """Choose what the paper is about; then it is drafted and opened."""
    act = act_of(request)
    assert act.by
    wanted = SLUGS.get(kind)
    directives, agencies = reported_on(act.by, act.day), reporting_agencies(act.by, act.day)
    if wanted is None or not directives or not agencies:
        raise Http404
    if wanted == PaperKind.SLIP and not asks_leaders(reach_of(act.by, act.day)):
        raise Http404
    asked = _asked(request, act, wanted)
    form = FORMS[wanted](request.POST or None, directives=directives, day=act.day, asked=asked)
    made: list[OfficePaper] = []

    def do(values: dict[str, Any]) -> None:
        late = (
            Agency.objects.filter(pk=values["co_quan"]).first() if values.get("co_quan") else None
        )
        about = Wanted(
            wanted,
            agencies[0],
            Directive.objects.get(pk=values["van_ban"]),
            late,
            values.get("tu_ngay") or 1,
            values.get("tra_loi"),
            values.get("cach", ""),
            values.get("lanh_dao", ""),
        )
        made.append(draft_paper(act, about, office_for(agencies[0], act.day)))

    if request.method == "POST" and taken(form, do):
        messages.success(request, "Đã dự thảo từ số liệu hôm nay. Hãy xem lại lời văn.")
        return see_other(AREA.at(made[0]))
    context = {"form": form, "words": draft_words(wanted), "back": reverse("papers:list")}
    status = 422 if request.method == "POST" else 200
    return page(request, "parts/form_page.html", context, status=status)


def _asked(request: HttpRequest, act: Act, kind: PaperKind) -> dict[str, str]:
    """As the address says; a letter is on the directive that is overdue most, if none is named."""
    asked = request.GET.dict()
    if kind == PaperKind.LETTER and "van_ban" not in asked and act.by:
        late = most_overdue(act.by, act.day, number_in(request.GET, "co_quan"))
        return asked | ({"van_ban": str(late)} if late else {})
    return asked


def paper(request: HttpRequest, paper_id: int) -> HttpResponse:
    """Its words, to be changed until it is closed."""
    return steps.worded(request, AREA, paper_id, "papers/paper.html", _came_of)


def _came_of(row: steps.Row) -> dict[str, Any]:
    """Of a letter that was issued: who of those it urges was heard of since."""
    if row.signed_day is None or row.subject != Subject.PAPER or "urged" not in row.data:
        return {}
    number = f"{row.number}/{paper_of(row).letterhead.symbol}"
    found = answers_to(row.data["urged"], number, row.signed_day)
    reply_by = date.fromisoformat(row.data["reply_by"])
    return {"answers": found, "heard": sum(one.at is not None for one in found),
            "reply_by": reply_by, "reply_late": reply_by < today()}  # fmt: skip


@require_POST
def refresh(request: HttpRequest, paper_id: int) -> HttpResponse:
    """Take the rows anew."""
    return steps.refresh(request, AREA, paper_id)


@require_POST
def close(request: HttpRequest, paper_id: int) -> HttpResponse:
    """For good."""
    return steps.close(request, AREA, paper_id)


@require_POST
def drop(request: HttpRequest, paper_id: int) -> HttpResponse:
    """Forget the draft."""
    act = act_of(request)
    row = _found(act, paper_id)
    if row is None:
        raise Http404
    try:
        drop_paper(act, row, number_in(request.POST, "version") or 0)
    except Refused as refused:
        messages.error(request, refused.message)
        return see_other(AREA.at(row))
    messages.success(request, "Đã bỏ dự thảo.")
    return see_other(reverse("papers:list"))


def number(request: HttpRequest, paper_id: int) -> HttpResponse:
    """Number, day and the signed file."""
    return steps.number(request, AREA, paper_id)


def preview(request: HttpRequest, paper_id: int) -> HttpResponse:
    """As it will look."""
    return steps.preview(request, AREA, paper_id)


def word(request: HttpRequest, paper_id: int) -> HttpResponseBase:
    """The paper as it is now."""
    return steps.download(request, AREA, paper_id, "docx")


def pdf(request: HttpRequest, paper_id: int) -> HttpResponseBase:
    """The same, as LibreOffice prints it."""
    return steps.download(request, AREA, paper_id, "pdf")


def signed(request: HttpRequest, paper_id: int) -> HttpResponseBase:
    """The signed copy."""
    return steps.signed(request, AREA, paper_id)


def _kinds(reach: Reach) -> list[tuple[str, str]]:
    """Addresses and names of what one of this reach may draft."""
    return [
        (slug, str(kind.label))
        for slug, kind in SLUGS.items()
        if kind != PaperKind.SLIP or asks_leaders(reach)
    ]
