"""Công văn đôn đốc, to one agency or to several at once."""

from dataclasses import dataclass
from datetime import date

from sauro.oversight.papers.form import Block, Column, Paper, Paragraph, Table, Title
from sauro.oversight.papers.kinds.figures import TaskLine
from sauro.oversight.papers.kinds.lists import together
from sauro.oversight.papers.kinds.office import Issue, Office, letterhead
from sauro.oversight.papers.wording import counted, gathered, short_day
from sauro.people.spans import shown


class NobodyToUrgeError(ValueError):
    """No row of the letter belongs to anybody but its own issuer."""


@dataclass(frozen=True, slots=True)
class UrgingLetter:
    """``rows`` are what is urged; those of the issuer itself are left out.

    ``authority`` gave the tasks ("Ủy ban nhân dân tỉnh"), ``basis`` is the directive. The answer
    is due on ``reply_by`` at the latest, ``reply_how`` says by what way ("qua Hệ thống quản lý văn
    bản và điều hành"). ``addressees`` stand in "Kính gửi" instead of the agencies of the rows.
    """

    authority: str
    basis: str
    as_of: date
    rows: tuple[TaskLine, ...]
    reply_by: date
    reply_how: str
    addressees: tuple[str, ...] = ()


def urged(letter: UrgingLetter, office: Office) -> tuple[TaskLine, ...]:
    """The rows of the letter: none of the issuer itself. NobodyToUrgeError where none is left."""
    rows = tuple(row for row in letter.rows if not _same(row.agency, office.name))
    if not rows:
        raise NobodyToUrgeError(
            f"Không có nhiệm vụ nào của cơ quan khác để đôn đốc; {office.name} không gửi công văn "
            "đôn đốc cho chính mình."
        )
    return rows


def addressed(letter: UrgingLetter, office: Office) -> tuple[str, ...]:
    """Whom the letter goes to, each once, in the order of the rows; never its own issuer."""
    agencies = tuple(dict.fromkeys(row.agency for row in urged(letter, office)))
    chosen = tuple(name for name in letter.addressees if not _same(name, office.name))
    return chosen or agencies


def urging_letter(letter: UrgingLetter, office: Office, issue: Issue) -> Paper:
    """The paper; with several agencies the table names them, the rows of one together, and the same
    task at the same stage once for all its agencies."""
    rows = urged(letter, office)
    order = list(dict.fromkeys(row.agency for row in rows))
    rows = tuple(sorted(rows, key=lambda row: order.index(row.agency)))
    return Paper(
        letterhead=letterhead(office, issue),
        title=Title("", f"đôn đốc thực hiện nhiệm vụ do {letter.authority} giao"),
        issued_by=office.name,
        addressees=gathered(addressed(letter, office)),
        body=_body(letter, office, rows),
        signatures=(office.signature,),
        recipients=office.recipients,
        made=issue.made,
    )


def _body(letter: UrgingLetter, office: Office, rows: tuple[TaskLine, ...]) -> tuple[Block, ...]:
    until = f"đến hết {short_day(letter.as_of)}"
    late = [row for row in rows if row.days_late(letter.as_of)]
    agencies = tuple(dict.fromkeys(row.agency for row in rows))
    one = len(agencies) == 1
    whom = agencies[0] if one else "các cơ quan, đơn vị"
    unit = "nhiệm vụ" if one else "lượt giao"
    if len(late) == len(rows):
        state = f"{unit} đã quá hạn, chưa hoàn thành"
    elif late:
        state = f"{unit} chưa hoàn thành, trong đó {counted(len(late))} {unit} đã quá hạn"
    else:
        state = f"{unit} chưa hoàn thành"
    return (
        Paragraph(
            f"{letter.authority} giao {office.name} theo dõi, đôn đốc, tổng hợp kết quả thực hiện "
            f"{letter.basis}."
        ),
        Paragraph(
            f"Qua theo dõi, {until}, {whom} còn {counted(len(rows))} {state}, cụ thể như sau:"
        ),
        _table(letter, rows, one=one),
        Paragraph(
            f"Để bảo đảm tiến độ {letter.authority} yêu cầu, {office.name} đề nghị "
            f"{whom if one else 'các cơ quan, đơn vị có tên nêu trên'}:"
        ),
        Paragraph(
            "1. Tập trung chỉ đạo, hoàn thành các nhiệm vụ nêu trên; đối với nhiệm vụ đã quá hạn, "
            "xác định rõ nguyên nhân, trách nhiệm và thời gian hoàn thành cụ thể."
        ),
        Paragraph(
            "2. Trường hợp có khó khăn, vướng mắc vượt thẩm quyền, nêu rõ nội dung, đề xuất giải "
            f"pháp để {office.name} tổng hợp, báo cáo {letter.authority} xem xét, chỉ đạo."
        ),
        Paragraph(
            f"3. Báo cáo kết quả bằng văn bản, gửi về {office.name} chậm nhất "
            f"{short_day(letter.reply_by)} ({letter.reply_how}) để tổng hợp, báo cáo "
            f"{letter.authority}. Trường hợp đã hoàn thành, đề nghị gửi kèm văn bản, sản phẩm thể "
            "hiện kết quả."
        ),
        Paragraph(
            f"{office.name} đề nghị {whom if one else 'các cơ quan, đơn vị'} quan tâm, phối hợp "
            "thực hiện"
        ),
    )


def _table(letter: UrgingLetter, rows: tuple[TaskLine, ...], *, one: bool) -> Table:
    agency = () if one else (Column("Cơ quan, đơn vị", 36),)
    columns = (
        Column("TT", 9, "center"),
        *agency,
        Column("Nhiệm vụ", 93 - sum(column.width for column in agency)),
        Column("Thời hạn", 21, "center"),
        Column("Số ngày quá hạn", 17, "center"),
        Column("Tình hình thực hiện", 25),
    )

    def cells(row: TaskLine) -> tuple[str, ...]:
        return (
            *(() if one else (row.agency,)),
            f"{row.task}\n({row.source})" if row.source else row.task,
            shown(row.due) if row.due else row.due_words or "Chưa xác định",
            str(row.days_late(letter.as_of) or ""),
            row.state or "Chưa báo cáo",
        )

    return Table(
        columns,
        tuple((str(at), *cells(row)) for at, row in enumerate(together(rows, cells), 1)),
    )


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()
