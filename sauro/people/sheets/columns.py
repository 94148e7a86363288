"""The three sheets, by the words in their heads."""

from dataclasses import dataclass
from enum import StrEnum


class Sheet(StrEnum):
    """Sheets of the workbook, by their names."""

    AGENCIES = "Cơ quan"
    GROUPS = "Nhóm"
    PEOPLE = "Người"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its identifier here, its head in the sheet, how wide it is written."""

    key: str
    head: str
    needed: bool = False
    width: int = 18


COLUMNS: dict[Sheet, tuple[Column, ...]] = {
    Sheet.AGENCIES: (
        Column("code", "Mã cơ quan", width=26),
        Column("name", "Tên chính thức", needed=True, width=48),
        Column("abbreviations", "Tên viết tắt", width=24),
        Column("aliases", "Tên gọi khác", width=36),
        Column("kind", "Loại", needed=True, width=24),
        Column("level", "Cấp", needed=True),
        Column("parent", "Mã cơ quan cấp trên", width=26),
        Column("identifier", "Mã định danh"),
        Column("unit_code", "Mã đơn vị hành chính"),
        Column("in_province", "Trong tỉnh"),
        Column("rank", "Thứ tự"),
        Column("first_day", "Từ ngày"),
    ),
    Sheet.GROUPS: (
        Column("group", "Tên nhóm", needed=True, width=36),
        Column("owner", "Mã cơ quan dùng cách gọi", needed=True, width=26),
        Column("also", "Cách gọi khác", width=36),
        Column("member", "Mã cơ quan thành viên", needed=True, width=26),
        Column("member_name", "Tên thành viên (để đọc)", width=40),
        Column("belongs", "Là thành viên"),
        Column("empty_because", "Lý do để trống", width=36),
    ),
    Sheet.PEOPLE: (
        Column("username", "Tên đăng nhập", needed=True, width=26),
        Column("full_name", "Họ và tên", needed=True, width=28),
        Column("email", "Thư điện tử", width=28),
        Column("kind", "Vai trò", width=28),
        Column("agency", "Mã cơ quan", width=26),
        Column("title", "Chức danh", width=28),
        Column("first_day", "Từ ngày"),
    ),
}
YES, NO = "Có", "Không"
BETWEEN = "; "  # several names in one cell
