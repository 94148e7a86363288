from sauro.reading.output.draft import lines
from sauro.reading.output.phrases import NO_TASK
from tests.reading.output.readings import TASKS, empty, reading

WORDS = (
    "     Sở Tài chính phối hợp với Sở Y tế tổng hợp nhu cầu vốn, nghiên cứu tổng hợp danh mục các "
    "dự án\n     vào kế hoạch đầu tư công trung hạn giai đoạn 2026 - 2030."
)
SECOND_TASK = [
    "  2  II.4.b, dòng 103",
    *WORDS.split("\n"),
    "     đủ          rõ người        Lý do của nguoi",
    "     đủ          rõ việc         Lý do của viec",
    "     thiếu       rõ thời gian    Lý do của thoi_gian",
    "     đủ          rõ thẩm quyền   Lý do của tham_quyen",
    "     đủ          rõ trách nhiệm  Lý do của trach_nhiem",
    "     cần làm rõ  rõ sản phẩm     Lý do của san_pham",
    "",
]


def test_each_task_shows_its_six_ro() -> None:
    shown = [line.text for line in lines(reading(tasks=TASKS[:2]))]
    start = shown.index("  2  II.4.b, dòng 103")
    assert shown[start : start + 10] == SECOND_TASK


def test_totals_come_last_with_questions_and_warnings() -> None:
    shown = [line.text for line in lines(reading())]
    assert shown[shown.index("─" * 100) + 1 :] == [
        "Đủ cả 6 rõ: 1/4 (25%) nhiệm vụ.",
        "  Rõ người        đủ 3, thiếu 1, cần làm rõ 0",
        "  Rõ việc         đủ 4, thiếu 0, cần làm rõ 0",
        "  Rõ thời gian    đủ 2, thiếu 2, cần làm rõ 0",
        "  Rõ thẩm quyền   đủ 4, thiếu 0, cần làm rõ 0",
        "  Rõ trách nhiệm  đủ 4, thiếu 0, cần làm rõ 0",
        "  Rõ sản phẩm     đủ 3, thiếu 0, cần làm rõ 1",
        "Câu hỏi cho cơ quan soạn thảo (1):",
        "- Nhiệm vụ II.1.a chưa có thời hạn: khi nào phải xong?",
        "Cần lưu ý (1):",
        "- Thiếu biểu kèm theo: văn bản nhắc đến biểu nhưng không có",
    ]


def test_draft_without_tasks_has_nothing_complete() -> None:
    assert "Đủ cả 6 rõ: 0/0 nhiệm vụ." in [line.text for line in lines(empty())]


def test_draft_without_tasks_says_that_none_was_found() -> None:
    warned = [line.text for line in lines(empty(), width=1000) if line.style == "warning"]
    assert warned == [NO_TASK]
