"""From the signing to the day by which everybody's own plan was due: 31/3 to 10/4/2026."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sauro.directives.commands.reading import read_arrival
from sauro.directives.demo.samples import PLAN as FILE
from sauro.directives.models import Arrival
from sauro.people.demo.accounts import focal_of
from sauro.people.models import User, WorkField
from sauro.tasks.commands.cadences import Rule, set_cadence
from sauro.tasks.commands.classify import set_field
from sauro.tasks.commands.give import give
from sauro.tasks.commands.inside import Onward, pass_on
from sauro.tasks.commands.register import Entry, Planned, agree, register, send_back
from sauro.tasks.commands.transfer import transfer
from sauro.tasks.demo.cast import CHIEF, OFFICE, Day, agency, reviewed
from sauro.tasks.models import Assignment
from sauro.tasks.vocabulary import Every

_END_OF_YEAR = date(2026, 12, 31)
_LATE_READERS = 4


def march_31(day: Day) -> None:
    """The plan is read, reviewed by the office and given."""
    arrival = Arrival.objects.get(name=FILE)
    read_arrival(arrival.pk)
    plan = day.plan
    reviewed(day.act(OFFICE), plan)
    give(day.act(OFFICE), plan)
    _classify(day)
    weekly = day.all_of(17)[0].task
    set_cadence(day.act(OFFICE), weekly, Rule(
        Every.WEEK, 1, date(2026, 4, 6), _END_OF_YEAR,
        "KH 2233/KH-UBND: làm việc và báo cáo vào thứ 2 hằng tuần", move=True,
    ))  # fmt: skip


# The fields of the plan's groups, by the labels above a task; its part III is of none.
_FIELDS = {
    "II. 1.": "giao-thong-xay-dung", "II. 2.": "giao-duc-dao-tao",
    "II. 3.": "nong-nghiep-moi-truong", "II. 4.": "y-te", "II. 5.": "quoc-phong-an-ninh",
    "II. 6.": "nong-nghiep-moi-truong", "II. 7.": "cong-thuong-nang-luong",
    "II. 8.": "giao-thong-xay-dung",
}  # fmt: skip


def _classify(day: Day) -> None:
    tasks = day.plan.tasks.order_by("number")
    for field in WorkField.objects.filter(code__in=_FIELDS.values()).order_by("rank"):
        groups = tuple(label for label, code in _FIELDS.items() if code == field.code)
        inside = {task.pk: None for task in tasks if task.heading.startswith(groups)}
        set_field(day.act(OFFICE), inside, field)


def april_1(day: Day) -> None:
    """Departments receive what they were given; most communes do."""
    rows = Assignment.objects.filter(task__directive=day.plan).select_related("agency")
    late = {row.agency_id for row in day.all_of(15)[-_LATE_READERS:]} | {
        agency("so-khoa-hoc-cong-nghe").pk, agency("so-dan-toc-ton-giao").pk
    }  # fmt: skip
    day.receive(rows.exclude(agency__in=late).order_by("agency", "task__number"))
    builders = day.work("so-xay-dung", 1)
    head = User.objects.get(username="soxaydung.thutruong")
    pass_on(day.act(head.username), builders, Onward("Phòng Quản lý hạ tầng giao thông"))
    works = day.work("so-xay-dung", 45)
    contact = User.objects.get(username="soxaydung.daumoi")
    pass_on(day.act(head.username), works, Onward(person=contact))


def april_2(day: Day) -> None:
    """Two say that the work is another body's."""
    folk = day.work("so-dan-toc-ton-giao", 19)
    day.step(
        "sodantoctongiao.daumoi", "misdirect", folk,
        reason="Chính sách ổn định dân cư vùng thiên tai thuộc Sở Nông nghiệp và Môi trường",
        proposed_agency=agency("so-nong-nghiep-moi-truong"),
    )  # fmt: skip
    digital = day.work("so-khoa-hoc-cong-nghe", 26)
    day.step(
        "sokhoahoccongnghe.daumoi", "misdirect", digital,
        reason="Hạ tầng số của ngành y tế do Sở Y tế làm chủ đầu tư",
        proposed_agency=agency("so-y-te"),
    )  # fmt: skip


