"""Bodies that every province has: its committee, office, departments, committees of communes."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from sauro.people.naming import slug
from sauro.people.national.units import Unit, register
from sauro.people.vocabulary import AgencyKind, Level

TWO_LEVELS = date(2025, 7, 1)
DECREE = "NĐ 150/2025/NĐ-CP"
# Code, name, short form: the departments that the decree gives to all; others are each province's.
DEPARTMENTS = (
    ("so-noi-vu", "Sở Nội vụ"),
    ("so-tu-phap", "Sở Tư pháp"),
    ("so-tai-chinh", "Sở Tài chính"),
    ("so-cong-thuong", "Sở Công Thương"),
    ("so-nong-nghiep-moi-truong", "Sở Nông nghiệp và Môi trường", "Sở NN&MT"),
    ("so-xay-dung", "Sở Xây dựng"),
    ("so-khoa-hoc-cong-nghe", "Sở Khoa học và Công nghệ", "Sở KH&CN"),
    ("so-van-hoa", "Sở Văn hóa, Thể thao và Du lịch", "Sở VHTT&DL"),
    ("so-giao-duc-dao-tao", "Sở Giáo dục và Đào tạo", "Sở GD&ĐT"),
    ("so-y-te", "Sở Y tế"),
)


@dataclass(frozen=True, slots=True)
class StandardBody:
    """``parent`` is the code of another of them; ``unit`` that of the administrative unit."""

    code: str
    name: str
    kind: AgencyKind
    level: Level
    parent: str = ""
    short: tuple[str, ...] = ()
    unit: str = ""
    first_day: date = TWO_LEVELS


def committee_name(unit: Unit) -> str:
    """ "xã Mường Than": what stands after "Ủy ban nhân dân", or after "UBND"."""
    return f"{unit.kind.lower()} {unit.name}"


def committee_code(unit: Unit, prefix: str = "ubnd") -> str:
    """ "ubnd-xa-muong-than"."""
    return f"{prefix}-{slug(unit.full_name)}"


def standard_bodies(province: Unit, day: date) -> list[StandardBody]:
    """Those of the province on the day, those above first.

    Places of one name but for its marks have the code of the unit in theirs.
    """
    kind = province.kind.lower()
    top = f"ubnd-{slug(kind)}"
    units = register().within(province.code, day)
    codes = Counter(committee_code(unit) for unit in units)
    return [
        StandardBody(
            top, f"Ủy ban nhân dân {committee_name(province)}", AgencyKind.COMMITTEE,
            Level.PROVINCE, "", (f"UBND {kind}",), province.code,
        ),
        StandardBody(
            f"vp-{top}", f"Văn phòng Ủy ban nhân dân {kind}", AgencyKind.OFFICE, Level.PROVINCE,
            top, (f"VP UBND {kind}",),
        ),
        *(
            StandardBody(code, name, AgencyKind.DEPARTMENT, Level.PROVINCE, top, tuple(short))
            for code, name, *short in (
                *DEPARTMENTS, (f"thanh-tra-{slug(kind)}", f"Thanh tra {kind}"),
            )
        ),
        *(
            StandardBody(
                committee_code(unit) + (f"-{unit.code}" if codes[committee_code(unit)] > 1 else ""),
                f"Ủy ban nhân dân {committee_name(unit)}", AgencyKind.COMMITTEE, Level.COMMUNE,
                top, (f"UBND {committee_name(unit)}",), unit.code,
                max(TWO_LEVELS, unit.first or TWO_LEVELS),
            )
            for unit in units
        ),
    ]  # fmt: skip
