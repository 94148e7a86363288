"""Damaged and hostile files: an answer always comes, after bounded work."""

import pytest
from signed_files import authority, pdf, person, signed, updated

from sauro.reading.sources.signature_fields import MOST_SIGNATURES, verify
from sauro.reading.sources.signature_reader import BoundedReader, TooMuchWorkError

PERSON = person(authority())
ONE = signed(pdf(), PERSON)
DAMAGED = "cấu trúc tệp PDF hoặc chữ ký bị hỏng, hãy xin lại tệp gốc"
TOO_MUCH = (
    "tệp quá lớn hoặc cấu trúc quá phức tạp nên chưa kiểm hết, hãy kiểm bằng phần mềm ký số của "
    "cơ quan"
)


def told(data: bytes, most: int = 2_000_000) -> list[tuple[str, str]]:
    return [(one.state, one.why) for one in verify(data, (), most)]


@pytest.mark.parametrize("share", range(2, 20))
def test_truncated_file_is_unreadable(share: int) -> None:
    assert told(ONE[: len(ONE) * share // 20]) == [("unreadable", DAMAGED)]


@pytest.mark.parametrize("data", [b"", b"/ByteRange", b"%PDF-1.7 /ByteRange [0 0 0 0] %%EOF"])
def test_what_is_no_pdf_is_unreadable(data: bytes) -> None:
    assert told(data) == [("unreadable", DAMAGED)]


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        (b"ETSI.CAdES.detached", b"adbe.x509.rsa_sha1 ", "kiểu chữ ký adbe.x509.rsa_sha1 chưa"),
        (b"/Contents <30", b"/Contents <31", DAMAGED),
        (b"/ByteRange [0", b"/ByteRangE [0", DAMAGED),
    ],
)
def test_signature_that_cannot_be_opened_says_why(old: bytes, new: bytes, why: str) -> None:
    ((state, told_why),) = told(ONE.replace(old, new))
    assert state == "unreadable"
    assert told_why.startswith(why)


def test_file_that_names_objects_in_endless_ways_is_given_up() -> None:
    data = pdf(more=41)
    for at in range(40):
        data = updated(data, 6 + at, b"<< /A %d 0 R /B %d 0 R >>" % (7 + at, 7 + at))
    data = signed(signed(data, PERSON), PERSON, "Signature2", box=(100, 100, 200, 150))
    assert told(data, 50_000) == [("unreadable", TOO_MUCH), ("intact", "")]


def test_fields_that_contain_themselves_are_unreadable() -> None:
    root = b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [30 0 R] >> >>"
    data = updated(updated(ONE, 30, b"<< /T (a) /FT /Sig /Kids [30 0 R] >>"), 1, root)
    assert told(data) == [("unreadable", DAMAGED)]


def test_more_signatures_than_are_verified_are_told() -> None:
    fields = b" ".join(b"%d 0 R" % (100 + number) for number in range(MOST_SIGNATURES + 1))
    root = b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [%s] >> >>" % fields
    data = updated(ONE, 1, root)
    for number in range(MOST_SIGNATURES + 1):
        data = updated(data, 100 + number, b"<< /T (f%d) /FT /Sig /V 1 0 R >>" % number)
    assert told(data) == [
        ("unreadable", "tệp có hơn 50 chữ ký, hãy kiểm bằng phần mềm ký số của cơ quan")
    ]


def test_usage_rights_are_no_signature() -> None:
    rights = b"<< /Type /Sig /ByteRange [0 9 9 9] /Contents <00> >>"
    root = b"<< /Type /Catalog /Pages 2 0 R /Perms << /UR3 30 0 R >> >>"
    assert verify(updated(updated(pdf(), 30, rights), 1, root), ()) == []


def test_reader_gives_up_when_its_lookups_are_spent() -> None:
    with pytest.raises(TooMuchWorkError):
        BoundedReader(ONE, 3).root["/Pages"]["/Kids"][0].get_object()
