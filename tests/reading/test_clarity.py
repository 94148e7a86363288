"""The six rõ of a task, and what is asked of the drafter."""

from dataclasses import replace

import pytest

from bench.corpus import WORK, path_of
from sauro.reading.clarity import (
    CAN_LAM_RO,
    DU,
    NAMES,
    THIEU,
    clarity_of,
    complete_share,
    questions_of,
)
from sauro.reading.grammar import Rule
from sauro.reading.normalize import derive
from sauro.reading.result import Clear, Deadline, Document, Task
from sauro.reading.rules import clarity as words
from sauro.reading.rules.clarity_words import CUES
from sauro.reading.sources import open_source
from sauro.reading.text import Place

CUED = [
    rule
    for rule in (words.NAMED, *words.TIME, *words.AUTHORITY, words.ANSWERS, *words.RESULT)
    if rule.sense in CUES
]

FOLLOWED = Document(follow_up="Sở Tài chính")
DATE = Deadline(text="trước ngày 10/4/2026", kind="date", start=0, end=20, rule="deadline.before")


def _task(
    text: str,
    leads: tuple[str, ...] = ("Sở Y tế",),
    deadlines: tuple[Deadline, ...] = (),
    product: str | None = None,
    path: tuple[str, ...] = ("II", "3", "a)"),
) -> Task:
    return Task(
        text=text,
        shown=text,
        start=0,
        end=len(text),
        place=Place(),
        path=path,
        key="1",
        leads=leads,
        coordinators=(),
        deadlines=deadlines,
        product=product,
        products=() if product is None else (product,),
        findings=(),
    )


def _judged(task: Task, document: Document = FOLLOWED) -> Task:
    return replace(task, clarity=clarity_of(task, document))


CLEAR = _task(
    "Rà soát các trạm y tế, tham mưu UBND tỉnh ban hành Kế hoạch nâng cấp trước ngày 10/4/2026.",
    leads=("Giám đốc Sở Y tế",),
    deadlines=(DATE,),
    product="Kế hoạch nâng cấp",
)


def test_task_with_all_six_is_clear() -> None:
    assert clarity_of(CLEAR, FOLLOWED) == {
        "nguoi": Clear(DU, "Giao “Giám đốc Sở Y tế”."),
        "viec": Clear(DU, "Việc phải làm: “Rà soát các trạm y tế, tham mưu UBND …”."),
        "thoi_gian": Clear(DU, "Thời hạn: “trước ngày 10/4/2026”."),
        "tham_quyen": Clear(DU, "Thẩm quyền: “tham mưu UBND tỉnh ban hành …”."),
        "trach_nhiem": Clear(
            DU, "“Giám đốc Sở Y tế” chịu trách nhiệm, “Sở Tài chính” theo dõi, đôn đốc."
        ),
        "san_pham": Clear(DU, "Sản phẩm: “Kế hoạch nâng cấp”."),
    }


def test_task_that_says_nothing_lacks_all_but_its_work() -> None:
    clarity = clarity_of(_task("Rà soát các mỏ vật liệu.", leads=()), Document())
    assert {key: clear.state for key, clear in clarity.items()} == {
        "nguoi": THIEU,
        "viec": DU,
        "thoi_gian": THIEU,
        "tham_quyen": THIEU,
        "trach_nhiem": THIEU,
        "san_pham": THIEU,
    }


