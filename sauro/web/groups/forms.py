"""The day for which groups are shown, and who is in one from a day on."""

from typing import Any

from django import forms

from sauro.people.queries.agencies import AgencyView
from sauro.web.fields import DayField, Words, choose_agencies


class DayFilter(forms.Form):
    """In the address, optional."""

    ngay = DayField(label="Thành viên trong ngày", required=False)


class WithdrawForm(forms.Form):
    """Why a wording does not mean the group."""

    ly_do = Words(label="Lý do", help_text="Ví dụ: ghi nhớ nhầm nhóm khi rà soát")


class MembersForm(forms.Form):
    """All members from a day on; who is not chosen leaves."""

    tu_ngay = DayField(label="Từ ngày", help_text="Trước ngày này danh sách giữ nguyên.")
    can_cu = Words(label="Căn cứ", help_text="Số, ngày của văn bản quy định danh sách")
    thanh_vien = forms.MultipleChoiceField(
        label="Thành viên", required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, data: Any, agencies: list[AgencyView], **options: Any) -> None:
        super().__init__(data, **options)
        choose_agencies(self.fields["thanh_vien"], agencies)
