"""Papers as an office of the province would write them, for tests and for looking at."""

from dataclasses import replace
from datetime import date
from typing import Any

from sauro.oversight.papers.form import Paper, Recipient, Signature
from sauro.oversight.papers.kinds.conclusion_followup import (
    ConclusionFollowup,
    Point,
    conclusion_followup,
)
from sauro.oversight.papers.kinds.decision_slip import DecisionSlip, decision_slip
from sauro.oversight.papers.kinds.figures import NONE, SOON, Figures, TaskLine, added
from sauro.oversight.papers.kinds.office import Issue, Office
from sauro.oversight.papers.kinds.period_report import period_report
from sauro.oversight.papers.kinds.report_data import LateData, Obstacle, PeriodReport
from sauro.oversight.papers.kinds.urging_letter import UrgingLetter, urging_letter

PLAN = "Kế hoạch số 2233/KH-UBND ngày 30/3/2026 của Ủy ban nhân dân tỉnh"
SHORT_PLAN = "KH số 2233/KH-UBND ngày 30/3/2026"
PROVINCE = "Ủy ban nhân dân tỉnh"
AS_OF = date(2026, 5, 31)
MADE = date(2026, 6, 3)
DRAFT = Issue(MADE)
FINANCE = Office(
    name="Sở Tài chính",
    superior="UBND tỉnh Lai Châu",
    code="STC",
    place="Lai Châu",
    signature=Signature(("KT. Giám đốc", "Phó Giám đốc"), "Nguyễn Văn Bình"),
    unit="TH",
    copies=(
        Recipient("Chủ tịch, các Phó Chủ tịch UBND tỉnh", "b/c"),
        Recipient("Văn phòng UBND tỉnh", "p/h"),
        Recipient("Lãnh đạo Sở"),
    ),
)
OFFICE = Office(
    name="Văn phòng UBND tỉnh",
    superior="UBND tỉnh Lai Châu",
    code="VPUBND",
    place="Lai Châu",
    signature=Signature(
        ("TL. Chủ tịch", "KT. Chánh Văn phòng", "Phó Chánh Văn phòng"), "Lê Thị Hoa"
    ),
    unit="TH",
)
HEALTH, BUILD, LAND = "Sở Y tế", "Sở Xây dựng", "Sở Nông nghiệp và Môi trường"
WORDS = (
    "Rà soát, đánh giá hiện trạng cơ sở hạ tầng bệnh viện, trạm y tế trên địa bàn tỉnh",
    "Thành lập Ban Chỉ đạo và Tổ giúp việc chuyên trách để chỉ đạo, điều hành toàn diện dự án",
    "Xác định chỉ tiêu sử dụng đất công trình giao thông đến từng đơn vị hành chính cấp xã",
    "Lập danh mục dự án sắp xếp, bố trí ổn định dân cư vùng thiên tai ưu tiên đầu tư",
)
STATES = ("done_in_time", "done_late", "done_undated", "overdue", "soon", "in_time", "none")
CAUSES = ("Chờ ý kiến của Bộ Y tế", "", "Thiếu số liệu của các xã, phường", "Chưa bố trí kinh phí")


def figures(name: str, *counts: int, event: int = 0, recurring: int = 0) -> Figures:
    """Counts in the order of ``STATES``."""
    times = dict(zip(STATES, counts, strict=False))
    return Figures(times | {"event": event, "recurring": recurring}, name)


def lines(
    count: int, due: date | None = None, state: str = "", due_words: str = "", product: str = ""
) -> tuple[TaskLine, ...]:
    """So many rows, over agencies in turn."""
    agencies = (HEALTH, BUILD, LAND)
    return tuple(
        TaskLine(
            task=WORDS[at % 4],
            agency=agencies[at % 3],
            source=SHORT_PLAN,
            due=due.replace(day=1 + (due.day + at) % 28) if due else None,
            cause=CAUSES[at % 4],
            state=state,
            due_words=due_words,
            product=product,
        )
        for at in range(count)
    )


