"""The words after a class of bodies that tell which of its members are meant.

"Các địa phương có rừng | rà soát …", "cá nhân khai thác khoáng sản | phải …": they end where what
the members are to do begins. All is matched against small-letter text.
"""

import re
from typing import NamedTuple

from sauro.reading import clauses
from sauro.reading.grammar import lower_words
from sauro.reading.rules import agencies

_SOMETHING_MADE = (
    "(?:các |những )?(?:trách nhiệm|nhiệm vụ|kế hoạch|giải pháp|biện pháp|văn bản|phương án"
    "|ý kiến|báo cáo|thể)"
)
_BOUND = re.compile(
    lower_words(
        "phải", "cần", "có trách nhiệm", "chịu trách nhiệm", "nghiêm túc", "không được", "tiếp tục",
        "khẩn trương", "chủ động", "chấp hành", "gương mẫu",
    )
)  # fmt: skip
_BOUND_WITHIN = re.compile(f" {_BOUND.pattern}")
_MANNER = re.compile(
    lower_words(
        "tiếp tục", "khẩn trương", "chủ động", "cần", "phải", "có trách nhiệm", "chịu trách nhiệm",
        "tập trung", "nghiêm túc", "kịp thời", "căn cứ", "tăng cường", "thường xuyên", "quyết liệt",
        "tích cực", "định kỳ", "phát huy", "nâng cao", "đẩy mạnh",
    )
)  # fmt: skip
_WORK = re.compile(
    lower_words(
        "rà soát", "tổ chức", "chỉ đạo", "chủ trì", "phối hợp", "báo cáo", "thực hiện",
        "triển khai", "đẩy mạnh", "cung cấp", "xây dựng", "bố trí", "chuẩn bị", "hoàn thành",
        "hoàn thiện", "tham mưu", "tuyên truyền", "cập nhật", "khắc phục", "phải", "khẩn trương",
        "tạo điều kiện",
        "có trách nhiệm",
    )
)  # fmt: skip
_GOES_ON = ("đi qua", "đứng chân", "cho thuê", "thuê lại")
"""Verbs that tell where something is, never what is to be done."""
_LEADS_TO = (" trong việc", " để")
"""Words between a class and what it does that are no part of its name."""
_MARK = re.compile(r"[,.;:()]")
_MARK_BUT_COMMA = re.compile(r"[.;:()]")
_MARK_OR_BODY = re.compile(
    rf"[.;:()]|,(?= (?:các |(?!cụm công nghiệp|điểm du lịch){lower_words(*agencies.HEADS)}))"
)


class Tail(NamedTuple):
    """How a tail begins, right after the name; what follows it; how many letters it may have; what
    it never reaches over."""

    opens: re.Pattern[str]
    acts: re.Pattern[str]
    longest: int
    bar: re.Pattern[str] = _MARK


MEANT = Tail(
    re.compile(
        rf" (?:có (?!{_SOMETHING_MADE}|liên)|nơi (?:có|đặt|đóng|xảy ra) |bị |đang "
        r"|(?:được )?dự báo |chịu (?:ảnh hưởng|tác động) |được cấp (?:giấy )?phép "
        r"|(?<=quản lý )trực tiếp "
        r"|(?:tại|ở) (?:các |những )?(?:địa bàn|khu vực|vùng|xã|tuyến|cửa khẩu|cảng)"
        r"(?: (?:được )?dự báo| có nguy cơ| chịu ảnh hưởng)?(?!\w))"
    ),
    clauses.PREDICATE,
    60,
    _MARK_OR_BODY,
)
RELATED = Tail(
    re.compile(rf" (?:có (?!{_SOMETHING_MADE})|(?:về|hoạt động|sử dụng|được) )"), _WORK, 60
)
MANAGING = Tail(
    re.compile(r" (?:trực tiếp )?(?:quản lý|giới thiệu|sử dụng|tiếp nhận) (?!nhà nước)"),
    re.compile(lower_words("có trách nhiệm", "chịu trách nhiệm", "phải")),
    60,
)
AMONG = Tail(
    re.compile(
        r" (?:trong|tại|ở|thuộc) (?:các|toàn|những|mọi) (?!cuộc|ngày|dịp|giai đoạn|năm|tháng"
        r"|trường hợp|khâu|hoạt động|nội dung|văn bản)"
    ),
    _BOUND,
    140,
    _MARK_BUT_COMMA,
)
SUBJECT_TO = Tail(re.compile(r" (?<=thuộc diện )(?=\w)"), _BOUND, 60)
WHATEVER = Tail(re.compile(r" (?=[^\W\d])"), _MANNER, 90)
TRADES = Tail(
    re.compile(
        r",? (?:được (?:cấp|phép|giao|thuê)|khai thác|thăm dò|thu hồi|kinh doanh|sử dụng|hoạt động"
        r"|sản xuất|chế biến|vận chuyển|mua bán|nuôi|trồng|tham gia|thi công|vận hành|cung cấp"
        r"|đầu tư|xuất khẩu|nhập khẩu|giết mổ|tổ chức)"
    ),
    _BOUND,
    90,
    _MARK_BUT_COMMA,
)
_TRADER = (
    "(?:cá nhân|tổ chức|doanh nghiệp|cơ sở|hộ|hộ gia đình|hợp tác xã|công ty|người dân|nhà thầu"
    "|hộ kinh doanh|thương nhân)"
)
TRADERS = re.compile(
    rf"{_TRADER}(?: khai thác| kinh doanh| sản xuất| vận tải| chăn nuôi| giết mổ| chế biến)?$"
)

TRADERS_HEADED = re.compile(
    rf"(?:các |những )?(?:{_TRADER}|đơn vị|chủ \w+|nhà máy)(?:, {_TRADER}){{0,2}}"
    r" (?:(?:sơ|thứ) cấp(?= đang )|đang |có (?!trách nhiệm|thẩm quyền|chức năng|liên quan)"
    r"|thực hiện (?:các )?dịch vụ|sản xuất|chế biến|kinh doanh|khai thác|thăm dò|vận chuyển"
    r"|thu gom|cung cấp|cung ứng|nhập khẩu|xuất khẩu|hoạt động|sử dụng|thi công|chăn nuôi"
    r"|giết mổ|nuôi trồng|quản lý, (?:vận hành|khai thác))(?!\w)"
)
"""A class of bodies that a heading tells by their trade."""


def bound(low: str, start: int, end: int) -> bool:
    """Whether somebody is bound to do something in ``[start, end)``."""
    return _BOUND_WITHIN.search(low, start, end) is not None


def tail_end(low: str, position: int, end: int, *tails: Tail) -> int | None:
    """Where the first of the tails that stand at ``position`` ends; None where none does."""
    return next(filter(None, (_end(low, position, end, tail) for tail in tails)), None)


def _end(low: str, position: int, end: int, tail: Tail) -> int | None:
    opened = tail.opens.match(low, position, end)
    if opened is None:
        return None
    stop = min(end, opened.end() + tail.longest)
    bar = tail.bar.search(low, opened.end(), stop)
    stop = bar.start() if bar else stop
    blank = low.find(" ", opened.end(), stop + 1)
    while blank > 0:
        if tail.acts.match(low, blank + 1, end) and not low.startswith(_GOES_ON, blank + 1):
            led = next((word for word in _LEADS_TO if low.endswith(word, position, blank)), "")
            return blank - len(led) if low[blank - 1] != "," else None
        blank = low.find(" ", blank + 1, stop + 1)
    return None
