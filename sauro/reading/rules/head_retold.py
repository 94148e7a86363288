"""News that retells a directive: its first sentence says what a letterhead would."""

from sauro.reading.grammar import No, Rule, Yes, verbose, words
from sauro.reading.rules.head_kinds import KIND_NAME
from sauro.reading.rules.head_letters import CAPITALISED, DAY, UPPER
from sauro.reading.rules.head_numbers import NUMBER

_FAMILY = words(
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ",
    "Ngô", "Dương", "Lý", "Đinh", "Trịnh", "Đoàn", "Mai", "Hà", "Lương", "Tô", "Cao", "Lưu", "Tạ",
    "Đào", "Thái", "Tống", "Chu", "Lâm", "Kim", "Tăng", "Trương", "Vương", "Hầu", "Giàng", "Triệu",
)  # fmt: skip

RETOLD = Rule(
    id="head.retold",
    means="Bản tin mở đầu “… vừa ký Công điện số … về …”: loại, số, ngày, người ký, trích yếu.",
    pattern=verbose(
        rf"""^(?:[^\n.;:]{{4,60}},\ )?(?P<office>[{UPPER}][^.;:,\n]{{5,80}}?)
             \ (?P<signer>(?={_FAMILY}){CAPITALISED}(?:\ {CAPITALISED}){{1,4}})
             \ (?:vừa|đã|mới)\ (?:ký(?:\ ban\ hành)?|ban\ hành|có)\ (?P<kind>{KIND_NAME})
             \ số\ (?P<read>{NUMBER})(?:,?\ ngày\ (?P<dated>{DAY}))?
             ,?\ (?P<title>(?:về|của|phê\ duyệt|ban\ hành)\ [^\n]{{3,500}}?)\.?$"""
    ),
    sense="retold",
    yes=(
        Yes(
            "Chủ tịch UBND tỉnh Lạng Giang Nguyễn Văn Bình vừa ký Công điện số 12/CĐ-UBND ngày 03/9/2025 về ứng phó mưa lũ.",
            "12/CĐ-UBND", "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No(
            "Thủ tướng Chính phủ vừa ký Công điện số 12/CĐ-TTg về ứng phó mưa lũ.",
            "không nêu tên người ký", "dựng theo lối viết thường gặp",
        ),
    ),
)  # fmt: skip
