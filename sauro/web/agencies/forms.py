"""The filter of the list, and what is typed about an agency."""

from typing import Any

from django import forms

from sauro.people.queries.agencies import AgencyView
from sauro.people.vocabulary import AgencyKind, Level, NameKind
from sauro.web.fields import DayField, Words, choices_with_all, choose_agencies

_OTHER_NAMES = [(kind.value, kind.label) for kind in NameKind if kind != NameKind.OFFICIAL]
HEIRS = range(1, 6)  # as many at once; further ones are recorded apart
_SCOPE = "Phần việc hoặc địa bàn; để trống nếu tiếp nhận toàn bộ"


class AgencyFilter(forms.Form):
    """In the address, all optional."""

    tim = Words(label="Tìm theo tên, mã", required=False)
    loai = forms.ChoiceField(
        label="Loại", choices=choices_with_all(AgencyKind.choices), required=False
    )
    cap = forms.ChoiceField(label="Cấp", choices=choices_with_all(Level.choices), required=False)
    ngay = DayField(label="Trong ngày", required=False)


class NameForm(forms.Form):
    """A name from a day on."""

    ten = Words(label="Tên")
    tu_ngay = DayField(label="Từ ngày")
    can_cu = Words(label="Căn cứ", help_text="Số, ngày của văn bản")


class OtherNameForm(NameForm):
    """A name beside the official one."""

    cach_dung = forms.ChoiceField(label="Cách dùng", choices=_OTHER_NAMES)
    field_order = ("ten", "cach_dung", "tu_ngay", "can_cu")


class NewAgencyForm(NameForm):
    """A new agency."""

    viet_tat = Words(label="Tên viết tắt", required=False)
    loai = forms.ChoiceField(label="Loại", choices=AgencyKind.choices)
    cap = forms.ChoiceField(label="Cấp", choices=Level.choices, initial=Level.PROVINCE)
    cap_tren = forms.ChoiceField(label="Cơ quan cấp trên", required=False)
    field_order = ("ten", "viet_tat", "loai", "cap", "cap_tren", "tu_ngay", "can_cu")

    def __init__(self, data: Any, agencies: list[AgencyView], **options: Any) -> None:
        super().__init__(data, **options)
        choose_agencies(self.fields["cap_tren"], agencies, nothing="Không có")


class CorrectionForm(forms.Form):
    """A name as it should have been entered."""

    ten = Words(label="Tên đúng")
    ly_do = Words(label="Lý do", help_text="Ghi sai chỗ nào, theo văn bản nào")


class EndNameForm(forms.Form):
    """The last day on which an alias or a short form is used."""

    den_ngay = DayField(label="Dùng đến hết ngày")
    ly_do = Words(label="Lý do", help_text="Ví dụ: ghi nhớ nhầm cơ quan")


class MoveForm(forms.Form):
    """Another superior from a day on."""

    cap_tren = forms.ChoiceField(label="Cơ quan cấp trên mới", required=False)
    tu_ngay = DayField(label="Từ ngày")
    can_cu = Words(label="Căn cứ", help_text="Số, ngày của văn bản")

    def __init__(self, data: Any, agencies: list[AgencyView], **options: Any) -> None:
        super().__init__(data, **options)
        choose_agencies(self.fields["cap_tren"], agencies, nothing="Không có")


class EndForm(forms.Form):
    """The last day of an agency, and who goes on, each with a scope."""

    den_ngay = DayField(label="Hoạt động đến hết ngày")
    can_cu = Words(label="Căn cứ", help_text="Số, ngày của văn bản")

    def __init__(self, data: Any, agencies: list[AgencyView], **options: Any) -> None:
        super().__init__(data, **options)
        for number in HEIRS:
            heir = forms.ChoiceField(label=f"Cơ quan kế nhiệm {number}", required=False)
            choose_agencies(heir, agencies, nothing="Không có")
            self.fields[f"ke_nhiem_{number}"] = heir
            self.fields[f"pham_vi_{number}"] = Words(
                label=f"Phạm vi tiếp nhận {number}", required=False, help_text=_SCOPE
            )

    def heirs(self) -> dict[str, str]:
        """Scopes by the codes of those who go on, in the order they were chosen."""
        pairs = ((self._row(number)) for number in HEIRS)
        return {code: scope for code, scope in pairs if code}

    def clean(self) -> dict[str, Any]:
        """Nobody twice, and no scope of nobody."""
        rows = [self._row(number) for number in HEIRS]
        codes = [code for code, _ in rows if code]
        for number, (code, scope) in zip(HEIRS, rows, strict=True):
            if scope and not code:
                self.add_error(f"ke_nhiem_{number}", "Hãy chọn cơ quan tiếp nhận phạm vi này.")
            elif code and codes.count(code) > 1:
                self.add_error(
                    f"ke_nhiem_{number}",
                    "Cơ quan này được chọn hai lần; hãy ghi chung các phạm vi vào một dòng.",
                )
        return self.cleaned_data

    def _row(self, number: int) -> tuple[str, str]:
        chosen = self.cleaned_data.get
        return chosen(f"ke_nhiem_{number}") or "", chosen(f"pham_vi_{number}") or ""


class SuccessionForm(forms.Form):
    """One more that goes on with the work, or a part of it."""

    ke_nhiem = forms.ChoiceField(label="Cơ quan kế nhiệm")
    pham_vi = Words(label="Phạm vi tiếp nhận", required=False, help_text=_SCOPE)
    tu_ngay = DayField(label="Từ ngày")
    can_cu = Words(label="Căn cứ", help_text="Số, ngày của văn bản")
    can_tra_cuu = forms.BooleanField(label="Còn phải tra cứu, xác nhận lại", required=False)

    def __init__(self, data: Any, agencies: list[AgencyView], **options: Any) -> None:
        super().__init__(data, **options)
        choose_agencies(self.fields["ke_nhiem"], agencies, nothing="Hãy chọn")


class ConfirmForm(forms.Form):
    """On which ground it is so."""

    can_cu = Words(label="Căn cứ", help_text="Số, ngày của văn bản")
