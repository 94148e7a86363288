import errno

import pytest

from sauro.cli.failures import unexpected
from sauro.config.refusal import reason


def test_refusal_of_the_system_says_the_way_out() -> None:
    assert reason(OSError(errno.ENOSPC, "No space left on device")) == (
        "hết chỗ trên đĩa; hãy dọn bớt tệp rồi chạy lại"
    )
    assert reason(OSError(errno.EIO, "Input/output error")) == "Input/output error"


def test_unexpected_error_is_told_without_a_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SAURO_DEBUG", raising=False)
    assert unexpected("kh.txt", ZeroDivisionError("x")) == (
        "Lỗi ngoài dự kiến khi đọc kh.txt (ZeroDivisionError). Hãy gửi tệp này cho người phụ "
        "trách. Đặt SAURO_DEBUG=1 để xem chi tiết."
    )


def test_unexpected_error_shows_its_traceback_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAURO_DEBUG", "1")
    told = unexpected("kh.txt", ZeroDivisionError("x")).splitlines()
    assert told[-1] == "ZeroDivisionError: x"
