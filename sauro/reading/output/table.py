"""Tasks as text for a terminal or a plain file: a block a task, then the counts."""

from collections.abc import Iterator

from sauro.reading.output.facts import printed, signature
from sauro.reading.output.lines import WIDTH, Line, item, wrapped
from sauro.reading.output.phrases import (
    NO_DEADLINE,
    NO_LEAD,
    NO_PRODUCT,
    NO_TASK,
    capital,
    one_line,
    reference,
    share,
    short_day,
)
from sauro.reading.output.rows import NOTE, Row, rows
from sauro.reading.output.tally import tally
from sauro.reading.result import Reading

_INDENT = 5
_LABEL = 14


def to_text(reading: Reading, width: int = WIDTH) -> str:
    """The table as plain text, lines of at most ``width`` characters."""
    return "".join(f"{line.text}\n" for line in lines(reading, width))


def lines(reading: Reading, width: int = WIDTH) -> Iterator[Line]:
    """The table line by line: head, tasks, counts, warnings, questions."""
    yield from _head(reading, width)
    for row in rows(reading):
        yield Line("")
        yield from _block(row, width)
    yield Line("")
    if not reading.tasks:
        yield from wrapped(NO_TASK, width, "", "warning")
    yield from _foot(reading, width)


def _head(reading: Reading, width: int) -> Iterator[Line]:
    document = reading.document
    named = reference(document, short_day)
    yield from wrapped(named, width, "", "title")
    if document.title:
        yield from wrapped(document.title, width, "", "title")
    signed = signature(document)
    if signed:
        yield from wrapped(f"Người ký: {signed}", width)
    if document.bases:
        yield from wrapped(f"Căn cứ: {'; '.join(document.bases)}", width)
    if document.follow_up:
        yield from wrapped(f"Cơ quan theo dõi, đôn đốc: {document.follow_up}", width)
    read = (
        f"Tệp: {reading.name} (cách đọc: {reading.reader}, chất lượng chữ {share(reading.quality)})"
    )
    yield from wrapped(read, width, "", "dim")
    for name, value in printed(reading):
        for part in value.split("\n"):
            yield from wrapped(f"{name}: {part}", width)


def _block(row: Row, width: int) -> Iterator[Line]:
    yield Line(f"{row.number:>3}  {capital(row.where)}".rstrip(), "place")
    yield from wrapped(row.task, width, " " * _INDENT)
    fields = (
        ("Chủ trì", one_line(row.leads)),
        ("Phối hợp", one_line(row.coordinators)),
        ("Thời hạn", row.deadline),
        ("Sản phẩm", row.product),
    )
    for name, value in fields:
        if value:
            absent = value in {NO_LEAD, NO_DEADLINE, NO_PRODUCT}
            yield from _field(name, value, width, "absent" if absent else "")
    if row.confirm:
        yield from _field("Cần xác nhận", row.confirm, width, "confirm")


def _foot(reading: Reading, width: int) -> Iterator[Line]:
    yield Line("─" * width, "dim")
    yield from wrapped(f"Tổng cộng: {tally(reading).words()}.", width, "", "title")
    left = share(reading.unclassified)
    yield from wrapped(f"Phần nội dung chưa phân loại được: {left}.", width)
    if reading.warnings:
        yield Line("Cần lưu ý:", "warning")
        for warning in reading.warnings:
            yield from item(warning.message, width, "warning")
    if reading.questions:
        asked = f"Có {len(reading.questions)} câu hỏi cho cơ quan soạn thảo: xem bằng sauro check."
        yield from wrapped(asked, width)
    yield from wrapped(NOTE, width, "", "dim")


def _field(name: str, value: str, width: int, style: str) -> Iterator[Line]:
    label = " " * _INDENT + f"{name:<{_LABEL}}"
    for part in value.split("\n"):
        yield from wrapped(part, width, " " * len(label), style, label)
        label = " " * len(label)
