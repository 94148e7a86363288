"""Work, difficulties, extensions, results: 13/4 to 29/4/2026."""

from datetime import date
from io import BytesIO

from sauro.directives.commands.intake import take_spoken_order
from sauro.directives.commands.reading import read_arrival
from sauro.directives.receiving import Handed
from sauro.people import clock
from sauro.tasks.commands.deadlines import record_event
from sauro.tasks.commands.extend import accept, ask_extension, counter, refuse
from sauro.tasks.commands.give import give
from sauro.tasks.commands.handed_reading import read_handed
from sauro.tasks.commands.handed_reports import Line, report_lines
from sauro.tasks.commands.handing import take_products
from sauro.tasks.commands.obstacles import Hindrance, answer_obstacle, raise_obstacle
from sauro.tasks.commands.progress import (
    ItemDays,
    Progress,
    finish_step,
    set_item,
    set_items,
    update,
)  # fmt: skip
from sauro.tasks.commands.register import Entry, agree, register
from sauro.tasks.commands.reshape import split
from sauro.tasks.demo.cast import CHIEF, OFFICE, Day, agency, fresh, reviewed
from sauro.tasks.demo.morning import TWELVE
from sauro.tasks.models import Extension, Item, Obstacle, PlannedStep
from sauro.tasks.queries.lot_reports import report_plan
from sauro.tasks.vocabulary import RedoReason

PROJECTS = (
    "Trường PTNT nội trú liên cấp xã Thu Lũm", "Trường PTNT nội trú liên cấp xã Hua Bum",
    "Trường PTNT nội trú liên cấp xã Pa Tần", "Trường PTNT nội trú liên cấp xã Dào San",
    "Trường PTNT nội trú liên cấp xã Sì Lở Lầu", "Trường PTNT nội trú liên cấp xã Mù Cả",
)  # fmt: skip
_POLICE = "congantinh.daumoi"
_SCHOOLS = "sogiaoducdaotao.daumoi"


def april_13(day: Day) -> None:
    """The weekly report; the six projects are listed, with what hinders them."""
    day.weekly("Bộ đã thống nhất đưa 04/07 dự án kè vào danh mục ưu tiên; đang giải trình 03.")
    projects = day.work("cong-an-tinh", 13)
    set_items(day.act(_POLICE), projects, PROJECTS)
    raise_obstacle(day.act(_POLICE), fresh(projects), Hindrance(
        "Hai dự án chưa được giao vốn chuẩn bị đầu tư nên chưa ký được hợp đồng lập hồ sơ.",
        "objective", "Bố trí vốn chuẩn bị đầu tư cho dự án Sì Lở Lầu và Mù Cả",
        asked=agency("so-tai-chinh"), answer_by=date(2026, 4, 17),
    ))  # fmt: skip
    builders = day.work("so-xay-dung", 1)
    for step in PlannedStep.objects.filter(registration__assignment=builders):
        finish_step(day.act("soxaydung.daumoi"), step, step.day)


def april_14(day: Day) -> None:
    """Sở Xây dựng reports; a leader gives an order by word of mouth."""
    builders = day.work("so-xay-dung", 1)
    day.product(builders, "Tờ trình", 112, "Thành lập Ban Chỉ đạo và Tổ giúp việc", day.day)
    day.report(builders, "Đã trình UBND tỉnh dự thảo quyết định thành lập Ban Chỉ đạo")
    arrival = take_spoken_order(
        day.act("cv.kinhte"), "Phó Chủ tịch UBND tỉnh", day.day,
        "Giao Sở Xây dựng chủ trì, phối hợp với UBND xã Bình Lư kiểm tra hiện trạng sạt lở trên "
        "Quốc lộ 4D đoạn qua đèo Ô Quý Hồ, báo cáo UBND tỉnh trước ngày 22/4/2026.",
        issuer=agency("ubnd-tinh"),
    )  # fmt: skip
    read_arrival(arrival.pk)
    arrival.refresh_from_db()
    assert arrival.directive is not None
    order = reviewed(day.act("cv.kinhte"), arrival.directive)
    give(day.act("cv.kinhte"), order)


