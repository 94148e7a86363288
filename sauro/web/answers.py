"""Answers that are files."""

from django.http import HttpResponse

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def xlsx(data: bytes, name: str) -> HttpResponse:
    """A workbook to be saved under the name, without its suffix."""
    headers = {"Content-Disposition": f'attachment; filename="{name}.xlsx"'}
    return HttpResponse(data, content_type=_XLSX, headers=headers)
