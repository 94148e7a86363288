"""Drafts of directives given a block a line, as tests state them."""

import re
from array import array
from collections.abc import Iterable

from sauro.reading.drafter import Drafter
from sauro.reading.drafts import Draft
from sauro.reading.names import NameReader
from sauro.reading.outline import outline
from sauro.reading.subjects import SubjectReader
from sauro.reading.tables import tables_in
from sauro.reading.text import Block, Place, Segment, Source, Text


def drafter_of(*lines: str, bases: Iterable[str] = ()) -> Drafter:
    """The drafts of a directive, a block a line; ``bases`` are those that state its ground."""
    chars = "\n".join(lines)
    segments = tuple(Segment(*line.span(), Place()) for line in re.finditer(".+", chars))
    blocks = tuple(Block(one.start, one.end, one) for one in segments)
    source = Source("", "plain", chars, segments, 1.0)
    text = Text(source, chars, array("l", range(len(chars))), blocks)
    subjects = SubjectReader(NameReader(chars))
    nodes = outline(text, 0, len(chars), subjects.names_only)
    grounds = tuple((chars.index(base), chars.index(base) + len(base)) for base in bases)
    drafter = Drafter(subjects, nodes, grounds)
    drafter.draft(tables_in(text, 0, len(chars), subjects.all_names))
    return drafter


def said(drafter: Drafter, draft: Draft) -> tuple[str, list[str], list[str]]:
    leads = [lead.name.text for lead in draft.leads]
    helpers = [helper.name.text for helper in draft.helpers]
    return drafter.chars[draft.start : draft.end], leads, helpers


def drafts_of(*lines: str) -> list[tuple[str, list[str], list[str]]]:
    """The words, the leads and the helpers of every draft."""
    drafter = drafter_of(*lines)
    return [said(drafter, draft) for draft in drafter.drafts]
