"""The menu: what there is, and for whom."""

from dataclasses import dataclass

from sauro.directives import policy as directives
from sauro.people.policy import WHO_MAY, Right
from sauro.people.vocabulary import PostKind
from sauro.tasks.queries.agency_work import SHARES_OUT
from sauro.tasks.queries.handing_choices import HANDS_IN


@dataclass(frozen=True, slots=True)
class Entry:
    """A page of the menu. ``area`` is the namespace of its addresses, where it is shown as open.

    ``kinds`` are the posts that see it; all if empty.
    """

    label: str
    area: str
    icon: str
    kinds: tuple[str, ...] = ()

    @property
    def address(self) -> str:
        """The name of its first page's address."""
        return f"{self.area}:list"


@dataclass(frozen=True, slots=True)
class Section:
    """Pages that belong together."""

    label: str
    entries: tuple[Entry, ...]


_REGISTER = WHO_MAY[Right.REGISTER]
_INTAKE = directives.WHO_MAY[directives.Right.ENTER]
CONTENT = tuple(kind for kind in PostKind if kind != PostKind.ADMINISTRATOR)
MENU = (
    Section(
        "Công việc",
        (
            Entry("Theo dõi", "oversight", "chart", CONTENT),
            Entry("Tiếp nhận văn bản", "intake", "inbox", _INTAKE),
            Entry("Văn bản", "directives", "document", CONTENT),
            Entry("Nhiệm vụ", "tasks", "task", CONTENT),
            Entry("Việc của cơ quan", "agency_work", "inside", SHARES_OUT),
            Entry("Sản phẩm", "products", "product", HANDS_IN),
            Entry("Đăng ký kế hoạch", "registrations", "plan", CONTENT),
            Entry("Báo cáo", "reports", "report", CONTENT),
            Entry("Văn bản, biểu mẫu", "papers", "form", CONTENT),
            Entry("Thông báo", "notices", "bell", CONTENT),
            Entry("Tìm kiếm", "search", "search", CONTENT),
        ),
    ),
    Section(
        "Danh mục",
        (
            Entry("Cơ quan", "agencies", "agency"),
            Entry("Nhóm cơ quan", "groups", "group"),
            Entry("Lĩnh vực", "work_fields", "field"),
            Entry("Lịch làm việc", "calendar", "calendar"),
            Entry("Ủy quyền", "delegations", "lend"),
        ),
    ),
    Section(
        "Quản trị",
        (
            Entry("Người dùng và vị trí", "users", "user", WHO_MAY[Right.ACCOUNTS]),
            Entry("Nhập từ Excel", "imports", "upload", _REGISTER),
            Entry("Tình trạng hệ thống", "system", "pulse", WHO_MAY[Right.SYSTEM]),
        ),
    ),
)


def menu_for(kinds: frozenset[str]) -> list[Section]:
    """Sections with what these posts see; empty sections are left out."""
    seen = (
        Section(
            section.label,
            tuple(one for one in section.entries if not one.kinds or kinds & set(one.kinds)),
        )
        for section in MENU
    )
    return [section for section in seen if section.entries]
