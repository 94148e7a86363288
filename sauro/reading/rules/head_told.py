"""How a newspaper or a portal introduces a directive that it prints in full."""

from sauro.reading.grammar import No, Rule, Yes, verbose
from sauro.reading.rules.head_kinds import KIND_NAME
from sauro.reading.rules.head_letters import CAPITALISED, DAY
from sauro.reading.rules.head_numbers import NUMBER

_POST = (
    r"(?:Tổng\ Bí\ thư|Chủ\ tịch\ nước|Chủ\ tịch\ Quốc\ hội|(?:Phó\ )?Thủ\ tướng"
    r"(?:\ Thường\ trực)?(?:\ Chính\ phủ)?|(?:Phó\ )?Chủ\ tịch\ (?:UBND|Ủy\ ban\ nhân\ dân)"
    r"(?:\ (?:tỉnh|thành\ phố|Thành\ phố))?|Bí\ thư\ (?:Tỉnh|Thành)\ ủy)"
)

SIGNED = Rule(
    id="head.told.signed",
    means="Lời giới thiệu toàn văn: ai đã ký ban hành văn bản số mấy, ngày nào.",
    pattern=verbose(
        rf"""{_POST}\ (?P<signer>{CAPITALISED}(?:\ {CAPITALISED}){{1,3}})\ (?:vừa\ |đã\ ){{0,2}}
             (?:ký|ban\ hành)(?:\ ban\ hành)?\ (?P<read>{KIND_NAME}\ (?:số\ )?(?P<number>{NUMBER}))
             (?:,?\ \(?(?:ký\ )?ngày\ (?P<date>{DAY}))?"""
    ),
    sense="signed",
    yes=(
        Yes(
            "Thủ tướng Nguyễn Văn Bình đã ký ban hành Chỉ thị số 12/CT-TTg (ngày 05/5/2026) về chợ",
            "Chỉ thị số 12/CT-TTg",
            "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No(
            "Thủ tướng Chính phủ đã ban hành Chỉ thị số 12/CT-TTg ngày 05/5/2026 về chợ",
            "câu nêu căn cứ, không nói ai ký",
            "dựng theo lối viết thường gặp",
        ),
    ),
)

RULES = (SIGNED,)
