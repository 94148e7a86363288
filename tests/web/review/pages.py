"""The page of a review as a browser without JavaScript has it, and as htmx swaps it."""

import re
from dataclasses import dataclass
from typing import Any

from django.test import Client
from lxml import html

HTMX = {"HX-Request": "true"}
# What differs from one request to the next, or is the browser's own doing.
_TOKEN = re.compile(r'<input type="hidden" name="csrfmiddlewaretoken" value="[^"]*">')
_SELECTED = re.compile(r' aria-current="true"| hx-swap-oob="true"')


@dataclass(frozen=True, slots=True)
class Desk:
    """Somebody at the page of one directive."""

    client: Client
    directive: int

    def address(self, rest: str = "") -> str:
        """Of the page, or under it."""
        return f"/van-ban/{self.directive}/doi-chieu/{rest}"

    def get(self, rest: str = "", *, htmx: bool = False) -> str:
        """A page that is there."""
        answer = self.client.get(self.address(rest), headers=HTMX if htmx else None)
        assert answer.status_code == 200
        return answer.content.decode()

    def post(self, rest: str, *, htmx: bool = False, **values: object) -> tuple[int, str]:
        """Status, and the page to which a decision leads or that says why it was refused."""
        headers = HTMX if htmx else None
        answer = self.client.post(self.address(rest), values, headers=headers)
        if answer.status_code == 303:
            there = self.client.get(answer["Location"].partition("#")[0], headers=headers)
            return 303, there.content.decode()
        return answer.status_code, answer.content.decode()


def part(page: str, name: str) -> Any:
    """The element of an id."""
    return _with_id(html.fromstring(page), name)


def text(page: str, name: str) -> str:
    """Its words in one line."""
    return " ".join(part(page, name).text_content().split())


def swapped(before: str, answer: str) -> str:
    """The page after htmx put the parts of an answer where they belong."""
    whole: Any = html.fromstring(before)
    parts: Any = html.fragments_fromstring(answer)
    for fresh in parts:
        old = _with_id(whole, fresh.get("id"))
        fresh.tail = old.tail
        old.getparent().replace(old, fresh)
    return plain(html.tostring(whole, encoding="unicode"))


def plain(page: str) -> str:
    """A page without tokens and choice, as the parser writes it."""
    tidy = html.tostring(html.fromstring(page), encoding="unicode")
    return " ".join(_SELECTED.sub("", _TOKEN.sub("", tidy)).split())


def _with_id(tree: Any, name: str) -> Any:
    (found,) = tree.xpath("//*[@id=$name]", name=name)
    return found
