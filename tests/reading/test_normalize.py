"""How what a file says becomes text for the rules, each character still knowing its place."""

import unicodedata

import pytest

from sauro.reading.normalize import derive
from sauro.reading.sources.plain.reader import from_string
from sauro.reading.text import Place, Segment, Source, Text


def text_of(chars: str) -> Text:
    return derive(from_string(chars))


def blocks(chars: str) -> list[str]:
    return [words for _, words in text_of(chars).lines()]


TASK = "Báo cáo kết quả gửi Ủy ban nhân dân tỉnh trước ngày 10/4/2026."


def test_composed_and_decomposed_letters_become_the_same() -> None:
    assert blocks(unicodedata.normalize("NFD", TASK)) == [TASK]
    assert blocks(TASK) == [TASK]


def test_quote_of_decomposed_letters_keeps_their_marks() -> None:
    text = text_of(unicodedata.normalize("NFD", TASK))
    start = text.chars.index("Ủy ban nhân dân tỉnh")
    quote = text.quote(start, start + len("Ủy ban nhân dân tỉnh"))
    assert quote == unicodedata.normalize("NFD", "Ủy ban nhân dân tỉnh")


@pytest.mark.parametrize("dash", ["\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212"])
def test_every_dash_is_a_hyphen(dash: str) -> None:
    assert blocks(f"{dash} Chương trình giai đoạn 2021 {dash} 2025") == [
        "- Chương trình giai đoạn 2021 - 2025"
    ]


@pytest.mark.parametrize("space", ["\u00a0", "\u2003", "\u2009", "\u202f", "\u3000", "\t", "   "])
def test_every_space_is_one_space(space: str) -> None:
    assert blocks(f"Sở{space}Xây dựng") == ["Sở Xây dựng"]


@pytest.mark.parametrize("mark", ["\u00ad", "\u200b", "\u200e", "\u2060", "\ufeff"])
def test_invisible_mark_is_dropped(mark: str) -> None:
    assert blocks(f"Sở Xây{mark} dựng") == ["Sở Xây dựng"]


def test_icelandic_letter_is_the_vietnamese_one() -> None:
    assert blocks("Ðiều 1. Phê duyệt Kế hoạch") == ["Điều 1. Phê duyệt Kế hoạch"]


def test_letter_of_another_script_that_fonts_put_for_u_with_a_horn_is_read_as_it() -> None:
    assert blocks("Các địa phƣơng, ĐƢỜNG BỘ") == ["Các địa phương, ĐƯỜNG BỘ"]


@pytest.mark.parametrize(
    ("chars", "expected"),
    [
        (
            "(*qua Sở Tài chính*) **trước ngày 10/4/2026.**",
            "(qua Sở Tài chính) trước ngày 10/4/2026.",
        ),
        ("còn 03 bộ, cơ quan[2] và 09 địa phương[3]", "còn 03 bộ, cơ quan và 09 địa phương"),
        (r"\- Sở Tài chính\. Báo cáo", "- Sở Tài chính. Báo cáo"),
        ("* Sở Tài chính báo cáo", "* Sở Tài chính báo cáo"),
        ("Sở Tài chính<br>báo cáo<br/> giá < 5 đồng", "Sở Tài chính báo cáo giá < 5 đồng"),
        ("Văn bản [của tỉnh] năm 2026", "Văn bản [của tỉnh] năm 2026"),
    ],
)
def test_markup_of_scanning_tools_is_dropped_and_words_are_kept(chars: str, expected: str) -> None:
    assert blocks(chars) == [expected]


@pytest.mark.parametrize("number", ["2", "- 2 -", "-2-", "                    2"])
def test_page_number_between_halves_of_a_sentence_is_dropped(number: str) -> None:
    chars = f"nâng cao năng lực sản xuất và\n\n{number}\n\nchất lượng các công trình.\n"
    assert blocks(chars) == ["nâng cao năng lực sản xuất và chất lượng các công trình."]


def test_page_mark_of_a_scanning_tool_is_dropped_with_the_number_beside_it() -> None:
    chars = "giải ngân vốn\n--- PAGE BREAK 2 ---\n3\nđầu tư công.\n"
    assert blocks(chars) == ["giải ngân vốn đầu tư công."]


@pytest.mark.parametrize("footer", ["12.KHUBND7.DOC 9", "ke-hoach_2026.docx"])
def test_footer_with_the_name_of_the_file_is_dropped(footer: str) -> None:
    chars = f"giải ngân vốn\n\n{footer}\n\nđầu tư công.\n"
    assert blocks(chars) == ["giải ngân vốn đầu tư công."]


def test_numbers_close_together_count_rows_and_stay() -> None:
    assert blocks("1\nSở Tài chính\n2\nSở Xây dựng\n") == [
        "1",
        "Sở Tài chính",
        "2",
        "Sở Xây dựng",
    ]


@pytest.mark.parametrize(
    ("chars", "expected"),
    [
        ("Thông báo số 130/TB-\nVPCP ngày 17/3/2026", "Thông báo số 130/TB-VPCP ngày 17/3/2026"),
        ("Kế hoạch số 186/\nKH-UBND của tỉnh", "Kế hoạch số 186/KH-UBND của tỉnh"),
        ("giai đoạn 2021-\n2025 của tỉnh", "giai đoạn 2021-2025 của tỉnh"),
        ("kinh tế-\nxã hội của tỉnh", "kinh tế-xã hội của tỉnh"),
        ("kinh tế -\nxã hội của tỉnh", "kinh tế - xã hội của tỉnh"),
        ("Sở Văn hóa,\nThể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch"),
    ],
)
def test_number_cut_by_the_line_is_healed_and_words_stay_apart(chars: str, expected: str) -> None:
    assert blocks(chars) == [expected]


