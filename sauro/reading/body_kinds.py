"""Kinds of bodies, and the groups in “Nơi nhận” that comprise each.

"Các sở, ban, ngành tỉnh" comprises departments, management boards and the branches of ministries in
a province; newspapers, centres and associations are listed apart.
"""

import re
from dataclasses import dataclass

from sauro.reading.grammar import UPPER


@dataclass(frozen=True, slots=True, eq=False)
class Kind:
    """A kind of body: how its names begin, and what group, or what word, also stands for it."""

    begins: re.Pattern[str]
    groups: re.Pattern[str]
    words: re.Pattern[str] | None = None


def _begins(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern})(?!\w)")


def _groups(*nouns: str) -> re.Pattern[str]:
    """Nouns that stand for a class: no name of their own follows, nor a list ("Các Sở: XD, TC")."""
    level = "Ban|Ngành|Đoàn|Tỉnh|Thành phố|TP|Trung ương|TW|Huyện|Xã|Phường|Quận|Thị xã"
    own_name = rf"(?! (?!(?:{level})(?!\w))[{UPPER}])"
    no_list = rf"(?!(?i:,? (?:và )?(?:các )?(?:{_LISTING})){{0,8}} ?: ?[{UPPER}])"
    return re.compile(rf"(?<!\w)(?i:{'|'.join((*nouns, *_ANY))})(?!\w){own_name}{no_list}")


_LARGE = "tỉnh|thành phố|huyện|quận|thị xã"
_LISTING = (
    "sở|ban|ngành|bộ|cơ quan|đơn vị|tỉnh|thành phố|huyện|thị xã|xã|phường|tct|công ty|địa phương"
)
_ANY = (
    r"cơ quan(?! ngang bộ| thuộc (?:chính phủ|cp))",
    r"tổ chức(?! chính trị| đảng)",
    "đơn vị",
    r"thành viên(?: \w+){0,3}",
)
_MINISTRIES = (
    r"bộ(?! trưởng| chỉ huy| tư lệnh| đội)", "ngành", "cơ quan ngang bộ",
    r"cơ quan thuộc (?:chính phủ|cp)",
)  # fmt: skip
_DEPARTMENTS = ("sở", "ban", "ngành")
_UNIONS = ("đoàn thể", "hội", "hiệp hội", "tổ chức chính trị(?: - xã hội)?")

KINDS = (
    Kind(
        _begins(
            r"bộ(?! trưởng| chỉ huy| tư lệnh| đội)|thanh tra chính phủ|thông tấn xã|"
            r"đài (?:tiếng nói|truyền hình) việt nam|ngân hàng nhà nước việt nam(?! - chi nhánh)"
        ),
        _groups(*_MINISTRIES),
    ),
    Kind(_begins("sở"), _groups(*_DEPARTMENTS)),
    Kind(_begins("phòng"), _groups("phòng", *_DEPARTMENTS)),
    Kind(
        _begins(
            "công an|bộ chỉ huy|bộ tư lệnh|bộ đội|thuế|cục|chi cục|vụ|kho bạc|bảo hiểm xã hội|"
            "hải quan|thống kê|ban quản lý|ban dân tộc|thanh tra|ngân hàng nhà nước|tòa án|"
            "viện kiểm sát|thi hành án|hạt kiểm lâm"
        ),
        _groups("cục", "vụ", "bộ", *_DEPARTMENTS),
    ),
    Kind(
        _begins("đài|báo"),
        _groups("báo", "đài"),
        re.compile(r"phát thanh|truyền hình|PT ?[-&]? ?TH|báo chí|báo đài", re.IGNORECASE),
    ),
    Kind(
        _begins("trung tâm|trường|bệnh viện|viện"),
        _groups("trung tâm", "trường", "bệnh viện", "viện", "sự nghiệp"),
    ),
    Kind(_begins("hội(?! đồng)|hiệp hội|liên minh|liên hiệp|liên đoàn"), _groups(*_UNIONS)),
    Kind(
        _begins("tập đoàn|tổng công ty|công ty|ngân hàng"),
        _groups(
            "doanh nghiệp", "tập đoàn", "tổng công ty", "công ty", "tct", "ngân hàng", "chủ đầu tư",
            "tổ chức tín dụng",
        ),
    ),
    Kind(
        _begins("(?:ubnd |hđnd )?(?:xã|phường|thị trấn|đặc khu)"),
        _groups("xã", "phường", "thị trấn", "đặc khu", "cấp xã", "địa phương"),
    ),
    Kind(
        _begins(rf"(?:ubnd |hđnd )?(?:{_LARGE})(?! (?:ủy|đoàn))"),
        _groups(
            rf"các (?:{_LARGE})", rf"(?:{_LARGE})(?:, | và )(?:{_LARGE})", "cấp tỉnh", "cấp huyện",
            "địa phương",
        ),
    ),
)  # fmt: skip
