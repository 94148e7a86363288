"""Where paragraphs begin, by what the page shows."""

from dataclasses import replace

from printed_pages import LEFT, RIGHT, centred, line, page, paragraph, paragraphs

from sauro.reading.sources.layout import lay_out
from sauro.reading.sources.layout.printed import PrintedLine

FIRST = "Sở Xây dựng chủ trì, phối hợp với các sở, ngành có liên quan tham mưu " * 3
SECOND = "Sở Tài chính bố trí kinh phí từ ngân sách địa phương theo quy định của pháp luật " * 2
REVIEW = "Rà soát lại toàn bộ các chương trình, dự án trên địa bàn tỉnh Lai Châu trong năm"


def shown(text: str) -> str:
    return " ".join(text.split())


def below(lines: list[PrintedLine]) -> float:
    return lines[-1].words[0].box[1] + 18


def test_lines_of_a_paragraph_are_joined_and_the_next_begins_by_its_indent() -> None:
    first = paragraph(100, FIRST)
    second = paragraph(below(first), SECOND)
    third = paragraph(below(second), FIRST)
    found = paragraphs(page([*first, *second, *third]))
    assert found == [shown(FIRST), shown(SECOND), shown(FIRST)]


def test_paragraph_without_indent_ends_where_its_last_line_had_room() -> None:
    first = paragraph(100, FIRST, indent=0)
    second = paragraph(below(first), SECOND, indent=0)
    assert paragraphs(page([*first, *second])) == [shown(FIRST), shown(SECOND)]


def test_paragraph_goes_on_over_a_page_and_its_number() -> None:
    lines = paragraph(700, FIRST)
    rest = [
        line(LEFT, 80 + 18 * at, " ".join(w.text for w in one.words))
        for at, one in enumerate(lines[2:])
    ]
    filler = paragraph(400, SECOND)
    found = paragraphs(
        page([*filler, *lines[:2]]),
        page([line(318, 40, "2"), *rest, *paragraph(below(rest), SECOND)], number=2),
    )
    assert found == [shown(SECOND), shown(FIRST), shown(SECOND)]


def test_wide_gap_begins_a_paragraph() -> None:
    text = "Giao " + "a" * 10 + " nhiệm vụ này cho Sở Tài chính"
    first = [
        line(
            LEFT,
            100 + 18 * at,
            f"{REVIEW} nay",
        )
        for at in range(5)
    ]
    second = line(LEFT, below(first) + 12, text)
    assert paragraphs(page([*first, second]))[-1] == text


def test_lines_below_a_list_mark_hang_and_go_on() -> None:
    first = line(
        LEFT,
        100,
        f"1. {REVIEW} nayy",
    )
    second = line(LEFT + 20, 118, "theo đúng quy định")
    others = paragraph(200, FIRST)
    assert paragraphs(page([first, second, *others]))[0].endswith("nayy theo đúng quy định")


def test_centred_heading_stands_alone() -> None:
    first, second = paragraph(100, FIRST), paragraph(170, SECOND)
    assert paragraphs(page([*first, centred(150, "QUYẾT ĐỊNH:"), *second])) == [
        shown(FIRST),
        "QUYẾT ĐỊNH:",
        shown(SECOND),
    ]


def test_full_line_that_ends_a_sentence_ends_its_paragraph_before_the_same_indent() -> None:
    body = paragraph(100, FIRST)
    full = "Tham mưu ban hành kế hoạch thực hiện trong năm nay trên địa bàn của toàn tỉnh."
    items = [line(LEFT + 36, 240, full, letter=5.6), line(LEFT + 36, 258, "Sở Tài chính tổng hợp.")]
    assert paragraphs(page([*body, *items]))[-2:] == [full, "Sở Tài chính tổng hợp."]


def test_dash_within_a_sentence_at_the_beginning_of_a_line_is_no_list_mark() -> None:
    cut = paragraph(100, f"{FIRST} {SECOND} đường bộ cao tốc nối thành phố Quy Nhơn")
    rest = line(LEFT, below(cut), "- Pleiku, hoàn thành trong năm.")
    item = line(LEFT + 36, below(cut) + 18, "- Sở Xây dựng báo cáo.")
    *others, last = cut[-1].words
    wide = replace(last, box=(last.box[0], last.box[1], RIGHT, last.box[3]))
    found = paragraphs(page([*cut[:-1], PrintedLine((*others, wide)), rest, item]))
    assert found[0].endswith("Quy Nhơn - Pleiku, hoàn thành trong năm.")
    assert found[1] == "- Sở Xây dựng báo cáo."


def test_what_follows_recipients_and_signature_begins_a_paragraph() -> None:
    closing = [
        *(line(LEFT, 600 + 18 * at, name) for at, name in enumerate(("Nơi nhận:", "- Sở Y tế;"))),
        *(line(380, 600 + 18 * at, name) for at, name in enumerate(("CHỦ TỊCH", "Trần Văn Minh"))),
    ]
    laid = lay_out([page([*paragraph(100, FIRST), *closing]), page([centred(80, "PHỤ LỤC")], 2)])
    assert [segment.opens for segment in laid.segments][-2:] == [None, True]
