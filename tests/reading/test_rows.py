"""Items laid out as fields, as plans print them: each item with its lines is one row."""

import pytest

from sauro.reading.field_lines import field_of, fields_in
from sauro.reading.grammar import Rule
from sauro.reading.names import NameReader
from sauro.reading.normalize import derive
from sauro.reading.outline import Node, outline
from sauro.reading.rows import Row, row_of, row_of_cells, row_within
from sauro.reading.rules import addressees, columns, coordination, fields
from sauro.reading.sources import from_string
from sauro.reading.subjects import SubjectReader


def _outlined(chars: str) -> tuple[SubjectReader, list[Node]]:
    text = derive(from_string(chars))
    subjects = SubjectReader(NameReader(text.chars))
    return subjects, outline(text, 0, len(text.chars), subjects.names_only)


def _said(subjects: SubjectReader, row: Row | None) -> dict[str, list[str]]:
    """What a row says, without the kinds of field of which it says nothing."""
    if row is None:
        return {}
    chars = subjects.chars
    said = {
        "leads": [name.text for name, _ in row.leads],
        "helpers": [helper.name.text for helper in row.helpers],
        "contents": [chars[start:end] for start, end, _ in row.contents],
        "times": [chars[start:end] for start, end in row.times],
        "products": [chars[start:end] for start, end in row.products],
    }
    return {kind: words for kind, words in said.items() if words}


def _row(chars: str) -> dict[str, list[str]]:
    """What the first item and its lines say."""
    subjects, nodes = _outlined(chars)
    return _said(subjects, row_of(subjects, nodes[0]))


def _leads(value: str) -> dict[str, list[str]]:
    return _row(f"1. Tổ chức hội nghị triển khai\n\n- Cơ quan thực hiện: {value}\n")


CAMPAIGN = """\
1. Công tác tuyên truyền

- Nội dung: Tuyên truyền Luật Đất đai trên hệ thống loa truyền thanh.

- Cơ quan chủ trì: Sở Nông nghiệp và Môi trường.

- Cơ quan phối hợp: Đài Phát thanh và Truyền hình tỉnh; UBND các xã, phường.

- Thời gian thực hiện: Quý II/2026.

- Sản phẩm: Chuyên mục tuyên truyền.
"""


def test_every_field_line_below_an_item_fills_its_row() -> None:
    assert _row(CAMPAIGN) == {
        "leads": ["Sở Nông nghiệp và Môi trường"],
        "helpers": ["Đài Phát thanh và Truyền hình tỉnh", "UBND các xã, phường"],
        "contents": ["Tuyên truyền Luật Đất đai trên hệ thống loa truyền thanh."],
        "times": ["Quý II/2026"],
        "products": ["Chuyên mục tuyên truyền."],
    }


def test_names_of_a_row_carry_the_rules_of_their_lines() -> None:
    subjects, nodes = _outlined(CAMPAIGN)
    row = row_of(subjects, nodes[0])
    assert row is not None
    assert [rule for _, rule in row.leads] == [addressees.FIELD]
    assert [helper.rule for helper in row.helpers] == [coordination.FIELD] * 2
    assert list(row.lines.values()) == [
        fields.CONTENT,
        addressees.FIELD,
        coordination.FIELD,
        fields.TIME,
        fields.PRODUCT,
    ]


def test_item_without_a_line_of_who_acts_is_no_row() -> None:
    subjects, nodes = _outlined(
        "1. Rà soát quy hoạch\n\n- Nội dung: Rà soát các mỏ vật liệu.\n\n- Thời gian: Quý II.\n"
    )
    assert not row_of(subjects, nodes[0]).useful


def test_line_may_state_several_fields() -> None:
    assert _row(
        "1. Tổ chức hội nghị triển khai\n\n"
        "c) Cơ quan chủ trì: Sở Nông nghiệp và Môi trường; cơ quan phối hợp: UBND các xã, phường. "
        "Thời gian: trước ngày 30/6/2026. Sản phẩm: Báo cáo rà soát.\n"
    ) == {
        "leads": ["Sở Nông nghiệp và Môi trường"],
        "helpers": ["UBND các xã, phường"],
        "times": ["trước ngày 30/6/2026"],
        "products": ["Báo cáo rà soát"],
    }


def test_lines_of_money_and_place_say_nothing_of_the_row() -> None:
    assert _row(
        "1. Tổ chức tập huấn\n\n- Cơ quan chủ trì: Sở Nội vụ\n\n"
        "- Kinh phí: Từ nguồn ngân sách tỉnh.\n\n- Địa điểm: Hội trường UBND tỉnh.\n"
    ) == {"leads": ["Sở Nội vụ"]}


