"""Which stretches of a directive oblige whom, and what becomes of every other block."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sauro.reading.drafter import Drafter
from sauro.reading.rules import closings, fields, sections
from tests.reading.drafted import drafter_of, drafts_of


def _times(*lines: str) -> list[str | None]:
    """The time that each draft shares with others of its block or heading."""
    drafter = drafter_of(*lines)
    shared = [draft.shared_time for draft in drafter.drafts]
    return [drafter.chars[slice(*span)] if span else None for span in shared]


def _stretches(drafter: Drafter) -> list[tuple[str, str, str]]:
    ordered = sorted(drafter.stretches, key=lambda stretch: stretch.start)
    return [(drafter.chars[one.start : one.end], one.kind, one.why) for one in ordered]


def test_addressee_of_a_lead_in_is_inherited_by_the_items_below() -> None:
    assert drafts_of(
        "1. Sở Y tế có trách nhiệm:",
        "a) Hướng dẫn chuyên môn cho các cơ sở y tế.",
        "b) Báo cáo kết quả trước ngày 20 hằng tháng.",
    ) == [
        ("Hướng dẫn chuyên môn cho các cơ sở y tế.", ["Sở Y tế"], []),
        ("Báo cáo kết quả trước ngày 20 hằng tháng.", ["Sở Y tế"], []),
    ]


def test_own_addressee_comes_before_an_inherited_one() -> None:
    assert drafts_of(
        "1. Yêu cầu các sở, ban, ngành tập trung thực hiện một số nhiệm vụ sau:",
        "1.1. Rà soát danh mục dự án.",
        "1.2. Giao Sở Tài chính tham mưu phân bổ vốn.",
    ) == [
        ("Rà soát danh mục dự án.", ["các sở, ban, ngành"], []),
        ("Giao Sở Tài chính tham mưu phân bổ vốn.", ["Sở Tài chính"], []),
    ]


def test_inherited_lead_tells_which_block_names_it_and_an_own_one_does_not() -> None:
    drafter = drafter_of("1. Sở Y tế:", "a) Rà soát nhu cầu.", "2. Sở Nội vụ rà soát biên chế.")
    sources = [draft.leads[0].source for draft in drafter.drafts]
    assert sources == [drafter.nodes[0], None]
    assert [draft.above for draft in drafter.drafts] == [[drafter.nodes[0]], []]


def test_own_helpers_replace_inherited_ones() -> None:
    assert drafts_of(
        "1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính thực hiện các nhiệm vụ sau:",
        "a) Rà soát các mỏ vật liệu.",
        "b) Phối hợp với Công an tỉnh kiểm tra mỏ.",
    ) == [
        ("Rà soát các mỏ vật liệu.", ["Sở Xây dựng"], ["Sở Tài chính"]),
        ("Phối hợp với Công an tỉnh kiểm tra mỏ.", ["Sở Xây dựng"], ["Công an tỉnh"]),
    ]


def test_helpers_of_the_nearest_lead_in_that_names_any_are_inherited() -> None:
    assert drafts_of(
        "1. Sở Xây dựng, phối hợp với Sở Tài chính:",
        "a) Về vật liệu, phối hợp với Sở Công Thương:",
        "- Rà soát các mỏ vật liệu.",
        "b) Về vốn:",
        "- Rà soát nhu cầu vốn.",
    ) == [
        ("Rà soát các mỏ vật liệu.", ["Sở Xây dựng"], ["Sở Công Thương"]),
        ("Rà soát nhu cầu vốn.", ["Sở Xây dựng"], ["Sở Tài chính"]),
    ]


def test_block_that_orders_several_bodies_in_turn_is_a_task_for_each() -> None:
    assert drafts_of(
        "1. Sở Xây dựng chủ trì xây dựng kịch bản; Công an tỉnh bảo đảm an ninh trật tự; "
        "giao Sở Y tế chuẩn bị lực lượng."
    ) == [
        ("Sở Xây dựng chủ trì xây dựng kịch bản;", ["Sở Xây dựng"], []),
        ("Công an tỉnh bảo đảm an ninh trật tự;", ["Công an tỉnh"], []),
        ("giao Sở Y tế chuẩn bị lực lượng.", ["Sở Y tế"], []),
    ]


def test_sentences_for_the_same_body_are_one_task() -> None:
    words = "Sở Y tế rà soát nhu cầu vốn. Kịp thời báo cáo kết quả."
    assert drafts_of(f"1. {words}") == [(words, ["Sở Y tế"], [])]


def test_list_of_names_cut_at_its_end_is_joined_to_the_block_after_it() -> None:
    first, second = "Các bộ, cơ quan ngang bộ;", "Ủy ban nhân dân các tỉnh rà soát dự án."
    assert drafts_of(f"3. {first}", second) == [
        (f"{first} {second}", ["Các bộ, cơ quan ngang bộ", "Ủy ban nhân dân các tỉnh"], [])
    ]


def test_order_for_nobody_is_no_task() -> None:
    why = "Không nêu cơ quan thực hiện ở đoạn này và các đề mục bên trên."
    assert _stretches(drafter_of("1. Lĩnh vực công nghiệp", "- Tháo gỡ khó khăn.")) == [
        ("1. Lĩnh vực công nghiệp", "heading", ""),
        ("Tháo gỡ khó khăn.", "not_task", why),
    ]


def test_order_in_a_section_of_funding_must_name_its_own_body() -> None:
    assert drafts_of(
        "III. KINH PHÍ THỰC HIỆN", "1. Sở Tài chính bố trí kinh phí.", "2. Huy động xã hội hóa."
    ) == [("Sở Tài chính bố trí kinh phí.", ["Sở Tài chính"], [])]


def test_closed_section_gives_only_its_outright_orders() -> None:
    assert _stretches(
        drafter_of(
            "I. MỤC ĐÍCH, YÊU CẦU",
            "1. Các sở, ngành chủ động triển khai đồng bộ.",
            "2. Giao Sở Nội vụ theo dõi, đôn đốc việc thực hiện.",
        )
    ) == [
        ("I. MỤC ĐÍCH, YÊU CẦU", "heading", ""),
        ("1. Các sở, ngành chủ động triển khai đồng bộ.", "context", sections.AIMS.means),
        ("Giao Sở Nội vụ theo dõi, đôn đốc việc thực hiện.", "task", ""),
    ]


def test_facts_of_a_project_are_no_orders() -> None:
    assert _stretches(
        drafter_of("1. Thông tin về dự án", "- Chủ đầu tư: Ban Quản lý dự án xã Bản A.")
    ) == [
        ("1. Thông tin về dự án", "heading", ""),
        (
            "- Chủ đầu tư: Ban Quản lý dự án xã Bản A.",
            "context",
            sections.DESCRIBED.means,
        ),
    ]


def test_things_that_an_order_lists_are_no_orders() -> None:
    why = "Thuộc danh mục nêu ở nhiệm vụ trên."
    assert _stretches(
        drafter_of(
            "1. Sở Xây dựng lập hồ sơ thẩm định, gồm:",
            "a) Tờ trình của chủ đầu tư;",
            "b) Bản vẽ thiết kế cơ sở.",
        )
    ) == [
        ("Sở Xây dựng lập hồ sơ thẩm định, gồm:", "task", ""),
        ("a) Tờ trình của chủ đầu tư;", "context", why),
        ("b) Bản vẽ thiết kế cơ sở.", "context", why),
    ]


def test_bases_and_preamble_before_the_first_item_are_left_alone() -> None:
    base = "Căn cứ Chỉ thị số 10/CT-TTg giao Sở Nội vụ rà soát biên chế;"
    preamble = "Giao Sở Xây dựng chỉ đạo thực hiện như thời gian qua."
    why = "Phần mở đầu, chưa đến nội dung giao việc."
    drafter = drafter_of(base, preamble, "1. Sở Y tế rà soát vốn.", bases=[base])
    assert _stretches(drafter) == [
        (base, "base", ""), (preamble, "context", why), ("Sở Y tế rà soát vốn.", "task", "")
    ]  # fmt: skip


def test_without_any_item_there_is_no_preamble() -> None:
    order = "Giao Sở Xây dựng rà soát quy hoạch."
    assert drafts_of(order) == [(order, ["Sở Xây dựng"], [])]


def test_sentence_that_obliges_nobody_is_set_apart_with_its_rule() -> None:
    assert _stretches(
        drafter_of("1. Sở Y tế rà soát vốn.", "2. Quyết định này có hiệu lực từ ngày ký.")
    ) == [
        ("Sở Y tế rà soát vốn.", "task", ""),
        ("Quyết định này có hiệu lực từ ngày ký.", "not_task", closings.FORCE.means),
    ]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("Sở Y tế", "Chỉ nêu tên cơ quan, chưa nêu việc."),
        ("Địa điểm: Hội trường UBND tỉnh.", fields.OTHER.means),
    ],
)
def test_line_that_states_no_work_is_context(line: str, why: str) -> None:
    assert _stretches(drafter_of("1. Sở Nội vụ tập huấn cán bộ.", f"2. {line}")) == [
        ("Sở Nội vụ tập huấn cán bộ.", "task", ""),
        (line, "context", why),
    ]


def test_time_on_a_line_of_its_own_bounds_the_orders_before_it_under_its_heading() -> None:
    assert _times(
        "1. Sở Y tế",
        "a) Rà soát nhu cầu vốn.",
        "2. Các sở, ngành",
        "a) Rà soát biên chế.",
        "b) Tập huấn cán bộ.",
        "c) Thời hạn hoàn thành: trước ngày 30/6/2026.",
        "d) Báo cáo kết quả.",
    ) == [None, "trước ngày 30/6/2026.", "trước ngày 30/6/2026.", None]


def test_second_time_on_a_line_of_its_own_bounds_only_what_follows_the_first() -> None:
    assert _times(
        "1. Sở Y tế",
        "a) Rà soát nhu cầu vốn.",
        "b) Thời hạn: trước ngày 30/6/2026.",
        "c) Tập huấn cán bộ.",
        "d) Thời hạn: trước ngày 31/7/2026.",
    ) == ["trước ngày 30/6/2026.", "trước ngày 31/7/2026."]


def test_closing_sentence_of_time_bounds_every_order_of_its_block() -> None:
    closing = "Thời hạn hoàn thành trước ngày 30/6/2026."
    assert _times(
        f"1. Giao Sở Xây dựng rà soát quy hoạch. Giao Sở Y tế rà soát nhu cầu vốn. {closing}",
        "2. Sở Nội vụ rà soát biên chế.",
    ) == [closing, closing, None]


def test_row_of_fields_is_a_task_for_its_content() -> None:
    assert drafts_of(
        "1. Công tác tuyên truyền",
        "- Nội dung: Tuyên truyền Luật Đất đai.",
        "- Cơ quan chủ trì: Sở Nội vụ.",
        "- Cơ quan phối hợp: UBND các xã, phường.",
    ) == [("Tuyên truyền Luật Đất đai.", ["Sở Nội vụ"], ["UBND các xã, phường"])]


def test_title_is_the_task_with_a_content_that_only_describes_it() -> None:
    content = "a) Nội dung: Phiên giao dịch việc làm cho thanh niên."
    assert drafts_of("1. Tổ chức Ngày hội việc làm", content, "b) Cơ quan chủ trì: Sở Nội vụ.") == [
        (f"Tổ chức Ngày hội việc làm\n{content}", ["Sở Nội vụ"], [])
    ]


def test_each_of_several_contents_is_a_task_of_the_row() -> None:
    assert drafts_of(
        "1. Công tác chuyên môn",
        "a) Nội dung:",
        "- Rà soát danh mục dự án.",
        "- Phối hợp với Công an tỉnh kiểm tra mỏ.",
        "b) Cơ quan chủ trì: Sở Xây dựng.",
        "c) Cơ quan phối hợp: Sở Tài chính.",
    ) == [
        ("Rà soát danh mục dự án.", ["Sở Xây dựng"], ["Sở Tài chính"]),
        ("Phối hợp với Công an tỉnh kiểm tra mỏ.", ["Sở Xây dựng"], ["Công an tỉnh"]),
    ]


LINES = [
    "I. MỤC ĐÍCH, YÊU CẦU", "II. NHIỆM VỤ", "1. Sở Y tế", "2. Sở Nội vụ rà soát biên chế.",
    "a) Nội dung: Rà soát quy hoạch.", "b) Cơ quan chủ trì: Sở Xây dựng.", "- Báo cáo kết quả.",
    "Yêu cầu các sở, ngành:", "- Thời hạn: trước ngày 30/6/2026.", "1. Lập hồ sơ, gồm:",
    "a) Bản vẽ.", "Quyết định này có hiệu lực từ ngày ký.", "UBND các xã, phường",
]  # fmt: skip


@given(st.lists(st.sampled_from(LINES), min_size=1, max_size=12))
def test_every_block_of_any_directive_is_accounted_for(lines: list[str]) -> None:
    drafter = drafter_of(*lines)
    assert [
        drafter.chars[node.start : node.end]
        for node in drafter.nodes
        if not any(node.start < one.end and one.start < node.end for one in drafter.stretches)
    ] == []


@given(st.lists(st.sampled_from(LINES), min_size=1, max_size=12))
def test_every_draft_of_any_directive_has_a_lead_and_words_of_its_own(lines: list[str]) -> None:
    drafter = drafter_of(*lines)
    spans = [(draft.start, draft.end) for draft in drafter.drafts]
    assert [draft for draft in drafter.drafts if not draft.leads or draft.start >= draft.end] == []
    assert spans == sorted(set(spans))
