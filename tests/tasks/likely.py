"""Tasks of KH 2233/KH-UBND as matching is told of them, read without a database."""

from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from sauro.directives.numbers import number_key
from sauro.reading.reader import read_source
from sauro.reading.result import Reading
from sauro.reading.sources.opening import open_source
from sauro.tasks.heads import Cite, Head, Pool, Source, Target
from sauro.tasks.likeness import telling
from sauro.tasks.promised import promised_kind, promises_plan

PLAN = Path(__file__).resolve().parents[2] / "samples" / "lai-chau-2233-kh.txt"
PLAN_DAY, DAY = date(2026, 3, 30), date(2026, 4, 20)
NUMBER = "2233/KH-UBND"
CITE = Cite(number_key(NUMBER), PLAN_DAY)
COMMITTEE = 1
# By id of an agency: how it is called in the plan, without its province.
AGENCIES = {
    2: "Sở Công Thương", 3: "Sở Y tế", 4: "Sở Nông nghiệp và Môi trường", 5: "Sở Tài chính",
    6: "Công an tỉnh", 7: "Sở Xây dựng", 8: "Sở Giáo dục và Đào tạo", 9: "UBND các xã",
}  # fmt: skip
TO_ALL = (9, 50)


@lru_cache
def reading() -> Reading:
    """The plan as it is read."""
    return read_source(open_source(PLAN))


@lru_cache
def targets(agency: int) -> tuple[Target, ...]:
    """What the agency was given; the id is the number of the task."""
    name = AGENCIES[agency].lower()
    return tuple(
        target(number, agency, task.shown, task.product or "")
        for number, task in enumerate(reading().tasks, start=1)
        if number in TO_ALL or any(lead.lower().startswith(name) for lead in task.leads)
    )


def target(number: int, agency: int, shown: str, product: str = "", **values: Any) -> Target:
    """An assignment of the plan."""
    usual: dict[str, Any] = {
        "called": f"nhiệm vụ {number}", "words": telling(shown, product),
        "promised": promised_kind(product), "plan": promises_plan(product),
    }  # fmt: skip
    return Target(number, 1, agency, **usual | values)


def source() -> Source:
    """The plan itself."""
    title = telling(reading().document.title or "")
    return Source(1, NUMBER, number_key(NUMBER), PLAN_DAY, COMMITTEE, title)


def pool(*agencies: int, more: tuple[Target, ...] = (), **values: Any) -> Pool:
    """The tasks of these agencies."""
    found = tuple(one for agency in agencies for one in targets(agency))
    return Pool(found + more, (source(),), **values)


def head(agency: int, title: str, kind: str = "Báo cáo", **values: Any) -> Head:
    """A document of the agency that rests on the plan."""
    usual: dict[str, Any] = {
        "key": "12|BC-X", "day": DAY, "issuer": AGENCIES.get(agency, "Cơ quan khác"),
        "chain": (agency, COMMITTEE), "cites": (CITE,),
    }  # fmt: skip
    return Head(kind=kind, title=title, **usual | values)
