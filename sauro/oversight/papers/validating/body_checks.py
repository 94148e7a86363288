"""Letters of all lines; layout of the body's paragraphs; the end of the last sentence; annexes."""

from collections.abc import Iterator
from itertools import pairwise

from sauro.oversight.papers import decree
from sauro.oversight.papers.validating.findings import Finding, number, quoted
from sauro.oversight.papers.validating.letters import Letters, check_font, check_letters
from sauro.oversight.papers.validating.outline import Line, Outline

_BODY = Letters("body", "Nội dung", decree.BODY_SIZE)
_ANNEX = Letters("annex", "Phụ lục", decree.ANNEX_SIZE, bold=True, centred=True)
_ANNEX_TITLE = Letters(
    "annex_title",
    "Tên phụ lục",
    decree.ANNEX_TITLE_SIZE,
    bold=True,
    capitals=True,
    centred=True,
)
_SLACK = 0.3


def check_body(paper: Outline) -> Iterator[Finding]:
    """Line by line; what departs in the same way is said once by whoever asks."""
    for line in paper.lines:
        yield from check_font(line)
    for line in paper.body:
        yield from check_letters(line, _BODY)
        yield from _laid_out(line)
    for above, below in pairwise(paper.body):
        yield from _apart(above, below)
    if not paper.inner:
        yield from _ended(paper)
    yield from _annexed(paper)


def _laid_out(line: Line) -> Iterator[Finding]:
    where = f"Nội dung {quoted(line.words)}"
    layout = line.layout
    if layout.align not in {"both", "distribute"}:
        yield Finding("body_align", where, "không dàn đều hai lề", "dàn đều cả hai lề")
    if all(abs(layout.first_line - allowed) > _SLACK for allowed in decree.FIRST_LINES):
        found = f"dòng đầu lùi {number(layout.first_line)} mm"
        yield Finding("body_first_line", where, found, "dòng đầu lùi 1 cm hoặc 1,27 cm")
    if layout.lines is not None and not decree.LINE_SPACING.holds(layout.lines):
        found = f"cách dòng {number(layout.lines)} lần"
        yield Finding("body_lines", where, found, "cách dòng đơn đến 1,5 lần")


def _apart(above: Line, below: Line) -> Iterator[Finding]:
    """Of two paragraphs that follow each other directly."""
    if below.at != above.at + 1:
        return
    between = max(above.layout.after, below.layout.before)
    if between < decree.BETWEEN_PARAGRAPHS - 0.05:
        where = f"Nội dung {quoted(below.words)}"
        found = f"cách đoạn trên {number(between)} pt"
        yield Finding("body_between", where, found, "các đoạn cách nhau tối thiểu 6 pt")


def _ended(paper: Outline) -> Iterator[Finding]:
    if not paper.body:
        yield Finding("body", "Nội dung văn bản", "không có nội dung", "nội dung văn bản")
        return
    last = paper.body[-1]
    if not last.words.endswith("./."):
        where = f"Câu cuối {quoted(last.words[-50:])}"
        yield Finding("ending", where, "thiếu dấu kết thúc", "“./.” sau câu cuối cùng")


def _annexed(paper: Outline) -> Iterator[Finding]:
    heads = [line for line in paper.annexes if line.folded.startswith("phu luc") and not line.boxed]
    for head in heads:
        if len(head.words.split()) > 3:
            continue
        yield from check_letters(head, _ANNEX)
        below = [line for line in paper.annexes if line.at > head.at][:4]
        if below:
            yield from check_letters(below[0], _ANNEX_TITLE)
        if not any(line.words.startswith("(Kèm theo") for line in below):
            expected = "“(Kèm theo … số …/… ngày … tháng … năm … của …)”"
            yield Finding(
                "annex_of",
                f"Phụ lục {quoted(head.words)}",
                "không nêu kèm theo văn bản nào",
                expected,
            )
