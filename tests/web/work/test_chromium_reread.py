"""``sauro reread`` beside the served demonstration, and what the office then finds."""

from pathlib import Path

from tests.config.running import Starter
from tests.web.browser import Site

NONE = "Mọi văn bản chờ rà soát đã đọc theo bản quy tắc hiện hành.\n"


def test_waiting_directive_is_read_again_once_and_its_differences_are_printed(
    work: Site, office, as_user: Starter, folder: Path
) -> None:
    number, words = office("read-otherwise")
    first, again = (as_user.run("reread", "--data", str(folder)) for _ in range(2))
    assert (first.returncode, first.stderr) == (0, "")
    lines = first.stdout.splitlines()
    at = lines.index("31/TB-UBND Kết luận phiên họp về nước sạch: giữ 0 thẻ, bỏ 0, thêm 1")
    assert lines[at + 1] == f"  + {words}"
    assert (again.returncode, again.stdout) == (0, NONE)
    with work.visit("vanthu") as page:
        page.goto(f"/van-ban/{number}/")
        assert "Còn 2 trên 2 thẻ" in page.locator("main").inner_text()
