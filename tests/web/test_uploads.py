"""Files that are too large are stopped on their way in."""

from io import BytesIO

import pytest
from django.core.files.uploadhandler import TemporaryFileUploadHandler
from django.test import RequestFactory

from sauro.directives.models import Arrival
from sauro.directives.originals import LARGEST
from sauro.web.uploads import AT_ONCE, Bounded, FilesTooLarge
from tests.web.pages import file, signed_in, words

EDGE = b"x" * 20
START = b'--%s\r\nContent-Disposition: form-data; name="tep"; filename="a.pdf"\r\n\r\n'


class Endless(BytesIO):
    """A file that a browser goes on sending; ``read`` is how much of it was taken."""

    def __init__(self) -> None:
        super().__init__()
        self.read_so_far = 0
        self._head: BytesIO = BytesIO(START % EDGE)

    def read(self, num_bytes: int | None = None, /) -> bytes:
        size = num_bytes or 1 << 16
        begun = self._head.read(size)
        self.read_so_far += size
        return begun or b"%" * size


class Small(Bounded):
    largest = 1_000_000


def parsed(stream: Endless, length: int, bound: type[Bounded] = Bounded) -> None:
    request = RequestFactory().post(
        "/", content_type=f"multipart/form-data; boundary={EDGE.decode()}"
    )
    request.upload_handlers = [bound(request), TemporaryFileUploadHandler(request)]
    request.parse_file_upload(request.META | {"CONTENT_LENGTH": str(length)}, stream)


def test_request_that_says_it_is_too_large_is_not_read() -> None:
    stream = Endless()
    with pytest.raises(FilesTooLarge):
        parsed(stream, AT_ONCE + 1)
    assert stream.read_so_far == 0


def test_file_is_read_no_further_than_the_largest() -> None:
    stream = Endless()
    with pytest.raises(FilesTooLarge):
        parsed(stream, AT_ONCE, Small)
    assert 1_000_000 < stream.read_so_far < 1_500_000


def test_page_says_what_is_taken_and_the_way_back(there) -> None:
    client = signed_in("cv.tonghop")
    where, sent = "/tiep-nhan/", {"tep": file(b"a", "a.pdf")}
    answer = client.post(where, sent, CONTENT_LENGTH=str(AT_ONCE + 1))
    assert (answer.status_code, Arrival.objects.count()) == (413, 0)
    assert f"Mỗi tệp không quá {LARGEST // 1_000_000} MB" in words(answer)
    assert "Quay lại" in words(answer)
