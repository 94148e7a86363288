"""Answers that are files."""

from django.http import HttpResponse

_OFFICE = "application/vnd.openxmlformats-officedocument."


def xlsx(data: bytes, name: str) -> HttpResponse:
    """A workbook to be saved under the name, without its suffix."""
    return _file(data, f"{name}.xlsx", f"{_OFFICE}spreadsheetml.sheet")


def docx(data: bytes, name: str) -> HttpResponse:
    """A paper of Word, alike."""
    return _file(data, f"{name}.docx", f"{_OFFICE}wordprocessingml.document")


def _file(data: bytes, name: str, kind: str) -> HttpResponse:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(data, content_type=kind, headers=headers)
