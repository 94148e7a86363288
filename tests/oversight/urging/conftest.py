"""The ladder, a mail server, a small province; months of the demonstration."""

from collections.abc import Iterator

import pytest

from tests.oversight.urging.post_office import PostOffice, post_office
from tests.tasks.conftest import _april, april

__all__ = ["_april", "april"]


@pytest.fixture
def ladder(db: None) -> None:
    """The steps as they come."""
    from tests.oversight.urging.place import seed_ladder

    seed_ladder()


@pytest.fixture
def office(settings) -> Iterator[PostOffice]:
    """A mail server that takes our letters."""
    with post_office() as server:
        settings.MAIL = server.mail
        yield server


@pytest.fixture
def place(ladder: None, tmp_path, settings):
    """A small province: ``place.Place``."""
    from tests.oversight.urging.place import Place

    settings.MEDIA_ROOT = tmp_path
    return Place()
