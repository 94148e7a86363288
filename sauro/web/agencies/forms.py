"""The filter of the list."""

from django import forms

from sauro.people.vocabulary import AgencyKind, Level
from sauro.web.fields import DayField, Words, choices_with_all


class AgencyFilter(forms.Form):
    """In the address, all optional."""

    tim = Words(label="Tìm theo tên, mã", required=False)
    loai = forms.ChoiceField(
        label="Loại", choices=choices_with_all(AgencyKind.choices), required=False
    )
    cap = forms.ChoiceField(label="Cấp", choices=choices_with_all(Level.choices), required=False)
    ngay = DayField(label="Trong ngày", required=False)
