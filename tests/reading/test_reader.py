import os
import subprocess
import sys
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest

from sauro.reading.grammar import Rule, verbose, version
from sauro.reading.reader import grammar_version, read_file, read_source
from sauro.reading.result import Finding, Reading, Task
from sauro.reading.rules import addressees, all_rules
from sauro.reading.sources import SourceError, from_string, open_source
from tests.reading.short_plans import decision

ROOT = Path(__file__).parents[2]
PLAN = ROOT / "samples" / "lai-chau-2233-kh.txt"


@pytest.fixture(scope="module")
def plan() -> Reading:
    return read_file(PLAN)


@pytest.fixture(scope="module")
def word(tmp_path_factory: pytest.TempPathFactory) -> Reading:
    folder = tmp_path_factory.mktemp("samples")
    script = ROOT / "scripts" / "make_samples.py"
    found = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, str(script), str(folder), "--word-only"], check=True, env=found)
    return read_file(folder / "lai-chau-2233-kh.docx")


def _said(task: Task) -> tuple[object, ...]:
    due = [(one.kind, one.due, one.every, one.on) for one in task.deadlines]
    return task.leads, task.coordinators, due, task.product


def _found(reading: Reading, field: str) -> Finding:
    (finding,) = [one for one in reading.document.findings if one.field == field]
    return finding


def test_text_is_read_with_head_and_tasks(plan: Reading) -> None:
    document = plan.document
    assert (plan.name, plan.reader) == ("lai-chau-2233-kh.txt", "plain")
    assert (document.kind, document.number, document.date, document.signer) == (
        "KH",
        "2233/KH-UBND",
        "2026-03-30",
        "Hà Quang Trung",
    )
    assert plan.tasks[0].leads == ("Sở Xây dựng",)


def test_word_file_says_what_its_text_says(plan: Reading, word: Reading) -> None:
    assert word.reader == "docx"
    assert list(map(_said, word.tasks)) == list(map(_said, plan.tasks))
    heads = [
        (one.document.number, one.document.date, one.document.signer, one.document.bases)
        for one in (plan, word)
    ]
    assert heads[0] == heads[1]


def test_quotes_are_the_words_at_their_offsets(plan: Reading) -> None:
    chars = PLAN.read_text(encoding="utf-8")
    assert [chars[task.start : task.end] for task in plan.tasks] == [
        task.text for task in plan.tasks
    ]
    findings = [one for task in plan.tasks for one in task.findings]
    assert [chars[one.start : one.end] for one in findings] == [one.text for one in findings]


def test_findings_of_the_head_are_placed_in_the_source(plan: Reading) -> None:
    chars = PLAN.read_text(encoding="utf-8")
    placed = {
        field: chars[_found(plan, field).start : _found(plan, field).end]
        for field in ("number", "signer", "recipients")
    }
    assert placed == {
        "number": "2233/KH-UBND",
        "signer": "Hà Quang Trung",
        "recipients": "Nơi nhận:",
    }
    assert [chars[one.start : one.end] for one in plan.document.recipients][:3] == [
        "TT. Tỉnh ủy (b/c)",
        "TT. Đảng ủy UBND tỉnh (b/c)",
        "Chủ tịch, các PCT UBND tỉnh",
    ]
    cited = plan.document.citations[0]
    assert (cited.number, cited.number in chars[cited.start : cited.end]) == ("130/TB-VPCP", True)


def test_decomposed_letters_are_read_as_composed_ones(plan: Reading) -> None:
    apart = unicodedata.normalize("NFD", PLAN.read_text(encoding="utf-8"))
    reading = read_source(from_string(apart))
    assert list(map(_said, reading.tasks)) == list(map(_said, plan.tasks))
    assert reading.document.title == plan.document.title
    assert [unicodedata.normalize("NFC", task.text) for task in reading.tasks] == [
        task.text for task in plan.tasks
    ]
    assert [apart[task.start : task.end] for task in reading.tasks] == [
        task.text for task in reading.tasks
    ]


DECISION = decision("Giám đốc các sở, ngành chịu trách nhiệm thi hành Quyết định này./.")

ANNEX = """
KẾ HOẠCH

Triển khai Thông báo số 130/TB-VPCP
(Kèm theo Quyết định số 223/QĐ-UBND)

1. Sở Y tế rà soát hiện trạng hệ thống y tế trên địa bàn tỉnh.

2. Công an tỉnh tăng cường công tác quản lý chất lượng công trình.
"""


