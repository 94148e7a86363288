import logging
import subprocess
import sys
from datetime import timedelta

import pytest
from signed_files import (
    SIGNED,
    Certificate,
    authority,
    clock,
    locked,
    pdf,
    person,
    signed,
    with_clock,
)

from sauro.reading.sources.signing.signatures import signatures_of
from sauro.reading.text import Signature

ROOT = authority()
PERSON = person(ROOT)
AGENCY = person(ROOT, "ỦY BAN NHÂN DÂN TỈNH THỬ")
CLOCK = clock(ROOT)
BOX = (100, 100, 200, 150)
LATER = SIGNED + timedelta(minutes=3)


def said(data: bytes, *roots: Certificate) -> list[tuple[str, str]]:
    """State and trust of each signature."""
    found = signatures_of(data, [root.der for root in roots])
    return [(one.state, one.trust) for one in found]


def test_file_without_signatures_has_none() -> None:
    assert signatures_of(pdf()) == ()


def test_file_without_signatures_does_not_load_the_library() -> None:
    code = (
        "import sys; from sauro.reading.sources.signing.signatures import signatures_of; "
        "print(signatures_of(b'%PDF-1.7'), 'pyhanko' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert ran.stdout == "() False\n"


def test_signature_tells_who_signed_when_and_that_nothing_changed() -> None:
    assert signatures_of(signed(pdf(), PERSON), [ROOT.der]) == (
        Signature(
            signer="Nguyễn Văn Thử",
            organisation="ỦY BAN NHÂN DÂN TỈNH THỬ",
            signed_at="2026-03-30T15:05:00+07:00",
            time_proved=False,
            state="intact",
            trust="known",
            words=(
                "Nguyễn Văn Thử (ỦY BAN NHÂN DÂN TỈNH THỬ) ký số lúc 15:05 ngày 30/03/2026 (giờ "
                "do máy của người ký ghi); tệp không thay đổi từ khi ký; chứng thư còn giá trị "
                "lúc ký và thuộc gốc tin cậy đã nạp, chưa tra việc thu hồi."
            ),
        ),
    )


def test_person_and_agency_are_both_told_and_the_first_was_added_to() -> None:
    data = signed(signed(pdf(), PERSON, box=BOX), AGENCY, "Signature2", box=(200, 100, 300, 150))
    first, second = signatures_of(data, [ROOT.der])
    assert [(one.signer, one.state, one.trust) for one in (first, second)] == [
        ("Nguyễn Văn Thử", "added_to", "known"),
        ("ỦY BAN NHÂN DÂN TỈNH THỬ", "intact", "known"),
    ]
    assert first.words.split("; ")[1] == (
        "phần đã ký không thay đổi, sau khi ký chỉ thêm 1 chữ ký số khác và hình hiển thị của "
        "chữ ký đó (như con dấu, số, ngày)"
    )


@pytest.mark.parametrize(
    ("roots", "trust"),
    [
        ((), "unknown"),
        ((authority("CA khác"),), "unknown"),
        ((ROOT,), "known"),
        ((authority("CA khác"), ROOT), "known"),
    ],
)
def test_trust_is_known_where_a_root_is_given(roots: tuple[Certificate, ...], trust: str) -> None:
    assert said(signed(pdf(), PERSON), *roots) == [("intact", trust)]


def test_authority_between_may_come_with_the_signature_or_from_the_office() -> None:
    between = authority("CA cấp dưới", ROOT)
    signer = person(between)
    assert said(signed(pdf(), signer), ROOT) == [("intact", "unknown")]
    assert said(signed(pdf(), signer, chain=(between,)), ROOT) == [("intact", "known")]
    assert said(signed(pdf(), signer), ROOT, between) == [("intact", "known")]
    assert said(signed(pdf(), signer), between) == [("intact", "known")]


def test_authority_may_come_with_another_signature_of_the_file() -> None:
    between = authority("CA cấp dưới", ROOT)
    data = signed(pdf(), person(between))
    data = signed(data, person(between, "Người thứ hai"), "Signature2", chain=(between,))
    assert [one.trust for one in signatures_of(data, [ROOT.der])] == ["known", "known"]


@pytest.mark.parametrize(
    ("since", "until"),
    [(-400, -1), (1, 400)],
    ids=["expired", "not yet valid"],
)
def test_certificate_not_valid_at_signing_time_is_not_trusted(since: int, until: int) -> None:
    signer = person(
        ROOT, since=SIGNED + timedelta(days=since), until=SIGNED + timedelta(days=until)
    )
    assert said(signed(pdf(), signer), ROOT) == [("intact", "expired")]


def test_timestamp_of_a_trusted_service_proves_the_time() -> None:
    (found,) = signatures_of(signed(pdf(), PERSON, stamped=(CLOCK, LATER)), [ROOT.der])
    assert (found.signed_at, found.time_proved) == ("2026-03-30T15:08:00+07:00", True)


def test_timestamp_of_an_unknown_service_proves_nothing() -> None:
    foreign = clock(authority("CA khác"))
    (found,) = signatures_of(signed(pdf(), PERSON, stamped=(foreign, LATER)), [ROOT.der])
    assert (found.signed_at, found.time_proved) == ("2026-03-30T15:08:00+07:00", False)
    assert found.words.split("; ")[0].partition(" (giờ ")[2] == (
        "theo dấu thời gian kèm theo, chưa kiểm được nơi cấp dấu)"
    )


def test_timestamp_shows_that_the_certificate_had_expired() -> None:
    signer = person(ROOT, until=SIGNED + timedelta(minutes=1))
    assert said(signed(pdf(), signer), ROOT) == [("intact", "known")]
    assert said(signed(pdf(), signer, stamped=(CLOCK, LATER)), ROOT) == [("intact", "expired")]


def test_timestamp_of_the_whole_file_is_told_as_such() -> None:
    data = with_clock(signed(pdf(), PERSON), CLOCK, SIGNED + timedelta(days=2))
    first, stamp = signatures_of(data, [ROOT.der])
    assert (first.state, stamp.state, stamp.time_proved) == ("added_to", "intact", True)
    assert stamp.words.split("; ")[0] == (
        "Máy chủ dấu thời gian (Ban dùng để thử) đóng dấu thời gian lúc 15:05 ngày 01/04/2026 "
        "(giờ có dấu thời gian xác nhận)"
    )


def test_signature_without_a_time_leaves_the_certificate_open() -> None:
    (found,) = signatures_of(signed(pdf(), PERSON, at=None), [ROOT.der])
    assert (found.signed_at, found.state, found.trust) == (None, "intact", "unknown")


def test_old_digest_is_told() -> None:
    (found,) = signatures_of(signed(pdf(), PERSON, digest="sha1"), [ROOT.der])
    assert (found.state, found.trust) == ("intact", "known")
    assert found.words.split("; ")[-1] == (
        "chữ ký dùng thuật toán SHA-1 đã cũ, nay không còn đủ an toàn."
    )


def test_name_in_the_certificate_is_printable() -> None:
    signer = person(ROOT, "Nguyễn \x1b[2J\u202e\n  Văn", "")
    (found,) = signatures_of(signed(pdf(), signer), [ROOT.der])
    assert (found.signer, found.organisation) == ("Nguyễn [2J Văn", "")
    assert found.words.isprintable()


def test_file_that_opens_without_a_password_is_verified() -> None:
    assert said(signed(locked(pdf(), ""), PERSON, password=""), ROOT) == [("intact", "known")]


def test_file_with_a_password_is_not_verified_and_says_why() -> None:
    data = signed(locked(pdf(), "bi-mat"), PERSON, password="bi-mat")
    assert [(one.state, one.words) for one in signatures_of(data)] == [
        (
            "unreadable",
            "Chưa kiểm được chữ ký số: tệp có mật khẩu, hãy bỏ mật khẩu rồi đọc lại.",
        )
    ]


def test_untraceable_certificate_is_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    data = signed(pdf(), PERSON)
    with caplog.at_level(logging.DEBUG):
        assert said(data) == [("intact", "unknown")]
    assert caplog.records == []
