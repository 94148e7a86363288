from datetime import timedelta

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import DatabaseError, transaction

from sauro.directives.commands.keeping import check_originals, clear_waiting_files
from sauro.directives.models import Original
from sauro.directives.vocabulary import FileCheck
from tests.directives.offices import NOW, plan


def _altered(key: str) -> None:
    with open(default_storage.path(key), "ab") as file:
        file.write(b"!")


@pytest.mark.parametrize(
    ("spoil", "found"),
    [
        (lambda key: None, FileCheck.INTACT),
        (_altered, FileCheck.ALTERED),
        (default_storage.delete, FileCheck.MISSING),
    ],
)
def test_originals_are_read_again_and_the_result_is_kept(there, spoil, found) -> None:
    plan(there.act)
    original = Original.objects.get()
    spoil(original.key)
    assert check_originals(NOW) == (found != FileCheck.INTACT)
    original.refresh_from_db()
    assert (original.check_result, original.checked_at) == (found, NOW)


def test_original_is_not_read_again_within_a_week(there) -> None:
    plan(there.act)
    check_originals(NOW)
    default_storage.delete(Original.objects.get().key)
    assert check_originals(NOW + timedelta(days=6)) == 0
    assert check_originals(NOW + timedelta(days=8)) == 1


def test_original_is_neither_removed_nor_made_another(there) -> None:
    plan(there.act)
    original = Original.objects.get()
    for change in (Original.objects.all().delete, lambda: Original.objects.update(size=1)):
        with pytest.raises(DatabaseError), transaction.atomic():
            change()
    original.refresh_from_db()
    assert original.size > 1


def test_young_files_that_wait_are_left(there) -> None:
    default_storage.save("incoming/moi", ContentFile(b"x"))
    assert clear_waiting_files() == 0
