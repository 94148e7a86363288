"""Bodies of the province, its neighbours and the ministries that its directives speak of.

The departments every province has are those of NĐ 150/2025/NĐ-CP; other names are as printed in KH
2233/KH-UBND Lai Châu of 30/3/2026. Days of founding and mã định danh were not found: the register
vouches for them from the first day of two-level government on.
"""

from dataclasses import dataclass
from datetime import date

from sauro.people.national.standard import DECREE, DEPARTMENTS, TWO_LEVELS
from sauro.people.vocabulary import AgencyKind, Level

SINCE_2024 = date(2024, 1, 1)

PLAN = "KH 2233/KH-UBND ngày 30/3/2026"
NOT_COMPARED = "Ngày thành lập và mã định danh chưa đối chiếu."


@dataclass(frozen=True, slots=True)
class Body:
    """What is known of a body; ``parent`` is the code of another of them."""

    code: str
    name: str
    kind: AgencyKind
    level: Level = Level.PROVINCE
    parent: str = "ubnd-tinh"
    short: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    basis: str = PLAN
    note: str = NOT_COMPARED
    since: date = TWO_LEVELS
    in_province: bool = True


def _department(code: str, name: str, *short: str, basis: str = DECREE) -> Body:
    return Body(code, name, AgencyKind.DEPARTMENT, short=short, basis=basis)


def _outside(code: str, name: str, kind: AgencyKind = AgencyKind.CENTRAL, *also: str) -> Body:
    level = Level.CENTRAL if kind != AgencyKind.COMMITTEE else Level.PROVINCE
    return Body(code, name, kind, level, "", also=also, in_province=False)


PROVINCE = (
    Body(
        "ubnd-tinh", "Ủy ban nhân dân tỉnh Lai Châu", AgencyKind.COMMITTEE, parent="",
        short=("UBND tỉnh",), since=SINCE_2024,
    ),
    Body(
        "vp-ubnd-tinh", "Văn phòng Ủy ban nhân dân tỉnh", AgencyKind.OFFICE,
        short=("VP UBND tỉnh",), also=("Văn phòng UBND tỉnh Lai Châu",), basis=DECREE,
    ),
    *(_department(*one) for one in DEPARTMENTS),
    _department("so-dan-toc-ton-giao", "Sở Dân tộc và Tôn giáo", "Sở DT&TG", basis=PLAN),
    _department("thanh-tra-tinh", "Thanh tra tỉnh"),
    Body(
        "ban-qlda-tinh", "Ban Quản lý dự án đầu tư xây dựng tỉnh", AgencyKind.PROJECT_BOARD,
        short=("Ban QLDA ĐTXD tỉnh",), also=("Ban QLDA tỉnh",),
    ),
    Body(
        "ban-qlda-nong-nghiep",
        "Ban Quản lý dự án đầu tư xây dựng các công trình Nông nghiệp và PTNT",
        AgencyKind.PROJECT_BOARD, short=("Ban QLDA các công trình NN&PTNT",),
        also=(
            "Ban Quản lý dự án đầu tư xây dựng các công trình Nông nghiệp và Phát triển nông thôn",
        ),
    ),
    Body(
        "tt-phat-trien-quy-dat", "Trung tâm Phát triển quỹ đất tỉnh", AgencyKind.SERVICE,
        short=("TT Phát triển quỹ đất tỉnh",), also=("Trung tâm Phát triển quỹ đất",),
    ),
    Body(
        "cong-an-tinh", "Công an tỉnh", AgencyKind.VERTICAL, also=("Công an tỉnh Lai Châu",),
    ),
    Body(
        "bo-chqs-tinh", "Bộ Chỉ huy Quân sự tỉnh", AgencyKind.VERTICAL,
        short=("Bộ CHQS tỉnh",), also=("Bộ Chỉ huy Quân sự tỉnh Lai Châu",),
    ),
    Body(
        "thue-tinh", "Thuế tỉnh Lai Châu", AgencyKind.VERTICAL, short=("Thuế tỉnh",),
        basis="", note="Tên theo cách gọi chung năm 2026, chưa đối chiếu cho Lai Châu.",
    ),
    Body(
        "kho-bac", "Kho bạc Nhà nước", AgencyKind.VERTICAL, basis="", short=("Kho bạc",),
        note="Kho bạc tổ chức theo khu vực; tên và số hiệu khu vực quản lý tỉnh chưa đối chiếu.",
    ),
    Body(
        "bcd-tang-truong",
        "Ban Chỉ đạo thực hiện mục tiêu tăng trưởng và giải ngân vốn đầu tư công tỉnh Lai Châu",
        AgencyKind.STEERING, parent="", short=("BCĐ tăng trưởng và giải ngân",),
        note="Theo Quyết định số 02-QĐ/BCĐ ngày 25/3/2026, dẫn trong " + PLAN + ".",
    ),
)  # fmt: skip

OUTSIDE = (
    _outside("van-phong-chinh-phu", "Văn phòng Chính phủ"),
    _outside("bo-tai-chinh", "Bộ Tài chính"),
    _outside("bo-xay-dung", "Bộ Xây dựng"),
    _outside("bo-nong-nghiep-moi-truong", "Bộ Nông nghiệp và Môi trường"),
    _outside("bo-giao-duc-dao-tao", "Bộ Giáo dục và Đào tạo"),
    _outside("bo-y-te", "Bộ Y tế"),
    _outside("bo-cong-thuong", "Bộ Công Thương"),
    _outside("bo-quoc-phong", "Bộ Quốc phòng"),
    _outside("tap-doan-dien-luc", "Tập đoàn Điện lực Việt Nam", AgencyKind.ENTERPRISE),
    _outside("ubnd-tinh-lao-cai", "Ủy ban nhân dân tỉnh Lào Cai", AgencyKind.COMMITTEE),
)
