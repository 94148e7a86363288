"""The sentences of the report of a period, drafted from its figures.

Each percentage names what it is a share of, with both numbers, and the day it is as of.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from sauro.oversight.papers.form import Paragraph
from sauro.oversight.papers.kinds.figures import (
    DONE_IN_TIME,
    DONE_LATE,
    DONE_UNDATED,
    EVENT,
    IN_TIME,
    NONE,
    OUT,
    RECURRING,
    SOON,
    Figures,
    TaskLine,
)
from sauro.oversight.papers.kinds.lists import AGENCY_NOTE
from sauro.oversight.papers.kinds.report_data import PeriodReport
from sauro.oversight.papers.wording import capital, counted, listed, share, short_day

MOST_IN_BODY = 10
GROUP_NOTE = Paragraph(
    "(*) Chưa xác định thời hạn, chờ sự kiện hoặc thực hiện định kỳ. Đơn vị tính: nhiệm vụ.",
    italic=True,
)


def opening(data: PeriodReport, office: str) -> Paragraph:
    """What it carries out and what it reports."""
    return Paragraph(
        f"Thực hiện {data.basis}, {office} báo cáo tình hình thực hiện nhiệm vụ {data.period} "
        "như sau:"
    )


def situation(data: PeriodReport) -> Iterator[Paragraph]:
    """How much was given, how far it is, how it changed, whose data are missing or late."""
    whole, tasks, until = data.assignments, data.tasks, _until(data)
    yield Paragraph(
        f"Kỳ báo cáo từ {short_day(data.first)} đến hết {short_day(data.last)}; số liệu tính "
        f"{until}{_unfinished(data)}. Một nhiệm vụ giao cho nhiều cơ quan, đơn vị thì mỗi cơ quan, "
        "đơn vị được tính một lượt giao."
    )
    yield Paragraph(
        f"{capital(until)}, có {counted(data.directives)} văn bản giao "
        f"{counted(tasks.counted)} nhiệm vụ, với {counted(whole.counted)} lượt giao cho "
        f"{counted(len(data.by_agency))} cơ quan, đơn vị. Tính theo nhiệm vụ: đã hoàn thành "
        f"{counted(tasks.done)}, chưa hoàn thành {counted(tasks.still_open)}, trong đó quá hạn "
        f"{counted(tasks.overdue)}."
    )
    yield Paragraph(f"Tính theo lượt giao: {_classes(whole)}")
    yield from _shares(whole, until)
    yield from _change(data)
    yield from _completeness(data)


def of_agencies(data: PeriodReport) -> Iterator[Paragraph]:
    """Who has finished, who is late, with the number of each."""
    late = _named_for(data)
    finished = [one.name for one in data.by_agency if one.counted and not one.still_open]
    on_time = sum(not one.overdue for one in data.by_agency)
    yield Paragraph(
        f"{capital(_until(data))}, {counted(on_time)} trong tổng số "
        f"{counted(len(data.by_agency))} cơ quan, đơn vị không có lượt giao quá hạn. Kết quả của "
        "từng cơ quan, đơn vị tại Biểu 01, Phụ lục I kèm theo."
    )
    if finished:
        yield Paragraph(
            f"- Cơ quan, đơn vị đã hoàn thành toàn bộ số được giao: {listed(finished)}."
        )
    if late:
        every = {one.name: one.counted for one in data.by_agency}
        named = [
            f"{name} ({counted(count)}/{counted(every[name])} lượt)" for name, count in late.items()
        ]
        yield Paragraph(
            f"- Cơ quan, đơn vị có lượt giao quá hạn{_since(data)} (số quá hạn trên tổng số lượt "
            f"giao): {listed(named)}."
        )


def of_groups(data: PeriodReport) -> Iterator[Paragraph]:
    """What the table below shows."""
    late = [one for one in data.by_group if one.overdue]
    words = (
        f"{counted(data.tasks.counted)} nhiệm vụ được chia thành {counted(len(data.by_group))} nhóm"
    )
    if late:
        named = [f"{one.name} ({counted(one.overdue)})" for one in late]
        words += f"; nhóm có nhiệm vụ quá hạn: {listed(named)}"
    yield Paragraph(f"{words}. Số liệu {_until(data)} như sau:")


def of_late(data: PeriodReport) -> Iterator[Paragraph]:
    """How many are late, by how much, for how many no cause was given."""
    rows = worst_first(data)
    if not rows:
        yield Paragraph(f"{capital(_until(data))}, không có lượt giao nào quá hạn.")
        return
    agencies = len({one.agency for one in rows})
    words = (
        f"{capital(_until(data))}, có {counted(len(rows))} lượt giao quá hạn của "
        f"{counted(agencies)} cơ quan, đơn vị; quá hạn lâu nhất "
        f"{counted(rows[0].days_late(data.as_of))} ngày ({rows[0].agency})."
    )
    silent = Counter(one.agency for one in rows if not one.cause)
    if silent:
        named = [f"{name} ({counted(count)})" for name, count in silent.items()]
        words += f" Chưa nêu nguyên nhân: {listed(named)}."
    yield Paragraph(words)
    if len(rows) > MOST_IN_BODY:
        yield Paragraph(
            f"{counted(MOST_IN_BODY)} lượt giao quá hạn lâu nhất như sau; danh sách đầy đủ tại "
            "Biểu 02, Phụ lục II kèm theo:"
        )
    else:
        yield Paragraph("Danh sách cụ thể như sau:")


def of_obstacles(data: PeriodReport) -> Iterator[Paragraph]:
    """What agencies reported, in their order."""
    if not data.obstacles:
        yield Paragraph("Trong kỳ, các cơ quan, đơn vị không báo cáo khó khăn, vướng mắc.")
    for at, one in enumerate(data.obstacles, 1):
        request = f" Kiến nghị: {_stopped(one.request)}" if one.request else ""
        answer = f" Đã được trả lời: {_stopped(one.answer)}" if one.answer else ""
        yield Paragraph(f"{_stopped(one.words)}{request}{answer}", lead=f"{at}. {one.agency}:")


def of_proposals(data: PeriodReport) -> Iterator[Paragraph]:
    """What follows from the figures, then what the office adds."""
    for at, words in enumerate((*_drafted(data), *data.proposals), 1):
        yield Paragraph(f"{at}. {_stopped(words)}")


def closing(data: PeriodReport, office: str) -> Paragraph:
    """The last sentence."""
    return Paragraph(f"{office} kính báo cáo {data.above} xem xét, chỉ đạo")


def agency_note(data: PeriodReport) -> Paragraph:
    """What the columns are, and what was left out of them."""
    out = data.assignments.count(OUT)
    left = f" Không tính {counted(out)} lượt giao đã tạm dừng hoặc thôi theo dõi." if out else ""
    return Paragraph(AGENCY_NOTE + left, italic=True)


def worst_first(data: PeriodReport) -> tuple[TaskLine, ...]:
    """The late ones of the report."""
    return longest_first(data.overdue, data.as_of)


def longest_first(rows: Iterable[TaskLine], day: date) -> tuple[TaskLine, ...]:
    """The longest overdue first; those of one day by agency."""
    return tuple(sorted(rows, key=lambda one: (-one.days_late(day), one.agency, one.task)))


def _drafted(data: PeriodReport) -> Iterator[str]:
    late = _named_for(data)
    if late:
        yield (
            f"Đề nghị {data.above} chỉ đạo các cơ quan, đơn vị có lượt giao quá hạn{_since(data)} "
            f"({listed(list(late))}) tập trung hoàn thành, báo cáo rõ nguyên nhân, trách nhiệm và "
            "thời gian hoàn thành cụ thể"
        )
    if data.undated:
        yield (
            f"Đề nghị {data.above} xem xét, xác định thời hạn hoàn thành đối với "
            f"{counted(len(data.undated))} lượt giao chưa xác định thời hạn (Biểu 04, Phụ lục IV)"
        )
    if data.confirming:
        yield (
            f"Đề nghị cơ quan có thẩm quyền xác nhận kết quả đối với "
            f"{counted(len(data.confirming))} lượt giao đã báo cáo hoàn thành (Biểu 05, Phụ lục V)"
        )
    if not late and not data.proposals and not data.undated and not data.confirming:
        yield "Không có đề xuất, kiến nghị"


def _classes(one: Figures) -> str:
    finished = _named(
        ("đúng hạn", one.count(DONE_IN_TIME)),
        ("quá hạn", one.count(DONE_LATE)),
        ("không có thời hạn", one.count(DONE_UNDATED)),
    )
    running = _named(
        ("quá hạn", one.overdue),
        ("sắp đến hạn", one.count(SOON)),
        ("trong hạn", one.count(IN_TIME)),
        ("chưa xác định thời hạn", one.count(NONE)),
        ("chờ sự kiện", one.count(EVENT)),
        ("thực hiện định kỳ", one.count(RECURRING)),
    )
    return (
        f"đã hoàn thành {counted(one.done)} lượt{finished}; chưa hoàn thành "
        f"{counted(one.still_open)} lượt{running}."
    )


def _named(*classes: tuple[str, int]) -> str:
    present = [f"{name} {counted(count)}" for name, count in classes if count]
    return f" ({', '.join(present)})" if present else ""


def _shares(one: Figures, until: str) -> Iterator[Paragraph]:
    of = {
        "hoàn thành trên tổng số lượt giao": (one.done, one.counted),
        "hoàn thành đúng hạn trên số lượt giao có thời hạn đã hoàn thành": (
            one.count(DONE_IN_TIME), one.done_dated,
        ),
        "hoàn thành trên số lượt giao có thời hạn đã hoàn thành hoặc quá hạn": (
            one.done_dated, one.ripe,
        ),
        "quá hạn trên số lượt giao có thời hạn đã hoàn thành hoặc quá hạn": (one.overdue, one.ripe),
    }  # fmt: skip
    for name, (part, whole) in of.items():
        yield Paragraph(f"- Tỷ lệ {name}, {until}: {share(part, whole)}.")


def _change(data: PeriodReport) -> Iterator[Paragraph]:
    if data.before is None or data.before_day is None:
        return
    now, then = data.assignments, data.before
    yield Paragraph(
        f"So với số liệu {short_day(data.before_day)}: tổng số lượt giao "
        f"{_moved(then.counted, now.counted)}; số đã hoàn thành {_moved(then.done, now.done)}; "
        f"số quá hạn {_moved(then.overdue, now.overdue)}."
    )


def _moved(then: int, now: int) -> str:
    if then == now:
        return f"không thay đổi ({counted(now)})"
    word = "tăng" if now > then else "giảm"
    to = "lên" if now > then else "xuống"
    return f"{word} {counted(abs(now - then))} (từ {counted(then)} {to} {counted(now)})"


def _completeness(data: PeriodReport) -> Iterator[Paragraph]:
    if data.silent:
        yield Paragraph(
            f"Đến thời điểm chốt số liệu, {counted(len(data.silent))} cơ quan, đơn vị chưa gửi số "
            f"liệu trong kỳ: {listed(data.silent)}; báo cáo dùng số liệu gần nhất của các cơ quan, "
            "đơn vị này."
        )
    if data.late_data:
        named = [
            f"{one.agency} ({one.words}, nhận {short_day(one.received)})" for one in data.late_data
        ]
        yield Paragraph(
            f"Có {counted(len(named))} số liệu gửi sau khi chốt kỳ trước: {listed(named)}. Số liệu "
            "này được tính vào kỳ này; báo cáo kỳ trước giữ nguyên."
        )


def _unfinished(data: PeriodReport) -> str:
    return ", chưa gồm những ngày còn lại của kỳ" if data.as_of < data.last else ""


def _until(data: PeriodReport) -> str:
    return f"đến hết {short_day(data.as_of)}"


def _named_for(data: PeriodReport) -> dict[str, int]:
    """The agencies that are named, with how many of theirs are overdue so long, most first."""
    long = (one for one in data.overdue if one.days_late(data.as_of) >= data.named_from)
    counts = Counter(one.agency for one in long)
    return dict(sorted(counts.items(), key=lambda one: (-one[1], one[0])))


def _since(data: PeriodReport) -> str:
    return f" từ {counted(data.named_from)} ngày trở lên" if data.named_from > 1 else ""


def _stopped(words: str) -> str:
    return words.rstrip(" .;") + "."