def test_annexed_plan_is_read_after_the_signature() -> None:
    bare, annexed = (read_source(from_string(chars)) for chars in (DECISION, DECISION + ANNEX))
    assert [task.leads for task in bare.tasks] == []
    assert [task.leads for task in annexed.tasks] == [("Sở Y tế",), ("Công an tỉnh",)]
    assert annexed.document.signer == "Hà Quang Trung"


def test_annexed_outline_of_a_report_gives_no_work() -> None:
    outline = "\nPHỤ LỤC\nĐỀ CƯƠNG BÁO CÁO\n(Kèm theo Quyết định số 223/QĐ-UBND)\n\n"
    chars = f"{DECISION}{outline}1. Sở Y tế rà soát hiện trạng hệ thống y tế.\n"
    reading = read_source(from_string(chars))
    assert [task.leads for task in reading.tasks] == []
    assert reading.passages[-1].kind == "context"


def test_head_ends_before_the_first_letter_of_the_body() -> None:
    source = open_source(PLAN)
    base = next(one for one in read_source(source).passages if one.kind == "base")
    assert source.chars[base.start :].startswith("Thực hiện Thông báo số 130/TB-VPCP")


@pytest.mark.parametrize("inside", [b"", b"\n \n"])
def test_file_without_words_is_refused_with_a_way_out(tmp_path: Path, inside: bytes) -> None:
    path = tmp_path / "trong.txt"
    path.write_bytes(inside)
    with pytest.raises(SourceError) as refused:
        read_file(path)
    assert (refused.value.path, bool(refused.value.message), bool(refused.value.way_out)) == (
        path,
        True,
        True,
    )


def test_text_without_directive_has_no_tasks() -> None:
    reading = read_source(from_string("Hôm nay trời đẹp."))
    assert (reading.tasks, reading.document.number, reading.warnings) == ((), None, ())


def test_warnings_of_file_head_and_tasks_come_together_in_this_order() -> None:
    chars = PLAN.read_text(encoding="utf-8")
    source = replace(from_string(chars), warnings=("Chữ trong tệp có chỗ bị lỗi.",))
    reading = read_source(source, {"Sở Y tế": "so-y-te"})
    assert [warning.code for warning in reading.warnings] == [
        "source",
        "missing_annex",
        "absent_from_recipients",
        "unknown_units",
    ]
    assert reading.warnings[0].message == "Chữ trong tệp có chỗ bị lỗi."
    assert [chars[one.start : one.end] for one in reading.warnings[1:3]] == [
        "(Có biểu tổng hợp phân công nhiệm vụ cụ thể kèm theo)",
        "Trung tâm Phát triển Quỹ đất tỉnh",
    ]


def test_units_change_nothing_but_ids_and_warnings(plan: Reading) -> None:
    reading = read_file(PLAN, {"Sở Y tế": "so-y-te"})
    bare = tuple(replace(task, units={}) for task in reading.tasks)
    assert replace(reading, tasks=bare, warnings=plan.warnings) == plan
    assert {tuple(task.units.items()) for task in reading.tasks} == {
        (),
        (("Sở Y tế", "so-y-te"),),
    }


def test_same_file_gives_the_same_reading(plan: Reading) -> None:
    assert read_file(PLAN) == plan


def test_grammar_version_is_that_of_the_rules_in_any_process(plan: Reading) -> None:
    program = "from sauro.reading.reader import grammar_version; print(grammar_version())"
    fresh = subprocess.run(
        [sys.executable, "-c", program],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "7", "PYTHONPATH": str(ROOT)},
    )
    assert fresh.stdout.strip() == plan.grammar == grammar_version() == version(all_rules())


@pytest.mark.parametrize(
    "changed",
    [
        replace(addressees.FIELD, pattern=verbose("nơi thực hiện")),
        replace(addressees.FIELD, id="addressee.other"),
        replace(addressees.FIELD, sense="other"),
    ],
)
def test_grammar_version_changes_with_a_rule(changed: Rule) -> None:
    rules = [changed if rule is addressees.FIELD else rule for rule in all_rules()]
    assert addressees.FIELD in all_rules()
    assert version(rules) != grammar_version()


def test_grammar_version_is_not_moved_by_passages() -> None:
    bare = [replace(rule, yes=(), no=()) for rule in all_rules()]
    assert version(bare) == grammar_version()
