"""What of a printed source a person should compare with the original: words, pages, signatures."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from sauro.reading.result import Document, Doubt, Task, Warning
from sauro.reading.text import Page, Signature, Source, Word

UNSURE = 0.9
"""Words below are not sure.

Of 2200 numbers recognised on clean, blurred, coarse and photocopied pages it marks 31, among them
8 of the 9 that are wrong.
"""

_COMPARE = "hãy đối chiếu với bản gốc"
_FIELDS = {
    "number": "số, ký hiệu văn bản",
    "date": "ngày ban hành",
    "deadlines": "thời hạn",
}
_DOUBTFUL_STATES = ("changed", "broken", "unreadable")

Span = tuple[int, int, str]
"""Start, end and field of words that matter, in the source."""


def doubts_of(
    source: Source, document: Document, tasks: Sequence[Task]
) -> tuple[tuple[Doubt, ...], int]:
    """The unsure words that matter, as they stand in the source, and how many are unsure in all.

    ``document`` has its offsets in the source.
    """
    unsure = [word for word in source.words if word.sure < UNSURE]
    fields = {word.start: field for word, field in _in_spans(unsure, _spans(document, tasks))}
    doubts = []
    for word in unsure:
        text = source.chars[word.start : word.end]
        field = fields.get(word.start, "figure" if _has_digit(text) else "")
        if field:
            sure = round(word.sure, 4)
            doubts.append(Doubt(word.start, word.end, text, sure, word.page, word.box, field))
    return tuple(doubts), len(unsure)


def doubt_warnings(
    source: Source, document: Document, tasks: Sequence[Task], doubts: Sequence[Doubt]
) -> Iterator[Warning]:
    """Warnings of pages, of digits of number, date and deadlines, and of signatures."""
    yield from _page_warnings(source)
    yield from _digit_warnings(source, _spans(document, tasks), doubts)
    yield from _signature_warnings(source.signatures)


def _spans(document: Document, tasks: Sequence[Task]) -> list[Span]:
    """Number and date of the document, then the deadlines; each once, in this order."""
    head = [
        (finding.start, finding.end, finding.field)
        for field in ("number", "date")
        for finding in document.findings
        if finding.field == field
    ]
    dated = [(one.start, one.end, "deadlines") for task in tasks for one in task.deadlines]
    return list(dict.fromkeys(head + sorted(dated)))


def _in_spans(words: Sequence[Word], spans: Iterable[Span]) -> Iterator[tuple[Word, str]]:
    """Words that lie in a span with its field; what stands first in ``spans`` comes last."""
    starts = [word.start for word in words]
    ends = [word.end for word in words]
    for start, end, field in reversed(list(spans)):
        for word in words[bisect_right(ends, start) : bisect_left(starts, end)]:
            yield word, field


def _page_warnings(source: Source) -> Iterator[Warning]:
    """One warning a reason, with all pages it holds for."""
    reasons: dict[str, list[Page]] = {}
    for page in source.pages:
        if page.doubt:
            reasons.setdefault(page.doubt.rstrip(". "), []).append(page)
    for reason, pages in reasons.items():
        numbers = runs([page.number for page in pages])
        start, end = _on_page(source, pages[0].number)
        message = f"Trang {numbers}: {reason}; cần người thứ hai đọc lại và đối chiếu với bản gốc."
        yield Warning("page_doubt", message, start, end)


def _on_page(source: Source, number: int) -> tuple[int | None, int | None]:
    """From the first to the last word of a page."""
    words = [word for word in source.words if word.page == number]
    return (words[0].start, words[-1].end) if words else (None, None)


def _digit_warnings(
    source: Source, spans: Iterable[Span], doubts: Sequence[Doubt]
) -> Iterator[Warning]:
    """One warning a number, date or deadline, with the words as they were read."""
    placed = [doubt for doubt in doubts if doubt.field in _FIELDS]
    for start, end, field in spans:
        unsure = [
            doubt
            for doubt in placed
            if doubt.start < end
            and start < doubt.end
            and (_has_digit(doubt.text) or field == "number")
        ]
        if unsure:
            whole = " ".join(source.chars[start:end].split())
            words = "; ".join(f"“{doubt.text}”" for doubt in unsure)
            what = "chữ số" if any(_has_digit(doubt.text) for doubt in unsure) else "chữ"
            message = (
                f"Trang {unsure[0].page}: {_FIELDS[field]} “{whole}” có {what} đọc chưa chắc: "
                f"{words}; {_COMPARE}."
            )
            yield Warning("doubtful_digits", message, unsure[0].start, unsure[-1].end)


def _signature_warnings(signatures: Sequence[Signature]) -> Iterator[Warning]:
    """Bad signatures one by one, those of unknown roots together."""
    for signature in signatures:
        if signature.state in _DOUBTFUL_STATES or signature.trust == "expired":
            yield Warning("signature", f"Chữ ký số: {signature.words}")
    unknown = [
        one for one in signatures if one.trust == "unknown" and one.state not in _DOUBTFUL_STATES
    ]
    if unknown:
        yield Warning(
            "signature",
            f"Chưa kiểm được gốc tin cậy của {len(unknown)} chữ ký số: hãy nạp chứng thư gốc của "
            "nơi cấp chứng thư (như Ban Cơ yếu Chính phủ) rồi đọc lại.",
        )


def runs(numbers: Sequence[int]) -> str:
    """Ascending numbers in words: 1, 3–5."""
    parts: list[list[int]] = []
    for number in numbers:
        if parts and number == parts[-1][-1] + 1:
            parts[-1].append(number)
        else:
            parts.append([number])
    return ", ".join(str(part[0]) if len(part) == 1 else f"{part[0]}–{part[-1]}" for part in parts)


def _has_digit(text: str) -> bool:
    return any(char.isdigit() for char in text)
