"""The filter of the list, and what is typed about an agency."""

from typing import Any

from django import forms

from sauro.people.queries.agencies import AgencyView
from sauro.people.vocabulary import AgencyKind, Level, NameKind
from sauro.web.fields import DayField, Words, choices_with_all, choose_agencies

_OTHER_NAMES = [(kind.value, kind.label) for kind in NameKind if kind != NameKind.OFFICIAL]


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


class EndForm(forms.Form):
    """The last day of an agency, and who goes on."""

    den_ngay = DayField(label="Hoạt động đến hết ngày")
    can_cu = Words(label="Căn cứ", help_text="Số, ngày của văn bản")
    ke_nhiem = forms.MultipleChoiceField(
        label="Cơ quan kế nhiệm",
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text="Nhiều cơ quan thì người giao việc chọn theo từng việc.",
    )

    def __init__(self, data: Any, agencies: list[AgencyView], **options: Any) -> None:
        super().__init__(data, **options)
        choose_agencies(self.fields["ke_nhiem"], agencies)
