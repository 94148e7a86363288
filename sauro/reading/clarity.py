"""Judges a task by the six rõ and asks the drafter about what is missing.

A working reading, not a rule of law: directives order work to be given "rõ người, rõ việc, rõ thời
gian, rõ thẩm quyền, rõ trách nhiệm, rõ sản phẩm", and no regulation says how each is measured. A
judgement informs and never blocks. It serves best on the draft, before the directive is signed.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from sauro.reading.result import Clear, Deadline, Document, Task
from sauro.reading.rules import clarity as words
from sauro.reading.rules.clarity_words import CUES

_CLAUSES: Final = re.compile(r"[;.:](?=\s|$)")
_NAMING: Final = re.compile(r"[\w,]\s$")
_FIGURE: Final = re.compile(r" [0-9]")
_BEFORE: Final = 12
_RULES: Final = (words.NAMED, *words.WORK, *words.TIME, *words.AUTHORITY, *words.RESULT)
_BY_SENSE: Final = {rule.sense: (rule.pattern, CUES.get(rule.sense)) for rule in _RULES}

DU: Final = "du"
THIEU: Final = "thieu"
CAN_LAM_RO: Final = "can_lam_ro"
LABELS: Final = {DU: "đủ", THIEU: "thiếu", CAN_LAM_RO: "cần làm rõ"}
NAMES: Final = {
    "nguoi": "rõ người",
    "viec": "rõ việc",
    "thoi_gian": "rõ thời gian",
    "tham_quyen": "rõ thẩm quyền",
    "trach_nhiem": "rõ trách nhiệm",
    "san_pham": "rõ sản phẩm",
}


def clarity_of(task: Task, document: Document) -> dict[str, Clear]:
    """The six rõ of a task, by the keys of ``NAMES``; ``document`` tells who follows it up."""
    return {
        "nguoi": _who(task),
        "viec": _work(task),
        "thoi_gian": _when(task),
        "tham_quyen": _authority(task),
        "trach_nhiem": _answerable(task, document.follow_up),
        "san_pham": _product(task),
    }


def complete_share(tasks: Sequence[Task]) -> float:
    """The share, 0 to 1, of judged tasks in which all six are clear; 0 where there are none."""
    return sum(map(is_complete, tasks)) / len(tasks) if tasks else 0.0


def is_complete(task: Task) -> bool:
    """Whether the task was judged and all six rõ are there."""
    return bool(task.clarity) and all(clear.state == DU for clear in task.clarity.values())


def _who(task: Task) -> Clear:
    if not task.leads:
        return Clear(THIEU, "Chưa nêu cơ quan, người chủ trì.")
    group = _group(task.leads)
    if group is not None:
        return Clear(CAN_LAM_RO, f"Giao chung cho “{group}”, chưa rõ cơ quan nào chủ trì.")
    if len(task.leads) > 1:
        leads = "; ".join(task.leads)
        return Clear(CAN_LAM_RO, f"Có {len(task.leads)} nơi cùng chủ trì (“{leads}”).")
    lead = task.leads[0]
    if _is_person(lead):
        return Clear(DU, f"Giao “{lead}”.")
    post = words.PERSON.pattern.match(task.shown)
    person = _quoted(task.shown, *post.span("read")) if post else _read(task.shown, "named")
    if person is not None:
        return Clear(DU, f"Giao “{lead}”, có nêu “{person}”.")
    return Clear(CAN_LAM_RO, f"Giao cơ quan “{lead}”, chưa nêu người phụ trách.")


def _work(task: Task) -> Clear:
    work = _without_lead(task)
    rest = [work]
    while rest:
        clause, *rest = _CLAUSES.split(rest[0], 1)
        act = _found(clause, "act")
        if act is None:
            continue
        start, read = act
        if task.product or _found(clause[:start], "slogan") is None:
            return Clear(DU, f"Việc phải làm: “{read}”.")
    if task.product and task.shown.startswith(task.product):
        return Clear(DU, f"Phải làm ra “{_short(task.product)}”.")
    vague = _read(work, "slogan") or _read(work, "manner")
    if vague is not None:
        return Clear(CAN_LAM_RO, f"“{vague}” là yêu cầu chung, chưa rõ việc cụ thể.")
    return Clear(THIEU, f"“{_short(work)}” chưa có động từ chỉ việc phải làm.")


def _found(passage: str, sense: str) -> tuple[int, str] | None:
    """The first words in ``passage`` that the rule of ``sense`` reads, and where they stand."""
    pattern, cues = _BY_SENSE[sense]
    if cues is not None and not _has(passage, cues):
        return None
    match = pattern.search(passage)
    while match is not None:
        start, end = match.span("read")
        before = passage[max(0, start - _BEFORE) : start]
        named = passage[start].isupper() and _NAMING.search(before) is not None
        if not named and words.BESIDE.search(before) is None:
            return start, _quoted(passage, start, end)
        match = pattern.search(passage, start + 1)
    return None


def _has(passage: str, cues: Sequence[str]) -> bool:
    return any(map(passage.__contains__, cues))


def _read(passage: str, sense: str) -> str | None:
    found = _found(passage, sense)
    return None if found is None else found[1]


def _quoted(passage: str, start: int, end: int) -> str:
    """The words, with a sign where the sentence goes on."""
    read = passage[start:end].rstrip(" ,-")
    going_on = passage[end : end + 1] == " " and passage[start:end] == read
    return f"{read} …" if going_on else read


def _when(task: Task) -> Clear:
    if task.deadlines:
        return Clear(DU, _deadline(task.deadlines[0]))
    always = _read(task.shown, "always")
    if always is not None:
        return Clear(DU, f"Việc làm “{always}”, không có ngày kết thúc.")
    haste = _read(task.shown, "haste")
    if haste is not None:
        return Clear(CAN_LAM_RO, f"Chỉ nói “{haste}”, chưa nêu thời hạn.")
    return Clear(THIEU, "Chưa nêu thời hạn.")


def _deadline(deadline: Deadline) -> str:
    source = " nêu ở đề mục phía trên" if deadline.inherited else ""
    return f"Thời hạn{source}: “{' '.join(deadline.text.split())}”."


def _authority(task: Task) -> Clear:
    rises = _read(task.shown, "rises")
    decides = None if rises is None else _read(task.shown, "decides")
    decides = decides or _read(task.shown, "limits")
    if decides is not None:
        return Clear(DU, f"Thẩm quyền: “{decides}”.")
    unnamed = _read(task.shown, "unnamed")
    if unnamed is not None:
        return Clear(CAN_LAM_RO, f"“{unnamed}” chưa nói rõ là cấp nào.")
    if rises is not None:
        return Clear(CAN_LAM_RO, f"“{rises}” chưa nói rõ cấp ấy quyết định hay ký văn bản gì.")
    if task.product:
        return Clear(THIEU, f"Chưa nêu ai ký, ai quyết định “{_short(task.product)}”.")
    return Clear(THIEU, "Chưa nêu việc gì tự quyết định, việc gì phải trình.")


def _answerable(task: Task, follow_up: str | None) -> Clear:
    if not task.leads:
        return Clear(THIEU, "Chưa nêu ai chịu trách nhiệm.")
    answers = words.ANSWERS.search(task.shown) if _has(task.shown, CUES["answers"]) else None
    group = _group(task.leads)
    shared = group if group is not None or len(task.leads) == 1 else "; ".join(task.leads)
    if shared is not None:
        state = CAN_LAM_RO if answers is not None or follow_up else THIEU
        return Clear(state, f"Giao chung cho “{shared}”, chưa rõ ai chịu trách nhiệm chính.")
    lead = task.leads[0]
    if answers is not None:
        return Clear(DU, f"“{lead}”: “{answers}”.")
    if follow_up == lead:
        return Clear(CAN_LAM_RO, f"“{lead}” vừa thực hiện vừa theo dõi, cần nơi khác xác nhận.")
    if follow_up:
        return Clear(DU, f"“{lead}” chịu trách nhiệm, “{follow_up}” theo dõi, đôn đốc.")
    return Clear(CAN_LAM_RO, f"Giao “{lead}”, chưa nêu cơ quan theo dõi, đôn đốc.")


def _product(task: Task) -> Clear:
    if task.product:
        if words.VAGUE.search(task.product) is not None:
            return Clear(CAN_LAM_RO, f"“{task.product}” chưa rõ là văn bản gì.")
        return Clear(DU, f"Sản phẩm: “{task.product}”.")
    measured = _read(task.shown, "measured") if _FIGURE.search(task.shown) else None
    if measured is not None:
        return Clear(DU, f"Kết quả đo được: “{measured}”.")
    hint = _read(task.shown, "hint")
    if hint is not None:
        return Clear(CAN_LAM_RO, f"Có “{hint}” nhưng chưa nêu văn bản phải nộp.")
    return Clear(THIEU, "Chưa nêu sản phẩm hoặc kết quả phải đạt.")


def _group(leads: Sequence[str]) -> str | None:
    """The first lead that is a group of bodies and not one of them."""
    return next((lead for lead in leads if _is_group(lead)), None)


@lru_cache(512)
def _is_group(lead: str) -> bool:
    return words.GROUP.search(lead) is not None


@lru_cache(512)
def _is_person(lead: str) -> bool:
    return any(rule.search(lead) is not None for rule in (words.PERSON, words.NAMED))


def _without_lead(task: Task) -> str:
    """The task's words after the addressee that opens them."""
    for lead in task.leads:
        if task.shown.startswith(lead):
            return task.shown[len(lead) :].lstrip(" :,")
    return task.shown


