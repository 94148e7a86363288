"""Files altered after signing, in ways that a viewer may not show."""

import pytest
from pyhanko.sign.fields import MDPPerm
from signed_files import (
    Certificate,
    authority,
    pdf,
    person,
    signed,
    signed_over,
    updated,
    with_empty_field,
)

from sauro.reading.sources.signatures import signatures_of
from sauro.reading.text import Signature

ROOT = authority()
PERSON = person(ROOT)
AGENCY = person(ROOT, "ỦY BAN NHÂN DÂN TỈNH THỬ")
BOX = (100, 100, 200, 150)
ONE = signed(pdf(), PERSON)
TWO = signed(ONE, AGENCY, "Signature2", box=BOX)
PAGE = (
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %s"
    b" /Resources << /Font << /F1 5 0 R >> >> %s >>"
)
NOTE = b"/Annots [<< /Type /Annot /Subtype /FreeText /Rect [9 9 99 99] /Contents (31/12) >>]"
CONTENT = b"<< /Length 37 >>\nstream\nBT /F1 14 Tf 72 720 Td (31/12) Tj ET\nendstream"


def told(data: bytes) -> list[tuple[str, str]]:
    """State of each signature, and the reason that its words give."""
    return [(one.state, _reason(one)) for one in signatures_of(data, [ROOT.der])]


def _reason(signature: Signature) -> str:
    part = signature.words.split("; ")[1]
    return part.partition(": ")[2]


UNASKED = "có nội dung bị sửa hoặc thêm mà không có chữ ký nào cho phép"
LEFT_OUT = "chữ ký bỏ sót một phần nội dung của tệp"


def test_altered_byte_breaks_the_signature() -> None:
    data = ONE.replace(b"30/6/2026", b"31/6/2026")
    assert told(data) == [("broken", "nội dung tệp không khớp với nội dung đã ký")]


def test_signature_by_the_key_of_another_is_broken() -> None:
    forged = Certificate(PERSON.made, AGENCY.key)
    assert told(signed(pdf(), forged)) == [
        ("broken", "chữ ký không khớp với chứng thư của người ký")
    ]


@pytest.mark.parametrize(
    ("number", "inner"),
    [(4, CONTENT), (3, PAGE % (b"4 0 R", NOTE)), (3, PAGE % (b"[4 0 R 4 0 R]", b""))],
    ids=["content replaced", "note added", "content added"],
)
def test_update_after_signing_is_a_change(number: int, inner: bytes) -> None:
    assert told(updated(ONE, number, inner)) == [("changed", UNASKED)]
    assert told(updated(TWO, number, inner)) == [("changed", UNASKED), ("changed", UNASKED)]


def test_change_between_two_signatures_is_a_change_to_the_first() -> None:
    data = signed(updated(ONE, 4, CONTENT), AGENCY, "Signature2")
    assert told(data) == [("changed", UNASKED), ("intact", "")]


def test_bytes_after_the_end_are_a_change_and_white_space_is_none() -> None:
    assert told(ONE + b"\n4 0 obj\n") == [("changed", "có dữ liệu lạ nối vào cuối tệp")]
    assert told(ONE + b"\r\n \n") == [("intact", "")]


@pytest.mark.parametrize(
    ("ranges", "state", "why"),
    [
        ((0, -300, 0, 0), "broken", LEFT_OUT),
        ((0, 0, 40, -40), "broken", LEFT_OUT),
        ((20, -20, 0, 0), "broken", LEFT_OUT),
        ((0, -99999, 0, 0), "broken", "chữ ký không bao trùm nội dung nào của tệp"),
        ((0, -99999, -99999, -99999), "broken", "chữ ký không bao trùm nội dung nào của tệp"),
        ((0, 0, 0, -30), "changed", "có phần nội dung nối thêm ngoài phần đã ký"),
    ],
)
def test_signature_that_leaves_bytes_out_is_not_accepted(
    ranges: tuple[int, int, int, int], state: str, why: str
) -> None:
    assert told(signed_over(pdf(), PERSON, *ranges)) == [(state, why)]


def test_other_words_hidden_beside_the_signature_are_found() -> None:
    start = ONE.index(b"/Contents <") + len("/Contents ")
    end = ONE.index(b">", start)
    hidden = b"> /Hidden (31/12) /Rest <00"
    data = ONE[: end - len(hidden)] + hidden + ONE[end:]
    assert told(data) == [("broken", LEFT_OUT)]


def test_signature_after_one_that_certifies_is_allowed() -> None:
    certified = signed(pdf(), PERSON, certify=MDPPerm.FILL_FORMS)
    assert told(signed(certified, AGENCY, "Signature2", box=BOX)) == [
        ("added_to", ""),
        ("intact", ""),
    ]


def test_signature_that_certifies_may_follow_another() -> None:
    data = signed(ONE, AGENCY, "Signature2", box=BOX, certify=MDPPerm.FILL_FORMS)
    assert told(data) == [("added_to", ""), ("intact", "")]


def test_signature_after_one_that_forbids_all_changes_is_a_change() -> None:
    certified = signed(pdf(), PERSON, certify=MDPPerm.NO_CHANGES)
    assert told(signed(certified, AGENCY, "Signature2", box=BOX)) == [
        ("changed", "người ký không cho thêm gì nhưng tệp có phần thêm vào"),
        ("intact", ""),
    ]


def test_field_that_nobody_signed_may_hide_the_content() -> None:
    assert told(with_empty_field(ONE, BOX)) == [
        ("changed", "có ô chữ ký được thêm vào mà chưa ai ký, có thể che nội dung")
    ]


def test_added_signature_that_is_broken_allows_nothing() -> None:
    start = TWO.rindex(b"/Rect")
    data = TWO[:start] + TWO[start:].replace(b"100", b"101", 1)
    assert told(data) == [
        ("changed", "phần thêm vào sau khi ký mang một chữ ký không kiểm được"),
        ("broken", "nội dung tệp không khớp với nội dung đã ký"),
    ]


def test_signature_taken_out_of_the_file_leaves_a_trace() -> None:
    data = updated(ONE, 1, b"<< /Type /Catalog /Pages 2 0 R >>")
    assert [one.words for one in signatures_of(data)] == [
        (
            "Chưa kiểm được chữ ký số: tệp có dấu vết chữ ký số nhưng không còn ô chữ ký nào đọc "
            "được, hãy xin lại tệp gốc."
        )
    ]
