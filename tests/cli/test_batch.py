import os
import signal
import tempfile
import time
from pathlib import Path

import pytest

from sauro.cli.batch import run_all
from sauro.cli.failures import DIED
from sauro.cli.work import Job, Outcome
from sauro.reading.output.tally import Tally


def count(job: Job) -> Outcome:
    """Counts the letters of the name; a name that begins with "chet" ends its process."""
    if job.path.name.startswith("chet"):
        time.sleep(0.05)
        os.kill(os.getpid(), signal.SIGKILL)
    return Outcome(job, tally=Tally(tasks=len(job.path.name)))


def where(job: Job) -> Outcome:
    return Outcome(job, explanation=str(os.getpid()))


def jobs(*names: str) -> list[Job]:
    return [Job(Path(name)) for name in names]


def test_outcomes_come_in_the_order_of_the_jobs() -> None:
    given = jobs(*("x" * length for length in range(1, 60)))
    assert [outcome.tally.tasks for outcome in run_all(given, count, 2)] == list(range(1, 60))


def test_file_that_kills_its_process_is_reported_and_stops_no_other() -> None:
    names = ["a", "chet-1", "bb", "ccc", "chet-2", *("d" * 4 for _ in range(40))]
    outcomes = list(run_all(jobs(*names), count, 2))
    assert sorted(str(outcome.job.path) for outcome in outcomes) == sorted(names)
    errors = {str(outcome.job.path): outcome.error for outcome in outcomes if outcome.error}
    assert errors == {"chet-1": f"chet-1: {DIED}.", "chet-2": f"chet-2: {DIED}."}
    assert sum(outcome.tally.tasks for outcome in outcomes) == 1 + 2 + 3 + 160


def test_single_job_is_done_in_this_process() -> None:
    (outcome,) = run_all(jobs("a"), where, 4)
    assert outcome.explanation == str(os.getpid())


def test_many_jobs_are_done_in_as_many_processes_as_asked() -> None:
    one = {outcome.explanation for outcome in run_all(jobs(*"abcdef"), where, 1)}
    assert len(one) == 1
    assert one.isdisjoint({str(os.getpid())})


def test_jobs_are_done_where_the_folder_for_temporary_files_has_a_long_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / ("t" * 60) / ("u" * 60)
    folder.mkdir(parents=True)
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    assert [outcome.tally.tasks for outcome in run_all(jobs("a", "bb"), count, 1)] == [1, 2]


def test_no_jobs_give_no_outcomes() -> None:
    assert list(run_all([], count, 2)) == []
