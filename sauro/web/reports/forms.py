"""Which report."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms

from sauro.directives.models import Directive
from sauro.directives.queries.kinds import called
from sauro.oversight.spans import SpanKind
from sauro.web.fields import DayField, choose


class DraftForm(forms.Form):
    """The period is the one that the day lies in."""

    van_ban = forms.ChoiceField(label="Báo cáo về", required=False)
    ky = forms.ChoiceField(label="Kỳ", choices=SpanKind.choices)
    ngay = DayField(label="Kỳ có ngày")

    def __init__(
        self, *args: Any, directives: Sequence[Directive], every: bool, **options: Any
    ) -> None:
        super().__init__(*args, **options)
        listed = [(str(one.pk), called(one)) for one in directives]
        choose(self.fields["van_ban"], [("", "Mọi văn bản đã giao")] * every + listed)


def draft_begins(today: date) -> dict[str, Any]:
    """The month of the calendar that is running."""
    return {"ky": SpanKind.MONTH, "ngay": today}
