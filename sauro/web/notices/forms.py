"""What the office says of a step."""

from typing import Any

from django import forms

from sauro.oversight.models import LadderStep
from sauro.oversight.urging.vocabulary import REMINDS, StepKind
from sauro.web.fields import Words

WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")
_LIST_DAYS = 5
_LABELS = {
    StepKind.BEFORE: "Nhắc trước hạn (ngày)",
    StepKind.OVERDUE: "Nhắc khi đã quá hạn (ngày)",
    StepKind.AGAIN: "Nhắc lại sau mỗi (ngày)",
    StepKind.LETTER: "Công văn liệt kê việc quá hạn từ (ngày)",
    StepKind.REPORT: "Báo cáo nêu tên cơ quan có việc quá hạn từ (ngày)",
}


class StepForm(forms.Form):
    """One step; a list has a day of the week, and only what reminds has receivers to choose."""

    so = forms.IntegerField(min_value=0, max_value=60)
    bao_dau_moi = forms.BooleanField(label="Báo công chức đầu mối", required=False)
    bao_thu_truong = forms.BooleanField(label="Báo thủ trưởng cơ quan", required=False)
    dang_dung = forms.BooleanField(label="Đang dùng bậc này", required=False)
    nguon = Words(label="Căn cứ", help_text="Số, ngày của quy chế, văn bản hoặc ý kiến chỉ đạo")

    def __init__(self, step: LadderStep, data: Any = None) -> None:
        initial = {
            "so": step.number, "bao_dau_moi": step.to_focal, "bao_thu_truong": step.to_head,
            "dang_dung": step.active, "nguon": step.source if step.edited else "",
        }  # fmt: skip
        super().__init__(data, initial=initial)
        if step.kind == StepKind.LIST:
            self.fields["so"] = forms.TypedChoiceField(
                label="Gửi vào", choices=[*enumerate(WEEKDAYS[:_LIST_DAYS], start=1)], coerce=int
            )
        else:
            self.fields["so"].label = _LABELS[StepKind(step.kind)]
        if step.kind not in REMINDS:
            del self.fields["bao_dau_moi"], self.fields["bao_thu_truong"]
