"""From the draft of a paper to its number: one way for all kinds that are issued."""

import hashlib
from collections.abc import Mapping
from datetime import date

from sauro.directives.receiving import Handed
from sauro.oversight.building import drafted_paper, paper_bytes, template_for
from sauro.oversight.commands.drafts import Row, locked, saved, still_open, told
from sauro.oversight.commands.papers import record_urgings, take_data
from sauro.oversight.commands.reporting import regather
from sauro.oversight.commands.taking import signed_copy
from sauro.oversight.keeping import packed
from sauro.oversight.models import OfficePaper, Report
from sauro.oversight.papers.editing import carried, places
from sauro.oversight.papers.kinds.office import Office
from sauro.oversight.vocabulary import PaperKind
from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.people.naming import tidy
from sauro.people.refusal import Refused


@command
def refresh_paper(act: Act, row: Row, version: int) -> Row:
    """Take the figures anew; words that were changed go with their paragraphs."""
    held = still_open(act, row, version)
    before = places(drafted_paper(held), {})
    if isinstance(held, Report):
        regather(act, held)
    else:
        take_data(act, held)
    held.words = carried(held.words, before, places(drafted_paper(held), {}))
    held.made = act.day
    saved(act, held, "refresh")
    return held


@command
def word_paper(act: Act, row: Row, version: int, words: Mapping[str, str], office: Office) -> Row:
    """Write other words for some paragraphs, and what stands around them."""
    held = still_open(act, row, version)
    drafted = {place.key: place.drafted for place in places(drafted_paper(held), {})}
    held.words = {
        key: text
        for key, written in words.items()
        if key in drafted and (text := " ".join(written.split())) != drafted[key]
    }
    held.head = packed(office)
    saved(act, held, "word")
    return held


@command
def drop_paper(act: Act, row: OfficePaper, version: int) -> None:
    """Forget a draft that nobody needs; history keeps that it was there."""
    held = still_open(act, row, version)
    told(act, held, "drop")
    held.delete()


@command
def close_paper(act: Act, row: Row, version: int) -> Row:
    """From here on figures, rows and words stand; its file is rebuilt byte for byte."""
    held = still_open(act, row, version)
    held.template = template_for(held)
    held.closed_at, held.closed_by = act.now, act.by
    held.sha256 = hashlib.sha256(paper_bytes(held)).hexdigest()
    saved(act, held, "close")
    return held


@command
def number_paper(
    act: Act, row: Row, number: str, signed_day: date, file: Handed | None = None
) -> tuple[str, ...]:
    """Number, day and, where there is one, the signed file: entered once it was issued.

    Gives back in which way the file shows another number or day: a sentence each.
    """
    held = locked(act, row)
    former = held.number, held.signed_day
    if held.closed_at is None:
        raise Refused("Hãy chốt văn bản trước khi nhập số và ngày ký.")
    if not tidy(number):
        raise Refused("Hãy nhập số của văn bản.")
    if "/" in number:
        raise Refused("Chỉ nhập số, ví dụ 615; ký hiệu lấy từ thể thức của văn bản.")
    if signed_day > act.day or (held.earliest is not None and signed_day < held.earliest):
        raise Refused("Ngày ký phải từ đầu kỳ (hoặc từ ngày của văn bản giao) đến hôm nay.")
    held.number, held.signed_day = tidy(number)[:20], signed_day
    copy = signed_copy(act, file) if file else None
    held.signed = copy.original if copy else held.signed
    if isinstance(held, OfficePaper) and held.kind == PaperKind.LETTER:
        record_urgings(act, held, former)
    saved(act, held, "number")
    return copy.doubts(held.number, signed_day) if copy else ()
