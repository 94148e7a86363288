"""The names that stand in double braces, and what each is replaced by."""

import re

from sauro.oversight.papers.lines import Lines

BODY = "noi_dung"
ADDRESSEES = "kinh_gui"
TEXTS = {
    "co_quan_cap_tren": "tên cơ quan cấp trên",
    "co_quan": "tên cơ quan ban hành",
    "so_ky_hieu": "số, ký hiệu",
    "dia_danh": "địa danh",
    "ngay_thang": "ngày, tháng, năm ban hành",
    "ten_loai": "tên loại",
    "trich_yeu": "trích yếu",
    "nguoi_ky": "họ tên người ký",
}
LISTS = {
    ADDRESSEES: "nơi kính gửi",
    "can_cu": "căn cứ ban hành",
    BODY: "nội dung",
    "chuc_vu": "quyền hạn, chức vụ người ký",
    "noi_nhan": "nơi nhận",
}
NAMES = TEXTS | LISTS
REQUIRED = ("so_ky_hieu", "ngay_thang", "trich_yeu", ADDRESSEES, BODY, "noi_nhan")
REQUIRED_NAMED = ("ten_loai",)
PLACE = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")


def shown(name: str) -> str:
    """As it is typed."""
    return "{{" + name + "}}"


def texts_of(lines: Lines) -> dict[str, str]:
    """The words of each name that stands for a text."""
    return {
        "co_quan_cap_tren": lines.superior,
        "co_quan": lines.issuer,
        "so_ky_hieu": lines.number,
        "dia_danh": lines.place,
        "ngay_thang": lines.day,
        "ten_loai": lines.kind,
        "trich_yeu": lines.about,
        "nguoi_ky": lines.signer,
    }


def lists_of(lines: Lines) -> dict[str, tuple[str, ...]]:
    """The lines of each name that stands for a list of like paragraphs."""
    return {
        "can_cu": lines.bases,
        "chuc_vu": lines.capacity,
        "noi_nhan": lines.recipients,
    }
