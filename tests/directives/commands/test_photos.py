"""Photos of one directive, handed in as one zip."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from django.core.files.storage import default_storage
from picture_files import photo
from PIL import Image

from sauro.directives import originals
from sauro.directives.models import Directive, Original, Reading
from sauro.directives.queries.pages import page_picture
from sauro.directives.vocabulary import ArrivalState
from tests.directives.offices import taken

PAGES = (
    ("Giao Sở Y tế chủ trì", "rà soát các trạm y tế xã", "báo cáo trước ngày 15/6/2026."),
    ("Giao Sở Nội vụ chủ trì", "rà soát hồ sơ cán bộ", "trước ngày 20/6/2026."),
)


def photos(mark: str = "") -> bytes:
    """A zip of two photos, the second with a stamp."""
    data = BytesIO()
    with ZipFile(data, "w") as file:
        file.writestr("IMG_9.jpg", photo(*PAGES[0]))
        file.writestr("IMG_10.jpg", photo(*PAGES[1], mark=mark))
    return data.getvalue()


def test_photos_in_one_zip_become_one_directive_with_its_pages(there) -> None:
    data = photos()
    arrival = taken(there.act, data, "anh-chup.zip")
    assert (arrival.state, Directive.objects.count()) == (ArrivalState.TAKEN, 1)
    original = Original.objects.get()
    with default_storage.open(original.key) as kept:
        assert kept.read() == data
    about = there.act.by, Directive.objects.get().pk, original.sha256
    pages = [page_picture(*about, at, there.act.day) for at in (1, 2)]
    drawn = [Image.open(BytesIO(page)).size for page in pages if page]
    assert (drawn, pages[0] != pages[1]) == ([(1240, 1754)] * 2, True)


@pytest.mark.parametrize("mark", ["TỐI MẬT"])
def test_mark_on_one_photo_leaves_nothing_of_any(there, mark: str) -> None:
    arrival = taken(there.act, photos(mark), "anh-chup.zip")
    assert (arrival.state, arrival.name, arrival.sha256) == (ArrivalState.REFUSED, "", "")
    assert originals.waiting() == []
    assert [one.objects.count() for one in (Directive, Original, Reading)] == [0, 0, 0]
