"""What Nghị định 30/2020/NĐ-CP, Phụ lục I, asks of a page: lengths in mm, letters in points."""

from typing import NamedTuple


class Range(NamedTuple):
    """From ``least`` to ``most``, both allowed."""

    least: float
    most: float

    def holds(self, value: float, slack: float = 0.05) -> bool:
        """Whether the value lies within, up to what rounding does to it."""
        return self.least - slack <= value <= self.most + slack


FONT = "Times New Roman"
MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO_BELOW = "Độc lập - Tự do - Hạnh phúc"
A4 = (210, 297)

TOP = BOTTOM = Range(20, 25)
LEFT = Range(30, 35)
RIGHT = Range(15, 20)

MOTTO_SIZE = ISSUER_SIZE = ABOUT_LETTER_SIZE = Range(12, 13)
MOTTO_BELOW_SIZE = DATE_SIZE = KIND_SIZE = ABOUT_SIZE = Range(13, 14)
BODY_SIZE = SIGNATURE_SIZE = ADDRESSEE_SIZE = PAGE_NUMBER_SIZE = ANNEX_TITLE_SIZE = Range(13, 14)
NUMBER_SIZE = Range(13, 13)
RECIPIENTS_HEADING_SIZE = Range(12, 12)
RECIPIENTS_SIZE = Range(11, 11)
ANNEX_SIZE = Range(14, 14)

FIRST_LINES = (10.0, 12.7)
BETWEEN_PARAGRAPHS = 6.0
LINE_SPACING = Range(1.0, 1.5)

KINDS = (
    "NGHỊ QUYẾT", "QUYẾT ĐỊNH", "CHỈ THỊ", "QUY CHẾ", "QUY ĐỊNH", "THÔNG CÁO", "THÔNG BÁO",
    "HƯỚNG DẪN", "CHƯƠNG TRÌNH", "KẾ HOẠCH", "PHƯƠNG ÁN", "ĐỀ ÁN", "DỰ ÁN", "BÁO CÁO", "BIÊN BẢN",
    "TỜ TRÌNH", "HỢP ĐỒNG", "CÔNG ĐIỆN", "BẢN GHI NHỚ", "BẢN THỎA THUẬN", "GIẤY ỦY QUYỀN",
    "GIẤY MỜI", "GIẤY GIỚI THIỆU", "GIẤY NGHỈ PHÉP", "PHIẾU GỬI", "PHIẾU CHUYỂN", "PHIẾU BÁO",
    "THƯ CÔNG",
)  # fmt: skip
# Papers within an office, which the decree does not name; they go to nobody outside.
INNER_KINDS = ("PHIẾU TRÌNH",)
