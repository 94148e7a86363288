"""Biểu 01 to 07 and the extract of a directive: as they will look, and as files."""

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import reverse

from sauro.oversight.papers.form import Annex
from sauro.oversight.papers.writing.sheet import sheet_docx
from sauro.oversight.queries.lists import EXTRACT, OFFERED, Scope, list_of
from sauro.oversight.sheets import annex_sheet
from sauro.people.act import Act
from sauro.web.answers import xlsx
from sauro.web.page import page
from sauro.web.papers.files import answer
from sauro.web.papers.forms import ScopeForm, query_of
from sauro.web.papers.shown import shown_annex
from sauro.web.rights import act_of


def shown(request: HttpRequest, code: str) -> HttpResponse:
    """The list as it will look."""
    _, scope, annex = _asked(request, code)
    context = {
        "annex": shown_annex(annex), "title": annex.title, "code": code,
        "query": query_of(scope), "back": f"{reverse('papers:list')}?{query_of(scope)}",
    }  # fmt: skip
    return page(request, "papers/shown.html", context)


def file(request: HttpRequest, code: str, suffix: str) -> HttpResponseBase:
    """The same as Word, PDF or Excel."""
    act, scope, annex = _asked(request, code)
    name = f"{'bang-trich' if code == EXTRACT else f'bieu-{code}'}-{scope.day}"
    if suffix == "xlsx":
        return xlsx(annex_sheet(annex), name)
    back = f"{reverse('papers:shown', args=[code])}?{query_of(scope)}"
    return answer(request, act, sheet_docx(annex, act.day), name, suffix, back)


def _asked(request: HttpRequest, code: str) -> tuple[Act, Scope, Annex]:
    act = act_of(request)
    assert act.by
    if code not in OFFERED:
        raise Http404
    scope = ScopeForm(request.GET, user=act.by, day=act.day).scope()
    return act, scope, list_of(act.by, code, scope, act.day)
