"""Fields that forms of all areas share."""

from collections.abc import Iterable
from typing import Any

from django import forms

from sauro.people.queries.agencies import AgencyView


class DayField(forms.DateField):
    """A day, typed and shown day first."""

    widget = forms.DateInput

    def __init__(self, **options: Any) -> None:
        said = {
            "required": "Hãy nhập ngày.",
            "invalid": "Hãy ghi ngày theo mẫu 31/12/2026.",
        }
        super().__init__(**options | {"error_messages": said | options.get("error_messages", {})})
        self.widget.format = "%d/%m/%Y"
        self.widget.attrs |= {"placeholder": "ngày/tháng/năm", "inputmode": "numeric"}


class Words(forms.CharField):
    """A line of text without line ends; what is wrong is said with the way out."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"max_length": 250} | options)
        self.error_messages["required"] = f"Hãy nhập {(self.label or 'nội dung').lower()}."


def choose(field: forms.Field, choices: Iterable[Any]) -> None:
    """Let one choose among these: pairs of value and words, or groups of them."""
    assert isinstance(field, forms.ChoiceField)
    field.choices = list(choices)


def choose_agencies(field: forms.Field, agencies: list[AgencyView], nothing: str = "") -> None:
    """Let one choose among these agencies by their codes; ``nothing`` is how none is called."""
    field.error_messages["invalid_choice"] = (
        "Cơ quan này không hoạt động trong ngày đã ghi. Hãy chọn cơ quan khác hoặc sửa ngày."
    )
    none = [("", nothing)] if nothing else []
    choose(field, [*none, *((view.agency.code, view.name) for view in agencies)])


def choices_with_all(choices: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The choices of a filter, after one that filters nothing."""
    return [("", "Tất cả"), *choices]
