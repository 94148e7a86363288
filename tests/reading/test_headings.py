"""What headings and lead-ins give to what stands below them, and what they do not give."""

import pytest

from sauro.reading.grammar import Rule
from sauro.reading.headings import Headings, up_to
from sauro.reading.names import NameReader
from sauro.reading.normalize import derive
from sauro.reading.outline import Node, outline
from sauro.reading.predicates import Address
from sauro.reading.result import Document
from sauro.reading.rules import addressees, sections
from sauro.reading.sources import from_string
from sauro.reading.speakers import speakers_of
from sauro.reading.subjects import SubjectReader


def _read(*lines: str) -> tuple[Headings, list[Node]]:
    """The headings of a directive of Lai Châu, a block a line."""
    text = derive(from_string("\n\n".join(lines) + "\n"))
    issuer = Document(issuer="Ủy ban nhân dân tỉnh Lai Châu")
    subjects = SubjectReader(NameReader(text.chars), speakers_of(issuer))
    return Headings(subjects), outline(text, 0, len(text.chars), subjects.names_only)


def _names(address: Address | None) -> list[str]:
    return [name.text for name in address.names] if address else []


def _giver(*lines: str) -> list[str]:
    """Whom the last block inherits."""
    headings, nodes = _read(*lines)
    giver = headings.giver(nodes[-1])
    return _names(giver[1]) if giver else []


def _closed(*lines: str) -> Rule | None:
    """The section that says the last block gives no work."""
    headings, nodes = _read(*lines)
    return headings.closed_section(nodes[-1])


@pytest.mark.parametrize(
    ("heading", "addressed"),
    [
        ("1. Sở Công Thương", ["Sở Công Thương"]),
        ("1. Sở Công Thương, Sở Xây dựng", ["Sở Công Thương", "Sở Xây dựng"]),
        ("1. Đối với Sở Xây dựng", ["Sở Xây dựng"]),
        ("2. Trách nhiệm của UBND các xã, phường", ["UBND các xã, phường"]),
        ("1. Sở Y tế có trách nhiệm:", ["Sở Y tế"]),
        ("1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ thực hiện các nhiệm vụ sau:", ["Sở Y tế"]),
        ("1. Phó Hiệu trưởng Lò Văn Minh", ["Phó Hiệu trưởng Lò Văn Minh"]),
        ("1. Bộ phận Văn phòng, Kế toán", ["Bộ phận Văn phòng", "Bộ phận Kế toán"]),
        ("1. Giao các sở, ngành thực hiện các nội dung sau:", ["các sở, ngành"]),
        ("1. UBND tỉnh yêu cầu các sở, ngành thực hiện các nội dung sau:", ["các sở, ngành"]),
        ("1. Sở Y tế có trách nhiệm. Giao các sở thực hiện các nội dung sau:", ["các sở"]),
        ("1. Trách nhiệm chung của các cơ quan, đơn vị", ["các cơ quan, đơn vị"]),
        ("II. NHIỆM VỤ CHỦ YẾU CỦA SỞ Y TẾ", ["SỞ Y TẾ"]),
        ("4. Quân uỷ Trung ương", ["Quân uỷ Trung ương"]),
        ("1. Lĩnh vực công nghiệp", []),
        ("1. Tăng cường quản lý đất đai", []),
        ("1. Thực hiện các nhiệm vụ sau:", []),
        ("1. Chủ tịch UBND tỉnh yêu cầu:", []),
        ("II. NHIỆM VỤ, GIẢI PHÁP", []),
    ],
)
def test_heading_gives_the_bodies_it_names_to_what_is_below(
    heading: str, addressed: list[str]
) -> None:
    assert _giver(heading, "a) Rà soát danh mục dự án.") == addressed


@pytest.mark.parametrize(
    "group",
    [
        "Các cơ quan, đơn vị sự nghiệp công lập trên địa bàn tỉnh",
        "Các xã, phường mới thành lập sau sắp xếp",
        "Các địa phương còn nhiều hộ nghèo",
    ],
)
def test_long_description_of_a_class_of_bodies_is_given_whole(group: str) -> None:
    assert _giver(f"1. {group}", "a) Rà soát vị trí việc làm.") == [group]


def test_nearest_heading_that_names_a_body_gives_it() -> None:
    assert _giver(
        "1. Yêu cầu các sở, ngành thực hiện các nội dung sau:",
        "a) Sở Y tế",
        "- Rà soát nhu cầu vốn.",
    ) == ["Sở Y tế"]


def test_heading_that_names_nobody_lets_through_what_is_given_above_it() -> None:
    assert _giver(
        "1. Yêu cầu các sở, ngành thực hiện các nội dung sau:",
        "1.1. Về quy hoạch",
        "- Rà soát quy hoạch tỉnh.",
    ) == ["các sở, ngành"]