@pytest.mark.parametrize(
    ("leads", "clear"),
    [
        (("Sở Y tế",), Clear(CAN_LAM_RO, "Giao cơ quan “Sở Y tế”, chưa nêu người phụ trách.")),
        (
            ("Các sở, ban, ngành tỉnh",),
            Clear(
                CAN_LAM_RO, "Giao chung cho “Các sở, ban, ngành tỉnh”, chưa rõ cơ quan nào chủ trì."
            ),
        ),
        (
            ("Sở Công Thương", "Sở Xây dựng"),
            Clear(CAN_LAM_RO, "Có 2 nơi cùng chủ trì (“Sở Công Thương; Sở Xây dựng”)."),
        ),
        (("Bộ trưởng Bộ Xây dựng",), Clear(DU, "Giao “Bộ trưởng Bộ Xây dựng”.")),
        ((), Clear(THIEU, "Chưa nêu cơ quan, người chủ trì.")),
    ],
)
def test_person_is_clear_only_where_one_is_named(leads: tuple[str, ...], clear: Clear) -> None:
    assert clarity_of(_task("Rà soát các mỏ.", leads=leads), FOLLOWED)["nguoi"] == clear


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Sở Y tế rà soát hiện trạng hệ thống y tế trên địa bàn tỉnh.", DU),
        ("Tăng cường công tác kiểm tra, giám sát chất lượng các dự án.", CAN_LAM_RO),
        ("Phối hợp chặt chẽ với Sở Xây dựng.", CAN_LAM_RO),
        ("Công tác nuôi tôm ngay từ đầu vụ.", THIEU),
    ],
)
def test_work_is_an_act_and_not_a_slogan(text: str, state: str) -> None:
    assert clarity_of(_task(text), FOLLOWED)["viec"].state == state


@pytest.mark.parametrize(
    ("text", "clear"),
    [
        (
            "Thường xuyên kiểm tra các dự án.",
            Clear(DU, "Việc làm “Thường xuyên …”, không có ngày kết thúc."),
        ),
        (
            "Khẩn trương rà soát các dự án.",
            Clear(CAN_LAM_RO, "Chỉ nói “Khẩn trương …”, chưa nêu thời hạn."),
        ),
        ("Rà soát các dự án.", Clear(THIEU, "Chưa nêu thời hạn.")),
    ],
)
def test_haste_is_no_deadline(text: str, clear: Clear) -> None:
    assert clarity_of(_task(text), FOLLOWED)["thoi_gian"] == clear


def test_inherited_deadline_says_that_it_stands_above() -> None:
    task = _task("Rà soát các dự án.", deadlines=(replace(DATE, inherited=True),))
    assert clarity_of(task, FOLLOWED)["thoi_gian"] == Clear(
        DU, "Thời hạn nêu ở đề mục phía trên: “trước ngày 10/4/2026”."
    )


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("kịp thời báo cáo UBND tỉnh giải quyết đối với những nội dung khó khăn.", DU),
        ("xử lý các nội dung vượt thẩm quyền.", DU),
        ("báo cáo cấp có thẩm quyền.", CAN_LAM_RO),
        ("báo cáo UBND tỉnh vào thứ 2 hằng tuần.", CAN_LAM_RO),
        ("rà soát trong quá trình UBND tỉnh làm việc.", THIEU),
    ],
)
def test_authority_is_clear_where_who_decides_is_said(text: str, state: str) -> None:
    assert clarity_of(_task(text), FOLLOWED)["tham_quyen"].state == state


@pytest.mark.parametrize(
    ("leads", "follow_up", "state"),
    [
        (("Sở Y tế",), "Sở Tài chính", DU),
        (("Sở Y tế",), None, CAN_LAM_RO),
        (("Sở Tài chính",), "Sở Tài chính", CAN_LAM_RO),
        (("Các sở, ngành",), "Sở Tài chính", CAN_LAM_RO),
        (("Các sở, ngành",), None, THIEU),
        ((), "Sở Tài chính", THIEU),
    ],
)
def test_responsibility_needs_one_lead_and_another_to_follow_up(
    leads: tuple[str, ...], follow_up: str | None, state: str
) -> None:
    clarity = clarity_of(_task("Rà soát các mỏ.", leads=leads), Document(follow_up=follow_up))
    assert clarity["trach_nhiem"].state == state


@pytest.mark.parametrize(
    ("text", "product", "state"),
    [
        ("Lập danh sách hộ dân.", "danh sách hộ dân", DU),
        ("Hoàn thiện hồ sơ, thủ tục.", "hồ sơ, thủ tục", CAN_LAM_RO),
        ("Quyết tâm giải ngân 100% kế hoạch vốn.", None, DU),
        ("Hoàn thành trong tháng 8/2026.", None, THIEU),
        ("Đề xuất chính sách hỗ trợ người dân.", None, CAN_LAM_RO),
        ("Kiểm tra các dự án.", None, THIEU),
    ],
)
def test_product_is_a_definite_paper_or_a_figure(
    text: str, product: str | None, state: str
) -> None:
    assert clarity_of(_task(text, product=product), FOLLOWED)["san_pham"].state == state