def _short(passage: str, most: int = 12) -> str:
    """The first ``most`` words."""
    parts = passage.split()
    return " ".join(parts) if len(parts) <= most else " ".join(parts[:most]) + " …"


_GAPS: Final = {
    ("nguoi", THIEU): ("chưa nêu ai chủ trì", "Cơ quan nào chủ trì, ai phụ trách?"),
    ("nguoi", CAN_LAM_RO): ("chưa rõ một người phụ trách", "Ai phụ trách ở cơ quan chủ trì?"),
    ("viec", THIEU): ("chưa nêu việc phải làm", "Phải làm việc gì?"),
    ("viec", CAN_LAM_RO): ("chưa rõ việc cụ thể", "Việc cụ thể là gì?"),
    ("thoi_gian", THIEU): ("chưa nêu thời hạn", "Phải xong trước ngày nào?"),
    ("thoi_gian", CAN_LAM_RO): ("thời hạn chưa thành mốc", "Phải xong trước ngày nào?"),
    ("tham_quyen", THIEU): ("chưa nêu thẩm quyền", "Ai quyết định, ai ký?"),
    ("tham_quyen", CAN_LAM_RO): ("chưa rõ cấp quyết định", "Cấp nào quyết định, ký văn bản gì?"),
    ("trach_nhiem", THIEU): ("chưa nêu ai chịu trách nhiệm", "Ai chịu trách nhiệm chính?"),
    ("trach_nhiem", CAN_LAM_RO): (
        "chưa rõ trách nhiệm",
        "Ai chịu trách nhiệm chính, cơ quan nào theo dõi, đôn đốc?",
    ),
    ("san_pham", THIEU): ("chưa nêu sản phẩm", "Sản phẩm là văn bản gì?"),
    ("san_pham", CAN_LAM_RO): ("sản phẩm chưa rõ", "Sản phẩm là văn bản gì?"),
}
_BULLETS: Final = " .):-–+*•·"
_MANY: Final = 5


