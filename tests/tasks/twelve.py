"""The papers of one morning as the files that their names say."""

from pathlib import Path

from pdf_files import LEFT, WIDTH
from pdf_files import Paper as Sheet

from sauro.tasks.demo.morning import TWELVE
from sauro.tasks.demo.papers import Paper

_HEAD, _SIGNED, _SIZE = 8, 2, 13.0


def as_file(name: str, folder: Path) -> bytes:
    """The bytes of one of the twelve, in the form that its name says."""
    paper, _ = TWELVE[name]
    if name.endswith(".docx"):
        return paper.docx
    if name.endswith(".txt"):
        return paper.text.encode()
    return _printed(paper, folder / name)


def _printed(paper: Paper, path: Path) -> bytes:
    """As a PDF of one page: the head in the middle, the body from the left."""
    sheet = Sheet()
    sheet.new_page()
    down = 70.0
    for at, line in enumerate(paper.lines):
        head = at < _HEAD or at >= len(paper.lines) - _SIGNED
        left = (WIDTH - sheet.width(line, _SIZE)) / 2 if head else LEFT
        sheet.text(left, down, line, _SIZE)
        down += 32 if head else 20
    return sheet.save(path).read_bytes()
