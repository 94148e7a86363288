import re
from dataclasses import replace

from sauro.reading.explain import explain
from sauro.reading.grammar import Rule
from sauro.reading.text import Place, Segment, Source
from tests.reading.output.readings import DOCUMENT, LEAD_IN, SOURCE, TASKS, finding, reading

RULES = {
    rule.id: rule
    for rule in (
        Rule(
            "chu-tri", "Cơ quan đứng trước “chủ trì” là cơ quan chủ trì.", re.compile("x"), "lead"
        ),
        Rule("san-pham", "Tên văn bản sau động từ lập, trình.", re.compile("x"), "product"),
        Rule("thoi-han", "Ngày sau “trước ngày”.", re.compile("x"), "deadline"),
    )
}
TITLE = (
    "Nhiệm vụ 1, II.1.a, dòng 31: Thành lập Ban Chỉ đạo và Tổ giúp việc chuyên trách để chỉ đạo, "
    "điều hành toàn diện dự án, trong đó, phân công …"
)
INHERITED = (
    "    kế thừa từ mục trên, dòng 35: “a) Sở Xây dựng chủ trì, phối hợp với các sở, ngành có liên "
    "quan tham mưu UBND tỉnh khẩn trương tổ chức triển …”"
)
SPLIT = SOURCE.index(LEAD_IN)
FILE = Source(
    name="kh.txt",
    reader="text",
    chars=SOURCE,
    segments=(
        Segment(0, SPLIT - 1, Place(line=1)),
        Segment(SPLIT, len(SOURCE), Place(line=35)),
    ),
    quality=1.0,
)


def test_field_is_explained_by_its_words_rule_and_heading() -> None:
    told = explain(reading(tasks=TASKS[:1]), RULES, FILE)
    assert told.split("\n")[4:] == [
        TITLE,
        "  Chủ trì: “Sở Xây dựng”",
        "    quy tắc chu-tri: Cơ quan đứng trước “chủ trì” là cơ quan chủ trì.",
        INHERITED,
        "  Phối hợp: “các sở, ngành có liên quan”",
        "    quy tắc phoi-hop: quy tắc không có trong bộ quy tắc hiện hành",
        INHERITED,
        "  Sản phẩm: “Ban Chỉ đạo và Tổ giúp việc chuyên trách”",
        "    quy tắc san-pham: Tên văn bản sau động từ lập, trình.",
        "  Thời hạn: không có từ ngữ nào nêu thời hạn.",
        "",
    ]


def test_deadline_is_explained_once_with_what_was_understood() -> None:
    told = explain(reading(tasks=TASKS[3:]), RULES)
    assert told.split("\n")[5:7] == [
        "  Thời hạn: “trước ngày 10/4/2026”, hiểu là chậm nhất ngày 09/4/2026",
        "    quy tắc thoi-han: Ngày sau “trước ngày”.",
    ]


def test_inherited_words_without_the_source_are_said_to_be_inherited() -> None:
    told = explain(reading(tasks=TASKS[2:3]), RULES).split("\n")
    assert told[7] == "    kế thừa từ mục trên"


def test_field_to_be_confirmed_says_why() -> None:
    told = explain(reading(tasks=TASKS[1:2]), RULES).split("\n")
    assert told[-2] == (
        "  Cần xác nhận chủ trì: Câu chỉ nói “phối hợp”; chủ ngữ được đề xuất là cơ quan chủ trì"
    )


def test_head_is_explained_first() -> None:
    head = replace(DOCUMENT, findings=(finding("number", "so", "2233/KH-UBND", "Số"),))
    assert explain(reading(document=head, tasks=()), {}).split("\n") == [
        "Giải thích kết quả đọc lai-chau-2233-kh.txt (bộ quy tắc 0123456789ab)",
        "",
        "Phần đầu văn bản",
        "  Số, ký hiệu: “2233/KH-UBND”",
        "    quy tắc so: quy tắc không có trong bộ quy tắc hiện hành",
        "",
    ]
