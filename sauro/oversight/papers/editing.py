"""The words of a paper that people changed, put in the place of those that were drafted."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sauro.oversight.papers.form import Block, Heading, Paper, Paragraph

_FIGURE = re.compile(r"[0-9][0-9./,%]*")
_BEGINNING = 60


@dataclass(frozen=True, slots=True)
class Place:
    """A paragraph of the body: ``key`` stays the same while headings stay the same; ``lead``
    stands before its words and is not changed."""

    key: str
    heading: str
    lead: str
    drafted: str
    words: str

    @property
    def changed(self) -> bool:
        """Whether somebody wrote it."""
        return self.words != self.drafted


def places(paper: Paper, words: Mapping[str, str]) -> list[Place]:
    """All paragraphs of the body in order, with what was written for them."""
    return [
        Place(key, heading, block.lead, block.words, words.get(key, block.words))
        for key, heading, block in _keyed(paper)
        if isinstance(block, Paragraph)
    ]


def carried(
    words: Mapping[str, str], before: Sequence[Place], after: Sequence[Place]
) -> dict[str, str]:
    """What was written for paragraphs of one draft, by their places in the next: where the same
    begins under the same heading and lead, whatever its figures; the nearest of several. What
    stands nowhere any more is left out."""
    found: dict[str, str] = {}
    for at, old in enumerate(before):
        same = [
            (abs(at - place), one.key)
            for place, one in enumerate(after)
            if one.key not in found and _alike(one) == _alike(old)
        ]
        if old.key in words and same:
            found[min(same)[1]] = words[old.key]
    return found


def _alike(place: Place) -> tuple[str, ...]:
    part = place.key.partition(".")[0]
    lead, begins = (_FIGURE.sub("", words) for words in (place.lead, place.drafted))
    return part, lead, begins[:_BEGINNING]


def edited(paper: Paper, words: Mapping[str, str]) -> Paper:
    """With these words; a paragraph whose words are empty is left out."""
    body: list[Block] = []
    for key, _, block in _keyed(paper):
        if not isinstance(block, Paragraph) or key not in words:
            body.append(block)
        elif words[key]:
            body.append(replace(block, words=words[key]))
    return replace(paper, body=tuple(body))


def _keyed(paper: Paper) -> Iterator[tuple[str, str, Block]]:
    heading, place = "", 0
    for block in paper.body:
        if isinstance(block, Heading):
            heading, place = block.words, 0
            yield "", heading, block
            continue
        place += 1
        yield f"{heading.partition('.')[0]}.{place}" if heading else f"0.{place}", heading, block
