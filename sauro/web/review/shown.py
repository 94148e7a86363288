"""How cards, stretches and what is left are shown."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.urls import reverse

from sauro.directives.models import Gap, Proposal
from sauro.directives.queries.coverage import UNDECIDED, Stretch
from sauro.directives.queries.review import Card, PartyView, Review
from sauro.directives.vocabulary import ALIVE, Origin, PartyRole, ProposalState
from sauro.people.spans import shown as day_shown

SIX = {
    "nguoi": "Người", "viec": "Việc", "thoi_gian": "Thời gian", "tham_quyen": "Thẩm quyền",
    "trach_nhiem": "Trách nhiệm", "san_pham": "Sản phẩm",
}  # fmt: skip
_CLEAR = {"du": "rõ", "thieu": "chưa nêu", "can_lam_ro": "cần làm rõ"}
_EVERY = {
    "day": "hằng ngày", "week": "hằng tuần", "month": "hằng tháng", "quarter": "hằng quý",
    "half-year": "6 tháng một lần", "year": "hằng năm",
}  # fmt: skip
_WEEKDAYS = {
    "MO": "thứ Hai", "TU": "thứ Ba", "WE": "thứ Tư", "TH": "thứ Năm", "FR": "thứ Sáu",
    "SA": "thứ Bảy", "SU": "Chủ nhật",
}  # fmt: skip
_WAITS = {"event": "chờ sự kiện", "period": "theo giai đoạn", "relative": "tính từ mốc khác"}
# Name of the address, label, key; the first is a decision, the others open a form in the card.
_OPEN = (
    ("accept", "Chấp nhận", "a"), ("edit", "Sửa", "e"), ("answers", "Làm rõ", "g"),
    ("parties", "Cơ quan", "p"), ("split", "Tách", "s"), ("merge", "Gộp", "m"),
    ("reject", "Loại", "x"),
)  # fmt: skip
_BY_STATE = {
    ProposalState.PROPOSED: ("accept", "edit", "answers", "parties", "split", "merge", "reject"),
    ProposalState.ACCEPTED: ("edit", "answers", "parties", "split", "merge", "reject"),
    ProposalState.REJECTED: ("accept",),
}


@dataclass(frozen=True, slots=True)
class Button:
    """Something one can do with a card; ``posts``: at once, else it opens a form."""

    name: str
    label: str
    key: str
    address: str
    posts: bool


@dataclass(frozen=True, slots=True)
class Due:
    """A deadline: its words, and what was computed of them."""

    words: str
    computed: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One of the six rõ on a card; ``state`` is du, thieu, can_lam_ro or answered."""

    label: str
    state: str
    told: str
    reason: str
    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class CardView:
    """A card as it stands on the page."""

    card: Card
    quoted: bool
    path: str
    origin: str
    dues: tuple[Due, ...]
    rules: tuple[Rule, ...]
    buttons: tuple[Button, ...]

    @property
    def proposal(self) -> Proposal:
        """What it is about."""
        return self.card.proposal

    @property
    def alive(self) -> bool:
        """Whether it is a task, or may become one."""
        return self.proposal.state in ALIVE

    @property
    def nobody(self) -> bool:
        """Whether no body that leads is known."""
        return not any(one.name for one in self.card.leads)

    @property
    def roles(self) -> list[tuple[str, tuple[PartyView, ...]]]:
        """Bodies by role, those that lead first."""
        order = (PartyRole.LEAD, PartyRole.COORDINATE, PartyRole.REPORT_TO, PartyRole.ADVISE)
        rows = [
            (role.label, tuple(one for one in self.card.parties if one.party.role == role))
            for role in order
        ]
        return [row for row in rows if row[1]]

    @property
    def unclear(self) -> list[Rule]:
        """What the text leaves open and nobody has answered."""
        return [one for one in self.rules if one.state in ("thieu", "can_lam_ro")]


def card_views(found: Review) -> list[CardView]:
    """All cards, in the order of the text."""
    return [_view(found, card) for card in found.cards]


