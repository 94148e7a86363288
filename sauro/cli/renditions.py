"""Files that are the same: exact copies, read once, and renditions of one directive."""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sauro.cli.work import Outcome
    from sauro.reading.renditions import Directive, Rendition

_FORMS = {"word": "bản Word", "print": "bản PDF có chữ", "text": "bản chữ", "scan": "bản quét"}
_SIGNED = {
    "whole": "chữ ký số còn nguyên vẹn",
    "altered": "đã bị sửa sau khi ký số",
    "unread": "có chữ ký số chưa kiểm tra được",
}


def copies_of(files: Sequence[Path]) -> dict[Path, tuple[Path, ...]]:
    """The files in order, each with those after it that hold exactly the same bytes.

    Only files of one size are compared, by SHA-256. A file that cannot be read is a copy of none.
    """
    sizes: dict[int, list[Path]] = {}
    for file in files:
        with suppress(OSError, ValueError):
            status = os.stat(file)
            if S_ISREG(status.st_mode):
                sizes.setdefault(status.st_size, []).append(file)
    first = {file: file for file in files}
    for alike in sizes.values():
        first.update(_first_of(alike) if len(alike) > 1 else {})
    found: dict[Path, list[Path]] = {}
    for file in files:
        found.setdefault(first[file], []).append(file)
    return {file: tuple(same[1:]) for file, same in found.items()}


def _first_of(files: Iterable[Path]) -> Iterator[tuple[Path, Path]]:
    from sauro.reading.renditions import digest

    seen: dict[str, Path] = {}
    for file in files:
        with suppress(OSError):
            yield file, seen.setdefault(digest(file), file)


def same_directives(outcomes: Sequence["Outcome"]) -> Iterator[str]:
    """Lines that say which of the files read are the same, and which of them may be."""
    from sauro.reading.renditions import group

    named = {outcome.job.path: outcome.named for outcome in outcomes}
    found = group([outcome.rendition for outcome in outcomes if outcome.rendition])
    for directive in found.directives:
        if len(directive.renditions) > 1:
            yield f"Cùng một văn bản: {named[directive.text.path]}"
            yield from (_line(directive, one) for one in directive.renditions)
            if directive.original is None:
                yield "  Chưa có bản gốc (PDF ký số còn nguyên vẹn, hoặc bản quét)."
    for doubt in found.doubts:
        yield (
            f"Có thể là cùng một văn bản, cần đối chiếu: {doubt.one.path} và {doubt.other.path} "
            f"({doubt.reason})."
        )
    for outcome in outcomes:
        for copy, _ in outcome.job.copies:
            yield f"Bản sao y nguyên: {copy} là bản sao của {outcome.job.path}, không đọc lại."


def _line(directive: "Directive", rendition: "Rendition") -> str:
    """A file of a directive: what it is, and what to use it for."""
    told = [_FORMS[rendition.form], _SIGNED.get(rendition.signed, "")]
    if rendition.doubtful:
        told.append(f"{rendition.doubtful} trang cần người đọc thứ hai")
    use = {id(directive.original): "bản gốc", id(directive.text): "bản để đọc"}
    if directive.original is directive.text:
        use = {id(directive.text): "bản gốc, cũng là bản để đọc"}
    told.append(use.get(id(rendition), ""))
    return f"  {rendition.path}: {', '.join(filter(None, told))}"