def april_15(day: Day) -> None:
    """What was submitted is not what was promised; the health department registers anew."""
    day.step(
        CHIEF, "return", day.work("so-xay-dung", 1),
        code=RedoReason.WRONG_PRODUCT,
        reason="Sản phẩm đăng ký là quyết định của UBND tỉnh; mới có tờ trình",
    )  # fmt: skip
    plans = {
        21: (date(2026, 4, 29), "Báo cáo"), 22: (date(2026, 6, 15), "Báo cáo đề xuất chủ trương"),
        23: (date(2026, 5, 6), "Tờ trình"),
    }  # fmt: skip
    act = day.act("soyte.daumoi")
    register(act, {
        day.work("so-y-te", number).pk: Entry(person=act.by, due=due, product=product)
        for number, (due, product) in plans.items()
    }, send=True)  # fmt: skip
    agree(day.act(OFFICE), day.sent("so-y-te"))


def april_16(day: Day) -> None:
    """A later deadline is asked for; the finance department answers what hinders."""
    schools = day.work("so-giao-duc-dao-tao", 10)
    update(day.act(_SCHOOLS), schools, Progress(
        text="Đã rà soát 07/11 công trình; 02 công trình chậm do vướng mặt bằng", percent=45,
    ))  # fmt: skip
    ask_extension(
        day.act(_SCHOOLS), fresh(schools), date(2026, 10, 30),
        "Hai công trình vướng mặt bằng, nhà thầu chưa thi công trở lại", "objective",
    )  # fmt: skip
    waiting = Obstacle.objects.get(assignment=day.work("cong-an-tinh", 13))
    answer_obstacle(day.act("sotaichinh.daumoi"), waiting, (
        "Đã trình UBND tỉnh bổ sung 1,2 tỷ đồng vốn chuẩn bị đầu tư từ nguồn dự phòng; quyết định "
        "dự kiến ban hành trước 24/4."
    ))  # fmt: skip


def april_17(day: Day) -> None:
    """The extension is refused; two projects are submitted; Sở Xây dựng comes with the decision."""
    asked = Extension.objects.get(assignment=day.work("so-giao-duc-dao-tao", 10))
    refuse(day.act(CHIEF), asked, "Năm học mới bắt đầu ngày 05/9, không lùi sang tháng 10")
    _submitted(day, 0, 1)
    builders = day.work("so-xay-dung", 1)
    day.product(builders, "Quyết định", 615, "Thành lập Ban Chỉ đạo dự án", date(2026, 4, 15))
    day.report(builders, "UBND tỉnh đã ban hành Quyết định thành lập Ban Chỉ đạo, Tổ giúp việc")


def april_20(day: Day) -> None:
    """Confirmed; the schools ask again; the second week without news."""
    day.step(CHIEF, "confirm", day.work("so-xay-dung", 1))
    schools = day.work("so-giao-duc-dao-tao", 10)
    ask_extension(
        day.act(_SCHOOLS), schools, date(2026, 9, 30),
        "Chỉ lùi 02 công trình vướng mặt bằng, các công trình khác giữ hạn", "objective",
    )  # fmt: skip
    day.weekly("")


def april_21(day: Day) -> None:
    """Another day is offered; the ministry has answered, so that a clock starts."""
    asked = Extension.objects.filter(assignment=day.work("so-giao-duc-dao-tao", 10)).latest("pk")
    counter(
        day.act(CHIEF), asked, date(2026, 9, 4), "Bút phê ngày 21/4/2026 của Chủ tịch UBND tỉnh"
    )
    airport = day.work("so-xay-dung", 46)
    record_event(
        day.act(OFFICE), airport.task, date(2026, 4, 20), date(2026, 6, 30),
        "Bộ Xây dựng đã cho ý kiến về quy hoạch Cảng hàng không",
    )  # fmt: skip
    _submitted(day, 2, 3)