def test_several_contents_below_their_line_are_kept_apart() -> None:
    assert _row(
        "1. Công tác chuyên môn\n\na) Nội dung:\n\n- Rà soát danh mục dự án.\n\n"
        "- Xây dựng bản đồ số.\n\nb) Cơ quan chủ trì: Sở Xây dựng.\n"
    ) == {
        "leads": ["Sở Xây dựng"],
        "contents": ["Rà soát danh mục dự án.", "Xây dựng bản đồ số."],
    }


def test_headings_without_a_colon_are_fields_over_their_lists() -> None:
    assert _row(
        "1. Nhiệm vụ thứ nhất\n\n1.1. Nội dung\n\n- Rà soát quy hoạch tỉnh.\n\n"
        "1.2. Cơ quan chủ trì\n\n- Sở Xây dựng\n\n- Sở Tài chính\n\n"
        "1.3. Cơ quan phối hợp\n\n- UBND các xã, phường.\n"
    ) == {
        "leads": ["Sở Xây dựng", "Sở Tài chính"],
        "helpers": ["UBND các xã, phường"],
        "contents": ["Rà soát quy hoạch tỉnh."],
    }


def test_heading_without_a_colon_takes_the_unlabelled_line_below_it() -> None:
    assert _row(
        "1. Tổ chức tập huấn\n\na) Cơ quan chủ trì\n\nSở Nội vụ\n\n"
        "b) Cơ quan phối hợp\n\nSở Tài chính, Sở Y tế\n"
    ) == {"leads": ["Sở Nội vụ"], "helpers": ["Sở Tài chính", "Sở Y tế"]}


def test_fields_within_a_field_are_read_by_their_own_words() -> None:
    assert _row(
        "1. Nhiệm vụ thứ nhất\n\nb) Cơ quan thực hiện:\n\n- Đơn vị chủ trì: Sở Y tế.\n\n"
        "- Đơn vị phối hợp: Các Sở, ban, ngành.\n"
    ) == {"leads": ["Sở Y tế"], "helpers": ["Các Sở, ban, ngành"]}


@pytest.mark.parametrize(
    "chars",
    [
        "2. Cơ quan chủ trì\n",
        "Cơ quan chủ trì\n\n- Sở Xây dựng\n",
        "2. Cơ quan chủ trì có trách nhiệm báo cáo kết quả thực hiện\n\n- Sở Xây dựng\n",
        "2. Cơ quan ban hành\n\n- Sở Xây dựng\n",
    ],
    ids=["no list", "no label", "a sentence", "no field of work"],
)
def test_heading_is_no_field_unless_it_only_names_one_over_a_list(chars: str) -> None:
    subjects, nodes = _outlined(chars)
    assert field_of(subjects.chars, nodes[0]) is None


def test_line_that_opens_lists_within_lists_is_no_field() -> None:
    subjects, nodes = _outlined(
        "1. Tổ chức thực hiện:\n\na) Sở Xây dựng\n\n- Rà soát quy hoạch tỉnh.\n"
    )
    assert field_of(subjects.chars, nodes[0]) is None


def test_words_between_a_title_that_ends_with_a_colon_and_its_fields_are_the_content() -> None:
    assert _row(
        "1. Tổ chức lễ phát động:\n\nDiễu hành trên các tuyến phố chính.\n\n"
        "Cơ quan chủ trì: Sở Nội vụ.\n"
    ) == {"leads": ["Sở Nội vụ"], "contents": ["Diễu hành trên các tuyến phố chính."]}


def test_marked_lines_below_a_title_are_content_only_after_a_colon() -> None:
    lines = "\n\n- Diễu hành trên các tuyến phố chính.\n\n- Cơ quan chủ trì: Sở Nội vụ.\n"
    opened = ["Diễu hành trên các tuyến phố chính."]
    assert [
        _row(f"1. Tổ chức lễ phát động{mark}{lines}").get("contents", []) for mark in (":", "")
    ] == [opened, []]


@pytest.mark.parametrize(
    ("value", "leads"),
    [
        ("Sở Y tế.", ["Sở Y tế"]),
        ("Sở Công Thương; Sở Xây dựng.", ["Sở Công Thương", "Sở Xây dựng"]),
        ("Sở Nội vụ; Trường Chính trị tỉnh", ["Sở Nội vụ", "Trường Chính trị tỉnh"]),
        ("Các sở, ban, ngành; UBND xã, phường", ["Các sở, ban, ngành", "UBND xã, phường"]),
        ("Sở Nội vụ chủ trì.", ["Sở Nội vụ"]),
        ("Sở Nội vụ trong phạm vi chức năng, nhiệm vụ của mình.", ["Sở Nội vụ"]),
    ],
)
def test_line_of_names_gives_who_acts(value: str, leads: list[str]) -> None:
    assert _leads(value) == {"leads": leads}


