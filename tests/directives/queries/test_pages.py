from io import BytesIO

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from PIL import Image

from sauro.directives.models import Original, Rendition
from sauro.directives.queries.pages import page_picture
from sauro.reading.sources.errors import SourceError
from tests.directives.offices import DAY, account, plan


def _pdf() -> bytes:
    """Two pages, drawn as a scanner would."""
    pages = [Image.new("RGB", (620, 877), colour) for colour in ("white", "black")]
    target = BytesIO()
    pages[0].save(target, "PDF", save_all=True, append_images=pages[1:], resolution=75)
    return target.getvalue()


@pytest.fixture
def shown(there):
    """A directive with a rendition of pages."""
    directive = plan(there.act)
    original = Original.objects.create(
        sha256="c" * 64,
        size=1,
        media_type="application/pdf",
        name="quet.pdf",
        kept_at=there.act.now,
    )
    default_storage.save(original.key, ContentFile(_pdf()))
    Rendition.objects.create(
        directive=directive, original=original, name="quet.pdf", form="scan", quality=1.0
    )
    return directive, original


def test_page_is_drawn_and_kept(there, shown) -> None:
    directive, original = shown
    found = [
        page_picture(there.specialist, directive.pk, original.sha256, number, DAY)
        for number in (1, 2, 2)
    ]
    images = [Image.open(BytesIO(one)) for one in found if one]
    assert [image.width for image in images] == [1240, 1240, 1240]
    assert [image.getpixel((600, 600)) for image in images] == [
        (255, 255, 255), (0, 0, 0), (0, 0, 0),
    ]  # fmt: skip


@pytest.mark.parametrize("number", [0, 3])
def test_page_that_is_not_there_is_an_error(there, shown, number: int) -> None:
    directive, original = shown
    with pytest.raises(SourceError, match="tệp không có trang này"):
        page_picture(there.specialist, directive.pk, original.sha256, number, DAY)


def test_page_is_for_those_who_may_read(shown) -> None:
    directive, original = shown
    user = account("sotuphap.daumoi")
    assert page_picture(user, directive.pk, original.sha256, 1, DAY) is None


def test_other_widths_are_not_drawn(there, shown) -> None:
    directive, original = shown
    assert page_picture(there.specialist, directive.pk, original.sha256, 1, DAY, 99_999) is None
