"""What a person changes in a drafted paper before it is frozen: the words of its paragraphs."""

from collections.abc import Mapping
from dataclasses import replace

from sauro.oversight.papers.form import Paper, Paragraph


def editable(paper: Paper) -> dict[int, str]:
    """The words of each paragraph of the body, by its place among the blocks."""
    return {at: one.words for at, one in enumerate(paper.body) if isinstance(one, Paragraph)}


def edited(paper: Paper, words: Mapping[int, str]) -> Paper:
    """With other words at some places; a paragraph left empty goes. KeyError for a place that
    holds no paragraph."""
    body = list(paper.body)
    for at, changed in words.items():
        block = body[at] if 0 <= at < len(body) else None
        if not isinstance(block, Paragraph):
            raise KeyError(at)
        body[at] = replace(block, words=changed.strip())
    kept = (one for one in body if not isinstance(one, Paragraph) or one.words or one.lead)
    return replace(paper, body=tuple(kept))
