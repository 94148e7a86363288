"""Photograph the pages that the README shows, of the demonstration after a month of its life.

    PYTHONPATH=. .venv/bin/python scripts/draw_screens.py [OUT]

A scan of the second sample (``make samples``) comes in by the door of all others and is reviewed.
"""

import argparse
import os
import re
import shutil
import sys
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, expect

from sauro.config.accounts import runner
from sauro.config.reachable import program_for
from tests.config.running import Starter
from tests.database import temporary_folder
from tests.web.browser import chromium, served

ROOT = Path(__file__).resolve().parent.parent
SCAN = ROOT / "var" / "samples" / "tp-lai-chau-tb-2024-03-quet-sach.pdf"
WAITING = ".item.proposed, .item.unclassed"
_COLOURS = 200
_LONGEST = 180_000  # milliseconds until a scan is read


def review(page: Page) -> None:
    """The scan beside its tasks."""
    page.goto("/tiep-nhan/")
    page.set_input_files("input[type=file]", SCAN)
    row = page.locator("main tr", has_text=SCAN.name)
    row.get_by_text("Đã đọc", exact=True).wait_for(timeout=_LONGEST)
    row.get_by_role("link", name=re.compile("rà soát")).first.click()


def check(page: Page) -> None:
    """What goes to whom, once every card and stretch of the same notice, pasted, is decided."""
    page.goto("/van-ban/")
    row = page.locator("main tr", has_text="ngày 18/3/2024")
    row.get_by_role("link", name=re.compile("rà soát")).click()
    waiting = page.locator(WAITING)
    for left in reversed(range(waiting.count())):
        chosen = page.locator("[aria-current]").and_(waiting)
        if "unclassed" in (chosen.get_attribute("class") or ""):
            page.keyboard.press("x")
            chosen.get_by_label("Vì sao").press("Enter")
        else:
            page.keyboard.press("a")
        expect(waiting).to_have_count(left)
    page.keyboard.press("y")
    page.get_by_role("link", name="Kiểm tra trước khi giao").first.click()


def directive(page: Page) -> None:
    """The plan, a month after it was given."""
    page.goto("/van-ban/")
    page.get_by_role("link", name=re.compile("Triển khai, thực hiện Thông báo")).first.click()


def overseen(page: Page) -> None:
    """What is late and why."""
    page.goto("/theo-doi/")


PICTURES = {
    "doi-chieu": ("cv.tonghop", review),
    "kiem-tra": ("cv.tonghop", check),
    "ho-so": ("cv.tonghop", directive),
    "theo-doi": ("chutich", overseen),
}
"""By the name of the picture: who looks, and how one comes there from the picture before."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", nargs="?", type=Path, default=ROOT / "docs" / "screens")
    out: Path = parser.parse_args().out
    if not SCAN.exists():
        print(f"{SCAN.relative_to(ROOT)}: make samples", file=sys.stderr)
        return 1
    out.mkdir(parents=True, exist_ok=True)
    account, folder = runner(), temporary_folder()
    os.chown(folder, account.uid, account.gid)
    starter = Starter(program_for(account), account.identity(), folder)
    try:
        with chromium() as browser, served(starter, folder / "life", browser, "--life") as site:
            for name, (username, go) in PICTURES.items():
                with site.visit(username) as page:
                    go(page)
                    page.wait_for_load_state("networkidle")
                    (out / f"{name}.png").write_bytes(_small(page.screenshot()))
                print(out / f"{name}.png")
    finally:
        shutil.rmtree(folder)
    return 0


def _small(picture: bytes) -> bytes:
    target = BytesIO()
    image = Image.open(BytesIO(picture)).convert("RGB")
    image.quantize(_COLOURS).save(target, "PNG", optimize=True)
    return target.getvalue()


if __name__ == "__main__":
    sys.exit(main())
