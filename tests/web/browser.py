"""The demonstration in a real browser: served by its own processes, as people get it."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from sauro.config.installation import Installation
from tests.config.running import Served, Starter, until

SCREENS = Path(__file__).parents[2] / "var" / "screens"
AXE = Path(__file__).with_name("vendor") / "axe-core" / "axe.min.js"
_LOOKING = os.environ.get("SAURO_SCREENS") == "yes"
DESK, PHONE = 1440, 390
SIZES = {DESK: 900, PHONE: 844}
_FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--lang=vi",
]  # fmt: skip
_SERIOUS = ("serious", "critical")


@dataclass(slots=True)
class Site:
    """A served demonstration; ``states`` are the cookies of those who signed in once."""

    application: Served
    password: str
    browser: Browser
    states: dict[str, Any] = field(default_factory=dict)

    @property
    def url(self) -> str:
        """Where its pages are, without a slash at the end."""
        return f"http://127.0.0.1:{self.application.port}"

    @contextmanager
    def visit(self, username: str = "", width: int = DESK, **options: Any) -> Iterator[Page]:
        """A page of a fresh browser of this width; whatever the console complains of fails."""
        size: Any = {"width": width, "height": SIZES[width]}
        if username:
            options["storage_state"] = self._state(username)
        context = self.browser.new_context(
            base_url=self.url, viewport=size, locale="vi-VN", **options
        )
        page = context.new_page()
        said: list[str] = []
        page.on("console", lambda message: said.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: said.append(f"error: {error}"))
        yield page
        context.close()
        complaints = [line for line in said if line.startswith(("error", "warning"))]
        assert [line for line in complaints if "Failed to load resource" not in line] == []

    @contextmanager
    def busy_worker(self) -> Iterator[None]:
        """Jobs wait in the queue until the block ends."""
        worker = self.application.parts()["sauro"]
        os.kill(worker, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(worker, signal.SIGCONT)

    def wait_for_samples(self) -> None:
        """Until the worker has read both sample directives."""
        with self.visit("vanthu") as page:

            def both_are_there() -> bool:
                page.goto("/van-ban/?state=waiting")
                return "Có 2 văn bản" in page.locator("h2").all_inner_texts()

            until(both_are_there)

    def _state(self, username: str) -> Any:
        """The cookies of a person, who signs in with the first visit."""
        if username not in self.states:
            with self.browser.new_context(base_url=self.url) as context:
                page = context.new_page()
                page.goto(f"/tai-khoan/dang-nhap/?tai-khoan={username}")
                page.get_by_role("button", name="Đăng nhập").click()
                page.wait_for_url(f"{self.url}/")
                self.states[username] = context.storage_state()
        return self.states[username]


def keep_screen(page: Page, name: str, width: int) -> None:
    """Save the whole page as a picture, for people who asked to look at it."""
    if _LOOKING:
        SCREENS.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=SCREENS / f"{name}-{width}.png", full_page=True)


def looked_at(page: Page, name: str, width: int) -> None:
    """Save the picture; nothing stands beyond the width and nothing hinders anybody."""
    page.wait_for_load_state()
    keep_screen(page, name, width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert hindrances(page) == []


def looked_at_each_width(page: Page, name: str) -> None:
    """``looked_at`` on a phone and at a desk; the page goes back to the width it had."""
    before = page.viewport_size
    assert before is not None
    for width in sorted(SIZES, key=lambda width: width == before["width"]):
        page.set_viewport_size({"width": width, "height": SIZES[width]})
        looked_at(page, name, width)


def hindrances(page: Page) -> list[str]:
    """What axe finds of serious weight against WCAG 2.2 A and AA: rule and place."""
    if page.evaluate("typeof axe") == "undefined":
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate(
        "() => axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})"
    )
    return [
        f"{one['id']}: {node['target'][0]}"
        for one in found["violations"]
        if one["impact"] in _SERIOUS
        for node in one["nodes"]
    ]


@contextmanager
def chromium() -> Iterator[Browser]:
    """Debian's Chromium. Its driver leaves a loop running, which Django takes for work that does
    not wait; tests of the database that follow in this process do wait, and may."""
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path="/usr/bin/chromium", args=_FLAGS)
        yield browser
        browser.close()


@contextmanager
def served(
    starter: Starter, folder: Path, browser: Browser, which: str = "--demo"
) -> Iterator[Site]:
    """The demonstration in a folder, set up if none stands there, served by its own processes."""
    with starter.serve(which, "--data", str(folder)) as application:
        password = Installation(folder).identity().demo_password
        yield Site(application, password, browser)
