"""Why a reading says what it says: for each field its words, the rule that read them, and whence.

Written for a clerk: one block a task, one paragraph a field.
"""

from collections.abc import Iterator, Mapping, Sequence

from sauro.reading.grammar import Rule
from sauro.reading.output.phrases import one_line, printable, spot, understood, where
from sauro.reading.result import Deadline, Finding, Reading
from sauro.reading.text import Source

FIELDS = {
    "kind": "Loại văn bản",
    "number": "Số, ký hiệu",
    "date": "Ngày ban hành",
    "place": "Địa danh",
    "issuer": "Cơ quan ban hành",
    "title": "Trích yếu",
    "giver": "Cơ quan, người giao",
    "signer": "Người ký",
    "capacity": "Quyền hạn ký",
    "post": "Chức vụ",
    "bases": "Căn cứ",
    "addressees": "Nơi được giao",
    "recipients": "Nơi nhận",
    "citations": "Văn bản được dẫn",
    "follow_up": "Cơ quan theo dõi, đôn đốc",
    "route": "Nơi gửi báo cáo",
    "missing_annex": "Biểu kèm theo",
    "text": "Nội dung",
    "leads": "Chủ trì",
    "coordinators": "Phối hợp",
    "deadlines": "Thời hạn",
    "product": "Sản phẩm",
    "products": "Sản phẩm",
}
_SILENT = {
    "leads": "Chủ trì: không quy tắc nào đọc được cơ quan chủ trì ở đây hoặc ở mục trên",
    "deadlines": "Thời hạn: không có từ ngữ nào nêu thời hạn",
    "product": "Sản phẩm: không có từ ngữ nào nêu sản phẩm",
}
_SINGULAR = {"products": "product"}
_HEADING_KINDS = frozenset(("heading", "lead_in"))
_SHOWN = 110


def explain(reading: Reading, rules: Mapping[str, Rule], source: Source | None = None) -> str:
    """The explanation as text.

    ``rules`` are found by id. With ``source``, inherited words are shown with the heading or
    lead-in they come from and its place.
    """
    lines = [f"Giải thích kết quả đọc {reading.name} (bộ quy tắc {reading.grammar})", ""]
    lines += ["Phần đầu văn bản"]
    lines += _findings(reading, reading.document.findings, rules, source)
    for number, task in enumerate(reading.tasks, 1):
        lines += ["", f"Nhiệm vụ {number}, {where(task) or task.key}: {_short(task.shown)}"]
        told = [found for found in task.findings if found.field not in ("deadline", "deadlines")]
        told += [_as_finding(deadline) for deadline in task.deadlines]
        lines += _findings(reading, told, rules, source)
        fields = {_SINGULAR.get(found.field, found.field) for found in told}
        lines += [f"  {words}." for field, words in _SILENT.items() if field not in fields]
        for field, reason in task.confirm:
            lines.append(f"  Cần xác nhận {FIELDS.get(field, field).lower()}: {reason}")
    return printable("\n".join(lines)) + "\n"


def _findings(
    reading: Reading,
    findings: Sequence[Finding],
    rules: Mapping[str, Rule],
    source: Source | None,
) -> Iterator[str]:
    for found in findings:
        name = FIELDS.get(found.field, found.field)
        words = one_line(found.text)
        value = one_line(found.value)
        read = f", hiểu là {value}" if value and value != words else ""
        yield f"  {name}: “{words}”{read}"
        rule = rules.get(found.rule)
        means = rule.means if rule else "quy tắc không có trong bộ quy tắc hiện hành"
        yield f"    quy tắc {found.rule}: {means}"
        if found.inherited:
            yield f"    {_origin(reading, found, source)}"


def _as_finding(deadline: Deadline) -> Finding:
    return Finding(
        field="deadlines",
        rule=deadline.rule,
        start=deadline.start,
        end=deadline.end,
        text=deadline.text,
        value=understood(deadline),
        inherited=deadline.inherited,
    )


def _origin(reading: Reading, found: Finding, source: Source | None) -> str:
    """From which heading or lead-in an inherited finding comes."""
    if source is None:
        return "kế thừa từ mục trên"
    start, end = next(
        (
            (passage.start, passage.end)
            for passage in reading.passages
            if passage.kind in _HEADING_KINDS and passage.start <= found.start < passage.end
        ),
        (found.start, found.end),
    )
    heading = _short(source.chars[start:end])
    place = spot(source.place(found.start))
    return f"kế thừa từ mục trên, {place}: “{heading}”" if place else f"kế thừa từ “{heading}”"


def _short(words: str) -> str:
    line = one_line(words)
    return line if len(line) <= _SHOWN else line[:_SHOWN].rsplit(" ", 1)[0] + " …"
