"""Facts of a whole document in the words that officials read."""

import pytest

from sauro.reading.output.facts import signature
from sauro.reading.result import Document


@pytest.mark.parametrize(
    ("capacity", "shown"),
    [
        ("TM", "TM. (thay mặt), Chánh Văn phòng Nguyễn Văn A"),
        ("TL, KT", "TL. (thừa lệnh), KT. (ký thay), Chánh Văn phòng Nguyễn Văn A"),
        (None, "Chánh Văn phòng Nguyễn Văn A"),
    ],
)
def test_signature_says_what_each_capacity_means(capacity: str | None, shown: str) -> None:
    signed = Document(capacity=capacity, post="Chánh Văn phòng", signer="Nguyễn Văn A")
    assert signature(signed) == shown


def test_signature_of_an_unsigned_draft_is_empty() -> None:
    assert signature(Document()) == ""
