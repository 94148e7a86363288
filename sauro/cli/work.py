"""One file read and, where asked, written: the work that goes to a process."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from sauro.cli.failures import reason, unexpected
from sauro.cli.outputs import write
from sauro.reading.output.tally import Tally, tally
from sauro.reading.result import Reading


@dataclass(frozen=True, slots=True)
class Job:
    """A file to read. ``form`` is table, json, xlsx or docx; with ``target``, write it there."""

    path: Path
    form: str = "table"
    target: Path | None = None
    explained: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a job: counts, or an error as a sentence.

    ``reading`` and ``explanation`` come back only where nothing was written.
    """

    job: Job
    error: str | None = None
    tally: Tally = field(default_factory=Tally)
    reading: Reading | None = None
    explanation: str = ""


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
    reading, explanation = _read(job)
    if job.target is None:
        return Outcome(job, None, tally(reading), reading, explanation)
    content = render(reading, job.form, explanation)
    try:
        write(job.target, content)
    except OSError as error:
        return Outcome(job, f"{job.target}: không ghi được tệp: {reason(error)}.")
    return Outcome(job, None, tally(reading))


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


def _read(job: Job) -> tuple[Reading, str]:
    from sauro.reading.reader import read_source
    from sauro.reading.sources import open_source

    source = open_source(job.path)
    reading = read_source(source)
    if not job.explained:
        return reading, ""
    from sauro.reading.explain import explain
    from sauro.reading.rules import all_rules

    return reading, explain(reading, {rule.id: rule for rule in all_rules()}, source)
