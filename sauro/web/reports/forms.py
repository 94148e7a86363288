"""Which report."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from django import forms

from sauro.directives.models import Directive
from sauro.directives.queries.kinds import called
from sauro.oversight.papers.wording import capital
from sauro.oversight.spans import Span, SpanKind, before, span_of
from sauro.people.spans import shown
from sauro.web.fields import DayField, choose

_BETWEEN = "."
_STILL_OF_INTEREST = 10


class DraftForm(forms.Form):
    """A period that ended or runs; another one is the one that a day lies in."""

    van_ban = forms.ChoiceField(label="Báo cáo về", required=False)
    ky = forms.ChoiceField(label="Kỳ")
    ngay = DayField(
        label="Một ngày trong kỳ", required=False, help_text="Chỉ ghi khi chọn “Kỳ khác”."
    )

    def __init__(
        self,
        *args: Any,
        directives: Sequence[Directive],
        every: bool,
        today: date,
        **options: Any,
    ) -> None:
        super().__init__(*args, **options)
        listed = [(str(one.pk), called(one)) for one in directives]
        choose(self.fields["van_ban"], [("", "Mọi văn bản đã giao")] * every + listed)
        choose(self.fields["ky"], list(_periods(today)))

    def clean(self) -> dict[str, Any]:
        """``span``: the period."""
        said = self.cleaned_data
        kind, _, first = said.get("ky", "").partition(_BETWEEN)
        day = date.fromisoformat(first) if first else said.get("ngay")
        if kind and day:
            said["span"] = span_of(SpanKind(kind), day)
        elif kind and "ngay" not in self.errors:
            self.add_error("ngay", "Hãy ghi một ngày nằm trong kỳ cần báo cáo.")
        return said


def draft_begins(today: date) -> dict[str, Any]:
    """The month that is to be reported on: in its first days still the one before."""
    month = span_of(SpanKind.MONTH, today)
    return {"ky": _key(before(month) if today.day <= _STILL_OF_INTEREST else month)}


def _periods(today: date) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Of each kind the one that ended last and the one that runs; then the kinds alone."""
    for kind in SpanKind:
        runs = span_of(kind, today)
        yield (
            str(kind.label),
            [(_key(one), f"{_named(one)}{_still(one, today)}") for one in (before(runs), runs)],
        )
    yield "Kỳ khác, có ngày ghi dưới đây", list(SpanKind.choices)


def _named(span: Span) -> str:
    return f"{capital(span.label)} ({shown(span.first)} – {shown(span.last)})"


def _still(span: Span, today: date) -> str:
    return "" if span.last < today else ", chưa hết kỳ"


def _key(span: Span) -> str:
    return f"{span.kind.value}{_BETWEEN}{span.first}"
