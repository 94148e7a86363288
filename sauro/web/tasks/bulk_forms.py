"""What is chosen for a bulk action, and what some actions need."""

from typing import Any

from django import forms
from django.http import QueryDict

from sauro.tasks.lifecycle import ASSIGNMENT, step_of
from sauro.tasks.vocabulary import RedoReason
from sauro.web.fields import Words
from sauro.web.ticked import seen_versions

ACTIONS = ("receive", "start", "sign", "confirm", "return", "pause", "resume", "end")
LABELS = {action: step_of(ASSIGNMENT, action).label for action in ACTIONS}


class BulkForm(forms.Form):
    """``luot``: assignments with the versions that were shown. ``tasks``: the ids chosen."""

    viec = forms.ChoiceField(choices=list(LABELS.items()))
    loc = forms.CharField(required=False, max_length=1000)

    def __init__(self, data: QueryDict, tasks: list[int]) -> None:
        super().__init__(data)
        self.tasks = tasks

    def clean(self) -> dict[str, Any]:
        """With the ids of the chosen tasks; none is an error."""
        if not self.tasks:
            raise forms.ValidationError("Chưa chọn nhiệm vụ nào.")
        return {**self.cleaned_data, "nhiem_vu": self.tasks}

    @property
    def label(self) -> str:
        """What is to be done, in words."""
        return LABELS[self.cleaned_data["viec"]]

    def versions(self) -> dict[int, int]:
        """The assignments that were shown as good, with the version that was seen."""
        assert isinstance(self.data, QueryDict)
        return seen_versions(self.data)


class _Said(forms.Form):
    def said(self) -> dict[str, Any]:
        """What comes with the step."""
        names = {"can_cu": "basis", "ly_do": "reason", "loai": "code"}
        return {names[name]: value for name, value in self.cleaned_data.items()}


class _Basis(_Said):
    can_cu = Words(label="Căn cứ", help_text="Số, ngày văn bản hoặc bút phê.")


class _Redo(_Said):
    loai = forms.ChoiceField(label="Loại lý do", choices=RedoReason.choices)
    ly_do = Words(label="Lý do", max_length=500)


NEEDS_FORM: dict[str, type[_Said]] = {
    **dict.fromkeys(ACTIONS, _Said), "return": _Redo, "pause": _Basis, "end": _Basis,
}  # fmt: skip
