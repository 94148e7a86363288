"""The former city of Lai Châu, which issued the notice of the session of March 2024.

Its bodies are named as the notice prints them. The district level ended with 30/6/2025 (Luật
72/2025/QH15); the city's area is that of two wards since (NQ 1670/NQ-UBTVQH15 of 16/6/2025). Who
goes on with the work of its offices is not one to one: such links wait for a person to confirm.
"""

from dataclasses import dataclass
from datetime import date

from sauro.people.demo.bodies import SINCE_2024, Body
from sauro.people.vocabulary import AgencyKind, Level

LAST_DAY = date(2025, 6, 30)
RESOLUTION = "NQ 1670/NQ-UBTVQH15 ngày 16/6/2025"
NOTICE = "Thông báo kết luận phiên họp UBND thành phố tháng 3/2024"
CITY = "ubnd-tp-lai-chau"
CITY_UNIT = "105"  # code of the district-level unit until then
_NOTE = "Theo văn bản tháng 3/2024; ngày thành lập chưa đối chiếu."


@dataclass(frozen=True, slots=True)
class Passed:
    """From the body ``predecessor`` to ``successor``, to be confirmed by a person."""

    predecessor: str
    successor: str
    scope: str


def _body(code: str, name: str, kind: AgencyKind, *also: str, parent: str = CITY) -> Body:
    return Body(
        f"tp-{code}", name, kind, Level.DISTRICT, parent, also=also, basis=NOTICE, note=_NOTE,
        since=SINCE_2024,
    )  # fmt: skip


def _room(code: str, name: str, *also: str) -> Body:
    return _body(
        code, f"{name} thành phố Lai Châu", AgencyKind.DEPARTMENT, name,
        f"{name} thành phố", *also,
    )  # fmt: skip


def _centre(code: str, name: str) -> Body:
    return _body(code, f"{name} thành phố Lai Châu", AgencyKind.SERVICE, name, f"{name} thành phố")


COMMITTEE = Body(
    CITY, "Ủy ban nhân dân thành phố Lai Châu", AgencyKind.COMMITTEE, Level.DISTRICT,
    short=("UBND thành phố Lai Châu",), also=("UBND thành phố",), basis=NOTICE, note=_NOTE,
    since=SINCE_2024,
)  # fmt: skip
OFFICES = (
    _body(
        "van-phong", "Văn phòng HĐND và UBND thành phố Lai Châu", AgencyKind.OFFICE,
        "Văn phòng HĐND-UBND", "Văn phòng HĐND và UBND thành phố",
    ),
    _room("phong-quan-ly-do-thi", "Phòng Quản lý đô thị"),
    _room("phong-tai-nguyen", "Phòng Tài nguyên và Môi trường"),
    _room("phong-tai-chinh", "Phòng Tài chính - Kế hoạch"),
    _room("phong-kinh-te", "Phòng Kinh tế"),
    _room("phong-giao-duc", "Phòng Giáo dục và Đào tạo"),
    _room("phong-van-hoa", "Phòng Văn hóa và Thông tin"),
    _room("phong-lao-dong", "Phòng Lao động - Thương binh và Xã hội"),
)  # fmt: skip
UNITS = (
    _body(
        "ban-qlda", "Ban Quản lý dự án thành phố Lai Châu", AgencyKind.PROJECT_BOARD,
        "Ban Quản lý dự án", "Ban Quản lý dự án thành phố",
    ),
    _centre("tt-quy-dat", "Trung tâm Phát triển quỹ đất"),
    _centre("tt-nong-nghiep", "Trung tâm Dịch vụ nông nghiệp"),
    _centre("tt-y-te", "Trung tâm Y tế"),
    _centre("tt-van-hoa", "Trung tâm Văn hóa, Thể thao và Truyền thông"),
    _body(
        "hat-kiem-lam", "Hạt Kiểm lâm thành phố Lai Châu", AgencyKind.VERTICAL, "Hạt Kiểm lâm",
    ),
    _body(
        "chi-cuc-thue", "Chi cục Thuế khu vực thành phố Lai Châu - Tam Đường",
        AgencyKind.VERTICAL,
    ),
)  # fmt: skip
BODIES = (COMMITTEE, *OFFICES, *UNITS)

_BY_AREA = "theo địa bàn; cần người xác nhận phần việc"
_WARDS = ("ubnd-phuong-doan-ket", "ubnd-phuong-tan-phong")
PASSED = (
    *(Passed(body.code, ward, _BY_AREA) for body in (COMMITTEE, *OFFICES) for ward in _WARDS),
    Passed("tp-tt-quy-dat", "tt-phat-trien-quy-dat", "cần người xác nhận"),
    Passed("tp-chi-cuc-thue", "thue-tinh", "cần người xác nhận"),
)
