import pytest

from bench.characters import Errors, Part, errors

BODY = "Giao Sở Tài chính chủ trì, hoàn thành trước ngày 30/6/2026."
HEAD = (
    Part("ỦY BAN NHÂN DÂN", loose=True),
    Part("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", loose=True),
    Part("Số: 12/KH-UBND", loose=True),
)


def _errors(read: str, parts: tuple[Part, ...] = (Part(BODY),)) -> tuple[int, int, int]:
    found = errors(parts, read)
    return found.edits, found.tones, found.digits_wrong


def test_same_words_have_no_errors_whatever_the_spaces() -> None:
    assert errors([Part(BODY)], BODY.replace(" ", "\n")) == Errors(49, 0, 38, 0, 7, 0)


@pytest.mark.parametrize(
    ("printed", "read", "expected"),
    [
        ("Tài", "Tai", (1, 1, 0)),
        ("chủ", "chú", (1, 1, 0)),
        ("Giao", "Gíao", (1, 1, 0)),
        ("Sở", "Só", (1, 1, 0)),
        ("chính", "chinn", (2, 1, 0)),
        ("30/6", "39/6", (1, 0, 1)),
        ("30/6", "3/6", (1, 0, 1)),
        ("30/6", "130/6", (1, 0, 1)),
        ("30/6", "3O/6", (1, 0, 1)),
        ("Giao", "Giáo 7", (2, 1, 1)),
    ],
)
def test_error_is_counted_as_what_it_is(
    printed: str, read: str, expected: tuple[int, int, int]
) -> None:
    assert _errors(BODY.replace(printed, read)) == expected


@pytest.mark.parametrize(
    "read",
    [
        f"ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Số: 12/KH-UBND {BODY}",
        f"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ỦY BAN NHÂN DÂN Số: 12/KH-UBND {BODY}",
        f"Số: 12/KH-UBND ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM {BODY}",
    ],
)
def test_no_order_of_a_letterhead_is_wrong(read: str) -> None:
    assert _errors(read, (*HEAD, Part(BODY))) == (0, 0, 0)


def test_letterhead_misread_counts_by_its_letters() -> None:
    read = f"CỘNG HOA XÃ HỘI CHỦ NGHĨA VIỆT NAM ỦY BAN NHÂN DÂN Số: 72/KH-UBND {BODY}"
    assert _errors(read, (*HEAD, Part(BODY))) == (2, 1, 1)


def test_letterhead_that_is_not_there_is_missing() -> None:
    assert errors([*HEAD, Part(BODY)], BODY).edits == len("ỦYBANNHÂNDÂN") + 28 + 12


def test_closing_between_body_and_annex_is_sought_there() -> None:
    annex = "Biểu phân công nhiệm vụ kèm theo Kế hoạch của Ủy ban nhân dân tỉnh."
    parts = (Part(BODY), Part("Nơi nhận:", loose=True), Part("CHỦ TỊCH", loose=True), Part(annex))
    assert _errors(f"{BODY} CHỦ TỊCH Nơi nhận: {annex}", parts) == (0, 0, 0)


def test_words_added_are_errors() -> None:
    assert _errors(f"{BODY} CON DẤU") == (6, 0, 0)


def test_rates_are_shares_of_what_is_printed() -> None:
    total = Errors(90, 9, 50, 5, 10, 1) + Errors(10, 1, 0, 0, 0, 0)
    assert (total.char_rate, total.tone_rate, total.digit_rate) == (0.1, 0.1, 0.1)
