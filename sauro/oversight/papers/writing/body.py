"""Headings, paragraphs and tables of a body or an annex."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lxml.etree import _Element

from sauro.oversight.papers.form import Block, Heading, Paragraph
from sauro.oversight.papers.writing.elements import element, paragraph, run, spaced
from sauro.oversight.papers.writing.grids import grid
from sauro.oversight.papers.writing.styles import BODY, HEADINGS

END = "./."


def ended(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with "./." after the last sentence; below a table it has a line of its own."""
    if not blocks or not isinstance(blocks[-1], Paragraph):
        return (*blocks, Paragraph(END))
    last = blocks[-1]
    return (*blocks[:-1], replace(last, words=last.words.rstrip(" .;/") + END))


def written(blocks: Sequence[Block], *, keep_last: bool = False) -> Iterator[_Element]:
    """The blocks. What ends with a colon stays on the page of what follows; with ``keep_last``
    the last one does too."""
    for at, block in enumerate(blocks, 1):
        match block:
            case Heading():
                yield paragraph(run(block.words), style=HEADINGS[block.level])
            case Paragraph():
                runs = [run(f"{block.lead} ", bold=True)] if block.lead else []
                kept = block.words.endswith(":") or (keep_last and at == len(blocks))
                yield paragraph(
                    *runs,
                    run(block.words, italic=block.italic),
                    style=BODY,
                    keepNext=element("keepNext") if kept else None,
                )
            case _:
                yield grid(block)
                yield paragraph(run("", size=1), spacing=spaced(exactly=8))
