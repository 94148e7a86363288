"""The first page of a signed-in user, and the address machines ask whether we live."""

from importlib.metadata import version

from django.contrib.auth.decorators import login_not_required
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

SHOWN = (("Sáu Rõ", "sauro"), ("Django", "django"), ("Procrastinate", "procrastinate"))


def home(request: HttpRequest) -> HttpResponse:
    """What is installed here."""
    parts = [(name, version(package)) for name, package in SHOWN]
    parts.append(("PostgreSQL", _database_version()))
    return render(request, "home/home.html", {"parts": parts})


@login_not_required
def health(_request: HttpRequest) -> HttpResponse:
    """200 if pages and database answer; the database's failure is a 500."""
    _database_version()
    return HttpResponse("ok\n", content_type="text/plain")


def _database_version() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SHOW server_version")
        return str(cursor.fetchone()[0])
