"""What is handed in: files, text, words that were spoken."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms

from sauro.directives.originals import LARGEST
from sauro.web.agency_field import AgencyField, grouped
from sauro.web.fields import DayField, Words, choose

ACCEPTED = ".pdf,.docx,.doc,.odt,.rtf,.xlsx,.txt,.html,.htm,.png,.jpg,.jpeg,.tif,.tiff,.zip"

PAPERS = ".pdf,.png,.jpg,.jpeg,.tif,.tiff,.webp"


class ManyFiles(forms.FileInput):
    """A control that takes several files."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """One or many files; the empty ones too, which are then said to be empty one by one."""

    widget = ManyFiles

    def clean(self, data: Any, initial: Any = None) -> list[Any]:
        """All files that were sent."""
        files = list(data) if isinstance(data, Sequence) else [data] if data else []
        if not files:
            raise forms.ValidationError("Hãy chọn ít nhất một tệp.")
        return files


class FilesForm(forms.Form):
    """Files of directives."""

    tep = FilesField(
        label="Chọn tệp",
        widget=ManyFiles(attrs={"multiple": True, "accept": ACCEPTED, "data-most": LARGEST}),
        help_text="PDF, bản scan, Word, ảnh chụp hoặc văn bản thuần; mỗi tệp là một văn bản, không "
        f"quá {LARGEST // 1_000_000} MB. Ảnh chụp nhiều trang của một văn bản: nén chung thành một "
        "tệp .zip, các trang xếp theo tên ảnh.",
    )


class PasteForm(forms.Form):
    """The text of a directive, and what the text itself does not say."""

    noi_dung = forms.CharField(
        label="Toàn văn",
        widget=forms.Textarea(attrs={"rows": 14}),
        error_messages={"required": "Hãy dán toàn văn văn bản."},
    )
    so = Words(label="Số, ký hiệu", required=False, max_length=80)
    ngay = DayField(label="Ngày ban hành", required=False)
    co_quan = AgencyField(label="Cơ quan ban hành")

    def __init__(self, *args: Any, day: date, **options: Any) -> None:
        super().__init__(*args, **options)
        choose(self.fields["co_quan"], grouped(day, "Theo nội dung văn bản"))


class OrderForm(forms.Form):
    """Ý kiến chỉ đạo: who gave it, when, in which words, in whose name."""

    nguoi = Words(
        label="Người cho ý kiến",
        widget=forms.TextInput(attrs={"autofocus": True}),
        help_text="Ví dụ: Phó Chủ tịch UBND tỉnh Nguyễn Văn An.",
    )
    ngay = DayField(
        label="Ngày cho ý kiến", error_messages={"required": "Hãy ghi ngày cho ý kiến."}
    )
    co_quan = AgencyField(label="Nhân danh cơ quan", required=True)
    loi = forms.CharField(
        label="Nguyên văn ý kiến",
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text="Ghi đúng lời; nêu rõ cơ quan nào làm việc gì, trước ngày nào nếu có.",
        error_messages={"required": "Hãy ghi nguyên văn ý kiến."},
    )
    trich_yeu = Words(label="Về việc", required=False)
    giay = forms.FileField(
        label="Chọn giấy ghi ý kiến (bản quét, ảnh chụp, PDF)",
        required=False,
        widget=forms.FileInput(attrs={"accept": PAPERS}),
        help_text="Không bắt buộc. Giữ làm bản gốc, hiện cạnh lời đã ghi; nhiệm vụ đọc từ lời.",
        error_messages={"empty": "Tệp này trống; hãy chọn tệp khác."},
    )

    def __init__(self, *args: Any, day: date, **options: Any) -> None:
        super().__init__(*args, **options)
        choose(self.fields["co_quan"], grouped(day, "Chọn cơ quan"))
