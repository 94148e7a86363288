"""Letters without their marks, one for one."""

import pytest

from sauro.reading.grammar import fold


@pytest.mark.parametrize(
    ("low", "folded"),
    [
        ("điều phối, ủy quyền", "dieu phoi, uy quyen"),
        ("kỳ họp thứ 8", "ky hop thu 8"),
        ("a – “b”", "a ? ?b?"),
        ("ngày 😀", "ngay ?"),
        ("", ""),
    ],
)
def test_fold_takes_marks_away_and_keeps_the_length(low: str, folded: str) -> None:
    assert fold(low) == folded
    assert len(folded) == len(low)
