"""The day for which groups are shown."""

from django import forms

from sauro.web.fields import DayField


class DayFilter(forms.Form):
    """In the address, optional."""

    ngay = DayField(label="Thành viên trong ngày", required=False)
