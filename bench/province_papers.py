"""Documents of the invented province: originals, their text, passages, proposals, readers."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random

from bench.copying import Rows, write_all
from bench.province_people import People
from bench.province_words import ENDS, KINDS, OBJECTS, PRODUCTS, VERBS
from sauro.directives.folding import folded, marked
from sauro.directives.models import (
    Audience,
    Directive,
    Gap,
    Original,
    Passage,
    Proposal,
    Reading,
    Rendition,
)
from sauro.directives.numbers import number_key
from sauro.directives.vocabulary import (
    Came,
    DirectiveState,
    Origin,
    PassageKind,
    ProposalState,
    Why,
)
from sauro.tasks.vocabulary import DueKind

CLEAR = ("nguoi", "viec", "thoi_gian", "tham_quyen", "trach_nhiem", "san_pham")
_MODELS = (Original, Directive, Rendition, Reading, Passage, Proposal, Gap, Audience)


@dataclass(frozen=True, slots=True)
class Asked:
    """One task as a document words it; ``due`` where its deadline is a day."""

    title: str
    product: str
    kind: str
    due: date | None

    @property
    def due_words(self) -> str:
        """As it is printed."""
        if self.due:
            return f"trước ngày {self.due.day}/{self.due.month}/{self.due.year}"
        return {DueKind.RECURRING: "hằng tháng", DueKind.EVENT: "sau khi có hướng dẫn"}.get(
            DueKind(self.kind) if self.kind else DueKind.DATE, ""
        )

    @property
    def deadlines(self) -> str:
        """JSON, as proposals and tasks keep it."""
        if not self.kind:
            return "[]"
        found = {"kind": self.kind, "text": self.due_words, "rule": "date.before"}
        return json.dumps([found | {"due": self.due.isoformat() if self.due else None}])

    @property
    def clarity(self) -> str:
        """JSON: the six rõ."""
        lacking = {name for name, there in (("thoi_gian", self.kind), ("san_pham", self.product))
                   if not there}  # fmt: skip
        states = {name: {"state": "thieu" if name in lacking else "du"} for name in CLEAR}
        return json.dumps(states)


@dataclass(frozen=True, slots=True)
class Paper:
    """A document that was written: ids, and the tasks it gives with their proposals and places."""

    directive: int
    reading: int
    number: str
    at: datetime
    restricted: bool
    tasks: tuple[tuple[Asked, int, tuple[int, int]], ...]


@dataclass(slots=True)
class Papers:
    """Makes documents; they are written when there are many."""

    random: Random
    people: People
    rows: dict[type, Rows] = field(default_factory=lambda: {one: Rows(one) for one in _MODELS})

    def add(self, serial: int, at: datetime, state: str, tasks: int) -> Paper:
        """One document with so many tasks; without any it only informs."""
        kind, short = self.random.choice(KINDS)
        number = f"{serial}/{short}-UBND"
        subject = f"{self.random.choice(OBJECTS)} {self._place()}"
        title = f"Về việc {subject}"
        asked = [self._asked(at) for _ in range(tasks)]
        original = self.rows[Original].add(
            sha256=hashlib.sha256(number.encode()).hexdigest(), size=120_000, kept_at=at,
            media_type="application/pdf", name=f"{serial}.pdf",
        )  # fmt: skip
        restricted = self.random.random() < 0.01
        given = state == DirectiveState.GIVEN
        by = self.random.choice(self.people.office)
        directive = self.rows[Directive].add(
            kind=kind, number=number, number_key=number_key(number), day=at.date(), title=title,
            issuer="Ủy ban nhân dân tỉnh", issuer_agency_id=self.people.codes["ubnd-tinh"],
            signer="Nguyễn Văn An", came=Came.FILE, state=state, restricted=restricted,
            follow_up_agency_id=self._follows(), entered_by_id=by,
            entered_at=at - timedelta(hours=20), given_at=at if given else None,
            given_by_id=by if given else None, marked=marked(number, title),
            folded=folded(number, title),
        )  # fmt: skip
        rendition = self.rows[Rendition].add(
            directive_id=directive, original_id=original, name=f"{serial}.pdf", form="pdf",
            quality=1.0, is_text=True,
        )  # fmt: skip
        reading, spans = self._read(directive, rendition, number, title, asked, at)
        proposals = [
            self._propose(directive, reading, place, one, span, given)
            for place, (one, span) in enumerate(zip(asked, spans, strict=True), start=1)
        ]
        found = tuple(zip(asked, proposals, spans, strict=True)) if given else ()
        return Paper(directive, reading, number, at, restricted, found)

    def read_by(self, paper: Paper, agencies: Sequence[int]) -> None:
        """Those that were given something, and some that only get a copy."""
        copies = self.random.sample(self.people.agencies, min(3, len(self.people.agencies)))
        for why, some in ((Why.ADDRESSEE, agencies), (Why.RECIPIENT, copies)):
            for agency in dict.fromkeys(some):
                self.rows[Audience].add(directive_id=paper.directive, agency_id=agency, why=why)

    def write(self) -> None:
        """Write what was made since."""
        write_all(self.rows.values())

    def _follows(self) -> int | None:
        if self.random.random() > 0.1:
            return None
        return self.random.choices(self.people.agencies, self.people.weights)[0]

    def _place(self) -> str:
        agency = self.random.choice(self.people.agencies)
        return f"tại {self.people.names[agency].removeprefix('Ủy ban nhân dân ')}"

    def _asked(self, at: datetime) -> Asked:
        random = self.random
        title = f"{random.choice(VERBS)} {random.choice(OBJECTS)} {self._place()} "
        title += f"{random.choice(ENDS)}, gói việc {random.randrange(1, 20_000)}"
        kind = random.choices(
            (DueKind.DATE, DueKind.RECURRING, DueKind.EVENT, ""), (0.74, 0.08, 0.07, 0.11)
        )[0]
        days = random.choices((7, 45, 130, 400), (0.15, 0.5, 0.3, 0.05))[0]
        due = at.date() + timedelta(random.randrange(days // 3, days + 1))
        title = title[:1].upper() + title[1:]
        dated = due if kind == DueKind.DATE else None
        return Asked(title, random.choice(PRODUCTS), str(kind), dated)

    def _read(
        self, directive: int, rendition: int, number: str, title: str, asked: list[Asked],
        at: datetime,
    ) -> tuple[int, list[tuple[int, int]]]:  # fmt: skip
        """The text with its passages; where each task stands."""
        parts = [(PassageKind.HEAD, f"ỦY BAN NHÂN DÂN TỈNH số {number} {title}")]
        parts += [(PassageKind.BASE, f"Căn cứ quy định về {self.random.choice(OBJECTS)}")]
        parts += [(PassageKind.HEADING, "I. NHIỆM VỤ")] if asked else []
        parts += [(PassageKind.TASK, f"{one.title}, {one.due_words}") for one in asked]
        parts += [
            (PassageKind.CONTEXT, f"{self.random.choice(OBJECTS)} {self.random.choice(ENDS)}")
            for _ in range(3)
        ]
        reading = self.rows[Reading].add(
            rendition_id=rendition, grammar="bench", chars="\n".join(words for _, words in parts),
            source=b"", result="{}", started_at=at - timedelta(hours=20),
            ended_at=at - timedelta(hours=20),
        )  # fmt: skip
        spans, start = [], 0
        for kind, words in parts:
            end = start + len(words)
            self.rows[Passage].add(
                directive_id=directive, reading_id=reading, start=start, end=end, kind=kind,
                marked=marked(words), folded=folded(words),
            )  # fmt: skip
            if kind == PassageKind.TASK:
                spans.append((start, end))
            start = end + 1
        return reading, spans

    def _propose(
        self, directive: int, reading: int, place: int, one: Asked, span: tuple[int, int],
        given: bool,
    ) -> int:  # fmt: skip
        proposal = self.rows[Proposal].add(
            directive_id=directive, reading_id=reading, origin=Origin.READER, order=place,
            key=f"1.{place}", path=json.dumps(["I.", f"{place}."]), spans=json.dumps([span]),
            quotes=json.dumps([one.title], ensure_ascii=False), shown=one.title,
            product=one.product, deadlines=one.deadlines, clarity=one.clarity,
            state=ProposalState.ACCEPTED if given else ProposalState.PROPOSED,
        )  # fmt: skip
        if not one.product:
            self.rows[Gap].add(
                proposal_id=proposal, name="san_pham", state="thieu",
                reason="Câu giao việc không nêu sản phẩm.",
                question="Sản phẩm phải gửi là văn bản gì?",
            )  # fmt: skip
        return proposal
