"""Công văn đôn đốc: the draft as a file, and its number once it was issued."""

from datetime import timedelta
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from sauro.directives.models import Directive
from sauro.directives.queries.kinds import called
from sauro.oversight.commands.letters import Wanted, draft_letter, record_letter
from sauro.oversight.papers.writing.paper import to_docx
from sauro.oversight.queries.heads import office_for
from sauro.oversight.queries.reports import reported_on, reporting_agencies
from sauro.people.models import Agency
from sauro.web.agency_field import grouped
from sauro.web.answers import docx
from sauro.web.fields import DayField, Words, choose
from sauro.web.page import page
from sauro.web.rights import act_of
from sauro.web.submitting import see_other, taken

_ANSWER_IN = timedelta(7)
_HOW = "bản điện tử qua Hệ thống quản lý văn bản và điều hành"


class LetterForm(forms.Form):
    """Whom to urge, until when to answer; number and day once it was issued."""

    van_ban = forms.ChoiceField(label="Nhiệm vụ quá hạn theo")
    co_quan = forms.ChoiceField(label="Gửi", required=False)
    tra_loi = DayField(label="Đề nghị trả lời chậm nhất ngày")
    cach = Words(label="Trả lời bằng", max_length=200)
    so = Words(label="Số, ký hiệu (khi đã ban hành)", max_length=120, required=False)
    ngay = DayField(label="Ngày công văn (khi đã ban hành)", required=False)

    def __init__(self, *args: Any, directives: list[Directive], day: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        choose(self.fields["van_ban"], [(str(one.pk), called(one)) for one in directives])
        choose(self.fields["co_quan"], grouped(day, "Mọi cơ quan có việc quá hạn"))


def letter(request: HttpRequest) -> HttpResponse:
    """The form; its two buttons give the draft as a file, or write down that it was issued."""
    act = act_of(request)
    assert act.by
    directives, agencies = reported_on(act.by, act.day), reporting_agencies(act.by, act.day)
    if not directives or not agencies:
        raise Http404
    begins = {"tra_loi": act.day + _ANSWER_IN, "cach": _HOW, "co_quan": request.GET.get("co-quan")}
    form = LetterForm(request.POST or None, directives=directives, day=act.day, initial=begins)
    made: list[bytes | int] = []

    def do(values: dict[str, Any]) -> None:
        late = Agency.objects.filter(pk=values["co_quan"]).first() if values["co_quan"] else None
        directive = next(one for one in directives if str(one.pk) == values["van_ban"])
        wanted = Wanted(
            agencies[0], Directive.objects.get(pk=directive.pk), late, values["tra_loi"],
            values["cach"],
        )  # fmt: skip
        if request.POST.get("viec") == "ghi":
            made.append(record_letter(act, wanted, values["so"], values["ngay"] or act.day))
            return
        made.append(to_docx(draft_letter(act, wanted, office_for(agencies[0], act.day))))

    if request.method == "POST" and taken(form, do):
        if isinstance(made[0], bytes):
            return docx(made[0], f"cong-van-don-doc-{act.day}")
        messages.success(request, f"Đã ghi công văn đôn đốc cho {made[0]} lượt giao.")
        return see_other(reverse("reports:letter"))
    status = 422 if request.method == "POST" else 200
    return page(request, "reports/letter.html", {"form": form}, status=status)
