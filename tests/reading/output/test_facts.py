"""Facts of a whole document in the words that officials read."""

from dataclasses import replace

import pytest

from sauro.reading.output.facts import printed, signature
from sauro.reading.result import Document
from sauro.reading.text import Page
from tests.reading.output.readings import SEALED, SIGNED, doubt, empty, reading, scanned


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


def test_source_that_a_program_wrote_has_nothing_to_tell() -> None:
    page = Page(1, 595.28, 841.89, "text")
    assert list(printed(reading())) == []
    assert list(printed(replace(empty(), pages=(page,)))) == []


def test_pages_read_from_pictures_are_named() -> None:
    assert dict(printed(scanned()))["Trang đọc từ ảnh"] == "2/3 trang (trang 2–3)"
    pages = tuple(Page(number, 595.28, 841.89, "ocr") for number in (1, 2))
    assert list(printed(reading(pages=pages))) == [("Trang đọc từ ảnh", "2/2 trang (tất cả)")]


def test_all_signatures_are_told_one_a_line() -> None:
    assert dict(printed(scanned()))["Chữ ký số"] == "Hà Quang Trung ký số.\nUBND tỉnh ký số."


def test_good_signatures_of_one_signer_are_told_together() -> None:
    number, seal = (replace(SEALED, words=words) for words in ("Đóng số.", "Đóng dấu."))
    told = dict(printed(reading(signatures=(SIGNED, number, seal))))["Chữ ký số"]
    assert told == "Hà Quang Trung ký số.\n2 chữ ký cùng người ký, sau cùng: Đóng dấu."


@pytest.mark.parametrize("wrong", [{"state": "changed"}, {"state": "broken"}, {"trust": "expired"}])
def test_bad_signatures_are_told_one_by_one(wrong: dict[str, str]) -> None:
    bad = replace(SEALED, words="Đã bị sửa.", **wrong)  # type: ignore[arg-type]
    told = dict(printed(reading(signatures=(bad, SEALED, bad))))["Chữ ký số"]
    assert told == "Đã bị sửa.\nUBND tỉnh ký số.\nĐã bị sửa."


def test_words_to_compare_are_listed_up_to_ten() -> None:
    many = reading(doubtful=(doubt("10/4/2026"),) * 11, unsure=30)
    assert dict(printed(many))["Chữ đọc chưa chắc"] == (
        "30 chữ; cần đối chiếu với bản gốc 11 chữ có chữ số hoặc thuộc thời hạn, số, ngày: "
        + "“10/4/2026” (trang 2); " * 10
        + "…"
    )


def test_unsure_words_without_digits_are_only_counted() -> None:
    assert list(printed(reading(unsure=3))) == [("Chữ đọc chưa chắc", "3 chữ, không có chữ số")]