def questions_of(tasks: Sequence[Task]) -> tuple[str, ...]:
    """What to ask the drafter, in reading order: at most one line a task.

    A gap of more than half of the tasks is asked once for all of them; tasks of the same leads with
    the same remaining gaps share a line.
    """
    labels = _labels(tasks)
    gaps = [
        tuple((key, clear.state) for key, clear in task.clarity.items() if clear.state != DU)
        for task in tasks
    ]
    counts = Counter(gap for each in gaps for gap in each)
    common = [gap for gap in _GAPS if len(tasks) >= _MANY and counts[gap] * 2 > len(tasks)]
    lines: dict[tuple[tuple[str, ...], tuple[tuple[str, str], ...]], list[str]] = {}
    for task, label, each in zip(tasks, labels, gaps, strict=True):
        own = tuple(gap for gap in each if gap not in common)
        if own:
            lines.setdefault((task.leads, own), []).append(label)
    return (
        *(_asked_of_all(gap, labels, gaps) for gap in common),
        *(_asked(names, leads, own) for (leads, own), names in lines.items()),
    )


def _asked_of_all(
    gap: tuple[str, str], labels: Sequence[str], gaps: Sequence[tuple[tuple[str, str], ...]]
) -> str:
    phrase, question = _GAPS[gap]
    others = [label for label, each in zip(labels, gaps, strict=True) if gap not in each]
    if not others:
        return f"Cả {len(labels)} nhiệm vụ {phrase}. {question}"
    named = f" (trừ {', '.join(others)})" if len(others) <= _MANY else ""
    return f"{len(labels) - len(others)}/{len(labels)} nhiệm vụ {phrase}{named}. {question}"


def _asked(names: Sequence[str], leads: Sequence[str], gaps: Sequence[tuple[str, str]]) -> str:
    whose = f" ({'; '.join(leads)})" if leads else ""
    phrases = "; ".join(_GAPS[gap][0] for gap in gaps)
    questions = " ".join(dict.fromkeys(_GAPS[gap][1] for gap in gaps))
    return f"Nhiệm vụ {', '.join(names)}{whose}: {phrases}. {questions}"


def _labels(tasks: Sequence[Task]) -> list[str]:
    """How to call each task: its printed labels, and which one it is where several share them."""
    printed = [".".join(filter(None, (part.strip(_BULLETS) for part in t.path))) for t in tasks]
    shared, seen = Counter(printed), Counter[str]()
    labels = []
    for number, label in enumerate(printed, start=1):
        seen[label] += 1
        if not label:
            labels.append(f"thứ {number}")
        else:
            labels.append(f"{label} ý {seen[label]}" if shared[label] > 1 else label)
    return labels
