"""Forms of the life of a task: each says what one step needs, and nothing else."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.utils.html import escape

from sauro.people.models import User
from sauro.people.queries.posts import holders_on
from sauro.people.spans import shown
from sauro.tasks.commands.inside import Onward
from sauro.tasks.models import Product
from sauro.tasks.vocabulary import Cause, RedoReason
from sauro.web.agency_field import AgencyField, grouped
from sauro.web.fields import DayField, Words, choose

_NOT_SAID = [("", "Chưa chọn")]
_LINES = forms.Textarea(attrs={"rows": 4})


class Seen(forms.Form):
    """The version that one saw: who was overtaken is told, and nothing is written over."""

    version = forms.IntegerField(widget=forms.HiddenInput)


class ReasonForm(Seen):
    """A reason."""

    ly_do = forms.CharField(label="Lý do", max_length=500, widget=_LINES)


class BasisForm(Seen):
    """The document or note by which it is done."""

    can_cu = Words(label="Căn cứ", help_text="Số, ngày văn bản hoặc bút phê.")


class RedoForm(ReasonForm):
    """Why a report goes back."""

    loai = forms.ChoiceField(label="Loại lý do", choices=RedoReason.choices)
    field_order = ("version", "loai", "ly_do")


class MisdirectForm(ReasonForm):
    """Why it is not ours, and whose it is."""

    co_quan = AgencyField(label="Cơ quan đúng chức năng", help_text="Để trống nếu chưa rõ.")
    field_order = ("version", "co_quan", "ly_do")

    def __init__(self, *args: Any, day: date, **options: Any) -> None:
        super().__init__(*args, **options)
        choose(self.fields["co_quan"], grouped(day, "Chưa rõ"))


class TransferForm(Seen):
    """Who gets it."""

    co_quan = AgencyField(label="Cơ quan nhận", required=True)
    ly_do = forms.CharField(label="Ghi chú", max_length=500, widget=_LINES, required=False)

    def __init__(self, *args: Any, day: date, **options: Any) -> None:
        super().__init__(*args, **options)
        choose(self.fields["co_quan"], grouped(day, "Chọn cơ quan"))


class ReportForm(Seen):
    """The result, and why it is late where it may be.

    ``products`` are those handed in: where there is one nothing else has to be said.
    """

    ket_qua = forms.CharField(label="Kết quả thực hiện", max_length=2000, widget=_LINES)
    ngay = DayField(label="Ngày của sản phẩm")
    nguyen_nhan = forms.ChoiceField(
        label="Nguyên nhân nếu chậm", choices=[*_NOT_SAID, *Cause.choices], required=False
    )
    ly_do = forms.CharField(label="Lý do nếu chậm", max_length=500, required=False)

    def __init__(
        self, *args: Any, products: Sequence[Product], may_be_late: bool, **options: Any
    ) -> None:
        super().__init__(*args, **options)
        result, day = self.fields["ket_qua"], self.fields["ngay"]
        if products:
            result.required = day.required = False
            named = "; ".join(one.number or one.title or one.name for one in products)
            result.help_text = escape(f"Để trống thì ghi: {named}.")
            last = max(one.day for one in products)
            day.help_text = f"Để trống thì lấy ngày {shown(last)} của sản phẩm đã nộp."
        if not may_be_late:
            del self.fields["nguyen_nhan"], self.fields["ly_do"]


class UpdateForm(forms.Form):
    """Progress in words, or that there is nothing new."""

    noi_dung = forms.CharField(
        label="Tiến độ", max_length=4000, widget=forms.Textarea(attrs={"rows": 5}), required=False,
        help_text="Ghi nội dung, hoặc chọn không phát sinh.",
    )  # fmt: skip
    khong_phat_sinh = forms.BooleanField(label="Không phát sinh trong kỳ", required=False)
    ty_le = forms.IntegerField(label="Tỷ lệ hoàn thành (%)", required=False, min_value=0)
    du_kien = DayField(label="Dự kiến hoàn thành", required=False)
    nguyen_nhan = forms.ChoiceField(
        label="Nguyên nhân nếu không kịp hạn", choices=[*_NOT_SAID, *Cause.choices], required=False
    )


class ObstacleForm(forms.Form):
    """What hinders, what is asked of whom, by when."""

    noi_dung = forms.CharField(label="Khó khăn, vướng mắc", max_length=4000, widget=_LINES)
    nguyen_nhan = forms.ChoiceField(label="Nguyên nhân", choices=Cause.choices)
    de_nghi = forms.CharField(label="Đề nghị", max_length=4000, widget=_LINES, required=False)
    co_quan = AgencyField(label="Đề nghị với")
    noi_khac = Words(label="Hoặc cơ quan ngoài tỉnh", required=False)
    truoc_ngay = DayField(label="Cần trả lời trước ngày", required=False)

    def __init__(self, *args: Any, day: date, **options: Any) -> None:
        super().__init__(*args, **options)
        choose(self.fields["co_quan"], grouped(day, "Cơ quan theo dõi"))


class AnswerForm(forms.Form):
    """An answer."""

    tra_loi = forms.CharField(label="Trả lời", max_length=4000, widget=_LINES)


class ItemsForm(forms.Form):
    """The things that are counted, a line each."""

    danh_muc = forms.CharField(
        label="Danh mục, mỗi dòng một thành phần", max_length=20_000,
        widget=forms.Textarea(attrs={"rows": 8}),
    )  # fmt: skip


class ItemForm(forms.Form):
    """What is known of one of them."""

    ngay_trinh = DayField(label="Ngày trình", required=False)
    ngay_duyet = DayField(label="Ngày phê duyệt", required=False)
    so = Words(label="Văn bản phê duyệt", required=False, max_length=120)
    han = DayField(label="Hạn riêng", required=False)
    san_pham = Words(label="Sản phẩm", required=False)


class StepForm(forms.Form):
    """When a planned step was done; empty takes the mark away."""

    ngay = DayField(label="Xong ngày", required=False)


class HopForm(forms.Form):
    """Whom in the agency it goes to."""

    nguoi = forms.ChoiceField(label="Người nhận việc", required=False)
    ho_ten = Words(label="Hoặc ghi họ tên", required=False, max_length=150)
    phong = Words(label="Phòng, đơn vị", required=False, max_length=150)
    han = DayField(label="Hạn trong cơ quan", required=False)
    ghi_chu = Words(label="Ghi chú", required=False, max_length=500)

    def __init__(self, *args: Any, agency_id: int, day: date, **options: Any) -> None:
        super().__init__(*args, **options)
        self._people = {str(one.user_id): one.user for one in holders_on([agency_id], day)}
        choices = [(pk, one.full_name) for pk, one in self._people.items()]
        choose(self.fields["nguoi"], [("", "Chọn trong danh sách"), *choices])

    def chosen(self, pk: str) -> User | None:
        """The person of the list with this number."""
        return self._people.get(pk)

    def onward(self) -> Onward:
        """To whom, as it was said."""
        said = self.cleaned_data
        person = self.chosen(said["nguoi"])
        return Onward(said["phong"], person, said["ho_ten"], said["han"], said["ghi_chu"])


class ExtensionForm(forms.Form):
    """A later day, and why."""

    den_ngay = DayField(label="Đề nghị đến ngày")
    nguyen_nhan = forms.ChoiceField(label="Nguyên nhân", choices=Cause.choices)
    ly_do = forms.CharField(label="Lý do", max_length=500, widget=_LINES)


class GrantForm(forms.Form):
    """By which document or note it was decided."""

    can_cu = Words(label="Căn cứ", help_text="Số, ngày văn bản hoặc bút phê.")
    y_kien = Words(label="Ý kiến", required=False, max_length=500)


class RefuseForm(forms.Form):
    """Why not."""

    ly_do = forms.CharField(label="Lý do", max_length=500, widget=_LINES)


class CounterForm(forms.Form):
    """Another day."""

    den_ngay = DayField(label="Ngày đề xuất")
    can_cu = Words(label="Căn cứ", required=False)
    y_kien = Words(label="Ý kiến", required=False, max_length=500)


class ReturnPeriodForm(forms.Form):
    """Why the report of a period goes back."""

    loai = forms.ChoiceField(label="Loại lý do", choices=RedoReason.choices)
    ly_do = forms.CharField(label="Lý do", max_length=500, widget=_LINES)
