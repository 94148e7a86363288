"""The labelled directives: what the reader makes of them does not fall, and says what it should.

Of held-out directives only sums are compared, so that no failure prints what they say.
"""

from dataclasses import replace
from pathlib import Path

import pytest

from bench import report, snapshot
from bench.changes import changes
from bench.corpus import HELD_OUT, ROOT, SAMPLES, STEMS, WORK, Read, path_of, read_corpus, verdicts
from sauro.reading.output.contract import to_json
from sauro.reading.result import Deadline, Finding, Task
from sauro.reading.rules import all_rules


@pytest.fixture(scope="module")
def reads() -> list[Read]:
    return read_corpus()


@pytest.fixture(scope="module")
def taken(reads: list[Read]) -> snapshot.Snapshot:
    return snapshot.taken(reads)


def _work(reads: list[Read]) -> list[Read]:
    return [read for read in reads if read.stem in WORK]


def test_corpus_has_its_directives() -> None:
    assert (len(WORK), len(HELD_OUT), len(STEMS)) == (33, 2, 35)


def test_samples_are_those_of_the_corpus() -> None:
    for stem in SAMPLES:
        assert path_of(stem).read_bytes() == (ROOT / "samples" / f"{stem}.txt").read_bytes()


def test_work_figures_keep_their_floors(taken: snapshot.Snapshot) -> None:
    floors = snapshot.load().floors
    found = taken.figures["work"]
    assert {name: found[name] for name in floors if found[name] < floors[name]} == {}


def test_each_task_of_the_corpus_is_the_source_words(reads: list[Read]) -> None:
    wrong = [
        (read.stem, task.key)
        for read in _work(reads)
        for task in read.reading.tasks
        if read.source.chars[task.start : task.end] != task.text
    ]
    assert wrong == []


def _spans(task: Task) -> list[Finding | Deadline]:
    return [*task.findings, *task.deadlines]


def test_each_field_of_the_corpus_is_the_source_words(reads: list[Read]) -> None:
    wrong = [
        (read.stem, found.rule, found.text)
        for read in _work(reads)
        for task in read.reading.tasks
        for found in _spans(task)
        if "".join(read.source.chars[found.start : found.end].replace("*", "").split())
        != "".join(found.text.replace("*", "").split())
    ]
    assert wrong == []


def test_held_out_directives_are_quoted_word_for_word(reads: list[Read]) -> None:
    wrong = sum(
        read.source.chars[task.start : task.end] != task.text
        for read in reads
        if read.stem in HELD_OUT
        for task in read.reading.tasks
    )
    assert wrong == 0


def test_findings_name_rules_of_the_grammar(reads: list[Read]) -> None:
    known = {rule.id for rule in all_rules()}
    named = {
        found.rule for read in _work(reads) for task in read.reading.tasks for found in _spans(task)
    }
    named |= {found.rule for read in _work(reads) for found in read.reading.document.findings}
    assert named - known == set()


def test_verdicts_agree_with_the_scorer(reads: list[Read]) -> None:
    for read in _work(reads):
        tasks = to_json(read.reading)["tasks"]
        right = sum(verdict.worth == 1 for verdict in verdicts(read.stem, tasks))
        assert right == read.counts["clean"]


def test_quality_document_is_what_the_command_writes(reads: list[Read]) -> None:
    written = (ROOT / "docs" / "quality.md").read_text(encoding="utf-8")
    measured = written.split(report.SPEED_HEADING)[0]
    assert measured.splitlines() == [*report.measured(reads).splitlines(), ""]


def test_snapshot_is_the_same_after_storing(taken: snapshot.Snapshot, tmp_path: Path) -> None:
    snapshot.save(taken, tmp_path / "expected.json")
    assert snapshot.load(tmp_path / "expected.json") == taken


def test_changes_of_the_same_reading_are_none(taken: snapshot.Snapshot) -> None:
    assert changes(taken.tasks, taken.tasks) == []


def test_changes_tell_gains_and_losses(taken: snapshot.Snapshot) -> None:
    stem = SAMPLES[0]
    right, *others = [task for task in taken.tasks[stem] if task.worth == 1 and task.product_right]
    whole = taken.tasks | {stem: (right, *others)}
    spoiled = replace(right, leads=("Sở A",), wrong=("leads",))
    lost = changes(whole, taken.tasks | {stem: tuple(others)})
    assert [(change.kind, change.effect) for change in lost] == [("vanished", -1)]
    worse = changes(whole, taken.tasks | {stem: (spoiled, *others)})
    assert [(change.kind, change.effect) for change in worse] == [("changed", -1)]
    better = changes(taken.tasks | {stem: (spoiled, *others)}, whole)
    assert [(change.kind, change.effect) for change in better] == [("changed", 1)]
