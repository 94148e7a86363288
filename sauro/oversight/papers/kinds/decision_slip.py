"""Phiếu trình giải quyết công việc, from a specialist over the head of the office to a leader."""

from dataclasses import dataclass

from sauro.oversight.papers.form import (
    Block,
    Heading,
    Letterhead,
    Paper,
    Paragraph,
    Signature,
    Title,
)
from sauro.oversight.papers.kinds.office import Issue, Office, letterhead
from sauro.oversight.papers.lines import ROMAN

_ROOM = "." * 110
_LINES_TO_WRITE = 3


@dataclass(frozen=True, slots=True)
class DecisionSlip:
    """What is asked of ``leader``: ``summary`` is what led there and what others said, ``opinion``
    what the office thinks, ``choices`` what can be decided."""

    about: str
    leader: str
    asked: tuple[str, ...]
    summary: tuple[str, ...]
    opinion: tuple[str, ...]
    choices: tuple[str, ...]
    head: Signature
    specialist: Signature
    attached: tuple[str, ...] = ()


def decision_slip(slip: DecisionSlip, office: Office, issue: Issue) -> Paper:
    """The slip, with room for the leader's own hand above the signatures."""
    head: Letterhead = letterhead(office, issue, "PTr")
    return Paper(
        letterhead=head,
        title=Title("PHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC", slip.about),
        issued_by=office.name,
        addressees=(slip.leader,),
        body=tuple(_body(slip, office)),
        signatures=(slip.head, slip.specialist),
        made=issue.made,
    )


def _body(slip: DecisionSlip, office: Office) -> list[Block]:
    attached = "; ".join(slip.attached) or "không có"
    parts: list[tuple[str, tuple[str, ...]]] = [
        ("NỘI DUNG TRÌNH", (*slip.asked, f"Tài liệu kèm theo: {attached}.")),
        ("TÓM TẮT QUÁ TRÌNH, Ý KIẾN CỦA CÁC CƠ QUAN", slip.summary),
        (f"Ý KIẾN CỦA {office.name.upper()}", (*slip.opinion, *_choices(slip))),
    ]
    blocks: list[Block] = []
    for number, (title, words) in zip(ROMAN, parts, strict=False):
        blocks.append(Heading(1, f"{number}. {title}"))
        blocks += [Paragraph(one) for one in words or ("Không có.",)]
    blocks.append(Heading(1, f"IV. Ý KIẾN CỦA {slip.leader.upper()}"))
    blocks += [Paragraph(_ROOM) for _ in range(_LINES_TO_WRITE)]
    return blocks


def _choices(slip: DecisionSlip) -> tuple[str, ...]:
    if not slip.choices:
        return ()
    named = zip("ABCDEGH", slip.choices, strict=False)
    return (
        f"Kính trình {slip.leader} xem xét, quyết định một trong các phương án:",
        *(f"- Phương án {letter}: {words.rstrip(' .;')}." for letter, words in named),
    )
