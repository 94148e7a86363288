"""What pages say beside their text is left out where it was copied along with the text."""

import pytest

from sauro.reading.normalize import derive
from sauro.reading.sources import from_string

PAGE = "".join(f"- Sở số {number} báo cáo.\n" for number in range(1, 13))


def blocks(chars: str) -> list[str]:
    return [line for _, line in derive(from_string(chars)).lines()]


@pytest.mark.parametrize("head", ["KẾ HOẠCH CẢI CÁCH {} - UBND TỈNH", "Bản in lần {}"])
def test_line_that_comes_again_beside_the_number_of_each_page_is_left_out(head: str) -> None:
    first, second = head.format(2), head.format(3)
    chars = f"{PAGE}+ Rà soát, bổ sung\n\n{first}\n2\n\nquy hoạch.\n{PAGE}{second}\n3\n{PAGE}"
    read = blocks(chars)
    assert "+ Rà soát, bổ sung quy hoạch." in read
    assert not {first, second, "2", "3"} & set(read)


def test_short_line_above_the_number_of_a_page_ends_its_paragraph() -> None:
    full = "a) Sở Y tế rà soát, bổ sung quy hoạch mạng lưới cơ sở khám bệnh, chữa bệnh trên địa\n"
    item = f"{full}bàn tỉnh, trình cấp có thẩm quyền xem xét.\n"
    chars = f"{item * 12}8. Đề cao đạo đức kinh doanh\n 6\nSở Nội vụ rà soát hồ sơ.\n{item}"
    read = blocks(chars)
    assert read[-3:-1] == ["8. Đề cao đạo đức kinh doanh", "Sở Nội vụ rà soát hồ sơ."]
    chars = f"{item * 12}{full} 6\nBàn tỉnh và các xã.\n{item}"
    assert blocks(chars)[-2].endswith("trên địa Bàn tỉnh và các xã.")


def test_line_that_comes_once_or_beside_a_smaller_number_stays() -> None:
    chars = f"{PAGE}Sở Tài chính\n4\n{PAGE}Sở Tài chính\n2\n{PAGE}Sở Nội vụ\n9\n"
    read = blocks(chars)
    assert read.count("Sở Tài chính") == 2
    assert "Sở Nội vụ" in read


def test_cells_that_come_again_beside_the_numbers_of_rows_stay() -> None:
    chars = "1\nRà soát\nQuý I/2026\n2\nBáo cáo\nQuý II/2026\n3\nTổng kết\nQuý III/2026\n"
    assert [one for one in blocks(chars) if one.startswith("Quý")] == [
        "Quý I/2026",
        "Quý II/2026",
        "Quý III/2026",
    ]


def test_so_do_those_of_rows_as_long_as_pages_are_apart() -> None:
    row = "Rà soát\nSở Y tế\nSở Nội vụ\nBáo cáo\n{}\n{}\n"
    whens = ["Quý I/2026", "Quý II/2026", "Quý III/2026", "Quý II/2026", "Quý IV/2026"]
    chars = "1\n" + "".join(row.format(when, at) for at, when in enumerate(whens, 2))
    assert [one for one in blocks(chars) if one.startswith("Quý")] == whens


@pytest.mark.parametrize("issue", ["242/Ngày 22-04-2026", "9 + 10/Ngày 3-11-2023"])
def test_running_head_of_the_official_gazette_is_left_out_with_the_number_below(issue: str) -> None:
    chars = f"nâng cao năng lực sản xuất và\n\nCÔNG BÁO/Số {issue}\n51\n\nchất lượng công trình.\n"
    assert blocks(chars) == ["nâng cao năng lực sản xuất và chất lượng công trình."]


def test_gazette_named_in_a_sentence_stays() -> None:
    chars = "Văn phòng đăng CÔNG BÁO/Số 242/Ngày 22-04-2026 theo quy định.\n"
    assert blocks(chars) == [chars.strip()]


@pytest.mark.parametrize(
    "mark",
    [
        "Ký bởi: CỔNG THÔNG TIN\nCơ quan: VĂN PHÒNG UBND TỈNH\nNgày ký: 2026-04-22 16:16:54",
        "Người ký: Văn phòng UBND tỉnh\nEmail: vp@tinh.vn\nThời gian ký: 22/4/2026 16:16:54",
    ],
)
def test_mark_of_a_digital_signature_is_left_out(mark: str) -> None:
    chars = f"1. Sở Tài chính thẩm định và\n{mark}\ntrình UBND tỉnh.\n"
    assert blocks(chars) == ["1. Sở Tài chính thẩm định và trình UBND tỉnh."]


@pytest.mark.parametrize("line", ["Cơ quan: Sở Tài chính", "Người ký: Chủ tịch UBND tỉnh"])
def test_one_line_like_those_of_a_signature_stays(line: str) -> None:
    assert line in blocks(f"1. Rà soát quy hoạch\n{line}\n2. Báo cáo kết quả\n")


NOTE = "7 Quyết định số 12/QĐ-UBND về giá đất;\nThông tư số 5/TT-BTC.\n"


def test_footnotes_last_on_a_page_are_left_out() -> None:
    above = "- Sở Xây dựng rà soát giá đất7 và bảng giá của các loại\n"
    read = blocks(f"{PAGE}{above}\n{NOTE}\n2\n\nvật liệu.\n{PAGE}")
    assert "- Sở Xây dựng rà soát giá đất7 và bảng giá của các loại vật liệu." in read
    assert not [one for one in read if "12/QĐ-UBND" in one]


@pytest.mark.parametrize("above", ["rà soát giá đất và bảng giá", "đo 12 km7 đường", "theo mục 7"])
def test_numbered_lines_that_nothing_above_points_to_stay(above: str) -> None:
    read = blocks(f"{PAGE}- Sở Xây dựng {above}\n\n{NOTE}\n2\n\n{PAGE}")
    assert [one for one in read if "12/QĐ-UBND" in one]


def test_mark_of_a_page_between_rules_is_left_out() -> None:
    read = blocks("giải ngân vốn\n\n===== Trang 3 =====\nđầu tư công.\n")
    assert read == ["giải ngân vốn đầu tư công."]


def test_number_below_a_head_counts_rows_as_far_as_they_follow_soon() -> None:
    row = f"{PAGE}{PAGE}"
    read = blocks(f"TT\nNhiệm vụ\nChủ trì\n1\n{row}2\n{row}{row}3\n{PAGE}")
    assert [line[0] for line in read if line[0].isdigit()] == ["1", "2"]
    read = blocks(f"Nhiệm vụ\nChủ trì\n1\n{row}2\n{row}")
    assert not any(line[0].isdigit() for line in read)
