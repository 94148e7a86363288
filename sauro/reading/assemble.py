"""From drafts to tasks: every field with its words in the source, and the words checked.

A task's quote is cut from the source; a draft whose quote would not be the source's own words
does not become a task.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from sauro.reading.coordination import Helper
from sauro.reading.deadlines import deadlines_in, deadlines_in_cell
from sauro.reading.drafts import Draft
from sauro.reading.outline import Node
from sauro.reading.products import Product, products_in
from sauro.reading.result import Deadline, Finding, Task
from sauro.reading.text import Text

_LISTED = re.compile(r"(?=[^\s;.])(?:[^;()\n]|\([^()\n]*\)|[()])+")
"""One deliverable of a cell or line that lists several: "Báo cáo; Tờ trình"."""
_PERIOD = re.compile(
    r"(?:(?P<open>\()|^|: )(?i:(?:(?:thời gian|thời hạn):? |(?:thực hiện|hoàn thành|xong) ){0,2})"
    r"(?P<when>(?i:từ|trước|trong|chậm nhất|đến|tháng|quý|ngày) [^():;]{0,60}(?:\d|[IV])"
    r"[^():;\d]{0,6})"
    r"(?(open)\))[.:]?$"
)
"""What names a stretch of time: a whole heading, its last brackets, or its end after a colon."""
_LONGEST = 160
_CUT = re.compile(r"[.;:]\s")
_ONLY_HELPS = "Đoạn này chỉ nói “phối hợp”; hệ thống đề xuất chủ ngữ là cơ quan chủ trì."


class Assembler:
    """Makes the tasks of one text. ``cited`` are ascending spans of cited documents, in
    derived offsets."""

    def __init__(self, text: Text, signed: date | None, cited: Sequence[tuple[int, int]]) -> None:
        self._text = text
        self._signed = signed
        self._cited = cited
        self._cited_from = [first for first, _ in cited]
        self._cited_to = [last for _, last in cited]
        self._known: dict[tuple[int, int], list[Deadline]] = {}
        self._periods: dict[int, list[Deadline]] = {}

    def task(self, draft: Draft) -> Task:
        """The task of a draft."""
        text = self._text
        start, end = text.span(draft.start, draft.end)
        deadlines = self._deadlines(draft)
        products = self._products(draft)
        leads = {lead.name.text.lower() for lead in draft.leads}
        helpers = [one for one in draft.helpers if one.name.text.lower() not in leads]
        findings = [
            *self._lead_findings(draft),
            *self._helper_findings(helpers, draft),
            *(self._product_finding(product) for product in products),
        ]
        named = tuple(product.text for product in products)
        return Task(
            text=text.source.chars[start:end],
            shown=text.chars[draft.start : draft.end],
            start=start,
            end=end,
            place=text.source.place(start),
            path=draft.node.path(),
            key=draft.node.key,
            leads=_once(lead.name.text for lead in draft.leads),
            coordinators=_once(helper.name.text for helper in helpers),
            deadlines=tuple(self._in_source(deadline) for deadline in deadlines),
            product=named[0] if named else None,
            products=named,
            findings=tuple(findings),
            confirm=self._confirm(draft),
        )

    def _deadlines(self, draft: Draft) -> list[Deadline]:
        if draft.row is not None and draft.row.times:
            cells = (
                deadline
                for start, end in draft.row.times
                for deadline in deadlines_in_cell(self._text.chars, start, end, self._signed)
            )
            told = {(one.due or one.start, one.every, one.on): one for one in cells}
            if told:
                return [replace(deadline, inherited=True) for deadline in told.values()]
        own = self._stated(draft.start, draft.end)
        if own:
            return own
        if draft.shared_time is not None:
            return self._stated(*draft.shared_time)
        for node in draft.above:
            found = self._stated(node.start, node.end)
            source = draft.giver
            if source is not None and node is source[0]:
                begin = self._sentence(node.start, source[1].start)
                found = [one for one in found if one.start >= begin]
            if found:
                return [replace(deadline, inherited=True) for deadline in found]
        return next(filter(None, map(self._period, draft.node.above())), [])

    def _period(self, node: Node) -> list[Deadline]:
        """The time that is all a heading says, or the last it says: "THÁNG 02/2026"."""
        if node.start not in self._periods:
            self._periods[node.start] = list(self._find_period(node))
        return self._periods[node.start]

    def _find_period(self, node: Node) -> Iterator[Deadline]:
        words = self._text.chars[node.start : node.end]
        period = _PERIOD.search(words) if len(words) <= _LONGEST else None
        if period is None:
            return
        begin = node.start + period.start("when")
        when = period["when"]
        found = deadlines_in_cell(when, 0, len(when), self._signed)
        if not found or found[0].start > 0 or found[-1].end < len(when.rstrip()):
            return
        for one in found:
            yield replace(one, start=begin + one.start, end=begin + one.end, inherited=True)

    def _sentence(self, start: int, end: int) -> int:
        """Where in ``[start, end)`` the sentence begins that goes on at ``end``."""
        cuts = [cut.end() for cut in _CUT.finditer(self._text.chars, start, end)]
        return cuts[-1] if cuts else start

    def _stated(self, start: int, end: int) -> list[Deadline]:
        """The deadlines of a stretch; a heading is asked for once for all tasks below it."""
        known = self._known.get((start, end))
        if known is None:
            first = bisect_right(self._cited_to, start)
            last = bisect_left(self._cited_from, end)
            cited = self._cited[first:last]
            known = deadlines_in(self._text.chars, start, end, self._signed, cited)
            self._known[start, end] = known
        return known

    def _products(self, draft: Draft) -> list[Product]:
        if draft.row is not None and draft.row.products:
            return [
                Product(part.start(), part.start() + len(words), words, "field.product")
                for start, end in draft.row.products
                for part in _LISTED.finditer(self._text.chars, start, end)
                if (words := part[0].rstrip(" ."))
            ]
        heading = draft.node.parent
        span = (heading.start, heading.end) if heading is not None and heading.label else None
        return products_in(self._text.chars, draft.start, draft.end, span)

    def _in_source(self, deadline: Deadline) -> Deadline:
        start, end = self._text.span(deadline.start, deadline.end)
        words = self._text.source.chars[start:end]
        return replace(deadline, text=words, start=start, end=end)

    def _lead_findings(self, draft: Draft) -> Iterator[Finding]:
        for lead in draft.leads:
            yield self._finding(
                "leads", lead.rule.id, lead.name.start, lead.name.end, lead.name.text,
                lead.source is not None,
            )  # fmt: skip

    def _helper_findings(self, helpers: list[Helper], draft: Draft) -> Iterator[Finding]:
        for helper in helpers:
            name = helper.name
            inherited = not draft.start <= name.start < draft.end
            yield self._finding(
                "coordinators", helper.rule.id, name.start, name.end, name.text, inherited
            )

    def _product_finding(self, product: Product) -> Finding:
        return self._finding(
            "product", product.rule, product.start, product.end, product.text, False
        )

    def _finding(
        self, field: str, rule: str, start: int, end: int, value: str, inherited: bool
    ) -> Finding:
        first, last = self._text.span(start, end)
        words = self._text.source.chars[first:last]
        return Finding(field, rule, first, last, words, value, inherited)

    def _confirm(self, draft: Draft) -> tuple[tuple[str, str], ...]:
        if draft.address is None:
            return ()
        verb = self._text.chars[draft.address.verb : draft.address.verb + 12].strip().lower()
        return (("leads", _ONLY_HELPS),) if verb.startswith("phối hợp") else ()


def _once(names: Iterator[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
