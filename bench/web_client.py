"""A browser in the least words: signs in, keeps its cookies and its connection, tells how long."""

import gzip
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass
from http.client import HTTPConnection
from http.cookies import SimpleCookie
from urllib.parse import urlencode

from bench.province_size import PASSWORD
from bench.web_site import HOST

_LOGIN = "/tai-khoan/dang-nhap/"
_TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')


@dataclass(frozen=True, slots=True)
class Answer:
    """``seconds`` from sending the request until the last byte came; ``sent`` bytes came."""

    status: int
    seconds: float
    sent: int
    text: str
    location: str


class Client:
    """One who is signed in."""

    def __init__(self, port: int, username: str) -> None:
        self._connection = HTTPConnection(HOST, port, timeout=120)
        self._cookies: dict[str, str] = {}
        self._origin = f"http://{HOST}:{port}"
        token = _TOKEN.search(self.get(_LOGIN).text)
        assert token
        fields = [("csrfmiddlewaretoken", token[1]), ("login", username), ("password", PASSWORD)]
        if self._ask("POST", _LOGIN, fields).status not in (302, 303):
            raise SystemExit(f"{username} cannot sign in.")

    def get(self, address: str) -> Answer:
        """The page."""
        return self._ask("GET", address)

    def post(self, address: str, fields: Sequence[tuple[str, str]]) -> Answer:
        """Send a form; the token is put in."""
        token = ("csrfmiddlewaretoken", self._cookies["csrftoken"])
        return self._ask("POST", address, [token, *fields])

    def close(self) -> None:
        """Give up the connection."""
        self._connection.close()

    def _ask(
        self, method: str, address: str, fields: Sequence[tuple[str, str]] | None = None
    ) -> Answer:
        headers = {"Accept-Encoding": "gzip"}
        if self._cookies:
            headers["Cookie"] = "; ".join(f"{key}={one}" for key, one in self._cookies.items())
        body = None
        if fields is not None:
            headers |= {"Content-Type": "application/x-www-form-urlencoded"}
            headers |= {"Origin": self._origin}
            body = urlencode(fields)
        begin = time.perf_counter()
        self._connection.request(method, address, body, headers)
        response = self._connection.getresponse()
        data = response.read()
        seconds = time.perf_counter() - begin
        for line in response.headers.get_all("Set-Cookie") or ():
            self._cookies |= {key: one.value for key, one in SimpleCookie(line).items()}
        plain = gzip.decompress(data) if response.headers.get("Content-Encoding") else data
        return Answer(
            response.status, seconds, len(data), plain.decode(errors="surrogateescape"),
            response.headers.get("Location", ""),
        )  # fmt: skip
