"""One file read and, where asked, written: the work that goes to a process."""

import multiprocessing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sauro.cli.failures import unexpected
from sauro.cli.outputs import write
from sauro.config.refusal import reason
from sauro.reading.output.tally import Tally, tally
from sauro.reading.result import Reading
from sauro.reading.text import Source

if TYPE_CHECKING:
    from sauro.reading.renditions import Rendition


@dataclass(frozen=True, slots=True)
class Job:
    """A file to read. ``form`` is table, json, xlsx or docx; with ``target``, write it there.

    ``copies`` are exact copies of the file, each with its own target: they are not read again.
    ``roots`` are certificates (DER) that signatures of a PDF may lead to.
    """

    path: Path
    form: str = "table"
    target: Path | None = None
    explained: bool = False
    copies: tuple[tuple[Path, Path | None], ...] = ()
    roots: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a job: counts, or an error as a sentence.

    ``reading`` and ``explanation`` come back only where nothing was written. ``rendition`` tells
    which directive the file is of, ``named`` how that is called: both are there for every file
    that could be read. ``unwritten`` are errors in writing the results of copies.
    """

    job: Job
    error: str | None = None
    tally: Tally = field(default_factory=Tally)
    reading: Reading | None = None
    explanation: str = ""
    rendition: "Rendition | None" = None
    named: str = ""
    unwritten: tuple[str, ...] = ()


def work(job: Job) -> Outcome:
    """Do the job; every failure is told, none is raised."""
    from sauro.reading.sources import SourceError

    try:
        return _done(job)
    except SourceError as error:
        return Outcome(job, str(error))
    except Exception as error:  # noqa: BLE001
        return Outcome(job, unexpected(str(job.path), error))


def _done(job: Job) -> Outcome:
    from sauro.reading.output.phrases import reference, short_day
    from sauro.reading.renditions import rendition_of

    source, reading = _read(job)
    outcome = Outcome(
        job,
        tally=tally(reading),
        rendition=rendition_of(job.path, source, reading.document),
        named=reference(reading.document, short_day),
    )
    if job.target is None:
        return replace(outcome, reading=reading, explanation=_explanation(job, reading, source))
    error = _written(job, reading, source, job.path, job.target)
    unwritten = tuple(
        _written(job, reading, source, path, target) for path, target in job.copies if target
    )
    unwritten = tuple(filter(None, unwritten))
    return replace(outcome, error=error or None, unwritten=unwritten)


def _written(job: Job, reading: Reading, source: Source, path: Path, target: Path) -> str:
    """Write what was read as the result of the file ``path``; what went wrong, or nothing."""
    named = replace(reading, name=path.name)
    content = render(named, job.form, _explanation(job, named, source))
    try:
        write(target, content)
    except OSError as error:
        return f"{target}: không ghi được tệp: {reason(error)}."
    return ""


def render(reading: Reading, form: str, explanation: str = "") -> bytes:
    """The reading as the content of a file."""
    if form == "json":
        from sauro.reading.output.contract import to_json_text

        return to_json_text(reading).encode("utf-8", "replace")
    if form == "xlsx":
        from sauro.reading.output.xlsx import to_xlsx

        return to_xlsx(reading, datetime.now(UTC))
    if form == "docx":
        from sauro.reading.output.docx import to_docx

        return to_docx(reading, datetime.now(UTC))
    from sauro.reading.output.table import to_text

    text = to_text(reading)
    return (f"{text}\n{explanation}" if explanation else text).encode("utf-8", "replace")


def _read(job: Job) -> tuple[Source, Reading]:
    from sauro.reading.reader import read_source
    from sauro.reading.sources.confined.opening import open_confined

    source = open_confined(job.path, threads=_threads(), roots=job.roots)
    return source, read_source(source)


def _explanation(job: Job, reading: Reading, source: Source) -> str:
    if not job.explained:
        return ""
    from sauro.reading.explain import explain
    from sauro.reading.rules import all_rules

    return explain(reading, {rule.id: rule for rule in all_rules()}, source)


def _threads() -> int | None:
    """One where this is one of many processes that read side by side; else all the machine has."""
    return 1 if multiprocessing.parent_process() else None