def april_22(day: Day) -> None:
    """The schools take the day; two projects are approved; Sở Xây dựng reports on the landslide."""
    asked = Extension.objects.filter(assignment=day.work("so-giao-duc-dao-tao", 10)).latest("pk")
    accept(day.act(_SCHOOLS), asked)
    for number, item in enumerate(_items(day)[:2]):
        set_item(day.act(_POLICE), item, ItemDays(
            item.submitted_day, day.day, f"{702 + number}/QĐ-UBND"
        ))  # fmt: skip


def april_24(day: Day) -> None:
    """A morning's papers, handed in by the office and reported for those who sent them."""
    act = day.act(OFFICE)
    files = [
        Handed(name, BytesIO(paper.docx if name.endswith(".docx") else paper.text.encode()))
        for name, (paper, _) in TWELVE.items()
        if not name.endswith(".pdf")
    ]
    with clock.standing(act.now):
        for handed in take_products(act, day.name, files):
            read_handed(handed.pk)
    assert act.by is not None
    report_lines(act, [
        Line(one, one.assignment.version, *(("subjective", "Gửi chậm") if one.late else ()))
        for one in report_plan(act.by, day.name, day.day)
        if not one.why_not
    ])  # fmt: skip


def april_28(day: Day) -> None:
    """The office confirms some; what will not be ready is said before it is late."""
    for code, number in (("so-cong-thuong", 40), ("cong-an-tinh", 35), ("so-y-te", 21)):
        day.step(CHIEF, "confirm", day.work(code, number))
    update(day.act(_POLICE), day.work("cong-an-tinh", 13), Progress(
        text="04/06 dự án đã trình, 02/06 đã phê duyệt; hai dự án chờ vốn chuẩn bị đầu tư",
        forecast=date(2026, 5, 20), cause="objective",
    ))  # fmt: skip
    day.step(
        CHIEF, "pause", day.work("so-y-te", 24),
        basis="Thông báo 88/TB-UBND ngày 27/4/2026: chờ nhà đầu tư khảo sát vùng nguyên liệu",
    )  # fmt: skip
    finance = day.work("so-tai-chinh", 12)
    update(day.by(finance), finance, Progress(
        text="Dự thảo văn bản đã gửi lấy ý kiến, còn 02 sở chưa trả lời", percent=70,
    ))  # fmt: skip


def april_29(day: Day) -> None:
    """One task turns out to be two."""
    split(day.act(OFFICE), day.work("so-nong-nghiep-moi-truong", 34).task, (
        "Thiết lập cơ sở dữ liệu, hệ thống thông tin quản lý tài nguyên đất hiếm trên địa bàn",
        "Tham mưu UBND tỉnh ban hành quy chế quản lý, khai thác cơ sở dữ liệu đất hiếm",
    ), "Bút phê ngày 29/4/2026 của Chủ tịch UBND tỉnh")  # fmt: skip
    money = day.work("so-tai-chinh", 4)
    ask_extension(
        day.by(money), money, date(2026, 6, 30),
        "Chưa đủ hồ sơ của 04 chủ đầu tư; đã đôn đốc hai lần", "objective",
    )  # fmt: skip
    hospital = day.work("so-y-te", 22)
    update(day.by(hospital), hospital, Progress(
        text="Đang chờ kết quả kiểm định kết cấu khối nhà cũ", forecast=date(2026, 7, 10),
        cause="objective",
    ))  # fmt: skip
    land = day.work("tt-phat-trien-quy-dat", 14)
    raise_obstacle(day.by(land), land, Hindrance(
        "Giá đất cụ thể của 03 dự án chưa được phê duyệt nên chưa lập được phương án bồi thường.",
        "objective", "Chỉ đạo phê duyệt giá đất cụ thể trong tháng 5", agency("ubnd-tinh"),
        answer_by=date(2026, 5, 8),
    ))  # fmt: skip
    row = day.work("so-xay-dung", 3)
    day.step("soxaydung.daumoi", "start", row)
    day.step("soxaydung.daumoi", "sign", row)


def _items(day: Day) -> list[Item]:
    return list(Item.objects.filter(assignment=day.work("cong-an-tinh", 13)).order_by("rank"))


def _submitted(day: Day, *numbers: int) -> None:
    items = _items(day)
    for number in numbers:
        set_item(day.act(_POLICE), items[number], ItemDays(day.day))
