"""Accounts of each role. Persons are invented; posts and fields are for trying out."""

from dataclasses import dataclass

from sauro.people.demo.bodies import PROVINCE
from sauro.people.vocabulary import AgencyKind, PostKind

BASIS = "Dùng thử"


@dataclass(frozen=True, slots=True)
class Account:
    """An account with one post; ``shown`` where the login page names it."""

    username: str
    kind: PostKind
    agency: str
    title: str
    shown: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A field of work with the accounts of its leader and of the specialist of the office."""

    code: str
    name: str
    leader: str
    specialist: str


_TOP = (
    Account("chutich", PostKind.LEADER, "ubnd-tinh", "Chủ tịch UBND tỉnh", True),
    Account("pct.kinhte", PostKind.LEADER, "ubnd-tinh", "Phó Chủ tịch UBND tỉnh", True),
    Account("pct.vanxa", PostKind.LEADER, "ubnd-tinh", "Phó Chủ tịch UBND tỉnh"),
    Account("chanhvp", PostKind.OFFICE, "vp-ubnd-tinh", "Chánh Văn phòng", True),
    Account("cv.tonghop", PostKind.OFFICE, "vp-ubnd-tinh", "Chuyên viên tổng hợp", True),
    Account("cv.kinhte", PostKind.OFFICE, "vp-ubnd-tinh", "Chuyên viên kinh tế"),
    Account("cv.vanxa", PostKind.OFFICE, "vp-ubnd-tinh", "Chuyên viên văn xã"),
    Account("vanthu", PostKind.OFFICE, "vp-ubnd-tinh", "Văn thư", True),
    Account("kiemtra", PostKind.INSPECTOR, "", "Người kiểm tra", True),
    Account("quantri", PostKind.ADMINISTRATOR, "", "Quản trị hệ thống", True),
)
_HEADS = {
    AgencyKind.DEPARTMENT: "Giám đốc",
    AgencyKind.PROJECT_BOARD: "Giám đốc",
    AgencyKind.SERVICE: "Giám đốc",
    AgencyKind.VERTICAL: "Thủ trưởng",
}
_SHOWN = ("so-tai-chinh", "so-xay-dung")
FIELDS = (
    Field("dau-tu-cong", "Đầu tư công, giải ngân", "chutich", "cv.tonghop"),
    Field("giao-thong-xay-dung", "Giao thông, xây dựng", "pct.kinhte", "cv.kinhte"),
    Field("nong-nghiep-moi-truong", "Nông nghiệp, đất đai, môi trường", "pct.kinhte", "cv.kinhte"),
    Field("cong-thuong-nang-luong", "Công thương, năng lượng", "pct.kinhte", "cv.kinhte"),
    Field("y-te", "Y tế", "pct.vanxa", "cv.vanxa"),
    Field("giao-duc-dao-tao", "Giáo dục và đào tạo", "pct.vanxa", "cv.vanxa"),
    Field("dan-toc-ton-giao", "Dân tộc, tôn giáo", "pct.vanxa", "cv.vanxa"),
    Field("quoc-phong-an-ninh", "Quốc phòng, an ninh", "chutich", "cv.tonghop"),
)


def focal_of(code: str) -> str:
    """The account of the contact of an agency, by the agency's code."""
    return f"{code.removeprefix('ubnd-').replace('-', '')}.daumoi"


def accounts(communes: tuple[str, ...]) -> list[Account]:
    """All accounts; ``communes`` are codes of the committees of communes."""
    found = list(_TOP)
    for body in PROVINCE:
        if body.kind not in _HEADS:
            continue
        name, shown = body.code.replace("-", ""), body.code in _SHOWN
        title = "Chánh Thanh tra" if body.code == "thanh-tra-tinh" else _HEADS[body.kind]
        found += [
            Account(f"{name}.thutruong", PostKind.HEAD, body.code, title, shown),
            Account(focal_of(body.code), PostKind.FOCAL, body.code, PostKind.FOCAL.label, shown),
        ]
    found += [
        Account(
            focal_of(code), PostKind.FOCAL, code, PostKind.FOCAL.label, shown=number == 0,
        )
        for number, code in enumerate(communes)
    ]  # fmt: skip
    return found


_FAMILIES = ("Nguyễn", "Lò", "Trần", "Vàng", "Lê", "Tẩn", "Phạm", "Đèo", "Hoàng", "Vũ", "Đỗ")
_MEN = ("An", "Bình", "Dũng", "Đạt", "Giang", "Hòa", "Khánh", "Long", "Nam", "Phúc", "Sơn", "Vinh")
_WOMEN = ("Ánh", "Chi", "Dung", "Hà", "Hương", "Lan", "Mai", "Ngọc", "Oanh", "Thảo", "Yến")


def invented_name(number: int) -> str:
    """A name for the account of this number: made up, the same each time."""
    family = _FAMILIES[number % len(_FAMILIES)]
    if number % 2:
        return f"{family} Thị {_WOMEN[number // 2 % len(_WOMEN)]}"
    return f"{family} Văn {_MEN[number // 2 % len(_MEN)]}"
