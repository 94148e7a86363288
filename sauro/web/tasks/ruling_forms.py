"""Forms of decisions that leaders take: the office enters theirs, said to be so."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms

from sauro.people.models import User
from sauro.people.queries.posts import leaders_on_day
from sauro.tasks.commands.ruling import Word
from sauro.tasks.queries.one_assignment import Life
from sauro.tasks.vocabulary import Role
from sauro.web.fields import DayField, Words, choose
from sauro.web.tasks import life_forms as plain

_NAMES = ("lanh_dao", "ngay_y_kien", "theo")


def leaders_for(life: Life, day: date) -> list[User]:
    """Whose word one may enter: the office that of each leader, others nobody's."""
    return leaders_on_day(day) if Role.OFFICE in life.roles else []


class WordForm(forms.Form):
    """Whose decision it is, if not one's own; when, and by which paper."""

    lanh_dao = forms.ChoiceField(
        label="Người quyết định", required=False,
        help_text="Chọn lãnh đạo nếu nhập thay ý kiến của lãnh đạo; người nhập vẫn được ghi lại.",
    )  # fmt: skip
    ngay_y_kien = DayField(label="Ngày lãnh đạo có ý kiến", required=False)
    theo = Words(
        label="Theo văn bản, phiếu trình có bút phê", required=False,
        help_text="Để trống nếu là ý kiến trực tiếp.",
    )  # fmt: skip

    def __init__(self, *args: Any, leaders: Sequence[User] = (), **options: Any) -> None:
        super().__init__(*args, **options)
        self._leaders = {str(one.pk): one for one in leaders}
        names = ((pk, one.full_name) for pk, one in self._leaders.items())
        choose(self.fields["lanh_dao"], [("", "Văn phòng tự quyết định, trả lời"), *names])
        self.order_fields([name for name in self.fields if name not in _NAMES])
        for name in () if leaders else _NAMES:
            del self.fields[name]

    def clean_ngay_y_kien(self) -> date | None:
        """A leader's word has a day."""
        day: date | None = self.cleaned_data["ngay_y_kien"]
        if self.cleaned_data.get("lanh_dao") and day is None:
            raise forms.ValidationError("Hãy nhập ngày lãnh đạo có ý kiến.")
        return day

    def word(self) -> Word | None:
        """The word of a leader, if it is one's."""
        said = self.cleaned_data
        leader = self._leaders.get(said.get("lanh_dao", ""))
        return Word(leader, said["ngay_y_kien"], said["theo"]) if leader else None


class AnswerForm(WordForm, plain.AnswerForm):
    """An answer to what hinders."""


class GrantForm(WordForm, plain.GrantForm):
    """By which document or note a later deadline is granted."""


class RefuseForm(WordForm, plain.RefuseForm):
    """Why it is not."""


class CounterForm(WordForm, plain.CounterForm):
    """Another day instead."""


class KeepForm(WordForm, plain.ReasonForm):
    """Why the work stays where it is."""


class TransferForm(WordForm, plain.TransferForm):
    """Who gets it."""
