"""What makes a function a command, and how it leaves its trace."""

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache, wraps
from typing import Any, ParamSpec, TypeVar

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction

from sauro.people.act import Act
from sauro.people.models import Change
from sauro.people.refusal import Refused
from sauro.people.vocabulary import Subject

P = ParamSpec("P")
R = TypeVar("R")
_TWICE = ("23505", "23P01")  # unique_violation, exclusion_violation
_BUSY = "Dữ liệu vừa được người khác thay đổi. Hãy tải lại trang rồi làm lại."


def command(function: Callable[P, R]) -> Callable[P, R]:
    """Run in one transaction; a constraint that objects refuses in its own words."""

    @wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            with transaction.atomic():
                return function(*args, **kwargs)
        except IntegrityError as error:
            objection = _objection(error)
            if not objection:
                raise
            raise Refused(objection) from error

    return run


def record(
    act: Act,
    action: str,
    subject: tuple[Subject, models.Model, str],
    *,
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
    reason: str = "",
) -> None:
    """Add a row of history; ``subject`` is its kind, the row, and its name at that time."""
    kind, row, label = subject
    Change.objects.create(
        at=act.now,
        by=act.by,
        action=action,
        subject=kind,
        subject_id=row.pk,
        label=label[:250],
        before=dict(before or {}),
        after=dict(after or {}),
        reason=reason[:250],
        request_id=act.request_id,
    )


def checked(row: models.Model, exclude: tuple[str, ...] = ()) -> None:
    """``Refused`` unless each field holds what it may; constraints and keys are the database's."""
    keys = (field.name for field in row._meta.concrete_fields if field.is_relation)
    try:
        row.clean_fields(exclude={*exclude, *keys})
    except ValidationError as error:
        raise Refused(" ".join(_sentences(row, error))) from error


def changed(row: models.Model, values: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Set the values that differ; what they were and what they are."""
    before = {name: getattr(row, name) for name in values if getattr(row, name) != values[name]}
    for name in before:
        setattr(row, name, values[name])
    return before, {name: values[name] for name in before}


def _sentences(row: models.Model, error: ValidationError) -> Iterator[str]:
    for name, messages in error.message_dict.items():
        label = str(row._meta.get_field(name).verbose_name)  # type: ignore[union-attr]
        for message in messages:
            yield f"{label[:1].upper()}{label[1:]}: {message}"


def _objection(error: IntegrityError) -> str:
    """What the constraint says, or that another was faster; empty for an error of ours."""
    violated = getattr(error.__cause__, "diag", None)
    words = _messages().get(getattr(violated, "constraint_name", None) or "")
    return words or (_BUSY if getattr(violated, "sqlstate", "") in _TWICE else "")


@lru_cache(maxsize=1)
def _messages() -> dict[str, str]:
    """What constraints say that have words of their own."""
    return {
        constraint.name: str(constraint.violation_error_message)
        for model in apps.get_models()
        for constraint in model._meta.constraints
        if constraint.violation_error_message != constraint.default_violation_error_message
    }
