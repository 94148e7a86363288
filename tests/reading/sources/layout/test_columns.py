"""The order in which the parts of a page are read."""

from collections.abc import Iterable

from printed_pages import LEFT, centred, line, page, paragraph, read

from sauro.reading.sources.layout.printed import PrintedLine, PrintedWord

ISSUER = [
    line(100, 60, "ỦY BAN NHÂN DÂN"),
    line(110, 76, "TỈNH LAI CHÂU"),
    line(105, 106, "Số: 12/KH-UBND"),
]
STATE = [
    line(280, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    line(320, 76, "Độc lập - Tự do - Hạnh phúc"),
    line(310, 106, "Lai Châu, ngày 30 tháng 3 năm 2026"),
]
BODY = paragraph(
    180, "Thực hiện Thông báo của Văn phòng Chính phủ về kết luận của Thường trực, " * 3
)


def words(lines: Iterable[PrintedLine]) -> list[str]:
    return [" ".join(word.text for word in one.words) for one in lines]


def test_letterhead_is_read_left_before_right() -> None:
    lines = [one for pair in zip(STATE, ISSUER, strict=True) for one in pair]
    found = read(page([*lines, centred(140, "KẾ HOẠCH"), *BODY]))
    assert found == [*words(ISSUER), *words(STATE), "KẾ HOẠCH", *words(BODY)]


def test_letterhead_with_a_narrow_corridor_is_cut_before_the_national_title() -> None:
    state = [
        line(196, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        line(240, 76, "Độc lập - Tự do - Hạnh phúc"),
    ]
    joined = [line(100, 60, "ỦY BAN NHÂN DÂN"), line(110, 76, "TỈNH LAI CHÂU")]
    found = read(page([*joined, *state, *BODY]))
    assert found == [*words(joined), *words(state), *words(BODY)]


def test_recipients_are_read_before_the_signature_beside_them() -> None:
    recipients = [
        line(LEFT, 400 + 13 * at, text, 11)
        for at, text in enumerate(
            [
                "Nơi nhận:",
                "- Như trên;",
                "- Các sở, ban, ngành tỉnh;",
                "- UBND các xã, phường;",
                "- Lưu: VT, Th5.",
            ]
        )
    ]
    signature = [
        line(360, 402, "TM. ỦY BAN NHÂN DÂN"),
        line(390, 420, "CHỦ TỊCH"),
        line(375, 510, "Hà Quang Trung"),
    ]
    found = read(page([*BODY, *signature, *recipients]))
    assert found == [*words(BODY), *words(recipients), *words(signature)]


def test_signature_that_begins_above_the_recipients_stays_whole() -> None:
    recipients = [
        line(LEFT, 420 + 13 * at, text, 11)
        for at, text in enumerate(["Nơi nhận:", "- Như trên;", "- Lưu: VT."])
    ]
    signature = [
        line(360, 402, "TM. ỦY BAN NHÂN DÂN"),
        line(390, 419, "CHỦ TỊCH"),
        line(375, 510, "Hà Quang Trung"),
    ]
    assert read(page([*BODY, *signature, *recipients])) == [
        *words(BODY),
        *words(recipients),
        *words(signature),
    ]


def test_list_marks_stay_with_their_words() -> None:
    lines = []
    for at in range(4):
        top = 200 + 40 * at
        lines += [line(LEFT, top, "-"), line(LEFT + 30, top, "Rà soát các dự án trên địa bàn tỉnh")]
        lines += [line(LEFT + 30, top + 18, "theo quy hoạch đã được duyệt")]
    found = read(page(lines))
    assert found == ["- Rà soát các dự án trên địa bàn tỉnh", "theo quy hoạch đã được duyệt"] * 4


def test_words_entered_in_a_blank_stand_in_their_line() -> None:
    lines = [line(100, 106, "Số:"), line(160, 106, "/KH-UBND"), line(122, 104, "565"), *BODY]
    assert read(page(lines))[0] == "Số: 565 /KH-UBND"


def test_line_stretched_to_both_margins_is_no_columns() -> None:
    at = ((85.0, "KGVX"), (135.0, "ngày"), (185.0, "28/8/2024"), (265.0, "số"))
    stretched = [PrintedWord(word, (x, 200, x + 6 * len(word), 214)) for x, word in at]
    full = "Thực hiện Thông báo của Văn phòng Chính phủ về kết luận của Thường trực Ban"
    above, below = (paragraph(top, full, indent=0) for top in (182, 218))
    found = read(page([*above, PrintedLine(tuple(stretched)), *below]))
    assert found == [full, "KGVX ngày 28/8/2024 số", full]


def test_short_line_below_a_stretched_one_makes_no_columns() -> None:
    at = (121.0, 180.0, 240.0, 300.0, 362.0, 420.0, 480.0)
    words = ("Danh", "mục", "nhiệm", "vụ", "kèm", "theo", "ngày")
    stretched = PrintedLine(
        tuple(PrintedWord(word, (x, 200, x + 36, 214)) for x, word in zip(at, words, strict=True))
    )
    lines = [centred(182, "PHỤ LỤC"), stretched, line(LEFT, 218, "12/01/2026")]
    assert read(page(lines)) == ["PHỤ LỤC", " ".join(words), "12/01/2026"]


def test_addressees_come_after_the_letterhead_however_short_their_lines_are() -> None:
    addressees = [line(LEFT + 36, 126 + 16 * at, text) for at, text in enumerate(ADDRESSEES)]
    found = read(page([*ISSUER, *STATE, *addressees, *BODY]))
    assert found[: len(ISSUER) + len(STATE) + 3] == [*words(ISSUER), *words(STATE), *ADDRESSEES]


ADDRESSEES = ["Kính gửi:", "- Sở Xây dựng;", "- Công an tỉnh."]
