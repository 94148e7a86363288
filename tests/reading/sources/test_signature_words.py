from dataclasses import replace
from datetime import datetime

import pytest

from sauro.reading.sources.signature_facts import VIETNAM, Added, Facts
from sauro.reading.sources.signature_words import words_of

SIGNED = datetime(2026, 3, 30, 15, 5, 59, tzinfo=VIETNAM)
FACTS = Facts(
    name="Signature1",
    state="intact",
    trust="known",
    signer="Nguyễn Văn Thử",
    organisation="ỦY BAN NHÂN DÂN TỈNH THỬ",
    issuer="CA dùng để thử, Ban dùng để thử",
    signed_at=SIGNED,
    clock="proved",
    valid=(datetime(2025, 1, 2, tzinfo=VIETNAM), datetime(2027, 1, 2, tzinfo=VIETNAM)),
)
BY = "Nguyễn Văn Thử (ỦY BAN NHÂN DÂN TỈNH THỬ) ký số lúc 15:05 ngày 30/03/2026"
PROVED = f"{BY} (giờ có dấu thời gian xác nhận)"
KNOWN = "chứng thư còn giá trị lúc ký và thuộc gốc tin cậy đã nạp, chưa tra việc thu hồi"
ASK = "hãy xin lại tệp gốc của nơi gửi hoặc đối chiếu với bản gốc"
WHOLE = "tệp không thay đổi từ khi ký"


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, f"{PROVED}; {WHOLE}; {KNOWN}."),
        (
            {"clock": "stamped"},
            (
                f"{BY} (giờ theo dấu thời gian kèm theo, chưa kiểm được nơi cấp dấu); {WHOLE}; "
                f"{KNOWN}."
            ),
        ),
        ({"clock": "signer"}, f"{BY} (giờ do máy của người ký ghi); {WHOLE}; {KNOWN}."),
        (
            {"trust": "unknown"},
            (
                f"{PROVED}; {WHOLE}; chưa kiểm được gốc tin cậy: hãy nạp chứng thư gốc của nơi cấp "
                "chứng thư (CA dùng để thử, Ban dùng để thử) rồi đọc lại."
            ),
        ),
        (
            {"trust": "unknown", "issuer": ""},
            (
                f"{PROVED}; {WHOLE}; chưa kiểm được gốc tin cậy: hãy nạp chứng thư gốc của nơi cấp "
                "chứng thư rồi đọc lại."
            ),
        ),
        (
            {"trust": "unknown", "signed_at": None},
            (
                "Nguyễn Văn Thử (ỦY BAN NHÂN DÂN TỈNH THỬ) ký số, không ghi giờ ký; "
                f"{WHOLE}; không biết giờ ký nên chưa xét được giá trị của chứng thư, hãy hỏi lại "
                "nơi gửi."
            ),
        ),
        (
            {"trust": "expired", "signed_at": datetime(2027, 3, 1, 1, 0, tzinfo=VIETNAM)},
            (
                "Nguyễn Văn Thử (ỦY BAN NHÂN DÂN TỈNH THỬ) ký số lúc 01:00 ngày 01/03/2027 (giờ có "
                f"dấu thời gian xác nhận); {WHOLE}; lúc ký chứng thư đã hết hạn (hết hạn ngày "
                "02/01/2027), hãy hỏi lại nơi gửi."
            ),
        ),
        (
            {"trust": "expired", "signed_at": datetime(2024, 3, 1, 1, 0, tzinfo=VIETNAM)},
            (
                "Nguyễn Văn Thử (ỦY BAN NHÂN DÂN TỈNH THỬ) ký số lúc 01:00 ngày 01/03/2024 (giờ có "
                f"dấu thời gian xác nhận); {WHOLE}; lúc ký chứng thư chưa có giá trị (có giá trị "
                "từ ngày 02/01/2025), hãy hỏi lại nơi gửi."
            ),
        ),
        (
            {"weak": "SHA-1"},
            (
                f"{PROVED}; {WHOLE}; {KNOWN}; chữ ký dùng thuật toán SHA-1 đã cũ, nay không còn đủ "
                "an toàn."
            ),
        ),
        (
            {"organisation": "Nguyễn văn thử", "stamp": True},
            (
                "Nguyễn Văn Thử đóng dấu thời gian lúc 15:05 ngày 30/03/2026 (giờ có dấu thời gian "
                f"xác nhận); {WHOLE}; {KNOWN}."
            ),
        ),
    ],
)
def test_words_of_an_intact_signature_say_who_when_and_by_whose_word(
    fields: dict[str, object], words: str
) -> None:
    assert words_of(replace(FACTS, **fields)) == words  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("added", "words"),
    [
        (
            Added(signatures=("S2", "S3")),
            "thêm 2 chữ ký số khác và hình hiển thị của chữ ký đó (như con dấu, số, ngày)",
        ),
        (Added(filled=("Họ tên", "Ngày")), "điền ô biểu mẫu “Họ tên”, “Ngày”"),
        (Added(filled=tuple("abcdefg")), "điền ô biểu mẫu “a”, “b”, “c”, “d”, “e”, …"),
        (
            Added(("S2",), ("Ngày",)),
            (
                "thêm 1 chữ ký số khác và hình hiển thị của chữ ký đó (như con dấu, số, ngày), "
                "điền ô biểu mẫu “Ngày”"
            ),
        ),
        (Added(), "thêm dữ liệu để kiểm chữ ký"),
    ],
)
def test_words_say_what_was_added(added: Added, words: str) -> None:
    given = replace(FACTS, state="added_to", added=added)
    assert words_of(given) == (
        f"{PROVED}; phần đã ký không thay đổi, sau khi ký chỉ {words}; {KNOWN}."
    )


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"state": "changed"}, f"{PROVED}; tệp đã bị thay đổi sau khi ký: lý do; {ASK}."),
        (
            {"state": "broken"},
            f"{PROVED}; chữ ký không đúng: lý do; không dùng tệp này làm căn cứ, {ASK}.",
        ),
        ({"state": "unreadable"}, f"{PROVED}; chưa kiểm được chữ ký: lý do."),
        (
            {"state": "unreadable", "signer": ""},
            "Chưa kiểm được chữ ký số “Signature1”: lý do.",
        ),
        (
            {"state": "unreadable", "signer": "", "name": ""},
            "Chưa kiểm được chữ ký số: lý do.",
        ),
        (
            {"state": "changed", "signer": ""},
            (
                "Người ký không có tên trong chứng thư (ỦY BAN NHÂN DÂN TỈNH THỬ) ký số lúc 15:05 "
                "ngày 30/03/2026 (giờ có dấu thời gian xác nhận); tệp đã bị thay đổi sau khi ký: "
                f"lý do; {ASK}."
            ),
        ),
    ],
)
def test_words_of_a_bad_signature_say_what_to_do(fields: dict[str, object], words: str) -> None:
    assert words_of(replace(FACTS, why="lý do", **fields)) == words  # type: ignore[arg-type]