def test_columns_of_a_letterhead_are_read_one_by_one() -> None:
    chars = (
        "ỦY BAN NHÂN DÂN             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "TỈNH QUẢNG NGÃI                   Độc lập - Tự do - Hạnh phúc\n"
        "Số: 565    /TB-UBND             Quảng Ngãi, ngày 15 tháng 11 năm 2024\n"
    )
    assert blocks(chars) == [
        "ỦY BAN NHÂN DÂN",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "TỈNH QUẢNG NGÃI",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: 565 /TB-UBND",
        "Quảng Ngãi, ngày 15 tháng 11 năm 2024",
    ]


def test_wide_gaps_in_a_long_paragraph_are_typing_and_no_columns() -> None:
    chars = (
        "Căn cứ Nghị quyết liên tịch ngày 26/9/2025 của Ủy ban Thường vụ          Quốc hội,"
        " Chính phủ hướng dẫn quy trình hiệp thương, giới thiệu người ứng cử          đại biểu"
        " Quốc hội khóa XVI, đại biểu Hội đồng nhân dân các cấp."
    )
    assert blocks(chars) == [" ".join(chars.split())]


def test_each_character_leads_back_to_its_own_in_the_source() -> None:
    chars = "- Thành  lập **Ban\u00a0Chỉ đạo**[1]\n  và Tổ giúp việc\u200b chuyên trách.\n"
    text = text_of(chars)
    assert text.chars == "- Thành lập Ban Chỉ đạo và Tổ giúp việc chuyên trách."
    for index, char in enumerate(text.chars):
        assert char == " " or chars[text.at[index]] == char
    start, end = text.span(text.chars.index("Ban"), text.chars.index(" chuyên"))
    assert chars[start:end] == "Ban\u00a0Chỉ đạo**[1]\n  và Tổ giúp việc"


def test_label_cut_from_a_word_keeps_its_place_in_the_source() -> None:
    chars = "I. MỤC ĐÍCH, YÊU CẦU1. Mục đích\n"
    text = text_of(chars)
    spans = [text.span(block.start, block.end) for block in text.blocks]
    assert [chars[start:end] for start, end in spans] == ["I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích"]


def test_block_of_several_lines_knows_the_first_of_them() -> None:
    text = text_of("KẾ HOẠCH\n\nnâng cao năng lực sản xuất và\nchất lượng các công trình.\n")
    assert [block.segment.place.line for block in text.blocks] == [1, 3]


def test_cells_of_a_table_stay_apart() -> None:
    words = ["Sở Tài chính chủ trì", "và báo cáo", "tháng 6"]
    chars = "\t".join(words)
    begins = [chars.index(word) for word in words]
    segments = tuple(
        Segment(begin, begin + len(word), Place(table=1, row=1, column=column), "cell")
        for column, (begin, word) in enumerate(zip(begins, words, strict=True), 1)
    )
    text = derive(Source("bảng.docx", "docx", chars, segments, 1.0))
    assert [part for _, part in text.lines()] == words


@pytest.mark.parametrize(
    ("chars", "left"),
    [
        ("### 1. Sở Y tế", ["1. Sở Y tế"]),
        ("Sở Y tế\n\n---\n\nSở Nội vụ", ["Sở Y tế", "Sở Nội vụ"]),
        ("Sở Y tế\n\n***\n\nSở Nội vụ", ["Sở Y tế", "Sở Nội vụ"]),
        ("> **Sở Y tế**\n> > Sở Nội vụ", ["Sở Y tế", "Sở Nội vụ"]),
        ("> 90 % số hộ", ["> 90 % số hộ"]),
        ("#12 là số phòng họp", ["#12 là số phòng họp"]),
        ("--- báo cáo", ["--- báo cáo"]),
    ],
)
def test_marks_of_headings_and_rules_of_markdown_are_no_words(chars: str, left: list[str]) -> None:
    assert blocks(chars) == left


def test_empty_source_has_no_block() -> None:
    assert text_of("").blocks == ()
    assert text_of(" \n\n\u200b\n").blocks == ()


def test_place_of_a_long_text_is_known_to_its_end() -> None:
    """Longer than the offsets that are counted once for all texts."""
    text = text_of(f"{TASK}\n\n" * 1500 + "Sở Y tế báo cáo.")
    assert len(text.chars) > 1 << 16
    start = text.chars.index("Sở Y tế")
    assert text.quote(start, len(text.chars)) == "Sở Y tế báo cáo."


@pytest.mark.parametrize("marked", ["__Nơi nhận__: Sở Y tế", "__Nơi nhận: __Sở Y tế"])
def test_two_underscores_on_either_side_only_underline(marked: str) -> None:
    text = text_of(marked)
    assert [words for _, words in text.lines()] == ["Nơi nhận: Sở Y tế"]
    assert text.quote(text.chars.index("Sở"), len(text.chars)) == "Sở Y tế"


def test_each_of_several_underlined_words_keeps_its_place() -> None:
    text = text_of("__Nơi nhận__: Sở Y tế; __Lưu__: VT")
    assert text.chars == "Nơi nhận: Sở Y tế; Lưu: VT"
    assert [text.quote(at, at + 3) for at in (0, text.chars.index("Lưu"))] == ["Nơi", "Lưu"]


@pytest.mark.parametrize("blank", ["Ngày ____ tháng ____ năm 2026", "mã ho_so__so_1 của tệp"])
def test_underscores_to_write_on_or_within_words_stay(blank: str) -> None:
    assert blocks(blank) == [blank]


def test_lone_star_is_no_block() -> None:
    assert blocks(f"{TASK}\n\n* *\n\n{TASK}") == [TASK, TASK]
