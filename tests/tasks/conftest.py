"""The demonstration's province; DocA given to it, once for each file of tests."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from pytest_django import DjangoDbBlocker

from tests.directives.conftest import _province, there

if TYPE_CHECKING:
    from tests.kept import Kept

__all__ = ["_plan", "_province", "plan_given", "there"]


@pytest.fixture(scope="module")
def _plan(
    _province: None,
    kept: "Kept",
    django_db_blocker: DjangoDbBlocker,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[int]:
    """KH 2233/KH-UBND given, before the first test of a file that needs it; its id."""
    from django.test import override_settings

    from sauro.directives.models import Directive
    from tests.at_once import empty_queue
    from tests.directives.offices import office
    from tests.tasks.given import given_plan

    folder = tmp_path_factory.mktemp("files")
    with django_db_blocker.unblock(), override_settings(MEDIA_ROOT=folder):
        kept.put("plan", lambda: given_plan(office().act))
        yield Directive.objects.get().pk
        empty_queue()


@pytest.fixture
def plan_given(_plan: int, db: None, tmp_path, settings):
    """The plan as it was given; what a test changes is taken back after it."""
    from sauro.directives.models import Directive

    settings.MEDIA_ROOT = tmp_path / "files"
    return Directive.objects.get(pk=_plan)


@pytest.fixture(scope="module")
def _april(kept: "Kept", django_db_blocker: DjangoDbBlocker, tmp_path_factory) -> Iterator[None]:
    folder = tmp_path_factory.mktemp("files")
    from django.core.management import call_command
    from django.test import override_settings

    from sauro.config.demonstration import load_life
    from tests.at_once import empty_queue

    with django_db_blocker.unblock(), override_settings(MEDIA_ROOT=folder, DEMO_PASSWORD="x" * 12):
        kept.put("april", load_life)
        empty_queue()
    yield
    with django_db_blocker.unblock():
        call_command("flush", interactive=False, verbosity=0)


@pytest.fixture
def april(_april: None, db: None) -> None:
    """The month, lived through once for all tests of a file."""
