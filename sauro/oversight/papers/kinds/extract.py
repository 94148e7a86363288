"""Bảng trích nhiệm vụ phục vụ theo dõi: the tasks of a directive as they were given."""

from collections.abc import Sequence
from dataclasses import dataclass

from sauro.oversight.papers.form import Column, Table

TITLE = "Bảng trích nhiệm vụ phục vụ theo dõi"
_OTHERS = "Nhiệm vụ khác"
_NO_DUE = "Không nêu"
_COLUMNS = (
    Column("TT", 10, "center"),
    Column("Nhiệm vụ", 90, "both"),
    Column("Cơ quan chủ trì", 40),
    Column("Cơ quan phối hợp", 34),
    Column("Thời hạn", 28, "center"),
    Column("Sản phẩm", 28),
    Column("Tình trạng", 22, "center"),
)


@dataclass(frozen=True, slots=True)
class ExtractLine:
    """A task; bodies and deadline in the words of the directive, ``heading`` where it stands."""

    heading: str
    task: str
    leads: str
    coordinators: str
    due: str
    product: str
    state: str


def extract(listed: Sequence[ExtractLine]) -> Table:
    """Tasks in the order of the directive, each group below its heading."""
    rows: list[tuple[str, ...]] = []
    heading: str | None = None
    for at, one in enumerate(listed, 1):
        if one.heading != heading:
            heading = one.heading
            rows.append((heading or _OTHERS,))
        rows.append((
            str(at), one.task, one.leads, one.coordinators, one.due or _NO_DUE, one.product,
            one.state,
        ))  # fmt: skip
    return Table(_COLUMNS, tuple(rows))
