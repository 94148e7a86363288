"""Báo cáo kết quả thực hiện kết luận: point by point, done or not, and why not."""

from dataclasses import dataclass
from datetime import date

from sauro.oversight.papers.form import Annex, Column, Paper, Paragraph, Table, Title
from sauro.oversight.papers.kinds.office import Issue, Office, letterhead
from sauro.oversight.papers.wording import counted, share, short_day

_NO_CAUSE = "Cơ quan chưa nêu"
_DONE = "Đã hoàn thành"
_NO_RESULT = "Chưa báo cáo kết quả"


@dataclass(frozen=True, slots=True)
class Point:
    """One point of a conclusion and what became of it; ``why_not`` where it is not done."""

    words: str
    agencies: tuple[str, ...]
    done: bool
    result: str = ""
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class ConclusionFollowup:
    """``conclusion`` is the paper that concludes: "Thông báo số 01-TB/BCĐ ngày 20/3/2026 …"."""

    conclusion: str
    above: str
    as_of: date
    points: tuple[Point, ...]


def conclusion_followup(data: ConclusionFollowup, office: Office, issue: Issue) -> Paper:
    """A short report, the points as a table in its annex."""
    return Paper(
        letterhead=letterhead(office, issue, "BC"),
        title=Title("BÁO CÁO", f"Kết quả thực hiện {data.conclusion}"),
        issued_by=office.name,
        addressees=(data.above,),
        body=_body(data, office),
        signatures=(office.signature,),
        recipients=office.recipients,
        annexes=(
            Annex(
                "Kết quả thực hiện từng nội dung kết luận",
                (_table(data.points),),
                landscape=True,
                note=f"(Số liệu tính đến hết {short_day(data.as_of)})",
            ),
        ),
        made=issue.made,
    )


def _body(data: ConclusionFollowup, office: Office) -> tuple[Paragraph, ...]:
    done = sum(point.done for point in data.points)
    still_open = [point for point in data.points if not point.done]
    until = f"đến hết {short_day(data.as_of)}"
    silent = sum(not point.why_not for point in still_open)
    return (
        Paragraph(
            f"Thực hiện {data.conclusion}, {office.name} tổng hợp, báo cáo kết quả thực hiện như "
            "sau:"
        ),
        Paragraph(
            f"1. Kết luận có {counted(len(data.points))} nội dung giao các cơ quan, đơn vị thực "
            f"hiện. Tỷ lệ nội dung đã hoàn thành trên tổng số nội dung, {until}: "
            f"{share(done, len(data.points))}."
        ),
        Paragraph(
            f"2. Còn {counted(len(still_open))} nội dung chưa hoàn thành"
            + (f", trong đó {counted(silent)} nội dung chưa nêu nguyên nhân" if silent else "")
            + "."
        ),
        Paragraph(
            "3. Nội dung, cơ quan thực hiện, kết quả và lý do chưa hoàn thành của từng nội dung "
            "tại Phụ lục kèm theo."
        ),
        Paragraph(f"{office.name} kính báo cáo {data.above} xem xét, chỉ đạo"),
    )


def _table(points: tuple[Point, ...]) -> Table:
    return Table(
        (
            Column("TT", 10, "center"),
            Column("Nội dung kết luận", 88, "both"),
            Column("Cơ quan thực hiện", 44),
            Column("Kết quả", 56, "both"),
            Column("Lý do chưa hoàn thành", 54, "both"),
        ),
        tuple(
            (
                str(at),
                point.words,
                ";\n".join(point.agencies),
                point.result or (_DONE if point.done else _NO_RESULT),
                "" if point.done else point.why_not or _NO_CAUSE,
            )
            for at, point in enumerate(points, 1)
        ),
    )