def test_heading_that_names_nobody_never_gives_what_its_sibling_named() -> None:
    assert (
        _giver(
            "I. NHIỆM VỤ",
            "1. Sở Công Thương",
            "- Theo dõi tình hình cung cầu hàng hóa.",
            "2. Lĩnh vực công nghiệp",
            "- Tháo gỡ khó khăn cho các nhà máy thủy điện.",
        )
        == []
    )


def test_item_gives_nothing_to_its_sibling() -> None:
    assert _giver("1. Sở Y tế rà soát nhu cầu vốn.", "2. Rà soát quy hoạch tỉnh.") == []


def test_rule_of_what_is_given_is_that_of_the_heading_s_words() -> None:
    headings, nodes = _read("1. Sở Công Thương", "- Rà soát.", "2. Giao Sở Y tế:", "- Rà soát.")
    rules = [giver[1].rule for node in nodes if (giver := headings.giver(node))]
    assert rules == [addressees.HEADING, addressees.MANDATE]


@pytest.mark.parametrize(
    ("lines", "heading"),
    [
        (("1. Sở Công Thương", "- Rà soát."), True),
        (("1. Lĩnh vực công nghiệp", "- Rà soát."), True),
        (("Thủ tướng Chính phủ yêu cầu:",), True),
        (("1. Rà soát quy hoạch, cụ thể:",), True),
        (("1. Sở Công Thương rà soát quy hoạch.",), False),
        (("1. Sở Công Thương",), False),
        (("1. Sở Y tế rà soát nhu cầu vốn.", "Báo cáo kết quả."), False),
        (("1. Rà soát nhu cầu vốn.", "Báo cáo kết quả."), False),
        (("1. Công tác chuẩn bị.", "Báo cáo kết quả."), True),
        (("1. Công tác chuẩn bị.", "- Báo cáo kết quả."), False),
    ],
)
def test_heading_introduces_what_is_below_it(lines: tuple[str, ...], heading: bool) -> None:
    headings, nodes = _read(*lines)
    assert headings.is_heading(nodes[0]) is heading


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("I. MỤC ĐÍCH, YÊU CẦU", sections.AIMS),
        ("I. YÊU CẦU", sections.AIMS),
        ("2. Mục tiêu cụ thể đến năm 2030", sections.AIMS),
        ("I. Quan điểm chỉ đạo", sections.AIMS),
        ("I. ĐÁNH GIÁ CHUNG", sections.ASSESSMENT),
        ("1. Về kết quả đạt được", sections.ASSESSMENT),
        ("2. Tồn tại, hạn chế:", sections.ASSESSMENT),
        ("THỦ TƯỚNG CHÍNH PHỦ điện:", sections.ADDRESSED),
        ("II. MỘT SỐ YÊU CẦU", None),
        ("II. NHIỆM VỤ, GIẢI PHÁP", None),
        ("III. KINH PHÍ THỰC HIỆN", None),
        ("1. Sở Công Thương", None),
    ],
)
def test_section_of_aims_or_assessment_gives_no_work(heading: str, section: Rule | None) -> None:
    assert _closed(heading, "- Bảo đảm tiến độ.") is section


def test_section_is_closed_to_every_depth() -> None:
    assert _closed("I. MỤC TIÊU", "1. Về kinh tế", "- Bảo đảm tiến độ.") is sections.AIMS


def test_section_ends_where_the_next_begins() -> None:
    assert _closed("I. MỤC TIÊU", "1. Về kinh tế", "II. NHIỆM VỤ", "1. Rà soát.") is None


def test_heading_of_a_section_without_anything_below_closes_nothing() -> None:
    assert _closed("1. Yêu cầu") is None


def test_lead_in_that_gives_an_order_opens_the_section_it_stands_in() -> None:
    assert (
        _closed("I. ĐÁNH GIÁ CHUNG", "Yêu cầu các sở, ngành thực hiện:", "1. Rà soát tồn tại.")
        is None
    )


@pytest.mark.parametrize(
    "lead_in",
    [
        "Yêu cầu các cấp, các ngành nỗ lực lớn, bám sát các quan điểm chỉ đạo sau:",
        "Yêu cầu các sở, ngành hành động theo phương châm sau:",
    ],
)
def test_lead_in_to_viewpoints_gives_no_work(lead_in: str) -> None:
    assert _closed(lead_in, "1. Phát huy sức mạnh đoàn kết.") is sections.AIMS


def test_lead_in_that_names_nobody_leaves_its_section_closed() -> None:
    lines = ("I. ĐÁNH GIÁ CHUNG", "Một số kết quả cụ thể như sau:", "1. Kinh tế tăng trưởng.")
    assert _closed(*lines) is sections.ASSESSMENT