def test_complete_share_counts_tasks_with_all_six() -> None:
    vague = _judged(_task("Rà soát các mỏ."))
    assert complete_share([_judged(CLEAR), vague, vague, vague]) == 0.25


def test_complete_share_of_nothing_is_zero() -> None:
    assert complete_share([]) == 0.0


def test_task_not_judged_is_not_complete() -> None:
    assert complete_share([CLEAR]) == 0.0


def test_questions_join_the_gaps_of_a_task_in_one_line() -> None:
    task = replace(CLEAR, leads=("Sở Y tế",), deadlines=(), product=None, text="")
    judged = _judged(
        replace(task, shown="Rà soát các trạm y tế; chịu trách nhiệm trước UBND tỉnh.")
    )
    assert questions_of([judged]) == (
        (
            "Nhiệm vụ II.3.a (Sở Y tế): chưa rõ một người phụ trách; chưa nêu thời hạn; "
            "chưa nêu thẩm quyền; chưa nêu sản phẩm. Ai phụ trách ở cơ quan chủ trì? "
            "Phải xong trước ngày nào? Ai quyết định, ai ký? Sản phẩm là văn bản gì?"
        ),
    )


def test_questions_ask_once_what_most_tasks_lack() -> None:
    undated = [
        _judged(replace(CLEAR, deadlines=(), path=("I", str(number)))) for number in range(1, 6)
    ]
    dated = _judged(replace(CLEAR, path=("I", "6")))
    assert questions_of([*undated, dated]) == (
        "5/6 nhiệm vụ chưa nêu thời hạn (trừ I.6). Phải xong trước ngày nào?",
    )
    assert questions_of(undated) == ("Cả 5 nhiệm vụ chưa nêu thời hạn. Phải xong trước ngày nào?",)


def test_questions_number_tasks_of_one_label_and_share_lines() -> None:
    undated = _judged(replace(CLEAR, deadlines=(), path=("II", "3", "-")))
    assert questions_of([undated, undated]) == (
        (
            "Nhiệm vụ II.3 ý 1, II.3 ý 2 (Giám đốc Sở Y tế): chưa nêu thời hạn. "
            "Phải xong trước ngày nào?"
        ),
    )


def test_questions_name_a_task_without_label_by_its_place_in_the_list() -> None:
    undated = _judged(replace(CLEAR, deadlines=(), path=()))
    assert questions_of([_judged(CLEAR), undated]) == (
        "Nhiệm vụ thứ 2 (Giám đốc Sở Y tế): chưa nêu thời hạn. Phải xong trước ngày nào?",
    )


def test_questions_are_none_where_all_is_clear() -> None:
    assert questions_of([_judged(CLEAR)]) == ()


def test_every_ro_has_a_vietnamese_name() -> None:
    assert list(NAMES) == list(clarity_of(CLEAR, FOLLOWED))


@pytest.mark.parametrize("rule", CUED, ids=lambda rule: rule.id)
def test_what_a_rule_reads_holds_one_of_its_cues(rule: Rule) -> None:
    blocks = [chars for stem in WORK for _, chars in derive(open_source(path_of(stem))).lines()]
    passages = blocks + [yes.passage for yes in rule.yes]
    read = [match[0] for passage in passages for match in rule.pattern.finditer(passage)]
    assert [found for found in read if not any(cue in found for cue in CUES[rule.sense])] == []


def test_a_deadline_over_two_lines_is_told_on_one() -> None:
    wrapped = replace(DATE, text="trước ngày\n  10/4/2026")
    task = _judged(replace(CLEAR, deadlines=(wrapped,)))
    assert task.clarity["thoi_gian"] == Clear(DU, "Thời hạn: “trước ngày 10/4/2026”.")


@pytest.mark.parametrize("named", ["đồng chí Nguyễn Văn A", "ông Nguyễn Văn A", "bà Lê Thị B"])
def test_a_named_person_makes_the_addressee_clear(named: str) -> None:
    task = _judged(_task(f"Sở Y tế rà soát nhu cầu vốn, giao {named} phụ trách."))
    assert task.clarity["nguoi"].state == DU
