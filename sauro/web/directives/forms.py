"""The filter of the list, the head of a directive, a table of tasks."""

from datetime import date
from typing import Any

from django import forms

from sauro.directives.commands.head import FLAGS, ROLES, WORDS
from sauro.directives.models import Directive
from sauro.directives.queries.kinds import kind_choices
from sauro.directives.queries.lists import SIGNING
from sauro.directives.vocabulary import DirectiveState
from sauro.web.agency_field import AgencyField, grouped
from sauro.web.fields import DayField, Words, choices_with_all, choose

STATES = [*DirectiveState.choices, (SIGNING, "Chờ xác nhận rà soát")]
_FIXED = ("day", "issuer_agency")  # once its tasks are given


class DirectiveFilter(forms.Form):
    """In the address, all optional."""

    q = Words(label="Tìm theo số, trích yếu", required=False)
    state = forms.ChoiceField(label="Tình trạng", choices=choices_with_all(STATES), required=False)


class HeadForm(forms.Form):
    """Names of fields are those of ``set_head``; ``version`` says which head was seen."""

    version = forms.IntegerField(widget=forms.HiddenInput)
    kind = forms.ChoiceField(label="Loại văn bản", required=False)
    number = Words(label="Số, ký hiệu", required=False, max_length=80)
    day = DayField(label="Ngày ban hành", required=False)
    issuer = Words(label="Cơ quan ban hành, theo văn bản", required=False)
    issuer_agency = AgencyField(label="Là cơ quan")
    title = Words(
        label="Trích yếu", required=False, max_length=2000, widget=forms.Textarea({"rows": 3})
    )
    giver = Words(label="Người giao, cho ý kiến", required=False)
    signer = Words(label="Người ký", required=False, max_length=150)
    capacity = Words(label="Quyền hạn ký (KT., TL., TM.)", required=False, max_length=20)
    post = Words(label="Chức vụ người ký", required=False, max_length=150)
    follow_up = Words(label="Theo dõi, đôn đốc, theo văn bản", required=False)
    follow_up_agency = AgencyField(label="Cơ quan theo dõi, đôn đốc")
    agrees_agency = AgencyField(label="Đồng ý kế hoạch thực hiện")
    confirms_agency = AgencyField(label="Xác nhận kết quả")
    route = Words(label="Báo cáo qua, theo văn bản", required=False)
    route_agency = AgencyField(label="Báo cáo gửi qua")
    report_reader = Words(label="Nơi nhận báo cáo, theo văn bản", required=False)
    reader_agency = AgencyField(label="Nơi nhận báo cáo")
    needs_second = forms.BooleanField(label="Cần người thứ hai xác nhận rà soát", required=False)
    restricted = forms.BooleanField(
        label="Hạn chế người xem: chỉ văn phòng, lãnh đạo và cơ quan được giao", required=False
    )

    def __init__(self, *args: Any, directive: Directive, day: date, **options: Any) -> None:
        super().__init__(*args, **options)
        self.initial = _initial(directive)
        choose(self.fields["kind"], [("", "Chưa xác định"), *kind_choices(directive.kind)])
        choices = grouped(directive.day or day)
        for name in ("issuer_agency", *ROLES):
            choose(self.fields[name], choices)
        if directive.state == DirectiveState.GIVEN:
            for name in _FIXED:
                del self.fields[name]

    def values(self) -> dict[str, Any]:
        """What ``set_head`` takes."""
        return {name: value for name, value in self.cleaned_data.items() if name != "version"}


class AnnexForm(forms.Form):
    """One table of tasks."""

    tep = forms.FileField(
        label="Chọn tệp biểu (Word, Excel hoặc PDF)",
        widget=forms.FileInput(attrs={"accept": ".docx,.xlsx,.pdf"}),
        error_messages={
            "required": "Hãy chọn tệp biểu.",
            "empty": "Tệp này trống; hãy chọn tệp khác.",
        },
        help_text="Có cột tên nhiệm vụ và cơ quan chủ trì; nhập lại cùng một biểu không đổi gì.",
    )


class JoinForm(forms.Form):
    """Which of two directives remains, and that one knows what goes."""

    giu = forms.TypedChoiceField(
        label="Giữ lại văn bản nào",
        coerce=int,
        widget=forms.RadioSelect,
        error_messages={
            "required": "Hãy chọn văn bản giữ lại.",
            "invalid_choice": ("Văn bản đó không giữ lại được nữa. Hãy tải lại trang."),
        },
    )
    da_ro = forms.BooleanField(
        label="Tôi đã đối chiếu: các thẻ nhiệm vụ và thông tin của văn bản kia sẽ bỏ, tệp gốc được"
        " giữ và chuyển sang văn bản giữ lại",
        error_messages={"required": "Hãy đánh dấu để xác nhận trước khi ghép."},
    )

    def __init__(self, *args: Any, choices: list[tuple[int, str]], **options: Any) -> None:
        super().__init__(*args, **options)
        choose(self.fields["giu"], choices)


def _initial(directive: Directive) -> dict[str, Any]:
    found = {name: getattr(directive, name) for name in ("version", "day", *WORDS, *FLAGS)}
    agencies = {name: getattr(directive, f"{name}_id") for name in ("issuer_agency", *ROLES)}
    return found | agencies