@pytest.mark.parametrize(
    ("heading", "order", "counts"),
    [
        ("I. MỤC ĐÍCH, YÊU CẦU", "Giao Sở Nội vụ theo dõi, đôn đốc việc thực hiện.", True),
        ("I. MỤC ĐÍCH, YÊU CẦU", "Đề nghị các đơn vị báo cáo kết quả.", True),
        ("I. MỤC ĐÍCH, YÊU CẦU", "Các sở, ngành chủ động triển khai đồng bộ.", False),
        ("I. MỤC ĐÍCH, YÊU CẦU", "Sở Nội vụ có trách nhiệm rà soát.", False),
        ("I. ĐÁNH GIÁ CHUNG", "Giao Sở Nội vụ khắc phục tồn tại.", True),
        ("I. ĐÁNH GIÁ CHUNG", "Sở Nội vụ có trách nhiệm khắc phục tồn tại.", True),
        ("I. ĐÁNH GIÁ CHUNG", "Các sở, ngành đẩy mạnh cải cách hành chính.", False),
    ],
)
def test_outright_order_counts_even_in_a_closed_section(
    heading: str, order: str, counts: bool
) -> None:
    headings, nodes = _read(heading, f"1. {order}")
    closed = headings.closed_section(nodes[1])
    assert closed is not None
    assert headings.orders_all_the_same(nodes[1], closed) is counts


@pytest.mark.parametrize(
    ("lines", "rule"),
    [
        (("III. KINH PHÍ THỰC HIỆN", "1. Nguồn vốn", "- Bố trí kinh phí."), sections.FUNDING),
        (("III. NHIỆM VỤ", "1. Bố trí kinh phí."), None),
        (("III. KINH PHÍ THỰC HIỆN", "IV. NHIỆM VỤ", "1. Bố trí kinh phí."), None),
    ],
)
def test_section_of_funding_holds_what_is_below_it(
    lines: tuple[str, ...], rule: Rule | None
) -> None:
    headings, nodes = _read(*lines)
    assert headings.funding(nodes[-1], nodes[0]) is rule


def test_section_of_funding_ends_at_the_body_that_it_names() -> None:
    headings, nodes = _read("III. KINH PHÍ", "1. Sở Tài chính", "- Bố trí kinh phí.")
    assert headings.funding(nodes[-1], nodes[1]) is None


@pytest.mark.parametrize(
    ("lines", "helpers"),
    [
        (("1. Sở Xây dựng, phối hợp với Sở Tài chính:", "- Rà soát."), ["Sở Tài chính"]),
        (
            (
                "1. Sở Xây dựng, phối hợp với Sở Tài chính:",
                "a) Về vật liệu, phối hợp với Sở Công Thương:",
                "- Rà soát.",
            ),
            ["Sở Công Thương"],
        ),
        (
            ("1. Sở Xây dựng, phối hợp với Sở Tài chính:", "a) Về vốn:", "- Rà soát."),
            ["Sở Tài chính"],
        ),
        (
            ("1. Các sở, phối hợp với Sở Tài chính:", "a) Sở Xây dựng:", "- Rà soát."),
            [],
        ),
        (("1. Sở Xây dựng:", "- Rà soát."), []),
    ],
    ids=["of the giver", "of the nearer lead-in", "past one that names none", "above it", "none"],
)
def test_helpers_come_from_the_nearest_lead_in_up_to_the_giver(
    lines: tuple[str, ...], helpers: list[str]
) -> None:
    headings, nodes = _read(*lines)
    giver = headings.giver(nodes[-1])
    assert giver is not None
    found = headings.helpers_above(nodes[-1], giver[0])
    assert [helper.name.text for helper in found] == helpers


@pytest.mark.parametrize(
    ("words", "work"),
    [
        ("Tổ chức Ngày hội việc làm", True),
        ("Tăng cường kiểm tra", True),
        ("Các nội dung cần kiểm tra", True),
        ("Cán bộ cấp xã cần được tập huấn", True),
        ("Phiên giao dịch việc làm cho thanh niên", False),
        ("Công tác tuyên truyền", False),
    ],
)
def test_words_state_work_by_how_they_begin(words: str, work: bool) -> None:
    assert Headings(SubjectReader(NameReader(words))).is_work(0, len(words)) is work


def test_nodes_up_to_one_include_it_and_none_above() -> None:
    _, nodes = _read("I. NHIỆM VỤ", "1. Sở Y tế", "a) Về vốn", "- Rà soát nhu cầu.")
    assert [node.label for node in up_to(nodes[-1], nodes[1])] == ["a)", "1."]


def test_list_of_those_addressed_ends_at_a_lead_in() -> None:
    lines = ("THỦ TƯỚNG CHÍNH PHỦ điện:", "1. Một số nội dung sau:", "a) Rà soát quy hoạch.")
    assert _closed(*lines) is None
