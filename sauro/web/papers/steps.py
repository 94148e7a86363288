"""What is done with any paper that is issued, a report of a period or another: one way for all."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import reverse

from sauro.directives.policy import reach_of
from sauro.directives.queries.one_directive import open_original
from sauro.directives.receiving import Handed
from sauro.oversight.building import drafted_paper, paper_bytes, paper_of
from sauro.oversight.commands import issuing
from sauro.oversight.keeping import office_of
from sauro.oversight.models import OfficePaper, Report
from sauro.oversight.papers.editing import places
from sauro.oversight.policy import makes
from sauro.people.act import Act
from sauro.people.queries.history import changes_of
from sauro.people.refusal import Refused
from sauro.web.page import page
from sauro.web.paging import number_in
from sauro.web.papers.files import answer
from sauro.web.papers.shown import shown_paper
from sauro.web.papers.words import NumberForm, WordsForm
from sauro.web.rights import act_of
from sauro.web.submitting import form_page, see_other, taken

Row = Report | OfficePaper


@dataclass(frozen=True, slots=True)
class Area:
    """Where the pages of a kind of rows are: ``name`` is that of the row's own page, ``find`` gives
    a row that one may read, ``file`` is what its files are called."""

    name: str
    find: Callable[[Act, int], Row | None]
    file: Callable[[Any], str]

    def at(self, row: Row) -> str:
        """The address of its page."""
        return reverse(self.name, args=[row.pk])

    def seen(self, request: HttpRequest, row_id: int) -> tuple[Act, Row]:
        """Who asks, and the row; 404 where it is not for them."""
        act = act_of(request)
        row = self.find(act, row_id)
        if row is None:
            raise Http404
        return act, row


def worded(
    request: HttpRequest, area: Area, row_id: int, template: str, more: Callable[[Row], Any]
) -> HttpResponse:
    """Its words, to be changed until it is closed."""
    act, row = area.seen(request, row_id)
    paper = drafted_paper(row)
    begins = WordsForm.begins(office_of(row.head))
    form = WordsForm(request.POST or None, places=places(paper, row.words), initial=begins)
    version = number_in(request.POST, "version") or 0
    if request.method == "POST" and taken(
        form, lambda _: issuing.word_paper(act, row, version, form.words(), form.office())
    ):
        messages.success(request, "Đã lưu lời văn.")
        return see_other(area.at(row))
    may = _makes(act, row)
    context = {
        "row": row,
        "form": form,
        "edits": row.closed_at is None and may,
        "makes": may,
        "changes": changes_of(row.subject, row.pk),
    }
    status = 422 if request.method == "POST" else 200
    return page(request, template, context | more(row), status=status)


def refresh(request: HttpRequest, area: Area, row_id: int) -> HttpResponse:
    """Take the figures anew; says so where what was written has no place any more."""
    _, row = area.seen(request, row_id)
    written = len(row.words)

    def do(act: Act, row: Row, version: int) -> None:
        lost = written - len(issuing.refresh_paper(act, row, version).words)
        if lost:
            messages.warning(request, f"{lost} đoạn đã sửa không còn trong dự thảo mới, đã bỏ.")

    return _step(request, area, row_id, do, "Đã cập nhật số liệu.")


def close(request: HttpRequest, area: Area, row_id: int) -> HttpResponse:
    """For good."""
    return _step(request, area, row_id, issuing.close_paper, "Đã chốt văn bản.")


def number(request: HttpRequest, area: Area, row_id: int) -> HttpResponse:
    """Number, day and the signed file."""
    act, row = area.seen(request, row_id)
    if not _makes(act, row):
        raise Http404

    def do(values: dict[str, Any]) -> None:
        file = values["tep"]
        handed = Handed(file.name, BytesIO(file.read())) if file else None
        for doubt in issuing.number_paper(act, row, values["so"], values["ngay_ky"], handed):
            messages.warning(request, f"{doubt} Hãy kiểm tra lại.")

    begins = {"so": row.number, "ngay_ky": row.signed_day}
    form = NumberForm(request.POST or None, request.FILES or None, initial=begins)
    symbol = paper_of(row).letterhead.symbol
    words = {"heading": "Số, ngày và bản đã ký", "button": "Lưu", "done": "Đã ghi số, ngày ký."}
    words["lead"] = f"Nhập sau khi văn bản được ký, đóng dấu và ban hành. Ký hiệu: {symbol}."
    if row.signed:
        words["lead"] += f" Đã có bản đã ký {row.signed.name}; chọn tệp khác thì thay bản này."
    return form_page(request, form, do, words=words, back=area.at(row))


def preview(request: HttpRequest, area: Area, row_id: int) -> HttpResponse:
    """The paper as it will look."""
    _, row = area.seen(request, row_id)
    context = {"paper": shown_paper(paper_of(row)), "row": row, "back": area.at(row)}
    return page(request, "papers/preview.html", context)


def download(request: HttpRequest, area: Area, row_id: int, suffix: str) -> HttpResponseBase:
    """The paper as it is now."""
    act, row = area.seen(request, row_id)
    return answer(request, act, paper_bytes(row), area.file(row), suffix, area.at(row))


def signed(request: HttpRequest, area: Area, row_id: int) -> HttpResponseBase:
    """The signed copy, byte for byte, always as a download."""
    _, row = area.seen(request, row_id)
    if row.signed is None:
        raise Http404
    try:
        content = open_original(row.signed)
    except FileNotFoundError as error:
        raise Http404 from error
    kind = "application/octet-stream"
    return FileResponse(content, as_attachment=True, filename=row.signed.name, content_type=kind)


def _step(
    request: HttpRequest,
    area: Area,
    row_id: int,
    do: Callable[[Act, Row, int], object],
    done: str,
) -> HttpResponse:
    act, row = area.seen(request, row_id)
    try:
        do(act, row, number_in(request.POST, "version") or 0)
        messages.success(request, done)
    except Refused as refused:
        messages.error(request, refused.message)
    return see_other(area.at(row))


def _makes(act: Act, row: Row) -> bool:
    assert act.by
    return makes(reach_of(act.by, act.day), row)
