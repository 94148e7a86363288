"""The paper of a spoken order: a scan, photo or PDF kept beside the words that are read.

Until it is read it waits apart: ``head["paper"]`` of its arrival tells its name, size, sha256 and
spool.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sauro.directives import originals
from sauro.directives.commands.building import store_reading
from sauro.directives.models import Arrival, Directive, Original, Rendition
from sauro.directives.opened import Opened
from sauro.directives.page_drawing import page_png
from sauro.people.refusal import Refused
from sauro.reading.sources.errors import SecretError, SourceError
from sauro.reading.sources.opening import readers

_KINDS = ("pdf", "scan")
_TRIED = 600  # pixels across


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper on its way into the store; ``opened`` is None where no word of it could be read."""

    told: dict[str, Any]
    path: Path
    opened: Opened | None


def spool_paper(name: str, spooled: originals.Spooled) -> dict[str, Any]:
    """What an arrival tells of its paper; ``Refused`` for what is neither picture nor PDF."""
    kind = next(one.name for one in readers(1, ()) if one.accepts(Path(name), spooled.head))
    if kind not in _KINDS:
        originals.unspool(spooled.place)
        raise Refused("Giấy ghi ý kiến phải là bản quét, ảnh chụp hoặc PDF. Hãy chọn tệp khác.")
    return {"name": name, "size": spooled.size, "sha256": spooled.sha256, "spool": spooled.place}


def unspool_paper(arrival: Arrival) -> None:
    """Forget the paper that waited with an arrival, if one did."""
    originals.unspool(arrival.head.get("paper", {}).get("spool", ""))


@contextmanager
def waiting_paper(arrival: Arrival) -> Iterator[tuple[dict[str, Any], Path] | None]:
    """What is told of the paper that waits with an arrival, and its bytes as a file."""
    told = arrival.head.get("paper")
    if not told:
        yield None
        return
    with originals.local_copy(told["spool"], told["name"]) as path:
        yield told, path


def opened_paper(told: dict[str, Any], path: Path, read: Callable[[Path], Opened]) -> Paper:
    """The paper as ``read`` reads it; one that is only a picture, as a note by hand, passes too.

    SourceError for one that bears a mark of secrecy, or that nobody could look at.
    """
    try:
        return Paper(told, path, read(path))
    except SecretError:
        raise
    except SourceError as error:
        try:
            page_png(path, 1, _TRIED)
        except SourceError:
            words = f"giấy kèm theo: {error.message}", error.way_out
            raise SourceError(path, *words) from error
        return Paper(told, path, None)


def keep_paper(paper: Paper, original: Original, directive: Directive) -> str:
    """Lay the paper to its order, within the caller's transaction; what is to be said of it."""
    known = Rendition.objects.filter(original=original).first()
    if known is not None and known.directive_id != directive.pk:
        return f"Giấy kèm theo đã có ở văn bản {known.directive} nên không lưu lần nữa."
    if known is None:
        found = paper.opened.rendition if paper.opened else None
        rendition = Rendition.objects.create(
            directive=directive,
            original=original,
            name=paper.told["name"],
            form=found.form if found else "scan",
            quality=found.quality if found else 0.0,
            doubtful=found.doubtful if found else 0,
            signed=found.signed if found else "",
        )
        if paper.opened:
            opened = paper.opened
            store_reading(rendition, opened.source, opened.reading, opened.times)
    return "" if paper.opened else "Đã lưu giấy kèm theo; phần mềm không đọc được chữ trên giấy."