def april_3(day: Day) -> None:
    """The office decides; four departments register, some communes only “31/12”."""
    folk, digital = day.work("so-dan-toc-ton-giao", 19), day.work("so-khoa-hoc-cong-nghe", 26)
    to = agency("so-nong-nghiep-moi-truong")
    transfer(day.act(CHIEF), folk, folk.version, to, "Đồng ý theo đề nghị, có ý kiến của hai sở")
    day.step(
        CHIEF, "keep", digital,
        reason="Kế hoạch giao Sở Khoa học và Công nghệ phần nền tảng số dùng chung",
    )  # fmt: skip
    for code, wanted in _REGISTERED.items():
        _register(day, code, wanted)
    for row in day.all_of(44)[:8]:
        entry = Entry(person_name="Công chức địa chính", due=_END_OF_YEAR, product="Báo cáo")
        register(day.by(row), {row.pk: entry}, send=True)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is registered for the task of this number, and what is done before."""

    number: int
    due: date
    product: str
    steps: tuple[tuple[str, date], ...] = ()


_REGISTERED = {
    "so-xay-dung": (
        _Wanted(1, date(2026, 4, 15), "Quyết định của UBND tỉnh", (
            ("Lấy ý kiến các sở, ngành", date(2026, 4, 8)), ("Trình UBND tỉnh", date(2026, 4, 13)),
        )),
        _Wanted(2, date(2026, 6, 30), "Hồ sơ đề xuất chủ trương đầu tư", (
            ("Thống nhất hướng tuyến với tỉnh Lào Cai", date(2026, 4, 24)),
            ("Báo cáo Bộ Xây dựng", date(2026, 5, 29)),
        )),
        _Wanted(3, date(2026, 4, 24), "Tờ trình", (("Lấy ý kiến thẩm định", date(2026, 4, 17)),)),
        _Wanted(45, date(2026, 5, 8), "Kế hoạch làm việc với Bộ Xây dựng"),
    ),
    "so-tai-chinh": (
        _Wanted(4, date(2026, 5, 15), "Tờ trình phương án ứng vốn", (
            ("Tổng hợp nhu cầu của các chủ đầu tư", date(2026, 4, 22)),
        )),
        _Wanted(12, date(2026, 4, 28), "Văn bản đề nghị Thủ tướng Chính phủ"),
        _Wanted(47, date(2026, 5, 29), "Phương án huy động vốn"),
    ),
    "so-cong-thuong": (
        _Wanted(38, date(2026, 4, 15), "Kế hoạch làm việc"),
        _Wanted(39, date(2026, 4, 20), "Kế hoạch làm việc"),
        _Wanted(40, date(2026, 4, 24), "Báo cáo"),
    ),
    "so-y-te": (
        _Wanted(21, _END_OF_YEAR, "Báo cáo"),
        _Wanted(22, _END_OF_YEAR, "Báo cáo"),
        _Wanted(23, _END_OF_YEAR, "Tờ trình"),
    ),
}  # fmt: skip


def _register(day: Day, code: str, wanted: Iterable[_Wanted]) -> None:
    act = day.act(focal_of(code))
    register(act, {
        day.work(code, one.number).pk: Entry(
            person=act.by, due=one.due, product=one.product,
            steps=tuple(Planned(name, until) for name, until in one.steps),
        )
        for one in wanted
    }, send=True)  # fmt: skip


def april_6(day: Day) -> None:
    """The office agrees to what is meant seriously, sends the others back; the weekly report."""
    for code in ("so-xay-dung", "so-tai-chinh", "so-cong-thuong"):
        agree(day.act(OFFICE), day.sent(code))
    send_back(
        day.act(OFFICE), day.sent("so-y-te"),
        "Cả ba nhiệm vụ đăng ký 31/12: đề nghị đăng ký theo từng bước, có sản phẩm trong quý II",
    )  # fmt: skip
    day.weekly("Đã làm việc với Cục Quản lý đê điều và Phòng, chống thiên tai về danh mục dự án.")