def test_name_that_no_list_knows_is_taken_as_it_stands() -> None:
    assert _leads("Viettel Lai Châu; Sở Nội vụ.") == {"leads": ["Viettel Lai Châu", "Sở Nội vụ"]}


def test_words_in_small_letters_are_no_name() -> None:
    assert _leads("như trên; Sở Nội vụ.") == {"leads": ["Sở Nội vụ"]}


def test_one_that_presides_with_others_has_them_as_helpers() -> None:
    assert _leads(
        "Sở Y tế chủ trì, phối hợp với các sở, ban, ngành, đoàn thể Thành phố "
        "và các đơn vị có liên quan."
    ) == {
        "leads": ["Sở Y tế"],
        "helpers": ["các sở, ban, ngành, đoàn thể Thành phố", "các đơn vị có liên quan"],
    }


def test_clauses_with_subjects_of_their_own_give_each_of_them() -> None:
    assert _leads(
        "Sở Nội vụ chủ trì tham mưu Ủy ban nhân dân Thành phố ban hành Kế hoạch; "
        "Sở Tư pháp tổ chức tuyên truyền."
    ) == {"leads": ["Sở Nội vụ", "Sở Tư pháp"]}


def test_block_with_fields_in_its_last_sentence_is_a_row_by_itself() -> None:
    chars = (
        "Xây dựng Đề án phát triển du lịch. Cơ quan chủ trì: Sở Văn hóa, Thể thao và Du lịch; "
        "cơ quan phối hợp: các sở, ngành liên quan; thời gian hoàn thành: Quý II/2026."
    )
    subjects = SubjectReader(NameReader(chars))
    assert _said(subjects, row_within(subjects, 0, len(chars))) == {
        "leads": ["Sở Văn hóa, Thể thao và Du lịch"],
        "helpers": ["các sở, ngành liên quan"],
        "times": ["Quý II/2026"],
    }


def test_block_with_fields_in_brackets_is_a_row_by_itself() -> None:
    chars = "Rà soát quy hoạch (Cơ quan chủ trì: Sở Xây dựng; thời gian hoàn thành: Quý II/2026)."
    subjects = SubjectReader(NameReader(chars))
    assert _said(subjects, row_within(subjects, 0, len(chars))) == {
        "leads": ["Sở Xây dựng"],
        "times": ["Quý II/2026"],
    }


def test_block_without_a_field_of_who_acts_is_no_row() -> None:
    chars = "Rà soát quy hoạch. Thời gian hoàn thành: Quý II/2026."
    subjects = SubjectReader(NameReader(chars))
    assert row_within(subjects, 0, len(chars)) is None


@pytest.mark.parametrize(
    ("chars", "stated"),
    [
        (
            "Thời gian: Quý II/2026; cơ quan phối hợp: Sở Y tế.",
            [(fields.TIME, "Quý II/2026"), (coordination.FIELD, "Sở Y tế")],
        ),
        ("Sau thời gian: không xác định.", []),
        ("Thời gian thực hiện", []),
    ],
    ids=["after a semicolon", "within a phrase", "no colon"],
)
def test_field_begins_a_stretch_or_follows_a_mark(
    chars: str, stated: list[tuple[Rule, str]]
) -> None:
    found = fields_in(chars, 0, len(chars))
    assert [(rule, chars[start:end]) for rule, start, end in found] == stated


def test_cells_fill_a_row_by_their_columns_line_by_line() -> None:
    cells = {
        columns.CONTENT: "Rà soát quy hoạch",
        columns.LEAD: "- Sở Xây dựng;\n- Sở Tài chính",
        columns.HELPER: "UBND các xã, phường",
        columns.TIME: "Quý II/2026",
        columns.PRODUCT: "Báo cáo rà soát",
        columns.OTHER: "Sở Nội vụ",
    }
    chars = "\n".join(cells.values())
    starts = {rule: chars.index(words) for rule, words in cells.items()}
    spans = {rule: (start, start + len(cells[rule])) for rule, start in starts.items()}
    subjects = SubjectReader(NameReader(chars))
    assert _said(subjects, row_of_cells(subjects, spans)) == {
        "leads": ["Sở Xây dựng", "Sở Tài chính"],
        "helpers": ["UBND các xã, phường"],
        "times": ["Quý II/2026"],
        "products": ["Báo cáo rà soát"],
    }
