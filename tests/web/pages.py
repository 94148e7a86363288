"""Asking for pages as a person of the demonstration, without a browser."""

import re
from html import unescape
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests.directives.offices import account


def signed_in(username: str) -> Client:
    """A browser of that account."""
    client = Client()
    client.force_login(account(username))
    return client


def words(answer: Any) -> str:
    """What a page says, in one line, without its tags."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", answer.content.decode())).split())


def file(content: bytes, name: str) -> SimpleUploadedFile:
    """A file as a form sends it."""
    return SimpleUploadedFile(name, content)
