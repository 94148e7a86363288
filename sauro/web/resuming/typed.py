"""What was typed and chosen in a kept form, in the words that stood on its page."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from django import forms
from django.utils.choices import flatten_choices

from sauro.people.queries.labels import labels_of
from sauro.web.agency_field import AgencyField
from sauro.web.resuming.kept import KeptForm


@dataclass(frozen=True, slots=True)
class Typed:
    """A field: how it is called, empty where that is not known, and what it held."""

    label: str
    words: str


def typed_in(form: KeptForm, day: date) -> list[Typed]:
    """Fields with words of a person, in their order. What only a program reads is left out: ids,
    versions, choices that only their page knows in words. Agencies are called as on the day."""
    fields = _fields(frozenset(name for name, _ in form.fields))
    found = (_typed(value, fields.get(name), day) for name, value in form.fields)
    return [one for one in found if one is not None]


def _typed(value: str, field: forms.Field | None, day: date) -> Typed | None:
    if not value.strip():
        return None
    if field is None:
        return Typed("", value) if _is_words(value) else None
    if isinstance(field.widget, forms.HiddenInput):
        return None
    label = str(field.label or "")
    if isinstance(field, forms.BooleanField):
        return Typed(label, "có")
    if isinstance(field, AgencyField) and value.isdecimal():
        names = labels_of([int(value)], day)
        return Typed(label, names[int(value)]) if names else None
    if isinstance(field, forms.ChoiceField):
        words = _words(field).get(value)
        return Typed(label, words) if words else None
    return Typed(label, value)


def _fields(names: frozenset[str]) -> dict[str, forms.Field]:
    """The fields of the smallest form of ours that has all of these names; of several only those
    that are called alike in all of them."""
    kinds = [kind.base_fields for kind in _kinds(forms.Form) if names <= kind.base_fields.keys()]
    least = min(map(len, kinds), default=0)
    first, *others = [fields for fields in kinds if len(fields) == least] or [{}]
    return {
        name: field
        for name, field in first.items()
        if all(name in one and one[name].label == field.label for one in others)
    }


def _kinds(kind: type[forms.Form]) -> Iterator[type[forms.Form]]:
    for one in kind.__subclasses__():
        if one.__module__.startswith("sauro."):
            yield one
        yield from _kinds(one)


def _words(field: forms.ChoiceField) -> dict[str, str]:
    pairs: Any = flatten_choices(cast(Any, field.choices))
    return {str(one): str(words) for one, words in pairs}


def _is_words(value: str) -> bool:
    """Whether a person typed it: more than one word, or letters of Vietnamese."""
    return len(value.split()) > 1 or not value.isascii()
