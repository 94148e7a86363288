"""Forms of what the office does with tasks as a whole: deadlines, periods, splitting, merging."""

from datetime import date
from typing import Any

from django import forms

from sauro.people.models import WorkField
from sauro.people.queries.fields import work_fields
from sauro.people.queries.groups import groups_on
from sauro.tasks.vocabulary import Every
from sauro.web.agency_field import AgencyField, grouped
from sauro.web.fields import DayField, Words, choose

_LINES = forms.Textarea(attrs={"rows": 4})


class HeirForm(forms.Form):
    """Who took over from a body that ended, and by which document."""

    co_quan = AgencyField(label="Cơ quan nhận", required=True)
    can_cu = Words(label="Căn cứ pháp lý", help_text="Số, ngày văn bản về việc sắp xếp, chuyển.")

    def __init__(self, *args: Any, day: date, **options: Any) -> None:
        super().__init__(*args, **options)
        choose(self.fields["co_quan"], grouped(day, "Chọn cơ quan"))


class GiveForm(forms.Form):
    """Who else does it, and by what."""

    co_quan = AgencyField(label="Cơ quan")
    nhom = forms.ChoiceField(
        label="Hoặc nhóm cơ quan", required=False, help_text="Mỗi thành viên hôm nay một lượt giao."
    )
    can_cu = Words(label="Căn cứ", help_text="Số, ngày văn bản hoặc bút phê.")

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        day = self.initial["day"]
        choose(self.fields["co_quan"], grouped(day))
        self._groups = {str(one.group.pk): one.group for one in groups_on(day)}
        names = ((pk, group.name) for pk, group in self._groups.items())
        choose(self.fields["nhom"], [("", "Không chọn"), *names])

    def clean(self) -> dict[str, Any]:
        """``to``: the one of both that was chosen."""
        values = self.cleaned_data
        chosen = [
            one for one in (values.get("co_quan"), self._groups.get(values.get("nhom", ""))) if one
        ]
        if len(chosen) != 1 and not self.errors:
            raise forms.ValidationError("Hãy chọn một cơ quan, hoặc một nhóm cơ quan.")
        return {**values, "to": chosen[0] if chosen else None}


class HappenedForm(forms.Form):
    """What the task waited for."""

    can_cu = Words(label="Sự kiện và căn cứ")
    ngay = DayField(label="Xảy ra ngày")
    han = DayField(label="Thời hạn tính từ đó")


class DueForm(forms.Form):
    """A deadline that the directive left out."""

    han = DayField(label="Thời hạn")
    can_cu = Words(label="Căn cứ", help_text="Số, ngày văn bản hoặc bút phê.")


class AboveForm(forms.Form):
    """The document above the province that set the deadline."""

    van_ban = Words(
        label="Văn bản của cấp trên", required=False, help_text="Để trống nếu hạn do tỉnh đặt."
    )


class FieldForm(forms.Form):
    """The field of work that the task belongs to."""

    linh_vuc = forms.ChoiceField(
        label="Lĩnh vực", required=False,
        help_text="Lãnh đạo, chuyên viên được phân công lĩnh vực này phụ trách, theo dõi nhiệm vụ.",
    )  # fmt: skip

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        known = {str(field.pk): field for field in work_fields()}
        names = ((pk, field.name) for pk, field in known.items())
        choose(self.fields["linh_vuc"], [("", "Chưa gắn lĩnh vực"), *names])
        self._known = known

    def clean_linh_vuc(self) -> WorkField | None:
        """The field itself."""
        return self._known.get(self.cleaned_data["linh_vuc"])


class CadenceForm(forms.Form):
    """What is owed again and again."""

    ky = forms.ChoiceField(label="Kỳ", choices=Every.choices)
    ngay = forms.IntegerField(
        label="Vào ngày thứ", min_value=1, max_value=31,
        help_text="Kỳ tuần: 1 là thứ Hai, 7 là Chủ nhật. Kỳ khác: ngày trong tháng cuối kỳ.",
    )  # fmt: skip
    tu_ngay = DayField(label="Từ ngày")
    den_ngay = DayField(
        label="Đến hết ngày",
        error_messages={"required": "Hãy nhập ngày kết thúc: nhiệm vụ định kỳ phải có lúc hết."},
    )
    can_cu = forms.CharField(label="Căn cứ", max_length=500)
    chuyen = forms.BooleanField(
        label="Trùng ngày nghỉ thì chuyển sang ngày làm việc sau", required=False
    )


class RescheduleForm(forms.Form):
    """Another day within each period, and by what."""

    ngay = forms.IntegerField(
        label="Vào ngày thứ", min_value=1, max_value=31,
        help_text="Kỳ tuần: 1 là thứ Hai, 7 là Chủ nhật. Kỳ khác: ngày trong tháng cuối kỳ.",
    )  # fmt: skip
    chuyen = forms.BooleanField(
        label="Trùng ngày nghỉ thì chuyển sang ngày làm việc sau", required=False
    )
    can_cu = Words(label="Căn cứ", help_text="Số, ngày văn bản hoặc bút phê.")


class EndCadenceForm(forms.Form):
    """The last day of a rule, and by what."""

    ngay = DayField(label="Hết ngày", help_text="Sau ngày này không còn kỳ nào phải báo cáo.")
    can_cu = Words(label="Căn cứ", help_text="Số, ngày văn bản hoặc bút phê.")


class SplitForm(forms.Form):
    """The parts, a line each."""

    cac_phan = forms.CharField(
        label="Các nhiệm vụ, mỗi dòng một nhiệm vụ", max_length=20_000,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text="Mỗi phần giữ cơ quan, thời hạn, người đang giữ việc, kỳ báo cáo, đề nghị chờ "
        "trả lời. Kế hoạch, thành phần, sản phẩm đã có: cơ quan chọn mang sang phần nào.",
    )  # fmt: skip
    can_cu = Words(label="Căn cứ", help_text="Số, ngày văn bản hoặc bút phê.")


class MergeForm(forms.Form):
    """The wording of the one that takes the place of several."""

    noi_dung = forms.CharField(
        label="Nội dung nhiệm vụ mới", max_length=4000, widget=forms.Textarea(attrs={"rows": 6})
    )
    can_cu = Words(label="Căn cứ", help_text="Số, ngày văn bản hoặc bút phê.")


class ReplaceForm(forms.Form):
    """The new wording."""

    noi_dung = forms.CharField(
        label="Nội dung mới", max_length=4000, widget=_LINES,
        help_text="Giữ cơ quan, thời hạn, người đang giữ việc, kỳ báo cáo, đề nghị chờ trả lời. Kế "
        "hoạch, thành phần, sản phẩm đã có: cơ quan xem lại rồi mang sang.",
    )  # fmt: skip
    can_cu = Words(label="Căn cứ", help_text="Số, ngày văn bản hoặc bút phê.")
