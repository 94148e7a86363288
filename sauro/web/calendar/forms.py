"""A year to show, a day to say something about."""

from django import forms

from sauro.people.vocabulary import DayKind
from sauro.web.fields import DayField, Words

FIRST_YEAR, LAST_YEAR = 2000, 2100


class YearFilter(forms.Form):
    """In the address, optional."""

    nam = forms.IntegerField(label="Năm", min_value=FIRST_YEAR, max_value=LAST_YEAR, required=False)


class DayForm(forms.Form):
    """What a day is, and where that stands."""

    ngay = DayField(label="Ngày")
    loai = forms.ChoiceField(
        label="Là ngày",
        choices=DayKind.choices,
        help_text="“Ngày thường” bỏ ngày đặc biệt: ngày ấy theo đúng thứ trong tuần.",
    )
    ten = Words(label="Tên", max_length=150, help_text="Ví dụ: Nghỉ bù Quốc khánh")
    nguon = Words(label="Nguồn", help_text="Số, ngày của văn bản hoặc thông báo về ngày này")
