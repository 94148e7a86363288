"""What kinds of document there are, and how a text shows which one it is."""

import re

from sauro.reading.grammar import No, Rule, Yes, verbose, words
from sauro.reading.rules.head_letters import UPPER

ABBREVIATIONS = {
    "nghị quyết": "NQ", "quyết định": "QĐ", "chỉ thị": "CT", "quy chế": "QC", "quy định": "QyĐ",
    "thông cáo": "TC", "thông báo": "TB", "hướng dẫn": "HD", "chương trình": "CTr",
    "chương trình hành động": "CTr", "chương trình công tác": "CTr",
    "kế hoạch": "KH", "phương án": "PA", "đề án": "ĐA", "dự án": "DA", "báo cáo": "BC",
    "biên bản": "BB", "tờ trình": "TTr", "hợp đồng": "HĐ", "công điện": "CĐ",
    "bản ghi nhớ": "BGN", "bản thỏa thuận": "BTT", "giấy ủy quyền": "GUQ", "giấy mời": "GM",
    "giấy giới thiệu": "GGT", "phiếu gửi": "PG", "phiếu chuyển": "PC", "phiếu báo": "PB",
    "kết luận": "KL", "thông tri": "TT", "thông tư liên tịch": "TTLT", "thông tư": "TT",
    "nghị định": "NĐ", "nghị quyết liên tịch": "NQLT", "chiến lược": "CL", "pháp lệnh": "PL",
    "luật": "L", "lệnh": "L", "công văn": "CV", "văn bản": "CV", "điện": "CĐ",
}  # fmt: skip
"""Name of a kind in small letters: its abbreviation."""

CODES = frozenset(ABBREVIATIONS.values())
"""Abbreviations as they stand in a number."""

_TYPED = tuple(name for name in ABBREVIATIONS if name not in ("văn bản", "điện", "công văn"))
_CITED = tuple(ABBREVIATIONS)
_CLOSED = tuple(name for name in _TYPED if name not in ("luật", "lệnh", "dự án"))
_WEAK = (
    "dự án", "đề án", "chương trình", "chiến lược", "luật", "lệnh", "hợp đồng", "phương án",
)  # fmt: skip
_STRONG_UPPER = words(*(name.upper() for name in _TYPED if name not in _WEAK))
_WEAK_UPPER = words(*(name.upper() for name in _WEAK))
KIND_NAME = words(*_CITED)
"""Any kind named in running text."""

LINE = Rule(
    id="head.kind.line",
    means="Dòng tên loại viết hoa (KẾ HOẠCH, THÔNG BÁO …) cho biết loại văn bản.",
    pattern=verbose(
        rf"""^(?:\W{{0,3}}|(?:CÔNG\ VĂN\ )?ĐẾN(?!\w)[^{UPPER}]{{0,40}}[\d.:)]\ )(?:
              (?P<read>{_STRONG_UPPER})(?!\ VÀ\ )
              (?=\ ?[:.*]?$|\ (?:[“"(]?[{UPPER}\d]|[Ss]ố|[Vv]ề|[Vv]/[Vv]|-))
            | (?P<alone>{_WEAK_UPPER})(?=\ ?[:.*]?$)
        )"""
    ),
    sense="line",
    yes=(
        Yes("KẾ HOẠCH", "KẾ HOẠCH", "KH 2233/KH-UBND Lai Châu"),
        Yes("CÔNG ĐIỆN", "CÔNG ĐIỆN", "CĐ 217/CĐ-TTg Thủ tướng Chính phủ"),
        Yes("QUYẾT ĐỊNH:", "QUYẾT ĐỊNH", "QĐ 2623/QĐ-TTg Thủ tướng Chính phủ"),
        Yes(
            "KẾT LUẬN CỦA BỘ CHÍNH TRỊ, BAN BÍ THƯ VỀ TÌNH HÌNH, KẾT QUẢ HOẠT ĐỘNG",
            "KẾT LUẬN",
            "KL 221-KL/TW Bộ Chính trị",
        ),
    ),
    no=(
        No(
            "KẾ HOẠCH VÀ ĐẦU TƯ",
            "nửa sau tên Bộ Kế hoạch và Đầu tư bị xuống dòng, không phải tên loại",
            "dựng theo lối viết thường gặp",
        ),
        No(
            "DỰ ÁN QUAN TRỌNG QUỐC GIA, TRỌNG ĐIỂM NGÀNH GIAO THÔNG VẬN TẢI",
            "nửa sau trích yếu, không phải tên loại",
            "TB 627/TB-VPCP Văn phòng Chính phủ",
        ),
    ),
)

OPENING = Rule(
    id="head.kind.opening",
    means="Dòng đầu viết liền tên loại và trích yếu (Thông báo kết luận của …).",
    pattern=verbose(
        rf"^(?P<read>{words(*_TYPED)})\ (?=[^\s,;:.])"
        r"[^:;]{8,400}[^.:;,]$"
    ),
    sense="opening",
    yes=(
        Yes(
            "Thông báo kết luận của thứ trưởng nguyễn việt thắng tại hội nghị bàn biện pháp giải"
            " quyết tôm giống cho vụ nuôi năm 2006",
            "Thông báo",
            "Thông báo kết luận Bộ Thuỷ sản 2005",
        ),
    ),
    no=(
        No(
            "Báo cáo kết quả gửi Ủy ban nhân dân tỉnh (qua Sở Tài chính) trước ngày 10/4/2026.",
            "câu văn có dấu chấm cuối câu, không phải trích yếu",
            "KH 2233/KH-UBND Lai Châu",
        ),
    ),
)

LETTER = Rule(
    id="head.kind.letter",
    means="“V/v …” hoặc “Kính gửi” mà không có tên loại: công văn.",
    pattern=re.compile(
        r"^(?:(?:Số ?:? ?)?\d{0,6} ?/[A-ZĐ]\S{1,20} )?\W{0,3}(?P<read>[Vv]/[vV]|Kính gửi|KÍNH GỬI)(?!\w)"
    ),
    sense="letter",
    yes=(
        Yes(
            "V/v đẩy nhanh tiến độ Dự án đường cao tốc Bến Lức - Long Thành",
            "V/v",
            "CV 11414/VPCP-CN Văn phòng Chính phủ",
        ),
        Yes(
            "Kính gửi: Thủ trưởng các cơ quan tham mưu, quản lý nhà nước thuộc Bộ",
            "Kính gửi",
            "CV 6316/BVHTTDL-VP Bộ Văn hóa, Thể thao và Du lịch",
        ),
        Yes("Số: 12/SYT-NV V/v rà soát hồ sơ", "V/v", "dựng theo lối viết thường gặp"),
    ),
)

CLOSING = Rule(
    id="head.kind.closing",
    means="Câu kết “Trên đây là Kế hoạch …” cho biết loại văn bản khi đầu văn bản bị mất.",
    pattern=verbose(rf"(?:Trên\ đây\ là|ban\ hành)\ (?:nội\ dung\ )?(?P<read>{words(*_CLOSED)})"),
    sense="closing",
    yes=(
        Yes(
            "Trên đây là Thông báo kết luận của đồng chí Nguyễn Văn Nghiệp",
            "Thông báo",
            "Thông báo kết luận UBND thành phố Lai Châu tháng 3/2024",
        ),
        Yes(
            "Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai thực hiện Thông báo số 130/TB-VPCP",
            "Kế hoạch",
            "KH 2233/KH-UBND Lai Châu",
        ),
    ),
)

RULES = (LINE, OPENING, LETTER, CLOSING)
