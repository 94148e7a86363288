"""A file in, its reading out: the pipeline on one page.

``sources`` → ``normalize`` → ``head`` → ``outline`` → ``drafts`` → ``assemble`` → ``clarity`` →
``result``.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import TypeVar

from sauro.reading.assemble import Assembler
from sauro.reading.clarity import clarity_of, complete_share, questions_of
from sauro.reading.doubts import doubt_warnings, doubts_of
from sauro.reading.drafter import Drafter
from sauro.reading.grammar import UPPER, version
from sauro.reading.head import Head, read_head
from sauro.reading.names import NameReader
from sauro.reading.normalize import derive
from sauro.reading.outline import outline
from sauro.reading.passages import Stretch, partition
from sauro.reading.result import Citation, Document, Finding, Reading, Recipient, Task, Warning
from sauro.reading.rules import all_rules
from sauro.reading.sources import open_source
from sauro.reading.speakers import sent_to, speakers_of
from sauro.reading.subjects import SubjectReader
from sauro.reading.tables import other_cells, tables_in
from sauro.reading.text import Source, Text
from sauro.reading.units import Units
from sauro.reading.warnings import warnings_of


def read_file(path: Path, units: Mapping[str, str] | None = None) -> Reading:
    """Read a file. Raises ``SourceError`` where it cannot be read as a directive."""
    return read_source(open_source(path), units)


def read_source(source: Source, units: Mapping[str, str] | None = None) -> Reading:
    """Read what a file says.

    ``units`` maps names of bodies to their ids; with it tasks carry ids, and names that it does
    not have are warned of.
    """
    text = derive(source)
    head = read_head(text)
    tasks, stretches = _tasks(text, head)
    known = None if units is None else Units(units)
    for task in tasks:
        task.clarity.update(clarity_of(task, head.document))
        task.units.update(known.ids_in(task) if known else {})
    document = _document_in_source(text, head.document)
    doubtful, unsure = doubts_of(source, document, tasks)
    return Reading(
        name=source.name,
        reader=source.reader,
        quality=source.quality,
        document=document,
        tasks=tasks,
        passages=partition(text, stretches),
        warnings=(
            *(Warning("source", message) for message in source.warnings),
            *doubt_warnings(source, document, tasks, doubtful),
            *(_warning_in_source(text, warning) for warning in head.warnings),
            *warnings_of(text, head.document, tasks, known),
        ),
        grammar=grammar_version(),
        questions=questions_of(tasks),
        complete=complete_share(tasks),
        pages=source.pages,
        signatures=source.signatures,
        doubtful=doubtful,
        unsure=unsure,
    )


@cache
def grammar_version() -> str:
    """The hash of the grammar in force."""
    return version(all_rules())


def _tasks(text: Text, head: Head) -> tuple[tuple[Task, ...], list[Stretch]]:
    names = NameReader(text.chars)
    subjects = SubjectReader(names, speakers_of(head.document), sent_to(head.document, names))
    signed = date.fromisoformat(head.document.date) if head.document.date else None
    cited = [(citation.start, citation.end) for citation in head.document.citations]
    assembler = Assembler(text, signed, cited)
    stretches = [Stretch(0, len(text.chars[: head.body_start].rstrip()), "head")]
    tasks: list[Task] = []
    for start, end in _bodies(text, head):
        tables = tables_in(text, start, end, subjects.all_names)
        apart = other_cells(text, start, end, tables)
        nodes = outline(text, start, end, subjects.names_only, apart, head.base_blocks)
        drafter = Drafter(subjects, nodes, head.base_blocks)
        drafts = drafter.draft(tables)
        stretches.extend(
            Stretch(cell.start, cell.end, "context", _CELL_GIVES_NONE) for cell in apart
        )
        tasks.extend(assembler.task(draft) for draft in drafts)
        stretches.extend(drafter.stretches)
    annex = _annex_start(text, head)
    tail_end = len(text.chars) if annex is None else annex
    stretches.append(Stretch(head.tail_start, tail_end, "recipients"))
    if annex is not None and _is_form(text, annex):
        stretches.append(Stretch(annex, len(text.chars), "context", _FORM_GIVES_NONE))
    return tuple(tasks), stretches


def _bodies(text: Text, head: Head) -> list[tuple[int, int]]:
    """The stretches that may hold tasks: the body, and an annexed plan."""
    bodies = [(head.body_start, head.tail_start)]
    annex = _annex_start(text, head)
    if annex is not None and not _is_form(text, annex):
        bodies.append((annex, len(text.chars)))
    return [(start, end) for start, end in bodies if start < end]


_FORM = re.compile(
    r"^(?:\W{0,3}|(?:Phụ lục|PHỤ LỤC)[^\n]{0,16}[ :.-])(?:ĐỀ CƯƠNG|Đề cương|BIỂU MẪU"
    r"|(?:MẪU|Mẫu) (?:SỐ|số|BÁO CÁO|báo cáo|PHIẾU|phiếu|BIỂU|biểu))",
    re.MULTILINE,
)
_TITLE = 200
_CELL_GIVES_NONE = "Ô của bảng không có cột nêu việc và cơ quan thực hiện: không giao nhiệm vụ."
_FORM_GIVES_NONE = "Đề cương, biểu mẫu báo cáo kèm theo: không giao nhiệm vụ."


def _is_form(text: Text, annex: int) -> bool:
    """Whether an annex is the outline or form of a report, which gives no work."""
    return _FORM.search(text.chars, annex, annex + _TITLE) is not None


_PLAN_BEGINS = r"I\.|PHẦN |Phần |Chương I|CHƯƠNG I|Điều 1\."
_ANNEX_BEGINS = re.compile(rf"^(?:{_PLAN_BEGINS}|1\.)(?= ?\S)", re.MULTILINE)
_SECTION_BEGINS = re.compile(rf"^(?:{_PLAN_BEGINS}|[IVX]{{1,4}}\. [{UPPER}]{{2}})", re.MULTILINE)
_GIVES_WORK = re.compile(r"chủ trì|có trách nhiệm|chịu trách nhiệm|phối hợp với")
_SHORTEST_ANNEX = 1500


def _annex_start(text: Text, head: Head) -> int | None:
    """Where an annexed plan begins: by its heading, or at its first item after the signature."""
    known = head.annex_start
    stop = len(text.chars) if known is None else known
    begins = _ANNEX_BEGINS if known is None else _SECTION_BEGINS
    found = begins.search(text.chars, head.tail_start, stop)
    if found is None or stop - found.start() < _SHORTEST_ANNEX:
        return known
    return found.start() if _GIVES_WORK.search(text.chars, found.start(), stop) else known


Placed = TypeVar("Placed", Recipient, Citation, Finding)


def _document_in_source(text: Text, document: Document) -> Document:
    """The head with its offsets in the source."""
    return replace(
        document,
        recipients=_moved(text, document.recipients),
        citations=_moved(text, document.citations),
        findings=_moved(text, document.findings),
    )


def _moved(text: Text, items: tuple[Placed, ...]) -> tuple[Placed, ...]:
    spans = (text.span(item.start, item.end) for item in items)
    return tuple(
        item._replace(start=start, end=end, text=text.source.chars[start:end])
        if isinstance(item, Finding)
        else item._replace(start=start, end=end)
        for item, (start, end) in zip(items, spans, strict=True)
    )


def _warning_in_source(text: Text, warning: Warning) -> Warning:
    if warning.start is None or warning.end is None:
        return warning
    start, end = text.span(warning.start, warning.end)
    return warning._replace(start=start, end=end)