def items(found: Review, views: Sequence[CardView]) -> list[CardView | Stretch]:
    """Cards with quotes, and between them the stretches that nobody has classed."""
    open_stretches = [one for one in found.strip if one.shade == UNDECIDED]
    rows: list[tuple[float, int, CardView | Stretch]] = []
    last = -1.0
    for view in views:
        if not view.quoted:
            continue
        mine = view.proposal.reading_id == found.reading.pk
        last = float(view.proposal.spans[0][0]) if mine else max(last, len(found.reading.chars))
        rows.append((last, 1, view))
    rows += [(float(one.passage.start), 0, one) for one in open_stretches]
    return [row[2] for row in sorted(rows, key=lambda row: row[:2])]


def chosen(views: Iterable[CardView], asked: str) -> int:
    """The card that is asked for, or the first that waits; 0 for none."""
    waiting = 0
    for view in views:
        if str(view.proposal.pk) == asked:
            return view.proposal.pk
        if not waiting and view.proposal.state == ProposalState.PROPOSED:
            waiting = view.proposal.pk
    return waiting


def next_waiting(found: Review, after: int) -> int:
    """The card to go on with after a decision upon this one; itself if nothing waits."""
    ids = [one.proposal.pk for one in found.cards]
    here = ids.index(after) if after in ids else 0
    for one in (*found.cards[here + 1 :], *found.cards[:here]):
        if one.proposal.state == ProposalState.PROPOSED:
            return one.proposal.pk
    return after


def quoted(found: Review, proposal: Proposal) -> bool:
    """Whether its words are those of the text; without it cannot be accepted."""
    reading = found.readings.get(proposal.reading_id)
    return bool(
        reading
        and proposal.spans
        and len(proposal.spans) == len(proposal.quotes)
        and all(
            quote.strip() and reading.chars[start:end] == quote
            for (start, end), quote in zip(proposal.spans, proposal.quotes, strict=True)
        )
    )


def _view(found: Review, card: Card) -> CardView:
    row = card.proposal
    place = found.readings[row.reading_id].rendition.name if row.origin == Origin.ANNEX else ""
    origin = "" if row.origin == Origin.READER else Origin(row.origin).label
    return CardView(
        card,
        quoted(found, row),
        " ".join(one for one in row.path if one not in "-+"),
        f"{origin}: {place}" if place else origin,
        tuple(_due(one) for one in row.deadlines),
        tuple(_rules(row.clarity, card.gaps)),
        _buttons(found.directive.pk, row),
    )


def _due(told: dict[str, Any]) -> Due:
    if told["due"]:
        return Due(told["text"], f"hạn cuối {day_shown(date.fromisoformat(told['due']))}")
    if told["every"]:
        on = _WEEKDAYS.get(told["on"] or "", "")
        return Due(told["text"], f"định kỳ {_EVERY.get(told['every'], '')}, {on}".rstrip(", "))
    return Due(told["text"], _WAITS.get(told["kind"], ""))


def _rules(clarity: dict[str, Any], gaps: Iterable[Gap]) -> Iterator[Rule]:
    asked = {one.name: one for one in gaps}
    for name, label in SIX.items():
        gap = asked.get(name)
        told = clarity.get(name, {})
        if gap is not None and gap.answered_at is not None:
            yield Rule(label, "answered", "đã bổ sung", gap.reason, gap.question, gap.answer)
        elif gap is not None:
            state = gap.state if gap.state in _CLEAR else "thieu"
            yield Rule(label, state, _CLEAR[state], gap.reason, gap.question, "")
        elif told.get("state") == "du":
            yield Rule(label, "du", _CLEAR["du"], told.get("reason", ""), "", "")


def _buttons(directive: int, row: Proposal) -> tuple[Button, ...]:
    if row.given_at is not None:
        return ()
    names = _BY_STATE.get(ProposalState(row.state), ())
    return tuple(
        Button(name, label, key, reverse(f"review:{name}", args=[directive, row.pk]),
               name == "accept")
        for name, label, key in _OPEN
        if name in names
    )  # fmt: skip
