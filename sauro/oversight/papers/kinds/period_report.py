"""Báo cáo tình hình thực hiện nhiệm vụ of a period, from the body that follows up."""

from sauro.oversight.papers.form import Annex, Block, Heading, Paper, Title
from sauro.oversight.papers.kinds import lists, report_words
from sauro.oversight.papers.kinds.office import Issue, Office, letterhead
from sauro.oversight.papers.kinds.report_data import PeriodReport
from sauro.oversight.papers.lines import ROMAN
from sauro.oversight.papers.wording import short_day


def period_report(data: PeriodReport, office: Office, issue: Issue) -> Paper:
    """The paper, drafted from the figures."""
    return Paper(
        letterhead=letterhead(office, issue, "BC"),
        title=Title("BÁO CÁO", f"Tình hình thực hiện nhiệm vụ {data.period}"),
        issued_by=office.name,
        addressees=(data.above,),
        body=_body(data, office),
        signatures=(office.signature,),
        recipients=office.recipients,
        annexes=_annexes(data),
        made=issue.made,
    )


def _body(data: PeriodReport, office: Office) -> tuple[Block, ...]:
    late = report_words.worst_first(data)
    shown_late = late[: report_words.MOST_IN_BODY]
    return (
        report_words.opening(data, office.name),
        Heading(1, "I. TÌNH HÌNH CHUNG"),
        *report_words.situation(data),
        Heading(1, "II. KẾT QUẢ THỰC HIỆN"),
        Heading(2, "1. Kết quả theo cơ quan, đơn vị"),
        *report_words.of_agencies(data),
        Heading(2, "2. Kết quả theo nhóm nhiệm vụ"),
        *report_words.of_groups(data),
        lists.by_group(data.by_group),
        report_words.GROUP_NOTE,
        Heading(1, "III. NHIỆM VỤ QUÁ HẠN"),
        *report_words.of_late(data),
        *((lists.late_in_body(shown_late, data.as_of),) if shown_late else ()),
        Heading(1, "IV. KHÓ KHĂN, VƯỚNG MẮC"),
        *report_words.of_obstacles(data),
        Heading(1, "V. ĐỀ XUẤT, KIẾN NGHỊ"),
        *report_words.of_proposals(data),
        report_words.closing(data, office.name),
    )


def _annexes(data: PeriodReport) -> tuple[Annex, ...]:
    note = f"(Số liệu tính đến hết {short_day(data.as_of)})"
    by_agency = (lists.by_agency(data.by_agency), report_words.agency_note(data))
    late = report_words.worst_first(data)
    sheets: tuple[tuple[str, tuple[Block, ...]], ...] = (
        ("01", by_agency),
        ("02", (lists.late(late, data.as_of),)),
        ("03", (lists.near(data.soon, data.as_of),)),
        ("04", (lists.undated(data.undated),)),
        ("05", (lists.waiting(data.confirming),)),
    )
    return tuple(
        Annex(lists.TITLES[code], blocks, number, landscape=True, note=note)
        for number, (code, blocks) in zip(ROMAN, sheets, strict=False)
    )
