"""A field of forms in which one chooses an agency."""

from datetime import date
from typing import Any

from django import forms

from sauro.people.models import Agency
from sauro.people.queries.choices import agency_choices, agency_of

Groups = list[Any]


def grouped(day: date, empty: str = "Không chọn") -> Groups:
    """Choices for ``AgencyField``, asked once for all fields of a form. One query."""
    there, ended = agency_choices(day)
    found: Groups = [("", empty), ("Đang hoạt động", there)]
    return [*found, ("Đã kết thúc hoạt động", ended)] if ended else found


class AgencyField(forms.ChoiceField):
    """Its value is an ``Agency``, or None where none is chosen."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"required": False} | options)
        self.error_messages["invalid_choice"] = "Hãy chọn cơ quan trong danh sách."
        self.error_messages["required"] = "Hãy chọn cơ quan."

    def clean(self, value: Any) -> Agency | None:
        """The agency of the id."""
        text = super().clean(value)
        return agency_of(int(text)) if text else None
