"""What a paper or a list is about."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode

from django import forms

from sauro.directives.models import Directive
from sauro.directives.queries.kinds import called
from sauro.directives.queries.lists import visible_directives
from sauro.directives.vocabulary import DirectiveState
from sauro.oversight.queries.lists import Scope
from sauro.oversight.urging.steps import days_late_for
from sauro.oversight.urging.vocabulary import StepKind
from sauro.oversight.vocabulary import PaperKind
from sauro.people.models import Agency, Post, User
from sauro.people.queries.dated import valid_on
from sauro.people.spans import shown
from sauro.people.vocabulary import PostKind
from sauro.web.agency_field import grouped
from sauro.web.fields import DayField, Words, choose

_ANSWER_IN = timedelta(7)
_HOW = "bản điện tử qua Hệ thống quản lý văn bản và điều hành"
QUIET = 30
NAMES = ("van_ban", "co_quan", "ngay", "so_ngay")
_LISTED = 200
_MOST_QUIET = 366


class OnDirective(forms.Form):
    """A paper on a directive that was given."""

    van_ban = forms.ChoiceField(label="Về việc thực hiện")

    def __init__(
        self,
        *args: Any,
        directives: Sequence[Directive],
        day: date,
        asked: Mapping[str, str],
        **options: Any,
    ) -> None:
        super().__init__(*args, **options)
        choose(self.fields["van_ban"], [(str(one.pk), called(one)) for one in directives])
        self.fields["van_ban"].initial = asked.get("van_ban")


class LetterForm(OnDirective):
    """Whom to urge, and until when to answer."""

    co_quan = forms.ChoiceField(label="Gửi", required=False)
    tu_ngay = forms.IntegerField(
        label="Quá hạn từ (ngày)", min_value=1, max_value=_MOST_QUIET, required=False
    )
    tra_loi = DayField(label="Đề nghị trả lời chậm nhất ngày")
    cach = Words(label="Trả lời bằng", max_length=200, initial=_HOW)

    def __init__(self, *args: Any, day: date, asked: Mapping[str, str], **options: Any) -> None:
        super().__init__(*args, day=day, asked=asked, **options)
        choose(self.fields["co_quan"], grouped(day, "Mọi cơ quan có việc quá hạn"))
        self.fields["co_quan"].initial = asked.get("co_quan")
        self.fields["tu_ngay"].initial = days_late_for(StepKind.LETTER)
        self.fields["tra_loi"].initial = day + _ANSWER_IN


class SlipForm(OnDirective):
    """To which leader of the province it goes."""

    lanh_dao = forms.ChoiceField(label="Trình")

    def __init__(self, *args: Any, day: date, **options: Any) -> None:
        super().__init__(*args, day=day, **options)
        posts = Post.objects.filter(valid_on(day), kind=PostKind.LEADER, user__is_active=True)
        rows = posts.select_related("user").order_by("user__sort_key", "pk")
        names = [
            (words, words)
            for words in dict.fromkeys(f"{one.title} {one.user.full_name}".strip() for one in rows)
        ]
        choose(self.fields["lanh_dao"], names)


FORMS: dict[PaperKind, type[OnDirective]] = {
    PaperKind.LETTER: LetterForm, PaperKind.SLIP: SlipForm, PaperKind.FOLLOWUP: OnDirective,
}  # fmt: skip
_LEADS = {
    PaperKind.LETTER: "Liệt kê các lượt giao đang quá hạn, chưa báo cáo hoàn thành; không gửi"
    " cho chính cơ quan ban hành. Sau khi nhập số, lần đôn đốc được ghi vào từng lượt giao.",
    PaperKind.SLIP: "Tập hợp các đề nghị gia hạn, khó khăn, vướng mắc, đề nghị chuyển cơ quan đang"
    " chờ quyết định của văn bản được chọn.",
    PaperKind.FOLLOWUP: "Mỗi nhiệm vụ của văn bản là một nội dung kết luận: cơ quan thực hiện, kết"
    " quả, lý do chưa hoàn thành.",
}


def draft_words(kind: PaperKind) -> dict[str, str]:
    """What its page says."""
    return {"heading": str(kind.label), "lead": _LEADS[kind], "button": "Dự thảo"}


class ScopeForm(forms.Form):
    """Of what, and as of which day; what is not understood is passed over."""

    van_ban = forms.ChoiceField(label="Văn bản giao", required=False)
    co_quan = forms.ChoiceField(label="Cơ quan, đơn vị", required=False)
    ngay = DayField(label="Số liệu đến hết ngày", required=False)
    so_ngay = forms.IntegerField(label="Số ngày của Biểu 06", required=False)

    def __init__(self, data: Mapping[str, str], *, user: User, day: date) -> None:
        begins = {"ngay": shown(day), "so_ngay": str(QUIET)}
        super().__init__({name: data.get(name) or begins.get(name, "") for name in NAMES})
        given = visible_directives(user, day).filter(state=DirectiveState.GIVEN)
        rows = given.only("number", "title", "kind", "day").order_by("-day", "-pk")[:_LISTED]
        listed = [(str(one.pk), called(one)) for one in rows]
        choose(self.fields["van_ban"], [("", "Mọi văn bản đã giao"), *listed])
        choose(self.fields["co_quan"], grouped(day, "Mọi cơ quan, đơn vị"))
        self.day = day

    def scope(self) -> Scope:
        """What is understood of it; a day to come is today."""
        self.is_valid()
        said = self.cleaned_data
        quiet = said.get("so_ngay") or QUIET
        return Scope(
            directive=Directive.objects.filter(pk=said.get("van_ban") or 0).first(),
            agency=Agency.objects.filter(pk=said.get("co_quan") or 0).first(),
            day=min(said.get("ngay") or self.day, self.day),
            quiet=min(max(quiet, 1), _MOST_QUIET),
        )


def query_of(scope: Scope) -> str:
    """The same as an address asks for it."""
    asked = {
        "van_ban": scope.directive.pk if scope.directive else "",
        "co_quan": scope.agency.pk if scope.agency else "",
        "ngay": shown(scope.day),
        "so_ngay": scope.quiet,
    }
    return urlencode({name: value for name, value in asked.items() if value})
