"""Originals that more than one process keeps at the same time."""

import hashlib
import threading
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from sauro.directives import originals

BYTES = "Giao Sở Y tế rà soát.".encode()
KEY = f"originals/{hashlib.sha256(BYTES).hexdigest()}"


@pytest.fixture
def begun(tmp_path, settings):
    """A file to keep, whose first bytes another process has just written under its key."""
    settings.MEDIA_ROOT = tmp_path / "files"
    default_storage.save(KEY, ContentFile(BYTES[:9]))
    path = tmp_path / "van-ban.txt"
    path.write_bytes(BYTES)
    return path


def test_file_that_another_is_still_writing_is_waited_for(begun) -> None:
    def goes_on() -> None:
        with open(default_storage.path(KEY), "ab") as file:
            file.write(BYTES[9:])

    writer = threading.Timer(0.3, goes_on)
    writer.start()
    originals.keep(begun, KEY)
    writer.join()
    assert originals.check(KEY, len(BYTES), KEY.removeprefix("originals/")) == "intact"


def test_file_whose_writer_was_stopped_is_written_anew(begun, monkeypatch) -> None:
    monkeypatch.setattr(originals, "_WAITS", (0.01,))
    originals.keep(begun, KEY)
    with default_storage.open(KEY) as kept:
        assert kept.read() == BYTES
    assert default_storage.listdir("originals") == ([], [KEY.removeprefix("originals/")])


@pytest.mark.parametrize("other", [BYTES[:8] + b"?", BYTES[::-1], BYTES + b" "])
def test_other_content_is_told_and_left(begun, monkeypatch, other) -> None:
    monkeypatch.setattr(originals, "_WAITS", (0.01,))
    Path(default_storage.path(KEY)).write_bytes(other)
    with pytest.raises(OSError, match="another content"):
        originals.keep(begun, KEY)
    with default_storage.open(KEY) as kept:
        assert kept.read() == other
    assert default_storage.listdir("originals") == ([], [KEY.removeprefix("originals/")])
