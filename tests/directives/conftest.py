"""The demonstration's province once for each file of tests, and files in a folder of their own."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from django.core.management import call_command
from pytest_django import DjangoDbBlocker

if TYPE_CHECKING:
    from tests.kept import Kept


@pytest.fixture(scope="module")
def _province(kept: "Kept", django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """There before the first test of a file that needs it; all tables are emptied after it."""
    from tests.directives.offices import load  # models are known by now

    with django_db_blocker.unblock():
        kept.put("province", load)
    yield
    with django_db_blocker.unblock():
        call_command("flush", interactive=False, verbosity=0)


@pytest.fixture
def there(_province: None, db: None, tmp_path, settings):
    """The office of the province; originals go to a folder of this test."""
    from tests.directives.offices import office

    settings.MEDIA_ROOT = tmp_path / "files"
    return office()
