"""A quote is the text's own words, or it is none."""

from collections.abc import Iterable

from sauro.directives.models import Proposal, Reading
from sauro.people.refusal import Refused

Span = tuple[int, int]
_BLANK = " \t\r\n\f\u00a0"
_MOST = 50


def verified(proposal: Proposal) -> bool:
    """Whether each quote is what stands at its span, and there is one."""
    chars = proposal.reading.chars
    spans, quotes = proposal.spans, proposal.quotes
    if not spans or len(spans) != len(quotes):
        return False
    return all(
        quote.strip() and chars[start:end] == quote
        for (start, end), quote in zip(spans, quotes, strict=True)
    )


def cut(reading: Reading, spans: Iterable[Span]) -> tuple[list[list[int]], list[str]]:
    """The spans in order, without blanks around, and the words there. ``Refused`` for none."""
    found: list[list[int]] = []
    for span in sorted(spans):
        start, end = _bare(reading.chars, *span)
        if start >= end:
            continue
        if found and start < found[-1][1]:
            raise Refused("Hai đoạn chọn chồng lên nhau. Hãy chọn lại từng đoạn.")
        found.append([start, end])
    if not found or len(found) > _MOST:
        raise Refused("Chưa chọn được đoạn chữ nào. Hãy bôi đen câu giao việc trong văn bản.")
    return found, [reading.chars[start:end] for start, end in found]


def _bare(chars: str, start: int, end: int) -> Span:
    """Without blanks at either end."""
    if not 0 <= start < end <= len(chars):
        raise Refused("Đoạn chọn nằm ngoài văn bản. Hãy tải lại trang rồi chọn lại.")
    words = chars[start:end]
    before = len(words) - len(words.lstrip(_BLANK))
    return start + before, start + len(words.rstrip(_BLANK))


def healed(quotes: Iterable[str]) -> str:
    """The words in one line, without the signs of bold and italics."""
    return " ".join(" ".join(quotes).replace("*", "").split())
