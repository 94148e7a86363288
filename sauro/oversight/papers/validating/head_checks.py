"""The head of a paper: motto, number, place and day, title."""

import re
from collections.abc import Iterator

from docx.oxml.ns import qn

from sauro.oversight.papers import decree
from sauro.oversight.papers.validating.findings import Finding, quoted
from sauro.oversight.papers.validating.letters import Letters, check_letters
from sauro.oversight.papers.validating.outline import Line, Outline

_HEAD = "Phần đầu văn bản"
_MOTTO = Letters("motto", "Quốc hiệu", decree.MOTTO_SIZE, bold=True, capitals=True)
_BELOW = Letters("motto_below", "Tiêu ngữ", decree.MOTTO_BELOW_SIZE, bold=True)
_NUMBER = Letters("number", "Số, ký hiệu", decree.NUMBER_SIZE, bold=False, italic=False)
_DATE = Letters("date", "Địa danh, thời gian", decree.DATE_SIZE, italic=True)
_KIND = Letters("kind", "Tên loại", decree.KIND_SIZE, bold=True, capitals=True, centred=True)
_ABOUT = Letters("about", "Trích yếu", decree.ABOUT_SIZE, bold=True, centred=True)
_ABOUT_LETTER = Letters("about_letter", "Trích yếu công văn", decree.ABOUT_LETTER_SIZE, bold=False)

_WRITTEN_NUMBER = re.compile(
    r"^Số: ?(?P<number>\d+)?\s*/(\d{4}/)?[A-ZĐƯƠÂÊÔĂ][\w]*(-[A-ZĐƯƠÂÊÔĂ&][\w&]*)*$"
)
_WRITTEN_DATE = re.compile(
    r"^(?P<place>[^\d,]+(?:, [^\d,]+)?), ngày\s*(?P<day>\d{1,2})?\s*tháng\s*(?P<month>\d{1,2})?"
    r"\s*năm (?P<year>\d{4})$"
)
_NUMBER_FORM = (
    "“Số: 12/BC-STC” (công văn: “Số: 12/STC-TH”); số dưới 10 có số 0 đứng trước; chưa có số thì "
    "để trống"
)
_DATE_FORM = "“Địa danh, ngày 05 tháng 02 năm 2026”; ngày dưới 10 và tháng 1, 2 có số 0 đứng trước"


def check_head(paper: Outline) -> Iterator[Finding]:
    """In the order of the page."""
    yield from _motto(paper.motto, decree.MOTTO, _MOTTO)
    yield from _motto(paper.motto_below, decree.MOTTO_BELOW, _BELOW)
    if paper.motto_below:
        yield from _line_below(paper.motto_below)
    yield from _numbered(paper.number)
    yield from _dated(paper.date)
    yield from _titled(paper)


def _motto(line: Line | None, words: str, asked: Letters) -> Iterator[Finding]:
    if line is None:
        yield Finding(asked.rule, _HEAD, f"không có {asked.name}", f"“{words}”")
        return
    if line.words != words:
        yield Finding(f"{asked.rule}_words", asked.name, quoted(line.words), f"“{words}”")
    yield from check_letters(line, asked)


def _line_below(line: Line) -> Iterator[Finding]:
    """A line that is drawn or a border; never underlined words."""
    where = f"Tiêu ngữ {quoted(line.words)}"
    if any(look.underlined for look in line.looks):
        expected = "đường kẻ ngang riêng bên dưới, dài bằng dòng chữ"
        yield Finding("motto_underlined", where, "gạch chân dòng chữ", expected)
        return
    block = next(line.element.iterancestors(qn("w:tr"), qn("w:body")))
    drawn = ("w:bottom", "w:top", "w:drawing", "w:pict", "w:object")
    names = {qn(name) for name in drawn}
    inside = (
        one
        for paragraph in block.iter(qn("w:p"))
        for one in paragraph.iter()
        if one.tag in names and one.get(qn("w:val")) not in {"none", "nil"}
    )
    if next(inside, None) is None:
        expected = "đường kẻ ngang, nét liền, dài bằng dòng chữ"
        yield Finding("motto_line", where, "không có đường kẻ bên dưới", expected)


def _numbered(line: Line | None) -> Iterator[Finding]:
    if line is None:
        yield Finding("number", _HEAD, "không có dòng số, ký hiệu", _NUMBER_FORM)
        return
    written = _WRITTEN_NUMBER.match(line.words)
    if written is None:
        yield Finding("number_form", "Số, ký hiệu", quoted(line.words), _NUMBER_FORM)
    elif written["number"] and len(written["number"]) < 2:
        yield Finding("number_zero", "Số, ký hiệu", quoted(line.words), _NUMBER_FORM)
    yield from check_letters(line, _NUMBER)


def _dated(line: Line | None) -> Iterator[Finding]:
    if line is None:
        yield Finding("date", _HEAD, "không có địa danh và thời gian ban hành", _DATE_FORM)
        return
    written = _WRITTEN_DATE.match(line.words)
    if written is None:
        yield Finding("date_form", "Địa danh, thời gian", quoted(line.words), _DATE_FORM)
    else:
        day, month = written["day"], written["month"]
        if (day and len(day) < 2) or (month and month in {"1", "2"}):
            yield Finding("date_zero", "Địa danh, thời gian", quoted(line.words), _DATE_FORM)
    yield from check_letters(line, _DATE)


def _titled(paper: Outline) -> Iterator[Finding]:
    if paper.kind is not None:
        yield from check_letters(paper.kind, _KIND)
        if paper.about is not None:
            yield from check_letters(paper.about, _ABOUT)
        return
    if paper.about_letter is None:
        expected = "tên loại và trích yếu; công văn thì “V/v …” dưới số, ký hiệu"
        yield Finding("title", _HEAD, "không có tên loại, không có “V/v …”", expected)
        return
    if not paper.about_letter.words.startswith("V/v "):
        found = quoted(paper.about_letter.words)
        yield Finding("about_letter_form", "Trích yếu công văn", found, "mở đầu bằng “V/v ”")
    yield from check_letters(paper.about_letter, _ABOUT_LETTER)
