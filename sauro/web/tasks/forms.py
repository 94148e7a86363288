"""Filters of the list of tasks, and the name under which they are saved."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django import forms

from sauro.people.models import WorkField
from sauro.tasks.time import TimeState
from sauro.tasks.vocabulary import WorkState
from sauro.web.agency_field import grouped
from sauro.web.fields import DayField, Words, choices_with_all, choose

SORTS = [
    ("-given", "Mới giao trước"), ("due", "Hạn gần nhất trước"), ("-due", "Hạn xa nhất trước"),
    ("document", "Theo văn bản"), ("given", "Giao lâu nhất trước"),
]  # fmt: skip
LACKS = [
    ("due", "Chưa có thời hạn"),
    ("product", "Chưa có sản phẩm"),
    ("agency", "Chưa có cơ quan"),
    ("field", "Chưa gắn lĩnh vực"),
]


class TaskFilter(forms.Form):
    """Names are those of ``sauro.tasks.queries.filters.Filters``; all optional."""

    q = Words(label="Tìm trong nhiệm vụ", required=False)
    agency = forms.ChoiceField(label="Cơ quan chủ trì", required=False)
    state = forms.ChoiceField(
        label="Tình trạng", choices=choices_with_all(WorkState.choices), required=False
    )
    time = forms.ChoiceField(
        label="Thời hạn", choices=choices_with_all(TimeState.choices), required=False
    )
    field = forms.ChoiceField(label="Lĩnh vực", required=False)
    lacks = forms.ChoiceField(label="Còn thiếu", choices=choices_with_all(LACKS), required=False)
    due_from = DayField(label="Hạn từ ngày", required=False)
    due_to = DayField(label="Hạn đến ngày", required=False)
    sort = forms.ChoiceField(label="Sắp xếp", choices=SORTS, required=False)
    directive = forms.IntegerField(required=False, widget=forms.HiddenInput)
    helper = forms.IntegerField(required=False, widget=forms.HiddenInput)
    group = forms.IntegerField(required=False, widget=forms.HiddenInput)
    clear = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(
        self, *args: Any, day: date, fields_of_work: Iterable[WorkField], **options: Any
    ) -> None:
        super().__init__(*args, **options)
        named = [(str(one.pk), one.name) for one in fields_of_work]
        choose(self.fields["field"], choices_with_all(named))
        choose(self.fields["agency"], grouped(day, "Tất cả"))


class NameForm(forms.Form):
    """What a saved list is called."""

    ten = Words(label="Tên danh sách", max_length=120)


class SaveForm(NameForm):
    """A name for the filters of an address."""

    loc = forms.CharField(widget=forms.HiddenInput, required=False, max_length=1000)
    chung = forms.BooleanField(label="Dùng chung cho mọi người", required=False)
