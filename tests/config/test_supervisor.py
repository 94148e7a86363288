"""Parts that end by themselves."""

import sys
from pathlib import Path

import pytest

from sauro.config.supervisor import Part, PartError, keep_running, stop


def test_a_part_that_never_stays_is_given_up(tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    code = f"open({str(notes)!r}, 'a').write('x'); raise SystemExit(3)"
    part = Part("phần thử", [sys.executable, "-c", code])
    looks: list[bool] = []
    with pytest.raises(PartError, match="phần thử"):
        keep_running([part], looks.append)
    assert notes.read_text() == "xxx"
    assert True in looks
    stop([part])


def test_a_part_that_was_not_started_is_stopped_without_ado() -> None:
    part = Part("phần thử", ["/nonexistent"])
    stop([part])
    assert part.process is None