def report_data(times: int = 1, communes: int = 6) -> PeriodReport:
    """The report of May 2026; ``times`` makes the lists longer."""
    agencies = (
        figures(HEALTH, 6, 1, 1, 2 * times, 1, 3, times),
        figures(BUILD, 8, 0, 0, times, 2, 4, 0, event=2),
        figures(LAND, 5, 2, 0, times, 0, 2, 2 * times, recurring=1),
        figures("Sở Công Thương", 7, 0, 1),
        *(figures(f"UBND xã số {at}", 2, 0, 0, 0, 0, 1) for at in range(1, communes + 1)),
    )
    groups = (
        figures("Hạ tầng chiến lược, cao tốc Bảo Hà - Lai Châu", 9, 1, 1, 2, 1, 3, 1),
        figures("Y tế, giáo dục", 6, 0, 0, 1, 1, 2, 1),
        figures("Đất đai, khoáng sản, năng lượng", 8, 1, 0, 1, 0, 4, 2, event=1, recurring=1),
    )
    whole = added("Lượt giao", agencies)
    return PeriodReport(
        period="tháng 5 năm 2026",
        first=date(2026, 5, 1),
        last=AS_OF,
        as_of=AS_OF,
        above=f"{PROVINCE} Lai Châu",
        basis=f"{PLAN} Lai Châu triển khai, thực hiện Thông báo số 130/TB-VPCP ngày 17/3/2026 của "
        "Văn phòng Chính phủ",
        directives=3,
        tasks=added("Nhiệm vụ", groups),
        assignments=whole,
        by_agency=agencies,
        by_group=groups,
        overdue=lines(whole.overdue, date(2026, 4, 9)),
        soon=lines(whole.count(SOON), date(2026, 6, 2), state="Đang trình ký"),
        undated=lines(whole.count(NONE), due_words="đúng tiến độ cam kết"),
        confirming=lines(2, date(2026, 5, 20), product="Báo cáo số 205/BC-SYT ngày 22/5/2026"),
        obstacles=(
            Obstacle(
                HEALTH,
                "Chưa có hướng dẫn về định mức trang thiết bị của trạm y tế xã sau sắp xếp",
                f"{PROVINCE} có văn bản đề nghị Bộ Y tế hướng dẫn",
            ),
            Obstacle(BUILD, "Hồ sơ chủ trương đầu tư chờ ý kiến của các Bộ, ngành Trung ương"),
        ),
        proposals=("Đề nghị Văn phòng UBND tỉnh đưa nội dung quá hạn vào phiên họp thường kỳ",),
        before=figures("Lượt giao", 20, 2, 2, 6 * times, 3, 16, 3),
        before_day=date(2026, 4, 30),
        silent=("UBND xã số 4",),
        late_data=(LateData(LAND, "01 nhiệm vụ hoàn thành ngày 28/4/2026", date(2026, 5, 6)),),
    )


def report(issue: Issue = DRAFT) -> Paper:
    return period_report(report_data(), FINANCE, issue)


def long_report() -> Paper:
    """About thirty pages, of work that nobody has in common."""
    data = report_data(times=26, communes=60)
    lists: dict[str, Any] = {
        name: tuple(
            replace(row, task=f"{row.task}, đợt {at}") for at, row in enumerate(getattr(data, name))
        )
        for name in ("overdue", "soon", "undated", "confirming")
    }
    return period_report(replace(data, **lists), FINANCE, DRAFT)


def letter_data(count: int = 5) -> UrgingLetter:
    return UrgingLetter(
        authority=PROVINCE,
        basis=f"{PLAN} Lai Châu",
        as_of=AS_OF,
        rows=lines(count, date(2026, 5, 9)),
        reply_by=date(2026, 6, 10),
        reply_how="bản điện tử qua Hệ thống quản lý văn bản và điều hành",
    )


def circular(issue: Issue = DRAFT) -> Paper:
    return urging_letter(letter_data(), FINANCE, issue)


def letter_to_one() -> Paper:
    return urging_letter(letter_data(1), FINANCE, Issue(MADE, "7", date(2026, 6, 4)))


def slip() -> Paper:
    return decision_slip(
        DecisionSlip(
            about="Xin ý kiến về thời hạn của 03 nhiệm vụ chưa xác định thời hạn",
            leader="Chủ tịch Ủy ban nhân dân tỉnh",
            asked=(f"Thời hạn của 03 nhiệm vụ giao {LAND} tại {PLAN}.",),
            summary=(
                f"Ngày 10/4/2026, {LAND} có Văn bản số 1015/SNNMT-KHTC đề nghị xác định thời hạn.",
                "Sở Tài chính thống nhất, đề nghị hoàn thành trong quý III năm 2026.",
            ),
            opinion=("Đề nghị của Sở phù hợp với tiến độ chung của Kế hoạch.",),
            choices=("Hoàn thành trước ngày 30/9/2026", "Giữ nguyên, không đặt thời hạn"),
            head=Signature(("Chánh Văn phòng",), "Trần Minh Đức"),
            specialist=Signature(("Chuyên viên tham mưu",), "Lò Thị Mai"),
            attached=("Văn bản số 1015/SNNMT-KHTC", "dự thảo văn bản trả lời"),
        ),
        OFFICE,
        DRAFT,
    )


def conclusion() -> Paper:
    return conclusion_followup(
        ConclusionFollowup(
            conclusion="Thông báo số 01-TB/BCĐ ngày 20/3/2026 của Ban Chỉ đạo thực hiện mục tiêu "
            "tăng trưởng và giải ngân vốn đầu tư công tỉnh Lai Châu",
            above="Ban Chỉ đạo",
            as_of=AS_OF,
            points=(
                Point(WORDS[0], (HEALTH,), done=True, result="Báo cáo số 205/BC-SYT"),
                Point(WORDS[1], (BUILD, "Sở Nội vụ"), done=False, why_not="Chờ chủ trương đầu tư"),
                Point(WORDS[2], (LAND,), done=False),
            ),
        ),
        FINANCE,
        DRAFT,
    )


SAMPLES = {
    "bao-cao": report,
    "don-doc-chung": circular,
    "don-doc-mot-noi": letter_to_one,
    "phieu-trinh": slip,
    "ket-luan": conclusion,
}
