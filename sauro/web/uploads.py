"""Files on their way into the machine: too large a one is stopped, not received to its end."""

from typing import IO, Any

from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadhandler import FileUploadHandler

from sauro.directives.originals import LARGEST

AT_ONCE = 3 * LARGEST
"""Bytes of one request, however many files are in it."""


class FilesTooLarge(RequestDataTooBig):
    """A file, or all files of a request, are larger than is taken."""


class Bounded(FileUploadHandler):
    """Stands before those that store: what is too large is not stored. ``FilesTooLarge``."""

    largest = LARGEST
    _size = 0

    def handle_raw_input(
        self,
        _input: IO[bytes],
        _meta: dict[str, str],
        content_length: int,
        _boundary: str,
        _encoding: str | None = None,
    ) -> None:
        """Before anything is read: what the request says of itself."""
        if content_length > AT_ONCE:
            raise FilesTooLarge

    def new_file(self, *told: Any, **more: Any) -> None:
        """Counts each file by itself."""
        super().new_file(*told, **more)
        self._size = 0

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        """Goes on to those that store."""
        self._size += len(raw_data)
        if self._size > self.largest:
            for one in self.request.upload_handlers if self.request else ():
                one.upload_interrupted()
            raise FilesTooLarge
        return raw_data

    def file_complete(self, file_size: int) -> None:
        """Others have it."""
